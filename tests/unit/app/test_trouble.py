"""Turns in trouble: full disks at the wrong moment, servers that fall silent, errors of our own."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from canal_desktop.app import turn as turn_module
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import MessageState, ReasoningPart, TextPart, ToolCallPart
from tests.unit.app.conftest import Recorder, World, begin, until_done

if TYPE_CHECKING:
    import pytest

HALF = "Half an answer"


async def fill_disk(world: World) -> None:
    pages = await world.database.run(lambda db: int(db.pragma("page_count")))
    await world.database.run(lambda db: db.pragma("max_page_count", pages))


async def free_disk(world: World) -> None:
    await world.database.run(lambda db: db.pragma("max_page_count", 1_000_000))


async def until_refused(recorder: Recorder) -> None:
    async with asyncio.timeout(60):
        while not recorder.troubles:
            await asyncio.sleep(0.01)


async def test_quitting_does_not_wait_for_room_on_a_full_disk(world: World) -> None:
    recorder = Recorder()
    conversation = await begin(world, recorder)
    await conversation.send("go", "endless")
    while "w20 " not in recorder.text:
        await asyncio.sleep(0.01)
    await fill_disk(world)
    await until_refused(recorder)

    world.library.interrupt_all()
    async with asyncio.timeout(60):
        await world.tasks.cancel_all()
    await free_disk(world)
    await world.store.recover_interrupted()
    reply = (await world.store.load(conversation.id))[1][-1]
    assert reply.state is MessageState.INTERRUPTED
    assert "w10 " in reply.text


async def stop_on_full_disk(world: World, recorder: Recorder, model: str = "endless") -> None:
    """A reply that ended, and whose last write was refused."""
    conversation = await begin(world, recorder)
    await conversation.send("go", model)
    while "w20 " not in recorder.text:
        await asyncio.sleep(0.01)
    await fill_disk(world)
    await until_refused(recorder)
    conversation.stop()
    await until_done(conversation)


async def test_after_a_full_disk_the_next_question_can_be_asked_at_once(world: World) -> None:
    recorder = Recorder()
    await stop_on_full_disk(world, recorder)
    conversation = await world.library.open(recorder.finished[0].conversation_id)
    await free_disk(world)
    await conversation.send("second", "gpt-4o-mini")
    await until_done(conversation)
    async with asyncio.timeout(60):
        while recorder.troubles[-1] is not None:
            await asyncio.sleep(0.05)

    states = [message.state for message in (await world.store.load(conversation.id))[1]]
    assert states == [MessageState.COMPLETE, MessageState.STOPPED, MessageState.COMPLETE, MessageState.COMPLETE]


async def test_a_reply_that_was_refused_by_a_full_disk_can_be_continued_at_once(world: World) -> None:
    recorder = Recorder()
    await stop_on_full_disk(world, recorder)
    conversation = await world.library.open(recorder.finished[0].conversation_id)
    text = conversation.branch[-1].text
    await free_disk(world)
    await conversation.continue_reply("gpt-4o-mini")
    await until_done(conversation)
    await asyncio.sleep(2.5)
    async with asyncio.timeout(60):
        while recorder.troubles[-1] is not None:
            await asyncio.sleep(0.05)

    reply = (await world.store.load(conversation.id))[1][-1]
    assert reply.state is MessageState.COMPLETE
    assert reply.text == text + "Hello from the server. "


async def test_a_question_and_another_answer_at_once_start_one_turn(world: World) -> None:
    conversation = await begin(world)
    await conversation.send("go", "gpt-4o-mini")
    await until_done(conversation)
    asked = len(world.server.seen)
    outcomes = await asyncio.gather(
        conversation.send("more", "gpt-4o-mini"), conversation.regenerate("gpt-4o-mini"), return_exceptions=True
    )
    await until_done(conversation)

    assert [type(outcome).__name__ for outcome in outcomes] == ["NoneType", "InvalidInput"]
    assert len(world.server.seen) == asked + 1


async def test_an_endless_wait_that_a_server_asks_for_is_none(world: World) -> None:
    recorder = Recorder()
    conversation = await begin(world, recorder)
    await conversation.send("go", "429-inf")
    async with asyncio.timeout(60):
        while not any(status.phase is turn_module.Phase.RETRYING for status in recorder.statuses):
            await asyncio.sleep(0.01)
    conversation.stop()
    await until_done(conversation)

    assert max(status.seconds for status in recorder.statuses) <= 2


async def test_an_error_of_our_own_ends_the_reply_as_failed_with_its_sentence(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder = Recorder()
    conversation = await begin(world, recorder)

    async def broken(_profile_id: str | None) -> object:
        raise ZeroDivisionError("an error of our own")

    monkeypatch.setattr(conversation, "_connect", broken)
    await conversation.send("go", "gpt-4o-mini")
    await until_done(conversation)
    async with asyncio.timeout(60):
        while (reply := (await world.store.load(conversation.id))[1][-1]).state is MessageState.STREAMING:
            await asyncio.sleep(0.01)

    assert reply.state is MessageState.FAILED
    assert reply.failure is not None
    assert reply.failure.kind is FailureKind.INTERNAL
    assert "inside the program" in reply.failure.sentence
    assert recorder.finished == [reply]
    assert [type(error) for _name, error in world.errors] == [ZeroDivisionError]
    world.errors.clear()


async def test_half_a_surrogate_pair_in_a_question_is_sent_and_answered(world: World) -> None:
    conversation = await begin(world)
    await conversation.send("a\ud83d", "gpt-4o-mini")
    await until_done(conversation)
    await conversation.send("next", "gpt-4o-mini")
    await until_done(conversation)

    assert conversation.branch[-1].state is MessageState.COMPLETE
    assert world.server.seen[-1].body["messages"][0]["content"] == "a\ufffd"


async def test_silence_after_the_server_answered_is_not_asked_for_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turn_module, "retry_delay_s", lambda *_: 0.01)
    recorder = Recorder()
    conversation = await begin(world, recorder)
    provider = await world.profiles.provider_for("environment")
    # Long enough for the head of the answer on any computer.
    provider.set_idle_timeout(3.0)
    await conversation.send("go", "silent")
    await until_done(conversation)

    assert len(world.server.seen) == 1
    assert recorder.finished[0].failure is not None
    assert recorder.finished[0].failure.kind is FailureKind.NO_ANSWER


async def test_silence_before_the_server_answered_is_asked_again(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turn_module, "retry_delay_s", lambda *_: 0.01)
    conversation = await begin(world)
    provider = await world.profiles.provider_for("environment")
    provider.set_idle_timeout(0.2)
    await conversation.send("go", "stall")
    await until_done(conversation)

    assert len(world.server.seen) == 5


async def test_continue_keeps_tool_calls_and_the_time_of_the_reasoning(world: World) -> None:
    conversation = await begin(world)
    await conversation.send("go", "cut")
    await until_done(conversation)
    parts = (ReasoningPart("why", 4.5), TextPart(HALF), ToolCallPart("c1", "f", "{}"))
    reply = replace(conversation.branch[-1], parts=parts)
    await world.store.finish_message(reply)
    conversation.tree.replace(reply)
    await conversation.continue_reply("sse-tool-call")
    await until_done(conversation)

    stored = (await world.store.load(conversation.id))[1][-1].parts
    assert stored[0] == ReasoningPart("why", 4.5)
    assert stored[2:] == (ToolCallPart("c1", "f", "{}"), ToolCallPart("c1", "f", "{}"))
