"""The search index's file: made from the library, and made anew where it is damaged or of another form."""

from __future__ import annotations

import contextlib
import logging
from typing import TYPE_CHECKING, Any

import apsw

from canal_desktop.storage.connections import SIDE_FILES
from canal_desktop.storage.rows import fold

if TYPE_CHECKING:
    from pathlib import Path

NAME = "search.sqlite3"
APPLICATION_ID = 0x43_41_4E_53
"""Marks a file as a search index of this program ("CANS")."""

VERSION = 1
"""Rises whenever texts are put into the index in another way: the file is then made anew."""

BUSY_TIMEOUT_MS = 2000

log = logging.getLogger(__name__)

_TOKENIZER = "tokenize=\"unicode61 remove_diacritics 2 categories 'L* M* N* Co'\", prefix='2 3'"
_SCHEMA = f"""
    CREATE TABLE state (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
    CREATE TABLE models (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE known (conversation_id TEXT PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID;
    CREATE VIRTUAL TABLE messages_text USING fts5(
        text, reasoning, signs, content='', contentless_delete=1, {_TOKENIZER}
    );
    CREATE VIRTUAL TABLE titles USING fts5(text, signs, content='', contentless_delete=1, {_TOKENIZER});
"""


def open_index(path: Path, library: Path) -> apsw.Connection:
    """Open the index for following the library: made where it is missing, damaged, or does not fit the library.

    Raises:
        apsw.Error, OSError: it cannot be written, or the library cannot be read.
    """
    connection = _open_if_right(path, library)
    if connection is not None:
        return connection
    remove_index(path)
    path.touch(mode=0o600)
    connection = _connect(path, library)
    connection.pragma("journal_mode", "wal")
    with connection:
        connection.execute(_SCHEMA)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
    return connection


def open_for_search(path: Path, library: Path) -> apsw.Connection:
    """Open an index that is there, to look something up in it."""
    connection = _connect(path, library)
    connection.create_scalar_function("fold", lambda *texts: fold(str(texts[0])), 1, deterministic=True)
    return connection


def remove_index(path: Path) -> None:
    """Take the file away; it can be made again."""
    for suffix in ("", *SIDE_FILES):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def read_state(connection: apsw.Connection, name: str) -> Any:
    """A value of the index's own, None where there is none."""
    row: Any = connection.execute("SELECT value FROM state WHERE name = ?", (name,)).fetchone()
    return None if row is None else row[0]


def write_state(connection: apsw.Connection, **values: str | int) -> None:
    """Keep values of the index's own."""
    connection.executemany("INSERT OR REPLACE INTO state VALUES (?, ?)", values.items())


def _connect(path: Path, library: Path) -> apsw.Connection:
    flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI
    connection = apsw.Connection(str(path), flags=flags)
    try:
        connection.set_busy_timeout(BUSY_TIMEOUT_MS)
        # What a power cut takes is indexed again.
        connection.pragma("synchronous", "normal")
        connection.pragma("cache_size", -16_000)
        # The program's end waits for the closing; the journal is as good a place until the next start.
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        connection.execute("ATTACH ? AS library", (library.absolute().as_uri() + "?mode=ro",))
    except BaseException:
        connection.close()
        raise
    return connection


def _open_if_right(path: Path, library: Path) -> apsw.Connection | None:
    if not path.exists():
        return None
    connection = None
    with contextlib.suppress(apsw.CorruptError, apsw.NotADBError, apsw.SQLError):
        connection = _connect(path, library)
        if _is_right(connection):
            return connection
    if connection is not None:
        connection.close()
    log.info("the search index is made anew")
    return None


def _is_right(connection: apsw.Connection) -> bool:
    if (connection.pragma("application_id"), connection.pragma("user_version")) != (APPLICATION_ID, VERSION):
        return False
    # Another library may lie in the place of the one that was indexed.
    clock: Any = connection.execute("SELECT value FROM library.counters WHERE name = 'clock'").fetchone()
    seen = max(read_state(connection, "messages") or 0, read_state(connection, "conversations") or 0)
    if clock is None or clock[0] < seen:
        return False
    last_seq, last_id = read_state(connection, "last_seq"), read_state(connection, "last_id")
    row: Any = connection.execute("SELECT id FROM library.messages WHERE seq = ?", (last_seq,)).fetchone()
    return row is None or row[0] == last_id
