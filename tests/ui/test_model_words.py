"""Numbers of tokens and prices as people say them; what a model is for."""

from __future__ import annotations

from decimal import Decimal

import pytest

from canal_desktop.domain.model_facts import NO_FACTS, FactSource, ModelKind, facts_from
from canal_desktop.domain.money import Price
from canal_desktop.ui.model_words import amount_text, purpose_sentence, short_price, short_tokens


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (512, "512"),
        (4_096, "4k"),
        (8_191, "8.2k"),
        (32_768, "32k"),
        (128_000, "128k"),
        (131_072, "128k"),
        (200_000, "200k"),
        (1_000_000, "1M"),
        (1_048_576, "1M"),
        (1_050_000, "1.05M"),
        (2_000_000, "2M"),
    ],
)
def test_tokens_are_short(count: int, text: str) -> None:
    assert short_tokens(count) == text


@pytest.mark.parametrize(
    ("amount", "text"),
    [("0", "$0"), ("3", "$3"), ("0.6", "$0.60"), ("0.075", "$0.075"), ("12.5", "$12.50"), ("0.00001", "$0.00001")],
)
def test_amounts_have_cents_unless_whole(amount: str, text: str) -> None:
    assert amount_text(Decimal(amount)) == text


def test_prices_are_in_and_out() -> None:
    assert short_price(None) == ""
    assert short_price(Price(Decimal(0), Decimal(0))) == "free"
    assert short_price(Price(Decimal("0.15"), Decimal("0.6"))) == "$0.15 / $0.60"
    assert short_price(Price(Decimal("0.02"))) == "$0.02 / ?"


def test_what_a_model_is_for_is_said_where_it_is_not_chat() -> None:
    assert purpose_sentence("a", NO_FACTS) == ""
    assert purpose_sentence("a", facts_from(FactSource.SERVER, {"kind": ModelKind.CHAT})) == ""
    assert purpose_sentence("a", facts_from(FactSource.SERVER, {"kind": ModelKind.IMAGE})) == (
        "a is for making pictures; it may not answer questions."
    )
    assert purpose_sentence("a", facts_from(FactSource.NAME, {"kind": ModelKind.SPEECH})) == (
        "a is for making speech; it may not answer questions. Only its name says so."
    )
