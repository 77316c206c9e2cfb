"""PictureLoader: has the pictures fetched and decoded that the reader wants to see."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from canal_desktop.domain.errors import PictureRefused
from canal_desktop.markup.blocks import KEPT
from canal_desktop.ui.transcript.picture_decode import decode_picture

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.app.tasks import Tasks
    from canal_desktop.ui.transcript.remote_pictures import RemotePictures


class PictureLoader:
    """Works for one transcript.

    fetch gives the bytes behind a web address, read_file those of a picture that is kept beside the library, by its id;
    both raise PictureRefused.
    """

    def __init__(
        self,
        pictures: RemotePictures,
        tasks: Tasks,
        fetch: Callable[[str], Awaitable[bytes]],
        read_file: Callable[[str], Awaitable[bytes]],
    ) -> None:
        self._pictures = pictures
        self._tasks = tasks
        self._fetch = fetch
        self._read_file = read_file
        pictures.wanted.connect(self._on_wanted)

    def _on_wanted(self, url: str) -> None:
        self._tasks.start(f"picture {url}", self._load(url))

    async def _load(self, url: str) -> None:
        is_kept = url.startswith(KEPT)
        try:
            data = await (self._read_file(url.removeprefix(KEPT)) if is_kept else self._fetch(url))
            image = await asyncio.to_thread(decode_picture, data)
        except PictureRefused as error:
            self._pictures.refuse(url, str(error))
        else:
            self._pictures.take(url, image)
