"""Popups that choose a folder or a tag; a name that is typed makes a new one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from canal_desktop.language import filled, tr
from canal_desktop.ui.widgets.choice_popup import Choice, ChoicePopup

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

    from canal_desktop.domain.folder import Folder
    from canal_desktop.ui.theme.theme import Theme

WIDTH_PX, HEIGHT_PX = 320, 360


@dataclass(frozen=True, slots=True)
class NewName:
    """A name that was typed and that nothing has yet."""

    text: str


class NamePopup(ChoicePopup):
    """A list of names; what is typed can be used as a new one, and is then picked as a NewName.

    new is how that is offered, with the name in the place of {name}; "" where nothing new can be picked.
    """

    def __init__(self, field_name: str, list_name: str, new: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(field_name, list_name, theme, parent)
        self._theme = theme
        self._new = new
        self._names: frozenset[str] = frozenset()

    def set_names(self, choices: Sequence[Choice]) -> None:
        """Offer these."""
        self._names = frozenset(choice.name.casefold() for choice in choices)
        self.set_choices(choices)

    def matches(self, text: str) -> Sequence[Choice]:
        """The names that fit, and below them what was typed, where it is new."""
        found = list(super().matches(text))
        typed = " ".join(text.split())
        if self._new and typed and typed.casefold() not in self._names:
            found.append(Choice(NewName(typed), filled(self._new, name=typed)))
        return found

    def open_at(self, point: QPoint) -> None:
        """Show it with the upper corner at which lines begin at a point of the screen, all of it inside the window."""
        window = self.window()
        width = min(self._theme.scaled(WIDTH_PX), window.width())
        height = min(self._theme.scaled(HEIGHT_PX), window.height())
        at = window.mapFromGlobal(point)
        left = at.x() - width if self.isRightToLeft() else at.x()
        left = max(0, min(left, window.width() - width))
        self.show_at(left, max(0, at.y()), width, height)


def folder_popup(folders: Iterable[Folder], present: str | None, theme: Theme, parent: QWidget) -> NamePopup:
    """Where to move conversations: picks a folder's id, "" for none, or a NewName."""
    popup = NamePopup(tr("Search folders, or name a new one"), tr("Folders"), tr("New folder “{name}”"), theme, parent)
    rows = [Choice(folder.id, folder.name, is_current=folder.id == present) for folder in folders]
    popup.set_names([*rows, Choice("", tr("No folder"), is_current=not present)])
    return popup


def tag_popup(tags: Iterable[tuple[str, int]], present: Collection[str], theme: Theme, parent: QWidget) -> NamePopup:
    """Tags to put on conversations, those checked that all of them have: picks a tag or a NewName."""
    popup = NamePopup(tr("Search tags, or name a new one"), tr("Tags"), tr("New tag “{name}”"), theme, parent)
    popup.set_names([Choice(tag, tag, str(count), is_current=tag in present) for tag, count in tags])
    return popup


def filter_popup(tags: Iterable[tuple[str, int]], present: str | None, theme: Theme, parent: QWidget) -> NamePopup:
    """Which tag the list is to show: picks a tag, "" for all conversations."""
    popup = NamePopup(tr("Search tags"), tr("Tags"), "", theme, parent)
    rows = [Choice(tag, tag, str(count), is_current=tag == present) for tag, count in tags]
    popup.set_names([Choice("", tr("All conversations"), is_current=present is None), *rows])
    return popup
