"""What was chosen about a message, what it took and what it cost, as JSON's values and back."""

from __future__ import annotations

import math
from dataclasses import asdict
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.message import ContextChoice, Timing
from canal_desktop.domain.money import Cost, Price, PriceSource

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_DIGITS = 60
"""Of an amount of money, as it is written."""
MAX_MAGNITUDE = 15
"""More digits before the point than any amount of money has."""
MAX_SECONDS = 1e9
MAX_DROPPED = 10_000
MAX_POSITION = 1_000_000


def context_fields(choice: ContextChoice) -> dict[str, Any] | None:
    """What was chosen about a message, None where nothing was."""
    if choice == ContextChoice():
        return None
    return {**asdict(choice), "dropped_parts": list(choice.dropped_parts)}


def to_context(found: Mapping[str, Any]) -> ContextChoice:
    """What was chosen, from values that may come from anywhere: what cannot be is left out."""
    stored = found.get("dropped_parts")
    positions = stored[:MAX_DROPPED] if isinstance(stored, list) else ()
    dropped = {position for position in positions if type(position) is int and 0 <= position <= MAX_POSITION}
    return ContextChoice(found.get("is_dropped") is True, found.get("is_pinned") is True, tuple(sorted(dropped)))


def to_timing(found: Mapping[str, Any]) -> Timing:
    """How long a reply took.

    Raises:
        ValueError: a value in it cannot be.
    """
    first, total = found.get("first_token_s"), found.get("total_s")
    return Timing(None if first is None else _seconds(first), _seconds(total))


def cost_fields(cost: Cost) -> dict[str, Any]:
    """A cost; decimal numbers are texts in it, so that they stay as they are."""
    price = {name: None if value is None else str(value) for name, value in asdict(cost.price).items()}
    return {"amount": str(cost.amount), "price": price}


def to_cost(found: Mapping[str, Any]) -> Cost:
    """A cost from its fields.

    Raises:
        ValueError: a value in it cannot be.
    """
    price = found.get("price")
    if not isinstance(price, dict):
        raise ValueError("a cost has a price")  # noqa: TRY004 - whatever cannot be a cost is told the same way
    prompt, completion, cached = (
        None if price.get(name) is None else _dollars(price[name]) for name in ("prompt", "completion", "cached")
    )
    return Cost(_dollars(found.get("amount")), Price(prompt, completion, cached, PriceSource(str(price.get("source")))))


def _seconds(value: object) -> float:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not is_number or not math.isfinite(value) or not 0 <= value <= MAX_SECONDS:  # type: ignore[arg-type,operator]
        raise ValueError("no time in seconds")
    return float(value)  # type: ignore[arg-type]


def _dollars(value: object) -> Decimal:
    if not isinstance(value, str) or len(value) > MAX_DIGITS:
        raise ValueError("no amount of money")
    try:
        amount = Decimal(value)
    except InvalidOperation:
        raise ValueError("no amount of money") from None
    # An exponent makes a short text a number that takes all memory to write down.
    if not amount.is_finite() or not -MAX_DIGITS <= amount.adjusted() <= MAX_MAGNITUDE:
        raise ValueError("no amount of money")
    return amount
