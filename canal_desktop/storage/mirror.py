"""MirrorStore: what changed in the library since it was last written to the mirror, and what was edited there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.folder import new_folder_id
from canal_desktop.domain.message import ConversationId, MessageState
from canal_desktop.storage.clock import clock_of, next_activity
from canal_desktop.storage.merge_steps import insert_under_parent
from canal_desktop.storage.rows import (
    clean_text,
    to_timestamp,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    import apsw

    from canal_desktop.domain.message import Message
    from canal_desktop.domain.mirror import MirrorEdits
    from canal_desktop.storage.database import Database

_STATE_COLUMNS = """
    conversations.id, conversations.changed, conversations.deleted_at IS NOT NULL, EXISTS (
        SELECT 1 FROM messages WHERE conversation_id = conversations.id AND state = 'streaming'
    )
"""


@dataclass(frozen=True, slots=True)
class MirrorChange:
    """A conversation that may have to be written again."""

    id: ConversationId
    changed: int
    """The library's clock at its last change."""
    is_deleted: bool
    is_busy: bool
    """A reply in it is being written; its end is another change."""


class MirrorStore:
    """Follows the library by its clock. Every method raises StorageError when the disk fails."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def mark(self) -> int:
        """The clock up to which everything is in the mirror."""
        query = "SELECT value FROM counters WHERE name = 'mirrored'"
        row: Any = await self._database.run(lambda db: db.execute(query).fetchone())
        return 0 if row is None else int(row[0])

    async def set_mark(self, clock: int) -> None:
        """Note that everything up to a clock is in the mirror."""
        statement = "INSERT OR REPLACE INTO counters (name, value) VALUES ('mirrored', ?)"
        await self._database.transact(lambda db: db.execute(statement, (clock,)))

    async def changes(self, after: int, limit: int) -> tuple[MirrorChange, ...]:
        """What changed after a clock or was removed for good, earliest first; about limit, without gaps.

        What was removed for good counts as deleted; among it are ids of messages and folders.
        """
        return await self._database.run(lambda db: _changes_and_purges(db, after, limit))

    async def is_purged(self, conversation_id: ConversationId) -> bool:
        """Whether a conversation was removed for good."""
        query = "SELECT 1 FROM purged WHERE id = ?"
        return await self._database.run(lambda db: db.execute(query, (conversation_id,)).fetchone() is not None)

    async def moved(self, after: int) -> tuple[tuple[MirrorChange, ...], int]:
        """The conversations in folders that changed after a clock, and the clock of the last such change."""
        newest = "SELECT MAX(changed) FROM folders WHERE changed > ?"
        query = f"""
            SELECT {_STATE_COLUMNS} FROM conversations JOIN folders ON folders.id = folder_id
            WHERE folders.changed > ? AND folders.changed <= ?
        """

        def work(db: apsw.Connection) -> tuple[tuple[MirrorChange, ...], int]:
            row: Any = db.execute(newest, (after,)).fetchone()
            if row[0] is None:
                return (), after
            return _changes(db, query, (after, row[0])), int(row[0])

        return await self._database.run(work)

    async def state_of(self, conversation_id: ConversationId) -> MirrorChange | None:
        """Where a conversation stands; None where the library has none of that id."""
        query = f"SELECT {_STATE_COLUMNS} FROM conversations WHERE id = ?"
        found = await self._database.run(lambda db: _changes(db, query, (conversation_id,)))
        return found[0] if found else None

    async def take(self, before: MirrorChange, edits: MirrorEdits) -> bool:
        """Take over what a person changed, all of it or, where the conversation changed meanwhile, nothing.

        Args:
            before: where the conversation stood when the edits were found.
            edits: what to change.
        """
        now = to_timestamp(datetime.now(UTC))
        query = f"SELECT {_STATE_COLUMNS} FROM conversations WHERE id = ?"

        def work(db: apsw.Connection) -> bool:
            if _changes(db, query, (before.id,)) != (before,) or before.is_deleted or before.is_busy:
                return False
            if edits.title is not None:
                statement = "UPDATE conversations SET title = ?, title_is_own = 1 WHERE id = ?"
                db.execute(statement, (clean_text(edits.title), before.id))
            if edits.tags is not None:
                _set_tags(db, before.id, edits.tags)
            if edits.folder is not None:
                folder = _folder(db, edits.folder, now)
                db.execute("UPDATE conversations SET folder_id = ? WHERE id = ?", (folder, before.id))
            for message in edits.messages:
                _insert(db, message)
            if edits.leaf is not None:
                _end_at(db, before.id, edits.leaf, now)
            return True

        return await self._database.transact(work)


def _changes(db: apsw.Connection, query: str, values: Sequence[int | str]) -> tuple[MirrorChange, ...]:
    rows: list[Any] = db.execute(query, values).fetchall()
    return tuple(
        MirrorChange(ConversationId(known_id), int(changed), bool(is_deleted), bool(is_busy))
        for known_id, changed, is_deleted, is_busy in rows
    )


def _changes_and_purges(db: apsw.Connection, after: int, limit: int) -> tuple[MirrorChange, ...]:
    query = f"SELECT {_STATE_COLUMNS} FROM conversations WHERE changed > ? ORDER BY changed LIMIT ?"
    changes = _changes(db, query, (after, limit))
    # What is removed at once has one clock. Above ours are clocks of other machines, for what was never here.
    query = """
        SELECT id, clock, 1, 0 FROM purged WHERE clock > ?1 AND clock <= (
            SELECT MAX(clock) FROM (
                SELECT clock FROM purged WHERE clock > ?1 AND clock <= ?2 ORDER BY clock LIMIT ?3
            )
        ) ORDER BY clock
    """
    purges = _changes(db, query, (after, clock_of(db), limit))
    ends = [found[-1].changed for found in (changes, purges) if len(found) >= limit]
    known = sorted((*changes, *purges), key=lambda change: change.changed)
    return tuple(change for change in known if not ends or change.changed <= min(ends))


def _set_tags(db: apsw.Connection, conversation_id: str, tags: Sequence[str]) -> None:
    wanted = {clean_text(tag) for tag in tags}
    query = "SELECT tag FROM conversation_tags WHERE conversation_id = ? AND is_set"
    present = {str(tag) for (tag,) in db.execute(query, (conversation_id,)).fetchall()}
    for tag in present - wanted:
        statement = "UPDATE conversation_tags SET is_set = 0 WHERE conversation_id = ? AND tag = ?"
        db.execute(statement, (conversation_id, tag))
    for tag in sorted(wanted - present):
        statement = """
            INSERT INTO conversation_tags (conversation_id, tag) VALUES (?, ?)
            ON CONFLICT (conversation_id, tag) DO UPDATE SET is_set = 1
        """
        db.execute(statement, (conversation_id, tag))


def _folder(db: apsw.Connection, name: str, now: str) -> str | None:
    """The id of a folder, which is made where there is none of that name."""
    name = clean_text(name)
    if not name:
        return None
    query = "SELECT id FROM folders WHERE name = ? AND deleted_at IS NULL ORDER BY created_at LIMIT 1"
    row: Any = db.execute(query, (name,)).fetchone()
    if row is not None:
        return str(row[0])
    made = new_folder_id()
    db.execute("INSERT INTO folders (id, name, created_at) VALUES (?, ?, ?)", (made, name, now))
    return made


def _insert(db: apsw.Connection, message: Message) -> None:
    state = MessageState.INTERRUPTED if message.state is MessageState.STREAMING else message.state
    insert_under_parent(db, replace(message, state=state))


def _end_at(db: apsw.Connection, conversation_id: str, leaf: str, now: str) -> None:
    db.execute(
        "UPDATE conversations SET activity = ?, updated_at = ?, active_leaf = ? WHERE id = ?",
        (next_activity(db), now, leaf, conversation_id),
    )
