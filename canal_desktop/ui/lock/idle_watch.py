"""IdleWatch: tells when nothing was typed or clicked in the program for a while; sleep of the computer counts."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable

INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


def time_with_sleep() -> float:
    """Seconds, those included in which the computer slept; never set back."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


class IdleWatch(QObject):
    """Watches whichever window has the keyboard, and what in it is written into, as input methods tell only that.

    Signals:
        idle(): it was so for the whole time. It is told once; input begins anew.
    """

    idle = Signal()

    def __init__(self, parent: QObject, clock: Callable[[], float] = time_with_sleep) -> None:
        super().__init__(parent)
        self._clock = clock
        self._limit_s = 0.0
        self._last = clock()
        self._watched: list[QObject] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        self._app = app

    def set_limit(self, seconds: float) -> None:
        """Tell after so many seconds; 0 for never, where nothing is watched at all."""
        if seconds == self._limit_s:
            return
        was_on, self._limit_s = self._limit_s > 0, seconds
        if seconds > 0 and not was_on:
            self._app.focusWindowChanged.connect(self._follow)
            self._app.focusObjectChanged.connect(self._follow)
        elif was_on and not seconds:
            self._app.focusWindowChanged.disconnect(self._follow)
            self._app.focusObjectChanged.disconnect(self._follow)
        self._follow()
        self.begin()

    def begin(self) -> None:
        """Count from now on."""
        self._last = self._clock()
        self._timer.stop()
        if self._limit_s > 0:
            self._timer.start(round(self._limit_s * 1000))

    def look(self) -> None:
        """See whether it is time."""
        left_s = self._last + self._limit_s - self._clock()
        if self._limit_s <= 0:
            return
        if left_s > 0:
            self._timer.start(round(left_s * 1000) + 1)
        else:
            self._timer.stop()
            self.idle.emit()

    def _follow(self, _now: object = None) -> None:
        for one in self._watched:
            one.removeEventFilter(self)
        found = (self._app.focusWindow(), self._app.focusObject()) if self._limit_s > 0 else ()
        self._watched = [one for one in found if one is not None]
        for one in self._watched:
            one.installEventFilter(self)

    # Qt's own methods.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: an event on its way to what has the keyboard."""
        if event.type() in INPUT:
            if self._timer.isActive() and self._clock() - self._last >= self._limit_s:
                # The computer slept, and the timer with it.
                self.look()
                return not self._timer.isActive()
            self._last = self._clock()
        return super().eventFilter(watched, event)
