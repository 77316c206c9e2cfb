"""CodeBox: a code block with its header; only the rows that are seen are laid out."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

from canal_desktop.language import tr, tr_n
from canal_desktop.markup.languages import language_of
from canal_desktop.markup.visible import shown
from canal_desktop.ui.transcript import utf16
from canal_desktop.ui.transcript.box import Hit, Metrics, Selection
from canal_desktop.ui.transcript.box_buttons import BoxButton, button_at, paint_buttons, place_buttons
from canal_desktop.ui.transcript.code_look import (
    COPY,
    FOLD,
    FOLD_OVER_LINES,
    FOLD_OVER_ROWS,
    FOLDED_LINES,
    FOLDED_ROWS,
    NUMBERS,
    SAVE,
    WRAP,
    CodeLook,
)
from canal_desktop.ui.transcript.code_rows import CellWidths, CodeRows
from canal_desktop.ui.transcript.laid_row import LaidRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from canal_desktop.markup.blocks import CodeBlock
    from canal_desktop.markup.runs import Run, Runs
    from canal_desktop.ui.transcript.box_buttons import ButtonFace

__all__ = ["COPY", "FOLD", "NUMBERS", "SAVE", "WRAP", "CodeBox", "CodeLook"]

MAX_LAID_ROWS = 400
PADDING_EM = 0.75
HEADER_EM = 2.3
FOLD_ROW_EM = 2.2
LINE_HEIGHT = 1.2
NARROW_EM = 18.0
"""In a narrower box the buttons are only icons."""

MIN_DIGITS = 3
MIN_COLUMNS = 8


class CodeBox:
    """A sunken panel: a header (language and buttons), the code's rows, and below long code a row that folds it.

    text, and with it all that is selected, copied or saved, is exactly what the model wrote. What is painted differs
    in two ways: control and format characters appear as signs, and terminal escape sequences are left out.

    The view may set hovered to the id of the button under the pointer, and scroll_x between 0 and max_scroll_x.
    """

    def __init__(
        self, block: CodeBlock, width: float, metrics: Metrics, look: CodeLook | None = None, *, may_fold: bool = True
    ) -> None:
        """Lay a block out.

        Args:
            block: its code may grow later, through update.
            width: of the column of text, in pixels.
            metrics: fonts and colours.
            look: what the reader chose before; None for a new block.
            may_fold: False where the reader has just seen it grow, so that it does not shrink before their eyes.
        """
        self.block = block
        self.look = look or CodeLook()
        self._metrics = metrics
        self._left = metrics.indent * (block.place.indent + block.place.quote)
        self._width = width - self._left
        self._cell, self._line_height, self._widths = _measures(metrics.theme.code_font.toString())
        self._padding = round(metrics.em * PADDING_EM)
        self._header = round(metrics.em * HEADER_EM)
        self._name = shown(language_of(block.language).name)
        self._laid: dict[int, LaidRow] = {}
        self._runs: list[Runs] = []
        self._text: str | None = None
        self.scroll_x = 0.0
        self.hovered = ""
        self.changed_top = 0.0
        """Where the last update began to look different, from the box's top."""
        self.restarts = 0
        """How often the code was replaced by one that does not go on from it."""
        self._rows = self._cut()
        self._has_fold_row = block.closed and self._is_long
        self.is_folded = self._has_fold_row and (may_fold if self.look.folded is None else self.look.folded)

    @property
    def is_waiting(self) -> bool:
        """Code waits for no picture."""
        return False

    @property
    def text(self) -> str:
        """The code, exactly, but for line breaks at its end; made when it is asked for."""
        if self._text is None:
            self._text = self.block.code.rstrip("\n")
        return self._text

    @property
    def height(self) -> float:
        """With the space below."""
        return self._panel_height + self._metrics.gap

    @property
    def _panel_height(self) -> float:
        fold_row = round(self._metrics.em * FOLD_ROW_EM) if self._has_fold_row else self._padding
        return self._header + self._line_height * self._shown_rows + fold_row

    @property
    def _is_long(self) -> bool:
        return self._rows.line_count > FOLD_OVER_LINES or len(self._rows) > FOLD_OVER_ROWS

    @property
    def _shown_rows(self) -> int:
        if not self.is_folded:
            return len(self._rows)
        return min(self._rows.first_row_of(FOLDED_LINES), FOLDED_ROWS)

    @property
    def _gutter(self) -> float:
        """The room for line numbers, in pixels."""
        if not self.look.numbers:
            return 0.0
        return round(self._digits * self._cell + self._metrics.em * 1.2)

    @property
    def _digits(self) -> int:
        return max(len(str(self._rows.line_count)), MIN_DIGITS)

    @property
    def _code_width(self) -> float:
        return self._width - 2 * self._padding - self._gutter

    @property
    def max_scroll_x(self) -> float:
        """How far it can be scrolled sideways."""
        if self.look.wrap:
            return 0.0
        over = math.ceil(self._rows.widest * self._cell) - self._code_width
        # A little is seen at the edge anyhow.
        return float(over) if over > self._padding / 2 else 0.0

    @property
    def rows(self) -> CodeRows:
        """The code cut into rows."""
        return self._rows

    def _cut(self) -> CodeRows:
        """Cut the code anew for the look."""
        self._laid.clear()
        rows = CodeRows(0, self._widths)
        if self.look.wrap:
            self._rows = rows
            # The number of lines decides how wide the numbers are, and they how wide a row is.
            digits = max(len(str(self.block.code.count("\n") + 1)), MIN_DIGITS) if self.look.numbers else 0
            gutter = round(digits * self._cell + self._metrics.em * 1.2) if digits else 0.0
            room = self._width - 2 * self._padding - gutter
            rows = CodeRows(max(int(room / self._cell), MIN_COLUMNS), self._widths)
        rows.set_code(self.block.code)
        return rows

    def update(self, block: CodeBlock) -> None:
        """Show a later state of the same block; only what was added is looked at. Never folds."""
        digits = self._digits
        self.block = block
        self._text = None
        restarts, count = self._rows.restarts, len(self._rows)
        first = self._rows.set_code(block.code)
        if self._rows.restarts != restarts:
            self.restarts += 1
            self._runs = []
        for row in range(first, count):
            self._laid.pop(row, None)
        self.changed_top = self._header + first * self._line_height if first else 0.0
        if self.look.numbers and digits != self._digits:
            self._rows = self._cut()
            self.changed_top = 0.0

    def buttons(self) -> list[BoxButton]:
        """The buttons as they are now; rectangles count from the box's top left corner."""
        placed = self._header_buttons()
        if self._has_fold_row:
            top = self._header + self._line_height * self._shown_rows
            rect = QRectF(self._left, top, self._width, round(self._metrics.em * FOLD_ROW_EM))
            placed.append(BoxButton(FOLD, self._fold_label(), rect))
        return placed

    def _header_buttons(self) -> list[BoxButton]:
        return place_buttons(self._faces(), self._left + self._width - 4, self._header / 2, self._metrics)

    def _faces(self) -> tuple[ButtonFace, ...]:
        return self.look.faces(with_text=self._width > NARROW_EM * self._metrics.em)

    def _fold_label(self) -> str:
        if not self.is_folded:
            return tr("Show fewer")
        if self._rows.line_count > FOLDED_LINES:
            return tr_n("Show all {n} line", "Show all {n} lines", self._rows.line_count)
        return tr_n("Show all {n} character", "Show all {n} characters", len(self.block.code))

    def press(self, button: str) -> bool:
        """Carry out a button that changes only the look; returns whether the height changed. Others do nothing."""
        look = self.look.pressed(button, is_folded=self.is_folded)
        if look == self.look:
            return False
        before, self.look = self.height, look
        if button == FOLD:
            self.is_folded = bool(look.folded)
        elif button == WRAP or look.wrap:
            self._rows = self._cut()
        self.scroll_x = min(self.scroll_x, self.max_scroll_x)
        return self.height != before

    def is_hidden(self, position: int) -> bool:
        """Whether a position lies in what is folded away."""
        return self.is_folded and self._rows.row_at(position) >= self._shown_rows

    def set_colours(self, runs: Sequence[Runs], first_line: int = 0) -> bool:
        """Colour lines from one on; rows whose colours stay are not laid out again. Returns whether any changed."""
        former = self._runs[first_line : first_line + len(runs)]
        if first_line > len(self._runs):
            self._runs += [()] * (first_line - len(self._runs))
        self._runs[first_line : first_line + len(runs)] = runs
        stale = []
        rows = range(self._rows.first_row_of(first_line), self._rows.first_row_of(first_line + len(runs)))
        for row in rows if len(rows) < len(self._laid) else [row for row in self._laid if row in rows]:
            at = self._rows.lines[row] - first_line
            if row in self._laid and runs[at] != (former[at] if at < len(former) else ()):
                stale.append(row)
        for row in stale:
            del self._laid[row]
        return bool(stale)

    @property
    def coloured_lines(self) -> int:
        """How many lines have been given colours."""
        return len(self._runs)

    def paint(self, painter: QPainter, at: QPointF, clip: QRectF, selection: Selection) -> None:
        """Draw the panel, its header and the rows inside clip."""
        theme = self._metrics.theme
        panel = QRectF(at.x() + self._left, at.y(), self._width, self._panel_height)
        painter.setPen(theme.outline())
        painter.setBrush(theme.code_background)
        painter.drawRoundedRect(panel, 6, 6)
        if clip.top() < panel.top() + self._header:
            self._paint_header(painter, at, panel)
        top = at.y() + self._header
        shown_rows = self._shown_rows
        first = max(0, int((clip.top() - top) // self._line_height))
        last = min(shown_rows, int((clip.bottom() - top) // self._line_height) + 1)
        left = panel.x() + self._padding
        if self.look.numbers:
            self._paint_numbers(painter, QPointF(left, top), range(first, last))
        code = QRectF(left + self._gutter, top, self._code_width + self._padding / 2, panel.bottom() - top)
        painter.save()
        painter.setClipRect(code, Qt.ClipOperation.IntersectClip)
        painter.setPen(theme.text)
        for row in range(first, last):
            point = QPointF(code.x() - self.scroll_x, top + row * self._line_height)
            self._row(row).paint(painter, point, self._selected(row, selection))
        painter.restore()
        if self._has_fold_row:
            self._paint_fold_row(painter, panel, top + shown_rows * self._line_height)
        if self.max_scroll_x:
            self._paint_scroll_bar(painter, panel)

    def _paint_header(self, painter: QPainter, at: QPointF, panel: QRectF) -> None:
        theme = self._metrics.theme
        faces = self._faces()
        placed = self._header_buttons()
        name = QRectF(panel.x() + self._padding, panel.y(), 0, self._header)
        name.setRight(at.x() + placed[0].rect.x() - 4)
        painter.setFont(theme.small_font)
        painter.setPen(theme.text_muted)
        text = QFontMetricsF(theme.small_font).elidedText(self._name, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        paint_buttons(painter, at, faces, placed, self.hovered, self._metrics)

    def _paint_numbers(self, painter: QPainter, at: QPointF, rows: range) -> None:
        theme = self._metrics.theme
        painter.setFont(theme.code_font)
        painter.setPen(theme.text_faint)
        for row in rows:
            if self._rows.begins_line(row):
                number = str(self._rows.lines[row] + 1)
                x = at.x() + (self._digits - len(number)) * self._cell
                painter.drawText(QPointF(x, at.y() + row * self._line_height + self._row(row).baseline), number)

    def _paint_fold_row(self, painter: QPainter, panel: QRectF, top: float) -> None:
        theme = self._metrics.theme
        row = QRectF(panel.x(), top, panel.width(), panel.bottom() - top)
        if self.is_folded:
            painter.fillRect(
                QRectF(row.x() + self._padding, row.y() + 3, row.width() - 2 * self._padding, 1), theme.border
            )
        painter.setFont(theme.small_font)
        painter.setPen(theme.text if self.hovered == FOLD else theme.link)
        box = row.adjusted(self._padding, 2, -self._padding, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._fold_label())

    def _paint_scroll_bar(self, painter: QPainter, panel: QRectF) -> None:
        whole = self._code_width
        share = whole / (whole + self.max_scroll_x)
        left = panel.x() + self._padding + self._gutter + self.scroll_x * share
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._metrics.theme.edge)
        painter.drawRoundedRect(QRectF(left, panel.bottom() - 5, max(whole * share, 12.0), 3), 1.5, 1.5)

    def _selected(self, row: int, selection: Selection) -> Selection:
        if selection is None:
            return None
        begin = self._rows.start(row)
        start = max(selection[0] - begin, 0)
        end = min(selection[1] - begin, utf16.length(self._rows.texts[row]))
        return (start, end) if end > start else None

    def _row(self, row: int) -> LaidRow:
        laid = self._laid.get(row)
        if laid is None:
            if len(self._laid) > MAX_LAID_ROWS:
                self._laid = {near: kept for near, kept in self._laid.items() if abs(near - row) < MAX_LAID_ROWS // 3}
            text = self._rows.texts[row]
            laid = self._laid[row] = LaidRow(text, self._runs_of(row), self._metrics, self._cell, self._line_height)
        return laid

    def _runs_of(self, row: int) -> Sequence[Run]:
        line = self._rows.lines[row]
        runs = self._runs[line] if line < len(self._runs) else ()
        offset = self._rows.char_in_line(row)
        if not offset:
            return runs
        end = offset + len(self._rows.texts[row])
        return [(first - offset, last - offset, role) for first, last, role in runs if last > offset and first < end]

    def hit(self, x: float, y: float) -> Hit:
        """The position at a point; a button in the header or the row below."""
        bottom = self._header + self._shown_rows * self._line_height
        if y < self._header:
            return Hit(0, button=button_at(self.buttons(), x, y))
        row = min(max(int((y - self._header) // self._line_height), 0), self._shown_rows - 1)
        position = self._rows.start(row) + self._row(row).position_at(x - self._code_left + self.scroll_x)
        in_fold_row = self._has_fold_row and y >= bottom and self._left <= x <= self._left + self._width
        return Hit(position, button=FOLD if in_fold_row else "")

    @property
    def _code_left(self) -> float:
        return self._left + self._padding + self._gutter

    def rect_of(self, position: int) -> tuple[float, float, float]:
        """The caret at a position; for one that is folded away, the row that unfolds it."""
        row = self._rows.row_at(position)
        top = self._header + min(row, self._shown_rows) * self._line_height
        if row >= self._shown_rows:
            return self._left + self._padding, top, self._line_height
        x = self._row(row).x_of(position - self._rows.start(row))
        return self._code_left + x - self.scroll_x, top, self._line_height


@lru_cache(maxsize=32)
def _measures(description: str) -> tuple[float, int, CellWidths]:
    """Of a code font, as QFont writes it: a cell's width, a row's height, and how many cells characters take."""
    font = QFont()
    font.fromString(description)
    metrics = QFontMetricsF(font)
    cell = metrics.horizontalAdvance("0")
    if not QFontInfo(font).fixedPitch():
        # No monospaced font on this system: rows must still not be wider than the box.
        cell = metrics.horizontalAdvance("m")
    return (
        cell,
        round(metrics.height() * LINE_HEIGHT),
        CellWidths(lambda char: metrics.horizontalAdvance(shown(char)) / cell),
    )
