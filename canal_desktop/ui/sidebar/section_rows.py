"""SectionRows: which row is which: the headings, and under each that is open its conversations, by arithmetic alone."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from canal_desktop.domain.listing import Section

HEADING = -1
"""The offset of a heading in its section."""

PAGE_ROWS = 100
"""Conversations that are read at a time."""

Spot = tuple[str, int]
"""A section's key and an offset in it: where a conversation is found."""

PageKey = tuple[str, int]
"""A section's key and the number of a page in it."""


@dataclass(frozen=True, slots=True)
class Span:
    """Neighbouring conversations of a section: its key, the first and the last offset."""

    key: str
    first: int
    last: int

    @property
    def count(self) -> int:
        """How many."""
        return self.last - self.first + 1

    def pages(self) -> Iterator[PageKey]:
        """The pages they are on."""
        for number in range(self.first // PAGE_ROWS, self.last // PAGE_ROWS + 1):
            yield self.key, number


class SectionRows:
    """The rows of some sections, of which those with a key in folded show only their heading."""

    def __init__(self, sections: Sequence[Section] = (), folded: Collection[str] = ()) -> None:
        self.sections = tuple(sections)
        self.folded = frozenset(folded)
        self._numbers = {section.key: number for number, section in enumerate(self.sections)}
        self._starts: list[int] = []
        total = 0
        for section in self.sections:
            self._starts.append(total)
            total += 1 if section.key in self.folded else 1 + section.count
        self.total = total
        """How many rows there are."""

    def section(self, key: str) -> Section | None:
        """The section of that key."""
        number = self._numbers.get(key)
        return None if number is None else self.sections[number]

    def section_at(self, row: int) -> Section:
        """The section that a row from 0 to total - 1 belongs to."""
        return self.sections[bisect_right(self._starts, row) - 1]

    def section_range(self, row: int) -> tuple[int, int]:
        """The first and the last row, the heading included, of the section that a row belongs to."""
        number = bisect_right(self._starts, row) - 1
        end = self._starts[number + 1] if number + 1 < len(self._starts) else self.total
        return self._starts[number], end - 1

    def spot(self, row: int) -> Spot:
        """Where a row from 0 to total - 1 is; HEADING as the offset of a heading."""
        number = bisect_right(self._starts, row) - 1
        return self.sections[number].key, row - self._starts[number] - 1

    def row(self, spot: Spot) -> int | None:
        """The row of a spot; None where there is none, or its section is folded."""
        key, offset = spot
        number = self._numbers.get(key)
        if number is None or offset >= self.sections[number].count or (offset >= 0 and key in self.folded):
            return None
        return self._starts[number] + 1 + offset

    def heading_row(self, key: str) -> int:
        """The row of a section's heading.

        Raises:
            KeyError: there is no such section.
        """
        return self._starts[self._numbers[key]]

    def spans(self, first: int, last: int) -> Iterator[Span]:
        """The conversations among the rows from first to last, by section."""
        number = max(bisect_right(self._starts, max(first, 0)) - 1, 0)
        for section in self.sections[number:]:
            start = self._starts[number] + 1
            number += 1
            if start - 1 > last:
                return
            if section.key in self.folded:
                continue
            low, high = max(first - start, 0), min(last - start, section.count - 1)
            if low <= high:
                yield Span(section.key, low, high)
