"""Segments: a few choices beside one another, of which one is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from canal_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

SPACING_PX = 6


class Segments(QWidget):
    """They go on in the next line where there is no room. Arrow keys choose the one beside.

    Signals:
        chosen(str): the user chose another one, by its id.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._name = name
        self._flow = FlowLayout(self)
        self._flow.setSpacing(SPACING_PX)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QToolButton] = {}
        """By id."""

    def set_choices(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer these, (id, label), with one of them chosen; nothing is emitted."""
        if [(one, button.text()) for one, button in self.buttons.items()] != list(choices):
            self._make(choices)
        self.buttons[chosen].setChecked(True)

    def _make(self, choices: Sequence[tuple[str, str]]) -> None:
        for button in self.buttons.values():
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for one, label in choices:
            button = QToolButton(self)
            button.setText(label)
            button.setProperty("kind", "chip")
            button.setCheckable(True)
            button.setAccessibleName(label)
            button.setAccessibleDescription(self._name)
            button.clicked.connect(lambda _checked, one=one: self.chosen.emit(one))
            self._group.addButton(button)
            self._flow.addWidget(button)
            # A layout shows what it is given only later.
            button.show()
            self.buttons[one] = button
