"""Search: looks for what the user types in all conversations, and keeps the index up to date meanwhile."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from datetime import date, datetime
from typing import TYPE_CHECKING

from canal_desktop.domain.errors import StorageError
from canal_desktop.domain.search import SearchPage, parse_search

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.search import SearchQuery
    from canal_desktop.storage.search_index import SearchIndex
    from canal_desktop.storage.search_walk import SearchWalk

PAGE = 20
"""Conversations of a page."""

FIRST_S = 0.1
"""After this long a page is given as far as it is filled."""

MORE_S = 0.3
PAUSE_S = 0.005
"""Between two slices of taking in what is new, for everybody else."""

GATHER_S = 2.0
"""How long what was written is left to gather, where nobody said that it is to be taken in now."""

TROUBLE_S = 60.0
"""How long the index is left alone after the disk failed."""

log = logging.getLogger(__name__)


def _today() -> date:
    return datetime.now().astimezone().date()


class Search:
    """One search at a time: a new one ends the former."""

    def __init__(self, index: SearchIndex, tasks: Tasks, today: Callable[[], date] = _today) -> None:
        self._index = index
        self._tasks = tasks
        self._today = today
        self._news = asyncio.Event()
        self._written = asyncio.Event()
        self._query: SearchQuery | None = None
        self._walk: SearchWalk | None = None
        self.trouble: str | None = None
        """Why new messages are not found at the moment, as a sentence; None where they are."""

    @property
    def progress(self) -> tuple[int, int]:
        """How many of how many messages were taken in, since something was new; (0, 0) when all can be found."""
        return self._index.progress

    def start(self) -> None:
        """Begin to follow the library."""
        self._tasks.start("follow the library for the search", self._follow())

    def wake(self) -> None:
        """Something in the library changed: take it in now."""
        self._written.set()
        self._news.set()

    def note_written(self) -> None:
        """Something was written, which may be news: take it in soon."""
        self._written.set()

    async def hits(self, text: str, limit: int = PAGE) -> SearchPage | None:
        """The first conversations that fit what was typed, titles first, then newest first.

        Args:
            text: as the user typed it, see domain.search.
            limit: how many conversations at most.

        Returns:
            What was found after a tenth of a second, at most; where that is not all, more() goes on. None where
            another search was begun meanwhile.

        Raises:
            StorageError: the index cannot be read.
        """
        self._query = parse_search(text, self._today())
        self._walk = self._index.begin(self._query)
        if self._query.is_empty:
            self._walk.is_complete = True
            return SearchPage(hints=self._query.hints)
        return await self._page(limit, FIRST_S)

    async def more(self, limit: int = PAGE) -> SearchPage | None:
        """The next conversations of the last search, as hits() gives them; a page without any may be followed by more.

        Raises:
            StorageError: the index cannot be read.
        """
        if self._walk is None or self._walk.is_complete:
            return SearchPage()
        return await self._page(limit, MORE_S)

    def end(self) -> None:
        """Nothing is looked for any more."""
        if self._walk is not None and not self._walk.is_complete:
            self._walk = self._index.begin(parse_search("", self._today()))
        self._walk = self._query = None
        self._tasks.start("let go of what was searched", self._index.rest())

    def words_of(self, text: str) -> tuple[str, ...]:
        """What is to be marked in a conversation that was found."""
        return parse_search(text, self._today()).words

    async def close(self) -> None:
        """Let go of the index; the tasks are ended by whoever has them."""
        await self._index.close()

    async def _page(self, limit: int, slice_s: float) -> SearchPage | None:
        walk, query = self._walk, self._query
        if walk is None or query is None:
            return None
        found = await self._index.advance(walk, limit, slice_s)
        if walk is not self._walk:
            return None
        return SearchPage(found, walk.is_complete, query.hints, self.progress)

    async def _follow(self) -> None:
        while True:
            wait_s = GATHER_S
            try:
                if await self._index.step():
                    await asyncio.sleep(PAUSE_S)
                    continue
                self.trouble = None
                await self._written.wait()
            except StorageError as error:
                log.warning("the search index cannot follow the library", exc_info=error)
                self.trouble, wait_s = str(error), TROUBLE_S
            # Not wait_for(): in Python 3.11 it may swallow that the task is cancelled.
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait_s):
                    await self._news.wait()
            self._written.clear()
            self._news.clear()
