"""The trash: what is in it, for how long, and what is really gone afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from canal_desktop.domain.folder import Folder, new_folder_id
from canal_desktop.domain.message import ConversationId, FileId, ImagePart, MessageState, Role
from canal_desktop.domain.trashed import TrashedKind
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.files import FileStore
from canal_desktop.storage.folders import FolderStore
from canal_desktop.storage.organising import Organising
from canal_desktop.storage.trash import Trash
from tests.deleting import delete
from tests.unit.storage.conftest import NOW, conversation, message

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    import pytest

    from canal_desktop.domain.message import Message
    from canal_desktop.storage.database import Database

DAY = timedelta(days=1)


async def add_talk(database: Database, title: str = "Title", texts: int = 3) -> tuple[ConversationId, list[Message]]:
    talk = conversation(title)
    await ConversationStore(database).create(talk)
    messages: list[Message] = []
    for number in range(texts):
        parent = messages[-1].id if messages else None
        messages.append(message(talk.id, f"{title}: text {number}", parent))
        await ConversationStore(database).add_message(messages[-1])
    return talk.id, messages


async def trash_messages(database: Database, *messages: Message, at: datetime | None = NOW) -> None:
    """Move messages to the trash, or back from it, and show the same end as before."""
    store = ConversationStore(database)
    for one in messages:
        leaf = (await store.find(one.conversation_id)).active_leaf
        await store.delete_messages(one.conversation_id, [one.id], at, leaf)


async def rows(database: Database, query: str) -> list[object]:
    return [row[0] for row in await database.run(lambda db: db.execute(query).fetchall())]


async def test_the_trash_lists_latest_first_and_says_until_when(database: Database) -> None:
    trash, folders = Trash(database), FolderStore(database)
    kept, messages = await add_talk(database, "Kept")
    gone, of_gone = await add_talk(database, "Gone")
    folder = Folder(new_folder_id(), "Work", NOW)
    await folders.add(folder)
    await folders.delete(folder.id, NOW)
    await trash_messages(database, messages[1], at=NOW + DAY)
    await trash_messages(database, of_gone[0], at=NOW + DAY)
    await Organising(database).delete([gone], NOW + 2 * DAY)

    conversation_entry, message_entry, folder_entry = await trash.contents()
    assert (conversation_entry.kind, conversation_entry.id) == (TrashedKind.CONVERSATION, gone)
    assert (conversation_entry.title, conversation_entry.gone_at) == ("Gone", NOW + 32 * DAY)
    assert (message_entry.kind, message_entry.id) == (TrashedKind.MESSAGE, messages[1].id)
    assert (message_entry.title, message_entry.conversation_id) == ("Kept: text 1", kept)
    assert message_entry.conversation_title == "Kept"
    assert (folder_entry.kind, folder_entry.id, folder_entry.title) == (TrashedKind.FOLDER, folder.id, "Work")
    assert await trash.count() == 3
    assert await trash.contents(1, 1) == (message_entry,)


async def test_a_deleted_message_says_how_it_begins_on_one_line(database: Database) -> None:
    trash = Trash(database)
    talk = conversation()
    await ConversationStore(database).create(talk)
    long, empty = message(talk.id, "line\n\n" + "word " * 50), message(talk.id, "")
    for number, one in enumerate((long, empty)):
        await ConversationStore(database).add_message(one)
        await trash_messages(database, one, at=NOW + number * DAY)
    assert [entry.title for entry in await trash.contents()] == ["", "line " + "word " * 14 + "word…"]


async def test_a_message_comes_back_from_the_trash(database: Database) -> None:
    talk, messages = await add_talk(database)
    await trash_messages(database, messages[1])
    _conversation, found, _draft = await ConversationStore(database).load(talk)
    assert [one.deleted_at for one in found] == [None, NOW, None]
    await trash_messages(database, messages[1], at=None)
    _conversation, found, _draft = await ConversationStore(database).load(talk)
    assert found == tuple(messages)


async def test_only_what_is_old_is_purged_and_it_leaves_a_trace(database: Database) -> None:
    trash, organising = Trash(database), Organising(database)
    old, _messages = await add_talk(database, "old")
    young, _messages = await add_talk(database, "young")
    await ConversationStore(database).save_draft(old, "unsent")
    await organising.delete([old], NOW - 31 * DAY)
    await organising.delete([young], NOW - 29 * DAY)
    assert await trash.purge(NOW - 30 * DAY) == 1
    assert await rows(database, "SELECT id FROM conversations") == [young]
    assert await rows(database, "SELECT count(*) FROM messages") == [3]
    assert await rows(database, "SELECT count(*) FROM parts") == [3]
    assert await rows(database, "SELECT count(*) FROM drafts") == [0]
    assert await rows(database, "SELECT id FROM purged") == [old]
    assert await rows(database, "SELECT clock FROM purged") >= await rows(database, "SELECT max(changed) FROM messages")


async def test_what_follows_a_purged_message_goes_up_to_its_parent(database: Database) -> None:
    trash, store = Trash(database), ConversationStore(database)
    talk, messages = await add_talk(database, texts=5)
    for number in (1, 2, 4):
        await trash_messages(database, messages[number])
    assert await trash.empty() == 3
    found, left, _draft = await store.load(talk)
    assert [(one.id, one.parent_id) for one in left] == [(messages[0].id, None), (messages[3].id, messages[0].id)]
    assert found.active_leaf == messages[3].id


async def test_purging_takes_nothing_that_is_not_in_the_trash(database: Database) -> None:
    trash = Trash(database)
    talk, messages = await add_talk(database)
    folder = Folder(new_folder_id(), "Work", NOW)
    await FolderStore(database).add(folder)
    assert await trash.purge_now([talk, messages[0].id, folder.id]) == 0
    assert await trash.empty() == 0
    assert len((await ConversationStore(database).load(talk))[1]) == 3


async def test_many_conversations_are_purged_in_slices_to_the_last(database: Database) -> None:
    trash, organising = Trash(database), Organising(database)
    ids = [(await add_talk(database, texts=number % 4))[0] for number in range(120)]
    big, _messages = await add_talk(database, texts=600)
    await organising.delete([*ids, big], NOW)
    assert await trash.purge_now([*ids[:110], big]) == 111
    assert sorted(map(str, await rows(database, "SELECT id FROM conversations"))) == sorted(ids[110:])


async def test_the_trash_is_emptied_although_the_clock_was_set_back(database: Database) -> None:
    trash = Trash(database)
    talk, _messages = await add_talk(database)
    await Organising(database).delete([talk], NOW + 3650 * DAY)
    assert await trash.empty() == 1


async def test_a_clock_years_ahead_purges_nothing(database: Database) -> None:
    trash = Trash(database)
    talk, _messages = await add_talk(database)
    await Organising(database).delete([talk], NOW)
    for days in (1, 3650, 3650, 2):
        assert await trash.purge_old(NOW + days * DAY) is None
    for days in range(3, 31):
        assert await trash.purge_old(NOW + days * DAY) == 0
    assert await trash.purge_old(NOW + 31 * DAY) == 1
    assert await trash.purge_old(NOW + 31 * DAY) is None
    assert await rows(database, "SELECT count(*) FROM conversations") == [0]


async def test_files_of_purged_messages_are_removed_and_others_stay(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("canal_desktop.storage.files.GRACE", timedelta(seconds=-5))
    files, store = FileStore(tmp_path, database), ConversationStore(database)
    shared, alone = await files.add(b"shared"), await files.add(b"alone")
    kept, gone = conversation(), conversation()
    for talk, pictures in ((kept, [shared]), (gone, [shared, alone])):
        await store.create(talk)
        parts = tuple(ImagePart(FileId(picture), "image/png") for picture in pictures)
        await store.add_message(replace(message(talk.id, ""), parts=parts))
    assert await files.remove_unused() == 0
    await Organising(database).delete([gone.id], NOW)
    assert await files.remove_unused() == 0
    await Trash(database).empty()
    assert await files.remove_unused() == 1
    assert await files.read(shared) == b"shared"


async def test_a_reply_in_the_trash_is_purged_with_its_deltas(database: Database) -> None:
    store, trash = ConversationStore(database), Trash(database)
    talk, messages = await add_talk(database)
    reply = message(talk, "", messages[-1].id, Role.ASSISTANT, MessageState.STREAMING)
    await store.add_message(reply)
    await store.append_deltas(reply.id, [("text", "piece")])
    await trash_messages(database, reply)
    await trash.empty()
    assert await rows(database, "SELECT count(*) FROM deltas") == [0]
    assert (await store.find(talk)).active_leaf == messages[-1].id


async def test_a_conversation_in_the_trash_comes_back_with_its_next_message(database: Database) -> None:
    store = ConversationStore(database)
    talk = conversation()
    await store.create(talk)
    await delete(database, talk.id)
    await store.add_message(message(talk.id, "on we go"))

    assert [one.id for one in await store.summaries()] == [talk.id]


async def test_what_follows_several_purged_messages_hangs_under_the_nearest_that_stays(database: Database) -> None:
    talk, messages = await add_talk(database, texts=6)
    others = [message(talk, f"beside {number}", messages[number].id) for number in (1, 3)]
    for other in others:
        await ConversationStore(database).add_message(other)
    await trash_messages(database, *messages[1:4], messages[5])
    await database.transact(
        lambda db: db.execute("UPDATE conversations SET active_leaf = ? WHERE id = ?", (messages[3].id, talk))
    )
    # The last one stays in the trash.
    await Trash(database).purge_now([one.id for one in messages[1:4]])

    found, kept, _draft = await ConversationStore(database).load(talk)
    first, fourth = messages[0].id, messages[4].id
    assert {one.id: one.parent_id for one in kept} == {
        first: None,
        fourth: first,
        messages[5].id: fourth,
        others[0].id: first,
        others[1].id: first,
    }
    assert found.active_leaf == first


async def test_damaged_messages_in_a_circle_can_be_purged(database: Database) -> None:
    talk, messages = await add_talk(database)
    await trash_messages(database, *messages[:2])
    statement = "UPDATE messages SET parent_id = ? WHERE id = ?"
    await database.transact(lambda db: db.execute(statement, (messages[1].id, messages[0].id)))
    assert await Trash(database).empty() == 2
    _found, kept, _draft = await ConversationStore(database).load(talk)
    assert [(one.id, one.parent_id) for one in kept] == [(messages[2].id, None)]
