"""Colours that are found line by line are those of the whole text, for the languages where that is claimed."""

from __future__ import annotations

import random

import pytest

from canal_desktop.markup.highlight import highlight_lines, lexer_for
from canal_desktop.markup.line_lexer import MAX_LINE, RESUMABLE, STATELESS, LineLexer, can_resume
from tests.unit.markup.code_samples import SAMPLES

RESUMED = [language for language in SAMPLES if can_resume(lexer_for(language))]


def by_lines(language: str, lines: list[str]) -> list[object]:
    lexer = LineLexer(lexer_for(language))
    return [lexer.take(line) for line in lines]


def test_every_lexer_on_the_list_is_tried_here() -> None:
    assert {type(lexer_for(language)).__name__ for language in RESUMED} == RESUMABLE | STATELESS


@pytest.mark.parametrize("language", RESUMED)
def test_a_text_cut_at_any_line_is_coloured_as_a_whole_one(language: str) -> None:
    lines = SAMPLES[language].split("\n")
    for end in range(1, len(lines)):
        whole = highlight_lines("\n".join(lines[:end]) + "\n", language)
        assert by_lines(language, lines[:end]) == whole[:end]


@pytest.mark.parametrize("language", RESUMED)
def test_repeated_and_mixed_pieces_of_a_text_are_coloured_as_a_whole_one(language: str) -> None:
    """Whole passages in any order: what one leaves open the next finds."""
    rng = random.Random(7)
    lines = SAMPLES[language].rstrip("\n").split("\n")
    for _ in range(60):
        mixed = []
        for _ in range(4):
            # From one line at the margin to the next: what lies between belongs together.
            starts = [at for at, line in enumerate(lines) if line and not line[0].isspace() and line[0] not in ")]}"]
            begin = rng.choice(starts)
            end = next((at for at in starts if at > begin), len(lines))
            mixed += lines[begin:end]
        whole = highlight_lines("\n".join(mixed) + "\n", language)
        assert by_lines(language, mixed) == whole[: len(mixed)]


def test_a_lexer_off_the_list_would_be_wrong() -> None:
    lines = SAMPLES["go"].split("\n")

    assert not can_resume(lexer_for("go"))
    assert by_lines("go", lines) != highlight_lines("\n".join(lines), "go")


def test_looking_at_an_open_line_changes_nothing() -> None:
    lexer = LineLexer(lexer_for("python"))
    lexer.peek('"""open')

    assert lexer.take("def f(): pass") == LineLexer(lexer_for("python")).take("def f(): pass")


def test_an_endless_line_is_left_plain() -> None:
    assert LineLexer(lexer_for("python")).take("'" + "x" * MAX_LINE) == ()
