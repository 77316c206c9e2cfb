"""A library read as whole conversations, one after another: from a backup, for an export, for another machine."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.archive import ArchivedConversation
from canal_desktop.domain.errors import LibraryDamaged
from canal_desktop.domain.message import MessageState
from canal_desktop.language import tr
from canal_desktop.storage.folders import FOLDER_COLUMNS, to_folder
from canal_desktop.storage.message_rows import messages_of
from canal_desktop.storage.parts import deltas_of, with_deltas
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
            yield archived_from(db, row[1:], read_file)
        except (ValueError, TypeError, KeyError) as error:
            raise LibraryDamaged(
                tr("A part of the backup is damaged and cannot be read. Another backup may be whole.")
            ) from error


def folders_in(db: apsw.Connection) -> tuple[Folder, ...]:
    """All folders that are not in the trash."""
    rows: list[Any] = db.execute(f"SELECT {FOLDER_COLUMNS} FROM folders WHERE deleted_at IS NULL").fetchall()
    return tuple(to_folder(row) for row in rows)


def kept_file(library: Path, file_id: FileId) -> bytes:
    """The bytes of a file that is kept beside a library; raises OSError."""
    return (library.parent / "files" / file_id[:2] / file_id).read_bytes()


def archived_from(db: apsw.Connection, row: Any, read_file: Callable[[FileId], bytes]) -> ArchivedConversation:
    """The conversation of a row of CONVERSATION_VALUES with its messages, those in the trash too.

    Its folder goes by name. No message stands before its parent; one whose parent is not there has none.

    Raises:
        ValueError, TypeError, KeyError: a row cannot be understood.
    """
    conversation = to_conversation(row)
    folder: Any = db.execute("SELECT name FROM folders WHERE id = ?", (conversation.folder_id,)).fetchone()
    messages = [
        _whole(db, message) if message.state is MessageState.STREAMING else message
        for message in messages_of(db, conversation.id)
    ]
    files = {part.file: partial(read_file, part.file) for message in messages for part in message.file_parts}
    name = "" if folder is None else str(folder[0])
    return ArchivedConversation(replace(conversation, folder_id=None), _parents_first(messages), name, files)


def _whole(db: apsw.Connection, message: Message) -> Message:
    """A reply that is being written, with what has arrived of it."""
    row: Any = db.execute("SELECT seq FROM messages WHERE id = ?", (message.id,)).fetchone()
    return message.with_parts(*with_deltas(message.parts, deltas_of(db, row[0])))


def _parents_first(messages: list[Message]) -> tuple[Message, ...]:
    """The messages in their order, but none before its parent: what was merged from another machine may come late."""
    known = {message.id: message for message in messages}
    placed: dict[str, Message] = {}
    for message in messages:
        path: dict[str, Message] = {}
        at: Message | None = message
        while at is not None and at.id not in placed and at.id not in path:
            path[at.id] = at
            at = None if at.parent_id is None else known.get(at.parent_id)
        for found in reversed(path.values()):
            placed[found.id] = found if found.parent_id in placed else replace(found, parent_id=None)
    return tuple(placed.values())
