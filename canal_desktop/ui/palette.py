"""Palette: reach any action, conversation or model by typing a few letters of its name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from canal_desktop.domain.conversation import shown_title
from canal_desktop.language import tr, with_english
from canal_desktop.ui.actions import ACTIONS
from canal_desktop.ui.fuzzy import best, folded
from canal_desktop.ui.shortcuts.bindings import BINDINGS
from canal_desktop.ui.widgets.choice_popup import MAX_SHOWN, Choice, ChoicePopup

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.ui.theme.theme import Theme

WIDTH_PX, HEIGHT_PX = 560, 420
TOP_PX = 64
ASK_AFTER_MS = 60
"""The library is asked when no letter was typed for so long."""


@dataclass(frozen=True, slots=True)
class Goal:
    """What a row leads to: kind is "action", "conversation" or "model"."""

    kind: str
    id: str


class Palette(ChoicePopup):
    """The popup. Its own are the actions and models; titles are found in the library, of any size, while typing.

    Signals:
        chosen(Goal): where the user wants to go.
        titles_wanted(str): conversations whose titles have these words are wanted, the latest ones for ""; set_titles
            answers.
    """

    chosen = Signal(object)
    titles_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("Go to anything"), tr("Palette"), theme, parent)
        self._theme = theme
        self._titles: Sequence[Choice] = ()
        self._answered: str | None = None
        """What the titles were found for."""
        self._is_picking = False
        """Enter came before the titles."""
        self._ask = QTimer(self, singleShot=True, interval=ASK_AFTER_MS)
        self._ask.timeout.connect(lambda: self.titles_wanted.emit(self.search.text()))
        self.search.textChanged.connect(self._on_typed)
        self.picked.connect(self.chosen)

    def offer(self, actions: Mapping[str, QAction], models: Iterable[str]) -> None:
        """Offer every action that is possible now, and these models."""
        self.set_choices(_rows(actions, models))

    def set_titles(self, text: str, conversations: Iterable[Conversation]) -> None:
        """These were found for a text; nothing happens where another one was typed meanwhile."""
        if text != self.search.text():
            return
        row = self.list.currentIndex().row()
        chosen = self.model.choice(row).value if row > 0 else None
        self._answered = text
        self._titles = [
            Choice(Goal("conversation", one.id), shown_title(one.title), tr("conversation")) for one in conversations
        ]
        self.refresh()
        if chosen is not None:
            # Whoever has moved the cursor finds it where it was.
            self.go_to_value(chosen)
        if self._is_picking and self.isVisible():
            self._is_picking = False
            self.pick_current()

    def matches(self, text: str) -> Sequence[Choice]:
        """Actions that begin with the text, then titles with its words, then whatever else fits a little.

        Of that, actions with words that begin so go first: models have names of all kinds of words.
        """
        titles = self._titles
        if text != self._answered:
            # Until the answer comes, those of the last one that will be in this one too.
            words = folded(text).split()
            titles = [one for one in titles if all(word in folded(one.name) for word in words)]
        parts: tuple[list[Choice], list[Choice], list[Choice]] = ([], [], [])
        for one in best(text, self._choices, lambda choice: with_english(choice.name), len(self._choices)):
            parts[0 if _begins_action(text, one) else 1 if _has_words(text, one) else 2].append(one)
        return [*parts[0], *titles, *[*parts[1], *parts[2]][:MAX_SHOWN]]

    def nothing_text(self, text: str) -> str:
        """Part of ChoicePopup: nothing is found only when the library has said so."""
        return super().nothing_text(text) if text == self._answered else tr("Searching…")

    def pick_current(self) -> None:
        """Part of ChoicePopup: Enter waits for the titles, unless an action's name was typed or a row was chosen."""
        text = self.search.text()
        row = self.list.currentIndex().row()
        is_sure = row > 0 or (row == 0 and bool(text.strip()) and _begins_action(text, self.model.choice(0)))
        if text == self._answered or is_sure:
            super().pick_current()
        else:
            self._is_picking = True

    def open_over(self, window: QWidget) -> None:
        """Show it in the upper middle of the window."""
        width = min(self._theme.scaled(WIDTH_PX), window.width() - 32)
        height = min(self._theme.scaled(HEIGHT_PX), window.height() - 2 * TOP_PX)
        self.show_at((window.width() - width) // 2, TOP_PX, width, height)
        self.titles_wanted.emit("")

    def _on_typed(self) -> None:
        self._is_picking = False
        self._ask.start()


def _begins_action(text: str, choice: Choice) -> bool:
    is_action = isinstance(choice.value, Goal) and choice.value.kind == "action"
    return is_action and folded(choice.name).startswith(" ".join(folded(text).split()))


def _has_words(text: str, choice: Choice) -> bool:
    """Whether it is an action in which a word begins with each of the typed ones."""
    words = folded(choice.name).split()
    is_action = isinstance(choice.value, Goal) and choice.value.kind == "action"
    return is_action and all(any(word.startswith(typed) for word in words) for typed in folded(text).split())


def _rows(actions: Mapping[str, QAction], models: Iterable[str]) -> tuple[Choice, ...]:
    rows = [
        Choice(Goal("action", action.id), action.text.rstrip("…"), BINDINGS.first_shown(action.id))
        for action in ACTIONS
        if action.id != "palette" and not action.submenu and action.id in actions and actions[action.id].isEnabled()
    ]
    rows += [Choice(Goal("model", model), model, tr("model")) for model in models]
    return tuple(rows)
