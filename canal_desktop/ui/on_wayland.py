"""What is different under Wayland: windows cannot place themselves, and need leave to come to the front."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

TOKEN_VARIABLE = "XDG_ACTIVATION_TOKEN"
MAX_TOKEN = 256
NEW_S = 5.0
"""So long after it was shown, a window has the keyboard because it is new, and not because the user went there."""


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


def once_active(window: QWidget, call: Callable[[], object]) -> None:
    """Do something when a window that was just shown is given the keyboard; if that takes long, never."""
    handle, until = window.windowHandle(), time.monotonic() + NEW_S

    def on_changed() -> None:
        if handle.isActive():
            handle.activeChanged.disconnect(on_changed)
            if time.monotonic() < until:
                call()

    handle.activeChanged.connect(on_changed)


def leave_keyboard(window: QWidget) -> None:
    """Have the keyboard stay where it is, although the compositor is going to give it to a window that was just shown.

    A window cannot ask to be shown without it.
    """
    former = QApplication.activeWindow()
    if former is not None:
        once_active(window, former.activateWindow)
