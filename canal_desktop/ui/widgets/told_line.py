"""ToldLine: the line of a sheet that says what was done, with the way back where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from canal_desktop.language import tr
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ToldLine(QHBoxLayout):
    """A sentence, and a button behind it that takes back what it tells of; whoever has the line joins the button."""

    def __init__(self, sheet: QWidget, undo: str = tr("Undo")) -> None:
        super().__init__()
        self._sheet = sheet
        self.status = PlainLabel("", sheet, wraps=True)
        self.status.setProperty("role", "small")
        self.undo = QPushButton(undo, sheet)
        self.undo.setProperty("kind", "quiet")
        self.undo.setProperty("compact", True)
        self.addWidget(self.status, 1)
        self.addWidget(self.undo)

    def say(self, sentence: str, *, can_undo: bool) -> None:
        """Show a sentence; assistive technology reads it out."""
        self.status.setText(sentence)
        self.undo.setVisible(can_undo)
        announce(self._sheet, sentence)
