"""Conversations in memory that another machine or a purge changes meanwhile, and drafts that the disk refuses."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.errors import InvalidInput, StorageError
from canal_desktop.domain.message import MessageState
from tests.unit.app.conftest import Recorder, World, begin, until_done
from tests.unit.app.test_trouble import fill_disk, free_disk

if TYPE_CHECKING:
    from canal_desktop.app.open_conversation import OpenConversation

MODEL = "gpt-4o-mini"


async def answered(world: World) -> OpenConversation:
    conversation = await begin(world)
    await conversation.send("hello", MODEL)
    await until_done(conversation)
    return conversation


async def running(world: World, recorder: Recorder | None = None) -> OpenConversation:
    conversation = await begin(world, recorder)
    await conversation.send("hello", "endless")
    async with asyncio.timeout(60):
        while not conversation.branch[-1].text:
            await asyncio.sleep(0.01)
    return conversation


async def change(world: World, statement: str, *values: object) -> None:
    """Change the library as another machine does, and tell of it."""
    await world.database.transact(lambda db: db.execute(statement, values).fetchall())
    await world.library.reload()


async def rename_elsewhere(world: World, conversation: OpenConversation) -> None:
    await change(world, "UPDATE conversations SET title = 'okapi', title_is_own = 1 WHERE id = ?", conversation.id)


async def stop(conversation: OpenConversation) -> None:
    conversation.stop()
    await until_done(conversation)


async def test_a_title_from_elsewhere_is_known_while_an_answer_is_being_written(world: World) -> None:
    conversation = await running(world)
    await rename_elsewhere(world, conversation)
    assert conversation.conversation.title == "okapi"
    await conversation.take_title("quagga", "hello")
    await conversation.choose_model("other", "environment")
    await stop(conversation)
    assert (await world.store.find(conversation.id)).title == "okapi"


async def test_what_is_stored_of_a_conversation_is_what_was_changed_in_it(world: World) -> None:
    conversation = await answered(world)
    statement = "UPDATE conversations SET title = 'okapi' WHERE id = ?"
    await world.database.transact(lambda db: db.execute(statement, (conversation.id,)).fetchall())
    await conversation.choose_model("other", "environment")
    conversation.switch_to(conversation.branch[0].id)
    await conversation.send("again", MODEL)
    await until_done(conversation)
    found = await world.store.find(conversation.id)
    assert (found.title, found.model) == ("okapi", MODEL)


async def test_a_version_chosen_while_the_library_is_read_stays_chosen(world: World) -> None:
    conversation = await answered(world)
    first = conversation.branch[-1].id
    await conversation.regenerate(MODEL)
    await until_done(conversation)
    reading = asyncio.create_task(world.library.reload([conversation.id]))
    await asyncio.sleep(0)
    conversation.switch_to(first)
    await reading
    assert conversation.conversation.active_leaf == first
    assert conversation.tree.active_leaf == first
    await asyncio.sleep(0.1)
    assert (await world.store.find(conversation.id)).active_leaf == first


async def test_a_conversation_that_a_full_disk_held_up_is_read_again_when_there_is_room(world: World) -> None:
    recorder = Recorder()
    conversation = await running(world, recorder)
    refuse = "BEFORE UPDATE OF state ON messages BEGIN SELECT RAISE(ABORT, 'full'); END"
    await world.database.run(lambda db: db.execute(f"CREATE TEMP TRIGGER full {refuse}").fetchall())
    await stop(conversation)
    assert recorder.troubles
    await world.database.run(lambda db: db.execute("DROP TRIGGER full").fetchall())
    await change(world, "UPDATE messages SET deleted_at = '2026-01-01T00:00:00.000000Z' WHERE role = 'user'")
    async with asyncio.timeout(60):
        while len(conversation.branch) > 1:
            await asyncio.sleep(0.05)
    assert conversation.branch[0].state is MessageState.STOPPED


async def test_a_draft_that_the_disk_refused_is_stored_the_next_time(world: World) -> None:
    conversation = await answered(world)
    await fill_disk(world)
    long = "word " * 100_000
    with pytest.raises(StorageError):
        await conversation.save_draft(long)
    assert not conversation.has_stored(long)
    world.library.show(None)
    assert await world.library.open(conversation.id) is conversation
    await free_disk(world)
    await conversation.save_draft(long)
    assert conversation.has_stored(long)
    assert await world.store.load_draft(conversation.id) == long


async def test_the_draft_of_a_new_conversation_goes_with_the_next_one_although_the_disk_refused_it(
    world: World,
) -> None:
    other, conversation = await answered(world), await begin(world)
    world.library.show(conversation.id)
    await fill_disk(world)
    long = "word " * 100_000
    with pytest.raises(StorageError):
        await conversation.save_draft(long)
    second = await begin(world)
    assert second.draft == long
    world.library.show(second.id)
    world.library.show(other.id)
    third = await begin(world)
    assert third.draft == long
    await free_disk(world)
    assert not third.has_stored(long)
    await third.save_draft(long)
    assert (await begin(world)).draft == long
    world.library.show(third.id)
    await third.save_draft("short")
    assert (await begin(world)).draft == "short"


async def purge(world: World, conversation: OpenConversation) -> None:
    statement = "UPDATE conversations SET deleted_at = '2026-01-01T00:00:00.000000Z' WHERE id = ?"
    await change(world, statement, conversation.id)
    await world.organiser.empty_trash_for_good()


async def test_a_purge_ends_the_answer_being_written_and_nothing_is_added_any_more(world: World) -> None:
    gone: list[OpenConversation] = []
    world.library.on_gone = gone.append
    conversation = await running(world)
    await purge(world, conversation)
    await until_done(conversation)
    await asyncio.sleep(0.4)

    assert gone == [conversation]
    assert not conversation.is_stored
    assert not conversation.must_stay
    assert world.library.unread == set()
    with pytest.raises(InvalidInput, match="deleted for good"):
        await conversation.send("more", MODEL)
    with pytest.raises(InvalidInput, match="deleted for good"):
        await conversation.rename("mine")
    with pytest.raises(InvalidInput, match="no longer there"):
        await world.organiser.rename(conversation.id, "mine")
    assert world.errors == []


async def test_before_a_purge_is_known_in_memory_nothing_is_lost_without_a_word(world: World) -> None:
    conversation = await answered(world)
    await world.organiser.delete([conversation.id])
    await world.stores.trash.empty()
    with pytest.raises(InvalidInput, match="deleted for good"):
        await conversation.send("more", MODEL)
    with pytest.raises(InvalidInput, match="deleted for good"):
        await conversation.rename("mine")


async def test_going_on_takes_a_conversation_out_of_the_trash_in_memory_too(world: World) -> None:
    conversation = await running(world)
    await stop(conversation)
    for go_on in (conversation.continue_reply(MODEL), conversation.regenerate(MODEL), conversation.send("more", MODEL)):
        await world.organiser.delete([conversation.id])
        assert conversation.conversation.deleted_at is not None
        await go_on
        await until_done(conversation)
        assert conversation.conversation.deleted_at is None
        assert (await world.store.find(conversation.id)).deleted_at is None


async def test_a_message_that_was_purged_is_refused_and_not_a_fault(world: World) -> None:
    conversation = await answered(world)
    reply = conversation.branch[-1]
    await world.organiser.delete_message(conversation.id, reply.id)
    await world.organiser.empty_trash_for_good()
    refused = (
        conversation.edit_answer(reply.id, "by hand"),
        conversation.regenerate(MODEL, reply.id),
        conversation.continue_reply(MODEL, reply.id),
        conversation.delete_messages(reply.id),
    )
    for each in refused:
        with pytest.raises(InvalidInput, match="no longer there"):
            await each


async def test_messages_that_were_purged_before_memory_knows_are_not_deleted_again(world: World) -> None:
    conversation = await answered(world)
    question, reply = conversation.branch
    await world.database.transact(lambda db: db.execute("DELETE FROM messages WHERE id = ?", (reply.id,)).fetchall())
    with pytest.raises(InvalidInput, match="no longer there"):
        await conversation.delete_messages(question.id, and_following=True)
    assert conversation.branch == (question, reply)
    assert (await world.store.load(conversation.id))[1][0].deleted_at is None


async def test_no_reading_is_lost_because_another_is_just_about_to_end(world: World) -> None:
    conversation = await answered(world)
    busy = contextlib.ExitStack()

    with conversation._beginning():
        await change(world, "UPDATE messages SET deleted_at = created_at WHERE role = 'assistant'")
    # A reading has begun; when it is about to end, the conversation is busy no more.
    busy.enter_context(conversation._beginning())
    world.library.changed = busy.close
    async with asyncio.timeout(60):
        while len(conversation.branch) > 1:
            await asyncio.sleep(0.01)
    world.library.changed = lambda: None
