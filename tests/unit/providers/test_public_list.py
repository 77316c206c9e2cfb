"""The public list: found by server, maker or bare name, and said to be what it is."""

from __future__ import annotations

import pytest

from canal_desktop.domain.model_facts import NO_FACTS, FactSource
from canal_desktop.domain.money import PriceSource
from canal_desktop.providers.public_list import look_up

GATEWAY = "https://api.canalapi.com/v1"


@pytest.mark.parametrize("model", ["gpt-4o-mini", "openai/gpt-4o-mini", "GPT-4o-mini", "gpt-4o-mini-2024-07-18"])
def test_a_model_is_found_by_the_names_it_goes_by(model: str) -> None:
    facts = look_up(GATEWAY, [model])[model]

    assert facts.context_tokens == 128_000
    assert facts.price is not None
    assert facts.price.is_known
    assert facts.price.source is PriceSource.PUBLIC_LIST
    assert set(facts.sources.values()) == {FactSource.PUBLIC_LIST}


def test_the_price_of_the_server_itself_goes_first() -> None:
    model = "deepseek/deepseek-chat"
    there = look_up("https://openrouter.ai/api/v1", [model])[model]

    assert there.price is not None


@pytest.mark.parametrize("model", ["nobody-knows-this", "", "a/b", "[]()*\\", "whisper-1"])
def test_what_is_not_in_it_or_is_not_sold_by_tokens_has_no_price(model: str) -> None:
    assert look_up(GATEWAY, [model])[model].price is None


def test_an_unknown_model_has_no_facts() -> None:
    assert look_up(GATEWAY, ["nobody-knows-this"])["nobody-knows-this"] == NO_FACTS
