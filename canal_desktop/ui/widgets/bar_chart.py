"""BarChart: values as bars, one beside the other; gone through by the arrow keys, told to assistive technology."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from canal_desktop.language import tr, tr_n
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.mirror import Mirror, mirrored
from canal_desktop.ui.widgets.plain_label import plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

HEIGHT_PX = 124
"""Of the bars, without the words."""
GAP = 0.25
"""Of a bar's place that stays free between it and the next."""
MAX_BAR_PX = 48
FEW_BARS = 12
LEAST_LETTERS = 6
"""So few bars have each its word, shortened to so many letters at the least."""
GAP_PX = 2
"""Between the bars and the words above and below them."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One value, at least 0, with the word below it and the sentence that tells it."""

    label: str
    value: float
    words: str


class BarChart(QWidget):
    """Colours come from the palette: the accent for bars, the text for words.

    Signals:
        current_changed(int): another bar is the current one.
    """

    current_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._top = ""
        self._current: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Chart"))

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars

    @property
    def current(self) -> int | None:
        """Which bar the keyboard is at."""
        return self._current

    def set_bars(self, bars: Sequence[Bar], top: str) -> None:
        """Show these bars; top is the word for the highest one."""
        self._bars, self._top, self._current = tuple(bars), top, None
        self._describe()
        self.update()

    def set_current(self, number: int | None) -> None:
        """Let a bar be the current one."""
        if number != self._current:
            self._current = number
            self._describe()
            self.update()

    def _describe(self) -> None:
        if self._current is not None:
            self.setAccessibleDescription(self._bars[self._current].words)
            return
        count = len(self._bars)
        self.setAccessibleDescription(
            tr_n("{n} bar; the arrow keys go to it.", "{n} bars; the arrow keys go through them.", count)
        )

    def _place(self, number: int) -> QRectF:
        """Where a bar stands."""
        highest = max((bar.value for bar in self._bars), default=0.0)
        top = self._words_px
        room = self.height() - 2 * top
        pitch = self.width() / max(1, len(self._bars))
        width = min(pitch * (1 - GAP), MAX_BAR_PX)
        height = room * self._bars[number].value / highest if highest > 0 else 0.0
        place = QRectF(number * pitch + (pitch - width) / 2, top + room - height, max(width, 1.0), height)
        return mirrored(place, QRectF(self.rect()), self.layoutDirection())

    @property
    def _words_px(self) -> int:
        """What a line of words takes, in the size of letters that is set."""
        return self.fontMetrics().height() + GAP_PX

    def _number_at(self, point: QPointF) -> int | None:
        if not self._bars or not self.rect().contains(point.toPoint()):
            return None
        x = self.width() - point.x() if self.isRightToLeft() else point.x()
        return min(max(int(x * len(self._bars) / self.width()), 0), len(self._bars) - 1)

    # Qt's own methods.

    def sizeHint(self) -> QSize:
        """Qt: it takes the width there is."""
        return QSize(2 * HEIGHT_PX, HEIGHT_PX + 2 * self._words_px)

    def minimumSizeHint(self) -> QSize:
        """Qt: less cannot be read."""
        return QSize(HEIGHT_PX, HEIGHT_PX + 2 * self._words_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw it."""
        super().paintEvent(event)
        palette = self.palette()
        with QPainter(self) as painter:
            base = self.height() - self._words_px
            painter.setPen(palette.mid().color())
            painter.drawLine(0, base, self.width(), base)
            for number in range(len(self._bars)):
                self._paint_bar(painter, number)
            painter.setPen(palette.placeholderText().color())
            mirror = Mirror(painter, self.rect(), self.layoutDirection())
            mirror.text(
                self.rect().adjusted(2, 0, -2, 0), Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, self._top
            )
            self._paint_labels(mirror)
            if self.hasFocus() and self._current is None:
                # The keyboard is here, at no bar yet.
                painter.setPen(palette.accent().color())
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_bar(self, painter: QPainter, number: int) -> None:
        place = self._place(number)
        color = self.palette().accent().color()
        if self._current is not None and number != self._current:
            color.setAlphaF(0.45)
        painter.fillRect(place, color)
        if number == self._current and self.hasFocus():
            painter.setPen(self.palette().text().color())
            painter.drawRect(place.adjusted(-2, -2, 1, 1))

    def _paint_labels(self, mirror: Mirror) -> None:
        """The words below the bars, as many as there is room for."""
        metrics = self.fontMetrics()
        pitch = self.width() / max(1, len(self._bars))
        widest = max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0) + 8
        step = max(1, -(-widest // max(1, int(pitch))))
        if len(self._bars) <= FEW_BARS and pitch >= LEAST_LETTERS * metrics.averageCharWidth():
            step = 1
        for number in range(0, len(self._bars), step):
            left = number * pitch
            if left > 0 and left + min(widest, pitch * step) > self.width() + 1:
                break
            room = QRectF(left, self.height() - self._words_px, pitch * step, self._words_px)
            text = metrics.elidedText(self._bars[number].label, Qt.TextElideMode.ElideRight, int(room.width()) - 4)
            align = Qt.AlignmentFlag.AlignHCenter if step == 1 else Qt.AlignmentFlag.AlignLeft
            mirror.text(room, align | Qt.AlignmentFlag.AlignVCenter, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the arrow keys, Home and End go through the bars."""
        last = len(self._bars) - 1
        here = self._current
        back, onwards = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self.isRightToLeft():
            back, onwards = onwards, back
        places = {
            back: max(0, last if here is None else here - 1),
            onwards: min(last, 0 if here is None else here + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key not in places or last < 0:
            super().keyPressEvent(event)
            return
        self._choose(places[key])
        announce(self, self._bars[places[key]].words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a click makes a bar the current one."""
        super().mousePressEvent(event)
        if (number := self._number_at(event.position())) is not None:
            self._choose(number)

    def _choose(self, number: int) -> None:
        self.set_current(number)
        self.current_changed.emit(number)

    def event(self, event: QEvent) -> bool:
        """Qt: a tooltip tells the bar under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._number_at(QPointF(event.pos()))
            words = self._bars[number].words if number is not None else ""
            QToolTip.showText(event.globalPos(), plain_tooltip(words), self)
            return True
        return super().event(event)
