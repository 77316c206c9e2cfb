"""Tests of the words for what connections were for and how they ended: in English they are as they are kept."""

from __future__ import annotations

import pytest

from canal_desktop.domain.connection_words import outcome_words, why_words


@pytest.mark.parametrize(
    "why", ["list of models", "an answer of gpt-4o-mini", "MCP server files", "checkup: proxy", "of a later version"]
)
def test_a_purpose_reads_as_it_is_kept(why: str) -> None:
    assert why_words(why) == why


@pytest.mark.parametrize("outcome", ["", "200", "200, broke off", "refused: offline", "ConnectError"])
def test_an_outcome_reads_as_it_is_kept(outcome: str) -> None:
    assert outcome_words(outcome) == outcome
