"""Database: the library file, opened once, worked on by one thread, in the order of the calls."""

from __future__ import annotations

import asyncio
import queue
import threading
from typing import TYPE_CHECKING, Any, TypeVar

import apsw

from canal_desktop.domain.errors import (
    DiskFull,
    LibraryDamaged,
    LibraryInUse,
    LibraryReadOnly,
    LibraryTooNew,
    StorageError,
)
from canal_desktop.storage.migrations import STEPS, migrate, version_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

T = TypeVar("T")

BUSY_TIMEOUT_MS = 5000
SQLITE_MAGIC = b"SQLite format 3\x00"

_Job = tuple["asyncio.AbstractEventLoop", "asyncio.Future[Any]", "Callable[[], Any]"]


class Database:
    """One connection to the library, used from its own thread only.

    Work that was handed in is carried out even when the one who waits for it is cancelled: a write is never lost that
    way.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: apsw.Connection | None = None
        self._is_closed = False
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="canal-database", daemon=True)

    @classmethod
    async def open(cls, path: Path) -> Database:
        """Open the library, made where it is missing, brought to the newest schema where it is older.

        Raises:
            LibraryTooNew: a newer version of the program made it; the file is left as it is.
            LibraryDamaged: it is not a library, or cannot be read; the file is left as it is.
            LibraryReadOnly: it cannot be written.
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
        """

        def in_transaction() -> T:
            connection = self._live_connection()
            connection.execute("BEGIN IMMEDIATE")
            try:
                result = work(connection)
                connection.execute("COMMIT")
            except BaseException:
                # SQLite has rolled back by itself after a full disk.
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            return result

        return await self._submit(in_transaction)

    async def close(self) -> None:
        """Finish the work handed in so far, close the file and end the thread."""
        if self._is_closed:
            return
        self._is_closed = True
        await self._hand_in(self._close_file)
        self._jobs.put(None)

    async def _submit(self, call: Callable[[], T]) -> T:
        if self._is_closed:
            raise StorageError("The library is closed.")
        return await self._hand_in(call)

    async def _hand_in(self, call: Callable[[], T]) -> T:
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        self._jobs.put((loop, future, call))
        return await future

    def _live_connection(self) -> apsw.Connection:
        if self._connection is None:
            raise StorageError("The library is closed.")
        return self._connection

    def _open_file(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if self._path.exists():
            self._refuse_what_is_no_library()
        else:
            self._make_file()
        connection = apsw.Connection(str(self._path))
        try:
            self._prepare(connection)
        except BaseException:
            connection.close()
            raise
        self._connection = connection

    def _prepare(self, connection: apsw.Connection) -> None:
        connection.set_busy_timeout(BUSY_TIMEOUT_MS)
        version = version_of(connection)
        if version > len(STEPS):
            raise LibraryTooNew(
                f"The library {self._path} was made by a newer version of Canal Desktop. Update the program, or choose "
                "another folder with --data-dir. Nothing was changed."
            )
        connection.pragma("journal_mode", "wal")
        # NORMAL may lose the last commits when the power fails; the user's message must survive that too.
        connection.pragma("synchronous", "full")
        connection.pragma("foreign_keys", True)
        if version < len(STEPS):
            self._copy_before_migration(connection)
            migrate(connection)

    def _make_file(self) -> None:
        """Make an empty library under another name first, so that an empty file of the right name is never ours."""
        unfinished = self._path.with_name(self._path.name + ".new")
        unfinished.unlink(missing_ok=True)
        connection = apsw.Connection(str(unfinished))
        try:
            migrate(connection)
        finally:
            connection.close()
        unfinished.replace(self._path)

    def _refuse_what_is_no_library(self) -> None:
        with self._path.open("rb") as file:
            head = file.read(len(SQLITE_MAGIC))
        if head != SQLITE_MAGIC:
            raise LibraryDamaged(
                f"The file {self._path} is not a readable library. Restore it from a backup, or move it away to begin "
                "with an empty one. Nothing was changed."
            )

    def _copy_before_migration(self, connection: apsw.Connection) -> None:
        target_path = self._path.with_name(f"{self._path.stem}.before-version-{len(STEPS)}.sqlite3")
        target = apsw.Connection(str(target_path))
        try:
            with target.backup("main", connection, "main") as backup:
                backup.step()
        finally:
            target.close()

    def _close_file(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            loop, future, call = job
            try:
                result = call()
            except BaseException as error:  # noqa: BLE001 - handed to whoever waits for the work
                self._post(loop, future, None, self._translated(error))
            else:
                self._post(loop, future, result, None)

    @staticmethod
    def _post(
        loop: asyncio.AbstractEventLoop, future: asyncio.Future[Any], result: object, error: BaseException | None
    ) -> None:
        def settle() -> None:
            if future.done():
                return
            if error is not None:
                future.set_exception(error)
            else:
                future.set_result(result)

        if not loop.is_closed():
            loop.call_soon_threadsafe(settle)

    def _translated(self, error: BaseException) -> BaseException:
        if isinstance(error, apsw.FullError):
            return DiskFull("The disk is full. Free some space; nothing that is on the screen is lost.")
        if isinstance(error, apsw.CorruptError | apsw.NotADBError):
            return LibraryDamaged(
                f"The library {self._path} is damaged. Restore it from a backup, or move it away to begin with an "
                "empty one. The file was not changed."
            )
        if isinstance(error, apsw.ReadOnlyError | apsw.CantOpenError | PermissionError):
            return LibraryReadOnly(
                f"The library {self._path} cannot be written. Make its folder writable, or choose another with "
                "--data-dir."
            )
        if isinstance(error, apsw.BusyError | apsw.LockedError):
            return LibraryInUse(f"Another program holds the library {self._path}. Close it and try again.")
        if isinstance(error, apsw.IOError | OSError):
            return StorageError(f"The disk reports an error with {self._path}. Check the disk; the text is kept here.")
        return error
