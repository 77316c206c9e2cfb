"""TableBox: a table on a grid of its own; rows beyond a screenful or two are shown on request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from canal_desktop.markup.blocks import Alignment
from canal_desktop.ui.transcript import utf16
from canal_desktop.ui.transcript.box import Hit, Metrics, Selection
from canal_desktop.ui.transcript.text_box import LaidText

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from canal_desktop.markup.blocks import RichText, Table

MAX_ROWS = 60
"""Rows that are laid out before the user asks for all."""

MIN_COLUMN_EM = 4.0
MAX_COLUMN_EM = 24.0
SHOW_ALL = "show-all-rows"

_QT_ALIGNMENT = {
    Alignment.DEFAULT: Qt.AlignmentFlag.AlignLeft,
    Alignment.LEFT: Qt.AlignmentFlag.AlignLeft,
    Alignment.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Alignment.RIGHT: Qt.AlignmentFlag.AlignRight,
}


class TableBox:
    """A table; its text is its rows with tabs between the cells."""

    def __init__(self, block: Table, width: float, metrics: Metrics, former: TableBox | None = None) -> None:
        self.block = block
        self._metrics = metrics
        self._left = metrics.indent * (block.place.indent + block.place.quote)
        self._padding = round(metrics.em * 0.5)
        self.shows_all: bool = former.shows_all if former is not None else False
        self.natural = self._natural_widths(former)
        self.columns = self._fitted(width - self._left)
        reusable = former.laid if former is not None and former.columns == self.columns else {}
        self.laid: dict[tuple[int, bool], tuple[object, list[LaidText]]] = {}
        self.rows: list[list[LaidText]] = []
        for number, row in enumerate(self._shown_rows()):
            known = reusable.get((number, number == 0))
            laid = known[1] if known is not None and known[0] is row else self._lay_out_row(row, number == 0)
            self.laid[number, number == 0] = (row, laid)
            self.rows.append(laid)
        self._tops = self._row_tops()
        self._hidden = len(block.rows) + 1 - len(self.rows)
        self._bottom = self._tops[-1] + (round(metrics.em * 2) if self._hidden else 0)
        self.height = self._bottom + metrics.gap
        self.text = "\n".join("\t".join(cell.text for cell in row) for row in (block.header, *block.rows))

    def _shown_rows(self) -> list[tuple[RichText, ...]]:
        rows = [self.block.header, *self.block.rows]
        return rows if self.shows_all else rows[: MAX_ROWS + 1]

    def _natural_widths(self, former: TableBox | None) -> list[float]:
        """What each column would like; never less than before, so that a streamed table does not shiver."""
        font_metrics = QFontMetricsF(self._metrics.theme.text_font)
        widths = [MIN_COLUMN_EM * self._metrics.em] * len(self.block.alignments)
        known = 0
        if former is not None and len(former.natural) == len(widths):
            widths = list(former.natural)
            known = max(0, len(former.rows) - 2)
        for number, row in enumerate(self._shown_rows()[known:], known):
            # The header is bold, and inline code a little wider than it is measured here.
            factor = 1.25 if number == 0 else 1.08
            for column, cell in enumerate(row):
                wish = font_metrics.horizontalAdvance(cell.text[:200]) * factor + 2 * self._padding
                widths[column] = max(widths[column], min(wish, MAX_COLUMN_EM * self._metrics.em))
        return widths

    def _fitted(self, width: float) -> list[float]:
        total = sum(self.natural)
        if total <= width or not total:
            return [round(column) for column in self.natural]
        least = 3 * self._metrics.em
        return [max(least, round(column * width / total)) for column in self.natural]

    def _lay_out_row(self, row: tuple[RichText, ...], is_header: bool) -> list[LaidText]:
        font = QFont(self._metrics.theme.text_font)
        if is_header:
            font.setWeight(QFont.Weight.DemiBold)
        return [
            LaidText(cell, font, width - 2 * self._padding, self._metrics, _QT_ALIGNMENT[alignment])
            for cell, width, alignment in zip(row, self.columns, self.block.alignments, strict=True)
        ]

    def _row_tops(self) -> list[float]:
        tops = [0.0]
        for row in self.rows:
            tops.append(tops[-1] + max(cell.height for cell in row) + round(self._padding * 1.2))
        return tops

    def paint(self, painter: QPainter, at: QPointF, clip: QRectF, selection: Selection) -> None:
        """Draw the rows inside clip."""
        theme = self._metrics.theme
        left, width = at.x() + self._left, sum(self.columns)
        position = 0
        for number, row in enumerate(self.rows):
            top, bottom = at.y() + self._tops[number], at.y() + self._tops[number + 1]
            length = sum(utf16.length(cell.text) + 1 for cell in row)
            if bottom >= clip.top() and top <= clip.bottom():
                self._paint_row(painter, QPointF(left, top), row, clip, _shifted(selection, position, length))
                painter.fillRect(QRectF(left, bottom - 1, width, 1), theme.edge if number == 0 else theme.border)
            position += length
        if self._hidden:
            painter.setFont(theme.small_font)
            painter.setPen(theme.link)
            box = QRectF(left, at.y() + self._tops[-1], width, self._bottom - self._tops[-1])
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, f"Show all {len(self.block.rows)} rows")

    def _paint_row(
        self, painter: QPainter, at: QPointF, row: list[LaidText], clip: QRectF, selection: Selection
    ) -> None:
        x, position = at.x(), 0
        for cell, width in zip(row, self.columns, strict=True):
            length = utf16.length(cell.text) + 1
            point = QPointF(x + self._padding, at.y() + self._padding * 0.6)
            cell.paint(painter, point, clip, _shifted(selection, position, length - 1))
            position += length
            x += width

    def hit(self, x: float, y: float) -> Hit:
        """The position and link at a point."""
        if self._hidden and y >= self._tops[-1]:
            return Hit(0, button=SHOW_ALL)
        number = next((index for index, top in enumerate(self._tops[1:]) if y < top), len(self.rows) - 1)
        position = sum(utf16.length(cell.text) + 1 for row in self.rows[:number] for cell in row)
        left = self._left
        for cell, width in zip(self.rows[number], self.columns, strict=True):
            inner_x, inner_y = x - left - self._padding, y - self._tops[number] - self._padding * 0.6
            if x < left + width or cell is self.rows[number][-1]:
                return Hit(position + cell.position_at(inner_x, inner_y), cell.link_at(inner_x, inner_y))
            position += utf16.length(cell.text) + 1
            left += width
        return Hit(position)

    def buttons(self) -> list[tuple[str, str, QRectF]]:
        """The buttons; rectangles count from the box's top left corner."""
        if not self._hidden:
            return []
        row = QRectF(self._left, self._tops[-1], sum(self.columns), self._bottom - self._tops[-1])
        return [(SHOW_ALL, f"Show all {len(self.block.rows)} rows", row)]

    def press(self, button: str) -> bool:
        """The message shows all rows by another box."""
        return False

    def rect_of(self, position: int) -> tuple[float, float, float]:
        """The caret at a position: the top of its row."""
        before = 0
        for number, row in enumerate(self.rows):
            before += sum(utf16.length(cell.text) + 1 for cell in row)
            if position < before:
                return self._left, self._tops[number], self._tops[number + 1] - self._tops[number]
        return self._left, self._tops[-1], self._metrics.em


def _shifted(selection: Selection, start: int, length: int) -> Selection:
    """The part of a selection that lies in a run of a text, counted from the run's start."""
    if selection is None:
        return None
    first, last = max(selection[0] - start, 0), min(selection[1] - start, length)
    return (first, last) if last > first else None
