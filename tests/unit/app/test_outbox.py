"""Messages that wait for an answer, between a real library and a real server."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.outbox import Outbox
from canal_desktop.app.side_by_side import ask_side_by_side
from canal_desktop.domain.errors import InvalidInput, StorageError
from canal_desktop.domain.message import MessageState
from tests.unit.app.conftest import begin, until_done

if TYPE_CHECKING:
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.domain.waiting import WaitingMessage
    from tests.unit.app.conftest import World


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def outbox(world: World, told: list[str]) -> Outbox:
    made = Outbox(world.tasks, told.append)
    world.library.on_answered = made.on_answered
    return made


async def until(condition: object, timeout_s: float = 60) -> None:
    async with asyncio.timeout(timeout_s):
        while not condition():  # type: ignore[operator]
            await asyncio.sleep(0.01)


async def running(world: World) -> OpenConversation:
    conversation = await begin(world)
    await conversation.send("first", "endless")
    await until(lambda: world.server.seen)
    return conversation


async def test_each_waits_for_the_answer_before_it_and_is_asked_once(world: World, outbox: Outbox) -> None:
    conversation = await begin(world)
    await conversation.send("first", "gpt-4o-mini")
    for text in ("one", "two", "three"):
        await outbox.add(conversation, text)
    await until(lambda: len(conversation.branch) == 8 and not conversation.is_running)
    await asyncio.sleep(0.1)

    asked = [request.body["messages"] for request in world.server.seen if "messages" in (request.body or {})]
    assert [messages[-1]["content"] for messages in asked] == ["first", "one", "two", "three"]
    assert [len(messages) for messages in asked] == [1, 3, 5, 7]
    assert conversation.waiting == ()
    _stored, messages, _draft = await world.store.load(conversation.id)
    assert len(messages) == 8


async def test_of_several_answers_it_follows_the_one_that_is_shown_once_all_have_ended(
    world: World, outbox: Outbox
) -> None:
    conversation = await begin(world)
    await ask_side_by_side(conversation, "first", ("endless", "other", "whole"))
    await until(lambda: len(conversation.statuses) == 1)
    versions = {
        conversation.message(known).model: known for known in conversation.tree.versions(conversation.branch[-1].id)
    }
    conversation.switch_to(versions["whole"])
    await conversation.choose_model("gpt-4o-mini", conversation.conversation.profile_id)
    await outbox.add(conversation, "one")
    await asyncio.sleep(0.05)
    assert [one.text for one in conversation.waiting] == ["one"]
    conversation.stop()
    await until(lambda: not conversation.waiting and not conversation.is_running)
    assert [message.text for message in conversation.branch[:3]] == ["first", "A whole answer.", "one"]


async def test_after_a_stop_it_waits_in_memory_and_on_disk(world: World, outbox: Outbox) -> None:
    conversation = await running(world)
    await outbox.add(conversation, "one")
    conversation.stop()
    await until_done(conversation)
    await asyncio.sleep(0.05)
    assert conversation.last_reply_state is MessageState.STOPPED
    assert [one.text for one in conversation.waiting] == ["one"]
    assert await world.store.load_waiting(conversation.id) == conversation.waiting

    await conversation.choose_model("gpt-4o-mini", conversation.conversation.profile_id)
    outbox.send_now(conversation)
    outbox.send_now(conversation)
    await until(lambda: len(conversation.branch) == 4 and not conversation.is_running)
    assert conversation.branch[2].text == "one"


async def test_a_disk_that_refuses_leaves_nothing_waiting(world: World, outbox: Outbox) -> None:
    conversation = await running(world)
    await world.database.run(
        lambda db: db.execute(
            "CREATE TRIGGER refuse BEFORE INSERT ON waiting BEGIN SELECT RAISE(ABORT, 'no room'); END"
        )
    )
    with pytest.raises(StorageError):
        await outbox.add(conversation, "one")
    assert conversation.waiting == ()
    conversation.stop()
    await until_done(conversation)


async def test_one_that_is_not_agreed_to_stays_until_it_is(world: World, outbox: Outbox) -> None:
    answers = [False, True]

    async def agrees(_conversation: OpenConversation, message: WaitingMessage) -> WaitingMessage | None:
        return message if answers.pop(0) else None

    outbox.agrees = agrees
    conversation = await begin(world)
    await conversation.send("first", "gpt-4o-mini")
    await outbox.add(conversation, "one")
    await until(lambda: len(answers) == 1)
    await asyncio.sleep(0.05)
    assert [one.text for one in conversation.waiting] == ["one"]
    assert not conversation.must_stay
    outbox.send_now(conversation)
    await until(lambda: len(conversation.branch) == 4 and not conversation.is_running)


async def test_one_that_is_sent_while_it_is_changed_goes_to_the_end(world: World, outbox: Outbox) -> None:
    conversation = await running(world)
    await outbox.add(conversation, "one")
    (message,) = conversation.waiting
    await outbox.change(conversation, message.id, "one, changed")
    assert [(one.id, one.text) for one in conversation.waiting] == [(message.id, "one, changed")]
    await outbox.remove(conversation, message.id)
    await outbox.change(conversation, message.id, "too late")
    assert [one.text for one in conversation.waiting] == ["too late"]
    conversation.stop()
    await until_done(conversation)


async def test_a_question_can_be_added_and_not_asked(world: World, outbox: Outbox) -> None:
    conversation = await begin(world)
    with pytest.raises(InvalidInput):
        await conversation.add_question_only("  ")
    await conversation.add_question_only("one")
    await conversation.add_question_only("two")
    assert (conversation.is_unanswered, conversation.conversation.title) == (True, "one")
    assert world.server.seen == []
    first = conversation.branch[0]
    await conversation.add_question_only("one, better", first.parent_id, as_edit=True)
    assert [message.text for message in conversation.branch] == ["one, better"]
    await conversation.regenerate("gpt-4o-mini")
    await until_done(conversation)
    assert [message.text for message in conversation.branch] == ["one, better", "Hello from the server. "]


async def test_send_now_counts_while_it_is_still_being_held_up(world: World, outbox: Outbox) -> None:
    conversation = await begin(world)
    asked: list[str] = []

    async def no_and_then_yes(_conversation: OpenConversation, message: WaitingMessage) -> WaitingMessage | None:
        asked.append(message.text)
        if len(asked) > 1:
            return message
        # As whoever is told so, and presses at once.
        outbox.send_now(conversation)
        return None

    outbox.agrees = no_and_then_yes
    await conversation.send("first", "gpt-4o-mini")
    await outbox.add(conversation, "one")
    await until(lambda: len(conversation.branch) == 4 and not conversation.is_running)

    assert asked == ["one", "one"]
    assert conversation.waiting == ()
