"""BackupSheet: the backups there are; make one, or bring something back from one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from canal_desktop.language import tr
from canal_desktop.ui.sheets.work_sheet import CLOSE, WorkSheet

if TYPE_CHECKING:
    from collections.abc import Sequence

MAKE, RESTORE, OTHER, OPEN_FOLDER = "make", "restore", "other", "open_folder"
HEIGHT_PX = 260

WORDS = tr(
    "A copy of the library is made every day, and kept for days, weeks and months. "
    "Restoring adds what is missing and never replaces anything; you see what would come "
    "back before it does."
)


class BackupSheet(WorkSheet):
    """A table of backups with what can be done.

    Signals:
        make_pressed(): make one now.
        restore_pressed(str): show what this file would bring back, by its path.
        folder_wanted(): show the folder in the system's program for folders.
    """

    make_pressed = Signal()
    restore_pressed = Signal(str)
    folder_wanted = Signal()

    SCROLLS = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Backups"), parent)
        self.table = QTreeWidget(self)
        self.table.setAccessibleName(tr("Backups"))
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setRootIsDecorated(False)
        self.table.setHeaderLabels([tr("Made"), tr("Conversations"), tr("Messages"), tr("Size")])
        self.table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.setMinimumHeight(HEIGHT_PX)
        self.table.currentItemChanged.connect(lambda *_items: self._offer())
        self.table.itemActivated.connect(lambda *_item: self._on_pressed(RESTORE))
        self.body.addWidget(self.table)
        self.pressed.connect(self._on_pressed)
        self.set_buttons(
            (
                (MAKE, tr("Back up now")),
                (RESTORE, tr("Restore…")),
                (OTHER, tr("From another file…")),
                (OPEN_FOLDER, tr("Open the folder")),
                (CLOSE, tr("Close")),
            )
        )
        self.say(WORDS)
        self._offer()

    def show_backups(self, rows: Sequence[tuple[str, str, str, str, str]]) -> None:
        """Show backups, newest first: path, and the words for when, conversations, messages and size."""
        self.table.clear()
        items = []
        for path, *words in rows:
            item = QTreeWidgetItem(self.table, words)
            items.append(item)
            item.setData(0, Qt.ItemDataRole.UserRole, path)
            for column in (1, 2, 3):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        if items:
            self.table.setCurrentItem(items[0])
        self._offer()

    def show_busy(self, *, is_busy: bool) -> None:
        """A backup is being made, or no longer."""
        self.button(MAKE).setEnabled(not is_busy)
        if is_busy:
            self.show_progress(0, 0)
        else:
            self.hide_progress()

    def _offer(self) -> None:
        self.button(RESTORE).setEnabled(self.table.currentItem() is not None)

    def _on_pressed(self, button: str) -> None:
        item = self.table.currentItem()
        if button == MAKE:
            self.make_pressed.emit()
        elif button == RESTORE and item is not None:
            self.restore_pressed.emit(item.data(0, Qt.ItemDataRole.UserRole))
        elif button == OTHER:
            self._ask()
        elif button == OPEN_FOLDER:
            self.folder_wanted.emit()
        elif button == CLOSE:
            self.accept()

    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("Restore from a backup"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr("Libraries (*.sqlite3);;All files (*)"))
        dialog.fileSelected.connect(self.restore_pressed)
        dialog.open()
