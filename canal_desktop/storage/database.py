"""Database: the library file, opened once, worked on by one thread, in the order of the calls."""

from __future__ import annotations

import asyncio
import contextlib
import queue
import threading
from typing import TYPE_CHECKING, Any, TypeVar

from canal_desktop.domain.errors import LibraryDamaged, LibraryReadOnly, StorageError
from canal_desktop.language import tr
from canal_desktop.storage.library_file import OpenLibrary, ask_for_check, open_library, trust
from canal_desktop.storage.migrations import transaction
from canal_desktop.storage.sqlite_errors import as_storage_error

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import apsw

T = TypeVar("T")

_Job = tuple["asyncio.AbstractEventLoop", "asyncio.Future[Any]", "Callable[[], Any]"]


class Database:
    """One connection to the library, used from its own thread only.

    Work that was handed in is carried out even when the one who waits for it is cancelled: a write is never lost that
    way.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._opened: OpenLibrary | None = None
        self._refusal: StorageError | None = None
        self.notice: str | None = None
        """What the user is to be told about the library: that it was repaired, or can only be read."""
        self.is_shared = True
        """Whether others can read the library at the same time, with connections of their own."""
        self.needs_check = False
        """Whether the library is to be checked, and trusted if it is sound."""
        self.on_written: list[Callable[[], None]] = []
        """Called in the loop after each transaction that was carried out."""
        self._is_closed = False
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="canal-database", daemon=True)

    @property
    def path(self) -> Path:
        """The library file."""
        return self._path

    @classmethod
    async def open(cls, path: Path) -> Database:
        """Open the library, made where it is missing, brought to the newest schema where it is older.

        A damaged one is repaired. One that cannot be written, or that a newer version of the program made in a way this
        one can read, is open for reading only; notice says so.

        Raises:
            LibraryTooNew: a newer version of the program made it; the file is left as it is.
            LibraryDamaged: it is not a library, or nothing of it can be saved; the file is left as it is.
            LibraryReadOnly: it cannot be written, nor read as it is.
            DiskFull: there is no room for it.
        """
        database = cls(path)
        database._thread.start()
        try:
            await database._submit(database._open_file)
        except BaseException:
            await database.close()
            raise
        return database

    @property
    def is_read_only(self) -> bool:
        """Whether every attempt to write is refused, with a sentence that says what to do."""
        return self._refusal is not None

    async def trust(self) -> None:
        """Take the library as sound from now on: it was checked."""
        self.needs_check = False
        await self.run(trust)

    async def run(self, work: Callable[[apsw.Connection], T]) -> T:
        """Do work with the connection, in autocommit.

        Raises:
            StorageError: or one of its kinds, in place of SQLite's error.
        """
        return await self._submit(lambda: work(self._live_connection()))

    async def transact(self, work: Callable[[apsw.Connection], T]) -> T:
        """Do work in one transaction; it is on disk when this returns.

        Raises:
            StorageError: or one of its kinds; then nothing of the work was done.
            LibraryReadOnly, LibraryTooNew: the library is open for reading only.
        """
        if self._refusal is not None:
            raise type(self._refusal)(str(self._refusal))

        loop = asyncio.get_running_loop()

        def in_transaction() -> T:
            connection = self._live_connection()
            with transaction(connection):
                result = work(connection)
            # Whoever waited for it may be gone; what was written is news all the same.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(self._tell_of_writing)
            return result

        return await self._submit(in_transaction)

    async def close(self) -> None:
        """Finish the work handed in so far, close the file and end the thread."""
        if self._is_closed:
            return
        self._is_closed = True
        closing = self._hand_in(self._close_file)
        self._jobs.put(None)
        await closing

    async def _submit(self, call: Callable[[], T]) -> T:
        if self._is_closed:
            raise StorageError(tr("The library is closed."))
        return await self._hand_in(call)

    def _hand_in(self, call: Callable[[], T]) -> asyncio.Future[T]:
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        self._jobs.put((loop, future, call))
        return future

    def _tell_of_writing(self) -> None:
        for tell in self.on_written:
            tell()

    def _live_connection(self) -> apsw.Connection:
        if self._opened is None:
            raise StorageError(tr("The library is closed."))
        return self._opened.connection

    def _open_file(self) -> None:
        self._opened = opened = open_library(self.path)
        self._refusal, self.notice = opened.refusal, opened.notice
        self.is_shared, self.needs_check = opened.is_shared, opened.needs_check

    def _close_file(self) -> None:
        if self._opened is not None:
            self._opened.connection.close()
            self._opened = None

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            self._carry_out(*job)
            # A conversation that was read must not stay in memory until the next call.
            del job

    def _carry_out(self, loop: asyncio.AbstractEventLoop, future: asyncio.Future[Any], call: Callable[[], Any]) -> None:
        result, error = None, None
        try:
            result = call()
        except BaseException as caught:  # noqa: BLE001 - handed to whoever waits for the work
            error = self._told(caught)
        # The loop may have been closed meanwhile; what was written stays written.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(_settle, future, result, error)

    def _told(self, caught: BaseException) -> BaseException:
        """The error as the one who waits for the work gets it."""
        opened = self._opened
        error = as_storage_error(caught, self.path, 0 if opened is None else opened.connection.system_errno)
        if opened is None or error is caught:
            return error
        if isinstance(error, LibraryDamaged):
            ask_for_check(self.path)
        if isinstance(error, LibraryReadOnly) and self._refusal is not None:
            return type(self._refusal)(str(self._refusal))
        return error


def _settle(future: asyncio.Future[Any], result: object, error: BaseException | None) -> None:
    if future.done():
        return
    if error is not None:
        future.set_exception(error)
    else:
        future.set_result(result)
