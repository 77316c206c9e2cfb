"""Rows: lines of text cut into pieces of one width, all of them or those in which something is found. Pure."""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LEAST_COLUMNS = 20


@dataclass(slots=True)
class Rows:
    """A row is a piece of a line: its text is cut out when it is looked at."""

    lines: Sequence[str] = ()
    columns: int = 80
    found: re.Pattern[str] | None = None
    """What is marked."""
    count: int = 0
    """How many lines have something that was looked for."""
    line_of: array[int] = field(default_factory=lambda: array("L"))
    begin_of: array[int] = field(default_factory=lambda: array("L"))

    def __len__(self) -> int:
        """How many rows there are."""
        return len(self.line_of)

    def text(self, row: int) -> str:
        """What stands in a row."""
        begin = self.begin_of[row]
        return self.lines[self.line_of[row]][begin : begin + self.columns]

    def joined(self, rows: Iterable[int]) -> str:
        """The text of rows, with lines as they were."""
        texts: list[str] = []
        former = (-1, -1)
        for row in rows:
            line, begin = self.line_of[row], self.begin_of[row]
            if texts and (line, begin) != former:
                texts.append("\n")
            texts.append(self.text(row))
            former = (line, begin + self.columns)
        return "".join(texts)


def pattern_of(words: str) -> re.Pattern[str] | None:
    """What finds any of the words, in whatever case; None for none."""
    parts = sorted(set(words.split()), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, parts)), re.IGNORECASE) if parts else None


def has_all(text: str, words: Sequence[str]) -> bool:
    """Whether all words, in lower case, are in a text."""
    lowered = text.lower()
    return all(word in lowered for word in words)


def rows_of(lines: Sequence[str], columns: int, words: str = "") -> Rows:
    """The rows of lines; with words, of the lines that have all of them, and of a long line the rows with one."""
    rows = Rows(lines, max(columns, LEAST_COLUMNS), pattern_of(words))
    looked_for = words.lower().split()
    longest = max(map(len, looked_for), default=0)
    for number, line in enumerate(lines):
        begins: Iterable[int] = range(0, max(len(line), 1), rows.columns)
        if rows.found is not None:
            if not has_all(line, looked_for):
                continue
            rows.count += 1
            begins = [begin for begin in begins if _is_in(rows.found, longest, line, begin, begin + rows.columns)]
        for begin in begins:
            rows.line_of.append(number)
            rows.begin_of.append(begin)
    return rows


def _is_in(found: re.Pattern[str], longest: int, line: str, begin: int, end: int) -> bool:
    """Whether something is found that stands in a piece of a line, be it in part."""
    at = max(begin - longest, 0)
    while (match := found.search(line, at, end + longest)) is not None and match.start() < end:
        if match.end() > begin:
            return True
        at = match.end()
    return False
