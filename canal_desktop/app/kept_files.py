"""KeptFiles: the bytes of what belongs to messages: on disk, or in memory alone where nothing is to be kept."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from canal_desktop.domain.message import FileId

if TYPE_CHECKING:
    from canal_desktop.storage.files import FileStore


class KeptFiles:
    """A FileStore, with a place beside it for the files of temporary conversations, which never reach the disk.

    Every method may raise StorageError.
    """

    def __init__(self, store: FileStore) -> None:
        self._store = store
        self._in_memory: dict[FileId, bytes] = {}

    async def add(self, data: bytes) -> FileId:
        """Keep bytes beside the library; they are on disk when this returns."""
        return await self._store.add(data)

    async def add_in_memory(self, data: bytes) -> FileId:
        """Keep bytes until forget() is called or the program ends."""
        file_id = FileId(hashlib.sha256(data).hexdigest())
        self._in_memory[file_id] = data
        return file_id

    async def read(self, file_id: FileId) -> bytes:
        """The bytes of a file, wherever it is kept."""
        known = self._in_memory.get(file_id)
        return known if known is not None else await self._store.read(file_id)

    def forget(self) -> None:
        """Let go of what is in memory alone."""
        self._in_memory.clear()
