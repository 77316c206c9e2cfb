"""StreamBuffer: what has arrived since the last frame; says when the next frame is due."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.domain.message import MessageId

FRAME_S = 0.016


class StreamBuffer(QObject):
    """Collects pieces of replies. The first one is due at once, further ones with the next frame; idle, no timer runs.

    Signals:
        due(): take() now.
    """

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.paced_by: Callable[[], None] | None = None
        """Told that something has come, where somebody else sees to it that take() is called."""
        self._pieces: dict[MessageId, list[tuple[str, str]]] = {}
        self._last_taken = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.due)

    def add(self, message_id: MessageId, kind: str, text: str) -> None:
        """Take a piece; kind is "text" or "reasoning"."""
        self._pieces.setdefault(message_id, []).append((kind, text))
        if self.paced_by is not None:
            self.paced_by()
            return
        if self._timer.isActive():
            return
        wait_s = self._last_taken + FRAME_S - time.monotonic()
        if wait_s <= 0:
            self.due.emit()
        else:
            self._timer.start(max(1, round(wait_s * 1000)))

    @property
    def has_pieces(self) -> bool:
        """Whether something has come since take()."""
        return bool(self._pieces)

    def take(self) -> dict[MessageId, tuple[str, str]]:
        """Text and reasoning that arrived, by message; empty where nothing did."""
        self._timer.stop()
        self._last_taken = time.monotonic()
        pieces, self._pieces = self._pieces, {}
        return {
            message_id: (
                "".join(text for kind, text in parts if kind == "text"),
                "".join(text for kind, text in parts if kind == "reasoning"),
            )
            for message_id, parts in pieces.items()
        }

    def clear(self) -> None:
        """Forget what arrived."""
        self._timer.stop()
        self._pieces.clear()
