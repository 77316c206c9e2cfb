"""ReasoningTitle and ReasoningBox: what a model said before its reply, behind a line that opens and closes it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from canal_desktop.language import tr
from canal_desktop.ui.transcript.box import Hit, Metrics, Selection
from canal_desktop.ui.transcript.text_box import LaidText

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from canal_desktop.markup.blocks import Paragraph

TOGGLE = "toggle-reasoning"


class ReasoningTitle:
    """The line above the reasoning."""

    text = ""
    is_waiting = False

    def __init__(self, duration_s: float | None, width: float, metrics: Metrics, *, is_open: bool) -> None:
        self.block = None
        self.is_open = is_open
        self._metrics = metrics
        self._width = width
        self._line = round(metrics.em * 1.9)
        self._duration_s = duration_s
        self.height = float(self._line + (0 if is_open else 4))

    @property
    def title(self) -> str:
        """What it says."""
        if self._duration_s is None:
            return tr("Reasoning")
        return tr("Reasoning · {seconds} s", seconds=max(1, round(self._duration_s)))

    def paint(self, painter: QPainter, at: QPointF, clip: QRectF, selection: Selection) -> None:
        """Draw the line."""
        painter.setFont(self._metrics.theme.small_font)
        painter.setPen(self._metrics.theme.text_muted)
        closed = "◂" if self._metrics.is_mirrored else "▸"
        arrow = "▾" if self.is_open else closed
        box = QRectF(at.x(), at.y(), self._width, self._line)
        painter.drawText(box, self._metrics.leading | Qt.AlignmentFlag.AlignVCenter, f"{arrow} {self.title}")

    def hit(self, x: float, y: float) -> Hit:
        """It is a button as a whole."""
        return Hit(0, button=TOGGLE)

    def buttons(self) -> list[tuple[str, str, QRectF]]:
        """The button it is."""
        return [(TOGGLE, self.title, QRectF(0, 0, self._width, self._line))]

    def press(self, button: str) -> bool:
        """The message opens and closes its reasoning; the line itself stays as it is."""
        return False

    def rect_of(self, position: int) -> tuple[float, float, float]:
        """The caret: there is none in it."""
        return 0.0, 0.0, float(self._line)


class ReasoningBox:
    """A piece of the reasoning, as plain text beside a bar."""

    is_waiting = False

    def __init__(self, block: Paragraph, width: float, metrics: Metrics, *, is_last: bool) -> None:
        self.block = block
        self._metrics = metrics
        quiet = Metrics(replace(metrics.theme, text=metrics.theme.text_muted), metrics.em)
        font = metrics.theme.small_font
        self._laid = LaidText(block.text, font, width - metrics.indent, quiet, Qt.AlignmentFlag.AlignLeft)
        self._width = width
        self._left = 0.0 if self._laid.is_mirrored else metrics.indent
        self.text = block.text.text.replace("\u2028", "\n")
        self.height = self._laid.height + (metrics.gap if is_last else 0)

    def paint(self, painter: QPainter, at: QPointF, clip: QRectF, selection: Selection) -> None:
        """Draw the bar and the text."""
        bar = self._width - 5 if self._laid.is_mirrored else 3
        painter.fillRect(QRectF(at.x() + bar, at.y(), 2, self._laid.height), self._metrics.theme.border)
        self._laid.paint(painter, QPointF(at.x() + self._left, at.y()), clip, selection)

    def hit(self, x: float, y: float) -> Hit:
        """The position at a point."""
        return Hit(self._laid.position_at(x - self._left, y))

    def rect_of(self, position: int) -> tuple[float, float, float]:
        """The caret at a position."""
        x, y, height = self._laid.caret(position)
        return x + self._left, y, height
