"""TableRows: the rows of a table; those near the screen are laid out, the heights of the others are estimated."""

from __future__ import annotations

import math
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from canal_desktop.markup.blocks import Alignment, RichText
from canal_desktop.ui.transcript import utf16
from canal_desktop.ui.transcript.text_box import LINE_HEIGHT, LaidText
from canal_desktop.ui.widgets.mirror import direction_of

if TYPE_CHECKING:
    from canal_desktop.markup.blocks import Table
    from canal_desktop.ui.transcript.box import Metrics

MAX_LAID_ROWS = 200
ESTIMATED_AT_ONCE = 1500
"""Where more rows come at once, the rest are taken to be as high as these on average."""

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

    def __init__(
        self,
        text: RichText,
        is_header: bool,
        alignment: Alignment,
        width: float,
        metrics: Metrics,
        usual: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    ) -> None:
        self.text = text
        font = QFont(metrics.theme.text_font)
        if is_header:
            font.setWeight(QFont.Weight.DemiBold)
        self._share = _SHIFTS.get(alignment, 0.0)
        direction = direction_of(text.text[:200])
        if alignment is Alignment.DEFAULT and Qt.LayoutDirection.RightToLeft in {usual, direction}:
            self._share = 1.0
        self._width = width
        self.laid = LaidText(text, font, width, metrics, _QT_ALIGNMENTS[self._share])
        self.is_one_line = self.laid.height < 2 * QFontMetricsF(font).height() * LINE_HEIGHT
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
        self._char = QFontMetricsF(metrics.theme.text_font).averageCharWidth()
        # Measured, as lines are rounded when they are laid out: an estimate of one line is then exact.
        self._line_heights = tuple(
            Cell(RichText("x"), is_header, Alignment.LEFT, 100.0, metrics).laid.height for is_header in (True, False)
        )
        self._laid: dict[int, list[Cell]] = {}
        self._heights: list[float] = []
        self._is_exact: list[bool] = []
        self._tops: list[float] = [0.0]
        self._starts: list[int] = [0]
        self.direction = direction_of(" ".join(cell.text for cell in table.header)[:200])
        """In which the columns follow one another: that of the first letter in the header."""
        self.set_table(table, 0)

    def __len__(self) -> int:
        return len(self._table.rows) + 1

    @property
    def is_waiting(self) -> bool:
        """Whether a cell that is laid out waits for the picture of a formula."""
        return any(cell.laid.is_waiting for cells in self._laid.values() for cell in cells)

    def forget_waiting(self) -> None:
        """Have the rows that wait for a picture laid out anew."""
        waiting = [number for number, cells in self._laid.items() if any(cell.laid.is_waiting for cell in cells)]
        for number in waiting:
            del self._laid[number]
            self._is_exact[number] = False

    def source(self, number: int) -> tuple[RichText, ...]:
        """A row's cells as they were parsed."""
        return self._table.rows[number - 1] if number else self._table.header

    def set_table(self, table: Table, first: int) -> None:
        """Take a later state of the table, the same above a row."""
        self._table = table
        del self._heights[first:], self._is_exact[first:], self._tops[first + 1 :], self._starts[first + 1 :]
        for number in [number for number in self._laid if number >= len(self)]:
            del self._laid[number]
        if first and len(self) - first <= LAID_AT_ONCE:
            for number in range(first, len(self)):
                self.row(number)

    def set_columns(self, columns: list[float]) -> None:
        """Use other widths. What is laid out is kept as far as it fits."""
        self.columns = columns
        del self._heights[0:], self._is_exact[0:], self._tops[1:]

    def _estimate_until(self, end: int) -> None:
        """Have a height for every row before end; those of a table that is folded are never asked for."""
        first = len(self._heights)
        if first >= end:
            return
        if end - first > ESTIMATED_AT_ONCE:
            self._estimate_until(first + ESTIMATED_AT_ONCE)
            missing = end - first - ESTIMATED_AT_ONCE
            self._heights += [sum(self._heights) / len(self._heights)] * missing
            self._is_exact += [False] * missing
            return
        extra = round(self._padding * 1.2)
        rows = [self.source(number) for number in range(first, end)]
        lines: dict[int, int] = {}
        for cells, width in zip(zip(*rows, strict=True), self.columns, strict=True):
            room = max((width - 2 * self._padding) / self._char, 1.0)
            texts = [cell.text for cell in cells]
            # Of letters of far scripts, fewer stand in one line.
            short = room if "".join(texts).isascii() else room * 0.6
            for at in [at for at, text in enumerate(texts) if len(text) > short]:
                lines[at] = max(lines.get(at, 1), _lines_of(texts[at], room))
        heights = [self._line_heights[1] + extra] * len(rows)
        for at, count in lines.items():
            heights[at] = count * self._line_heights[1] + extra
        if first == 0:
            heights[0] = lines.get(0, 1) * self._line_heights[0] + extra
        self._heights += heights
        self._is_exact += [False] * len(rows)

    def row(self, number: int) -> list[Cell]:
        """A row laid out; its height is exact from then on."""
        self._estimate_until(number + 1)
        known = self._laid.get(number)
        source = self.source(number)
        cells = []
        for column, text in enumerate(source):
            width = self.columns[column] - 2 * self._padding
            cell = known[column] if known is not None else None
            if cell is None or (cell.text is not text and cell.text != text) or not cell.fits(width):
                cell = Cell(text, number == 0, self._table.alignments[column], width, self._metrics, self.direction)
            cells.append(cell)
        if len(self._laid) > MAX_LAID_ROWS:
            self._laid = {near: kept for near, kept in self._laid.items() if abs(near - number) < MAX_LAID_ROWS // 3}
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
            self._estimate_until(number)
            self._tops += accumulate(self._heights[known - 1 : number], initial=self._tops.pop())
        return self._tops[number]

    def row_at(self, y: float, end: int) -> int:
        """The row at a height, among those before end."""
        self.top(end)
        return min(max(bisect_right(self._tops, y, 0, end) - 1, 0), end - 1)

    def start(self, number: int) -> int:
        """The UTF-16 position at which a row begins in the table's text."""
        while len(self._starts) <= number:
            row = self.source(len(self._starts) - 1)
            self._starts.append(self._starts[-1] + utf16.length("\t".join([cell.text for cell in row])) + 1)
        return self._starts[number]

    def row_of(self, position: int) -> int:
        """The row that holds a UTF-16 position of the table's text."""
        while self._starts[-1] <= position and len(self._starts) <= len(self):
            self.start(len(self._starts))
        return min(max(bisect_right(self._starts, position) - 1, 0), len(self) - 1)


def _lines_of(text: str, room: float) -> int:
    """How many lines a cell's text may take where so many characters stand in one."""
    # Letters of far scripts are wide, and take more bytes.
    size = len(text) if text.isascii() else len(text.encode("utf-8", "replace")) * 0.55
    return math.ceil(size / room)
