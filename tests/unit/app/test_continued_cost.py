"""A reply that was gone on with: what it took and cost is that of all its requests, each on the bill once."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.message import MessageState
from canal_desktop.domain.money import Price
from canal_desktop.domain.usage import Usage, count_or_none, usage_beyond, usage_of_both
from canal_desktop.storage.spent import SpentStore
from tests.servers.misbehaving import LAST, SCENARIOS, Exchange, event
from tests.unit.app.conftest import World, begin, until_done

if TYPE_CHECKING:
    from canal_desktop.app.open_conversation import OpenConversation

PRICE = Price(Decimal(1_000_000), Decimal(1_000_000))
"""A dollar a token."""
ALWAYS = (date.min, date.max)
"""All days: one may begin while a test runs."""


def counted(prompt: object, completion: object) -> bytes:
    usage = {"prompt_tokens": prompt, "completion_tokens": completion}
    return b"data: " + json.dumps({"choices": [], "usage": usage}).encode() + b"\n\n"


@pytest.fixture(autouse=True)
def in_two_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    async def in_two(exchange: Exchange) -> None:
        await exchange.head()
        if exchange.nth == 0:
            length = b'data: {"choices":[{"index":0,"delta":{},"finish_reason":"length"}]}\n\n'
            await exchange.send(event("One ") + length + counted(3, 4) + b"data: [DONE]\n\n")
        else:
            await exchange.send(event("two.") + counted(10, 20) + LAST)

    async def boastful(exchange: Exchange) -> None:
        await exchange.head()
        await exchange.send(event("Hello.") + counted(2**70, -5) + LAST)

    monkeypatch.setitem(SCENARIOS, "in-two", in_two)
    monkeypatch.setitem(SCENARIOS, "boastful", boastful)


async def continued(world: World, *, is_temporary: bool = False) -> OpenConversation:
    conversation = await world.library.new("environment", None, is_temporary=is_temporary)
    world.library.show(conversation.id)
    await conversation.send("hello", "in-two")
    await until_done(conversation)
    await conversation.continue_reply("in-two")
    await until_done(conversation)
    assert conversation.branch[-1].text == "One two."
    return conversation


async def bill(world: World) -> tuple[int, int, int, Decimal, int]:
    found = await SpentStore(world.database).total(*ALWAYS)
    return found.requests, found.prompt_tokens, found.completion_tokens, found.cost, found.unpriced


async def test_a_continued_reply_took_what_both_requests_took(world: World) -> None:
    world.requests.price_of = lambda _profile_id, _model: PRICE
    conversation = await continued(world)
    reply = (await world.store.load(conversation.id))[1][-1]
    assert (reply.usage.prompt_tokens, reply.usage.completion_tokens) == (13, 24)
    assert reply.cost.amount == 37
    assert reply.timing.first_token_s is not None
    assert await bill(world) == (2, 13, 24, Decimal(37), 0)
    # Stored once more, as after a disk that refused at first, it is not on the bill again.
    await world.store.finish_message(reply)
    assert await bill(world) == (2, 13, 24, Decimal(37), 0)


async def test_a_price_nobody_knew_for_one_request_is_not_known_for_both(world: World) -> None:
    prices = [PRICE, None]
    world.requests.price_of = lambda _profile_id, _model: prices.pop(0)
    conversation = await continued(world)
    assert conversation.branch[-1].cost is None
    assert await bill(world) == (2, 13, 24, Decimal(7), 1)


async def test_of_a_temporary_conversation_each_request_counts_once(world: World) -> None:
    world.requests.price_of = lambda _profile_id, _model: PRICE
    counted_costs: list[Decimal] = []
    world.library.on_unkept = lambda message: counted_costs.append(message.cost.amount)
    await continued(world, is_temporary=True)
    assert counted_costs == [7, 30]


async def test_counts_that_cannot_be_keep_no_reply_from_being_stored(world: World) -> None:
    conversation = await begin(world)
    await conversation.send("hello", "boastful")
    await until_done(conversation)
    reply = (await world.store.load(conversation.id))[1][-1]
    assert (reply.text, reply.state) == ("Hello.", MessageState.COMPLETE)
    assert reply.usage == Usage()


async def test_usage_from_anywhere_has_counts_or_nothing(world: World) -> None:
    conversation = await begin(world)
    await conversation.send("hello", "whole")
    await until_done(conversation)
    strange = '{"prompt_tokens": "many", "completion_tokens": [1], "total_tokens": 5}'
    await world.database.transact(
        lambda db: db.execute("UPDATE messages SET usage = ? WHERE role = 'assistant'", (strange,))
    )
    assert (await world.store.load(conversation.id))[1][-1].usage == Usage(total_tokens=5)


def test_usages_are_added_and_taken_apart() -> None:
    first, second = Usage(1, 2, None, 0), Usage(10, None, 30, 5)
    both = usage_of_both(first, second)
    assert both == Usage(11, 2, 30, 5)
    assert usage_beyond(both, first) == Usage(10, 0, 30, 5)
    assert usage_of_both(None, second) == usage_beyond(second, None) == second
    assert usage_of_both(first, None) is first
    assert usage_beyond(first, first) is usage_beyond(None, None) is None
    assert [count_or_none(value) for value in (0, 5, True, -1, "5", 5.0, 10**13)] == [0, 5, *[None] * 5]
