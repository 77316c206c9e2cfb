"""Saving: asks where a copy of something is to be saved, writes it there in a thread, and tells how that went."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from canal_desktop.domain.errors import CanalError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.app.tasks import Tasks
    from canal_desktop.ui.main_window import MainWindow


class Saving:
    """For one window; the system asks before a file is replaced."""

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        self._window = window
        self._tasks = tasks
        self._count = 0
        self.dialog: QFileDialog | None = None
        """Open while the user is asked."""

    def ask(self, title: str, name: str, load: Callable[[], Awaitable[bytes]]) -> None:
        """Ask where to save the bytes that load() gives, suggesting a name; load may raise CanalError."""
        dialog = self.dialog = QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda path: self._start(Path(path), load))
        dialog.finished.connect(self._forget)
        dialog.open()

    def _start(self, path: Path, load: Callable[[], Awaitable[bytes]]) -> None:
        self._count += 1
        self._tasks.start(f"save {self._count}", self._save(path, load))

    async def _save(self, path: Path, load: Callable[[], Awaitable[bytes]]) -> None:
        try:
            await asyncio.to_thread(path.write_bytes, await load())
        except CanalError as error:
            self._window.notify(str(error))
        except OSError as error:
            self._window.notify(f"{path.name} could not be saved: {error.strerror or error}.")
        else:
            self._window.notify(f"Saved as {path.name}.")

    def _forget(self) -> None:
        self.dialog = None


async def known(data: bytes) -> bytes:
    """What is in memory already, as ask() wants it."""
    return data
