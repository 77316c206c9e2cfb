"""Folders on disk: their order, what they hold, and what becomes of conversations when one is deleted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.folder import Folder, FolderId, new_folder_id
from canal_desktop.domain.message import ConversationId, MessageState, Role
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.folders import FolderStore
from canal_desktop.storage.organising import Organising
from canal_desktop.storage.trash import Trash
from tests.unit.storage.conftest import NOW, conversation, message

if TYPE_CHECKING:
    from canal_desktop.storage.database import Database


def folder(name: str = "Work", position: int = 0) -> Folder:
    return Folder(new_folder_id(), name, NOW, position=position)


async def folder_of(database: Database, conversation_id: ConversationId) -> FolderId | None:
    return (await ConversationStore(database).find(conversation_id)).folder_id


async def test_a_folder_comes_back_equal_and_in_its_place(database: Database) -> None:
    store = FolderStore(database)
    full = Folder(new_folder_id(), "Ärzte \ud800", NOW, "profile", "model", "Be brief.\n\x00", 2)
    for one in (full, folder("b"), folder("A"), folder("first", -1)):
        await store.add(one)
    assert [one.name for one in await store.all()] == ["first", "A", "b", "Ärzte \ufffd"]
    assert await store.find(full.id) == replace(full, name="Ärzte \ufffd")


async def test_a_folder_takes_another_name_and_place(database: Database) -> None:
    store = FolderStore(database)
    one = folder("one")
    await store.add(one)
    await store.add(folder("two", 1))
    changed = replace(one, name="three", position=2, system_prompt="x", model="m", profile_id="p")
    await store.update(changed)
    assert [each.name for each in await store.all()] == ["two", "three"]
    assert await store.find(one.id) == changed


async def test_conversations_of_a_deleted_folder_stay_and_go_back_with_it(database: Database) -> None:
    store, organising = FolderStore(database), Organising(database)
    work, home = folder("Work"), folder("Home")
    for one in (work, home):
        await store.add(one)
    stays, moves, archived, deleted = talks = [replace(conversation(), folder_id=work.id) for _ in range(4)]
    for talk in talks:
        await ConversationStore(database).create(talk)
    await organising.archive([archived.id], NOW)
    await organising.delete([deleted.id], NOW)

    await store.delete(work.id, NOW)
    assert [one.name for one in await store.all()] == ["Home"]
    assert [await folder_of(database, talk.id) for talk in talks] == [None] * 4
    await organising.move([moves.id], home.id)
    await store.undelete(work.id)

    assert [await folder_of(database, talk.id) for talk in talks] == [work.id, home.id, work.id, work.id]
    assert [one.name for one in await store.all()] == ["Home", "Work"]
    assert stays.folder_id == work.id


async def test_what_was_taken_out_of_all_folders_meanwhile_does_not_go_back(database: Database) -> None:
    store, organising = FolderStore(database), Organising(database)
    work, home = folder("Work"), folder("Home")
    talk = replace(conversation(), folder_id=work.id)
    for one in (work, home):
        await store.add(one)
    await ConversationStore(database).create(talk)
    await store.delete(work.id, NOW)
    await organising.move([talk.id], home.id)
    await organising.move([talk.id], None)
    await store.undelete(work.id)
    assert await folder_of(database, talk.id) is None


async def test_a_conversation_that_comes_into_a_deleted_folder_is_listed_all_the_same(database: Database) -> None:
    store = FolderStore(database)
    work = folder()
    await store.add(work)
    await store.delete(work.id, NOW)
    late, later = replace(conversation(), folder_id=work.id), conversation()
    for talk in (late, later):
        await ConversationStore(database).create(talk)
    # As another machine would file it.
    statement = "UPDATE conversations SET folder_id = ? WHERE id = ?"
    await database.transact(lambda db: db.execute(statement, (work.id, later.id)))
    assert [await folder_of(database, talk.id) for talk in (late, later)] == [None, None]
    await store.undelete(work.id)
    assert [await folder_of(database, talk.id) for talk in (late, later)] == [work.id, work.id]


async def test_nothing_moves_into_a_folder_that_is_not_there(database: Database) -> None:
    store = FolderStore(database)
    work = folder()
    talk = conversation()
    await store.add(work)
    await ConversationStore(database).create(talk)
    await store.delete(work.id, NOW)
    for missing in (work.id, FolderId("none")):
        with pytest.raises(KeyError):
            await Organising(database).move([talk.id], missing)
    with pytest.raises(KeyError):
        await store.find(FolderId("none"))


async def test_a_first_message_is_stored_although_its_folder_is_gone_for_good(database: Database) -> None:
    store = FolderStore(database)
    work = folder()
    await store.add(work)
    await store.delete(work.id, NOW)
    await Trash(database).purge_now([work.id])
    talk = replace(conversation(), folder_id=work.id, tags=("a", "b"))
    question = message(talk.id)
    reply = message(talk.id, "", question.id, Role.ASSISTANT, MessageState.STREAMING)
    await ConversationStore(database).add_question(talk, question, (reply,), is_new=True, keeps_draft=False)
    found = await ConversationStore(database).find(talk.id)
    assert (found.folder_id, found.tags, found.active_leaf) == (None, ("a", "b"), reply.id)
