"""Tasks: the only way to start one; each is named, kept, and cancelled at shutdown."""

from __future__ import annotations

import asyncio
import inspect
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.errors import CanalError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine


class Tasks:
    """Running tasks by name.

    A task that fails hands its error to on_error, so that forgetting to handle one still shows it.
    """

    def __init__(self, on_error: Callable[[str, BaseException], None]) -> None:
        self._on_error = on_error
        self._running: dict[str, asyncio.Task[None]] = {}
        self._begun = 0
        self._loop: asyncio.AbstractEventLoop | None = None
        """All run on the loop of the first: Qt may handle an event, as of a timer, while the loop is not running."""

    def start(self, name: str, work: Coroutine[Any, Any, None]) -> asyncio.Task[None] | None:
        """Start work unless a task of that name runs already: then None, and work is never begun."""
        if name in self._running:
            work.close()
            return None
        if self._loop is None:
            self._loop = asyncio.get_running_loop()
        task = self._loop.create_task(work, name=name)
        self._running[name] = task
        task.add_done_callback(self._on_done)
        return task

    def begin(self, what: str, work: Awaitable[Any], tell: Callable[[str], object]) -> None:
        """Start work beside whatever runs, under a name of its own: what was asked for later must not get lost.

        Args:
            what: the beginning of its name.
            work: may raise CanalError.
            tell: gets the sentence of that.
        """
        self._begun += 1
        task = self.start(f"{what} {self._begun}", telling(work, tell))
        if task is not None and inspect.iscoroutine(work):
            # Cancelled before its first step, the task has not taken work over.
            task.add_done_callback(lambda _task: work.close())

    def restart(self, name: str, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Start work in place of the task of that name, which is cancelled."""
        former = self._running.pop(name, None)
        if former is not None:
            former.cancel()
        task = self.start(name, work)
        assert task is not None
        return task

    def is_running(self, name: str) -> bool:
        """Whether a task of that name has not ended yet."""
        return name in self._running

    def cancel(self, name: str) -> None:
        """Ask the task of that name to end, if there is one."""
        task = self._running.get(name)
        if task is not None:
            task.cancel()

    async def ended(self, name: str) -> None:
        """Wait until there is no task of that name, however it ends."""
        while (task := self._running.get(name)) is not None:
            await asyncio.wait({task})

    async def end(self, patience_s: float) -> None:
        """Wait until every task has ended; those that take longer are cancelled."""
        if self._running:
            await asyncio.wait(list(self._running.values()), timeout=patience_s)
        await self.cancel_all()

    async def cancel_all(self) -> None:
        """End every task but the calling one and wait until they have."""
        me = asyncio.current_task()
        others = [task for task in self._running.values() if task is not me]
        for task in others:
            task.cancel()
        if others:
            await asyncio.wait(others)

    def _on_done(self, task: asyncio.Task[None]) -> None:
        if self._running.get(task.get_name()) is task:
            del self._running[task.get_name()]
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            self._on_error(task.get_name(), error)


async def telling(work: Awaitable[Any], tell: Callable[[str], object]) -> None:
    """Do work; where it raises CanalError, tell its sentence instead."""
    try:
        await work
    except CanalError as error:
        tell(str(error))
