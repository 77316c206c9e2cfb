"""Spending: what requests took and cost, added up by day, model or folder; and the levels at which to warn and stop."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from canal_desktop.domain.money import Cost
from canal_desktop.domain.usage import Usage, usage_beyond
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from canal_desktop.domain.message import ConversationId, Message

NOTHING = Decimal(0)


class SpentKind(StrEnum):
    """What was asked for."""

    CHAT = "chat"
    TITLE = "title"
    IMAGE = "image"
    SPEECH = "speech"
    TRANSCRIPTION = "transcription"
    CHECKUP = "checkup"
    TEST = "test"


class Grouping(StrEnum):
    """By what spending is added up; GROUPING_NAMES has what a user reads."""

    DAY = "Day"
    MODEL = "Model"
    FOLDER = "Folder"
    PROFILE = "Server"


class Period(StrEnum):
    """Of which days; PERIOD_NAMES has what a user reads."""

    WEEK = "Last 7 days"
    MONTH = "This month"
    LAST_MONTH = "Last month"
    THIRTY_DAYS = "Last 30 days"
    YEAR = "Last 12 months"
    ALL = "All time"


GROUPING_NAMES = {
    Grouping.DAY: tr("Day"),
    Grouping.MODEL: tr("Model"),
    Grouping.FOLDER: tr("Folder"),
    Grouping.PROFILE: tr("Server"),
}
PERIOD_NAMES = {
    Period.WEEK: tr("Last 7 days"),
    Period.MONTH: tr("This month"),
    Period.LAST_MONTH: tr("Last month"),
    Period.THIRTY_DAYS: tr("Last 30 days"),
    Period.YEAR: tr("Last 12 months"),
    Period.ALL: tr("All time"),
}


@dataclass(frozen=True, slots=True)
class Spent:
    """One request that was answered outside of a reply's own turn, such as for a title or a picture."""

    at: datetime
    kind: SpentKind
    profile_id: str | None
    model: str
    conversation_id: ConversationId | None = None
    usage: Usage | None = None
    cost: Decimal | None = None
    is_estimate: bool = False
    """The server counted nothing: the usage is the program's own estimate."""


@dataclass(frozen=True, slots=True)
class Sum:
    """What several requests took together."""

    label: str
    """The day as ISO 8601, the model's name, or the id of folder or profile; "" where there is none."""
    requests: int
    prompt_tokens: int
    completion_tokens: int
    cost: Decimal
    """Of those whose cost is known."""
    unpriced: int
    """How many requests took tokens whose price nobody knew."""
    estimated: int = 0
    """How many requests are estimates, as their server counted nothing."""


@dataclass(frozen=True, slots=True)
class ConversationBill:
    """What one conversation took."""

    total: Sum
    elsewhere: int = 0
    """How many of its answers no request on this bill was made for: they were copied, brought in or written by hand."""


@dataclass(frozen=True, slots=True)
class Budget:
    """US dollars for a day or a month at which to warn or to stop; None for no level."""

    warn: Decimal | None = None
    stop: Decimal | None = None


class BudgetState(StrEnum):
    """Where spending stands."""

    FREE = "free"
    WARNED = "warned"
    STOPPED = "stopped"


def request_alone(message: Message, usage: Usage | None, cost: Cost | None) -> Message:
    """A reply with what its last request took, where it had taken so much and cost so much before.

    The usage is None where the server counted no tokens.
    """
    own = usage_beyond(message.usage, usage)
    if own is None or message.cost is None:
        return replace(message, usage=own, cost=None)
    before = NOTHING if cost is None else cost.amount
    return replace(message, usage=own, cost=Cost(message.cost.amount - before, message.cost.price))


def sum_of(spents: Iterable[Spent], label: str = "") -> Sum:
    """Several requests added up."""
    counted = tuple(spents)
    usages = [spent.usage or Usage() for spent in counted]
    costs = [spent.cost for spent in counted if spent.cost is not None]
    return Sum(
        label,
        len(counted),
        sum(usage.prompt_tokens or 0 for usage in usages),
        sum(usage.completion_tokens or 0 for usage in usages),
        sum(costs, NOTHING),
        len(counted) - len(costs),
        sum(spent.is_estimate for spent in counted),
    )


def sum_of_sums(sums: Iterable[Sum]) -> Sum:
    """Sums added up."""
    total = sum_of(())
    for one in sums:
        total = Sum(
            "",
            total.requests + one.requests,
            total.prompt_tokens + one.prompt_tokens,
            total.completion_tokens + one.completion_tokens,
            total.cost + one.cost,
            total.unpriced + one.unpriced,
            total.estimated + one.estimated,
        )
    return total


def state_of(spent: Decimal, next_cost: Decimal, budget: Budget) -> BudgetState:
    """Where a budget would stand after one more request of that cost."""
    if budget.stop is not None and spent + next_cost > budget.stop:
        return BudgetState.STOPPED
    if budget.warn is not None and spent + next_cost > budget.warn:
        return BudgetState.WARNED
    return BudgetState.FREE


def days_of(period: Period, today: date) -> tuple[date, date]:
    """The first and last day of a period."""
    first_of_month = today.replace(day=1)
    match period:
        case Period.WEEK:
            return today - timedelta(days=6), today
        case Period.MONTH:
            return first_of_month, today
        case Period.LAST_MONTH:
            last = first_of_month - timedelta(days=1)
            return last.replace(day=1), last
        case Period.THIRTY_DAYS:
            return today - timedelta(days=29), today
        case Period.YEAR:
            last_year = today.year - 1
            day = min(today.day, calendar.monthrange(last_year, today.month)[1])
            return today.replace(year=last_year, day=day) + timedelta(days=1), today
        case Period.ALL:
            return date.min, today
