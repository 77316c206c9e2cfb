"""KeyCapture: a field that takes the next keys as they are pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from canal_desktop.language import tr
from canal_desktop.ui.shortcuts.bindings import BINDINGS
from canal_desktop.ui.shortcuts.key_kinds import is_modifier, portable

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent


class KeyCapture(QLineEdit):
    """Nothing is typed into it: each press is told, and does nothing else meanwhile.

    Signals:
        captured(str): keys in portable notation.
        cleared(): Backspace; no key is wanted.
        left(): Esc; nothing is to change.
        unfocused(): the keyboard went elsewhere, as by a press of the mouse.
    """

    captured = Signal(str)
    cleared = Signal()
    left = Signal()
    unfocused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setAccessibleName(tr("New keys"))
        self.setPlaceholderText(tr("Press the keys. Esc leaves, Backspace takes the keys away."))

    def _take(self, event: QKeyEvent) -> None:
        if is_modifier(event.key()) or event.isAutoRepeat():
            return
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape and not held:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Backspace and not held:
            self.cleared.emit()
        else:
            self.captured.emit(portable(BINDINGS.physical.meant(event) or event.keyCombination()))

    # Qt's own methods.

    def event(self, event: QEvent) -> bool:
        """Qt: keys come here before they are anybody's shortcut, Tab among them."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: the keyboard is elsewhere; while another window has it, the keys are still wanted."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.unfocused.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: there is nothing to copy or paste."""
        event.accept()
