"""TableRows: the rows of a table; those near the screen are laid out, the heights of the others are estimated."""

from __future__ import annotations

import math
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from canal_desktop.markup.blocks import Alignment
from canal_desktop.ui.transcript import utf16
from canal_desktop.ui.transcript.text_box import LINE_HEIGHT, LaidText, direction_of

if TYPE_CHECKING:
    from canal_desktop.markup.blocks import RichText, Table
    from canal_desktop.ui.transcript.box import Metrics

MAX_LAID_ROWS = 200
LAID_AT_ONCE = 3
"""So few new rows are laid out when they come, and need no estimate: those of a table that is streamed."""

_SHIFTS = {Alignment.LEFT: 0.0, Alignment.CENTER: 0.5, Alignment.RIGHT: 1.0}
_QT_ALIGNMENTS = {
    0.0: Qt.AlignmentFlag.AlignLeft,
    0.5: Qt.AlignmentFlag.AlignHCenter,
    1.0: Qt.AlignmentFlag.AlignRight,
}


class Cell:
    """One cell laid out. Positions are UTF-16 units from its start, points count from its inner top left corner."""

    def __init__(self, text: RichText, is_header: bool, alignment: Alignment, width: float, metrics: Metrics) -> None:
        self.text = text
        font = QFont(metrics.theme.text_font)
        if is_header:
            font.setWeight(QFont.Weight.DemiBold)
        self._share = _SHIFTS.get(alignment, 0.0)
        if alignment is Alignment.DEFAULT and direction_of(text.text[:200]) is Qt.LayoutDirection.RightToLeft:
            self._share = 1.0
        self._width = width
        self.laid = LaidText(text, font, width, metrics, _QT_ALIGNMENTS[self._share])
        self.is_one_line = self.laid.height < 1.5 * QFontMetricsF(font).height() * LINE_HEIGHT
        self.shift = 0.0
        """How far right the text has to be drawn of where it was laid out."""

    def fits(self, width: float) -> bool:
        """Put the text in its place in a column of another width; False where it has to be laid out anew."""
        if width == self._width and not self.shift:
            return True
        if not self.is_one_line or self.laid.natural_width > min(width, self._width):
            return False
        self.shift = round((width - self._width) * self._share)
        return True


class TableRows:
    """Rows by number, the header is 0. Heights and tops are pixels from the table's top."""

    def __init__(self, table: Table, columns: list[float], metrics: Metrics, padding: float) -> None:
        self._metrics = metrics
        self._padding = padding
        self._table = table
        self.columns = columns
        font = QFontMetricsF(metrics.theme.text_font)
        self._line = font.height() * LINE_HEIGHT
        self._char = font.averageCharWidth()
        self._laid: dict[int, list[Cell]] = {}
        self._heights: list[float] = []
        self._is_exact: list[bool] = []
        self._tops: list[float] = [0.0]
        self._starts: list[int] = [0]
        self.set_table(table, 0)

    def __len__(self) -> int:
        return len(self._table.rows) + 1

    def source(self, number: int) -> tuple[RichText, ...]:
        """A row's cells as they were parsed."""
        return self._table.rows[number - 1] if number else self._table.header

    def set_table(self, table: Table, first: int) -> None:
        """Take a later state of the table, the same above a row."""
        self._table = table
        del self._heights[first:], self._is_exact[first:], self._tops[first + 1 :], self._starts[first + 1 :]
        for number in [number for number in self._laid if number >= len(self)]:
            del self._laid[number]
        self._estimate_from(first)
        if first and len(self) - first <= LAID_AT_ONCE:
            for number in range(first, len(self)):
                self.row(number)

    def set_columns(self, columns: list[float]) -> None:
        """Use other widths. What is laid out is kept as far as it fits."""
        self.columns = columns
        del self._heights[0:], self._is_exact[0:], self._tops[1:]
        self._estimate_from(0)

    def _estimate_from(self, first: int) -> None:
        rooms = [max((width - 2 * self._padding) / self._char, 1.0) for width in self.columns]
        for number in range(first, len(self)):
            lines = 1
            for cell, room in zip(self.source(number), rooms, strict=True):
                size = len(cell.text)
                if not cell.text.isascii():
                    # Letters of far scripts are wide, and take more bytes.
                    size = int(len(cell.text.encode("utf-8", "replace")) * 0.55)
                if size > room:
                    lines = max(lines, math.ceil(size / room))
            self._heights.append(lines * self._line + round(self._padding * 1.2))
            self._is_exact.append(False)

    def row(self, number: int) -> list[Cell]:
        """A row laid out; its height is exact from then on."""
        known = self._laid.get(number)
        source = self.source(number)
        cells = []
        for column, text in enumerate(source):
            width = self.columns[column] - 2 * self._padding
            cell = known[column] if known is not None else None
            if cell is None or (cell.text is not text and cell.text != text) or not cell.fits(width):
                cell = Cell(text, number == 0, self._table.alignments[column], width, self._metrics)
            cells.append(cell)
        if len(self._laid) > MAX_LAID_ROWS:
            self._laid.clear()
        self._laid[number] = cells
        self._is_exact[number] = True
        height = max((cell.laid.height for cell in cells), default=0.0) + round(self._padding * 1.2)
        if height != self._heights[number]:
            self._heights[number] = height
            del self._tops[number + 1 :]
        return cells

    def ensure(self, top: float, bottom: float, end: int) -> bool:
        """Lay out the rows between two heights, up to a row; returns whether any was not as high as estimated."""
        number = self.row_at(top, end)
        changed = False
        y = self.top(number)
        while number < end and y < bottom:
            if not self._is_exact[number]:
                before = self._heights[number]
                self.row(number)
                changed |= self._heights[number] != before
            y += self._heights[number]
            number += 1
        return changed

    def top(self, number: int) -> float:
        """Where a row begins; the end of the table for the number of rows."""
        known = len(self._tops)
        if number >= known:
            # The sums before the first known one stay; the rest is added up in one go.
            more = accumulate(self._heights[known - 1 :], initial=self._tops.pop())
            self._tops += more
        return self._tops[number]

    def row_at(self, y: float, end: int) -> int:
        """The row at a height, among those before end."""
        self.top(end)
        return min(max(bisect_right(self._tops, y, 0, end) - 1, 0), end - 1)

    def start(self, number: int) -> int:
        """The UTF-16 position at which a row begins in the table's text."""
        while len(self._starts) <= number:
            row = self.source(len(self._starts) - 1)
            self._starts.append(self._starts[-1] + sum([utf16.length(cell.text) + 1 for cell in row]))
        return self._starts[number]

    def row_of(self, position: int) -> int:
        """The row that holds a UTF-16 position of the table's text."""
        while self._starts[-1] <= position and len(self._starts) <= len(self):
            self.start(len(self._starts))
        return min(max(bisect_right(self._starts, position) - 1, 0), len(self) - 1)
