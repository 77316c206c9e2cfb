"""Rows: the rows of a table, parsed when they are looked at; a table of thousands of rows costs what is seen of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, overload

from canal_desktop.markup import lines as rules
from canal_desktop.markup.blocks import RichText
from canal_desktop.markup.inline import inline_text

Row = tuple[RichText, ...]


class RowSource:
    """The lines of a table that may still grow, and the rows that were parsed of them, shared by all its Rows."""

    def __init__(self, lines: list[str], columns: int, env: dict[str, Any]) -> None:
        """Lines are the header, the row of hyphens and then the rows; the list may grow at its end."""
        self.lines = lines
        self.columns = columns
        self.env = env
        self._parsed: dict[int, Row] = {}
        self.header = self.parse(lines[0])

    def parse(self, line: str) -> Row:
        """One line as a row; missing cells are empty, surplus ones are left out."""
        cells = rules.split_row(line)[: self.columns]
        cells += [""] * (self.columns - len(cells))
        return tuple(inline_text(cell, self.env) for cell in cells)

    def row(self, index: int) -> Row:
        """The row at an index, the same object each time."""
        row = self._parsed.get(index)
        if row is None:
            row = self._parsed[index] = self.parse(self.lines[index + 2])
        return row

    def rows(self, partial: str = "") -> Rows:
        """The rows so far and one that is still being written."""
        return Rows(self, len(self.lines) - 2, partial)


class Rows(Sequence[Row]):
    """A frozen sequence of rows. Equal to another one that shows the same; mostly the lines tell, without parsing."""

    __slots__ = ("_count", "_last", "_partial", "_source")

    def __init__(self, source: RowSource, count: int, partial: str) -> None:
        self._source = source
        self._count = count
        self._partial = partial
        self._last: Row | None = None

    def __len__(self) -> int:
        return self._count + bool(self._partial)

    @overload
    def __getitem__(self, index: int) -> Row: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Row, ...]: ...

    def __getitem__(self, index: int | slice) -> Row | tuple[Row, ...]:
        if isinstance(index, slice):
            return tuple(self._at(number) for number in range(*index.indices(len(self))))
        number = index + len(self) if index < 0 else index
        if not 0 <= number < len(self):
            raise IndexError(index)
        return self._at(number)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Rows):
            return NotImplemented
        if len(self) != len(other) or self._source.columns != other._source.columns:
            return False
        # Two looks at one growing table differ in the row that is being written at most.
        begin = min(self._count, other._count) if self._source is other._source else 0
        return all(self._same_row(other, number) for number in range(begin, len(self)))

    def __hash__(self) -> int:
        return hash((len(self), self._source.columns))

    def __repr__(self) -> str:
        return f"Rows({self._sources()!r})"

    def _at(self, number: int) -> Row:
        if number < self._count:
            return self._source.row(number)
        if self._last is None:
            self._last = self._source.parse(self._partial)
        return self._last

    def _line(self, number: int) -> str:
        return self._source.lines[number + 2] if number < self._count else self._partial

    def _sources(self) -> list[str]:
        return [self._line(number) for number in range(len(self))]

    def _same_row(self, other: Rows, number: int) -> bool:
        line = self._line(number)
        # What stands in brackets also depends on what is defined elsewhere; other lines show the same if they are.
        if line == other._line(number) and "[" not in line:
            return True
        return self._at(number) == other._at(number)
