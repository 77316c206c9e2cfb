"""ReplyPictures: the pictures of one reply, which are kept beside the library as they arrive."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from canal_desktop.domain.errors import StorageError
from canal_desktop.domain.message import ImagePart
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.domain.completion import Picture
    from canal_desktop.domain.message import FileId

SAVE_AGAIN_AFTER_S = 2.0
LONGEST_NAME = 80
"""Characters of the question that a picture is named by."""


async def no_files(_data: bytes) -> FileId:
    """For whoever keeps no files.

    Raises:
        StorageError: always.
    """
    raise StorageError(tr("Pictures cannot be kept here."))


class ReplyPictures:
    """None at first.

    keep_file keeps bytes and gives their id; it may raise StorageError. tell gets why a picture cannot be kept yet, and
    None once it could.
    """

    def __init__(self, keep_file: Callable[[bytes], Awaitable[FileId]], tell: Callable[[str | None], None]) -> None:
        self._keep_file = keep_file
        self._tell = tell
        self.parts: list[ImagePart] = []
        """Those that have arrived."""

    async def keep(self, picture: Picture, question: str) -> None:
        """Put one more into the reply; while the disk refuses, it is tried again."""
        was_refused = False
        while True:
            try:
                file_id = await self._keep_file(picture.data)
            except StorageError as error:
                was_refused = True
                self._tell(str(error))
                await asyncio.sleep(SAVE_AGAIN_AFTER_S)
            else:
                break
        if was_refused:
            self._tell(None)
        self.parts.append(ImagePart(file_id, picture.media_type, " ".join(question.split())[:LONGEST_NAME]))
