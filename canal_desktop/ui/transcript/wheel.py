"""TranscriptWheel: the wheel and the touchpad, to the pixel; sideways in wide boxes without moving the page."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from canal_desktop.ui.transcript.box_controls import scroll_sideways

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from canal_desktop.ui.transcript.view import TranscriptView

NOTCH = 120.0
"""Qt's units (an eighth of a degree) in one notch of a wheel."""

GESTURE_S = 0.25
"""What follows within this time belongs to the same movement of the fingers, and to its direction."""


class TranscriptWheel:
    """Scrolls at once: each step of the wheel costs one frame, and nothing goes on when the fingers stop."""

    def __init__(self, view: TranscriptView) -> None:
        self._view = view
        self._is_sideways = False
        self._last_s = 0.0
        self._rest = 0.0

    def turn(self, event: QWheelEvent) -> bool:
        """Scroll; False where the wheel means something to the window (Ctrl: the text size)."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        distance = self._distance(event)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not distance.x():
            distance = distance.transposed()
        now = time.monotonic()
        if event.phase() == Qt.ScrollPhase.ScrollBegin or now - self._last_s > GESTURE_S:
            self._is_sideways = abs(distance.x()) > abs(distance.y())
            self._rest = 0.0
        self._last_s = now
        if self._is_sideways:
            self._scroll_sideways(event.position(), distance.x())
        elif distance.y():
            self._scroll(distance.y())
        return True

    def _distance(self, event: QWheelEvent) -> QPointF:
        """How far, in pixels; positive is left and up."""
        pixels, angle = event.pixelDelta(), event.angleDelta()
        # X11 gives distances in the driver's own measure; Qt's documentation advises against them there.
        if not pixels.isNull() and (angle.isNull() or QGuiApplication.platformName() != "xcb"):
            return QPointF(pixels)
        line = self._view.verticalScrollBar().singleStep()
        return QPointF(angle) / NOTCH * line * QApplication.wheelScrollLines()

    def _scroll(self, distance: float) -> None:
        # Wheels with fine steps send less than a pixel at a time.
        distance += self._rest
        whole = round(distance)
        self._rest = distance - whole
        if whole:
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() - whole)

    def _scroll_sideways(self, point: QPointF, distance: float) -> None:
        found = self._view.places.find(point)
        if found is not None and distance and scroll_sideways(self._view.places.box(found.position), -distance):
            self._view.viewport().update()
