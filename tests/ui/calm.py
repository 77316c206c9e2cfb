"""Calm: what was begun is over, as threads have done what they were given and the loop has gone round to tell of it."""

from __future__ import annotations

import asyncio
import contextlib
import time
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from canal_desktop.domain.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.storage.database import Database

P = ParamSpec("P")
T = TypeVar("T")

PATIENCE_S = 30.0
"""How long a test waits for what must come; a busy computer may need some of it, and only a test that fails all."""

CALM_ROUNDS = 3
"""So many rounds of the loop in a row is nothing in a thread before it is calm."""

ROUND_S = 0.008
"""What a round of the loop takes; on a busy computer it takes longer, and is one all the same."""


class Threads(ThreadPoolExecutor):
    """The threads of a loop, which know what they are at."""

    def __init__(self) -> None:
        super().__init__()
        self._running: set[Future[Any]] = set()

    @property
    def are_idle(self) -> bool:
        """Whether all calls are over."""
        return not self._running

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run fn in a thread; its result or error arrives in the future."""
        future = super().submit(fn, *args, **kwargs)
        self._running.add(future)
        future.add_done_callback(self._running.discard)
        return future


class Calm:
    """Waits until a library and the threads of the loop have nothing to do.

    Args:
        database: answers calls in their order.
        pump: one round of the loop and of Qt.
        threads: what the loop runs its calls in, None where nobody knows.
    """

    def __init__(self, database: Database, pump: Callable[[], Awaitable[None]], threads: Threads | None) -> None:
        self._database = database
        self._pump = pump
        self._threads = threads

    async def settle(self, seconds: float) -> None:
        """Go round for at least so long, and on until nothing is at work."""
        end = time.monotonic() + seconds
        await self._go_round(seconds, end)
        calm = 0
        while calm < CALM_ROUNDS:
            assert time.monotonic() < end + PATIENCE_S, "what a thread was given has no end"
            calm = calm + 1 if await self._is_idle() else 0

    async def settle_held(self, seconds: float) -> None:
        """Go round for so long while the test itself keeps a thread at work."""
        await self._go_round(seconds, time.monotonic() + seconds)

    async def _go_round(self, seconds: float, end: float) -> None:
        rounds = int(seconds / ROUND_S)
        while rounds > 0 or time.monotonic() < end:
            await self._pump()
            rounds -= 1
        # The last one may have begun just before a timer was due.
        await self._pump()

    async def _is_idle(self) -> bool:
        """Whether a round of the loop finds nothing at work."""
        behind_all = asyncio.ensure_future(self._answers())
        await self._pump()
        is_idle = behind_all.done() and (self._threads is None or self._threads.are_idle)
        await behind_all
        return is_idle

    async def _answers(self) -> None:
        # It may be closed already.
        with contextlib.suppress(StorageError):
            await self._database.run(lambda _db: None)
