"""Glimpse: what is known of servers and models, read out of a library that is neither opened nor locked for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import apsw

from canal_desktop.domain.errors import LibraryReadOnly
from canal_desktop.language import tr
from canal_desktop.storage.connections import read_only
from canal_desktop.storage.database import Database
from canal_desktop.storage.library_file import OpenLibrary
from canal_desktop.storage.migrations import newest_version, version_of

if TYPE_CHECKING:
    from pathlib import Path


class Glimpse(Database):
    """A Database that only reads, beside a program that may have the library open; nothing is made, repaired or moved.

    Where there is no library, or one of another version, everything that is asked of it raises StorageError.
    """

    @classmethod
    async def open(cls, path: Path) -> Glimpse:
        """Look at the library at a path; it need not be there."""
        glimpse = cls(path)
        glimpse._refusal = LibraryReadOnly(tr("The library is only looked at."))
        glimpse._thread.start()
        await glimpse._submit(glimpse._open_file)
        return glimpse

    def _open_file(self) -> None:
        if not self.path.exists():
            return
        # Where no other program is at it, nothing is to be left beside it either.
        is_alone = not self.path.with_name(f"{self.path.name}-wal").exists()
        try:
            connection = read_only(self.path, is_immutable=is_alone)
        except apsw.Error:
            return
        try:
            is_known = version_of(connection) == newest_version()
        except apsw.Error:
            is_known = False
        if is_known:
            self._opened = OpenLibrary(connection)
        else:
            connection.close()
