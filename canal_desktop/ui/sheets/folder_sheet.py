"""FolderSheet: a folder outside the program that the library is kept in step with; choose it, watch it, leave it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from canal_desktop.language import tr
from canal_desktop.ui.sheets.work_sheet import CLOSE, WorkSheet
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

CHOOSE, NOW, TURN_OFF = "choose", "now", "turn_off"


class FolderSheet(WorkSheet):
    """What the folder is for, which one it is, how it is going.

    Signals:
        folder_chosen(str): keep in step with this one from now on; "" with none.
        now_pressed(): do not wait for the next round.
    """

    folder_chosen = Signal(str)
    now_pressed = Signal()

    def __init__(self, title: str, words: str, parent: QWidget, *, has_now: bool = True) -> None:
        super().__init__(title, parent)
        self._title = title
        self._has_now = has_now
        self._shown: str | None = None
        self._folder = PlainLabel("", self, wraps=True)
        self._folder.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.body.addWidget(self._folder)
        self.pressed.connect(self._on_pressed)
        self.say(words)

    def show_folder(self, folder: str) -> None:
        """Show which folder is in use, "" for none."""
        if folder == self._shown:
            return
        self._shown = folder
        self._folder.setText(tr("Folder: {folder}", folder=folder) if folder else tr("No folder is chosen."))
        if folder:
            now = ((NOW, tr("Exchange now")),) if self._has_now else ()
            buttons = (*now, (CHOOSE, tr("Another folder…")), (TURN_OFF, tr("Turn off")), (CLOSE, tr("Close")))
            self.set_buttons(buttons)
        else:
            self.set_buttons(((CHOOSE, tr("Choose a folder…")), (CLOSE, tr("Close"))), CHOOSE)

    def show_state(self, facts: Sequence[tuple[str, str]], troubles: Sequence[str]) -> None:
        """Show how it is going."""
        self.show_facts(facts)
        self.show_notes(troubles)

    def _on_pressed(self, button: str) -> None:
        if button == CHOOSE:
            dialog = QFileDialog(self, self._title)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.fileSelected.connect(self.folder_chosen)
            dialog.open()
        elif button == NOW:
            self.now_pressed.emit()
        elif button == TURN_OFF:
            self.folder_chosen.emit("")
        else:
            self.accept()
