"""ArchiveReader: whole conversations out of the library, one at a time, for export and mirror."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.archive import ArchivedConversation
from canal_desktop.domain.errors import LibraryDamaged
from canal_desktop.domain.message import ConversationId, FileId, Message
from canal_desktop.storage.message_rows import messages_of
from canal_desktop.storage.rows import CONVERSATION_VALUES, to_conversation, to_part

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable

    import apsw

    from canal_desktop.domain.message import Part
    from canal_desktop.storage.database import Database

SLICE = 500
"""How many ids are asked for at a time: what a user sends meanwhile waits for no more than that."""

DAMAGED = "A conversation cannot be read: the library is damaged there. Restore it from a backup. Nothing was changed."


class ArchiveReader:
    """Reads conversations as values; read_file gives the bytes of a file and is called in any thread."""

    def __init__(self, database: Database, read_file: Callable[[FileId], bytes]) -> None:
        self._database = database
        self._read_file = read_file

    async def load(self, conversation_id: ConversationId) -> ArchivedConversation:
        """A conversation with all its messages, those in the trash too.

        Raises:
            KeyError: it is not in the library.
            StorageError: it cannot be read.
        """
        try:
            archived = await self._database.run(lambda db: _load(db, conversation_id))
        except (ValueError, TypeError) as error:
            raise LibraryDamaged(DAMAGED) from error
        files = {file: partial(self._read_file, file) for file in _files(archived.messages)}
        return replace(archived, files=files)

    async def all(self) -> AsyncIterator[ConversationId]:
        """The ids of all conversations that are not in the trash, oldest first."""
        query = "SELECT seq, id FROM conversations WHERE seq > ? AND deleted_at IS NULL ORDER BY seq LIMIT ?"
        after = 0
        while True:
            rows = await self._database.run(partial(_rows, query, (after, SLICE)))
            if not rows:
                return
            for after, known_id in rows:  # noqa: B007 - the last one is where the next slice begins
                yield ConversationId(known_id)

    async def count(self) -> int:
        """How many all() gives."""
        query = "SELECT count(*) FROM conversations WHERE deleted_at IS NULL"
        row: Any = await self._database.run(lambda db: db.execute(query).fetchone())
        return int(row[0])


def _rows(query: str, values: tuple[int, ...], db: apsw.Connection) -> list[Any]:
    return db.execute(query, values).fetchall()


def _load(db: apsw.Connection, conversation_id: ConversationId) -> ArchivedConversation:
    query = f"SELECT {CONVERSATION_VALUES} FROM conversations WHERE id = ?"
    row = db.execute(query, (conversation_id,)).fetchone()
    if row is None:
        raise KeyError(conversation_id)
    conversation = to_conversation(row)
    folder: Any = db.execute("SELECT name FROM folders WHERE id = ?", (conversation.folder_id,)).fetchone()
    arrived = _deltas(db, conversation_id)
    messages = [
        message.with_parts(*message.parts, *arrived.get(message.id, ())) for message in messages_of(db, conversation_id)
    ]
    return ArchivedConversation(
        replace(conversation, folder_id=None), _parents_first(messages), "" if folder is None else str(folder[0])
    )


def _deltas(db: apsw.Connection, conversation_id: str) -> dict[str, list[Part]]:
    """What has arrived of replies that are being written, by message."""
    parts: dict[str, list[Part]] = {}
    query = """
        SELECT messages.id, kind, group_concat(deltas.text, '' ORDER BY deltas.seq)
        FROM messages JOIN deltas ON deltas.message_seq = messages.seq
        WHERE conversation_id = ? AND state = 'streaming' GROUP BY messages.id, kind
    """
    for message_id, kind, text in db.execute(query, (conversation_id,)).fetchall():
        parts.setdefault(str(message_id), []).append(to_part(kind, text, None))
    return parts


def _parents_first(messages: list[Message]) -> tuple[Message, ...]:
    """The messages in their order, but none before its parent: what was merged from another machine may come late."""
    known = {message.id: message for message in messages}
    placed: dict[str, Message] = {}
    for message in messages:
        path = []
        at: Message | None = message
        while at is not None and at.id not in placed and at not in path:
            path.append(at)
            at = None if at.parent_id is None else known.get(at.parent_id)
        for found in reversed(path):
            placed[found.id] = found if found.parent_id in placed else replace(found, parent_id=None)
    return tuple(placed.values())


def _files(messages: Iterable[Message]) -> tuple[FileId, ...]:
    found = (part.file for message in messages for part in message.file_parts)
    return tuple(dict.fromkeys(found))
