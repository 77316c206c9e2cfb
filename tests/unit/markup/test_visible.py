"""What is shown of code: nothing invisible, no terminal escapes, and every position still known."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canal_desktop.markup.visible import shown, shown_line

pieces = st.lists(st.sampled_from(["a", "漢", "👋", "\x1b[1;31m", "\x1b[0m", "\x1b]0;t\x07", "\t", "\u202e", "\x1bq"]))


@given(st.text())
def test_signs_stand_one_for_one_and_nothing_invisible_is_left(text: str) -> None:
    made = shown(text)

    assert len(made) == len(text)
    assert not [char for char in made if char != "\t" and unicodedata.category(char) in {"Cf", "Cc", "Cs"}]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b[1;38;5;200mx", "x"),
        ("\x1b]8;;https://x.example\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x1b]0;title\x07x", "x"),
        ("cut off \x1b[3", "cut off "),
        ("a\x1b[2Kb\x1b(B", "ab"),
        ("\x1bq", "␛q"),
        ("bell \x07", "bell ␇"),
    ],
)
def test_escape_sequences_are_left_out(text: str, wanted: str) -> None:
    assert shown_line(text).text == wanted


@given(pieces)
def test_positions_go_over_to_the_shown_text_and_back(parts: list[str]) -> None:
    text = "".join(parts)
    line = shown_line(text)
    mapped = [line.to_shown(at) for at in range(len(text) + 1)]

    assert mapped == sorted(mapped)
    assert mapped[0] == 0
    assert mapped[-1] == len(line.text)
    for at in range(len(line.text) + 1):
        assert line.to_shown(line.to_exact(at)) == at
