"""WindowCollector: Python's garbage is collected in the window's thread, and a long collection waits for quiet."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 250
YOUNG = 2_000
"""Objects made since the last look that are worth one: looking at some thousands takes about a millisecond."""

MIDDLE = 10
OLD = 40


class WindowCollector(QObject):
    """Takes the collector's work over from the interpreter.

    Left to itself, Python collects in whichever thread makes the next object. A widget or a timer that is deleted in
    another thread than its own leaves Qt with a pointer to nothing, and the process dies of the next event.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect what is worth it."""
        young, middle, old = gc.get_count()
        if old > OLD:
            gc.collect()
        elif middle > MIDDLE:
            gc.collect(1)
        elif young > YOUNG:
            gc.collect(0)

    def close(self) -> None:
        """Give the work back to the interpreter."""
        self._timer.stop()
        gc.enable()
