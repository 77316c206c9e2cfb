"""RequestStore: requests as they went over the wire, and the log of connections; a file beside the library.

It is in no backup and goes to no other machine; whoever loses it loses nothing but records.
"""

from __future__ import annotations

import asyncio
import logging
import zlib
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import apsw

from canal_desktop.domain.errors import StorageError
from canal_desktop.language import tr
from canal_desktop.storage.migrations import transaction
from canal_desktop.storage.request_file import (
    forget_begun,
    open_file,
    prune,
    read_attempts,
    read_connections,
    set_aside,
    write_attempt,
    write_connection,
)
from canal_desktop.storage.rows import to_json
from canal_desktop.storage.sqlite_errors import as_storage_error

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import datetime
    from pathlib import Path

    from canal_desktop.domain.attempt import Attempt, Connection
    from canal_desktop.domain.message import ConversationId, MessageId

T = TypeVar("T")

CALLS_A_PRUNING = 50
"""After so many calls what is too old or too much goes; and when the file is opened."""

log = logging.getLogger(__name__)


class RequestStore:
    """Works in a thread of its own, in the order of the calls; the file is opened with the first.

    Methods that are awaited raise StorageError, or one of its kinds, when the disk fails. A damaged file is set aside
    and a new one begun.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: apsw.Connection | None = None
        self._thread = ThreadPoolExecutor(1, "canal-requests")
        self._calls = 0
        self._is_closed = False

    def add(
        self,
        conversation_id: ConversationId,
        message_id: MessageId,
        make: Callable[[], Attempt],
        on_written: Callable[[], None],
    ) -> None:
        """Keep a request of a message; what cannot be written is told of in the log alone.

        One under way, whose failure is ENDED_WITH_PROGRAM, is kept again once it is over, in its own place.

        Args:
            conversation_id: the message's.
            message_id: the reply that was asked for.
            make: gives the request; called in the thread.
            on_written: called on the loop's thread once it is in the file.
        """

        def work(db: apsw.Connection) -> None:
            write_attempt(db, conversation_id, message_id, make())

        self._start(work, on_written)

    def drop_begun(self, message_id: MessageId, at: datetime) -> None:
        """Forget what was kept of a request while it was under way: it is not to be on disk any more."""

        def work(db: apsw.Connection) -> None:
            forget_begun(db, message_id, at)

        self._start(work, lambda: None)

    def note(self, connection: Connection) -> None:
        """Add a line to the log of connections; what cannot be written is told of in the program's own log alone."""
        self._start(lambda db: write_connection(db, connection), lambda: None)

    async def of_message(self, message_id: MessageId) -> tuple[Attempt, ...]:
        """The requests of a message in their order."""
        return await self._run(lambda db: read_attempts(db, message_id), ())

    async def connections(self) -> tuple[Connection, ...]:
        """The log of connections, newest first."""
        return await self._run(read_connections, ())

    async def message_ids(self) -> tuple[MessageId, ...]:
        """The messages of which there are requests."""

        def work(db: apsw.Connection) -> tuple[MessageId, ...]:
            rows: list[Any] = db.execute("SELECT DISTINCT message_id FROM attempts").fetchall()
            return tuple(message_id for (message_id,) in rows)

        return await self._run(work, ())

    async def forget(self, message_ids: Collection[MessageId]) -> None:
        """Forget the requests of these messages."""
        ids = to_json(list(message_ids))
        await self._run(partial(_delete, "attempts WHERE message_id IN (SELECT value FROM json_each(?))", (ids,)), None)
        await self._tidy(shrinks=False)

    async def forget_all(self) -> None:
        """Forget every request; nothing of them stays in the file."""
        await self._run(partial(_delete, "attempts", ()), None)
        await self._tidy(shrinks=True)

    async def forget_connections(self) -> None:
        """Forget the log of connections; nothing of it stays in the file."""
        await self._run(partial(_delete, "connections", ()), None)
        await self._tidy(shrinks=True)

    async def _tidy(self, *, shrinks: bool) -> None:
        """Have what was deleted out of the journal, too; and the file as small as it can be."""

        def work() -> None:
            if self._connection is not None:
                if shrinks:
                    self._connection.execute("VACUUM")
                self._connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)

        await asyncio.get_running_loop().run_in_executor(self._thread, self._told, work)

    async def close(self) -> None:
        """Write what was handed in, close the file and end the thread."""
        if self._is_closed:
            return
        self._is_closed = True
        await asyncio.get_running_loop().run_in_executor(self._thread, self._close)
        self._thread.shutdown(wait=False)

    def _start(self, work: Callable[[apsw.Connection], None], on_written: Callable[[], None]) -> None:
        if self._is_closed:
            return

        def told(done: asyncio.Future[None]) -> None:
            if done.cancelled():
                return
            if (error := done.exception()) is None:
                on_written()
            else:
                log.warning("A request or connection could not be noted: %s", error)

        asyncio.get_running_loop().run_in_executor(self._thread, self._do, work).add_done_callback(told)

    async def _run(self, work: Callable[[apsw.Connection], T], where_none: T) -> T:
        """Do work, and wait for it; where there is no file none is made, and where_none is the answer."""
        if self._is_closed:
            raise StorageError(tr("The program is about to end."))

        def done() -> T:
            is_there = self._connection is not None or self._path.exists()
            return self._do(work) if is_there else where_none

        return await asyncio.get_running_loop().run_in_executor(self._thread, done)

    def _do(self, work: Callable[[apsw.Connection], T]) -> T:
        """In the thread: do work, once more with a new file where this one turns out to be damaged."""

        def twice() -> T:
            try:
                return self._in_transaction(work)
            except (apsw.CorruptError, apsw.NotADBError):
                self._close()
                set_aside(self._path)
                return self._in_transaction(work)

        return self._told(twice)

    def _told(self, work: Callable[[], T]) -> T:
        """In the thread: do work, and say in the program's own words what the disk had to say."""
        try:
            return work()
        except (apsw.Error, OSError) as error:
            raise as_storage_error(error, self._path) from error
        except (ValueError, TypeError, KeyError, zlib.error) as error:
            raise StorageError(tr("A kept request cannot be read: it is damaged.")) from error

    def _in_transaction(self, work: Callable[[apsw.Connection], T]) -> T:
        if self._connection is None:
            self._connection = open_file(self._path)
            self._calls = 0
        connection = self._connection
        with transaction(connection):
            if self._calls % CALLS_A_PRUNING == 0:
                prune(connection)
            self._calls += 1
            return work(connection)

    def _close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close(True)


def _delete(what: str, values: tuple[str, ...], db: apsw.Connection) -> None:
    db.execute(f"DELETE FROM {what}", values)
