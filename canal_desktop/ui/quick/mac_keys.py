"""MacKeys: a combination of keys registered with macOS, through Carbon's event handler of the application.

Carbon is the only way that asks the user for no permission: it hears of this one combination alone.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import POINTER, Structure, c_int32, c_uint32, c_ulong, c_void_p
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QKeyCombination, Qt, QTimer

from canal_desktop.domain.errors import KeysRefused
from canal_desktop.ui.quick.key_words import NO_SUCH_KEY, NOT_HERE, TAKEN

if TYPE_CHECKING:
    from collections.abc import Callable

KEYBOARD, PRESSED = int.from_bytes(b"keyb", "big"), 5
SIGNATURE = int.from_bytes(b"CANL", "big")
CARBON = "/System/Library/Frameworks/Carbon.framework/Carbon"
# Qt calls the Command key Control, and the Control key Meta.
MODIFIERS = (
    (Qt.KeyboardModifier.ControlModifier, 0x100),
    (Qt.KeyboardModifier.ShiftModifier, 0x200),
    (Qt.KeyboardModifier.AltModifier, 0x800),
    (Qt.KeyboardModifier.MetaModifier, 0x1000),
)
LETTERS = "asdfhgzxcv\0bqweryt123465=97-80]ou[ip\rlj'k;\\,/nm.\t `"
"""Where the characters are on an American keyboard, by the numbers of its keys."""
OTHERS = {
    Qt.Key.Key_Return: 36,
    Qt.Key.Key_Tab: 48,
    Qt.Key.Key_Space: 49,
    Qt.Key.Key_Backspace: 51,
    Qt.Key.Key_Escape: 53,
    Qt.Key.Key_Home: 115,
    Qt.Key.Key_PageUp: 116,
    Qt.Key.Key_Delete: 117,
    Qt.Key.Key_End: 119,
    Qt.Key.Key_PageDown: 121,
    Qt.Key.Key_Left: 123,
    Qt.Key.Key_Right: 124,
    Qt.Key.Key_Down: 125,
    Qt.Key.Key_Up: 126,
}
FUNCTION_KEYS = (122, 120, 99, 118, 96, 97, 98, 100, 101, 109, 103, 111, 105, 107, 113, 106, 64, 79, 80, 90)


class _Kind(Structure):
    _fields_ = (("event_class", c_uint32), ("event_kind", c_uint32))


class _Id(Structure):
    _fields_ = (("signature", c_uint32), ("number", c_uint32))


HANDLER = ctypes.CFUNCTYPE(c_int32, c_void_p, c_void_p, c_void_p)


class MacKeys:
    """See GlobalKeys."""

    def __init__(self) -> None:
        self._held = c_void_p()
        self._handler = c_void_p()
        self._pressed: Callable[[], None] = lambda: None
        # Carbon keeps no reference to it.
        self._called = HANDLER(self._on_event)

    def hold(self, keys: QKeyCombination, pressed: Callable[[], None]) -> None:
        """See GlobalKeys."""
        self.release()
        code = code_of(keys.key())
        if code is None:
            raise KeysRefused(NO_SUCH_KEY)
        carbon = _carbon()
        target = carbon.GetApplicationEventTarget()
        kind = _Kind(KEYBOARD, PRESSED)
        if not self._handler:
            carbon.InstallEventHandler(target, self._called, 1, ctypes.byref(kind), None, ctypes.byref(self._handler))
        held = sum(bit for modifier, bit in MODIFIERS if keys.keyboardModifiers() & modifier)
        if carbon.RegisterEventHotKey(code, held, _Id(SIGNATURE, 1), target, 0, ctypes.byref(self._held)):
            self._held = c_void_p()
            raise KeysRefused(TAKEN)
        self._pressed = pressed

    def release(self) -> None:
        """See GlobalKeys."""
        if self._held:
            _carbon().UnregisterEventHotKey(self._held)
            self._held = c_void_p()

    def bring_up(self, _window_id: int) -> None:
        """See GlobalKeys; the system lets whoever it told of the keys come to the front."""

    def _on_event(self, _call: int, _event: int, _data: int) -> int:
        # Not inside Carbon's own call.
        QTimer.singleShot(0, self._pressed)
        return 0


def code_of(key: Qt.Key) -> int | None:
    """The number of a key on the keyboard, None where there is no such key."""
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F20:
        return FUNCTION_KEYS[key.value - Qt.Key.Key_F1.value]
    if key in OTHERS:
        return OTHERS[key]
    place = LETTERS.find(chr(key.value).lower()) if 0x20 < key.value < 0x7F else -1
    return None if place < 0 else place


def _carbon() -> Any:
    if sys.platform != "darwin":
        raise KeysRefused(NOT_HERE)
    carbon = ctypes.CDLL(CARBON)
    carbon.GetApplicationEventTarget.restype = c_void_p
    handler = (c_void_p, HANDLER, c_ulong, POINTER(_Kind), c_void_p, POINTER(c_void_p))
    carbon.InstallEventHandler.argtypes = handler
    carbon.RegisterEventHotKey.argtypes = (c_uint32, c_uint32, _Id, c_void_p, c_uint32, POINTER(c_void_p))
    carbon.UnregisterEventHotKey.argtypes = (c_void_p,)
    return carbon
