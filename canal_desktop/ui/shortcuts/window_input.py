"""WindowInput: what comes to a window besides text: keys known by their place, and the mouse's own back and forward."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from canal_desktop.ui.shortcuts.bindings import BINDINGS
from canal_desktop.ui.shortcuts.key_kinds import COMMAND, plain_enter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction, QWindow

_BUTTONS = {Qt.MouseButton.BackButton: "back", Qt.MouseButton.ForwardButton: "forward"}


class WindowInput(QObject):
    """Watches the system's window, as WheelZoom does, and triggers the window's actions."""

    def __init__(self, actions: Mapping[str, QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions

    def watch(self, window: QWindow) -> None:
        """Watch a window of the system; doing so twice does no harm."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: an event on its way into the window."""
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent) and event.button() in _BUTTONS:
            self._trigger(_BUTTONS[event.button()])
            return True
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._by_place(event):
            return True
        return super().eventFilter(watched, event)

    def _trigger(self, action_id: str) -> bool:
        action = self._actions.get(action_id)
        if action is None or not action.isEnabled():
            return False
        action.trigger()
        return True

    def _by_place(self, event: QKeyEvent) -> bool:
        """Do what a key stands for by its place, where Ctrl or the like is held and Qt took it for another one."""
        meant = BINDINGS.physical.meant(event)
        held = event.modifiers() & COMMAND
        if meant is None or not held or plain_enter(meant) == plain_enter(event.keyCombination()):
            return False
        if held == Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier:
            # AltGr, which writes.
            return False
        if not self._wants(meant) and any(self._trigger(action_id) for action_id in BINDINGS.window_actions(meant)):
            return True
        return self._send(QEvent.Type.KeyPress, meant)

    def _wants(self, meant: QKeyCombination) -> bool:
        """Whether the widget with the keyboard claims the key before it is a shortcut."""
        return self._send(QEvent.Type.ShortcutOverride, meant)

    def _send(self, kind: QEvent.Type, meant: QKeyCombination) -> bool:
        widget = QApplication.focusWidget()
        if widget is None:
            return False
        event = QKeyEvent(kind, int(meant.key()), meant.keyboardModifiers())
        event.setAccepted(kind == QEvent.Type.KeyPress)
        QCoreApplication.sendEvent(widget, event)
        return event.isAccepted()
