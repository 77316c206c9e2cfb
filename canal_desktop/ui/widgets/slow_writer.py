"""SlowWriter: fills a text field a piece at a time, so that nothing waits for a long text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

T = TypeVar("T")

CHARS_A_PIECE = 20
"""What a piece costs besides its text, as characters."""


class SlowWriter(Generic[T]):
    """Puts pieces behind what a field has, at_once characters at least before others have their turn.

    write puts one piece where the cursor is, and returns how many characters that were.
    """

    def __init__(self, field: QTextEdit | QPlainTextEdit, at_once: int, write: Callable[[QTextCursor, T], int]) -> None:
        self._field = field
        self._at_once = at_once
        self._write = write
        self._left: Iterator[T] = iter(())
        self._timer = QTimer(field)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._write_more)

    @property
    def is_busy(self) -> bool:
        """Whether something is not written yet."""
        return self._timer.isActive()

    def begin(self, pieces: Iterable[T]) -> None:
        """Write these, in place of what was not written yet; the first of them are there when this returns."""
        self._left = iter(pieces)
        self._timer.start()
        self._write_more()

    def _write_more(self) -> None:
        cursor = QTextCursor(self._field.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        left = self._at_once
        for piece in self._left:
            left -= self._write(cursor, piece) + CHARS_A_PIECE
            if left < 0:
                break
        else:
            self._timer.stop()
        cursor.endEditBlock()
