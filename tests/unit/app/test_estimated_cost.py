"""Requests whose server counted nothing: they are on the bill as estimates, and budgets count them."""

from __future__ import annotations

import asyncio
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from canal_desktop.app.spending import Spending
from canal_desktop.domain.message import MessageState
from canal_desktop.domain.money import Price
from canal_desktop.domain.settings import Settings
from canal_desktop.domain.spending import BudgetState, Grouping
from canal_desktop.storage.spent import SpentStore
from canal_desktop.ui.money_desk import as_csv
from tests.unit.app.conftest import World, begin, until_done

if TYPE_CHECKING:
    from canal_desktop.domain.spending import Sum

ALWAYS = (date.min, date.max)
"""All days: one may begin while a test runs."""
QUESTION = "word " * 400
"""About 500 tokens."""


async def bill(world: World) -> Sum:
    return await SpentStore(world.database).total(*ALWAYS)


def price_all(world: World) -> None:
    world.requests.price_of = lambda _profile_id, _model: Price(Decimal(1_000_000), Decimal(1_000_000))


async def test_a_request_that_was_not_answered_whole_is_estimated(world: World) -> None:
    price_all(world)
    conversation = await begin(world)
    await conversation.send(QUESTION, "cut")
    await until_done(conversation)
    assert conversation.branch[-1].usage is None
    assert conversation.branch[-1].cost is None
    found = await bill(world)
    assert (found.requests, found.estimated) == (1, 1)
    assert 490 < found.prompt_tokens < 520
    assert found.cost == found.prompt_tokens + found.completion_tokens


async def test_a_stopped_answer_is_on_the_bill_and_trips_a_budget(world: World) -> None:
    price_all(world)
    conversation = await begin(world)
    await conversation.send(QUESTION, "endless")
    async with asyncio.timeout(60):
        while len(conversation.branch[-1].text) <= 40:
            await asyncio.sleep(0.01)
    conversation.stop()
    await until_done(conversation)
    reply = conversation.branch[-1]
    assert (reply.state, reply.usage) == (MessageState.STOPPED, None)
    found = await bill(world)
    assert (found.requests, found.estimated) == (1, 1)
    assert 490 < found.prompt_tokens < 520
    assert found.completion_tokens > 0
    store = SpentStore(world.database)
    settings = Settings(day_stop=400)
    spending = Spending(store, world.requests, lambda: datetime.now().astimezone(), lambda: settings)
    assert (await spending.look(None))[0] is BudgetState.STOPPED
    # Stored once more, as after a disk that failed late, it is not on the bill again.
    await world.store.finish_message(reply)
    assert (await bill(world)).requests == 1


async def test_what_the_server_counted_is_no_estimate(world: World) -> None:
    conversation = await begin(world)
    await conversation.send(QUESTION, "whole")
    await until_done(conversation)
    found = await bill(world)
    assert (found.requests, found.prompt_tokens, found.estimated) == (1, 3, 0)


async def test_a_stopped_answer_of_a_temporary_conversation_counts_for_budgets(world: World) -> None:
    price_all(world)
    settings = Settings(day_stop=400)
    store = SpentStore(world.database)
    spending = Spending(store, world.requests, lambda: datetime.now().astimezone(), lambda: settings)
    world.library.on_unkept = spending.note_unkept
    conversation = await world.library.new("environment", None, is_temporary=True)
    world.library.show(conversation.id)
    await conversation.send(QUESTION, "cut")
    await until_done(conversation)
    assert (await spending.look(None))[0] is BudgetState.STOPPED
    assert (await bill(world)).requests == 0


async def test_the_table_says_how_many_are_estimates(world: World) -> None:
    for model in ("whole", "cut"):
        conversation = await begin(world)
        await conversation.send("hello", model)
        await until_done(conversation)
    sums = await SpentStore(world.database).sums(Grouping.DAY, *ALWAYS)
    head, row = as_csv(Grouping.DAY, sums).splitlines()
    assert head.endswith("requests_estimated")
    assert row.endswith(",2,1")
