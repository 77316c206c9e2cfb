"""WindowCollector: Python's garbage is collected in the window's thread, and a long collection waits for quiet."""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer

LOOK_MS = 250
YOUNG = 2_000
"""Objects made since the last look that are worth one: looking at some thousands takes about a millisecond."""

MIDDLE = 10
OLD = 40


class WindowCollector(QObject):
    """Takes the collector's work over from the interpreter.

    Left to itself, Python collects in whichever thread makes the next object. A widget or a timer that is deleted in
    another thread than its own leaves Qt with a pointer to nothing, and the process dies of the next event.

    It looks a while after something was made, not by the clock: nothing wakes a program in which nothing happens.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._dispatcher = QAbstractEventDispatcher.instance()
        self._dispatcher.aboutToBlock.connect(self._on_pause)

    @property
    def is_looking(self) -> bool:
        """Whether it is going to look soon."""
        return self._timer.isActive()

    def look(self) -> None:
        """Collect what is worth it; where something was, look again soon, for a busy loop may not pause at all."""
        generation = _worth_collecting()
        if generation is not None:
            gc.collect(generation)
            self._timer.start()

    def _on_pause(self) -> None:
        # Called whenever the loop has nothing to do: a look of its own costs too much here.
        if not self._timer.isActive() and _worth_collecting() is not None:
            self._timer.start()

    def close(self) -> None:
        """Give the work back to the interpreter."""
        if gc.isenabled():
            return
        self._dispatcher.aboutToBlock.disconnect(self._on_pause)
        self._timer.stop()
        gc.enable()


def _worth_collecting() -> int | None:
    """The oldest generation in which so much was made that it is worth a look; None where it is in none."""
    young, middle, old = gc.get_count()
    if old > OLD:
        return 2
    if middle > MIDDLE:
        return 1
    return 0 if young > YOUNG else None
