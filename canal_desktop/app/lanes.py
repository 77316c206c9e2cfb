"""Lanes: how many requests may be on their way at once; after a 429 all of them rest, and fewer go on."""

from __future__ import annotations

import asyncio
import contextlib
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


class Lanes:
    """At most so many requests at once. Each 429 halves that and holds all of them up; answers let it grow again."""

    def __init__(self, most: int) -> None:
        self.most = max(most, 1)
        self.allowed = self.most
        """So many may be on their way now."""
        self._on_way = 0
        self._answered = 0
        self._held_until = 0.0
        self._narrowed_at = 0.0
        self._changed = asyncio.Condition()

    @property
    def held_s(self) -> float:
        """For how many seconds nothing is sent any more, 0 for none."""
        return max(self._held_until - time.monotonic(), 0.0)

    @contextlib.asynccontextmanager
    async def lane(self) -> AsyncIterator[float]:
        """Wait for a free lane and have it; gives the moment at which the request begins."""
        async with self._changed:
            while self._on_way >= self.allowed or self.held_s:
                # Whoever is held up looks again by itself; whoever finds no lane is told.
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(self.held_s or None):
                        await self._changed.wait()
            self._on_way += 1
        try:
            yield time.monotonic()
        finally:
            self._on_way -= 1
            await self._tell()

    async def hold(self, seconds: float, began: float) -> None:
        """A request that began then was told to wait: nothing is sent for so many seconds, and then half as much."""
        self._held_until = max(self._held_until, time.monotonic() + seconds)
        # Those that were on their way together are one sign, not several.
        if began >= self._narrowed_at:
            self.allowed = max(self.allowed // 2, 1)
            self._narrowed_at = time.monotonic()
        self._answered = 0
        await self._tell()

    async def answered(self, began: float) -> None:
        """A request that began then was answered: after as many as there are lanes, there is one more."""
        if began < self._narrowed_at:
            # It says nothing of how many may be on their way since.
            return
        self._answered += 1
        if self.allowed < self.most and self._answered >= self.allowed:
            self.allowed += 1
            self._answered = 0
            await self._tell()

    async def _tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()
