"""Runs: the coloured pieces of a line of code, and how Pygments' tokens become them."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

Run = tuple[int, int, str]
"""Start and end in code points from the line's start, end exclusive, and one of the theme's syntax roles."""

Runs = tuple[Run, ...]

_ROLES: tuple[tuple[str, str], ...] = (
    ("Comment", "comment"),
    ("Keyword.Type", "type"),
    ("Keyword", "keyword"),
    ("Literal.String", "string"),
    ("Literal.Number", "number"),
    ("Name.Function", "function"),
    ("Name.Class", "type"),
    ("Name.Builtin", "function"),
    ("Name.Tag", "tag"),
    ("Name.Attribute", "attribute"),
    ("Name.Decorator", "attribute"),
    ("Operator.Word", "keyword"),
    ("Operator", "operator"),
    ("Generic.Inserted", "inserted"),
    ("Generic.Deleted", "deleted"),
    ("Generic.Heading", "keyword"),
    ("Generic.Subheading", "attribute"),
    ("Generic.Prompt", "operator"),
    ("Generic.Error", "error"),
    ("Generic.Traceback", "error"),
)


class RunGatherer:
    """Takes tokens in their order and gives the runs of each line; neighbours of one role become one run."""

    def __init__(self) -> None:
        self._lines: list[list[Run]] = [[]]
        self._line_start = 0

    def add(self, start: int, token: Any, value: str) -> None:
        """Take a token that begins at a code point of the text."""
        role = role_of(token)
        if "\n" not in value:
            if role:
                self._add_run(start - self._line_start, len(value), role)
            return
        for number, piece in enumerate(value.split("\n")):
            if number:
                self._lines.append([])
                start += 1
                self._line_start = start
            if role and piece:
                self._add_run(start - self._line_start, len(piece), role)
            start += len(piece)

    def _add_run(self, start: int, length: int, role: str) -> None:
        line = self._lines[-1]
        if line and line[-1][1] == start and line[-1][2] == role:
            line[-1] = (line[-1][0], start + length, role)
        else:
            line.append((start, start + length, role))

    def first_line(self) -> Runs:
        """The runs of the first line."""
        return tuple(self._lines[0])

    def lines(self) -> list[Runs]:
        """The runs of every line."""
        return [tuple(line) for line in self._lines]


def one_for_one(text: str) -> str:
    """The text as a lexer should see it, with every position the same: a lone carriage return ends no line."""
    return text.replace("\r", " ") if "\r" in text else text


@lru_cache(maxsize=512)
def role_of(token: Any) -> str:
    """A token type's syntax role, "" for plain text.

    Errors are plain: code that a model has not finished yet, or in a dialect the lexer does not know, is not wrong.
    """
    name = str(token).removeprefix("Token.")
    return next((role for prefix, role in _ROLES if name.startswith(prefix)), "")
