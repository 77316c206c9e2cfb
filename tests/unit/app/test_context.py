"""What is sent and what is left out, from the choice to the server's log: nothing else is shown than what goes out."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.context_choices import ContextChoices
from canal_desktop.app.next_request import WRITTEN, NextRequests, Written
from canal_desktop.domain.context import ContextKind
from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.message import ContextChoice, FilePart, MessageState
from canal_desktop.domain.parameters import Parameters
from canal_desktop.domain.usage import Usage
from tests.unit.app.conftest import begin, until_done

if TYPE_CHECKING:
    from canal_desktop.app.next_request import NextRequest
    from canal_desktop.app.open_conversation import OpenConversation
    from tests.unit.app.conftest import World


async def talk(world: World, *questions: str, model: str = "gpt-4o-mini") -> OpenConversation:
    conversation = await begin(world)
    for question in questions:
        await conversation.send(question, model)
        await until_done(conversation)
    return conversation


def choices_of(world: World) -> ContextChoices:
    return ContextChoices(world.library, world.undo)


def shown_messages(request: NextRequest) -> list[tuple[str, str]]:
    """What the parts that are shown as sent make of a request: each message's role and its texts in order."""
    roles = {ContextKind.SYSTEM: "system", ContextKind.ANSWER: "assistant"}
    found: dict[str | None, tuple[str, list[str]]] = {}
    for part in request.parts:
        if part.is_sent:
            _role, texts = found.setdefault(part.message_id, (roles.get(part.kind, "user"), []))
            texts.append(part.text)
    return [(role, "\n\n".join(texts)) for role, texts in found.values()]


async def test_what_is_shown_is_what_the_server_gets_byte_for_byte(world: World) -> None:
    conversation = await talk(world, "What is a river? Größe, 川", "And a lake?", "And the sea?", "And an island?")
    conversation.conversation = replace(
        conversation.conversation, parameters=Parameters(system_prompt="Be brief.\n\nSay “water”.")
    )
    file_id = await world.stores.files.add(b"of no matter")
    book, map_ = (FilePart(file_id, "text/plain", name, f"{name}: a line\n\n") for name in ("book.txt", 'a "map".md'))
    await conversation.send("What is in these?", "gpt-4o-mini", attached=(book, map_))
    await until_done(conversation)
    choices = choices_of(world)
    branch = conversation.branch
    await choices.drop(conversation, [branch[0].id, branch[1].id])
    await choices.switch(conversation, conversation.tree[branch[8].id], 1)
    await choices.pin(conversation, conversation.tree[branch[2].id])
    new = FilePart(file_id, "text/plain", "new.csv", "a;b\n")
    requests = NextRequests(world.requests)

    request = await requests.next(conversation, Written("  And this?\n", (new,)))
    await conversation.send("  And this?\n", "gpt-4o-mini", attached=(new,))
    await until_done(conversation)

    body = world.server.seen[-1].body
    assert [(message["role"], message["content"]) for message in body["messages"]] == shown_messages(request)
    sent = "".join(message["content"] for message in body["messages"])
    assert "What is a river?" not in sent
    assert "map" not in sent
    assert "book.txt: a line" in sent
    assert 'file name="new.csv"' in sent
    assert body["messages"][0] == {"role": "system", "content": "Be brief.\n\nSay “water”."}
    assert [part.is_pinned for part in request.parts].count(True) == 1


async def test_the_request_of_an_edited_question_has_only_what_stands_before_it(world: World) -> None:
    conversation = await talk(world, "one", "two")
    edited = conversation.branch[2]

    request = await NextRequests(world.requests).next(conversation, Written("other", (), edited))

    assert [part.text.strip() for part in request.parts] == ["one", "Hello from the server.", "other"]
    assert request.parts[-1].message_id == WRITTEN


async def test_choices_are_there_after_a_reload_and_can_be_taken_back_when_the_conversation_has_been_left(
    world: World,
) -> None:
    conversation = await talk(world, "one", "two")
    first, second = conversation.branch[0].id, conversation.branch[1].id
    choices = choices_of(world)
    await choices.pin(conversation, conversation.tree[second])
    done = await choices.drop(conversation, [first, second])
    assert done is not None
    assert done.sentence == "2 messages are not sent from now on."

    await world.library.reload()
    assert conversation.tree[first].context == ContextChoice(is_dropped=True)
    assert conversation.tree[second].context == ContextChoice(is_dropped=True, is_pinned=True)
    world.library.show(None)
    assert await world.library.open(conversation.id) is not conversation
    world.library.show(None)

    await world.undo.undo_last()
    again = await world.library.open(conversation.id)
    assert again.tree[first].context == ContextChoice()
    assert again.tree[second].context == ContextChoice(is_pinned=True)


async def test_a_choice_made_while_the_conversation_is_read_again_is_not_lost(world: World) -> None:
    conversation = await talk(world, "one", "two")
    first = conversation.branch[0].id

    await asyncio.gather(world.library.reload([conversation.id]), choices_of(world).drop(conversation, [first]))

    assert conversation.tree[first].context == ContextChoice(is_dropped=True)


async def test_a_choice_about_what_was_purged_changes_nothing_and_says_so(world: World) -> None:
    conversation = await talk(world, "one", "two")
    first, second = conversation.branch[0].id, conversation.branch[1].id
    await world.database.transact(lambda db: db.execute("DELETE FROM messages WHERE id = ?", (second,)))

    with pytest.raises(InvalidInput):
        await choices_of(world).drop(conversation, [first, second])

    assert conversation.tree[first].context == ContextChoice()
    _about, messages, _draft = await world.store.load(conversation.id)
    assert all(message.context == ContextChoice() for message in messages)
    assert world.undo.actions == ()


async def test_the_reply_that_is_being_written_cannot_be_left_out(world: World) -> None:
    conversation = await begin(world)
    await conversation.send("go on", "endless")
    reply = conversation.branch[1]

    with pytest.raises(InvalidInput):
        await choices_of(world).drop(conversation, [reply.id])
    await choices_of(world).drop(conversation, [conversation.branch[0].id])
    conversation.stop()
    await until_done(conversation)

    assert [message.context.is_dropped for message in conversation.branch] == [True, False]
    assert conversation.branch[1].state is MessageState.STOPPED


async def test_of_a_temporary_conversation_choices_are_kept_in_memory(world: World) -> None:
    conversation = await world.library.new("environment", None, is_temporary=True)
    world.library.show(conversation.id)
    await conversation.send("one", "gpt-4o-mini")
    await until_done(conversation)
    await choices_of(world).drop(conversation, [conversation.branch[0].id])

    await conversation.send("two", "gpt-4o-mini")
    await until_done(conversation)

    assert [message["role"] for message in world.server.seen[-1].body["messages"]] == ["assistant", "user"]


async def test_switching_a_part_of_a_dropped_message_brings_all_of_it_back(world: World) -> None:
    conversation = await begin(world)
    file_id = await world.stores.files.add(b"x")
    attached = tuple(FilePart(file_id, "text/plain", name, "text") for name in ("a", "b"))
    await conversation.send("read", "gpt-4o-mini", attached=attached)
    await until_done(conversation)
    question, choices = conversation.branch[0].id, choices_of(world)

    for position, expected in (
        (0, ContextChoice(dropped_parts=(0,))),
        (1, ContextChoice(dropped_parts=(0, 1))),
        (None, ContextChoice(is_dropped=True, dropped_parts=(0, 1))),
        (1, ContextChoice(dropped_parts=(0,))),
        (0, ContextChoice()),
    ):
        await choices.switch(conversation, conversation.tree[question], position)
        assert conversation.tree[question].context == expected


async def counted(world: World, conversation: OpenConversation, prompt_tokens: int) -> None:
    """Have the last reply say how many tokens its request had."""
    reply = replace(conversation.branch[-1], usage=Usage(prompt_tokens=prompt_tokens))
    await world.store.finish_message(reply)
    await world.library.reload()


async def test_estimates_follow_what_the_server_counted_last_for_that_model(world: World) -> None:
    conversation = await talk(world, "word " * 400)
    plain = (await NextRequests(world.requests).next(conversation, Written(""))).shares.used
    asked = conversation.branch[0]
    first = (await NextRequests(world.requests).next(conversation, Written("", (), asked))).shares.used
    assert first == 0
    requests = NextRequests(world.requests)
    before = await requests.next(conversation, Written(""))
    question_tokens = before.parts[0].tokens
    await counted(world, conversation, round(question_tokens * 1.5))

    after = await requests.next(conversation, Written(""))

    assert after.ratio == pytest.approx(1.5, abs=0.01)
    assert after.shares.used == pytest.approx(plain * 1.5, abs=2)
    other = await talk(world, "hello")
    assert (await requests.next(other, Written(""))).ratio == after.ratio
    await other.choose_model("another", "environment")
    assert (await requests.next(other, Written(""))).ratio == 1.0


async def test_nothing_is_learnt_of_short_requests_and_of_those_nobody_knows(world: World) -> None:
    requests = NextRequests(world.requests)
    short = await talk(world, "hello")
    await counted(world, short, 900)
    assert (await requests.next(short, Written(""))).ratio == 1.0

    long = await talk(world, "word " * 400, "and?")
    await choices_of(world).drop(long, [long.branch[0].id])
    await counted(world, long, 900)
    assert (await requests.next(long, Written(""))).ratio == 1.0


async def test_what_was_dropped_while_the_reply_was_written_still_counts_as_sent(world: World) -> None:
    conversation = await talk(world, "word " * 400)
    requests = NextRequests(world.requests)
    await conversation.send("and?", "endless")
    sent = sum(part.tokens for part in (await requests.next(conversation, Written(""))).parts)
    await choices_of(world).drop(conversation, [conversation.branch[0].id])
    conversation.stop()
    await until_done(conversation)
    await conversation.choose_model("endless", "environment")
    await counted(world, conversation, round(sent * 0.8))

    assert (await requests.next(conversation, Written(""))).ratio == pytest.approx(0.8, abs=0.02)


async def test_dropping_the_oldest_makes_the_rest_fit(world: World) -> None:
    conversation = await talk(world, *("word " * 100 for _ in range(6)))
    requests = NextRequests(world.requests)
    requests.context_window = lambda _conversation: 400
    requests.max_output = lambda _conversation: 50
    request = await requests.next(conversation, Written("next"))
    assert request.shares.excess > 0

    await choices_of(world).drop(conversation, request.to_drop())

    request = await requests.next(conversation, Written("next"))
    assert request.shares.excess == 0
    assert request.to_drop() == ()
    assert request.shares.free is not None
    assert request.shares.free < 150
