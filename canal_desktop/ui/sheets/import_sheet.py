"""ImportSheet: choose what to import, see what would come in, and watch it come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from canal_desktop.language import tr, tr_n
from canal_desktop.ui.file_urls import local_files
from canal_desktop.ui.sheets.work_sheet import CANCEL, CLOSE, WorkSheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

CHOOSE_FILE, CHOOSE_FOLDER, GO, SHOW, NEXT = "choose_file", "choose_folder", "go", "show", "next"

FORMATS = tr(
    "ChatGPT and Claude exports (the zip or its conversations.json), Open WebUI, "
    "LibreChat, Chatbox, Cherry Studio, TypingMind, DeepSeek, Canal's own JSON, JSONL and "
    "Markdown: choose the file. Jan and LM Studio: choose the folder with their "
    "conversations. You see what would come in before anything is changed."
)
FILE_FILTER = tr("Conversations (*.zip *.json *.jsonl *.md);;All files (*)")


class ImportSheet(WorkSheet):
    """From the choice of a file to the end of the import; also used to restore a backup, from its second step on.

    Signals:
        file_chosen(str): look at this file or folder now, named by its path.
        files_dropped(list): look at these, named by their URLs, in their turn.
        go_pressed(): do what was shown.
        cancel_pressed(): stop what is being done.
        show_pressed(): show what came in.
        next_pressed(): leave this file, and look at the next one that waits.
    """

    file_chosen = Signal(str)
    files_dropped = Signal(list)
    go_pressed = Signal()
    cancel_pressed = Signal()
    show_pressed = Signal()
    next_pressed = Signal()

    SCROLLS = True

    def __init__(self, parent: QWidget, title: str = tr("Import conversations")) -> None:
        super().__init__(title, parent)
        self._is_busy = False
        self._waiting = 0
        self.setAcceptDrops(True)
        self.pressed.connect(self._on_pressed)

    def show_waiting(self, count: int) -> None:
        """So many more files wait to be looked at.

        Whoever is about to press a button, by whatever means, presses that one: none is exchanged and the focus stays.
        Where fewer wait, another step is about to be shown.
        """
        self._waiting = count
        if count and not self._is_busy:
            self.put_before_last(NEXT, self._next_label())

    def _next_label(self) -> str:
        return tr_n("Next file ({n} waits)", "Next file ({n} wait)", self._waiting)

    def ask_for_source(self, trouble: str = "") -> None:
        """The first step; trouble says why the last choice was no good."""
        self._is_busy = False
        self.hide_progress()
        self.show_facts(())
        self.show_notes(())
        self.say(f"{trouble}\n\n{FORMATS}" if trouble else FORMATS)
        buttons = ((CHOOSE_FILE, tr("Choose a file…")), (CHOOSE_FOLDER, tr("Choose a folder…")), (CLOSE, tr("Close")))
        self._offer(buttons, CHOOSE_FILE)

    def show_looking(self, name: str) -> None:
        """A source is being read to see what is in it."""
        self._is_busy = True
        self.say(tr("Looking at {file}…", file=name))
        self.show_facts(())
        self.show_notes(())
        self.show_progress(0, 0)
        self._offer(((CANCEL, tr("Cancel")),))

    def show_plan(
        self, sentence: str, facts: Sequence[tuple[str, str]], notes: Sequence[str], *, go: str, can_go: bool
    ) -> None:
        """What would be done, and the button for it."""
        self._is_busy = False
        self.hide_progress()
        self.say(sentence)
        self.show_facts(facts)
        self.show_notes(notes)
        if can_go:
            self._offer(((GO, go), (CLOSE, tr("Cancel"))), GO)
        else:
            self._offer(((CLOSE, tr("Close")),), CLOSE)

    def show_working(self, sentence: str) -> None:
        """It is being done."""
        self._is_busy = True
        self.say(sentence)
        self.show_progress(0, 0)
        self._offer(((CANCEL, tr("Stop")),))

    def show_end(self, sentence: str, *, can_show: bool) -> None:
        """How it ended."""
        self._is_busy = False
        self.hide_progress()
        self.show_facts(())
        self.say(sentence)
        show = ((SHOW, tr("Show them")),) if can_show else ()
        self._offer((*show, (CLOSE, tr("Close"))), CLOSE)

    def _offer(self, buttons: Sequence[tuple[str, str]], primary: str = "") -> None:
        """Offer these buttons, and before the last one, where files wait, the one for the next of them."""
        if self._waiting and not self._is_busy:
            buttons = (*buttons[:-1], (NEXT, self._next_label()), *buttons[-1:])
            primary = primary if primary == GO else NEXT
        self.set_buttons(buttons, primary)

    def _on_pressed(self, button: str) -> None:
        if button == CHOOSE_FILE:
            self._ask(QFileDialog.FileMode.ExistingFile)
        elif button == CHOOSE_FOLDER:
            self._ask(QFileDialog.FileMode.Directory)
        elif button == GO:
            self.go_pressed.emit()
        elif button == NEXT:
            self.next_pressed.emit()
        elif button == SHOW:
            self.show_pressed.emit()
            self.accept()
        elif button == CANCEL:
            self.cancel_pressed.emit()
        else:
            self.accept()

    def _ask(self, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self, tr("Import conversations"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        if mode is QFileDialog.FileMode.ExistingFile:
            dialog.setNameFilter(FILE_FILTER)
        dialog.fileSelected.connect(self.file_chosen)
        dialog.open()

    # Qt's own methods.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: something is dragged over the sheet; files and folders are welcome at any time, as they can wait."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: it was dropped."""
        event.acceptProposedAction()
        self.files_dropped.emit(local_files(event.mimeData()))
