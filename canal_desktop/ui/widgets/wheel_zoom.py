"""WheelZoom: Ctrl and the wheel, anywhere in a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

NOTCH = 120
"""What Qt counts for one notch of a wheel; finer devices send parts of it."""


class WheelZoom(QObject):
    """Takes the turns of the wheel with Ctrl held before any widget gets them, so that nothing scrolls meanwhile.

    It watches the system's window and not the widgets: one place for all of them, and few events go through it.

    Signals:
        turned(int): so many notches, positive where the wheel was turned away from the user.
    """

    turned = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._gathered = 0

    def watch(self, window: QWindow) -> None:
        """Watch a window of the system; doing so twice does no harm."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: an event on its way into the window."""
        if event.type() != QEvent.Type.Wheel or not isinstance(event, QWheelEvent):
            return super().eventFilter(watched, event)
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._gathered = 0
            return super().eventFilter(watched, event)
        # A touchpad that was let go of rolls on by itself, perhaps until long after Ctrl was pressed.
        if event.phase() is not Qt.ScrollPhase.ScrollMomentum:
            self._gather(event.angleDelta().y())
        return True

    def _gather(self, delta: int) -> None:
        if delta * self._gathered < 0:
            self._gathered = 0
        self._gathered += delta
        notches = int(self._gathered / NOTCH)
        if notches:
            self._gathered -= notches * NOTCH
            self.turned.emit(notches)
