"""WindowsKeys: a combination of keys registered with Windows, whose message comes to the thread of the window."""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QKeyCombination, Qt

from canal_desktop.domain.errors import KeysRefused
from canal_desktop.ui.quick.key_words import NO_SUCH_KEY, NOT_HERE, TAKEN

if TYPE_CHECKING:
    from collections.abc import Callable

NUMBER = 0x2A01
"""Of our registration, below 0xC000."""
WM_HOTKEY = 0x0312
NO_REPEAT = 0x4000
MODIFIERS = (
    (Qt.KeyboardModifier.AltModifier, 0x1),
    (Qt.KeyboardModifier.ControlModifier, 0x2),
    (Qt.KeyboardModifier.ShiftModifier, 0x4),
    (Qt.KeyboardModifier.MetaModifier, 0x8),
)
F1 = 0x70
CODES = {
    Qt.Key.Key_Space: 0x20,
    Qt.Key.Key_Return: 0x0D,
    Qt.Key.Key_Enter: 0x0D,
    Qt.Key.Key_Tab: 0x09,
    Qt.Key.Key_Backspace: 0x08,
    Qt.Key.Key_Escape: 0x1B,
    Qt.Key.Key_Insert: 0x2D,
    Qt.Key.Key_Delete: 0x2E,
    Qt.Key.Key_Home: 0x24,
    Qt.Key.Key_End: 0x23,
    Qt.Key.Key_Left: 0x25,
    Qt.Key.Key_Up: 0x26,
    Qt.Key.Key_Right: 0x27,
    Qt.Key.Key_Down: 0x28,
    Qt.Key.Key_PageUp: 0x21,
    Qt.Key.Key_PageDown: 0x22,
    Qt.Key.Key_Pause: 0x13,
}


class WindowsKeys(QAbstractNativeEventFilter):
    """See GlobalKeys."""

    def __init__(self) -> None:
        super().__init__()
        self._pressed: Callable[[], None] | None = None

    def hold(self, keys: QKeyCombination, pressed: Callable[[], None]) -> None:
        """See GlobalKeys."""
        self.release()
        user = _user()
        code = code_of(keys.key()) or user.VkKeyScanW(ctypes.c_wchar(chr(min(keys.key().value, 0xFFFF)).lower())) & 0xFF
        if code in {0, 0xFF}:
            raise KeysRefused(NO_SUCH_KEY)
        held = sum(bit for modifier, bit in MODIFIERS if keys.keyboardModifiers() & modifier)
        if not user.RegisterHotKey(None, NUMBER, held | NO_REPEAT, code):
            raise KeysRefused(TAKEN)
        self._pressed = pressed
        _app().installNativeEventFilter(self)

    def release(self) -> None:
        """See GlobalKeys."""
        if self._pressed is not None:
            _user().UnregisterHotKey(None, NUMBER)
            _app().removeNativeEventFilter(self)
            self._pressed = None

    def bring_up(self, _window_id: int) -> None:
        """See GlobalKeys; the system lets whoever it told of the keys come to the front."""

    def nativeEventFilter(self, _kind: QByteArray | bytes | bytearray | memoryview, message: int) -> tuple[bool, int]:
        """Qt: a message of Windows before anybody else sees it."""
        told = wintypes.MSG.from_address(int(message))
        is_ours = told.message == WM_HOTKEY and told.wParam == NUMBER
        if is_ours and self._pressed is not None:
            self._pressed()
        return is_ours, 0


def code_of(key: Qt.Key) -> int:
    """The number Windows has for a key, 0 where it depends on the layout."""
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F24:
        return F1 + key.value - Qt.Key.Key_F1.value
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_9 or Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
        return key.value
    return CODES.get(key, 0)


def _user() -> Any:
    if sys.platform != "win32":
        raise KeysRefused(NOT_HERE)
    return ctypes.WinDLL("user32")


def _app() -> QCoreApplication:
    app = QCoreApplication.instance()
    assert app is not None
    return app
