"""What replies took and cost: measured, kept with the message, put on the bill, and held against the budgets."""

from __future__ import annotations

import asyncio
import sqlite3
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.spending import Spending
from canal_desktop.domain.completion import Usage
from canal_desktop.domain.message import MessageId, TextPart
from canal_desktop.domain.money import Cost, Price, cost_of
from canal_desktop.domain.settings import Settings
from canal_desktop.domain.spending import (
    BudgetState,
    Grouping,
    Period,
    Spent,
    SpentKind,
    days_of,
)
from canal_desktop.storage.spent import SpentStore
from tests.unit.app.conftest import World, begin, until_done

if TYPE_CHECKING:
    from pathlib import Path

PRICE = Price(Decimal(3), Decimal(15), Decimal("0.3"))
ALWAYS = (date.min, date.max)
"""All days: one may begin while a test runs."""
NOW = datetime(2026, 5, 14, 12).astimezone()
"""In the middle of a month, a day and a time of year: nothing ends while a test runs."""


def price_all(world: World) -> None:
    world.requests.price_of = lambda _profile_id, model: PRICE if model else None


async def bill(world: World) -> tuple[int, int, Decimal, int]:
    found = await SpentStore(world.database).total(*ALWAYS)
    return found.prompt_tokens, found.completion_tokens, found.cost, found.requests


@pytest.mark.parametrize(
    ("usage", "price", "amount"),
    [
        (Usage(1000, 200), PRICE, "0.006"),
        (Usage(1000, 200, cached_tokens=400), PRICE, "0.00492"),
        (Usage(1000, 200, cached_tokens=400), replace(PRICE, cached=None), "0.006"),
        (Usage(1000, 200, cached_tokens=4000), PRICE, "0.0033"),
        (Usage(0, 0), PRICE, "0"),
    ],
)
def test_a_cost_is_exact(usage: Usage, price: Price, amount: str) -> None:
    cost = cost_of(usage, price)
    assert cost is not None
    assert cost.amount == Decimal(amount)
    assert cost.price is price


@pytest.mark.parametrize("usage", [None, Usage(None, 5), Usage(5, None)])
def test_without_counts_there_is_no_cost(usage: Usage | None) -> None:
    assert cost_of(usage, PRICE) is None
    assert cost_of(Usage(1, 1), None) is None
    assert cost_of(Usage(1, 1), Price(prompt=Decimal(1))) is None


async def test_a_reply_keeps_its_time_and_its_cost_by_the_price_of_its_day(world: World) -> None:
    price_all(world)
    conversation = await begin(world)
    await conversation.send("hello", "whole")
    await until_done(conversation)
    world.requests.price_of = lambda _profile_id, _model: Price(Decimal(99), Decimal(99))

    _stored, messages, _draft = await world.store.load(conversation.id)
    reply = messages[-1]
    assert reply.usage == Usage(3, 4, 7)
    assert reply.cost == Cost(Decimal("0.000069"), PRICE)
    assert reply.timing is not None
    assert reply.timing.first_token_s is not None
    assert 0 < reply.timing.first_token_s <= reply.timing.total_s
    assert await bill(world) == (3, 4, Decimal("0.000069"), 1)


async def test_a_reply_that_failed_before_its_first_word_has_a_time_and_no_cost(world: World) -> None:
    price_all(world)
    conversation = await begin(world)
    await conversation.send("hello", "403")
    await until_done(conversation)
    reply = conversation.branch[-1]
    assert reply.timing is not None
    assert reply.timing.first_token_s is None
    assert reply.cost is None
    assert await bill(world) == (0, 0, Decimal(0), 0)


async def test_the_bill_outlasts_the_conversation(world: World) -> None:
    price_all(world)
    conversation = await begin(world)
    await conversation.send("hello", "whole")
    await until_done(conversation)
    await world.database.transact(lambda db: db.execute("DELETE FROM conversations"))
    assert (await bill(world))[3] == 1
    assert (await SpentStore(world.database).of_conversation(conversation.id)).total.requests == 1


async def test_a_question_asked_twice_is_paid_twice(world: World) -> None:
    price_all(world)
    conversation = await begin(world)
    await conversation.send("hello", "whole")
    await until_done(conversation)
    await conversation.regenerate("whole")
    await until_done(conversation)
    assert await bill(world) == (6, 8, Decimal("0.000138"), 2)


async def test_of_a_temporary_conversation_nothing_is_on_the_disk_but_the_budget_counts_it(
    world: World, tmp_path: Path
) -> None:
    price_all(world)
    spending = spending_of(world, Settings(day_stop=0.00005))
    world.library.on_unkept = spending.note_unkept
    conversation = await world.library.new("environment", None, is_temporary=True)
    world.library.show(conversation.id)
    await conversation.send("hello", "whole")
    await until_done(conversation)
    assert await bill(world) == (0, 0, Decimal(0), 0)
    assert (await spending.look(None))[0] is BudgetState.STOPPED


def spending_of(world: World, settings: Settings) -> Spending:
    return Spending(SpentStore(world.database), world.requests, lambda: NOW, lambda: settings)


async def spend(world: World, amount: str, when: datetime = NOW) -> None:
    spent = Spent(when, SpentKind.IMAGE, "p", "painter", cost=Decimal(amount))
    await SpentStore(world.database).add(spent)


@pytest.mark.parametrize(
    ("settings", "next_cost", "state"),
    [
        (Settings(), None, BudgetState.FREE),
        (Settings(day_warn=5), None, BudgetState.FREE),
        (Settings(day_warn=1), None, BudgetState.WARNED),
        (Settings(day_stop=2), None, BudgetState.FREE),
        (Settings(day_stop=2), Decimal("0.01"), BudgetState.STOPPED),
        (Settings(day_warn=1, day_stop=2), Decimal("0.01"), BudgetState.STOPPED),
        (Settings(month_stop=1.5), None, BudgetState.STOPPED),
        (Settings(day_warn=1, month_stop=1.5), None, BudgetState.STOPPED),
    ],
)
async def test_budgets(world: World, settings: Settings, next_cost: Decimal | None, state: BudgetState) -> None:
    await spend(world, "2")
    found, sentence = await spending_of(world, settings).look(next_cost)
    assert found is state
    assert ("$2.00 spent" in sentence) == (state is not BudgetState.FREE)


async def test_yesterday_is_not_today(world: World) -> None:
    await spend(world, "2", NOW - timedelta(days=1))
    assert (await spending_of(world, Settings(day_stop=1)).look(None))[0] is BudgetState.FREE


async def test_a_question_is_estimated_with_all_that_is_sent(world: World) -> None:
    price_all(world)
    spending = spending_of(world, Settings())
    conversation = await begin(world)
    await conversation.send("word " * 400, "whole")
    await until_done(conversation)
    leaf = conversation.tree.active_leaf
    short = await spending.estimate(conversation, "hi", (), None)
    whole = await spending.estimate(conversation, "hi", (), leaf)
    assert short is not None
    assert whole is not None
    assert whole > 10 * short
    parameters = replace(conversation.conversation.parameters, max_tokens=1_000_000)
    conversation.conversation = replace(conversation.conversation, parameters=parameters)
    longest = await spending.estimate(conversation, "hi", (), None)
    assert longest == short + Decimal(15)
    world.requests.price_of = lambda _profile_id, _model: None
    assert await spending.estimate(conversation, "hi", (), leaf) is None


async def test_sums_by_day_and_by_model(world: World) -> None:
    now = NOW
    store = SpentStore(world.database)
    for days, model, cost in ((0, "a", "1"), (0, "b", "5"), (1, "a", "2"), (40, "a", "9")):
        moment = now - timedelta(days=days)
        await store.add(Spent(moment, SpentKind.CHAT, "p", model, usage=Usage(10, 1), cost=Decimal(cost)))
    await store.add(Spent(now, SpentKind.CHAT, "p", "free", usage=Usage(7, 1)))
    first, last = days_of(Period.THIRTY_DAYS, now.date())
    days = await store.sums(Grouping.DAY, first, last)
    assert [(one.label, one.cost) for one in days] == [
        ((now - timedelta(days=1)).date().isoformat(), Decimal(2)),
        (now.date().isoformat(), Decimal(6)),
    ]
    models = await store.sums(Grouping.MODEL, first, last)
    assert [(one.label, one.cost, one.unpriced) for one in models] == [
        ("b", Decimal(5), 0),
        ("a", Decimal(3), 0),
        ("free", Decimal(0), 1),
    ]


def test_a_million_small_costs_add_up(tmp_path: Path) -> None:
    # SQLite adds binary numbers; rounded as the store does, nothing of that is seen.
    connection = sqlite3.connect(tmp_path / "sums.sqlite3")
    with connection:
        connection.execute("CREATE TABLE t (cost TEXT)")
        connection.executemany("INSERT INTO t VALUES (?)", (("0.000001",) for _ in range(1_000_000)))
    (total,) = connection.execute("SELECT SUM(CAST(cost AS REAL)) FROM t").fetchone()
    connection.close()
    assert Decimal(total).quantize(Decimal("0.000000001")) == 1


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (Period.WEEK, "2028-02-23", "2028-02-29"),
        (Period.MONTH, "2028-02-01", "2028-02-29"),
        (Period.LAST_MONTH, "2028-01-01", "2028-01-31"),
        (Period.THIRTY_DAYS, "2028-01-31", "2028-02-29"),
        (Period.YEAR, "2027-03-01", "2028-02-29"),
        (Period.ALL, "0001-01-01", "2028-02-29"),
    ],
)
def test_periods(period: Period, first: str, last: str) -> None:
    assert days_of(period, date(2028, 2, 29)) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("settings", [Settings(), Settings(month_warn=1)])
def test_levels_are_there_or_not(world: World, settings: Settings) -> None:
    assert spending_of(world, settings).has_levels is (settings.month_warn > 0)


async def test_a_long_conversation_is_looked_at_beside_the_window(world: World) -> None:
    conversation = await begin(world)
    await conversation.send("hello", "whole")
    await until_done(conversation)
    question, answer = conversation.branch
    branch = tuple(
        replace(one, id=MessageId(f"{number}{one.role}"), parts=(TextPart("wörter " * 300),))
        for number in range(5000)
        for one in (question, answer)
    )
    turns = 0

    async def go_on() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    others = asyncio.create_task(go_on())
    await asyncio.sleep(0)
    request = await world.requests.make(conversation.conversation, branch, "whole")
    context = await world.requests.context(conversation.conversation, branch)
    others.cancel()
    assert len(request.messages) == len(context) == 10_000
    # Made at once, nobody else had a turn meanwhile.
    assert turns > 20
