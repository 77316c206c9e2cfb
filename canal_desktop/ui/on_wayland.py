"""What is different under Wayland: windows cannot place themselves, and need leave to come to the front."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QWidget

TOKEN_VARIABLE = "XDG_ACTIVATION_TOKEN"
MAX_TOKEN = 256
NEW_S = 5.0
"""So long after it was shown, a window has the keyboard because it is new, and not because the user went there."""
_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress})


def is_wayland() -> bool:
    """Whether the windows are shown by a Wayland compositor."""
    return QGuiApplication.platformName().startswith("wayland")


def own_token() -> str:
    """The leave that whoever started this process got of the desktop, "" for none."""
    return os.environ.get(TOKEN_VARIABLE, "")


def use_token(token: object) -> None:
    """Have the next window that comes to the front do so with this leave of the desktop; "" for none.

    Another program got it for us when the user clicked there. What is no token is not used.
    """
    if is_wayland() and isinstance(token, str) and 0 < len(token) <= MAX_TOKEN and token.isprintable():
        # Qt takes it out of the environment when it uses it, so that no child process gets it.
        os.environ[TOKEN_VARIABLE] = token


class _FirstTime(QObject):
    """Waits for a window that was just shown to be given the keyboard, once, and not for long."""

    def __init__(self, handle: QWindow, call: Callable[[], object], *, unless_pressed: bool) -> None:
        super().__init__(handle)
        self._handle = handle
        self._call = call
        self._unless_pressed = unless_pressed
        self._is_over = False
        handle.activeChanged.connect(self._on_changed)
        if unless_pressed:
            handle.installEventFilter(self)
        QTimer.singleShot(int(NEW_S * 1000), self, self.end)

    def end(self) -> None:
        """Wait no longer."""
        if not self._is_over:
            self._is_over = True
            self._handle.activeChanged.disconnect(self._on_changed)
            self.deleteLater()

    def _on_changed(self) -> None:
        if not self._handle.isActive():
            return
        if self._unless_pressed:
            # A press that brought the keyboard comes right behind it.
            QTimer.singleShot(0, self, self._do)
        else:
            self._do()

    def _do(self) -> None:
        if not self._is_over:
            self.end()
            self._call()

    # Qt's own methods.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the user may have gone to the window."""
        if event.type() in _PRESSES:
            self.end()
        return super().eventFilter(watched, event)


def once_active(window: QWidget, call: Callable[[], object], *, unless_pressed: bool = False) -> None:
    """Do something when a window that was just shown is given the keyboard; if that takes long, never.

    Args:
        window: of which the last call alone is done.
        call: what to do.
        unless_pressed: do nothing where the user has pressed something in the window.
    """
    handle = window.windowHandle()
    for former in handle.findChildren(_FirstTime):
        former.end()
    _FirstTime(handle, call, unless_pressed=unless_pressed)


def leave_keyboard(window: QWidget) -> None:
    """Have the keyboard stay where it is, although the compositor is going to give it to a window that was just shown.

    A window cannot ask to be shown without it.
    """
    former = QApplication.activeWindow()
    if former is None:
        return

    def give_back() -> None:
        if isValid(former):
            former.activateWindow()

    once_active(window, give_back, unless_pressed=True)
