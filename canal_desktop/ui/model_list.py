"""ModelPopup: the list of a server's models, filtered while typing; any name can be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QPushButton

from canal_desktop.ui.widgets.choice_popup import Choice, ChoicePopup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from canal_desktop.domain.completion import ModelInfo
    from canal_desktop.ui.theme.theme import Theme

WIDTH_PX, HEIGHT_PX = 400, 440


class ModelPopup(ChoicePopup):
    """The popup; picked tells the id of the chosen model.

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
        """The models that fit, and the typed name itself where no model has it."""
        found = list(super().matches(text))
        typed = text.strip()
        if typed and typed not in self._ids:
            found.append(Choice(typed, f"Use “{typed}”"))
        return found

    def open_under(self, corner: QPoint) -> None:
        """Show it with its upper right corner at a point of the screen, all of it inside the window."""
        window = self.window()
        width = min(self._theme.scaled(WIDTH_PX), window.width())
        height = min(self._theme.scaled(HEIGHT_PX), window.height())
        at = window.mapFromGlobal(corner)
        left = max(0, min(at.x() - width, window.width() - width))
        top = max(0, min(at.y(), window.height() - height))
        self.setGeometry(left, top, width, height)
        self.show()
        self.raise_()
        self.search.setFocus()
