"""Calm: what was begun is over, as threads have done what they were given and the loop has gone round to tell of it."""

from __future__ import annotations

import time
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

if TYPE_CHECKING:
    import asyncio
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
        database: whose calls are noted from now on.
        pump: one round of the loop and of Qt.
        threads: what the loop runs its calls in, None where nobody knows.
    """

    def __init__(self, database: Database, pump: Callable[[], Awaitable[None]], threads: Threads | None) -> None:
        self._pump = pump
        self._threads = threads
        self._asked: set[asyncio.Future[Any]] = set()
        """What the library was asked for and has not answered yet."""
        hand_in = database._hand_in

        def noted(call: Callable[[], T]) -> asyncio.Future[T]:
            future = hand_in(call)
            self._asked.add(future)
            future.add_done_callback(self._asked.discard)
            return future

        database._hand_in = noted  # type: ignore[method-assign]

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
        """Whether after a round of the loop nothing is at work."""
        await self._pump()
        return not self._asked and (self._threads is None or self._threads.are_idle)
