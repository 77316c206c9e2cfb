"""PartsSheet: which blocks of an answer go into the merged one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from canal_desktop.language import tr
from canal_desktop.ui.sheets.work_sheet import CANCEL, WorkSheet

if TYPE_CHECKING:
    from collections.abc import Sequence

ADD, ALL = "add", "all"
MAX_LINES, MAX_CHARS = 4, 300
LIST_PX = 320


class PartsSheet(WorkSheet):
    """The blocks with a box to tick each.

    Signals:
        chosen(str): the blocks that were ticked, as one text in Markdown.
    """

    chosen = Signal(str)

    def __init__(self, name: str, blocks: Sequence[str], parent: QWidget) -> None:
        super().__init__(tr("Take part"), parent)
        self._blocks = blocks
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Parts of {answer}", answer=name))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setMinimumHeight(LIST_PX)
        for block in blocks:
            item = QListWidgetItem(_beginning(block), self.list)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.body.addWidget(self.list)
        self.say(tr("Tick what is to go from {answer} into the merged answer.", answer=name))
        self.set_buttons(((ADD, tr("Add")), (ALL, tr("Tick all")), (CANCEL, tr("Cancel"))), ADD)
        self.button(ADD).setEnabled(False)
        self.list.itemChanged.connect(lambda _item: self.button(ADD).setEnabled(bool(self._ticked())))
        self.pressed.connect(self._on_pressed)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _ticked(self) -> list[str]:
        return [
            block for row, block in enumerate(self._blocks) if self.list.item(row).checkState() is Qt.CheckState.Checked
        ]

    def _on_pressed(self, button: str) -> None:
        if button == ALL:
            for row in range(self.list.count()):
                self.list.item(row).setCheckState(Qt.CheckState.Checked)
            return
        if button == ADD:
            self.chosen.emit("\n\n".join(self._ticked()))
        self.accept()


def _beginning(block: str) -> str:
    lines = block.splitlines()
    shown = "\n".join(lines[:MAX_LINES])[:MAX_CHARS]
    return shown if shown == block else f"{shown} …"
