"""ScreenMeasures: sees when a window is on a screen that is drawn on in another scale, and says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

MOVES = frozenset((QEvent.Type.DevicePixelRatioChange, QEvent.Type.ScreenChangeInternal))


class ScreenMeasures(QObject):
    """Belongs to a window; on_changed is called when its scale or its dots per inch are others than before."""

    def __init__(self, window: QWidget, on_changed: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._on_changed = on_changed
        self._measures = self._measure()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: another screen, or the same one in another scale."""
        if event.type() in MOVES and self._measures != (measures := self._measure()):
            self._measures = measures
            self._on_changed()
        return super().eventFilter(watched, event)

    def _measure(self) -> tuple[float, int]:
        return self._window.devicePixelRatioF(), self._window.logicalDpiY()
