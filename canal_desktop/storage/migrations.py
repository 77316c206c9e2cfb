"""The library's schema as numbered steps; append a step, never change one that was released.

`PRAGMA user_version` counts the steps a file has taken; all that are missing are taken in one transaction. A new kind
of part, role or state is a step too, an empty one: older programs must not open what they cannot show.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import apsw

from canal_desktop.storage.rows import fold
from canal_desktop.storage.schema_library import add_library
from canal_desktop.storage.schema_requests import add_requests
from canal_desktop.storage.schema_tools import add_tools

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

APPLICATION_ID = 0x43_41_4E_4C
"""Marks a file as a library of this program ("CANL" in SQLite's header)."""


def _first_schema(connection: apsw.Connection) -> None:
    connection.execute("""
        CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID, STRICT;
        INSERT INTO counters VALUES ('activity', 0);

        CREATE TABLE conversations (
            id TEXT PRIMARY KEY,
            activity INTEGER NOT NULL,
            title TEXT NOT NULL,
            title_is_own INTEGER NOT NULL DEFAULT 0,
            created_at TEXT NOT NULL,
            updated_at TEXT NOT NULL,
            profile_id TEXT,
            model TEXT,
            active_leaf TEXT,
            deleted_at TEXT
        ) STRICT;
        CREATE INDEX conversations_by_activity ON conversations (activity DESC) WHERE deleted_at IS NULL;

        CREATE TABLE messages (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
            parent_id TEXT,
            role TEXT NOT NULL,
            state TEXT NOT NULL,
            created_at TEXT NOT NULL,
            model TEXT,
            finish_reason TEXT,
            usage TEXT,
            failure TEXT
        ) STRICT;
        CREATE INDEX messages_by_conversation ON messages (conversation_id, seq);
        CREATE INDEX messages_streaming ON messages (state) WHERE state = 'streaming';

        CREATE TABLE parts (
            message_seq INTEGER NOT NULL REFERENCES messages (seq) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            kind TEXT NOT NULL,
            text TEXT NOT NULL,
            details TEXT,
            PRIMARY KEY (message_seq, position)
        ) WITHOUT ROWID, STRICT;

        CREATE TABLE deltas (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            message_seq INTEGER NOT NULL REFERENCES messages (seq) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            text TEXT NOT NULL
        ) STRICT;
        CREATE INDEX deltas_by_message ON deltas (message_seq, seq);

        CREATE TABLE drafts (conversation_id TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID, STRICT;
        CREATE TABLE model_lists (base_url TEXT PRIMARY KEY, models TEXT NOT NULL) WITHOUT ROWID, STRICT;
        CREATE TABLE traits (
            base_url TEXT NOT NULL, trait TEXT NOT NULL, PRIMARY KEY (base_url, trait)
        ) WITHOUT ROWID, STRICT;
    """)


STEPS: tuple[Callable[[apsw.Connection], None], ...] = (_first_schema, add_library, add_requests, add_tools)


def newest_version() -> int:
    """How many steps this program knows."""
    return len(STEPS)


def version_of(connection: apsw.Connection) -> int:
    """How many steps the file has taken."""
    return int(connection.pragma("user_version"))


def add_functions(connection: apsw.Connection) -> None:
    """Give a connection what the triggers of a library call; without it conversations cannot be written."""
    # SQLite itself knows upper and lower case of English only.
    connection.create_scalar_function(
        "fold", lambda *texts: fold(str(texts[0])), 1, deterministic=True, flags=apsw.SQLITE_INNOCUOUS
    )


def migrate(connection: apsw.Connection) -> None:
    """Take all missing steps in one transaction: afterwards the file is at the newest version or as it was."""
    add_functions(connection)
    # A step that makes a table anew drops the old one, and rows that refer to it would go with it. SQLite takes no
    # change of this inside a transaction.
    connection.pragma("foreign_keys", False)
    with transaction(connection):
        for number in range(version_of(connection), len(STEPS)):
            STEPS[number](connection)
        lost = connection.execute("PRAGMA foreign_key_check").fetchall()
        if lost:
            raise apsw.ConstraintError(f"The steps left {len(lost)} rows that refer to nothing")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(STEPS)}")


@contextlib.contextmanager
def transaction(connection: apsw.Connection) -> Iterator[None]:
    """All of what happens inside, on disk at the end, or nothing of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # SQLite has rolled back by itself after some errors, such as a full disk.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
