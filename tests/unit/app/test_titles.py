"""Titles by a model: asked for quietly, behind the chat, and never in place of one the user gave."""

from __future__ import annotations

import asyncio
import itertools
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.spending import Spending
from canal_desktop.app.titles import TASK, Titles, clean_title
from canal_desktop.domain.money import Price
from canal_desktop.domain.settings import Settings
from canal_desktop.domain.spending import Grouping
from canal_desktop.storage.spent import SpentStore
from tests.servers.misbehaving import LAST, SCENARIOS, Exchange, event
from tests.unit.app.conftest import World, begin, until_done

if TYPE_CHECKING:
    from canal_desktop.app.open_conversation import OpenConversation

ON = Settings(auto_titles=True, title_model="titles")
TITLE = "Greetings of a server"


@pytest.fixture(autouse=True)
def slow_may_answer(monkeypatch: pytest.MonkeyPatch) -> asyncio.Event:
    """Cleared, whoever is asked for slow titles waits."""
    may_answer = asyncio.Event()
    may_answer.set()

    async def titles(exchange: Exchange) -> None:
        await exchange.words(f"**“{TITLE}.”**")

    async def slow_titles(exchange: Exchange) -> None:
        await asyncio.sleep(0.05)
        await may_answer.wait()
        await titles(exchange)

    monkeypatch.setitem(SCENARIOS, "titles", titles)
    monkeypatch.setitem(SCENARIOS, "slow-titles", slow_titles)
    return may_answer


def make_titles(world: World, settings: Settings = ON) -> Titles:
    return Titles(world.library, world.tasks, world.profiles.provider_for, lambda: settings)


async def ask(world: World, text: str = "hello", model: str = "gpt-4o-mini") -> OpenConversation:
    conversation = await begin(world)
    await conversation.send(text, model)
    await until_done(conversation)
    return conversation


async def until_titled(world: World) -> None:
    async with asyncio.timeout(60):
        while world.tasks.is_running(TASK):
            await asyncio.sleep(0.01)


def asked(world: World) -> list[str]:
    return [seen.body["model"] for seen in world.server.seen if seen.body is not None]


async def test_after_the_first_answer_the_model_is_asked_for_a_title(world: World) -> None:
    made = make_titles(world)
    conversation = await ask(world, "hello {there}")
    await until_titled(world)

    assert conversation.conversation.title == TITLE
    assert (await world.library.summaries())[0].title == TITLE
    assert not conversation.conversation.title_is_own
    assert asked(world) == ["gpt-4o-mini", "titles"]
    sent = world.server.seen[-1].body["messages"]
    assert len(sent) == 1
    assert "hello {there}" in sent[0]["content"]
    assert "Hello from the server." in sent[0]["content"]
    assert not conversation.must_stay
    del made


@pytest.mark.parametrize("why", ["off", "named", "temporary", "failed", "second question"])
async def test_no_title_is_asked_for(world: World, why: str) -> None:
    if why == "second question":
        conversation = await ask(world)
        made = make_titles(world)
        await conversation.send("again", "gpt-4o-mini")
    else:
        made = make_titles(world, replace(ON, auto_titles=why != "off"))
        conversation = await world.library.new("environment", None, is_temporary=why == "temporary")
        if why == "named":
            await conversation.rename("Mine")
        await conversation.send("hello", "cut" if why == "failed" else "gpt-4o-mini")
    before = len(asked(world))
    await until_done(conversation)
    await asyncio.sleep(0.05)
    await until_titled(world)

    assert "titles" not in asked(world)[before:]
    assert conversation.conversation.title in {"hello", "Mine"}
    del made


@pytest.mark.parametrize("model", ["404-model", "cut", "html", "flood", "json-error"])
async def test_whatever_fails_the_first_words_stay_and_nothing_is_said(world: World, model: str) -> None:
    make_titles(world, replace(ON, title_model=model))
    conversation = await ask(world)
    await until_titled(world)

    assert model in asked(world)
    assert conversation.conversation.title == "hello"


async def test_a_title_is_asked_for_after_the_first_question_was_edited_too(world: World) -> None:
    conversation = await ask(world, model="403")
    titles = make_titles(world)
    await conversation.send("hello again", "gpt-4o-mini", None, as_edit=True)
    await until_done(conversation)
    await until_titled(world)
    assert conversation.conversation.title == TITLE
    assert titles is not None


async def test_a_title_waits_until_no_reply_is_being_written(world: World) -> None:
    make_titles(world)
    busy = await begin(world)
    await busy.send("go", "endless")
    conversation = await ask(world)
    await asyncio.sleep(0.05)
    assert "titles" not in asked(world)
    assert conversation.must_stay
    busy.stop()
    await until_done(busy)
    await until_titled(world)

    assert conversation.conversation.title == TITLE


async def test_sending_again_cancels_the_title(world: World, slow_may_answer: asyncio.Event) -> None:
    slow_may_answer.clear()
    make_titles(world, replace(ON, title_model="slow-titles"))
    conversation = await ask(world)
    async with asyncio.timeout(60):
        while "slow-titles" not in asked(world):
            await asyncio.sleep(0.01)
    await conversation.send("more", "gpt-4o-mini")
    await until_done(conversation)
    slow_may_answer.set()
    await asyncio.sleep(0.4)

    assert conversation.conversation.title == "hello"
    assert asked(world).count("slow-titles") == 1


async def test_a_name_given_meanwhile_is_kept(world: World, slow_may_answer: asyncio.Event) -> None:
    slow_may_answer.clear()
    make_titles(world, replace(ON, title_model="slow-titles"))
    conversation = await ask(world)
    await conversation.rename("Mine")
    slow_may_answer.set()
    await until_titled(world)

    assert conversation.conversation.title == "Mine"


async def test_titles_are_asked_for_one_after_the_other(world: World) -> None:
    make_titles(world, replace(ON, title_model="slow-titles"))
    busy = await begin(world)
    await busy.send("go", "endless")
    conversations = [await ask(world, f"question {number}") for number in range(3)]
    busy.stop()
    await until_done(busy)
    async with asyncio.timeout(60):
        while any(conversation.conversation.title != TITLE for conversation in conversations):
            await asyncio.sleep(0.02)

    requests = [seen for seen in world.server.seen if seen.body and seen.body["model"] == "slow-titles"]
    assert len(requests) == 3
    assert all(one.ended is not None and one.ended <= next_.began for one, next_ in itertools.pairwise(requests))


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ('"A title."', "A title"),
        ("Title: The weather", "The weather"),
        ("\n\n## **Big** things\nand more", "Big things"),
        ("「天気。」", "天気"),
        ("a\u202eb\x07c", "a b c"),
        ("x" * 500, "x" * 79 + "…"),
        ("...", ""),
        ("", ""),
    ],
)
def test_what_a_model_says_is_cleaned(said: str, title: str) -> None:
    assert clean_title(said) == title


async def test_a_conversation_that_waits_for_a_title_is_read_again_at_once(world: World) -> None:
    made = make_titles(world, replace(ON, title_model="slow-titles"))
    conversation = await ask(world)
    statement = "UPDATE messages SET deleted_at = '2026-01-01T00:00:00.000000Z' WHERE role = 'assistant'"
    await world.database.transact(lambda db: db.execute(statement).fetchall())
    await world.library.reload()
    assert conversation.must_stay
    assert [message.text for message in conversation.branch] == ["hello"]
    await until_titled(world)
    assert conversation.conversation.title == TITLE
    del made


async def test_what_a_title_took_is_on_the_bill(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    async def counting_titles(exchange: Exchange) -> None:
        await exchange.head()
        usage = b'data: {"choices":[],"usage":{"prompt_tokens":30,"completion_tokens":6}}\n\n'
        await exchange.send(event(TITLE) + usage + LAST)

    monkeypatch.setitem(SCENARIOS, "counting-titles", counting_titles)
    world.requests.price_of = lambda _profile_id, model: Price(Decimal(1), Decimal(2)) if "titles" in model else None
    store = SpentStore(world.database)
    made = make_titles(world, replace(ON, title_model="counting-titles"))
    made.on_spent = Spending(store, world.requests, lambda: datetime.now().astimezone(), lambda: ON).note_title
    conversation = await ask(world)
    await until_titled(world)
    assert conversation.conversation.title == TITLE
    rows = await world.database.run(
        lambda db: db.execute(
            "SELECT kind, profile_id, conversation_id, cost FROM spent WHERE kind = 'title'"
        ).fetchall()
    )
    assert rows == [("title", "environment", conversation.id, "0.000042")]
    one = (await store.sums(Grouping.MODEL, date.min, date.max))[0]
    assert (one.label, one.prompt_tokens, one.completion_tokens) == ("counting-titles", 30, 6)
