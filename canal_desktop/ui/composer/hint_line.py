"""HintLine: a quiet sentence above the composer, with one thing to do about it where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable


class HintLine(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = PlainLabel(parent=self)
        self._label.setProperty("role", "small")
        self._button = QPushButton(self)
        self._button.setProperty("kind", "quiet")
        self._button.setProperty("compact", True)
        self._button.clicked.connect(self._do)
        self._take: Callable[[], None] = lambda: None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addStretch(1)
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, "" while it is hidden."""
        return "" if self.isHidden() else self._label.text()

    def say(self, sentence: str, label: str = "", take: Callable[[], None] = lambda: None) -> None:
        """Show a sentence, with a button where a label is given; assistive technology reads it out."""
        self._label.setText(sentence)
        self._button.setText(label)
        self._button.setAccessibleName(label)
        self._button.setAccessibleDescription(sentence)
        self._button.setVisible(bool(label))
        self._take = take
        self.show()
        announce(self, sentence)

    def press(self) -> None:
        """Do what is offered; nothing where nothing is."""
        if not self.isHidden() and self._button.text():
            self._do()

    def _do(self) -> None:
        self.hide()
        self._take()
