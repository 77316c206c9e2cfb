"""RepairedLibrary: a new library made of what a damaged one still shows, and filled from a backup."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any

import apsw

from canal_desktop.domain.archive_ids import conversation_id_from, message_id_from
from canal_desktop.domain.errors import LibraryDamaged
from canal_desktop.domain.message import MessageState, Role
from canal_desktop.language import tr
from canal_desktop.storage.archiving import archived_conversations
from canal_desktop.storage.connections import is_sound
from canal_desktop.storage.kept_rows import add_kept, read_kept
from canal_desktop.storage.merge_steps import ConversationMerge
from canal_desktop.storage.migrations import migrate, transaction
from canal_desktop.storage.rows import (
    CONVERSATION_COLUMNS,
    MESSAGE_COLUMNS,
    to_conversation,
    to_message,
    to_part,
    to_timestamp,
)
from canal_desktop.storage.salvage_rows import UNREADABLE, TableRows, columns_of
from canal_desktop.storage.schema_requests import spend_usage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import datetime

    from canal_desktop.domain.message import FileId

KEYS = {"conversations": "seq", "messages": "seq", "deltas": "seq", "parts": "message_seq", "spent": "seq"}
"""The tables that may be long, and the number their rows are kept by."""
ROWS_PER_PAGE = 500

_HOMELESS = "conversation_id NOT IN (SELECT id FROM conversations)"
_LOOSE = "message_seq NOT IN (SELECT seq FROM messages)"

RECOVERED_TITLE = tr("Recovered messages")

log = logging.getLogger(__name__)


class RepairedLibrary:
    """A new library, through a connection that knows what ours know."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._db = connection
        migrate(connection)
        connection.pragma("foreign_keys", False)

    def count(self, table: str) -> int:
        """How many rows a table has."""
        row: Any = self._db.execute(f"SELECT count(*) FROM {table}").fetchone()
        return int(row[0])

    def take_rows(self, damaged: apsw.Connection) -> None:
        """Copy every row that can be read and understood, as it is, unless there is one with its key."""
        triggers: list[Any] = self._db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        with transaction(self._db):
            # Rows come with the clocks they had.
            for name, _sql in triggers:
                self._db.execute(f"DROP TRIGGER {name}")
            for table in self._tables():
                self._take_table(damaged, table)
            for _name, sql in triggers:
                self._db.execute(sql)
            if not columns_of(damaged, "spent") and self.count("spent") == 0:
                # An older library kept no account of its own.
                spend_usage(self._db)
            # What triggers derive from a title comes about anew: an older library does not have it.
            self._db.execute("UPDATE conversations SET title = title")
            for name, column in (("clock", "changed"), ("activity", "activity")):
                highest = f"SELECT COALESCE(MAX({column}), 0) FROM conversations"
                statement = f"UPDATE counters SET value = MAX(value, ({highest})) WHERE name = ?"
                self._db.execute(statement, (name,))

    def take_context(self, backup: apsw.Connection) -> None:
        """Take from a backup the conversations and messages of which only the contents were saved."""
        with transaction(self._db):
            query = f"SELECT DISTINCT conversation_id FROM messages WHERE {_HOMELESS}"
            lost = [str(known) for (known,) in self._db.execute(query).fetchall()]
            self._lend(backup, "conversations", "id", lost)
            query = f"SELECT message_seq, text FROM parts WHERE position = 0 AND {_LOOSE}"
            rows: list[Any] = self._db.execute(query).fetchall()
            same = "SELECT 1 FROM parts WHERE message_seq = ? AND position = 0 AND text = ?"
            known = [seq for seq, text in rows if backup.execute(same, (seq, text)).fetchone() is not None]
            self._lend(backup, "messages", "seq", known)
            for table in ("folders", "files", "known_models", "mcp_servers"):
                self._lend(backup, table)

    def fill(self, backup: apsw.Connection, read_file: Callable[[FileId], bytes]) -> None:
        """Add what a backup has and this library lacks."""
        try:
            for piece in read_kept(backup).slices():
                with transaction(self._db):
                    add_kept(self._db, piece)
            for archived in archived_conversations(backup, read_file):
                merge = ConversationMerge(archived, activity_at=_old_activity, brings_back=False, writes=True)
                with transaction(self._db):
                    for _ in merge.steps(self._db):
                        pass
        except (LibraryDamaged, apsw.CorruptError):
            log.exception("The backup is damaged as well; what came before the damage was taken")

    def join_up(self, now: datetime) -> None:
        """Put what has lost its place where it can be read: no message is left without conversation or parent."""
        with transaction(self._db):
            query = f"SELECT DISTINCT message_seq FROM parts WHERE {_LOOSE}"
            texts: list[Any] = self._db.execute(query).fetchall()
            lost = self._db.execute(f"SELECT 1 FROM messages WHERE {_HOMELESS} LIMIT 1").fetchone()
            if lost is not None or texts:
                home = self._recovered_conversation(now)
                self._db.execute(f"UPDATE messages SET conversation_id = ?, parent_id = '' WHERE {_HOMELESS}", (home,))
                for (seq,) in texts:
                    self._add_message(seq, home, now)
            # The message before it in the library is the likeliest one that it followed.
            self._db.execute("""
                UPDATE messages SET parent_id = (
                    SELECT id FROM messages AS earlier
                    WHERE earlier.conversation_id = messages.conversation_id AND earlier.seq < messages.seq
                    ORDER BY earlier.seq DESC LIMIT 1
                ) WHERE parent_id IS NOT NULL AND NOT EXISTS (
                    SELECT 1 FROM messages AS parent
                    WHERE parent.id = messages.parent_id AND parent.conversation_id = messages.conversation_id
                )
            """)
            for table in ("deltas", "parts"):
                self._db.execute(f"DELETE FROM {table} WHERE {_LOOSE}")
            self._db.execute(f"DELETE FROM conversation_tags WHERE {_HOMELESS}")
            self._db.execute(
                "UPDATE conversations SET folder_id = NULL WHERE folder_id NOT IN (SELECT id FROM folders)"
            )

    def is_sound(self) -> bool:
        """Whether SQLite finds nothing wrong with it."""
        lost = self._db.execute("PRAGMA foreign_key_check").fetchone()
        return lost is None and is_sound(self._db)

    def _tables(self) -> list[str]:
        rows: list[Any] = self._db.execute("PRAGMA table_list").fetchall()
        return [name for _schema, name, kind, *_ in rows if kind == "table" and not name.startswith("sqlite_")]

    def _take_table(self, damaged: apsw.Connection, table: str) -> None:
        wanted = set(columns_of(self._db, table))
        columns = [name for name in columns_of(damaged, table) if name in wanted]
        if not columns:
            return
        how = "REPLACE" if table == "counters" else "IGNORE"
        statement = f"INSERT OR {how} INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
        for row in _rows_of(damaged, table, columns):
            if _is_understood(table, dict(zip(columns, row, strict=True))):
                try:
                    self._db.execute(statement, row)
                except apsw.ConstraintError as error:
                    log.warning("A row of %s is not one: %s", table, error)

    def _lend(
        self, backup: apsw.Connection, table: str, key: str | None = None, values: Iterable[str | int] = ()
    ) -> None:
        columns = [name for name in columns_of(self._db, table) if not (table == "conversations" and name == "seq")]
        columns = [name for name in columns if name in columns_of(backup, table)]
        query = f"SELECT {', '.join(columns)} FROM {table}"
        insert = f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
        if key is None:
            self._db.executemany(insert, backup.execute(query).fetchall())
            return
        among = f"{query} WHERE {key} IN (SELECT value FROM json_each(?))"
        self._db.executemany(insert, backup.execute(among, (json.dumps(list(values)),)).fetchall())

    def _recovered_conversation(self, now: datetime) -> str:
        home = conversation_id_from("salvage", to_timestamp(now))
        moment = to_timestamp(now)
        statement = """
            INSERT INTO conversations (id, activity, title, title_is_own, created_at, updated_at)
            VALUES (?, (SELECT value FROM counters WHERE name = 'activity'), ?, 1, ?, ?)
        """
        self._db.execute("UPDATE counters SET value = value + 1 WHERE name = 'activity'")
        self._db.execute(statement, (home, RECOVERED_TITLE, moment, moment))
        return home

    def _add_message(self, seq: int, home: str, now: datetime) -> None:
        """A message around text of which nothing else is known."""
        statement = """
            INSERT INTO messages (seq, id, conversation_id, parent_id, role, state, created_at)
            VALUES (?, ?, ?, '', ?, ?, ?)
        """
        known_id = message_id_from("salvage", home, str(seq))
        moment = to_timestamp(now)
        self._db.execute(statement, (seq, known_id, home, Role.ASSISTANT, MessageState.COMPLETE, moment))


def _rows_of(damaged: apsw.Connection, table: str, columns: list[str]) -> Iterator[tuple[Any, ...]]:
    if table in KEYS:
        yield from TableRows(damaged, table, columns, KEYS[table], _highest_key(damaged, table)).read()
        return
    # Short tables: from both ends up to what cannot be read.
    for direction in ("ASC", "DESC"):
        try:
            yield from damaged.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY {columns[0]} {direction}")
        except UNREADABLE:
            continue
        return


def _highest_key(damaged: apsw.Connection, table: str) -> int:
    """The highest key there can be, as near as can be told."""
    counted = "messages" if table == "parts" else table
    for query in (
        f"SELECT MAX({KEYS[table]}) FROM {table}",
        f"SELECT seq FROM sqlite_sequence WHERE name = '{counted}'",
    ):
        try:
            row: Any = damaged.execute(query).fetchone()
        except UNREADABLE:
            continue
        if row is not None and isinstance(row[0], int):
            return row[0]
    # No page has more rows.
    pages: Any = damaged.execute("PRAGMA page_count").fetchone()
    return int(pages[0]) * ROWS_PER_PAGE


def _is_understood(table: str, row: dict[str, Any]) -> bool:
    """Whether the program could read a row: on a damaged page there may be anything."""
    try:
        if table == "messages":
            to_message([row.get(name) for name in MESSAGE_COLUMNS.split(", ")], ())
        elif table == "conversations":
            known = {"parameters": "{}"} | row
            to_conversation([*(known.get(name) for name in CONVERSATION_COLUMNS.split(", ")), "[]"])
        elif table == "parts":
            to_part(row["kind"], row["text"], row["details"])
    except (ValueError, TypeError, KeyError, AttributeError):
        return False
    return True


def _old_activity(db: apsw.Connection, timestamp: str) -> int:
    row: Any = db.execute("SELECT MAX(activity) FROM conversations WHERE updated_at <= ?", (timestamp,)).fetchone()
    return int(row[0] or 0)
