"""Palette: reach any action, conversation or model by typing a few letters of its name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from canal_desktop.ui.actions import ACTIONS, keys_text
from canal_desktop.ui.widgets.choice_popup import Choice, ChoicePopup

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.ui.theme.theme import Theme

WIDTH_PX, HEIGHT_PX = 560, 420
TOP_PX = 64


@dataclass(frozen=True, slots=True)
class Goal:
    """What a row leads to: kind is "action", "conversation" or "model"."""

    kind: str
    id: str


class Palette(ChoicePopup):
    """The popup.

    Signals:
        chosen(Goal): where the user wants to go.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("Go to anything", "Palette", theme, parent)
        self._theme = theme
        self.picked.connect(self.chosen)

    def offer(
        self, actions: Mapping[str, QAction], conversations: Iterable[Conversation], models: Iterable[str]
    ) -> None:
        """Show every action that is possible now, then these conversations, then these models."""
        self.set_choices(_rows(actions, conversations, models))

    def open_over(self, window: QWidget) -> None:
        """Show it in the upper middle of the window."""
        width = min(self._theme.scaled(WIDTH_PX), window.width() - 32)
        height = min(self._theme.scaled(HEIGHT_PX), window.height() - 2 * TOP_PX)
        self.resize(width, height)
        self.move((window.width() - width) // 2, TOP_PX)
        self.show()
        self.raise_()
        self.search.setFocus()


def _rows(
    actions: Mapping[str, QAction], conversations: Iterable[Conversation], models: Iterable[str]
) -> tuple[Choice, ...]:
    rows = [
        Choice(Goal("action", action.id), action.text.rstrip("…"), keys_text(action).split(", ")[0])
        for action in ACTIONS
        if action.id != "palette" and actions[action.id].isEnabled()
    ]
    rows += [Choice(Goal("conversation", one.id), one.title, "conversation") for one in conversations]
    rows += [Choice(Goal("model", model), model, "model") for model in models]
    return tuple(rows)
