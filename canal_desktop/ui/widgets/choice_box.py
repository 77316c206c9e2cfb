"""ChoiceBox: a combo box of Python values, no wider than there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

FEW_LETTERS = 10


class ChoiceBox(QComboBox):
    """A combo box of Python values; Qt would hand an enum back as its plain string.

    Signals:
        chosen(object): the value the user picked.
    """

    chosen = Signal(object)

    def __init__(self, choices: Iterable[tuple[object, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._values: list[object] = []
        for value, label in choices:
            self._add(value, label)
        self.activated.connect(lambda row: self.chosen.emit(self._values[row]))

    @property
    def value(self) -> object:
        """The value that is shown."""
        return self._values[self.currentIndex()]

    def show_value(self, value: object, label: str = "") -> None:
        """Show a value; one that is not offered, as from an edited settings file, is added under that label."""
        if value not in self._values:
            self._add(value, label or str(value))
        self.setCurrentIndex(self._values.index(value))

    def minimumSizeHint(self) -> QSize:
        """Qt: a few letters, as the longest choice must not dictate how narrow the window can be."""
        return QSize(FEW_LETTERS * self.fontMetrics().averageCharWidth(), super().minimumSizeHint().height())

    def _add(self, value: object, label: str) -> None:
        self._values.append(value)
        self.addItem(label)
