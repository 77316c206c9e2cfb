"""Silence: how long the next bytes of a server are waited for; sleep of the computer is no silence of the server.

A timer of the loop would be over at once when the computer wakes, or the program goes on after it was stopped, although
the bytes may be here already. So time is counted in ticks, of which a long one counts as a short one.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import httpx2

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType


class SleptError(httpx2.ReadTimeout):
    """The computer slept, and nothing came from the server after it woke: it has most likely hung up long ago."""


def _time_with_sleep() -> float:
    """Seconds, those included in which the computer slept; never set back."""
    # Linux has a clock of its own for that; elsewhere the usual one goes on.
    clock = getattr(time, "CLOCK_BOOTTIME", None) or getattr(time, "CLOCK_MONOTONIC", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


@dataclass(frozen=True, slots=True)
class Patience:
    """How sleep is told from silence."""

    tick_s: float = 1.0
    gap_s: float = 30.0
    """A tick that took so much longer was sleep."""
    grace_s: float = 15.0
    """How long the first byte after that is waited for."""
    clock: Callable[[], float] = _time_with_sleep


class Silence:
    """As `asyncio.timeout`, for one wait; it counts only between begin() and pause(). limit_s None is for ever.

    Raises, at its end:
        httpx2.ReadTimeout: the server was silent for limit_s.
        SleptError: it was silent after the computer slept.
    """

    def __init__(self, limit_s: float | None, patience: Patience) -> None:
        self._limit_s = limit_s
        self._patience = patience
        self._left_s = 0.0
        self._seen_at = 0.0
        self._has_slept = False
        self._timeout = asyncio.timeout(None)
        self._timer: asyncio.TimerHandle | None = None

    async def __aenter__(self) -> Self:
        await self._timeout.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.pause()
        try:
            await self._timeout.__aexit__(kind, error, traceback)
        except TimeoutError:
            raise (SleptError if self._has_slept else httpx2.ReadTimeout)("no byte in time") from None

    def begin(self) -> None:
        """Count from now on, and from the beginning: something has come, or all has been sent."""
        self.pause()
        if self._limit_s is not None:
            self._left_s, self._has_slept = self._limit_s, False
            self._wait()

    def pause(self) -> None:
        """Count no longer."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _wait(self) -> None:
        self._seen_at = self._patience.clock()
        step_s = max(min(self._patience.tick_s, self._left_s), 0.0)
        self._timer = asyncio.get_running_loop().call_later(step_s, self._tick, step_s)

    def _tick(self, step_s: float) -> None:
        took_s = self._patience.clock() - self._seen_at
        self._left_s -= step_s
        if took_s - step_s > self._patience.gap_s:
            self._has_slept = True
            self._left_s = self._patience.grace_s
        if self._left_s > 0:
            self._wait()
        else:
            self._timer = None
            self._timeout.reschedule(asyncio.get_running_loop().time())
