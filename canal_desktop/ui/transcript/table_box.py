"""TableBox: a table on a grid of its own; only rows near the screen are laid out, and long tables are folded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from canal_desktop.language import tr, tr_n
from canal_desktop.markup.plain import block_text
from canal_desktop.ui.transcript import utf16
from canal_desktop.ui.transcript.box import Hit, Metrics, Selection
from canal_desktop.ui.transcript.box_buttons import (
    SIZE_EM,
    BoxButton,
    ButtonFace,
    button_at,
    paint_buttons,
    place_buttons,
)
from canal_desktop.ui.transcript.table_columns import TableColumns
from canal_desktop.ui.transcript.table_rows import TableRows

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from canal_desktop.markup.blocks import RichText, Table
    from canal_desktop.ui.transcript.table_rows import Cell

FOLD_OVER_ROWS = 60
FOLDED_ROWS = 40
FOLD_ROW_EM = 2.0
SCROLL_BAR_PX = 6
PADDING_EM = 0.5
TOP_SHARE = 0.6
"""How much of the padding stands above a cell's text."""

SHOW_ALL = "show-all-rows"
COPY_TABLE = "copy-table"
_COPY_FACES = (ButtonFace(COPY_TABLE, tr("Copy table"), "copy"),)


class TableBox:
    """A table; its text is its rows with tabs between the cells.

    Rows that were not seen yet have estimated heights: call ensure before painting a part of a tall table, and look at
    height again where it returns True. The view may set hovered to the id of the button under the pointer, and
    scroll_x between 0 and max_scroll_x.
    """

    def __init__(
        self,
        block: Table,
        width: float,
        metrics: Metrics,
        former: TableBox | None = None,
        *,
        shows_all: bool | None = None,
        may_fold: bool = True,
    ) -> None:
        """Lay a table out.

        Args:
            block: it may grow later, through update.
            width: of the column of text, in pixels.
            metrics: fonts and colours.
            former: the box of an earlier state of the same table, whose rows are taken over; it must not be used again.
            shows_all: what the reader chose before: True whole, False folded, None nothing yet.
            may_fold: False where the reader has just seen it grow, so that it does not shrink before their eyes.
        """
        self._metrics = metrics
        self._whole_width = width
        self._left = metrics.indent * (block.place.indent + block.place.quote)
        self._width = width - self._left
        # The button stands beside the table, so that it never covers a cell.
        self._room = self._width - round(metrics.em * SIZE_EM) - 4
        self._padding = round(metrics.em * PADDING_EM)
        self.hovered = ""
        self.scroll_x = 0.0
        self.changed_top = 0.0
        """Where the last update began to look different, from the box's top."""
        self._text: str | None = None
        self.block: Table = block
        self.shows_all: bool | None = former.shows_all if former is not None else shows_all
        self.has_fold_row: bool = may_fold and len(block.rows) > FOLD_OVER_ROWS
        if former is not None:
            self.has_fold_row = former.has_fold_row
        if former is not None and former.grid == self.grid and former.takes(block):
            self.block, self.scroll_x = former.block, former.scroll_x
            self.columns: TableColumns = former.columns
            self.rows: TableRows = former.rows
            self.rows.forget_waiting()
            self.update(block)
        else:
            self._begin(block)

    @property
    def is_waiting(self) -> bool:
        """Whether the picture of a formula in a cell that is laid out is still being made."""
        return self.rows.is_waiting

    @property
    def grid(self) -> tuple[float, float, Metrics]:
        """What must be the same for rows to be taken over."""
        return self._left, self._width, self._metrics

    @property
    def is_mirrored(self) -> bool:
        """Whether the first column is the rightmost one; then scroll_x counts from the right."""
        return self.rows.direction is Qt.LayoutDirection.RightToLeft

    def _x(self, x: float, width: float = 0.0) -> float:
        """Where in the box something lies that would lie at x in a table that is read from left to right."""
        return self._whole_width - x - width if self.is_mirrored else x

    def _placed(self, rect: QRectF) -> QRectF:
        return QRectF(self._x(rect.x(), rect.width()), rect.y(), rect.width(), rect.height())

    def _begin(self, block: Table) -> None:
        self.block = block
        self.columns = TableColumns(len(block.alignments), self._metrics, self._padding)
        for number, row in enumerate((block.header, *block.rows[:FOLD_OVER_ROWS])):
            self.columns.take_row(number, row)
        self.rows = TableRows(block, self.columns.fitted(self._room), self._metrics, self._padding)

    def takes(self, block: Table) -> bool:
        """Whether a table is a later state of this one: the same columns, and the same rows but for the last ones."""
        return block.alignments == self.block.alignments and block.header == self.block.header

    def update(self, block: Table) -> None:
        """Show a later state of the same table; only rows that are not the same as before are looked at."""
        if not self.takes(block):
            self._begin(block)
            self._text, self.changed_top = None, 0.0
            return
        former, rows = self.block.rows, block.rows
        same = min(len(former), len(rows))
        while same and rows[same - 1] is not former[same - 1] and rows[same - 1] != former[same - 1]:
            same -= 1
        if rows[:same] != former[:same]:
            same = 0
        self.block = block
        self._text = None
        first = same + 1
        grown = [self.columns.take_row(number, self._source(number)) for number in range(first, len(rows) + 1)]
        self.changed_top = self.rows.top(first)
        self.rows.set_table(block, first)
        if any(grown):
            columns = self.columns.fitted(self._room)
            if columns != self.rows.columns:
                self.rows.set_columns(columns)
                self.changed_top = 0.0

    def _source(self, number: int) -> tuple[RichText, ...]:
        return self.block.rows[number - 1]

    @property
    def text(self) -> str:
        """Rows with tabs between the cells; made when it is asked for."""
        if self._text is None:
            self._text = block_text(self.block)
        return self._text

    @property
    def is_folded(self) -> bool:
        """Whether only the first rows are shown."""
        return self.has_fold_row and not self.shows_all

    @property
    def _end(self) -> int:
        """The number of rows shown, header included."""
        return FOLDED_ROWS + 1 if self.is_folded else len(self.rows)

    @property
    def _rows_bottom(self) -> float:
        return self.rows.top(self._end)

    @property
    def height(self) -> float:
        """With the space below."""
        fold_row = round(self._metrics.em * FOLD_ROW_EM) if self.has_fold_row else 0
        bar = SCROLL_BAR_PX if self.max_scroll_x else 0
        return self._rows_bottom + bar + fold_row + self._metrics.gap

    @property
    def max_scroll_x(self) -> float:
        """How far it can be scrolled sideways."""
        return max(0.0, sum(self.rows.columns) - self._room)

    def ensure(self, top: float, bottom: float) -> bool:
        """Lay out the rows between two heights of the box; returns whether that changed heights.

        A row's place before and after can be had from rect_of, to keep what the reader looks at where it is.
        """
        return self.rows.ensure(top, bottom, self._end)

    def buttons(self) -> list[BoxButton]:
        """The buttons as they are now; rectangles count from the box's top left corner."""
        middle = min(self.rows.top(1), self._metrics.em * 2.4) / 2
        placed = place_buttons(_COPY_FACES, self._left + self._width, middle, self._metrics)
        if self.has_fold_row:
            rect = QRectF(self._left, self._fold_top, self._width, round(self._metrics.em * FOLD_ROW_EM))
            placed.append(BoxButton(SHOW_ALL, self._fold_label(), rect))
        return [button._replace(rect=self._placed(button.rect)) for button in placed]

    @property
    def _fold_top(self) -> float:
        return self._rows_bottom + (SCROLL_BAR_PX if self.max_scroll_x else 0)

    def _fold_label(self) -> str:
        if not self.is_folded:
            return tr("Show fewer")
        return tr_n("Show all {n} row", "Show all {n} rows", len(self.block.rows))

    def press(self, button: str) -> bool:
        """Carry out a button that changes only the look; returns whether the height changed. Others do nothing."""
        if button != SHOW_ALL or not self.has_fold_row:
            return False
        self.shows_all = self.is_folded
        return True

    def is_hidden(self, position: int) -> bool:
        """Whether a position lies in what is folded away."""
        return self.is_folded and self.rows.row_of(position) >= self._end

    def paint(self, painter: QPainter, at: QPointF, clip: QRectF, selection: Selection) -> None:
        """Draw the rows inside clip."""
        top = clip.top() - at.y()
        bottom = clip.bottom() - at.y()
        self.ensure(top, bottom)
        painter.save()
        view = QRectF(self._left, 0.0, min(self._room, sum(self.rows.columns)), self._rows_bottom)
        view = self._placed(view).translated(at)
        painter.setClipRect(view, Qt.ClipOperation.IntersectClip)
        number = self.rows.row_at(top, self._end)
        while number < self._end and self.rows.top(number) <= bottom:
            self._paint_row(painter, at, number, clip, selection)
            number += 1
        painter.restore()
        if self.max_scroll_x:
            self._paint_scroll_bar(painter, at)
        if self.has_fold_row:
            painter.setFont(self._metrics.theme.small_font)
            painter.setPen(self._metrics.theme.text if self.hovered == SHOW_ALL else self._metrics.theme.link)
            row = self.buttons()[-1].rect.translated(at).adjusted(self._padding, 0, -self._padding, 0)
            side = Qt.AlignmentFlag.AlignRight if self.is_mirrored else Qt.AlignmentFlag.AlignLeft
            painter.drawText(row, side | Qt.AlignmentFlag.AlignVCenter, self._fold_label())
        if top < self.rows.top(1):
            paint_buttons(painter, at, _COPY_FACES, self.buttons()[:1], self.hovered, self._metrics)

    def _paint_row(self, painter: QPainter, at: QPointF, number: int, clip: QRectF, selection: Selection) -> None:
        theme = self._metrics.theme
        cells = self.rows.row(number)
        top, bottom = self.rows.top(number), self.rows.top(number + 1)
        # Only a selection needs to know where the row begins in the text.
        position = self.rows.start(number) if selection is not None else 0
        x = self._left - self.scroll_x
        for cell, width in zip(cells, self.rows.columns, strict=True):
            length = utf16.length(cell.text.text)
            point = QPointF(
                at.x() + self._x(x, width) + self._padding + cell.shift, at.y() + top + self._padding * TOP_SHARE
            )
            cell.laid.paint(painter, point, clip, _shifted(selection, position, length))
            position += length + 1
            x += width
        rule = self._placed(QRectF(self._left, bottom - 1, min(self._room, sum(self.rows.columns)), 1))
        painter.fillRect(rule.translated(at), theme.edge if number == 0 else theme.border)

    def _paint_scroll_bar(self, painter: QPainter, at: QPointF) -> None:
        share = self._room / (self._room + self.max_scroll_x)
        left = self._left + self.scroll_x * share
        bar = self._placed(QRectF(left, self._rows_bottom + 2, max(self._room * share, 12.0), 3)).translated(at)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._metrics.theme.edge)
        painter.drawRoundedRect(bar, 1.5, 1.5)

    def hit(self, x: float, y: float) -> Hit:
        """The position, link and button at a point."""
        number = self.rows.row_at(y, self._end)
        cells = self.rows.row(number)
        position = self.rows.start(number)
        left = self._left - self.scroll_x
        button = button_at(self.buttons(), x, y)
        for cell, width in zip(cells, self.rows.columns, strict=True):
            if self._x(x) < left + width or cell is cells[-1]:
                inner = self._inside(cell, x - self._x(left, width), y - self.rows.top(number))
                link = "" if button else cell.laid.link_at(*inner)
                return Hit(position + cell.laid.position_at(*inner), link, button)
            position += utf16.length(cell.text.text) + 1
            left += width
        return Hit(position, button=button)

    def _inside(self, cell: Cell, x: float, y: float) -> tuple[float, float]:
        return x - self._padding - cell.shift, y - self._padding * TOP_SHARE

    def rect_of(self, position: int) -> tuple[float, float, float]:
        """The caret at a position; for one that is folded away, the row that unfolds it."""
        number = self.rows.row_of(position)
        if number >= self._end:
            return self._x(self._left), self._fold_top, self._metrics.em
        left = self._left - self.scroll_x
        inner = position - self.rows.start(number)
        cells = self.rows.row(number)
        for cell, width in zip(cells, self.rows.columns, strict=True):
            length = utf16.length(cell.text.text)
            if inner <= length or cell is cells[-1]:
                x, y, height = cell.laid.caret(min(inner, length))
                top = self.rows.top(number) + self._padding * TOP_SHARE
                return self._x(left, width) + self._padding + cell.shift + x, top + y, height
            inner -= length + 1
            left += width
        return self._x(left), self.rows.top(number), self._metrics.em


def _shifted(selection: Selection, start: int, length: int) -> Selection:
    """The part of a selection that lies in a run of a text, counted from the run's start."""
    if selection is None:
        return None
    first, last = max(selection[0] - start, 0), min(selection[1] - start, length)
    return (first, last) if last > first else None
