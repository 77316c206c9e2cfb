"""NameSheet: asks for a name, as of a set of prompt tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from canal_desktop.domain.prompt_test import MAX_TITLE
from canal_desktop.language import tr
from canal_desktop.ui.sheets.work_sheet import CANCEL, WorkSheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SAVE = "save"


class NameSheet(WorkSheet):
    """A line.

    Signals:
        named(str): the name, not blank.
    """

    named = Signal(str)

    def __init__(self, title: str, label: str, lacking: str, name: str, parent: QWidget) -> None:
        """Label says whose name it is, lacking what is to be done where none is given."""
        super().__init__(title, parent)
        self._lacking = lacking
        self.name = QLineEdit(name, self)
        self.name.setMaxLength(MAX_TITLE)
        self.name.setAccessibleName(label)
        self.name.setPlaceholderText(label)
        self.body.addWidget(self.name)
        self.pressed.connect(self._on_pressed)
        self.set_buttons(((SAVE, tr("Save")), (CANCEL, tr("Cancel"))), SAVE)
        self.name.selectAll()
        self.name.setFocus()

    def _on_pressed(self, button: str) -> None:
        name = self.name.text().strip()
        if button == SAVE and not name:
            self.say(self._lacking)
            return
        self.accept()
        if button == SAVE:
            self.named.emit(name)
