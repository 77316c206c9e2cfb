"""Trash: conversations, messages and folders that were deleted; kept for 30 days, then removed for good."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.message import ConversationId
from canal_desktop.domain.trashed import KEPT_FOR, Trashed, TrashedKind
from canal_desktop.storage.clock import clock_of, next_clock
from canal_desktop.storage.rows import from_timestamp, readable, to_json, to_timestamp

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    import apsw

    from canal_desktop.domain.message import MessageId
    from canal_desktop.storage.database import Database

BEGINNING = 80
"""How many characters of a message stand for it."""
SLICE_MESSAGES = 500
"""About so many messages are removed at once, so that nobody waits for the library meanwhile."""
LONGEST_ABSENCE_DAYS = 31
"""A clock that moved on by more than this since the last purge may be wrong: nothing is removed by it that day."""

_CONTENTS = """
    SELECT * FROM (
        SELECT 'conversation' AS kind, id, seq AS number, deleted_at FROM conversations WHERE deleted_at IS NOT NULL
        UNION ALL
        SELECT 'message', messages.id, messages.seq, messages.deleted_at
        FROM messages JOIN conversations ON conversations.id = conversation_id
        WHERE messages.deleted_at IS NOT NULL AND conversations.deleted_at IS NULL
        UNION ALL
        SELECT 'folder', id, 0, deleted_at FROM folders WHERE deleted_at IS NOT NULL
    )
"""


_TABLES = {
    TrashedKind.MESSAGE: "messages",
    TrashedKind.FOLDER: "folders",
    TrashedKind.CONVERSATION: "conversations",
}


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back from the trash: kind, id and the time of its deletion each."""

    rows: tuple[tuple[TrashedKind, str, str], ...]


@dataclass(frozen=True, slots=True)
class _Which:
    """A condition that picks among what is in the trash, with its values."""

    condition: str
    values: tuple[str | int, ...]


class Trash:
    """What was deleted. Every method raises StorageError, or one of its kinds, when the disk fails."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def contents(self, offset: int = 0, limit: int = 500) -> tuple[Trashed, ...]:
        """What is in the trash, latest deleted first. The messages of a deleted conversation are not listed."""

        def work(db: apsw.Connection) -> tuple[Trashed, ...]:
            query = f"{_CONTENTS} ORDER BY deleted_at DESC, number DESC, id LIMIT ? OFFSET ?"
            rows: list[Any] = db.execute(query, (limit, offset)).fetchall()
            return tuple(_trashed(db, *row) for row in rows)

        with readable():
            return await self._database.run(work)

    async def count(self) -> int:
        """How many entries `contents` has in all."""

        def work(db: apsw.Connection) -> int:
            row: Any = db.execute(f"SELECT count(*) FROM ({_CONTENTS})").fetchone()
            return int(row[0])

        return await self._database.run(work)

    async def gone(self, message_ids: Collection[MessageId]) -> frozenset[MessageId]:
        """Those of these messages that are neither in the library nor in the trash."""
        ids = to_json(list(message_ids))

        def work(db: apsw.Connection) -> frozenset[MessageId]:
            query = "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM messages)"
            rows: list[Any] = db.execute(query, (ids,)).fetchall()
            return frozenset(message_id for (message_id,) in rows)

        return await self._database.run(work)

    async def restore(self, entries: Sequence[Trashed]) -> Restored:
        """Bring things back to where they were, all or none; those that are not in the trash are passed over."""

        def work(db: apsw.Connection) -> Restored:
            found: list[tuple[TrashedKind, str, str]] = []
            for kind, table in _TABLES.items():
                ids = to_json([entry.id for entry in entries if entry.kind is kind])
                wanted = "id IN (SELECT value FROM json_each(?)) AND deleted_at IS NOT NULL"
                rows: list[Any] = db.execute(f"SELECT id, deleted_at FROM {table} WHERE {wanted}", (ids,)).fetchall()
                db.execute(f"UPDATE {table} SET deleted_at = NULL WHERE {wanted}", (ids,))
                found += [(kind, known_id, deleted_at) for known_id, deleted_at in rows]
            return Restored(tuple(found))

        return await self._database.transact(work)

    async def put_back(self, restored: Restored) -> int:
        """Move what was restored to the trash again, all of it that is not there; returns how many things."""

        def work(db: apsw.Connection) -> int:
            count = 0
            for kind, known_id, deleted_at in restored.rows:
                statement = f"UPDATE {_TABLES[kind]} SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL"
                db.execute(statement, (deleted_at, known_id))
                count += db.changes()
            return count

        return await self._database.transact(work)

    async def purge(self, older_than: datetime) -> int:
        """Remove for good what was deleted before a moment; returns how many things that were.

        It goes in slices, between which others have their turn. What is removed leaves a row in `purged`, so that no
        other machine and no backup brings it back unasked.
        """
        return await self._purge(_Which("deleted_at < ?", (to_timestamp(older_than),)))

    async def purge_now(self, ids: Sequence[str]) -> int:
        """Remove these conversations, messages and folders for good, those of them that are in the trash."""
        return await self._purge(_Which("id IN (SELECT value FROM json_each(?))", (to_json(list(ids)),)))

    async def empty(self) -> int:
        """Remove everything for good that is in the trash now."""
        # Not by the time: a clock may have been set back since something was deleted.
        clock = await self._database.run(clock_of)
        return await self._purge(_Which("changed <= ?", (clock,)))

    async def purge_old(self, now: datetime) -> int | None:
        """Remove for good what was deleted more than 30 days ago; to be called at every start.

        Returns how many things that were, or None where this is no day for it: it was done today already, or a
        clock may be wrong. One that is years ahead must not cost the trash: on a day long after the last one nothing is
        removed, the day is noted only.
        """
        today = now.astimezone(UTC).date().toordinal()
        noted = await self._database.transact(lambda db: _note_day(db, today))
        if noted is None or not 0 < today - noted <= LONGEST_ABSENCE_DAYS:
            return None
        return await self.purge(now - KEPT_FOR)

    async def _purge(self, which: _Which) -> int:
        count = 0
        while found := await self._database.transact(lambda db: _purge_slice(db, which)):
            count += found
        return count


def purge_messages(db: apsw.Connection, found: Sequence[tuple[Any, ...]]) -> None:
    """Remove messages, (seq, id, conversation id) each, for good; what follows one goes up to its parent.

    Inside a transaction.
    """
    clock = next_clock(db)
    by_conversation: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for seq, known_id, conversation_id in found:
        by_conversation[conversation_id].append((seq, known_id))
    for conversation_id, gone in by_conversation.items():
        _lift_what_follows(db, conversation_id, {known_id for _seq, known_id in gone})
        db.executemany("DELETE FROM messages WHERE seq = ?", ((seq,) for seq, _id in gone))
        # What is being merged of its answers is kept under a question's id.
        db.executemany("DELETE FROM drafts WHERE conversation_id = ?", ((known_id,) for _seq, known_id in gone))
        db.executemany(
            "INSERT OR REPLACE INTO purged (id, clock) VALUES (?, ?)", ((known_id, clock) for _seq, known_id in gone)
        )


def _lift_what_follows(db: apsw.Connection, conversation_id: str, gone: set[str]) -> None:
    """Let what follows messages that go hang under the nearest before them that stays.

    The conversation is read once: looking for what follows each one alone takes seconds where there are thousands.
    """
    query = "SELECT seq, id, parent_id FROM messages WHERE conversation_id = ?"
    rows: list[Any] = db.execute(query, (conversation_id,)).fetchall()
    parents = {known_id: parent for _seq, known_id, parent in rows}

    def nearest(known_id: str | None) -> str | None:
        passed: set[str] = set()
        while known_id in gone:
            # Damaged ones may stand in a circle.
            if known_id in passed:
                return None
            passed.add(known_id)
            known_id = parents.get(known_id)
        return known_id

    lifted = [(nearest(parent), seq) for seq, known_id, parent in rows if parent in gone and known_id not in gone]
    db.executemany("UPDATE messages SET parent_id = ? WHERE seq = ?", lifted)
    leaf: Any
    for (leaf,) in db.execute("SELECT active_leaf FROM conversations WHERE id = ?", (conversation_id,)).fetchall():
        if leaf in gone:
            db.execute("UPDATE conversations SET active_leaf = ? WHERE id = ?", (nearest(leaf), conversation_id))


def purge_conversations(db: apsw.Connection, ids: Sequence[str]) -> None:
    """Remove conversations with all that belongs to them for good. Inside a transaction."""
    clock = next_clock(db)
    for known_id in ids:
        # Also what was being merged of the answers to its questions.
        own = "conversation_id = ?1 OR conversation_id IN (SELECT id FROM messages WHERE conversation_id = ?1)"
        db.execute(f"DELETE FROM drafts WHERE {own}", (known_id,))
        db.execute("DELETE FROM waiting WHERE conversation_id = ?", (known_id,))
        db.execute("DELETE FROM conversations WHERE id = ?", (known_id,))
        db.execute("INSERT OR REPLACE INTO purged (id, clock) VALUES (?, ?)", (known_id, clock))


def purge_folders(db: apsw.Connection, ids: Sequence[str]) -> None:
    """Remove folders for good; conversations stay. Inside a transaction."""
    clock = next_clock(db)
    for known_id in ids:
        db.execute("UPDATE conversations SET former_folder = NULL WHERE former_folder = ?", (known_id,))
        db.execute("DELETE FROM folders WHERE id = ?", (known_id,))
        db.execute("INSERT OR REPLACE INTO purged (id, clock) VALUES (?, ?)", (known_id, clock))


def _purge_slice(db: apsw.Connection, which: _Which) -> int:
    """Remove some of what is to go; 0 where nothing is left."""
    query = f"""
        SELECT id, (SELECT count(*) FROM messages WHERE conversation_id = conversations.id)
        FROM conversations WHERE deleted_at IS NOT NULL AND {which.condition} LIMIT 100
    """
    ids: list[str] = []
    messages = 0
    for known_id, count in db.execute(query, which.values).fetchall():
        if ids and messages + int(str(count)) > SLICE_MESSAGES:
            break
        ids.append(str(known_id))
        messages += int(str(count))
    if ids:
        purge_conversations(db, ids)
        return len(ids)
    query = f"""
        SELECT seq, id, conversation_id FROM messages
        WHERE deleted_at IS NOT NULL AND {which.condition} LIMIT {SLICE_MESSAGES}
    """
    found = db.execute(query, which.values).fetchall()
    if found:
        purge_messages(db, found)
        return len(found)
    query = f"SELECT id FROM folders WHERE deleted_at IS NOT NULL AND {which.condition}"
    folders = [str(known_id) for (known_id,) in db.execute(query, which.values).fetchall()]
    if folders:
        purge_folders(db, folders)
    return len(folders)


def _note_day(db: apsw.Connection, today: int) -> int | None:
    """Note the day of this purge; returns the one before."""
    row: Any = db.execute("SELECT value FROM counters WHERE name = 'purge_day'").fetchone()
    db.execute("INSERT OR REPLACE INTO counters (name, value) VALUES ('purge_day', ?)", (today,))
    return None if row is None else int(row[0])


def _trashed(db: apsw.Connection, kind: str, known_id: str, number: int, deleted_at: str) -> Trashed:
    moment = from_timestamp(deleted_at)
    row: Any
    if kind == TrashedKind.MESSAGE:
        query = """
            SELECT conversations.id, title, (
                SELECT substr(text, 1, 1000) FROM parts WHERE message_seq = messages.seq AND kind = 'text'
                ORDER BY position LIMIT 1
            ) FROM messages JOIN conversations ON conversations.id = conversation_id WHERE messages.seq = ?
        """
        row = db.execute(query, (number,)).fetchone()
        return Trashed(TrashedKind.MESSAGE, known_id, _beginning(row[2] or ""), moment, ConversationId(row[0]), row[1])
    table, column = ("folders", "name") if kind == TrashedKind.FOLDER else ("conversations", "title")
    row = db.execute(f"SELECT {column} FROM {table} WHERE id = ?", (known_id,)).fetchone()
    return Trashed(TrashedKind(kind), known_id, row[0], moment)


def _beginning(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= BEGINNING else words[: BEGINNING - 1].rstrip() + "…"
