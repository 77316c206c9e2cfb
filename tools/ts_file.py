"""Catalogues of texts in the form of Qt's tools: read, written with the same order each time, and compiled."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

import PySide6

from canal_desktop.ui.qt_language import CONTEXT, NAMES, SOURCE

LANGUAGES = tuple(code for code in NAMES if code != SOURCE)
FORMS = {"de": 2, "es": 2, "fr": 2, "pt_BR": 2, "ar": 6, "ja": 1, "ko": 1, "zh_CN": 1}
"""How many forms Qt has for counts in a language."""


@dataclass(slots=True)
class Message:
    """A text of a catalogue. Its forms are as many as the language has for counts, or one; "" is not translated yet."""

    text: str
    about: str
    many: bool
    where: tuple[str, ...]
    forms: list[str] = field(default_factory=list)
    is_draft: bool = False
    """Whether somebody marked it as to be looked at again."""

    @property
    def key(self) -> tuple[str, str]:
        """What it is looked up by."""
        return self.text, self.about

    @property
    def is_done(self) -> bool:
        """Whether all forms are there, for good."""
        return bool(self.forms) and all(self.forms) and not self.is_draft


def forms_for(language: str, *, many: bool) -> int:
    """How many forms a text has in a language."""
    return FORMS[language] if many else 1


def read_catalogue(path: Path) -> dict[tuple[str, str], Message]:
    """The messages of a file by text and what it is about; none where there is no file."""
    if not path.exists():
        return {}
    # Our own file, out of the repository.
    messages = [_message(element) for element in ET.parse(path).getroot().iter("message")]
    return {message.key: message for message in messages}


def write_catalogue(path: Path, language: str, messages: list[Message]) -> None:
    """Write a file anew, sorted by text."""
    ordered = sorted(messages, key=lambda message: message.key)
    path.write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        f'<TS version="2.1" language="{language}" sourcelanguage="{SOURCE}">\n'
        f"<context>\n    <name>{CONTEXT}</name>\n{''.join(map(_element, ordered))}</context>\n</TS>\n",
        encoding="utf-8",
        newline="\n",
    )


def compile_catalogue(path: Path, compiled: Path) -> None:
    """Make the file that the program reads.

    Raises:
        subprocess.CalledProcessError: Qt's compiler did not take it.
    """
    program = Path(PySide6.__file__).with_name("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run([program, "-silent", path, "-qm", compiled], check=True)


def _message(element: ET.Element) -> Message:
    translation = element.find("translation")
    many = element.get("numerus") == "yes"
    forms = [] if translation is None else translation.findall("numerusform") if many else [translation]
    return Message(
        element.findtext("source", ""),
        element.findtext("comment", ""),
        many,
        tuple(element.findtext("extracomment", "").split()),
        [form.text or "" for form in forms],
        translation is not None and translation.get("type") == "unfinished",
    )


def _element(message: Message) -> str:
    about = f"        <comment>{escape(message.about)}</comment>\n" if message.about else ""
    unfinished = "" if message.is_done else ' type="unfinished"'
    forms = "".join(f"\n            <numerusform>{escape(form)}</numerusform>" for form in message.forms)
    numerus = ' numerus="yes"' if message.many else ""
    translation = f"{forms}\n        " if message.many else escape(message.forms[0])
    return (
        f"    <message{numerus}>\n"
        f"        <source>{escape(message.text)}</source>\n{about}"
        f"        <extracomment>{escape(' '.join(message.where))}</extracomment>\n"
        f"        <translation{unfinished}>{translation}</translation>\n    </message>\n"
    )
