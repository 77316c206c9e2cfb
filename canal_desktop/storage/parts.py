"""The parts of a message on disk, and how those of an interrupted reply are put together from its deltas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canal_desktop.domain.conversation import ConversationMark
from canal_desktop.domain.message import (
    ConversationId,
    Interrupted,
    MessageId,
    MessageState,
    ReasoningPart,
    TextPart,
    ToolCallPart,
    reply_parts,
)
from canal_desktop.storage.rows import from_part, to_part

if TYPE_CHECKING:
    from collections.abc import Iterable

    import apsw

    from canal_desktop.domain.message import Part


def write_parts(db: apsw.Connection, seq: int, parts: Iterable[Part]) -> None:
    """Add the parts of a message that has none yet."""
    _write(db, seq, parts, 0)


def _write(db: apsw.Connection, seq: int, parts: Iterable[Part], first: int) -> None:
    rows = [(seq, position, *from_part(part)) for position, part in enumerate(parts, first)]
    db.executemany("INSERT INTO parts (message_seq, position, kind, text, details) VALUES (?, ?, ?, ?, ?)", rows)


def append_parts(db: apsw.Connection, seq: int, parts: Iterable[Part]) -> None:
    """Put parts behind those a message has; it counts as changed."""
    query = "SELECT coalesce(max(position) + 1, 0) FROM parts WHERE message_seq = ?"
    first = int(str(db.execute(query, (seq,)).fetchall()[0][0]))
    _write(db, seq, parts, first)
    db.execute("UPDATE messages SET state = state WHERE seq = ?", (seq,))


def replace_parts(db: apsw.Connection, seq: int, parts: Iterable[Part]) -> None:
    """Let parts take the place of the deltas and parts a message has."""
    db.execute("DELETE FROM parts WHERE message_seq = ?", (seq,))
    db.execute("DELETE FROM deltas WHERE message_seq = ?", (seq,))
    write_parts(db, seq, parts)


def recover(db: apsw.Connection) -> tuple[Interrupted, ...]:
    """Fold the deltas of replies that were being streamed, and mark these interrupted and their conversations failed.

    Returns what they were, oldest first.
    """
    query = "SELECT seq, conversation_id, id FROM messages WHERE state = ? ORDER BY seq"
    rows: list[Any] = db.execute(query, (MessageState.STREAMING,)).fetchall()
    found = []
    for seq, conversation_id, message_id in rows:
        said = "".join(text for _kind, text in deltas_of(db, seq))
        found.append(Interrupted(ConversationId(conversation_id), MessageId(message_id), said))
        replace_parts(db, seq, _folded(db, seq))
        db.execute("UPDATE messages SET state = ? WHERE seq = ?", (MessageState.INTERRUPTED, seq))
        statement = "UPDATE conversations SET mark = ? WHERE id = (SELECT conversation_id FROM messages WHERE seq = ?)"
        db.execute(statement, (ConversationMark.FAILED, seq))
    return tuple(found)


def with_deltas(parts: Iterable[Part], deltas: Iterable[tuple[str, str]]) -> tuple[Part, ...]:
    """The parts of a reply that is written, or was when the program ended.

    Args:
        parts: what it had already: one that is continued has some, pictures may be among them.
        deltas: what came behind them, kind and text each, in their order.
    """
    known = tuple(parts)
    text = [part.text for part in known if isinstance(part, TextPart)]
    reasoning = [part.text for part in known if isinstance(part, ReasoningPart)]
    for kind, piece in deltas:
        (reasoning if kind == "reasoning" else text).append(piece)
    duration_s = next((part.duration_s for part in known if isinstance(part, ReasoningPart)), None)
    tools = tuple(part for part in known if isinstance(part, ToolCallPart))
    others = tuple(part for part in known if not isinstance(part, TextPart | ReasoningPart | ToolCallPart))
    return (*others, *reply_parts("".join(text), "".join(reasoning), duration_s, tools))


def deltas_of(db: apsw.Connection, seq: int) -> list[tuple[str, str]]:
    """Kind and text of what has arrived of a message that is being written, in the order in which it came."""
    query = "SELECT kind, text FROM deltas WHERE message_seq = ? ORDER BY seq"
    rows: list[Any] = db.execute(query, (seq,)).fetchall()
    return [(str(kind), str(text)) for kind, text in rows]


def _folded(db: apsw.Connection, seq: int) -> tuple[Part, ...]:
    """The parts of a message with its deltas behind them."""
    query = "SELECT kind, text, details FROM parts WHERE message_seq = ? ORDER BY position"
    return with_deltas((to_part(*row) for row in db.execute(query, (seq,)).fetchall()), deltas_of(db, seq))
