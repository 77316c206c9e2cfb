"""The library file: made, checked, opened, brought to the newest schema. What is no library of ours is left alone."""

from __future__ import annotations

import contextlib
import logging
import os
from typing import TYPE_CHECKING

import apsw

from canal_desktop.domain.errors import LibraryDamaged, LibraryReadOnly, LibraryTooNew, StorageError
from canal_desktop.storage.migrations import APPLICATION_ID, add_functions, migrate, newest_version, version_of
from canal_desktop.storage.sqlite_errors import as_storage_error

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BUSY_TIMEOUT_MS = 5000
SQLITE_MAGIC = b"SQLite format 3\x00"
SIDE_FILES = ("-wal", "-shm", "-journal")
"""What SQLite adds to a library's name for the files it keeps beside it."""

log = logging.getLogger(__name__)


def open_library(path: Path) -> apsw.Connection:
    """Open the library, made where it is missing, brought to the newest schema where it is older.

    Raises:
        LibraryTooNew: a newer version of the program made it; the file is left as it is.
        LibraryDamaged: it is not a library, or cannot be read; the file is left as it is.
        LibraryReadOnly: it cannot be written.
        DiskFull: there is no room for it.
        StorageError: the disk failed in another way.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # A link whose target is gone (a drive that is not connected) is not a first start either.
        if os.path.lexists(path):
            _refuse_what_is_no_database(path)
        else:
            _make(path)
    except (OSError, apsw.Error) as error:
        raise as_storage_error(error, path) from error
    try:
        return _open(path, shared=True)
    except LibraryReadOnly as error:
        # Some network file systems have no shared memory, which WAL needs between processes: do without both.
        try:
            return _open(path, shared=False)
        except StorageError as second:
            # Where that fails as well, the first error tells more, unless the second could at last read the file.
            raise second if isinstance(second, LibraryTooNew | LibraryDamaged) else error from None


def _open(path: Path, *, shared: bool) -> apsw.Connection:
    connection = None
    try:
        connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
        connection.set_busy_timeout(BUSY_TIMEOUT_MS)
        if not shared:
            connection.pragma("locking_mode", "exclusive")
        _prepare(connection, path, journal_mode="wal" if shared else "delete")
    except BaseException as error:
        system_errno = 0
        if connection is not None:
            system_errno = connection.system_errno
            connection.close()
        ours = as_storage_error(error, path, system_errno)
        if ours is error:
            raise
        raise ours from error
    return connection


def _prepare(connection: apsw.Connection, path: Path, *, journal_mode: str) -> None:
    if connection.readonly("main"):
        raise apsw.ReadOnlyError(str(path))
    if _has_journal(path):
        # A file we refuse is not to change: on closing, SQLite would move the journal a crash left into it.
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    version = version_of(connection)
    if connection.pragma("application_id") != APPLICATION_ID or version == 0:
        raise LibraryDamaged(_no_library(path))
    if version > newest_version():
        raise LibraryTooNew(
            f"The library {path} was made by a newer version of Canal Desktop. Update the program, or choose another "
            "folder with --data-dir. Nothing was changed."
        )
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)
    connection.pragma("journal_mode", journal_mode)
    # NORMAL may lose the last commits when the power fails; the user's message must survive that too.
    connection.pragma("synchronous", "full")
    add_functions(connection)
    if version_of(connection) < newest_version():
        _copy_before_migration(connection, path)
        migrate(connection)
    connection.pragma("foreign_keys", True)


def _has_journal(path: Path) -> bool:
    journal = path.with_name(path.name + "-wal")
    return journal.exists() and journal.stat().st_size > 0


def _refuse_what_is_no_database(path: Path) -> None:
    head = b""
    # Reading from a pipe of that name would wait for ever.
    if path.is_file():
        with path.open("rb") as file:
            head = file.read(len(SQLITE_MAGIC))
    if head != SQLITE_MAGIC:
        raise LibraryDamaged(_no_library(path))


def _no_library(path: Path) -> str:
    return (
        f"The file {path} is not a readable library. Restore it from a backup, or move it away to begin with an empty "
        "one. Nothing was changed."
    )


def _make(path: Path) -> None:
    """Make an empty library under another name first, so that an empty file of the right name is never ours."""
    for suffix in SIDE_FILES:
        _set_aside(path.with_name(path.name + suffix))
    unfinished = path.with_name(path.name + ".new")
    with _new_file(unfinished, path) as connection:
        migrate(connection)
    unfinished.replace(path)


def _set_aside(path: Path) -> None:
    """Rename the journal of a library that is gone: SQLite would write its pages into the new one."""
    if not os.path.lexists(path):
        return
    number = 1
    while (aside := path.with_name(f"{path.name}.left-{number}")).exists():
        number += 1
    path.rename(aside)
    log.warning("%s belonged to a library that is gone; it was kept as %s", path.name, aside.name)


def _copy_before_migration(connection: apsw.Connection, path: Path) -> None:
    target_path = path.with_name(f"{path.stem}.before-version-{newest_version()}.sqlite3")
    unfinished = target_path.with_name(target_path.name + ".new")
    with (
        _new_file(unfinished, path) as target,
        target.backup("main", connection, "main") as copy,
    ):
        copy.step()
    unfinished.replace(target_path)


@contextlib.contextmanager
def _new_file(path: Path, library: Path) -> Iterator[apsw.Connection]:
    """A new database file for the user's eyes only (SQLite gives the files beside it the same rights), then closed."""
    for suffix in ("", *SIDE_FILES):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    path.touch(mode=0o600)
    connection = apsw.Connection(str(path))
    try:
        yield connection
    except apsw.Error as error:
        raise as_storage_error(error, library, connection.system_errno) from error
    finally:
        connection.close()
