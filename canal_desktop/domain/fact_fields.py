"""Facts of models as JSON's values and back; what cannot be is left out, as it may come from anywhere."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.model_facts import NO_FACTS, FactSource, ModelFacts, ModelKind, facts_from
from canal_desktop.domain.money import Price, PriceSource

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_TOKENS = 100_000_000
"""No context window is larger; a larger number is a mistake."""
MAX_PRICE = Decimal(100_000)
"""US dollars for a million tokens; a larger number is a mistake."""
MAX_TEXT = 80
AMOUNTS = ("prompt", "completion", "cached")

PRICE_SOURCES = {
    FactSource.USER: PriceSource.USER,
    FactSource.SERVER: PriceSource.SERVER,
    FactSource.PUBLIC_LIST: PriceSource.PUBLIC_LIST,
}


def to_fields(facts: ModelFacts) -> dict[str, Any]:
    """Facts as JSON's values, without their source; only what is known."""
    found: dict[str, Any] = {
        name: value
        for name in ("context_tokens", "max_output_tokens", "vision", "tools", "reasoning", "family")
        if (value := getattr(facts, name)) is not None
    }
    if facts.kind is not None:
        found["kind"] = facts.kind.value
    if facts.price is not None:
        amounts = {name: getattr(facts.price, name) for name in AMOUNTS}
        found["price"] = {name: str(amount) for name, amount in amounts.items() if amount is not None}
    return found


def from_fields(found: object, source: FactSource) -> ModelFacts:
    """Facts from JSON's values, all of them from one source."""
    if not isinstance(found, dict) or not found:
        return NO_FACTS
    values = {name: check(found.get(name)) for name, check in _CHECKS.items()}
    return facts_from(source, {**values, "price": price_of(found.get("price"), source)})


def price_of(found: object, source: FactSource) -> Price | None:
    """A price from its amounts in US dollars for a million tokens; None where none of them is an amount."""
    if not isinstance(found, dict):
        return None
    amounts = {name: amount for name in AMOUNTS if (amount := amount_of(found.get(name))) is not None}
    return Price(**amounts, source=PRICE_SOURCES[source]) if amounts and source in PRICE_SOURCES else None


def amount_of(value: object, factor: int = 1) -> Decimal | None:
    """A price out of a number or a text, times factor; None where it is none: negative, endless or out of reason."""
    if isinstance(value, bool) or not isinstance(value, int | float | str) or len(str(value)) > MAX_TEXT:
        return None
    try:
        amount = Decimal(str(value).strip()) * factor
    except ArithmeticError:
        # It is no number, or one too large to reckon with.
        return None
    return amount.normalize() + 0 if amount.is_finite() and 0 <= amount <= MAX_PRICE else None


def tokens_of(value: object) -> int | None:
    """A number of tokens; None where it is none, as 0 often stands for."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return value if type(value) is int and 0 < value <= MAX_TOKENS else None


def truth_of(value: object) -> bool | None:
    """True or False and nothing that looks like it."""
    return value if isinstance(value, bool) else None


def _kind_of(value: object) -> ModelKind | None:
    return ModelKind(value) if isinstance(value, str) and value in set(ModelKind) else None


def _text_of(value: object) -> str | None:
    return value if isinstance(value, str) and 0 < len(value) <= MAX_TEXT and value.isprintable() else None


_CHECKS: dict[str, Callable[[object], object]] = {
    "kind": _kind_of,
    "family": _text_of,
    "context_tokens": tokens_of,
    "max_output_tokens": tokens_of,
    "vision": truth_of,
    "tools": truth_of,
    "reasoning": truth_of,
}
