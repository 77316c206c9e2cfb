"""ThreadWork: calls in a thread that a dead drive may keep for ever; their end is waited for, but not without limit."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

T = TypeVar("T")

END_PATIENCE_S = 3.0
"""So long does a task that is to end wait for its thread. A drive that answers at all does so by then."""

log = logging.getLogger(__name__)


class ThreadWork:
    """One call after another on the same things.

    A call that was not over in time is left behind: it goes on in its thread, and what is asked for afterwards, to put
    things away, is done behind it.
    """

    def __init__(self) -> None:
        self._left: asyncio.Future[Any] | None = None

    async def run(self, call: Callable[..., T], *args: Any, stop: threading.Event | None = None) -> T:
        """Call something in a thread, and wait for its end even when the one who waits is cancelled; then not for long.

        Args:
            call: what is to be done.
            args: its arguments.
            stop: set when the one who waits is cancelled; what the call still did is as if it had not been asked for.

        Raises:
            asyncio.CancelledError: the one who waits was cancelled, or was so before and the call was left behind;
                whatever call raises.
        """
        task = asyncio.current_task()
        is_ending = task is not None and task.cancelling() > 0
        if self._left is not None:
            self._left.add_done_callback(lambda _left: _start(call, *args))
            raise asyncio.CancelledError
        work = _start(call, *args)
        if not is_ending:
            try:
                return await asyncio.shield(work)
            except asyncio.CancelledError:
                if stop is not None:
                    stop.set()
                await self._end(work)
                raise
        if not await self._end(work):
            raise asyncio.CancelledError
        return work.result()

    async def _end(self, work: asyncio.Future[Any]) -> bool:
        """Wait for a call, but not for long; returns whether it is over."""
        await asyncio.wait({work}, timeout=END_PATIENCE_S)
        if not work.done():
            self._left = work
            log.warning("A drive does not answer; work on it is left behind after %s s", END_PATIENCE_S)
        return work.done()


def _start(call: Callable[..., T], *args: Any) -> asyncio.Future[T]:
    work = asyncio.ensure_future(asyncio.to_thread(call, *args))
    work.add_done_callback(_take_error)
    return work


def _take_error(work: asyncio.Future[Any]) -> None:
    # An error nobody asks for would be reported.
    if not work.cancelled():
        work.exception()
