"""Money: what models cost, and what a reply did cost; in US dollars, exact, with the price kept beside it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from canal_desktop.domain.usage import Usage

MILLION = Decimal(1_000_000)


class PriceSource(StrEnum):
    """Who says what a model costs."""

    SERVER = "server"
    USER = "user"
    PUBLIC_LIST = "public list"
    """Prices that the makers of models publish; the user's server may ask others."""


@dataclass(frozen=True, slots=True)
class Price:
    """US dollars for a million tokens; None where nobody says."""

    prompt: Decimal | None = None
    completion: Decimal | None = None
    cached: Decimal | None = None
    """For prompt tokens that the server had in its cache; they cost as much as others where it is None."""
    source: PriceSource = PriceSource.PUBLIC_LIST

    @property
    def is_known(self) -> bool:
        """Whether a reply's cost can be told."""
        return self.prompt is not None and self.completion is not None

    @property
    def is_free(self) -> bool:
        """Whether it is known that a reply costs nothing."""
        return self.is_known and not self.prompt and not self.completion


@dataclass(frozen=True, slots=True)
class Cost:
    """What a reply cost by the price of its day, in US dollars."""

    amount: Decimal
    price: Price


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a request took whose tokens no server counted, by the program's own estimate."""

    at: datetime
    """When it ended; by this it is known where it is stored twice."""
    usage: Usage
    cost: Cost | None


def cost_of(usage: Usage | None, price: Price | None) -> Cost | None:
    """What so many tokens cost; None where the tokens or the price are not known."""
    if usage is None or price is None or price.prompt is None or price.completion is None:
        return None
    if usage.prompt_tokens is None or usage.completion_tokens is None:
        return None
    cached = min(usage.cached_tokens or 0, usage.prompt_tokens)
    price_of_cached = price.prompt if price.cached is None else price.cached
    amount = (usage.prompt_tokens - cached) * price.prompt + cached * price_of_cached
    return Cost((amount + usage.completion_tokens * price.completion) / MILLION, price)


def cost_of_both(first: Cost | None, usage: Usage | None, price: Price | None) -> Cost | None:
    """What a reply cost that was gone on with: first before, and so many tokens now.

    It is not known where the server counted and nobody knows the price of that.
    """
    if usage is None:
        return first
    cost = cost_of(usage, price)
    return cost if cost is None or first is None else Cost(first.amount + cost.amount, cost.price)
