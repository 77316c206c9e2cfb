"""SoundOpener: plays a sound that belongs to a message in the system's own player."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from canal_desktop.domain.errors import CanalError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.domain.message import AudioPart, FileId

NO_PLAYER = "No program could be started for the sound. Save a copy, and open that."
NO_SOUND = "This is no sound that can be played. Save a copy of it instead."

SOUND_ENDINGS = {
    "audio/mpeg": ".mp3",
    "audio/mp3": ".mp3",
    "audio/wav": ".wav",
    "audio/x-wav": ".wav",
    "audio/ogg": ".ogg",
    "audio/opus": ".opus",
    "audio/flac": ".flac",
    "audio/aac": ".aac",
    "audio/mp4": ".m4a",
    "audio/webm": ".webm",
}
"""What is opened in another program; anything else could be a program itself."""
PICTURE_ENDINGS = {"image/png": ".png", "image/jpeg": ".jpg", "image/webp": ".webp", "image/gif": ".gif"}


def with_ending(name: str, media_type: str) -> str:
    """A name for a copy of a file: of a picture or sound, with the ending of what it really is."""
    ending = {**SOUND_ENDINGS, **PICTURE_ENDINGS}.get(media_type, "")
    plain = PurePath(name or "file").name or "file"
    if not ending or PurePath(plain).suffix.lower() in {ending, ".jpeg" if ending == ".jpg" else ending}:
        return plain
    is_known = PurePath(plain).suffix.lower() in {
        ".bmp",
        ".tif",
        ".tiff",
        ".svg",
        ".gif",
        ".webp",
        ".jpg",
        ".jpeg",
        ".png",
    }
    return f"{PurePath(plain).stem if is_known else plain}{ending}"


class SoundOpener:
    """Writes the sound into a folder of its own, which close() removes."""

    def __init__(self, load: Callable[[FileId], Awaitable[bytes]], tell: Callable[[str], None]) -> None:
        self._load = load
        self._tell = tell
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    async def open(self, part: AudioPart) -> None:
        """Play it; tells where that is not possible."""
        ending = SOUND_ENDINGS.get(part.media_type)
        if ending is None:
            self._tell(NO_SOUND)
            return
        try:
            data = await self._load(part.file)
            if self._folder is None:
                self._folder = tempfile.TemporaryDirectory(prefix="canal-sound-", ignore_cleanup_errors=True)
            path = Path(self._folder.name) / f"{part.file[:16]}{ending}"
            await asyncio.to_thread(path.write_bytes, data)
        except CanalError as error:
            self._tell(str(error))
            return
        except OSError as error:
            self._tell(f"The sound could not be written for the player: {error.strerror or error}.")
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._tell(NO_PLAYER)

    def close(self) -> None:
        """Remove what was written."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
