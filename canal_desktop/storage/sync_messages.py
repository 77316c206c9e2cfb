"""Messages of other machines as rows of the library, and what comes of them for their conversations."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from canal_desktop.storage.clock import next_activity
from canal_desktop.storage.sync_rows import SyncRows

if TYPE_CHECKING:
    import apsw

    from canal_desktop.domain.sync import MessageRecord

_TELL = """
    UPDATE messages SET changed = (SELECT value FROM counters WHERE name = 'clock') WHERE seq = ?
"""
"""For whoever follows the library, after a change that no trigger sees."""


class SyncMessages:
    """Writes messages. Everything happens inside a transaction of the caller's."""

    def __init__(self, db: apsw.Connection, machine: str) -> None:
        self._db = db
        self._rows = SyncRows(db, machine)

    def insert(self, record: MessageRecord) -> None:
        """Add a message whose conversation and parent are there."""
        fields = record.fields
        stamps = {name: self._rows.stored(stamped) for name, stamped in fields.items() if stamped.clock}
        content = record.content
        self._db.execute(
            """
            INSERT INTO messages (
                id, conversation_id, parent_id, role, state, created_at, model, finish_reason, usage, failure,
                timing, cost, deleted_at, context, stamps, machine
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (
                record.id,
                record.conversation,
                record.parent,
                record.role,
                content.state,
                record.created_at,
                content.model,
                content.finish_reason,
                content.usage,
                content.failure,
                content.timing,
                content.cost,
                record.deleted.value,
                record.context.value,
                json.dumps(stamps),
                self._author(record),
            ),
        )
        self._write_parts(self._db.last_insert_rowid(), record)
        self.be_active(record.conversation, record.created_at)

    def replace(self, seq: int, record: MessageRecord) -> None:
        """Let a message say what the record says."""
        content = record.content
        statement = """
            UPDATE messages SET state = ?, model = ?, finish_reason = ?, usage = ?, failure = ?, timing = ?, cost = ?
            WHERE seq = ?
        """
        ended = (content.state, content.model, content.finish_reason, content.usage, content.failure)
        self._db.execute(statement, (*ended, content.timing, content.cost, seq))
        self._db.execute("DELETE FROM parts WHERE message_seq = ?", (seq,))
        self._write_parts(seq, record)
        self._tell(seq)
        # Last, since a change of state makes it ours.
        self._db.execute("UPDATE messages SET machine = ? WHERE seq = ?", (self._author(record), seq))

    def restore_parent(self, ours: MessageRecord, parent: str) -> bool:
        """Put a message back under its parent that has come back; True where it went.

        When a message is removed for good, what follows it goes up to its parent. So of two parents the one that is
        below the other was there first.
        """
        at: str | None = parent
        for _step in range(self._count(ours.conversation)):
            if at is None or at == ours.id:
                return False
            query = "SELECT parent_id FROM messages WHERE id = ? AND conversation_id = ?"
            row: Any = self._db.execute(query, (at, ours.conversation)).fetchone()
            if row is None:
                return False
            at = row[0]
            if at == ours.parent:
                self._db.execute("UPDATE messages SET parent_id = ? WHERE id = ?", (parent, ours.id))
                query = "SELECT seq FROM messages WHERE id = ?"
                self._tell(int(str(self._db.execute(query, (ours.id,)).fetchall()[0][0])))
                return True
        return False

    def be_active(self, conversation_id: str, moment: str) -> None:
        """Note that something happened in a conversation at a moment, where that is later than what is known."""
        query = "SELECT updated_at < ? FROM conversations WHERE id = ?"
        row: Any = self._db.execute(query, (moment, conversation_id)).fetchone()
        if row is not None and row[0]:
            statement = "UPDATE conversations SET updated_at = ?, activity = ? WHERE id = ?"
            self._db.execute(statement, (moment, self.activity_at(moment), conversation_id))

    def activity_at(self, moment: str) -> int:
        """Where in the list something belongs that happened at a moment: behind what was earlier."""
        query = "SELECT 1 FROM conversations WHERE updated_at > ? LIMIT 1"
        if self._db.execute(query, (moment,)).fetchone() is None:
            return next_activity(self._db)
        query = "SELECT activity FROM conversations WHERE updated_at <= ? ORDER BY updated_at DESC LIMIT 1"
        row: Any = self._db.execute(query, (moment,)).fetchone()
        return 0 if row is None else int(row[0])

    def conversation_of(self, known_id: str) -> str | None:
        """The conversation that a message is in; that of the id itself where it is one."""
        query = "SELECT conversation_id FROM messages WHERE id = ?1 UNION ALL SELECT ?1"
        return str(self._db.execute(query, (known_id,)).fetchall()[0][0])

    def _author(self, record: MessageRecord) -> str | None:
        return None if record.machine == self._rows.machine else record.machine

    def _write_parts(self, seq: int, record: MessageRecord) -> None:
        rows = [(seq, position, *part) for position, part in enumerate(record.content.parts)]
        self._db.executemany(
            "INSERT INTO parts (message_seq, position, kind, text, details) VALUES (?, ?, ?, ?, ?)", rows
        )
        files = [(file_id, record.conversation) for file_id in record.content.files]
        self._db.executemany("INSERT OR IGNORE INTO sync_pictures VALUES (?, ?)", files)

    def _tell(self, seq: int) -> None:
        self._db.execute("UPDATE counters SET value = value + 1 WHERE name = 'clock'")
        self._db.execute(_TELL, (seq,))

    def _count(self, conversation_id: str) -> int:
        query = "SELECT count(*) FROM messages WHERE conversation_id = ?"
        return int(str(self._db.execute(query, (conversation_id,)).fetchall()[0][0])) + 1
