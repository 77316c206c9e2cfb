"""Send, stop, retry, continue, and switch: a real library on one side, a real server on the other."""

from __future__ import annotations

import asyncio
import random
import time

import pytest

from canal_desktop.app.open_conversation import CONTINUE_PROMPT
from canal_desktop.app.turn import Phase
from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.message import AudioPart, FileId, ImagePart, MessageState, Role, TextPart
from tests.unit.app.conftest import Recorder, World, begin, until_done


async def test_a_question_is_on_disk_before_it_is_sent_and_the_reply_when_it_ends(world: World) -> None:
    recorder = Recorder()
    conversation = await begin(world, recorder)
    on_disk_when_stored = []

    def on_stored() -> None:
        on_disk_when_stored.append(len(world.server.seen))

    await conversation.send("hello", "gpt-4o-mini", on_stored=on_stored)
    await until_done(conversation)

    stored, messages, draft = await world.store.load(conversation.id)
    assert on_disk_when_stored == [0]
    assert [(message.role, message.text, message.state) for message in messages] == [
        (Role.USER, "hello", MessageState.COMPLETE),
        (Role.ASSISTANT, "Hello from the server. ", MessageState.COMPLETE),
    ]
    assert stored.title == "hello"
    assert draft == ""
    assert recorder.text == "Hello from the server. "
    assert recorder.finished == [messages[1]]
    assert [message.id for message in recorder.added] == [message.id for message in messages]


async def test_the_next_question_carries_the_whole_branch(world: World) -> None:
    conversation = await begin(world)
    await conversation.send("one", "gpt-4o-mini")
    await until_done(conversation)
    await conversation.send("two", "gpt-4o-mini")
    await until_done(conversation)

    sent = world.server.seen[-1].body["messages"]
    assert [(message["role"], message["content"]) for message in sent] == [
        ("user", "one"),
        ("assistant", "Hello from the server. "),
        ("user", "two"),
    ]


async def test_a_blank_question_and_one_while_answering_are_refused(world: World) -> None:
    conversation = await begin(world)
    with pytest.raises(InvalidInput):
        await conversation.send("  \n ", "m")
    await conversation.send("go", "endless")
    with pytest.raises(InvalidInput):
        await conversation.send("again", "m")
    conversation.stop()
    await until_done(conversation)


async def test_stop_keeps_the_text_received_so_far(world: World) -> None:
    recorder = Recorder()
    conversation = await begin(world, recorder)
    await conversation.send("go", "endless")
    while "w20 " not in recorder.text:
        await asyncio.sleep(0.01)
    conversation.stop()
    await until_done(conversation)
    while world.server.seen[0].ended is None:
        await asyncio.sleep(0.005)

    reply = (await world.store.load(conversation.id))[1][-1]
    assert reply.state is MessageState.STOPPED
    assert reply.text == recorder.text
    # It would have gone on for minutes.
    assert world.server.seen[0].closed_by_client


async def test_a_rate_limit_is_waited_out_with_a_countdown(world: World) -> None:
    recorder = Recorder()
    conversation = await begin(world, recorder)
    began = time.monotonic()
    await conversation.send("go", "429-retry-after")
    await until_done(conversation)

    waits = [status.seconds for status in recorder.statuses if status.phase is Phase.RETRYING]
    assert time.monotonic() - began >= 2.0
    assert waits[0] >= 2
    assert waits == sorted(waits, reverse=True)
    assert recorder.finished[0].state is MessageState.COMPLETE
    assert len(world.server.seen) == 2


async def test_try_now_ends_the_wait(world: World) -> None:
    recorder = Recorder()
    conversation = await begin(world, recorder)
    await conversation.send("go", "429-long-once")
    while not any(status.phase is Phase.RETRYING for status in recorder.statuses):
        await asyncio.sleep(0.01)
    conversation.retry_now()
    await until_done(conversation)

    # It would have waited for two minutes.
    assert recorder.finished[0].state is MessageState.COMPLETE


async def test_stop_ends_the_wait_for_the_next_try(world: World) -> None:
    recorder = Recorder()
    conversation = await begin(world, recorder)
    await conversation.send("go", "429-long")
    while not any(status.phase is Phase.RETRYING for status in recorder.statuses):
        await asyncio.sleep(0.01)
    conversation.stop()
    await until_done(conversation)

    assert recorder.finished[0].state is MessageState.STOPPED
    assert len(world.server.seen) == 1


async def test_trying_again_stops_after_success(world: World) -> None:
    recorder = Recorder()
    conversation = await begin(world, recorder)
    await conversation.send("go", "503-twice")
    while not recorder.finished:
        conversation.retry_now()
        await asyncio.sleep(0.01)

    assert len(world.server.seen) == 3
    assert recorder.finished[0].text == "Hello from the server. "


@pytest.mark.parametrize("model", ["400", "403", "429-quota", "quotes-key"])
async def test_what_trying_again_cannot_cure_is_not_tried_again(world: World, model: str) -> None:
    recorder = Recorder()
    conversation = await begin(world, recorder)
    await conversation.send("go", model)
    await until_done(conversation)

    reply = recorder.finished[0]
    # A 400 is asked once more without what we add ourselves.
    assert len(world.server.seen) == (2 if model == "400" else 1)
    assert reply.state is MessageState.FAILED
    assert reply.failure is not None
    assert "test-key" not in reply.failure.sentence


async def test_after_the_first_character_nothing_is_tried_again(world: World) -> None:
    recorder = Recorder()
    conversation = await begin(world, recorder)
    await conversation.send("go", "reset")
    await until_done(conversation)

    assert recorder.finished[0].state is MessageState.CUT
    assert recorder.finished[0].text == "Half an answer"
    assert len(world.server.seen) == 1


async def test_continue_goes_on_in_the_same_message(world: World) -> None:
    conversation = await begin(world)
    await conversation.send("go", "cut")
    await until_done(conversation)
    cut_off = conversation.branch[-1]

    await conversation.continue_reply("gpt-4o-mini")
    await until_done(conversation)

    reply = (await world.store.load(conversation.id))[1][-1]
    assert reply.id == cut_off.id
    assert reply.text == "Half an answerHello from the server. "
    assert reply.state is MessageState.COMPLETE
    assert [message["content"] for message in world.server.seen[-1].body["messages"]] == [
        "go",
        "Half an answer",
        CONTINUE_PROMPT,
    ]


async def test_a_reply_that_goes_on_keeps_its_pictures_and_sounds(world: World) -> None:
    conversation = await begin(world)
    await conversation.send("go", "cut")
    await until_done(conversation)
    cut_off = conversation.branch[-1]
    files = (ImagePart(FileId("ab" * 32), "image/png", "a cat"), AudioPart(FileId("cd" * 32), "audio/wav"))
    shown = cut_off.with_parts(*files, *cut_off.parts)
    await world.store.finish_message(shown)
    conversation.tree.replace(shown)

    await conversation.continue_reply("gpt-4o-mini")
    await until_done(conversation)

    reply = (await world.store.load(conversation.id))[1][-1]
    assert reply.parts == (*files, TextPart("Half an answerHello from the server. "))


async def test_a_complete_reply_cannot_be_continued(world: World) -> None:
    conversation = await begin(world)
    await conversation.send("go", "gpt-4o-mini")
    await until_done(conversation)

    with pytest.raises(InvalidInput):
        await conversation.continue_reply("gpt-4o-mini")


async def test_regenerate_keeps_the_old_reply_as_a_branch(world: World) -> None:
    conversation = await begin(world)
    await conversation.send("go", "gpt-4o-mini")
    await until_done(conversation)
    await conversation.regenerate("whole")
    await until_done(conversation)

    _stored, messages, _draft = await world.store.load(conversation.id)
    assert [message.text for message in messages] == ["go", "Hello from the server. ", "A whole answer."]
    assert [message.text for message in conversation.branch] == ["go", "A whole answer."]


async def test_an_edited_question_stands_beside_the_old_one(world: World) -> None:
    conversation = await begin(world)
    await conversation.send("first", "gpt-4o-mini")
    await until_done(conversation)
    question = conversation.branch[0]
    await conversation.send("second", "gpt-4o-mini", question.parent_id, as_edit=True)
    await until_done(conversation)

    assert [message.text for message in conversation.branch] == ["second", "Hello from the server. "]
    assert len((await world.store.load(conversation.id))[1]) == 4


async def test_quitting_marks_a_running_reply_interrupted(world: World) -> None:
    recorder = Recorder()
    conversation = await begin(world, recorder)
    await conversation.send("go", "endless")
    while "w10 " not in recorder.text:
        await asyncio.sleep(0.01)
    world.library.interrupt_all()
    await world.tasks.cancel_all()

    assert (await world.store.load(conversation.id))[1][-1].state is MessageState.INTERRUPTED


async def test_streamed_text_reaches_the_disk_while_it_is_written(world: World) -> None:
    recorder = Recorder()
    conversation = await begin(world, recorder)
    await conversation.send("go", "endless")
    while "w50 " not in recorder.text:
        await asyncio.sleep(0.01)
    async with asyncio.timeout(60):
        while "w50 " not in await streamed_to_disk(world):
            await asyncio.sleep(0.01)
    assert conversation.is_running
    conversation.stop()
    await until_done(conversation)


async def streamed_to_disk(world: World) -> str:
    rows = await world.database.run(lambda db: db.execute("SELECT text FROM deltas ORDER BY seq").fetchall())
    return "".join(str(row[0]) for row in rows)


async def test_three_streams_and_random_switching_mix_nothing(world: World) -> None:
    rng = random.Random(5)
    conversations = [await begin(world) for _ in range(3)]
    recorders = [Recorder() for _ in conversations]
    for conversation in conversations:
        await conversation.send(f"go {conversation.id}", "flood")
    for _ in range(60):
        shown = rng.randrange(3)
        conversations[shown].attach(recorders[shown])
        world.library.show(conversations[shown].id)
        await asyncio.sleep(0.005)
        conversations[shown].detach(recorders[shown])
    for conversation in conversations:
        await until_done(conversation, 60)

    expected = "".join(f"w{number} " for number in range(20_000))
    for conversation in conversations:
        messages = (await world.store.load(conversation.id))[1]
        assert messages[0].text == f"go {conversation.id}"
        assert messages[1].text == expected


async def test_a_full_disk_keeps_the_text_and_stores_it_when_there_is_room(world: World) -> None:
    recorder = Recorder()
    conversation = await begin(world, recorder)
    await conversation.send("go", "endless")
    while "w20 " not in recorder.text:
        await asyncio.sleep(0.01)
    pages = await world.database.run(lambda db: int(db.pragma("page_count")))
    await world.database.run(lambda db: db.pragma("max_page_count", pages))
    async with asyncio.timeout(60):
        while not recorder.troubles:
            await asyncio.sleep(0.01)
    conversation.stop()
    await asyncio.sleep(0.2)
    await world.database.run(lambda db: db.pragma("max_page_count", 1_000_000))
    await until_done(conversation)
    async with asyncio.timeout(60):
        while world.tasks.is_running(f"turn {recorder.added[-1].id}"):
            await asyncio.sleep(0.05)

    assert "disk is full" in (recorder.troubles[0] or "")
    assert (await world.store.load(conversation.id))[1][-1].text == recorder.text


async def test_marks_tell_of_replies_that_ended_elsewhere(world: World) -> None:
    good, bad, shown = [await begin(world) for _ in range(3)]
    await good.send("go", "gpt-4o-mini")
    await bad.send("go", "403")
    world.library.show(shown.id)
    await until_done(good)
    await until_done(bad)

    assert world.library.unread == {good.id}
    assert world.library.failed == {bad.id}
    world.library.show(good.id)
    assert world.library.unread == set()


async def test_a_deleted_conversation_comes_back_with_what_was_streamed(world: World) -> None:
    conversation = await begin(world)
    await conversation.send("go", "gpt-4o-mini")
    await until_done(conversation)

    await world.organiser.delete([conversation.id])
    assert await world.library.summaries() == ()
    await world.undo.undo_last()

    assert [found.title for found in await world.library.summaries()] == ["go"]


async def test_a_title_of_the_users_own_stays(world: World) -> None:
    conversation = await begin(world)
    await conversation.send("go", "gpt-4o-mini")
    await until_done(conversation)
    await world.library.rename(conversation.id, "  My   title ")
    await conversation.send("more", "gpt-4o-mini")
    await until_done(conversation)

    assert [found.title for found in await world.library.summaries()] == ["My title"]
