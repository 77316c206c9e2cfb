"""Code to coloured runs. Pygments is imported when the first block is coloured: do that in a thread."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from canal_desktop.markup.languages import language_of
from canal_desktop.markup.runs import RunGatherer, Runs, one_for_one

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_CHARS = 250_000
"""Longer code stays plain: colouring it would take longer than reading it."""

MAX_LINE = 20_000
"""Code with a longer line stays plain: some patterns take time that grows with its square."""


@dataclass(frozen=True, slots=True)
class CodeSpan:
    """One coloured run; start and end count code points, end exclusive. role is one of the theme's syntax roles."""

    start: int
    end: int
    role: str


def highlight(code: str, language: str) -> tuple[CodeSpan, ...]:
    """The coloured runs of a piece of code; none for an unknown language or more than MAX_CHARS characters."""
    return tuple(_spans(code, highlight_lines(code, language)))


def _spans(code: str, lines: list[Runs]) -> Iterator[CodeSpan]:
    start = 0
    for line, runs in zip(code.split("\n"), lines, strict=False):
        for first, end, role in runs:
            yield CodeSpan(start + first, start + end, role)
        start += len(line) + 1


def highlight_lines(code: str, language: str) -> list[Runs]:
    """The coloured runs of each line; empty where nothing is coloured."""
    lexer = lexer_for(language)
    if lexer is None or not can_colour(code):
        return []
    gathered = RunGatherer()
    for start, token, value in lexer.get_tokens_unprocessed(one_for_one(code)):
        gathered.add(start, token, value)
    return gathered.lines()


def can_colour(code: str) -> bool:
    """Whether code is small enough to be coloured."""
    if len(code) <= MAX_LINE:
        return True
    return len(code) <= MAX_CHARS and max(map(len, code.split("\n"))) <= MAX_LINE


@lru_cache(maxsize=64)
def lexer_for(language: str) -> Any:
    """Pygments' lexer for what stands after a fence; None where there is none."""
    alias = language_of(language).lexer
    if not alias:
        return None
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        return get_lexer_by_name(alias, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None
