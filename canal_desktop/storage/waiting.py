"""The messages that wait for an answer to be complete, as rows: written and read inside a transaction of others."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.message import MessageId
from canal_desktop.domain.waiting import WaitingMessage
from canal_desktop.storage.rows import clean_text, from_part, to_json, to_part

if TYPE_CHECKING:
    from collections.abc import Iterable

    import apsw


def write_waiting(db: apsw.Connection, conversation_id: str, waiting: Iterable[WaitingMessage]) -> None:
    """Let these, in this order, be what waits in a conversation; those that have become a message by now do not."""
    db.execute("DELETE FROM waiting WHERE conversation_id = ?", (conversation_id,))
    rows = [
        (one.id, conversation_id, position, clean_text(one.text), to_json([from_part(part) for part in one.attached]))
        for position, one in enumerate(waiting)
    ]
    statement = """
        INSERT OR REPLACE INTO waiting (id, conversation_id, position, text, attached)
        SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS (SELECT 1 FROM messages WHERE id = ?1)
    """
    db.executemany(statement, rows)


def read_waiting(db: apsw.Connection, conversation_id: str) -> tuple[WaitingMessage, ...]:
    """What waits in a conversation, in its order."""
    query = "SELECT id, text, attached FROM waiting WHERE conversation_id = ? ORDER BY position"
    rows: list[Any] = db.execute(query, (conversation_id,)).fetchall()
    return tuple(
        WaitingMessage(MessageId(known_id), text, tuple(to_part(*part) for part in json.loads(attached)))
        for known_id, text, attached in rows
    )
