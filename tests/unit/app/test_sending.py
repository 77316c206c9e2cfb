"""What is sent is on disk first, in one piece, and whoever sends is busy from the first moment."""

from __future__ import annotations

import asyncio

import pytest

from canal_desktop.app.turn import Phase
from canal_desktop.domain.errors import StorageError
from canal_desktop.domain.message import MessageState, Role
from tests.servers.misbehaving import KEY
from tests.unit.app.conftest import Recorder, World, begin, until_done


async def test_question_and_reply_reach_the_disk_together(world: World) -> None:
    conversation = await begin(world)
    stored = []

    def on_stored() -> None:
        # Asked for before anything else that is about to be written.
        stored.append(asyncio.ensure_future(world.store.load(conversation.id)))

    await conversation.send("hello", "endless", on_stored=on_stored)
    found, messages, _draft = await stored[0]
    conversation.stop()
    await until_done(conversation)

    assert [message.role for message in messages] == [Role.USER, Role.ASSISTANT]
    assert messages[1].state is MessageState.STREAMING
    assert found.active_leaf == messages[1].id
    assert found.title == "hello"


async def test_a_question_whose_reply_cannot_be_stored_is_not_stored_either(world: World) -> None:
    conversation = await begin(world)
    await world.database.run(
        lambda db: db.execute(
            "CREATE TRIGGER refuse BEFORE INSERT ON messages WHEN NEW.role = 'assistant' "
            "BEGIN SELECT RAISE(ABORT, 'no replies'); END"
        )
    )
    with pytest.raises(StorageError):
        await conversation.send("hello", "gpt-4o-mini")
    assert await world.library.summaries() == ()
    assert not conversation.is_running

    await world.database.run(lambda db: db.execute("DROP TRIGGER refuse"))
    await conversation.send("hello", "gpt-4o-mini")
    await until_done(conversation)
    assert [message.text for message in conversation.branch] == ["hello", "Hello from the server. "]


@pytest.mark.parametrize("turns_of_the_loop", [0, 1, 2, 5])
async def test_a_conversation_left_right_after_sending_keeps_its_turn(world: World, turns_of_the_loop: int) -> None:
    conversation, other = await begin(world), await begin(world)
    world.library.show(conversation.id)
    sending = asyncio.ensure_future(conversation.send("go", "endless"))
    for _ in range(1 + turns_of_the_loop):
        await asyncio.sleep(0)
    world.library.show(other.id)
    await sending

    assert await world.library.open(conversation.id) is conversation
    assert world.library.running == {conversation.id}
    conversation.stop()
    await until_done(conversation)


async def test_a_conversation_left_right_after_regenerate_keeps_its_turn(world: World) -> None:
    conversation, other = await begin(world), await begin(world)
    await conversation.send("go", "gpt-4o-mini")
    await until_done(conversation)
    world.library.show(conversation.id)
    asking = asyncio.ensure_future(conversation.regenerate("endless"))
    await asyncio.sleep(0)
    world.library.show(other.id)
    await asking

    assert await world.library.open(conversation.id) is conversation
    conversation.stop()
    await until_done(conversation)


async def test_stop_while_the_question_is_being_stored_sends_nothing(world: World) -> None:
    conversation = await begin(world)
    sending = asyncio.ensure_future(conversation.send("go", "endless"))
    await asyncio.sleep(0)
    assert conversation.is_running
    conversation.stop()
    await sending
    await until_done(conversation)
    while world.tasks.is_running(f"store {conversation.branch[-1].id}"):
        await asyncio.sleep(0.01)

    assert world.server.seen == []
    assert (await world.store.load(conversation.id))[1][-1].state is MessageState.STOPPED


async def test_quitting_while_the_question_is_being_stored_marks_the_reply_interrupted(world: World) -> None:
    conversation = await begin(world)
    world.tasks.start("send", conversation.send("go", "endless"))
    await asyncio.sleep(0)
    world.library.interrupt_all()
    await world.tasks.cancel_all()
    await world.store.recover_interrupted()

    assert [message.state for message in (await world.store.load(conversation.id))[1]] == [
        MessageState.COMPLETE,
        MessageState.INTERRUPTED,
    ]


async def test_without_a_model_the_question_is_stored_first_and_the_server_is_asked(world: World) -> None:
    recorder = Recorder()
    conversation = await begin(world, recorder)
    await conversation.send("hello", None)
    assert [message.state for message in (await world.store.load(conversation.id))[1]] == [
        MessageState.COMPLETE,
        MessageState.STREAMING,
    ]
    await until_done(conversation)

    reply = (await world.store.load(conversation.id))[1][-1]
    assert recorder.statuses[0].phase is Phase.CONNECTING
    assert reply.text == "Hello from the server. "
    assert reply.model == conversation.conversation.model == "gpt-4o-mini"
    assert [message.model for message in recorder.told_models] == ["gpt-4o-mini"]


async def test_a_model_list_that_cannot_be_had_is_a_failed_reply_that_can_be_retried(world: World) -> None:
    recorder = Recorder()
    world.profiles.use_environment(world.server.base_url, "another-key-1234")
    conversation = await begin(world, recorder)
    await conversation.send("hello", None)
    await until_done(conversation)
    assert recorder.finished[0].state is MessageState.FAILED
    assert recorder.finished[0].failure is not None

    connected = await world.profiles.connect(KEY, world.server.base_url)
    await conversation.choose_model("gpt-4o-mini", connected.profile.id)
    await conversation.regenerate("gpt-4o-mini")
    await until_done(conversation)
    assert conversation.branch[-1].text == "Hello from the server. "


async def test_text_typed_while_a_question_is_stored_is_the_draft_afterwards(world: World) -> None:
    conversation = await begin(world)
    await conversation.save_draft("first")
    sending = asyncio.ensure_future(conversation.send("first", "gpt-4o-mini"))
    await asyncio.sleep(0)
    await conversation.save_draft("firstsecond")
    await sending
    await until_done(conversation)

    assert (await world.store.load(conversation.id))[2] == "second"
    assert await world.store.load_draft(None) == ""


async def test_an_edited_question_leaves_the_draft_alone(world: World) -> None:
    conversation = await begin(world)
    await conversation.send("first", "gpt-4o-mini")
    await until_done(conversation)
    await conversation.save_draft("half-written")
    await conversation.send("second", "gpt-4o-mini", None, as_edit=True)
    await until_done(conversation)

    assert (await world.store.load(conversation.id))[2] == "half-written"
