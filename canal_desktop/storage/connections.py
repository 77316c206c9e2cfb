"""Connections to files of SQLite: to new ones, to such as are only read, and what each of ours can do."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, Any

import apsw

from canal_desktop.storage.migrations import add_functions
from canal_desktop.storage.sqlite_errors import as_storage_error

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BUSY_TIMEOUT_MS = 5000
SIDE_FILES = ("-wal", "-shm", "-journal")
"""What SQLite adds to a file's name for the files it keeps beside it."""


def prepare(connection: apsw.Connection) -> None:
    """Let a connection wait for others, and know what statements of ours use."""
    connection.set_busy_timeout(BUSY_TIMEOUT_MS)
    add_functions(connection)


@contextlib.contextmanager
def new_file(path: Path, library: Path) -> Iterator[apsw.Connection]:
    """A new database file for the user's eyes only (SQLite gives the files beside it the same rights), then closed.

    What was at that path goes. Errors name the library.
    """
    remove_file(path)
    path.touch(mode=0o600)
    connection = apsw.Connection(str(path))
    try:
        prepare(connection)
        yield connection
    except apsw.Error as error:
        raise as_storage_error(error, library, connection.system_errno) from error
    finally:
        connection.close()


def remove_file(path: Path) -> None:
    """Remove a database file and what SQLite keeps beside it, where they are there."""
    for suffix in ("", *SIDE_FILES):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def read_only(path: Path, *, is_immutable: bool = False) -> apsw.Connection:
    """A connection that cannot write.

    Args:
        path: the file.
        is_immutable: look at the file alone, without its journal and without locks; nothing is made beside it then.
    """
    uri = path.absolute().as_uri() + ("?immutable=1" if is_immutable else "")
    connection = apsw.Connection(uri, flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)
    prepare(connection)
    return connection


def has_journal(path: Path) -> bool:
    """Whether there are commits beside the file that it does not have itself."""
    journal = path.with_name(path.name + "-wal")
    return journal.exists() and journal.stat().st_size > 0


def counter(connection: apsw.Connection, name: str) -> int | None:
    """A number that the library keeps, None where it has none of that name."""
    row: Any = connection.execute("SELECT value FROM counters WHERE name = ?", (name,)).fetchone()
    return None if row is None else int(row[0])


def is_sound(connection: apsw.Connection) -> bool:
    """Whether SQLite finds nothing wrong with the file; takes 2 to 3 ms for each megabyte."""
    row: Any = connection.execute("PRAGMA quick_check(1)").fetchone()
    return bool(row == ("ok",))


def is_foreign_journal(joined: apsw.Connection, alone: apsw.Connection) -> bool:
    """Whether a journal belongs to another library than the file beside it, and would put that one's pages into it.

    Messages are numbered once and for all, and the numbers only grow.

    Args:
        joined: a connection that sees the file with the journal.
        alone: one that sees the file alone.
    """
    newest = "SELECT seq, id FROM messages ORDER BY seq DESC LIMIT 50"
    last = "SELECT seq FROM sqlite_sequence WHERE name = 'messages'"
    try:
        before: Any = alone.execute(last).fetchone()
        messages: list[Any] = alone.execute(newest).fetchall()
        now: Any = joined.execute(last).fetchone()
        if before is not None and (now is None or now[0] < before[0]):
            return True
        same = "SELECT 1 FROM messages WHERE seq = ? AND id <> ?"
        return any(joined.execute(same, message).fetchone() is not None for message in messages)
    except apsw.Error:
        # While a journal is being moved into the file, the file alone may make no sense.
        return False


def flush(path: Path) -> None:
    """Get a file and its name onto the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())
    flush_folder(path.parent)


def flush_folder(folder: Path) -> None:
    """Get names in a folder onto the disk, where the system can do that."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
