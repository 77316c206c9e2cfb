"""RuleBox: a horizontal line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from canal_desktop.ui.transcript.box import Hit, Metrics, Selection

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from canal_desktop.markup.blocks import Rule


class RuleBox:
    """A quiet line across the column."""

    def __init__(self, block: Rule, width: float, metrics: Metrics) -> None:
        self.block = block
        self._width = width
        self._metrics = metrics
        self.text = "———"
        self.is_waiting = False
        self.height = round(metrics.em * 1.2) + metrics.gap

    def paint(self, painter: QPainter, at: QPointF, clip: QRectF, selection: Selection) -> None:
        """Draw the line."""
        painter.fillRect(QRectF(at.x(), at.y() + self._metrics.em * 0.6, self._width, 1), self._metrics.theme.border)

    def hit(self, x: float, y: float) -> Hit:
        """There is nothing to point at."""
        return Hit(0)

    def rect_of(self, position: int) -> tuple[float, float, float]:
        """The line's top."""
        return 0.0, 0.0, self.height
