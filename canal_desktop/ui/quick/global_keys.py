"""GlobalKeys: one combination of keys that reaches the program from any other; and which way of it this system has."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

from canal_desktop.domain.errors import KeysRefused
from canal_desktop.ui.quick.key_words import NEED_MODIFIER, NO_SUCH_KEY, needed_everywhere

if TYPE_CHECKING:
    from collections.abc import Callable


class GlobalKeys(Protocol):
    """Holds at most one combination. None of these takes long enough to be seen."""

    def hold(self, keys: QKeyCombination, pressed: Callable[[], None]) -> None:
        """Have pressed called, in the thread of the window, each time; in place of what was held before.

        Raises:
            KeysRefused: another program holds them, or this keyboard does not have them.
        """

    def release(self) -> None:
        """Hold nothing any more."""

    def bring_up(self, window_id: int) -> None:
        """Give a window of ours the keyboard, where the system did not: the keys were pressed in another program."""


def parse_keys(text: str) -> QKeyCombination:
    """One combination from Qt's portable notation.

    Raises:
        KeysRefused: it is none, or one that everybody needs to type with or that nearly all programs have.
    """
    sequence = QKeySequence(text, QKeySequence.SequenceFormat.PortableText)
    # Qt's types do not tell that a sequence can be indexed.
    keys: QKeyCombination | None = sequence[0] if sequence.count() == 1 else None  # type: ignore[index]
    if keys is None or keys.key() == Qt.Key.Key_unknown:
        raise KeysRefused(NO_SUCH_KEY)
    strong = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    is_function = Qt.Key.Key_F1 <= keys.key() <= Qt.Key.Key_F35
    if not keys.keyboardModifiers() & strong and not is_function:
        raise KeysRefused(NEED_MODIFIER)
    if sentence := needed_everywhere(keys):
        raise KeysRefused(sentence)
    return keys


def make_global_keys() -> GlobalKeys | None:
    """What this system has, None for nothing: then there is the command `canal-desktop --quick`."""
    # Imported where they are used: each is of one system only.
    if sys.platform == "win32":
        from canal_desktop.ui.quick.windows_keys import WindowsKeys

        return WindowsKeys()
    if sys.platform == "darwin":
        from canal_desktop.ui.quick.mac_keys import MacKeys

        return MacKeys()
    # Under Wayland an X server may be there as well, which only hears of keys in its own windows.
    if QGuiApplication.platformName() == "xcb" and not os.environ.get("WAYLAND_DISPLAY"):
        from canal_desktop.ui.quick.x11_keys import X11Keys

        return X11Keys()
    return None
