"""One question to several models at once: each answer comes, waits, fails, stops and is kept by itself."""

from __future__ import annotations

import asyncio
import random
import sqlite3
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.side_by_side import ask_again_side_by_side, ask_side_by_side, replies_beside
from canal_desktop.app.turn import Phase
from canal_desktop.domain.errors import InvalidInput, StorageError
from canal_desktop.domain.message import MessageState, Role
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from canal_desktop.storage.trash import purge_conversations
from tests.servers.misbehaving import LAST, SCENARIOS, Exchange, event
from tests.unit.app.conftest import Recorder, begin, until_done

if TYPE_CHECKING:
    from pathlib import Path

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.domain.message import Message
    from tests.unit.app.conftest import World


def replies(conversation: OpenConversation) -> dict[str, Message]:
    """The replies to the last question, by model."""
    leaf = conversation.tree.active_leaf
    assert leaf is not None
    found = [conversation.message(known) for known in replies_beside(conversation, leaf)]
    return {message.model or "": message for message in found}


def asked(world: World) -> list[str]:
    return [seen.body["model"] for seen in world.server.seen if seen.path.endswith("/chat/completions")]


async def until_text(conversation: OpenConversation, model: str) -> Message:
    async with asyncio.timeout(60):
        while not (message := replies(conversation)[model]).text:
            await asyncio.sleep(0.01)
    return message


async def test_each_model_gets_the_question_once_and_each_reply_is_a_version(world: World) -> None:
    conversation = await begin(world)
    stored: list[int] = []
    await ask_side_by_side(
        conversation, "Which?", ("a", "whole", "b"), on_stored=lambda: stored.append(len(conversation.tree))
    )
    assert stored == [4]
    assert set(conversation.statuses) == {message.id for message in replies(conversation).values()}
    await until_done(conversation)

    assert sorted(asked(world)) == ["a", "b", "whole"]
    bodies = [seen.body["messages"] for seen in world.server.seen if seen.path.endswith("/chat/completions")]
    assert bodies == [[{"role": "user", "content": "Which?"}]] * 3
    assert list(replies(conversation)) == ["a", "whole", "b"]
    assert {message.state for message in replies(conversation).values()} == {MessageState.COMPLETE}
    assert replies(conversation)["whole"].text == "A whole answer."
    kept, messages, draft = await world.store.load(conversation.id)
    assert [message.model for message in messages if message.role is Role.ASSISTANT] == ["a", "whole", "b"]
    assert kept.active_leaf == conversation.tree.active_leaf == replies(conversation)["a"].id
    assert kept.model == "a"
    assert draft == ""
    assert [conversation.version_of(message.id) for message in replies(conversation).values()] == [
        (1, 3),
        (2, 3),
        (3, 3),
    ]


async def test_one_waits_one_is_cut_one_is_stopped_and_none_touches_another(world: World) -> None:
    recorder = Recorder()
    conversation = await begin(world, recorder)
    await ask_side_by_side(conversation, "Which?", ("429-retry-after", "cut", "endless", "other"))
    endless = await until_text(conversation, "endless")
    async with asyncio.timeout(60):
        while replies(conversation)["other"].state is MessageState.STREAMING:
            await asyncio.sleep(0.01)
    waiting = replies(conversation)["429-retry-after"]
    status = conversation.statuses[waiting.id]
    assert status is not None
    assert status.phase is Phase.RETRYING
    conversation.stop(endless.id)
    await until_done(conversation)

    found = replies(conversation)
    assert {model: message.state for model, message in found.items()} == {
        "429-retry-after": MessageState.COMPLETE,
        "cut": MessageState.CUT,
        "endless": MessageState.STOPPED,
        "other": MessageState.COMPLETE,
    }
    assert found["cut"].text == "Half an answer"
    assert found["429-retry-after"].text == found["other"].text == "Hello from the server. "
    assert sorted(asked(world)) == ["429-retry-after", "429-retry-after", "cut", "endless", "other"]
    assert len(recorder.finished) == 4
    assert conversation.last_reply_state is MessageState.COMPLETE
    _kept, messages, _draft = await world.store.load(conversation.id)
    assert {message.id: message.text for message in messages} == {
        message.id: conversation.message(message.id).text for message in messages
    }


async def test_try_now_is_for_one_alone(world: World) -> None:
    conversation = await begin(world)
    await ask_side_by_side(conversation, "Which?", ("429-retry-after", "429-long"))
    found = replies(conversation)
    async with asyncio.timeout(60):
        while len([one for one in conversation.statuses.values() if one and one.phase is Phase.RETRYING]) < 2:
            if replies(conversation)["429-long"].state is not MessageState.STREAMING:
                break
            await asyncio.sleep(0.01)
    conversation.retry_now(found["429-retry-after"].id)
    conversation.stop(found["429-long"].id)
    await until_done(conversation)
    assert replies(conversation)["429-retry-after"].state is MessageState.COMPLETE


async def test_stop_ends_all_of_them(world: World) -> None:
    conversation = await begin(world)
    await ask_side_by_side(conversation, "Which?", ("endless", "stall", "silent"))
    await until_text(conversation, "endless")
    conversation.stop()
    await until_done(conversation)
    assert {message.state for message in replies(conversation).values()} == {MessageState.STOPPED}


async def test_a_stop_before_they_are_asked_reaches_all(world: World) -> None:
    conversation = await begin(world)
    task = asyncio.ensure_future(ask_side_by_side(conversation, "Which?", ("a", "b", "c")))
    await asyncio.sleep(0)
    conversation.stop()
    await task
    await until_done(conversation)
    assert {message.state for message in replies(conversation).values()} == {MessageState.STOPPED}
    assert asked(world) == []


async def test_two_to_six_different_models_are_asked(world: World) -> None:
    conversation = await begin(world)
    for models in (("a",), ("a", "a"), tuple("abcdefg"), ("a", " ")):
        with pytest.raises(InvalidInput):
            await ask_side_by_side(conversation, "Which?", models)
    assert not conversation.is_running
    assert len(conversation.tree) == 0
    await ask_side_by_side(conversation, "Which?", tuple("abcdef"))
    assert len(conversation.statuses) == 6
    with pytest.raises(InvalidInput):
        await conversation.send("Another", "a")
    await until_done(conversation)
    assert sorted(asked(world)) == list("abcdef")


async def test_an_answered_question_is_asked_again_of_several(world: World) -> None:
    conversation = await begin(world)
    await conversation.send("First", "gpt-4o-mini")
    await until_done(conversation)
    first = conversation.tree.active_leaf
    assert first is not None
    await ask_again_side_by_side(conversation, first, ("a", "b"))
    await until_done(conversation)
    assert list(replies(conversation)) == ["gpt-4o-mini", "a", "b"]
    kept, _messages, _draft = await world.store.load(conversation.id)
    assert kept.active_leaf == replies(conversation)["a"].id
    assert kept.model == "gpt-4o-mini"
    question = conversation.tree.parent(first)
    assert question is not None
    assert replies_beside(conversation, question) == replies_beside(conversation, first)


async def test_one_is_asked_again_while_others_are_written(world: World) -> None:
    conversation = await begin(world)
    await ask_side_by_side(conversation, "Which?", ("endless", "400"))
    async with asyncio.timeout(60):
        while replies(conversation)["400"].state is MessageState.STREAMING:
            await asyncio.sleep(0.01)
    failed = replies(conversation)["400"]
    with pytest.raises(InvalidInput):
        await conversation.regenerate("other", failed.id)
    await conversation.regenerate("other", failed.id, is_beside=True)
    await conversation.edit_answer(failed.id, "The best of both", is_merged=True)
    async with asyncio.timeout(60):
        while replies(conversation)["other"].state is MessageState.STREAMING:
            await asyncio.sleep(0.01)
    assert list(conversation.statuses) == [replies(conversation)["endless"].id]
    conversation.stop()
    await until_done(conversation)
    merged = replies(conversation)[""]
    assert merged.text == "The best of both"
    assert merged.model is None
    await conversation.send("And then?", "other")
    await until_done(conversation)
    sent = world.server.seen[-1].body["messages"]
    assert [message["content"] for message in sent] == ["Which?", "The best of both", "And then?"]


async def test_a_disk_that_refuses_one_question_asks_nobody(world: World) -> None:
    conversation = await begin(world)
    await world.database.transact(
        lambda db: db.execute(
            "CREATE TRIGGER refuse BEFORE INSERT ON messages WHEN NEW.model = 'b' BEGIN SELECT RAISE(FAIL, 'full'); END"
        )
    )
    with pytest.raises(StorageError):
        await ask_side_by_side(conversation, "Which?", ("a", "b", "c"))
    assert not conversation.is_running
    assert len(conversation.tree) == 0
    assert asked(world) == []
    with pytest.raises(KeyError):
        await world.store.load(conversation.id)


async def test_a_reply_that_cannot_be_stored_leaves_the_others_alone(world: World) -> None:
    recorder = Recorder()
    conversation = await begin(world, recorder)
    await world.database.transact(
        lambda db: db.execute(
            "CREATE TRIGGER refuse BEFORE UPDATE OF state ON messages WHEN NEW.model = 'b' "
            "BEGIN SELECT RAISE(FAIL, 'full'); END"
        )
    )
    await ask_side_by_side(conversation, "Which?", ("a", "b", "c"))
    await until_done(conversation)
    assert conversation.is_ahead
    assert [trouble for trouble in recorder.troubles if trouble is not None]
    stored = {one.model: one for one in (await world.store.load(conversation.id))[1]}
    assert stored["a"].state is stored["c"].state is MessageState.COMPLETE
    assert stored["b"].state is MessageState.STREAMING
    assert replies(conversation)["b"].text == "Hello from the server. "
    await world.database.transact(lambda db: db.execute("DROP TRIGGER refuse"))
    async with asyncio.timeout(60):
        while conversation.is_ahead:
            await asyncio.sleep(0.02)
    stored = {one.model: one for one in (await world.store.load(conversation.id))[1]}
    assert stored["b"].text == "Hello from the server. "


async def test_quitting_marks_all_that_were_being_written(world: World) -> None:
    conversation = await begin(world)
    await ask_side_by_side(conversation, "Which?", ("endless", "stall-midway", "other"))
    await until_text(conversation, "endless")
    await until_text(conversation, "stall-midway")
    async with asyncio.timeout(60):
        while replies(conversation)["other"].state is MessageState.STREAMING:
            await asyncio.sleep(0.01)
    world.library.interrupt_all()
    await world.tasks.cancel_all()
    stored = {one.model: one for one in (await world.store.load(conversation.id))[1]}
    assert stored["endless"].state is stored["stall-midway"].state is MessageState.INTERRUPTED
    assert stored["other"].state is MessageState.COMPLETE


async def test_after_a_crash_each_has_what_reached_the_disk(world: World, tmp_path: Path) -> None:
    conversation = await begin(world)
    await ask_side_by_side(conversation, "Which?", ("endless", "stall-midway"))
    await until_text(conversation, "endless")
    await until_text(conversation, "stall-midway")

    async def stored_replies() -> int:
        query = "SELECT count(DISTINCT message_seq) FROM deltas"
        return await world.database.run(lambda db: int(db.execute(query).fetchall()[0][0]))

    async with asyncio.timeout(60):
        while await stored_replies() < 2:
            await asyncio.sleep(0.01)
    # What a killed process leaves is what is on disk now.
    copy = tmp_path / "copy.sqlite3"
    with sqlite3.connect(world.database.path) as source, sqlite3.connect(copy) as target:
        source.backup(target)
    conversation.stop()
    await until_done(conversation)
    database = await Database.open(copy)
    store = ConversationStore(database)
    assert len(await store.recover_interrupted()) == 2
    stored = {one.model: one for one in (await store.load(conversation.id))[1]}
    await database.close()
    assert {stored[model].state for model in ("endless", "stall-midway")} == {MessageState.INTERRUPTED}
    assert stored["stall-midway"].text == "Half an answer"
    assert replies(conversation)["endless"].text.startswith(stored["endless"].text)
    assert stored["endless"].text


async def test_nothing_is_kept_of_a_temporary_conversation(world: World) -> None:
    conversation = await world.library.new("environment", None, is_temporary=True)
    world.library.show(conversation.id)
    await ask_side_by_side(conversation, "Which?", ("a", "b"))
    await until_done(conversation)
    assert list(replies(conversation)) == ["a", "b"]
    assert await world.library.summaries() == ()


async def test_what_is_being_merged_goes_with_its_conversation(world: World) -> None:
    conversation = await begin(world)
    await ask_side_by_side(conversation, "Which?", ("a", "b"))
    await until_done(conversation)
    question = conversation.tree.branch()[0].id
    await conversation.save_merged(question, "The best")
    assert await conversation.load_merged(question) == "The best"
    await world.database.transact(lambda db: purge_conversations(db, [conversation.id]))
    assert await world.store.load_draft(question) == ""


async def test_the_list_shows_it_as_running_until_the_last_has_ended(world: World) -> None:
    ended: list[str] = []
    world.library.on_ended = lambda one: ended.append(one.id)
    conversation = await begin(world)
    await ask_side_by_side(conversation, "Which?", ("endless", "400", "other"))
    world.library.show(None)
    async with asyncio.timeout(60):
        while len(conversation.statuses) > 1:
            await asyncio.sleep(0.01)
    assert world.library.running == {conversation.id}
    assert ended == []
    conversation.stop()
    await until_done(conversation)
    await asyncio.sleep(0)
    assert world.library.running == set()
    assert ended == [conversation.id]
    assert world.library.unread == {conversation.id}


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_random_interleavings_mix_no_characters(world: World, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(seed)
    sent: dict[tuple[str, str], str] = {}

    def paced(model: str) -> None:
        async def scenario(exchange: Exchange) -> None:
            question = exchange.seen.body["messages"][-1]["content"]
            await exchange.head()
            for number in range(chance.randrange(20, 80)):
                piece = chance.choice((f"{model}{number} ", f"{question}/{model}\n", "天气", "👩‍💻", "`x`"))
                sent[question, model] = sent.get((question, model), "") + piece
                await exchange.send(event(piece))
                await asyncio.sleep(chance.choice((0, 0, 0.001, 0.005)))
            await exchange.send(LAST)

        monkeypatch.setitem(SCENARIOS, model, scenario)

    models = tuple(f"paced-{number}" for number in range(6))
    for model in models:
        paced(model)
    talks = [await begin(world) for _ in range(2)]
    for number in range(2):
        await asyncio.gather(*(ask_side_by_side(talk, f"q{number}{which}", models) for which, talk in enumerate(talks)))
        while any(talk.is_running for talk in talks):
            talk = chance.choice(talks)
            versions = list(replies(talk).values())
            talk.switch_to(chance.choice(versions).id)
            await asyncio.sleep(chance.choice((0, 0.002)))
    assert len(sent) == 2 * 2 * 6
    for talk in talks:
        await asyncio.sleep(0.05)
        for message in (await world.store.load(talk.id))[1]:
            assert talk.message(message.id).text == message.text
            if message.role is Role.ASSISTANT:
                assert message.parent_id is not None
                question = talk.message(message.parent_id).text
                assert message.text == sent[question, message.model or ""]
                assert message.state is MessageState.COMPLETE
