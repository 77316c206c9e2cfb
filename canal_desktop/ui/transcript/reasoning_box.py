"""ReasoningBox: what a model said before its reply, behind a line that opens and closes it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from canal_desktop.markup.blocks import RichText
from canal_desktop.ui.transcript import utf16
from canal_desktop.ui.transcript.box import Hit, Metrics, Selection
from canal_desktop.ui.transcript.literal import literal_pieces
from canal_desktop.ui.transcript.text_box import LaidText

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

TOGGLE = "toggle-reasoning"


class ReasoningBox:
    """Reasoning as plain text; only its line is shown while it is closed."""

    def __init__(self, text: str, duration_s: float | None, width: float, metrics: Metrics, *, is_open: bool) -> None:
        self.block = None
        self.is_waiting = False
        muted = replace(metrics.theme, text=metrics.theme.text_muted)
        self._metrics = metrics
        self._quiet = Metrics(muted, metrics.em)
        self._line = round(metrics.em * 1.9)
        self._width = width
        self.is_open = is_open
        self._seconds = "" if duration_s is None else f" · {max(1, round(duration_s))} s"
        self.text = text if is_open else ""
        self._pieces: list[LaidText] = []
        if is_open:
            self._pieces = [self._lay_out(piece) for piece in literal_pieces(text)]
        self.height = self._line + sum(piece.height for piece in self._pieces) + (metrics.gap if is_open else 4)

    def _lay_out(self, piece: str) -> LaidText:
        width = self._width - self._metrics.indent
        return LaidText(RichText(piece), self._metrics.theme.small_font, width, self._quiet, Qt.AlignmentFlag.AlignLeft)

    @property
    def title(self) -> str:
        """The line that opens it."""
        return f"Reasoning{self._seconds}"

    def paint(self, painter: QPainter, at: QPointF, clip: QRectF, selection: Selection) -> None:
        """Draw the line and, when open, the text."""
        painter.setFont(self._metrics.theme.small_font)
        painter.setPen(self._metrics.theme.text_muted)
        arrow = "▾" if self.is_open else "▸"
        box = QRectF(at.x(), at.y(), self._width, self._line)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, f"{arrow} {self.title}")
        y, position = at.y() + self._line, 0
        bar = QRectF(at.x() + 3, y, 2, self.height - self._line - self._metrics.gap)
        if self.is_open:
            painter.fillRect(bar, self._metrics.theme.border)
        for piece in self._pieces:
            length = utf16.length(piece.text) + 1
            inner = None
            if selection is not None:
                start, end = max(selection[0] - position, 0), min(selection[1] - position, length - 1)
                inner = (start, end) if end > start else None
            if y + piece.height >= clip.top() and y <= clip.bottom():
                piece.paint(painter, QPointF(at.x() + self._metrics.indent, y), clip, inner)
            y += piece.height
            position += length

    def hit(self, x: float, y: float) -> Hit:
        """The line, or a position in the text."""
        if y < self._line:
            return Hit(0, button=TOGGLE)
        top, position = float(self._line), 0
        for piece in self._pieces:
            if y < top + piece.height:
                return Hit(position + piece.position_at(x - self._metrics.indent, y - top))
            top += piece.height
            position += utf16.length(piece.text) + 1
        return Hit(max(position - 1, 0))

    def rect_of(self, position: int) -> tuple[float, float, float]:
        """The caret at a position: the top of its piece."""
        top, before = float(self._line), 0
        for piece in self._pieces:
            before += utf16.length(piece.text) + 1
            if position < before:
                return self._metrics.indent, top, self._metrics.em
            top += piece.height
        return 0.0, 0.0, self._metrics.em
