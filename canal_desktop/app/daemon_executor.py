"""DaemonExecutor: threads for blocking calls that must never keep the program from ending."""

from __future__ import annotations

import queue
import threading
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

P = ParamSpec("P")
T = TypeVar("T")

_Job = tuple["Future[Any]", "Callable[[], Any]"]


MOST_THREADS = 32
"""A look-up without an answer holds its thread for half a minute; this many at once are no longer look-ups."""

IDLE_S = 10.0
"""How long a thread waits for its next call before it ends."""


class DaemonExecutor(Executor):
    """Runs calls in daemon threads, started as needed and ended when there is nothing to do.

    The library's own executors join their threads at exit, so that a name look-up without an answer would hold the
    window open for half a minute.
    """

    def __init__(self, max_threads: int = MOST_THREADS, idle_s: float = IDLE_S) -> None:
        self._max_threads = max_threads
        self._idle_s = idle_s
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._threads = 0
        self._idle = 0
        self._queued = 0

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run fn in a thread; its result or error arrives in the future."""
        future: Future[T] = Future()
        with self._lock:
            self._queued += 1
            if self._queued > self._idle and self._threads < self._max_threads:
                self._threads += 1
                self._idle += 1
                threading.Thread(target=self._work, name=f"canal-worker-{self._threads}", daemon=True).start()
        self._jobs.put((future, lambda: fn(*args, **kwargs)))
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Let the idle threads end; never waits for a busy one."""
        with self._lock:
            for _ in range(self._threads):
                self._jobs.put(None)

    def _work(self) -> None:
        while True:
            try:
                job = self._jobs.get(timeout=self._idle_s)
            except queue.Empty:
                if self._may_end():
                    return
                continue
            if job is None:
                return
            with self._lock:
                self._idle -= 1
                self._queued -= 1
            self._carry_out(*job)
            with self._lock:
                self._idle += 1

    def _may_end(self) -> bool:
        """End, unless a call is on its way: whoever made it counts on this thread."""
        with self._lock:
            if self._queued:
                return False
            self._threads -= 1
            self._idle -= 1
            return True

    @staticmethod
    def _carry_out(future: Future[Any], call: Callable[[], Any]) -> None:
        if not future.set_running_or_notify_cancel():
            return
        try:
            result = call()
        except BaseException as error:  # noqa: BLE001 - handed to whoever waits for the future
            future.set_exception(error)
        else:
            future.set_result(result)


class DaemonThreadPool(ThreadPoolExecutor):
    """The same for asyncio's own loops, which take only a ThreadPoolExecutor; no thread of its own is begun."""

    def __init__(self) -> None:
        super().__init__(max_workers=1)
        self._daemons = DaemonExecutor()

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run fn in a thread; its result or error arrives in the future."""
        return self._daemons.submit(fn, *args, **kwargs)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Let the idle threads end; never waits for a busy one."""
        self._daemons.shutdown(wait, cancel_futures=cancel_futures)
