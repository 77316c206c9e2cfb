"""FileSaver: asks where a text is to be saved and writes it there, in a thread."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class FileSaver(QObject):
    """Saves one text after the other. The system asks before a file is replaced.

    Signals:
        saved(str): a file was written; its name.
        failed(str): one could not be; a sentence that says why.
    """

    saved = Signal(str)
    failed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self.dialog: QFileDialog | None = None
        """Open while the user is asked."""

    def ask(self, title: str, name: str, text: str) -> None:
        """Ask where to save a text, suggesting a name."""
        dialog = QFileDialog(self._widget.window(), title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda path: self.save(Path(path), text))
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def save(self, path: Path, text: str) -> None:
        """Write a text to a file; the disk may take its time."""
        threading.Thread(target=self._write, args=(path, text), name="save file", daemon=True).start()

    def _forget(self) -> None:
        self.dialog = None

    def _write(self, path: Path, text: str) -> None:
        try:
            path.write_text(text, encoding="utf-8", errors="replace", newline="")
        except OSError as error:
            self.failed.emit(f"{path.name} could not be saved: {error.strerror or error}.")
        else:
            self.saved.emit(path.name)
