"""The languages of the program, and which one it speaks: its own texts, Qt's, numbers, dates and the direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator

from canal_desktop import language
from canal_desktop.ui.theme.assets import resource_path

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QApplication

CONTEXT = "canal"
SOURCE = "en"
PSEUDO = "xx"
NAMES = {
    SOURCE: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt_BR": "Português (Brasil)",
    "ar": "العربية",
    "ja": "日本語",
    "ko": "한국어",
    "zh_CN": "简体中文",
}
JOINTS = {
    "ar": language.Joints(comma="، "),
    "fr": language.Joints(colon="\u00a0: "),
    "ja": language.Joints("", "、", "："),
    "zh_CN": language.Joints("", "、", "："),
}
"""Of the languages that do not join as English does."""
OF_LATIN_DIGITS = {QLocale.Language.Arabic: "ar_AE"}
"""Our numbers have the digits 0 to 9, so those that Qt writes have them too."""


def languages() -> list[tuple[str, str]]:
    """The languages that can be chosen: the code, as in the settings, and the name in that language itself."""
    return [(code, name) for code, name in NAMES.items() if code == SOURCE or _catalogue(code)]


def language_for(wanted: Iterable[str]) -> str:
    """The code of the first of the wanted languages that there is; English where there is none.

    Args:
        wanted: as the system names languages, such as "de-AT" or "zh-Hant-TW", the dearest first.
    """
    own = {(QLocale(code).language(), QLocale(code).script()): code for code, _name in languages()}
    seen: set[QLocale.Language] = set()
    for name in wanted:
        # Not by territory: who speaks the German of Austria reads that of Germany, whereas a script must be learned.
        spoken = QLocale(name).language()
        # A system that is set to zh-TW names zh after it, which Qt takes to be written as in China.
        is_rest = "-" not in name and spoken in seen
        seen.add(spoken)
        if not is_rest and (code := own.get((spoken, QLocale(name).script()))):
            return code
    return SOURCE


def speak(chosen: str) -> str:
    """Have the program speak a language from now on; returns the code of the one it speaks.

    To be called before any other module of the program is imported, as some have texts that are made but once.

    Args:
        chosen: a code, or a name as systems have it; "" is the system's language. English is spoken where there is no
            such language.
    """
    if chosen == PSEUDO:
        # Imported here: it is for tests alone.
        from canal_desktop.ui.pseudo_language import pseudo

        language.speak(pseudo)
        return PSEUDO
    code = language_for([chosen] if chosen else QLocale.system().uiLanguages())
    translator = QTranslator()
    if code == SOURCE or not translator.load(_catalogue(code)):
        return SOURCE
    locale = locale_of(code)

    def look_up(text: str, about: str, count: int) -> str:
        return translator.translate(CONTEXT, text, about, count) or ""

    is_mirrored = QLocale(code).textDirection() is Qt.LayoutDirection.RightToLeft
    joints = JOINTS.get(code, language.Joints())
    language.speak(look_up, locale.groupSeparator(), locale.decimalPoint(), is_mirrored=is_mirrored, joints=joints)
    return code


def locale_of(code: str) -> QLocale:
    """How a language writes numbers and dates: as the system has it where that is its language too."""
    own, system = QLocale(code), QLocale.system()
    same = own.language() == system.language() or (code == SOURCE and system.language() == QLocale.Language.C)
    locale = system if same else own
    return locale if locale.zeroDigit() == "0" else QLocale(OF_LATIN_DIGITS.get(own.language(), SOURCE))


def dress(application: QApplication, code: str) -> None:
    """Have Qt's own texts, its numbers and dates, and the direction of the window follow the language."""
    if code == PSEUDO:
        return
    QLocale.setDefault(locale_of(code))
    application.setLayoutDirection(QLocale(code).textDirection())
    translator = QTranslator(application)
    if translator.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)


def _catalogue(code: str) -> str:
    """The path of a language's texts, "" where there are none."""
    try:
        return str(resource_path(f"translations/canal_{code}.qm"))
    except FileNotFoundError:
        return ""
