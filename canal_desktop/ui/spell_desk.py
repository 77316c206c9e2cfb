"""SpellDesk: spelling in the composer as the settings say: which dictionaries, on or off, words that are added."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from canal_desktop.domain.spelling import chosen_languages
from canal_desktop.language import tr
from canal_desktop.ui.composer.spell_marks import SpellMarks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QTextCursor

    from canal_desktop.app.spelling import Spelling
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.settings import Settings
    from canal_desktop.ui.composer.message_edit import MessageEdit
    from canal_desktop.ui.conversation_window import ConversationWindow

MOST_LANGUAGES = 40
"""In the menu; whoever has more names them in the settings."""


class SpellDesk:
    """Nothing is looked for on the disk, and no process started, before something is written with spelling on."""

    def __init__(self, window: ConversationWindow, edit: MessageEdit, spelling: Spelling, tasks: Tasks) -> None:
        self._window = window
        self._edit = edit
        self._spelling = spelling
        self._tasks = tasks
        self._available: tuple[str, ...] = ()
        self._followed: tuple[bool, str] | None = None
        self.marks = SpellMarks(edit, spelling, tasks)
        self.marks.set_colour(window.theme.error)
        window.theme_changed.connect(lambda theme: self.marks.set_colour(theme.error))
        window.settings_changed.connect(self._follow)
        edit.textChanged.connect(self._on_first_text)
        self._on_first_text()

    @property
    def problem(self) -> str:
        """Why nothing can be checked, "" where something can."""
        return self._spelling.problem

    @property
    def is_on(self) -> bool:
        """Whether words are looked up."""
        return self._window.settings.spelling

    def languages(self) -> Iterator[tuple[str, str, bool]]:
        """The dictionaries there are: name, what it is called, whether it is in use."""
        for name in self._available[:MOST_LANGUAGES]:
            locale = QLocale(name)
            label = name if locale.language() == QLocale.Language.C else _label(locale)
            yield name, label, name in self._spelling.used

    def wrong_word_at(self, cursor: QTextCursor) -> tuple[str, QTextCursor] | None:
        """The underlined word at a place, with its selection."""
        found = self.marks.word_at(cursor)
        return found if found is not None and self.marks.is_wrong(found[0]) else None

    def suggest(self, word: str, show: Callable[[Sequence[str]], None]) -> None:
        """Hand over what may have been meant, once it is known."""

        async def work() -> None:
            show(await self._spelling.suggestions(word))

        self._tasks.restart("spelling suggestions", work())

    def learn(self, word: str) -> None:
        """Take a word for right from now on."""
        self._tasks.start(f"learn {word}", self._learn(word))

    def set_on(self, on: bool) -> None:
        """Look words up, or do not."""
        self._window.change_settings(replace(self._window.settings, spelling=on))

    def set_language(self, name: str, used: bool) -> None:
        """Use a dictionary too, or no longer."""
        names = [one for one in self._spelling.used if one != name] + [name] * used
        self._window.change_settings(replace(self._window.settings, spell_languages=", ".join(names)))

    async def _learn(self, word: str) -> None:
        try:
            await self._spelling.learn(word)
        except OSError as error:
            self._window.notify(tr("The word could not be kept: {reason}.", reason=error.strerror or error))
        self.marks.forget()

    def _on_first_text(self) -> None:
        if self.is_on and not self._edit.document().isEmpty():
            self._edit.textChanged.disconnect(self._on_first_text)
            self._follow(self._window.settings)

    def _follow(self, settings: Settings) -> None:
        wanted = (settings.spelling, settings.spell_languages)
        if wanted != self._followed and (settings.spelling or self._followed is not None):
            self._followed = wanted
            self._tasks.restart("dictionaries", self._use(*wanted))

    async def _use(self, on: bool, languages: str) -> None:
        self._available = await self._spelling.available() if on else self._available
        system = [QLocale.system().name(), *QLocale.system().uiLanguages()]
        if QLocale.system().language() == QLocale.Language.C:
            system = ["en_US"]
        await self._spelling.use(chosen_languages(languages, self._available, system) if on else ())
        self.marks.set_on(on and bool(self._spelling.used) and not self.problem)


def _label(locale: QLocale) -> str:
    language = QLocale.languageToString(locale.language())
    return f"{language} ({QLocale.territoryToString(locale.territory())})"
