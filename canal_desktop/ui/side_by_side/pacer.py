"""Pacer: lets columns draw what has come one after the other, so that no turn of the window's loop draws them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from canal_desktop.ui.transcript.view import TranscriptView

BEAT_MS = 8
"""Six columns are drawn twenty times a second each, one alone as often as a screen shows it."""


class Pacer(QObject):
    """Takes the place of the views' own timers; idle, no timer runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._views: list[TranscriptView] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._draw_next)

    def add(self, view: TranscriptView) -> None:
        """Pace this view, too."""
        view.buffer.paced_by = self._wake
        self._views.append(view)

    def clear(self) -> None:
        """The views are gone."""
        self._timer.stop()
        self._views.clear()

    def _wake(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _draw_next(self) -> None:
        """Draw the one that was drawn longest ago, of those to which something has come."""
        view = next((view for view in self._views if view.buffer.has_pieces), None)
        if view is None:
            self._timer.stop()
            return
        self._views.remove(view)
        self._views.append(view)
        view.flush()
