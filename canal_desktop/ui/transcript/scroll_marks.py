"""ScrollMarks: small lines on the scroll bar where what is looked for stands; nothing while no search is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from canal_desktop.ui.transcript.finder import Finder
    from canal_desktop.ui.transcript.view import TranscriptView

REFRESH_MS = 120
"""Marks are placed anew at most this often: it takes a millisecond or two in a conversation of 10,000 messages."""

LINE_PX = 2


class ScrollMarks(QWidget):
    """Lies over the vertical scroll bar and lets the mouse through."""

    def __init__(self, view: TranscriptView, finder: Finder) -> None:
        super().__init__(view.verticalScrollBar())
        self._view = view
        self._finder = finder
        self.lines: list[int] = []
        """Where the marks are, in pixels from the bar's top."""
        self.current: int | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self._place)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        bar = view.verticalScrollBar()
        bar.installEventFilter(self)
        bar.rangeChanged.connect(self._later)
        finder.changed.connect(self._later)

    def _later(self) -> None:
        if not self._finder.is_active:
            self.hide()
        elif not self._timer.isActive():
            self._timer.start()

    def _place(self) -> None:
        """Find the lines for the hits; heights of messages that are not laid out are estimates."""
        self.setGeometry(self._view.verticalScrollBar().rect())
        heights, index = self._view.layouts.heights, self._finder.index
        scale = self.height() / max(heights.total, 1.0)
        lines: set[int] = set()
        passed, last = 0.0, 0
        for number in index.with_hits():
            for between in range(last, number):
                passed += heights[between]
            last = number
            top, height = passed * scale, heights[number] * scale
            if height <= LINE_PX:
                lines.add(round(top + height / 2))
            else:
                lines.update([round(top + share * height) for share in index.shares(number)])
        current = self._finder.current
        self.current = None
        if current is not None:
            top = heights.above(current.message) + current.hit.share * heights[current.message]
            self.current = round(top * scale)
        self.lines = sorted(lines)
        self.setVisible(bool(self.lines) and self._finder.is_active)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the bar has another size."""
        if event.type() == QEvent.Type.Resize and self._finder.is_active:
            self._later()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw the lines."""
        theme = self._view.metrics.theme
        painter = QPainter(self)
        for line in self.lines:
            painter.fillRect(QRectF(1, line - LINE_PX / 2, self.width() - 2, LINE_PX), theme.mark_line)
        if self.current is not None:
            painter.fillRect(QRectF(0, self.current - LINE_PX, self.width(), 2 * LINE_PX), theme.mark_edge)
        painter.end()
