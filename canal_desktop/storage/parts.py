"""The parts of a message on disk, and how those of an interrupted reply are put together from its deltas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canal_desktop.domain.conversation import ConversationMark
from canal_desktop.domain.message import (
    MessageState,
    PartWithFile,
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
    rows = [(seq, position, *from_part(part)) for position, part in enumerate(parts)]
    db.executemany("INSERT INTO parts (message_seq, position, kind, text, details) VALUES (?, ?, ?, ?, ?)", rows)


def replace_parts(db: apsw.Connection, seq: int, parts: Iterable[Part]) -> None:
    """Let parts take the place of the deltas and parts a message has."""
    db.execute("DELETE FROM parts WHERE message_seq = ?", (seq,))
    db.execute("DELETE FROM deltas WHERE message_seq = ?", (seq,))
    write_parts(db, seq, parts)


def recover(db: apsw.Connection) -> int:
    """Fold the deltas of replies that were being streamed, and mark these interrupted and their conversations failed.

    Returns how many there were.
    """
    rows: list[Any] = db.execute("SELECT seq FROM messages WHERE state = ?", (MessageState.STREAMING,)).fetchall()
    for (seq,) in rows:
        replace_parts(db, seq, _folded(db, seq))
        db.execute("UPDATE messages SET state = ? WHERE seq = ?", (MessageState.INTERRUPTED, seq))
        statement = "UPDATE conversations SET mark = ? WHERE id = (SELECT conversation_id FROM messages WHERE seq = ?)"
        db.execute(statement, (ConversationMark.FAILED, seq))
    return len(rows)


def _folded(db: apsw.Connection, seq: int) -> tuple[Part, ...]:
    """The parts of a message with its deltas behind them: a continued reply has both."""
    query = "SELECT kind, text, details FROM parts WHERE message_seq = ? ORDER BY position"
    parts = [to_part(*row) for row in db.execute(query, (seq,)).fetchall()]
    query = "SELECT kind, text FROM deltas WHERE message_seq = ? ORDER BY seq"
    deltas: list[Any] = db.execute(query, (seq,)).fetchall()
    text = [part.text for part in parts if isinstance(part, TextPart)]
    reasoning = [part.text for part in parts if isinstance(part, ReasoningPart)]
    duration_s = next((part.duration_s for part in parts if isinstance(part, ReasoningPart)), None)
    tools = tuple(part for part in parts if isinstance(part, ToolCallPart))
    text += [piece for kind, piece in deltas if kind == "text"]
    reasoning += [piece for kind, piece in deltas if kind == "reasoning"]
    files = tuple(part for part in parts if isinstance(part, PartWithFile))
    return (*files, *reply_parts("".join(text), "".join(reasoning), duration_s, tools))
