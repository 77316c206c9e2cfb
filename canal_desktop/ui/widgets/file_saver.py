"""FileSaver: asks where a copy of something is to be saved, writes it there in a thread, and tells how that went."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from canal_desktop.app.tasks import telling
from canal_desktop.exchange.whole_file import save_over
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from PySide6.QtWidgets import QWidget

    from canal_desktop.app.tasks import Tasks

LOOK_MS = 40
"""A thread tells nobody that it has written: it is looked for."""


@dataclass(slots=True)
class _Job:
    path: Path
    data: bytes
    sentence: str = ""
    """How it went, "" while it is being written."""

    def write(self) -> None:
        try:
            save_over(self.path, (self.data,))
        except OSError as error:
            self.sentence = tr(
                "{file} could not be saved: {reason}.", file=self.path.name, reason=error.strerror or error
            )
        else:
            self.sentence = tr("Saved as {file}.", file=self.path.name)


class FileSaver(QObject):
    """Saves one thing after the other. The system asks before a file is replaced.

    Signals:
        told(str): a sentence that says what was saved, or why it could not be.
    """

    told = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self._jobs: list[_Job] = []
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self.dialog: QFileDialog | None = None
        """Open while the user is asked."""

    def ask(self, title: str, name: str, data: bytes) -> None:
        """Ask where to save something, suggesting a name."""
        self._ask_where(title, name, lambda path: self.save(path, data))

    def ask_and_load(self, title: str, name: str, load: Callable[[], Awaitable[bytes]], tasks: Tasks) -> None:
        """The same for what is fetched once the place is known; load may raise CanalError, which is told."""

        def begin(path: Path) -> None:
            tasks.start(f"save {path}", telling(self._load(path, load), self.told.emit))

        self._ask_where(title, name, begin)

    async def _load(self, path: Path, load: Callable[[], Awaitable[bytes]]) -> None:
        self.save(path, await load())

    def _ask_where(self, title: str, name: str, on_chosen: Callable[[Path], object]) -> None:
        dialog = self.dialog = QFileDialog(self._widget.window(), title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDirectory(str(save_folder()))
        if ending := Path(name).suffix.lstrip("."):
            dialog.setNameFilters(
                [tr("{kind} files (*.{ending})", kind=ending.upper(), ending=ending), tr("All files (*)")]
            )
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda path: self._on_chosen(Path(path), on_chosen))
        dialog.finished.connect(self._forget)
        dialog.open()

    def _on_chosen(self, path: Path, on_chosen: Callable[[Path], object]) -> None:
        note_folder(path.parent)
        on_chosen(path)

    def save(self, path: Path, data: bytes) -> None:
        """Write a file; the disk may take its time."""
        job = _Job(path, data)
        self._jobs.append(job)
        threading.Thread(target=job.write, name="save file", daemon=True).start()
        self._timer.start()

    def _look(self) -> None:
        done = [job for job in self._jobs if job.sentence]
        self._jobs = [job for job in self._jobs if not job.sentence]
        if not self._jobs:
            self._timer.stop()
        for job in done:
            self.told.emit(job.sentence)

    def _forget(self) -> None:
        self.dialog = None


_used: list[Path] = []
"""The folder that was chosen last in this session."""


def save_folder() -> Path:
    """Where somebody who saves something begins: where they saved last, else among their downloads or documents."""
    kinds = (QStandardPaths.StandardLocation.DownloadLocation, QStandardPaths.StandardLocation.DocumentsLocation)
    places = [*_used, *(Path(QStandardPaths.writableLocation(kind)) for kind in kinds)]
    return next((place for place in places if place.is_dir()), Path.home())


def note_folder(folder: Path) -> None:
    """Begin there the next time."""
    _used[:] = [folder]


def as_utf8(text: str) -> bytes:
    """A text as the bytes of its file; what UTF-8 cannot say becomes a question mark."""
    return text.encode("utf-8", errors="replace")
