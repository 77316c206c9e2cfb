"""SearchIndex: full-text search over the library, in a file of its own that follows it and can be made again."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from typing import TYPE_CHECKING, TypeVar

from canal_desktop.domain.errors import DiskFull, LibraryDamaged, StorageError
from canal_desktop.language import tr
from canal_desktop.storage.reader import Reader
from canal_desktop.storage.search_file import NAME, open_for_search, open_index, remove_index
from canal_desktop.storage.search_follow import SearchFollower
from canal_desktop.storage.search_walk import SearchWalk

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    import apsw

    from canal_desktop.domain.search import ConversationHits, SearchQuery

T = TypeVar("T")

SLICE_S = 0.015
"""How long the index's thread works at once."""

log = logging.getLogger(__name__)


class SearchIndex:
    """Two connections in two threads: one takes in what is new, the other looks up, and neither waits for the other.

    Methods raise StorageError, or one of its kinds, when the disk fails. A damaged index is made anew, once.
    """

    def __init__(self, library: Path) -> None:
        self._library = library
        self._path = library.with_name(NAME)
        self._writer: Reader | None = None
        self._reader: Reader | None = None
        self._follower = SearchFollower()
        self._walk: SearchWalk | None = None
        self._opening = asyncio.Lock()
        self._was_repaired = False
        self._is_closed = False

    @property
    def progress(self) -> tuple[int, int]:
        """How many of how many messages were taken in, since something was new; (0, 0) when all are."""
        return self._follower.done, self._follower.total

    async def step(self) -> bool:
        """Take in what is new in the library, for a few milliseconds; returns whether there is more."""
        has_more = await self._run(self._opened_writer, self._take_in)
        return True if has_more is None else has_more

    async def rest(self) -> None:
        """Nothing is looked for any more: what was read for it leaves memory."""
        if self._reader is not None:
            with contextlib.suppress(StorageError):
                await self._reader.run(_let_go_of_pages)

    def begin(self, query: SearchQuery) -> SearchWalk:
        """A search; the former one ends at once."""
        former, self._walk = self._walk, SearchWalk(query)
        if former is not None:
            former.cancel()
            if self._reader is not None:
                self._reader.interrupt()
        return self._walk

    async def advance(self, walk: SearchWalk, limit: int, slice_s: float) -> tuple[ConversationHits, ...]:
        """The next conversations a search finds, at most limit; fewer after slice_s, or where there are no more."""
        found = await self._run(self._opened_reader, lambda db: walk.advance(db, limit, slice_s))
        if found is None:
            walk.is_complete = True
        return found or ()

    def _take_in(self, connection: apsw.Connection) -> bool:
        has_more = self._follower.step(connection, SLICE_S)
        if not has_more:
            _let_go_of_pages(connection)
        return has_more

    async def close(self) -> None:
        """End what is running, close the file and end the threads."""
        self._is_closed = True
        async with self._opening:
            await self._let_go()

    async def _run(self, opened: Callable[[], Awaitable[Reader]], work: Callable[[apsw.Connection], T]) -> T | None:
        """Do work with a connection; None where the index turned out to be damaged and is made anew."""
        reader = None
        try:
            async with self._opening:
                reader = await opened()
            return await reader.run(work)
        except DiskFull:
            raise
        except StorageError as error:
            if self._is_closed:
                raise
            if reader is not None and reader not in {self._writer, self._reader}:
                # The other connection found the damage first.
                return None
            if isinstance(error, LibraryDamaged) and not self._was_repaired:
                await self._repair()
                return None
            raise StorageError(
                tr(
                    "Messages cannot be searched: the file {path} cannot be used. The conversations are "
                    "not affected; the details are in the log.",
                    path=self._path,
                )
            ) from error

    async def _opened_writer(self) -> Reader:
        if self._is_closed:
            raise StorageError(tr("The search is closed."))
        if self._writer is None:
            path, library = self._path, self._library
            self._writer = await Reader.open(path, lambda: open_index(path, library), "canal-search-index")
        return self._writer

    async def _opened_reader(self) -> Reader:
        # The writer makes the file where it is missing or of no use.
        await self._opened_writer()
        if self._reader is None:
            path, library = self._path, self._library
            self._reader = await Reader.open(path, lambda: open_for_search(path, library), "canal-search")
        return self._reader

    async def _let_go(self) -> None:
        writer, reader = self._writer, self._reader
        self._writer = self._reader = None
        if self._walk is not None:
            self._walk.cancel()
        for each in (reader, writer):
            if each is not None:
                await each.close()

    async def _repair(self) -> None:
        """Take the damaged file away, once; the next call makes it anew."""
        self._was_repaired = True
        log.warning("the search index is damaged and is made anew")
        async with self._opening:
            await self._let_go()
            self._follower = SearchFollower()
            remove_index(self._path)


def _let_go_of_pages(connection: apsw.Connection) -> None:
    # They are read again from the system's memory, where they lie as well.
    connection.execute("PRAGMA shrink_memory").fetchall()
