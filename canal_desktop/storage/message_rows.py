"""Messages as rows of the library: read with their parts, added, and brought to another end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canal_desktop.storage.parts import write_parts
from canal_desktop.storage.rows import (
    MESSAGE_COLUMNS,
    clean_or_none,
    from_context,
    from_cost,
    from_failure,
    from_timing,
    from_usage,
    timestamp_or_none,
    to_message,
    to_part,
    to_timestamp,
)

if TYPE_CHECKING:
    import apsw

    from canal_desktop.domain.message import Message, Part


def messages_of(db: apsw.Connection, conversation_id: str) -> tuple[Message, ...]:
    """All messages of a conversation, oldest in the library first; without the deltas of one that is streamed into."""
    parts: dict[Any, list[Part]] = {}
    query = """
        SELECT messages.id, kind, text, details FROM messages JOIN parts ON parts.message_seq = messages.seq
        WHERE conversation_id = ? ORDER BY seq, position
    """
    for message_id, kind, text, details in db.execute(query, (conversation_id,)):
        parts.setdefault(message_id, []).append(to_part(kind, text, details))
    query = f"SELECT {MESSAGE_COLUMNS} FROM messages WHERE conversation_id = ? ORDER BY seq"
    return tuple(to_message(row, tuple(parts.get(row[0], ()))) for row in db.execute(query, (conversation_id,)))


def insert_message(db: apsw.Connection, message: Message) -> int:
    """Add a message with its parts; returns its sequence number. Its conversation is not told of it."""
    values = (
        message.id,
        message.conversation_id,
        message.parent_id,
        message.role,
        message.state,
        to_timestamp(message.created_at),
        clean_or_none(message.model),
        clean_or_none(message.finish_reason),
        from_usage(message.usage),
        from_failure(message.failure),
        timestamp_or_none(message.deleted_at),
        from_context(message.context),
        from_timing(message.timing),
        from_cost(message.cost),
    )
    db.execute(f"INSERT INTO messages ({MESSAGE_COLUMNS}) VALUES ({', '.join('?' * len(values))})", values)
    seq = db.last_insert_rowid()
    write_parts(db, seq, message.parts)
    return seq


def end_message(db: apsw.Connection, seq: int, message: Message) -> None:
    """Let a message that is there end as this one does; its parts stay."""
    statement = """
        UPDATE messages SET state = ?, model = ?, finish_reason = ?, usage = ?, failure = ?, timing = ?, cost = ?
        WHERE seq = ?
    """
    values = (
        message.state,
        clean_or_none(message.model),
        clean_or_none(message.finish_reason),
        from_usage(message.usage),
        from_failure(message.failure),
        from_timing(message.timing),
        from_cost(message.cost),
        seq,
    )
    db.execute(statement, values)
