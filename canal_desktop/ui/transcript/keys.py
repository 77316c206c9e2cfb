"""TranscriptKeys: what keys do while the transcript has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractSlider

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from canal_desktop.ui.transcript.view import TranscriptView

Key = Qt.Key
Action = QAbstractSlider.SliderAction

_SCROLLS = {
    Key.Key_Up: Action.SliderSingleStepSub,
    Key.Key_Down: Action.SliderSingleStepAdd,
    Key.Key_PageUp: Action.SliderPageStepSub,
    Key.Key_PageDown: Action.SliderPageStepAdd,
    Key.Key_Home: Action.SliderToMinimum,
}


class TranscriptKeys:
    """Arrows and pages scroll, J and K go from message to message, the usual keys copy and select."""

    def __init__(self, view: TranscriptView) -> None:
        self._view = view

    def press(self, event: QKeyEvent) -> bool:
        """Carry out a key; False where it means nothing here."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._view.copy_selection()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._view.select_all()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        elif event.key() in _SCROLLS:
            self._view.verticalScrollBar().triggerAction(_SCROLLS[Key(event.key())])
        elif event.key() == Key.Key_End:
            self._view.scroll_to_end()
        elif event.key() in {Key.Key_J, Key.Key_K}:
            self._jump(1 if event.key() == Key.Key_J else -1)
        else:
            return False
        return True

    def _jump(self, step: int) -> None:
        view = self._view
        if not view.messages:
            return
        at = view.current
        if at is None:
            at = view.visible[-1][0] + 1 if step < 0 and view.visible else (view.visible[0][0] if view.visible else 0)
            at -= 1 if step > 0 else 0
        view.current = max(0, min(at + step, len(view.messages) - 1))
        view.scroll_to_message(view.current)
