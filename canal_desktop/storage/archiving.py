"""A library read as whole conversations, one after another: from a backup, for an export, for another machine."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.archive import ArchivedConversation
from canal_desktop.domain.errors import LibraryDamaged
from canal_desktop.domain.message import (
    MessageState,
    ReasoningPart,
    TextPart,
    ToolCallPart,
    reply_parts,
)
from canal_desktop.storage.folders import FOLDER_COLUMNS, to_folder
from canal_desktop.storage.message_rows import messages_of
from canal_desktop.storage.rows import CONVERSATION_VALUES, to_conversation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import apsw

    from canal_desktop.domain.folder import Folder
    from canal_desktop.domain.message import FileId, Message


def archived_conversations(db: apsw.Connection, read_file: Callable[[FileId], bytes]) -> Iterator[ArchivedConversation]:
    """All conversations, those in the trash too, oldest in the library first; one at a time is in memory.

    Args:
        db: a library of the newest schema; used while the iterator is, in any thread.
        read_file: the bytes of a file, asked for when somebody wants them.

    Raises:
        LibraryDamaged: a row cannot be understood.
    """
    last = 0
    query = f"SELECT seq, {CONVERSATION_VALUES} FROM conversations WHERE seq > ? ORDER BY seq LIMIT 1"
    while row := db.execute(query, (last,)).fetchone():
        last = int(row[0])
        try:
            yield _archived(db, row[1:], read_file)
        except (ValueError, TypeError, KeyError) as error:
            raise LibraryDamaged("A part of the backup cannot be read. What came before it is restored.") from error


def folders_in(db: apsw.Connection) -> tuple[Folder, ...]:
    """All folders that are not in the trash."""
    rows: list[Any] = db.execute(f"SELECT {FOLDER_COLUMNS} FROM folders WHERE deleted_at IS NULL").fetchall()
    return tuple(to_folder(row) for row in rows)


def kept_file(library: Path, file_id: FileId) -> bytes:
    """The bytes of a file that is kept beside a library; raises OSError."""
    return (library.parent / "files" / file_id[:2] / file_id).read_bytes()


def _archived(db: apsw.Connection, row: Any, read_file: Callable[[FileId], bytes]) -> ArchivedConversation:
    conversation = to_conversation(row)
    folder: Any = db.execute("SELECT name FROM folders WHERE id = ?", (conversation.folder_id,)).fetchone()
    messages = [
        _whole(db, message) if message.state is MessageState.STREAMING else message
        for message in messages_of(db, conversation.id)
    ]
    files = {part.file: partial(read_file, part.file) for message in messages for part in message.file_parts}
    return ArchivedConversation(conversation, _parents_first(messages), "" if folder is None else folder[0], files)


def _whole(db: apsw.Connection, message: Message) -> Message:
    """A reply that was being streamed with the pieces that had arrived."""
    pieces: dict[str, list[str]] = {"text": [message.text], "reasoning": [message.reasoning]}
    row: Any
    query = """
        SELECT kind, text FROM deltas WHERE message_seq = (SELECT seq FROM messages WHERE id = ?) ORDER BY deltas.seq
    """
    for row in db.execute(query, (message.id,)):
        pieces.setdefault(row[0], []).append(row[1])
    duration_s = next((part.duration_s for part in message.parts if isinstance(part, ReasoningPart)), None)
    tools = tuple(part for part in message.parts if isinstance(part, ToolCallPart))
    others = tuple(part for part in message.parts if not isinstance(part, TextPart | ReasoningPart | ToolCallPart))
    text, reasoning = "".join(pieces["text"]), "".join(pieces["reasoning"])
    return message.with_parts(*others, *reply_parts(text, reasoning, duration_s, tools))


def _parents_first(messages: list[Message]) -> tuple[Message, ...]:
    """The messages in their order, but none before its parent: what was merged in later may have come after."""
    seen: set[str] = set()
    known = {message.id for message in messages}
    waiting: dict[str, list[Message]] = {}
    ordered: list[Message] = []
    for message in messages:
        if message.parent_id in known and message.parent_id not in seen and message.parent_id is not None:
            waiting.setdefault(message.parent_id, []).append(message)
            continue
        ready = [message]
        while ready:
            one = ready.pop(0)
            ordered.append(one)
            seen.add(one.id)
            ready = waiting.pop(one.id, []) + ready
    # Messages that are one another's parents, in a damaged library, come as they are.
    ordered += [message for left in waiting.values() for message in left]
    return tuple(ordered)
