"""Reader: a connection beside the library's own, in a thread of its own, for work that must never hold up a message."""

from __future__ import annotations

import asyncio
import contextlib
import queue
import threading
from typing import TYPE_CHECKING, Any, TypeVar

import apsw

from canal_desktop.domain.errors import StorageError
from canal_desktop.language import tr
from canal_desktop.storage.sqlite_errors import as_storage_error

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

T = TypeVar("T")

INTERRUPT_AGAIN_S = 0.02
"""What ends waits no longer for a statement that began after it was interrupted."""

_Job = tuple["asyncio.AbstractEventLoop", "asyncio.Future[Any]", "Callable[[], Any]"]


class Reader:
    """One connection, used from its own thread only, in the order of the calls. Work nobody waits for is left out."""

    def __init__(self, path: Path, connect: Callable[[], apsw.Connection], name: str) -> None:
        self._path = path
        self._connect = connect
        self._connection: apsw.Connection | None = None
        self._is_closed = False
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)

    @classmethod
    async def open(cls, path: Path, connect: Callable[[], apsw.Connection], name: str) -> Reader:
        """Start the thread and connect in it.

        Args:
            path: the file, which error sentences name.
            connect: makes the connection; called in the thread.
            name: the thread's.

        Raises:
            StorageError: or one of its kinds; then the thread has ended.
        """
        reader = cls(path, connect, name)
        reader._thread.start()
        try:
            await reader._hand_in(reader._open)
        except BaseException:
            await reader.close()
            raise
        return reader

    async def run(self, work: Callable[[apsw.Connection], T]) -> T:
        """Do work with the connection, in autocommit.

        Raises:
            StorageError: or one of its kinds, in place of SQLite's error.
        """
        if self._is_closed:
            raise StorageError(tr("The search is closed."))
        return await self._hand_in(lambda: work(self._live_connection()))

    def interrupt(self) -> None:
        """End the statement that is running: it raises apsw.InterruptError in the work."""
        if not self._is_closed:
            self._interrupt()

    def _interrupt(self) -> None:
        connection = self._connection
        if connection is not None:
            # Its thread may just have closed it.
            with contextlib.suppress(apsw.ConnectionClosedError):
                connection.interrupt()

    async def close(self) -> None:
        """End what is running, close the connection and end the thread."""
        if self._is_closed:
            return
        self._is_closed = True
        closing = self._hand_in(self._close)
        self._jobs.put(None)
        # Again and again: what has begun may not have come to its statement yet.
        while not closing.done():
            self._interrupt()
            await asyncio.wait([closing], timeout=INTERRUPT_AGAIN_S)
        await closing

    def _hand_in(self, call: Callable[[], T]) -> asyncio.Future[T]:
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        self._jobs.put((loop, future, call))
        return future

    def _live_connection(self) -> apsw.Connection:
        if self._connection is None or self._is_closed:
            raise StorageError(tr("The search is closed."))
        return self._connection

    def _open(self) -> None:
        self._connection = self._connect()

    def _close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            # Cursors that were left open go with it.
            connection.close(True)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            self._carry_out(*job)
            del job

    def _carry_out(self, loop: asyncio.AbstractEventLoop, future: asyncio.Future[Any], call: Callable[[], Any]) -> None:
        if future.cancelled():
            return
        result, error = None, None
        try:
            result = call()
        except BaseException as caught:  # noqa: BLE001 - handed to whoever waits for the work
            system_errno = 0 if self._connection is None else self._connection.system_errno
            error = as_storage_error(caught, self._path, system_errno)
        # The loop may have been closed meanwhile.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(_settle, future, result, error)


def _settle(future: asyncio.Future[Any], result: object, error: BaseException | None) -> None:
    if future.done():
        return
    if error is not None:
        future.set_exception(error)
    else:
        future.set_result(result)
