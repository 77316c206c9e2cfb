"""A conversation read as a whole: for an export, from a backup and after an interruption it is the same one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.errors import LibraryDamaged
from canal_desktop.domain.message import (
    ConversationId,
    FileId,
    ImagePart,
    MessageState,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
)
from canal_desktop.storage.archive_reading import ArchiveReader
from canal_desktop.storage.archiving import archived_conversations
from canal_desktop.storage.conversations import ConversationStore
from tests.unit.storage.conftest import conversation, message

if TYPE_CHECKING:
    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.storage.database import Database


def read_file(file: FileId) -> bytes:
    return file.encode()


async def read_both_ways(database: Database, known_id: ConversationId) -> ArchivedConversation:
    loaded = await ArchiveReader(database, read_file).load(known_id)
    backed_up = await database.run(lambda db: list(archived_conversations(db, read_file)))
    [same] = [one for one in backed_up if one.conversation.id == known_id]
    assert (loaded.conversation, loaded.messages, loaded.folder) == (same.conversation, same.messages, same.folder)
    assert loaded.files.keys() == same.files.keys()
    return loaded


async def test_a_continued_reply_is_whole_while_it_is_written_and_after_an_interruption(database: Database) -> None:
    talk = conversation()
    store = ConversationStore(database)
    await store.create(talk)
    picture, tool = ImagePart(FileId("0" * 64), "image/png"), ToolCallPart("c1", "look", "{}")
    reply = message(talk.id, "", role=Role.ASSISTANT, state=MessageState.STREAMING)
    await store.add_message(reply.with_parts(ReasoningPart("h", 2.5), TextPart("one "), picture, tool))
    await store.append_deltas(reply.id, [("reasoning", "m"), ("text", "two")])
    whole = (picture, ReasoningPart("hm", 2.5), TextPart("one two"), tool)

    archived = await read_both_ways(database, talk.id)
    assert archived.messages[0].parts == whole
    assert [read() for read in archived.files.values()] == [picture.file.encode()]

    await store.recover_interrupted()
    assert (await store.load(talk.id))[1][0].parts == whole
    assert (await read_both_ways(database, talk.id)).messages[0].parts == whole


async def test_no_message_stands_before_its_parent_even_where_they_are_parents_of_one_another(
    database: Database,
) -> None:
    talk = conversation()
    store = ConversationStore(database)
    await store.create(talk)
    parents = {"late": None, "early": "late", "lost": "nowhere", "round": "about", "about": "round"}
    known = {name: message(talk.id, name) for name in parents}
    for name in ("early", "late", "lost", "round", "about"):
        await store.add_message(known[name])
    for name, parent in parents.items():
        values = (None if parent is None else known[parent].id if parent in known else parent, known[name].id)
        await database.run(
            lambda db, values=values: db.execute("UPDATE messages SET parent_id = ? WHERE id = ?", values)
        )

    archived = await read_both_ways(database, talk.id)
    assert [(one.text, one.parent_id) for one in archived.messages] == [
        ("late", None),
        ("early", known["late"].id),
        ("lost", None),
        ("about", None),
        ("round", known["about"].id),
    ]


async def test_a_row_that_cannot_be_read_is_damage_and_no_missing_conversation(database: Database) -> None:
    talk = conversation()
    store = ConversationStore(database)
    await store.create(talk)
    picture = ImagePart(FileId("0" * 64), "image/png")
    await store.add_message(message(talk.id).with_parts(picture))
    await database.run(lambda db: db.execute("UPDATE parts SET details = '{}'"))
    reader = ArchiveReader(database, read_file)

    with pytest.raises(LibraryDamaged):
        await reader.load(talk.id)
    with pytest.raises(KeyError):
        await reader.load(ConversationId("nowhere"))
