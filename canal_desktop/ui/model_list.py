"""ModelPopup: the list of a server's models, filtered while typing; any name can be used."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton

from canal_desktop.ui.widgets.choice_popup import Choice, ChoicePopup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from canal_desktop.domain.completion import ModelInfo
    from canal_desktop.ui.theme.theme import Theme

WIDTH_PX, HEIGHT_PX = 400, 440

ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

WHOLE_ID = re.compile(r"\S*\w[-/:._]\w\S*")
"""What somebody types who means an id and is not looking for one: no blanks, and parts with a sign between them."""


class ModelPopup(ChoicePopup):
    """The popup; picked tells the id of the chosen model.

    Servers know more models than they list, so any typed name can be used. What Enter takes is always the row under the
    cursor, the first one while typing:

    - a listed id that was typed whole, whatever its case;
    - else the best hit ("mini" means gpt-4o-mini), with `Use “…”` right below it: one press of Ctrl+Enter, or Down and
      Enter, uses what is typed, so that "gpt-4" can be had where only gpt-4o-mini is listed;
    - `Use “…”` itself where nothing fits, and where what was typed looks like a whole id and is part of no listed one:
      "gpt-5" has nothing to do with the gpt-4o-2025 that has the same letters somewhere.

    Signals:
        refresh_requested(): the list should be asked for again.
    """

    refresh_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("Search models", "Models", theme, parent)
        self._theme = theme
        self._ids: frozenset[str] = frozenset()
        refresh = QPushButton("Ask for the models again", self)
        refresh.setProperty("kind", "quiet")
        refresh.clicked.connect(self.refresh_requested)
        self.column.addWidget(refresh)

    def set_models(self, models: Sequence[ModelInfo], current: str) -> None:
        """Offer these models in the server's order, the one in use marked."""
        self._ids = frozenset(model.id for model in models)
        rows = [Choice(model.id, model.id, model.owned_by or "", model.id == current) for model in models]
        if current and current not in self._ids:
            rows.insert(0, Choice(current, current, "not in the list", is_current=True))
        self.set_choices(rows)

    def matches(self, text: str) -> Sequence[Choice]:
        """The models that fit, and the typed name itself where no model has it; see the class for their order."""
        found = list(super().matches(text))
        typed = text.strip()
        if typed and typed not in self._ids:
            keys = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
            row = Choice(typed, f"Use “{typed}”", keys.replace("Return", "Enter"))
            is_foreign = not found or typed.casefold() not in found[0].name.casefold()
            found.insert(0 if is_foreign and WHOLE_ID.fullmatch(typed) else 1, row)
        return found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Ctrl+Enter in the field uses what is typed."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in ENTER_KEYS:
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if held == Qt.KeyboardModifier.ControlModifier:
                if typed := self.search.text().strip():
                    self.pick_value(typed)
                return True
        return super().eventFilter(watched, event)

    def open_under(self, corner: QPoint) -> None:
        """Show it with its upper right corner at a point of the screen, all of it inside the window."""
        window = self.window()
        width = min(self._theme.scaled(WIDTH_PX), window.width())
        height = min(self._theme.scaled(HEIGHT_PX), window.height())
        at = window.mapFromGlobal(corner)
        left = max(0, min(at.x() - width, window.width() - width))
        self.show_at(left, max(0, at.y()), width, height)
