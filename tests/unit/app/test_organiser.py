"""What the user does with many conversations: a sentence for each, and the way back."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.organiser import Organiser
from canal_desktop.domain.errors import InvalidInput, StorageError
from canal_desktop.domain.folder import FolderId
from canal_desktop.domain.message import ConversationId, MessageState
from canal_desktop.domain.trashed import TrashedKind
from tests.unit.app.conftest import World, begin, until_done

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.undo import Undoable
    from canal_desktop.domain.conversation import Conversation

MODEL = "gpt-4o-mini"


async def add(world: World, *titles: str) -> list[ConversationId]:
    ids = []
    for title in titles:
        conversation = await begin(world)
        world.library.show(conversation.id)
        await conversation.send(title, MODEL)
        await until_done(conversation)
        ids.append(conversation.id)
    return ids


async def states(world: World, ids: Sequence[ConversationId]) -> list[Conversation]:
    """What the library and, where it is open, the memory say, which must be the same but for times and marks."""
    found = []
    for conversation_id in ids:
        stored = await world.store.find(conversation_id)
        known = await world.library.find(conversation_id)
        same = {"updated_at": stored.updated_at, "created_at": stored.created_at, "mark": stored.mark}
        assert replace(known, **same) == stored  # type: ignore[arg-type]
        found.append(stored)
    return found


ACTIONS: list[tuple[Callable[[Organiser, list[ConversationId]], Awaitable[Undoable | None]], str]] = [
    (lambda organiser, ids: organiser.pin(ids), "2 conversations were pinned."),
    (lambda organiser, ids: organiser.archive(ids), "2 conversations were archived."),
    (lambda organiser, ids: organiser.delete(ids), "2 conversations were moved to the trash."),
    (lambda organiser, ids: organiser.add_tag(ids, " #Big  ideas "), "2 conversations were tagged “Big ideas”."),
    (lambda organiser, ids: organiser.mark_unread(ids), "2 conversations were marked as unread."),
    (lambda organiser, ids: organiser.pin(ids[:1]), "“one” was pinned."),
    (lambda organiser, ids: organiser.rename(ids[0], " mine "), "“one” was renamed to “mine”."),
]


@pytest.mark.parametrize(("act", "sentence"), ACTIONS)
async def test_an_action_says_what_it_did_and_is_taken_back(
    world: World, act: Callable[[Organiser, list[ConversationId]], Awaitable[Undoable | None]], sentence: str
) -> None:
    ids = await add(world, "one", "two")
    before = await states(world, ids)
    done = await act(world.organiser, ids)
    assert done is not None
    assert done.sentence == sentence
    assert await states(world, ids) != before
    assert await act(world.organiser, ids) is None
    assert await world.undo.undo_last() is done
    assert await states(world, ids) == before
    assert world.library.unread == set()


async def test_the_opposite_actions_are_taken_back_too(world: World) -> None:
    ids = await add(world, "one")
    organiser = world.organiser
    for do, back, words in (
        (organiser.pin, organiser.unpin, "unpinned"),
        (organiser.archive, organiser.unarchive, "brought back from the archive"),
        (organiser.mark_unread, organiser.mark_read, "marked as read"),
    ):
        await do(ids)
        before = await states(world, ids)
        done = await back(ids)
        assert done is not None
        assert done.sentence == f"“one” was {words}."
        await world.undo.undo_last()
        assert await states(world, ids) == before
    await organiser.add_tag(ids, "x")
    assert await organiser.tags() == (("x", 1),)
    await organiser.remove_tag(ids, "X")
    assert await organiser.tags() == ()
    await world.undo.undo_last()
    assert await organiser.tags() == (("x", 1),)


async def test_conversations_move_in_and_out_of_folders(world: World) -> None:
    ids = await add(world, "one", "two")
    work = await world.organiser.new_folder("  Work ")
    moved = await world.organiser.move(ids, work.id)
    assert moved is not None
    assert moved.sentence == "2 conversations were moved to Work."
    assert [found.folder_id for found in await states(world, ids)] == [work.id] * 2
    out = await world.organiser.move(ids[:1], None)
    assert out is not None
    assert out.sentence == "“one” was taken out of the folder."
    await world.undo.undo(moved.id)
    assert [found.folder_id for found in await states(world, ids)] == [None, None]
    with pytest.raises(InvalidInput, match="not there"):
        await world.organiser.move(ids, FolderId("none"))


async def test_folders_are_made_changed_arranged_and_deleted_with_a_way_back(world: World) -> None:
    organiser = world.organiser
    ids = await add(world, "one")
    work, home = await organiser.new_folder("Work"), await organiser.new_folder("Home")
    await organiser.move(ids, work.id)

    renamed = await organiser.rename_folder(work.id, "Office")
    assert renamed is not None
    assert renamed.sentence == "The folder Work was renamed to Office."
    await organiser.change_folder(replace(work, name="Office", system_prompt="Be brief."))
    await world.undo.undo(renamed.id)
    assert [(each.name, each.system_prompt) for each in await organiser.folders()] == [
        ("Home", ""),
        ("Work", "Be brief."),
    ]

    assert await organiser.arrange_folders([work.id, home.id]) is not None
    assert [each.name for each in await organiser.folders()] == ["Work", "Home"]
    await world.undo.undo_last()
    assert [each.name for each in await organiser.folders()] == ["Home", "Work"]

    deleted = await organiser.delete_folder(work.id)
    assert deleted is not None
    assert deleted.sentence == "The folder Work was moved to the trash. Its conversations were kept."
    assert (await states(world, ids))[0].folder_id is None
    await world.undo.undo_last()
    assert (await states(world, ids))[0].folder_id == work.id
    for bad in (" ", "\n"):
        with pytest.raises(InvalidInput, match="name"):
            await organiser.new_folder(bad)


async def test_a_new_folder_is_taken_back_and_its_conversations_stay(world: World) -> None:
    ids = await add(world, "one")
    work = await world.organiser.new_folder("Work")
    made = world.undo.actions[0]
    await world.organiser.move(ids, work.id)
    await world.undo.undo(made.id)
    assert await world.organiser.folders() == ()
    assert (await states(world, ids))[0].folder_id is None


@pytest.mark.parametrize("bad", ["", " # ", "x" * 41])
async def test_a_tag_that_says_nothing_or_too_much_is_refused(world: World, bad: str) -> None:
    with pytest.raises(InvalidInput):
        await world.organiser.add_tag(await add(world, "one"), bad)


async def test_deleting_stops_the_reply_and_keeps_its_text(world: World) -> None:
    conversation = await begin(world)
    await conversation.send("go", "endless")
    async with asyncio.timeout(60):
        while not conversation.branch[-1].text:
            await asyncio.sleep(0.01)
    await world.organiser.delete([conversation.id])
    await until_done(conversation)
    assert conversation.branch[-1].state is MessageState.STOPPED
    _found, messages, _draft = await world.store.load(conversation.id)
    assert messages[-1].text


async def first_answer(world: World) -> OpenConversation:
    conversation = await begin(world)
    await conversation.send("hello", MODEL)
    await until_done(conversation)
    return conversation


async def test_a_message_is_deleted_taken_back_and_restored_from_the_trash(world: World) -> None:
    told: list[ConversationId] = []
    world.library.messages_changed = told.append
    conversation = await first_answer(world)
    question, reply = conversation.branch
    done = await world.organiser.delete_message(conversation.id, question.id)
    assert done.sentence == "The message was moved to the trash."
    assert conversation.branch == (reply,)
    await world.undo.undo_last()
    assert conversation.branch == (question, reply)

    await world.organiser.delete_message(conversation.id, question.id, and_following=True)
    assert conversation.branch == ()
    entries = await world.organiser.trash()
    assert [(entry.kind, entry.title) for entry in entries] == [
        (TrashedKind.MESSAGE, "Hello from the server."),
        (TrashedKind.MESSAGE, "hello"),
    ]
    restored = await world.organiser.restore(entries)
    assert restored is not None
    assert restored.sentence == "2 things were brought back from the trash."
    assert conversation.branch == (question, reply)
    await world.undo.undo_last()
    assert conversation.branch == ()
    assert set(told) == {conversation.id}
    assert len(told) >= 4


async def test_a_message_comes_back_although_its_conversation_is_closed(world: World) -> None:
    conversation = await first_answer(world)
    question, reply = conversation.branch
    await world.organiser.delete_message(conversation.id, question.id)
    world.library.show(None)
    await world.undo.undo_last()
    assert [one.id for one in (await world.library.open(conversation.id)).branch] == [question.id, reply.id]


async def test_all_kinds_of_things_are_restored_together(world: World) -> None:
    organiser = world.organiser
    kept, gone = await add(world, "kept", "gone")
    work = await organiser.new_folder("Work")
    await organiser.move([kept], work.id)
    message = (await world.library.open(kept)).branch[0]
    await organiser.delete_message(kept, message.id)
    await organiser.delete([gone])
    await organiser.delete_folder(work.id)
    entries = await organiser.trash()
    assert {entry.kind for entry in entries} == set(TrashedKind)
    await organiser.restore(entries)
    assert await organiser.trash() == ()
    assert (await states(world, [kept]))[0].folder_id == work.id
    assert (await states(world, [gone]))[0].deleted_at is None
    await world.undo.undo_last()
    assert {entry.kind for entry in await organiser.trash()} == set(TrashedKind)
    assert await organiser.restore([]) is None


async def test_the_trash_is_emptied_for_good_with_its_files(world: World) -> None:
    kept, gone, other = await add(world, "kept", "gone", "other")
    await world.organiser.delete([gone, other])
    entries = await world.organiser.trash()
    assert await world.organiser.remove_for_good(entries[:1]) == 1
    assert await world.organiser.empty_trash_for_good() == 1
    assert await world.organiser.trash() == ()
    assert [found.id for found in await world.library.summaries()] == [kept]
    with pytest.raises(KeyError):
        await world.store.load(gone)


async def test_undo_of_what_is_gone_for_good_is_said_once_and_does_no_harm(world: World) -> None:
    kept, gone = await add(world, "kept", "gone")
    work = await world.organiser.new_folder("Work")
    await world.organiser.pin([kept])
    await world.organiser.rename_folder(work.id, "Play")
    await world.organiser.pin([gone])
    await world.organiser.add_tag([gone], "tea")
    await world.organiser.delete_folder(work.id)
    await world.organiser.delete([gone])
    world.library.show(None)
    await world.organiser.empty_trash_for_good()
    for _each in range(5):
        with pytest.raises(InvalidInput, match="no longer there"):
            await world.undo.undo_last()
    done = await world.undo.undo_last()
    assert done is not None
    assert done.sentence == "“kept” was pinned."
    with pytest.raises(InvalidInput, match="no longer there"):
        await world.undo.undo_last()
    assert await world.undo.undo_last() is None
    assert [found.id for found in await world.library.summaries()] == [kept]


async def test_a_folder_and_its_name_are_taken_back_as_one(world: World) -> None:
    folder = await world.organiser.new_folder("New folder")
    await world.organiser.name_folder(folder.id, "Work")
    assert [found.name for found in await world.organiser.folders()] == ["Work"]
    assert [action.sentence for action in world.undo.actions] == ["The folder Work was made."]
    await world.undo.undo_last()
    assert await world.organiser.folders() == ()


async def test_a_restore_is_all_or_nothing(world: World) -> None:
    (gone,) = await add(world, "gone")
    busy = await first_answer(world)
    await world.organiser.delete_message(busy.id, busy.branch[-1].id)
    await world.organiser.delete([gone])
    entries = await world.organiser.trash()
    await busy.send("go", "endless")
    with pytest.raises(InvalidInput, match="still being written"):
        await world.organiser.restore(entries)
    assert await world.organiser.trash() == entries
    busy.stop()
    await until_done(busy)
    refuse = "SELECT RAISE(ABORT, 'no')"
    trigger = f"CREATE TEMP TRIGGER refuse BEFORE UPDATE OF deleted_at ON conversations BEGIN {refuse}; END"
    await world.database.run(lambda db: db.execute(trigger).fetchall())
    with pytest.raises(StorageError):
        await world.organiser.restore(entries)
    assert await world.organiser.trash() == entries
    await world.database.run(lambda db: db.execute("DROP TRIGGER refuse").fetchall())
    restored = await world.organiser.restore(entries)
    assert restored is not None
    assert await world.organiser.restore(entries) is None
    await world.undo.undo(restored.id)
    assert await world.organiser.trash() == entries


async def test_what_was_done_in_a_temporary_conversation_is_not_taken_back_once_it_is_left(world: World) -> None:
    conversation = await world.library.new("environment", None, is_temporary=True)
    world.library.show(conversation.id)
    await conversation.send("hello", MODEL)
    await until_done(conversation)
    await world.organiser.delete_message(conversation.id, conversation.branch[-1].id)
    assert len(world.undo.actions) == 1
    world.library.show(None)
    assert world.undo.actions == ()


async def test_old_trash_goes_at_a_start_thirty_days_later(world: World) -> None:
    (gone,) = await add(world, "gone")
    now = datetime.now(UTC)
    days = iter((0, 1, 31))
    organiser = Organiser(world.library, world.stores, world.undo, lambda: now + timedelta(days=next(days)))
    await organiser.delete([gone])
    await organiser.purge_old_trash()
    assert len(await organiser.trash()) == 1
    await organiser.purge_old_trash()
    assert await organiser.trash() == ()


async def test_a_move_out_of_a_folder_that_is_gone_for_good_is_taken_back_to_no_folder(world: World) -> None:
    (known,) = await add(world, "known")
    old, new = await world.organiser.new_folder("Old"), await world.organiser.new_folder("New")
    await world.organiser.move([known], old.id)
    moved = await world.organiser.move([known], new.id)
    assert moved is not None
    await world.organiser.delete_folder(old.id)
    await world.organiser.empty_trash_for_good()
    await world.undo.undo(moved.id)
    assert (await states(world, [known]))[0].folder_id is None
