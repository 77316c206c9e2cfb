"""NameSheet: asks for the name of a set of prompt tests."""

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

    def __init__(self, title: str, name: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.name = QLineEdit(name, self)
        self.name.setMaxLength(MAX_TITLE)
        self.name.setAccessibleName(tr("Name of the set"))
        self.name.setPlaceholderText(tr("Name of the set"))
        self.body.addWidget(self.name)
        self.pressed.connect(self._on_pressed)
        self.set_buttons(((SAVE, tr("Save")), (CANCEL, tr("Cancel"))), SAVE)
        self.name.selectAll()
        self.name.setFocus()

    def _on_pressed(self, button: str) -> None:
        name = self.name.text().strip()
        if button == SAVE and not name:
            self.say(tr("Give the set a name."))
            return
        self.accept()
        if button == SAVE:
            self.named.emit(name)
