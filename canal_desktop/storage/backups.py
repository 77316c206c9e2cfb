"""Backups: makes copies of the library while it is in use, checks them, and keeps some of each age."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import threading
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

import apsw

from canal_desktop.domain.errors import DiskFull, LibraryDamaged, LibraryReadOnly, StorageError
from canal_desktop.language import tr
from canal_desktop.storage.archiving import archived_conversations, folders_in, kept_file
from canal_desktop.storage.backup_files import (
    Backup,
    backup_folder,
    days_of,
    list_backups,
    look_at,
    note_copy,
    open_backup,
    path_for_day,
    remove_left_renewed,
    remove_spare,
)
from canal_desktop.storage.connections import counter, flush, flush_folder, is_sound, new_file, read_only, remove_file
from canal_desktop.storage.kept_rows import KeptRows, read_kept
from canal_desktop.storage.library_file import ask_for_check
from canal_desktop.storage.sqlite_errors import as_storage_error
from canal_desktop.storage.thread_work import ThreadWork
from canal_desktop.storage.unfit_backup import as_backup_error

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from pathlib import Path

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.domain.folder import Folder
    from canal_desktop.storage.database import Database

SLICE_PAGES = 256
"""A megabyte: a millisecond or two."""
PAUSE_S = 0.002
SLICES_BETWEEN_FLUSHES = 4
CHECK_EVERY_S = 7 * 24 * 3600.0
CHECK_STEPS = 100_000
"""Steps of SQLite's machine between two looks at whether the program is about to end; a few milliseconds."""


@dataclass(frozen=True, slots=True)
class OpenBackup:
    """What is in a backup."""

    folders: tuple[Folder, ...]
    kept: KeptRows
    """Prompts, presets, tools, MCP servers, prompt tests and what was spent."""
    conversations: Iterator[ArchivedConversation]


class Backups:
    """Copies of the library in the folder `backups` beside it, each a plain file as large as the library.

    A copy is of one moment, however much is written while it is made. It is made by a connection of its own in a
    thread; where the library can have but one connection, by that one in slices.
    """

    def __init__(self, library: Path, database: Database) -> None:
        self._library = library
        self._database = database
        self._turn = asyncio.Lock()

    @property
    def is_read_only(self) -> bool:
        """Whether the library is only read: then there is nothing new to copy."""
        return self._database.is_read_only

    async def is_due(self, now: datetime) -> bool:
        """Whether there is no backup yet of the day that now is in the user's time zone."""
        return now.astimezone().date() not in await asyncio.to_thread(days_of, self._library)

    async def list(self) -> tuple[Backup, ...]:
        """All that can be read, newest first."""
        return await asyncio.to_thread(list_backups, self._library)

    async def make_now(self) -> Backup | None:
        """Make a backup and let go of those that are no longer kept; None where the library is empty.

        Raises:
            DiskFull: there is no room for it.
            LibraryReadOnly: the folder cannot be written.
            LibraryDamaged: the copy shows that the library is damaged; no backup was made and none removed.
            StorageError: the disk failed in another way.
        """
        async with self._turn:
            count = "SELECT EXISTS (SELECT 1 FROM conversations)"
            if not await self._database.run(lambda db: db.execute(count).fetchall()[0][0]):
                # The copies there are would in time give way to empty ones.
                return None
            now = datetime.now(UTC)
            path = await asyncio.to_thread(path_for_day, self._library, now.astimezone().date())
            try:
                await self._make(path, now)
                return await asyncio.to_thread(look_at, path)
            except StorageError as error:
                raise _told(error, backup_folder(self._library)) from error

    @contextlib.asynccontextmanager
    async def open(self, path: Path) -> AsyncIterator[OpenBackup]:
        """What is in a backup; the iterator reads in whatever thread it is used in.

        Raises:
            LibraryDamaged: the file is no backup, or cannot be read.
            LibraryTooNew: a newer version of the program made it.
            StorageError: the disk failed, or there is no room to renew a backup of an older schema.
        """
        with contextlib.ExitStack() as stack:
            try:
                opening = open_backup(path, backup_folder(self._library))
                connection = await asyncio.to_thread(stack.enter_context, opening)
                folders, kept = await asyncio.to_thread(_read_beginning, connection, path)
                conversations = _Guarded(archived_conversations(connection, partial(kept_file, self._library)), path)
                stack.callback(conversations.close)
                yield OpenBackup(folders, kept, conversations)
            finally:
                await ThreadWork().run(stack.close)

    async def check_if_due(self, now: datetime) -> None:
        """Look through the library for damage, once a week and after the program was not put away in good order.

        Raises:
            LibraryDamaged: there is some; it is repaired at the next start.
        """
        database = self._database
        if not database.is_shared or database.is_read_only:
            return
        last = await database.run(lambda db: counter(db, "checked_at"))
        # A look that was had in the future was had by a clock that was wrong.
        if not database.needs_check and last is not None and 0 <= now.timestamp() - last < CHECK_EVERY_S:
            return
        stop = threading.Event()
        if not await ThreadWork().run(_look_through, self._library, stop, stop=stop):
            ask_for_check(self._library)
            raise LibraryDamaged(
                tr(
                    "The library is damaged. Close Canal Desktop and start it again: it then saves what "
                    "can be read, fills gaps from the backups, and keeps the damaged file."
                )
            )
        await database.trust()
        statement = "INSERT OR REPLACE INTO counters (name, value) VALUES ('checked_at', ?)"
        await database.transact(lambda db: db.execute(statement, (int(now.timestamp()),)))

    async def _make(self, path: Path, now: datetime) -> None:
        stop = threading.Event()
        unfinished = path.with_name(path.name + ".new")
        if not self._database.is_shared:
            await self._copy_in_slices(unfinished)
        # The library can be put away in good order only when nobody reads it any more.
        await ThreadWork().run(self._work, unfinished, path, now, stop, stop=stop)

    def _work(self, unfinished: Path, path: Path, now: datetime, stop: threading.Event) -> None:
        try:
            if self._database.is_shared:
                self._make_room(unfinished)
                with new_file(unfinished, self._library) as target:
                    for number, _ in enumerate(_copy_beside(self._library, target)):
                        _end_if(stop)
                        _let_others_write(unfinished, number)
            _check(unfinished, now, stop)
            flush(unfinished)
            unfinished.rename(path)
            flush_folder(path.parent)
        except BaseException as error:
            remove_file(unfinished)
            ours = as_storage_error(error, self._library)
            if ours is error:
                raise
            raise ours from error
        remove_spare(self._library)

    async def _copy_in_slices(self, unfinished: Path) -> None:
        """Copy with the library's only connection; what is written between two slices comes along."""
        await asyncio.to_thread(self._make_room, unfinished)
        with contextlib.ExitStack() as stack:
            run = self._database.run
            target = await run(lambda _db: stack.enter_context(new_file(unfinished, self._library)))
            try:
                copy = await run(lambda db: target.backup("main", db, "main"))
                # Whatever else there is to do with the library is done between two slices.
                while not await run(lambda _db: copy.step(SLICE_PAGES)):
                    pass
                await run(lambda _db: copy.close())
            finally:
                await run(lambda _db: stack.close())

    def _make_room(self, unfinished: Path) -> None:
        """Make the folder, and see that there is room: a full disk would stop the library as well."""
        folder = unfinished.parent
        folder.mkdir(exist_ok=True, mode=0o700)
        for left in folder.glob("*.new"):
            remove_file(left)
        remove_left_renewed(folder)
        needed = self._library.stat().st_size
        if shutil.disk_usage(folder).free < needed * 1.1:
            raise DiskFull("")


@contextlib.contextmanager
def _reading(path: Path) -> Iterator[None]:
    """SQLite's errors about a backup, as our own."""
    try:
        yield
    except apsw.Error as error:
        raise as_backup_error(error, path) from error


def _read_beginning(connection: apsw.Connection, path: Path) -> tuple[tuple[Folder, ...], KeptRows]:
    """What comes before the conversations. Blocks, also to find out why it cannot be read."""
    with _reading(path):
        return folders_in(connection), read_kept(connection)


class _Guarded:
    """An iterator that can be closed while another thread is still waiting for its next value: that one is the last."""

    def __init__(self, source: Iterator[ArchivedConversation], path: Path) -> None:
        self._source = source
        self._path = path
        self._lock = threading.Lock()
        self._is_closed = False

    def __iter__(self) -> _Guarded:
        return self

    def __next__(self) -> ArchivedConversation:
        with self._lock:
            if self._is_closed:
                raise StopIteration
            with _reading(self._path):
                return next(self._source)

    def close(self) -> None:
        with self._lock:
            self._is_closed = True


def _look_through(library: Path, stop: threading.Event) -> bool:
    """Whether the library is sound."""
    connection = None
    try:
        connection = read_only(library)
        connection.set_progress_handler(stop.is_set, CHECK_STEPS)
        return is_sound(connection)
    except (apsw.CorruptError, apsw.NotADBError):
        return False
    except apsw.Error as error:
        raise as_storage_error(error, library) from error
    finally:
        if connection is not None:
            connection.close()


def _copy_beside(library: Path, target: apsw.Connection) -> Iterator[None]:
    """Copy with a connection of its own, a slice each time."""
    source = read_only(library)
    try:
        # As long as this transaction is open, SQLite shows this connection the library of this moment. Without it, the
        # copy would begin anew with every message that is stored.
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM counters").fetchall()
        # A copy that was interrupted is thrown away: it needs no journal.
        target.pragma("journal_mode", "off")
        target.pragma("synchronous", "off")
        with target.backup("main", source, "main") as copy:
            while not copy.step(SLICE_PAGES):
                yield
    except apsw.Error as error:
        raise as_storage_error(error, library, source.system_errno) from error
    finally:
        source.close()


def _check(unfinished: Path, now: datetime, stop: threading.Event) -> None:
    """Make the copy one plain file and see whether it is sound.

    Raises:
        LibraryDamaged: it is not.
    """
    connection = apsw.Connection(str(unfinished), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        connection.pragma("journal_mode", "delete")
        connection.set_progress_handler(stop.is_set, CHECK_STEPS)
        sound = is_sound(connection)
        connection.set_progress_handler(None)
        if not sound:
            raise LibraryDamaged(str(unfinished))
        note_copy(connection, now)
    finally:
        connection.close()


def _let_others_write(unfinished: Path, number: int) -> None:
    """Pause after a slice.

    What is written piles up in the system's memory. It would go to the disk all at once, and whoever stores a message
    then would wait for it, up to a second: it is sent there bit by bit, with pauses as long.
    """
    began = time.monotonic()
    if number % SLICES_BETWEEN_FLUSHES == SLICES_BETWEEN_FLUSHES - 1:
        with unfinished.open("r+b") as file:
            os.fsync(file.fileno())
    time.sleep(PAUSE_S + time.monotonic() - began)


def _end_if(stop: threading.Event) -> None:
    if stop.is_set():
        raise StorageError(tr("The program is about to end."))


def _told(error: StorageError, folder: Path) -> StorageError:
    """The error as the user reads it."""
    kinds: dict[type[StorageError], Callable[[], StorageError]] = {
        DiskFull: lambda: DiskFull(
            tr("There is no room for today's backup in {folder}. Free some space; nothing is lost.", folder=folder)
        ),
        LibraryReadOnly: lambda: LibraryReadOnly(
            tr(
                "Today's backup could not be made: the folder {folder} cannot be written. Make it writable.",
                folder=folder,
            )
        ),
        LibraryDamaged: lambda: LibraryDamaged(
            tr(
                "Today's backup was not made, because the library is damaged; the earlier backups are "
                "kept. Close Canal Desktop and start it again: it then repairs the library."
            )
        ),
    }
    make = kinds.get(type(error))
    return StorageError(tr("Today's backup could not be made. {error}", error=error)) if make is None else make()
