"""What a row of the settings is: a field of Settings with its editor, an action, or a part of its own; and its section.

Page, search and resetting are made from these alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.settings import Settings
from canal_desktop.language import tr, with_english
from canal_desktop.ui.fuzzy import folded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from canal_desktop.ui.settings.editors import Editor

USUAL = Settings()
_SPACED = re.compile(r"[a-z\u00c0-\u024f\u0370-\u06ff]")
"""Letters of the scripts in which words stand apart."""


class Section(StrEnum):
    """A page of the settings, in their order."""

    GENERAL = "general"
    PROFILES = "profiles"
    APPEARANCE = "appearance"
    SHORTCUTS = "shortcuts"
    NETWORK = "network"
    PRIVACY = "privacy"
    DATA = "data"
    ABOUT = "about"


TITLES = {
    Section.GENERAL: tr("General"),
    Section.PROFILES: tr("Profiles"),
    Section.APPEARANCE: tr("Appearance"),
    Section.SHORTCUTS: tr("Shortcuts"),
    Section.NETWORK: tr("Network"),
    Section.PRIVACY: tr("Privacy"),
    Section.DATA: tr("Data"),
    Section.ABOUT: tr("About"),
}


def _always(_settings: Settings) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Setting:
    """A field of Settings.

    help says in a sentence what it does; words are others by which it is looked for; is_possible tells whether it can
    be changed while the other settings are so; note gives a sentence behind the help, "" for none.
    """

    field: str
    label: str
    help: str
    section: Section
    make: Callable[[QWidget], Editor]
    words: str = ""
    is_possible: Callable[[Settings], bool] = _always
    note: Callable[[], str] = str

    @property
    def told(self) -> str:
        """Its help, and what is to be said of it on this computer."""
        return f"{self.help} {self.note()}".strip()

    @property
    def usual(self) -> Any:
        """Its value where the user has chosen none."""
        return getattr(USUAL, self.field)


@dataclass(frozen=True, slots=True)
class Doing:
    """Something that can be done, by an action of the window; button is what stands on its button."""

    action: str
    button: str
    label: str
    help: str
    section: Section
    words: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """Something else that stands on the page, by the id under which it is made; fields are those it changes.

    is_beside says that it stands beside its label, as a field does, and not below it.
    """

    id: str
    label: str
    section: Section
    words: str = ""
    help: str = ""
    fields: tuple[str, ...] = ()
    is_beside: bool = False


Row = Setting | Doing | Part


def matches(query: str, row: Row) -> bool:
    """Whether all words of a query begin words of a row's label, sentence, other words or the name of its section.

    English words find it in every language.
    """
    text = folded(" ".join(map(with_english, (row.label, row.help, row.words, TITLES[row.section]))))
    return all(starts_a_word(word, text) for word in folded(query).split())


def starts_a_word(part: str, text: str) -> bool:
    """Whether a word of a text begins so; where a script has no blanks between words, whether it occurs at all."""
    if not _SPACED.search(part):
        return part in text
    at = text.find(part)
    while at > 0 and text[at - 1].isalnum() and part[0].isalnum():
        at = text.find(part, at + 1)
    return at >= 0


def fields_of(rows: Iterable[Row]) -> tuple[str, ...]:
    """The fields of Settings that rows change."""
    fields: list[str] = []
    for row in rows:
        if isinstance(row, Setting):
            fields.append(row.field)
        elif isinstance(row, Part):
            fields += row.fields
    return tuple(fields)


def with_defaults(settings: Settings, fields: Iterable[str]) -> Settings:
    """The settings with the defaults of these fields."""
    usual: dict[str, Any] = {field: getattr(USUAL, field) for field in fields}
    return replace(settings, **usual)
