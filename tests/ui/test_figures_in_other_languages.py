"""Money, tokens and sizes are written with the signs of the user's language."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.context_shares import ContextShares
from canal_desktop.language import speak
from canal_desktop.ui.attachments.words import size_text
from canal_desktop.ui.context_words import about, advice
from canal_desktop.ui.model_words import amount_text, short_tokens
from canal_desktop.ui.money_words import dollars, first_token_words, thousands

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def _signs() -> Iterator[None]:
    speak(None, ".", ",")
    yield
    speak(None)


def test_money_has_them() -> None:
    assert dollars(Decimal("1234.5")) == "$1.234,50"
    assert dollars(Decimal("0.00123")) == "$0,0012"
    assert amount_text(Decimal("0.075")) == "$0,075"
    assert amount_text(Decimal("0.6")) == "$0,60"


def test_tokens_and_times_have_them() -> None:
    assert thousands(1_250) == "1,2k"
    assert short_tokens(1_050_000) == "1,05M"
    assert about(4_123) == "about 4.100 tokens"
    assert first_token_words(1.25) == "first token after 1,2 s"


def test_sizes_have_them() -> None:
    assert size_text(1_500_000) == "1,5 MB"


def test_a_request_that_is_too_large_is_told_of_in_whole_sentences() -> None:
    shares = ContextShares(history=4_120, window=4_000, kept=1_000)
    assert advice(shares) == (
        "About 1.100 tokens too many: the model takes 4.000, with 1.000 kept free for the answer, so that 3.000 "
        "are left for questions. The request has about 4.100 tokens. "
        "Leave something out, or choose a model that takes more."
    )
