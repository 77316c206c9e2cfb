"""Elsewhere: opens sounds in the system's player, where this program cannot play them."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from canal_desktop.domain.media_types import ENDINGS
from canal_desktop.language import sentences, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.sound import Sound

NO_SOUND = tr("This is no sound that can be played. Save a copy of it instead.")
OPENED = tr("The sound is opened in the system's player.")
NO_PLAYER = tr(
    "No other program could be started for the sound either. It is kept with the message; save it from there."
)


class Elsewhere:
    """Writes the sounds into a folder of its own, which close() removes."""

    def __init__(self, tasks: Tasks, tell: Callable[[str], None]) -> None:
        self._tasks = tasks
        self._tell = tell
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._count = 0

    def open(self, sounds: tuple[Sound, ...], why: str) -> None:
        """Play them, one program for each; why says why they are not played here."""
        for sound in sounds:
            if not sound.media_type.startswith("audio/") or sound.media_type not in ENDINGS:
                # Anything else could be a program itself.
                self._tell(NO_SOUND)
                continue
            self._count += 1
            self._tasks.start(f"open sound {self._count}", self._open(sound, self._count, why))

    async def _open(self, sound: Sound, number: int, why: str) -> None:
        try:
            if self._folder is None:
                self._folder = tempfile.TemporaryDirectory(prefix="canal-sound-", ignore_cleanup_errors=True)
            path = Path(self._folder.name) / f"sound{number}{ENDINGS[sound.media_type]}"
            await asyncio.to_thread(path.write_bytes, sound.data)
        except OSError as error:
            self._tell(tr("The sound could not be written for the player: {reason}.", reason=error.strerror or error))
            return
        is_open = QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        self._tell(sentences(why, OPENED if is_open else NO_PLAYER))

    def close(self) -> None:
        """Remove what was written."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
