"""What a public list says of models: prices that their makers publish, and context windows.

Importing this module imports the list (0.2 CPU seconds): do it in a thread. Nothing is asked of the network.
"""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from genai_prices.data_snapshot import get_snapshot
from genai_prices.types import ModelInfo, ModelPrice, TieredPrices

from canal_desktop.domain.fact_fields import amount_of, tokens_of
from canal_desktop.domain.model_facts import NO_FACTS, FactSource, ModelFacts, facts_from
from canal_desktop.domain.money import Price, PriceSource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

COLLECTION = "openrouter"
"""The part of the list that names models of all makers, as maker/model."""


def look_up(base_url: str, models: Iterable[str]) -> Mapping[str, ModelFacts]:
    """What the list says of these models, with FactSource.PUBLIC_LIST; 0.2 ms for each, so call it in a thread."""
    return {model: _facts(found) if (found := _find(base_url, model)) else NO_FACTS for model in models}


def _find(base_url: str, model: str) -> ModelInfo | None:
    """The model as its server sells it, else as its maker does, else as somebody does who sells those of all makers."""
    snapshot, ref = get_snapshot(), model.lower()
    for url in (base_url, None):
        try:
            return snapshot.find_provider_model(ref, None, None, url)[1]
        except LookupError:
            continue
    if "/" in ref:
        try:
            return snapshot.find_provider_model(ref, None, COLLECTION, None)[1]
        except LookupError:
            return None
    return _by_bare_name().get(ref)


@cache
def _by_bare_name() -> Mapping[str, ModelInfo]:
    """The collection's models by their names without a maker, where the name is one maker's alone."""
    found: dict[str, ModelInfo | None] = {}
    for provider in get_snapshot().providers:
        if provider.id == COLLECTION:
            for known in provider.models:
                bare = known.id.lower().rpartition("/")[2]
                found[bare] = None if bare in found else known
    return {bare: known for bare, known in found.items() if known is not None}


def _facts(found: ModelInfo) -> ModelFacts:
    price = found.get_prices(datetime.now(UTC))
    prompt, completion, cached = (_amount(price, name) for name in ("input_mtok", "output_mtok", "cache_read_mtok"))
    known = Price(prompt, completion, cached, PriceSource.PUBLIC_LIST) if prompt is not None else None
    values = {"context_tokens": tokens_of(found.context_window), "price": known}
    return facts_from(FactSource.PUBLIC_LIST, values)


def _amount(price: ModelPrice, name: str) -> Decimal | None:
    """US dollars for a million tokens; where long requests cost more, what short ones do."""
    value = getattr(price, name, None)
    if isinstance(value, TieredPrices):
        value = value.base
    return amount_of(str(value)) if isinstance(value, Decimal) else None
