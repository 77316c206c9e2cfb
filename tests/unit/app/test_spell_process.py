"""What may have been meant by a word that is spelled wrong, the likeliest first."""

from __future__ import annotations

from pathlib import Path

import pytest

from canal_desktop.app.spell_process import Speller, cost_of

pytest.importorskip("hunspell")
ENGLISH = Path(__file__).parents[3] / "resources" / "dictionaries" / "en_US.aff"


@pytest.fixture(scope="module")
def speller() -> Speller:
    made = Speller()
    assert made.load({"paths": [str(ENGLISH)], "own": []}) == {"failed": []}
    return made


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Ths", "This"),
        ("ths", "this"),
        ("Teh", "The"),
        ("teh", "the"),
        ("adress", "address"),
        ("helo", "hello"),
        ("wolrd", "world"),
        ("recieve", "receive"),
        ("Londn", "London"),
    ],
)
def test_a_letter_left_out_or_two_swapped_are_thought_of_first(speller: Speller, typed: str, meant: str) -> None:
    assert speller.suggest({"word": typed})["words"][0] == meant


def test_what_a_slip_of_the_hand_costs() -> None:
    order = ["same", "sames", "saem", "amse"]
    assert cost_of("same", "Same") == 0
    assert sorted(order, key=lambda word: cost_of("same", word)) == ["same", "saem", "sames", "amse"]
