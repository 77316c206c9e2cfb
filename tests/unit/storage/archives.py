"""Conversations on their way into a library, for tests; and everything a library holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from canal_desktop.domain.archive import ArchivedConversation
from canal_desktop.domain.archive_ids import conversation_id_from, file_id_of, message_id_from
from canal_desktop.domain.conversation import Conversation
from canal_desktop.domain.message import FileId, Message, MessageState, Role, TextPart
from canal_desktop.storage.merging import Merger, MergeResult

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from canal_desktop.storage.database import Database

START = datetime(2025, 3, 1, 9, 0, tzinfo=UTC)


def archived(
    name: str,
    texts: Sequence[tuple[str, str | None, str]],
    *,
    day: int = 0,
    folder: str = "",
    tags: tuple[str, ...] = (),
) -> ArchivedConversation:
    """A conversation of messages (name, name of the parent, text), a minute apart."""
    known_id = conversation_id_from("test", name)
    began = START + timedelta(days=day)
    messages = tuple(
        Message(
            message_id_from("test", name, key),
            known_id,
            None if parent is None else message_id_from("test", name, parent),
            Role.USER if number % 2 == 0 else Role.ASSISTANT,
            (TextPart(text),) if text else (),
            MessageState.COMPLETE,
            began + timedelta(minutes=number),
        )
        for number, (key, parent, text) in enumerate(texts)
    )
    conversation = Conversation(known_id, name, began, began, tags=tags)
    return ArchivedConversation(conversation, messages, folder)


def with_message(one: ArchivedConversation, index: int, **changes: object) -> ArchivedConversation:
    """The same with another message in one place."""
    messages = list(one.messages)
    messages[index] = replace(messages[index], **changes)  # type: ignore[arg-type]
    return replace(one, messages=tuple(messages))


async def refuse_files(_data: bytes) -> FileId:
    raise AssertionError("no file was to come")


async def keep_no_file(data: bytes) -> FileId:
    return file_id_of(data)


async def merge(
    database: Database, conversations: Iterable[ArchivedConversation], *, brings_back: bool = False
) -> MergeResult:
    """Merge all of them."""
    merger = Merger(database, refuse_files)
    return await merger.merge(
        conversations, on_progress=lambda _done: None, is_cancelled=lambda: False, brings_back=brings_back
    )


async def texts_in(database: Database) -> dict[str, str]:
    """The text of every message, by its id."""
    query = """
        SELECT id, COALESCE((SELECT group_concat(text, '' ORDER BY position) FROM parts
            WHERE message_seq = messages.seq AND kind = 'text'), '') FROM messages
    """
    return dict(await database.run(lambda db: db.execute(query).fetchall()))  # type: ignore[arg-type]


async def everything_in(database: Database) -> list[object]:
    """All rows that a merge could touch, without what counts the changes."""
    queries = (
        "SELECT id, title, activity, updated_at, active_leaf, folder_id, deleted_at FROM conversations ORDER BY id",
        "SELECT id, conversation_id, parent_id, role, state, created_at, deleted_at FROM messages ORDER BY id",
        "SELECT message_seq, position, kind, text, details FROM parts ORDER BY message_seq, position",
        "SELECT id, name FROM folders ORDER BY id",
        "SELECT conversation_id, tag FROM conversation_tags ORDER BY conversation_id, tag",
        "SELECT id FROM purged ORDER BY id",
    )
    return await database.run(lambda db: [db.execute(query).fetchall() for query in queries])
