"""VEIL: whether what the program shows is covered by its lock; whoever shows something outside of windows asks it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

SHOWN_LOCKED = "shown_locked"
"""The property of a window of its own that shows nothing of the conversations, such as the menu of the tray."""


class Veil(QObject):
    """Only says so; ui.lock.cover is what covers the windows.

    Signals:
        changed(): it was lowered or lifted.
        said(str): a sentence for whoever stands before it, of nothing that is behind it.
    """

    changed = Signal()
    said = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.is_down = False
        """Whether all is covered."""
        self._put_off: list[Callable[[], None]] = []
        self._waiting: list[asyncio.Future[None]] = []

    def lower(self) -> None:
        """From now on nothing is to be seen."""
        if not self.is_down:
            self.is_down = True
            self.changed.emit()

    def lift(self) -> None:
        """All can be seen again; what was put off is done, and whoever waited goes on."""
        if not self.is_down:
            return
        self.is_down = False
        put_off, self._put_off = self._put_off, []
        waiting, self._waiting = self._waiting, []
        self.changed.emit()
        for future in waiting:
            if not future.done():
                future.set_result(None)
        for call in put_off:
            call()

    def after(self, call: Callable[[], None]) -> bool:
        """Do something that shows what is behind the veil: now, or once it is lifted; the same one then once.

        Returns:
            Whether it was done at once.
        """
        if self.is_down:
            if call in self._put_off:
                self._put_off.remove(call)
            self._put_off.append(call)
            return False
        call()
        return True

    async def lifted(self) -> None:
        """Wait until it is up; at once where it is."""
        if self.is_down:
            future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting.append(future)
            await future


VEIL = Veil()
"""That of the program: it covers all windows or none."""
