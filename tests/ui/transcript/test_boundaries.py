"""Words and characters as Unicode sees them."""

from __future__ import annotations

import pytest

from canal_desktop.ui.transcript import utf16
from canal_desktop.ui.transcript.boundaries import (
    next_character,
    next_word,
    previous_character,
    previous_word,
    word_at,
)

FAMILY = "👩\u200d👩\u200d👧"
ACCENTED = "e\u0301te\u0301"


def chosen(text: str, position: int) -> str:
    return utf16.slice_utf16(text, *word_at(text, position))


@pytest.mark.parametrize(
    ("text", "position", "word"),
    [
        ("hello wonderful world", 8, "wonderful"),
        ("hello world", 5, "hello"),
        ("hello world", 6, "world"),
        ("don't stop", 2, "don't"),
        ("snake_case(x)", 3, "snake_case"),
        ("a  b", 2, "  "),
        (f"{ACCENTED} x", 1, ACCENTED),
        (f"x {FAMILY} y", 4, FAMILY),
        (f"x{FAMILY}", 9, FAMILY),
        ("天气", 0, "天"),
        ("カタカナ と", 1, "カタカナ"),
        ("مرحبا بالعالم", 2, "مرحبا"),
        ("", 0, ""),
        ("word", 4, "word"),
    ],
)
def test_a_double_click_takes_one_word(text: str, position: int, word: str) -> None:
    assert chosen(text, position) == word


def test_one_step_goes_over_what_is_read_as_one_character() -> None:
    text = f"a{FAMILY}e\u0301b"
    stops = [0]
    while stops[-1] < utf16.length(text):
        stops.append(next_character(text, stops[-1]))
    back = [utf16.length(text)]
    while back[-1] > 0:
        back.append(previous_character(text, back[-1]))

    assert stops == [0, 1, 9, 11, 12]
    assert back == stops[::-1]


def test_words_are_gone_through_both_ways() -> None:
    text = "One, two; 👋 three"

    assert [next_word(text, at) for at in (0, 5, 10)] == [5, 10, 13]
    assert [previous_word(text, at) for at in (18, 13, 10, 5)] == [13, 10, 5, 0]


def test_in_a_very_long_text_only_the_neighbourhood_is_read() -> None:
    text = "word 👋 " * 50_000

    assert chosen(text, 8 * 25_000 + 2) == "word"
    assert next_word(text, 8 * 25_000) == 8 * 25_000 + 5
