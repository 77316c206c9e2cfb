"""Physical keys: what the place of a key means, where the layout of the keyboard has no Latin letters."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

# By rows of the US layout, from the key beside the 1 on; each with and without Shift.
_ROWS = ("`1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./")
_SHIFTED = dict(zip("`1234567890-=[]\\;',./", '~!@#$%^&*()_+{}|:"<>?', strict=True))
_EVDEV_OFFSET = 8
_CODES = {
    # The same numbers on Windows and in Linux: those of the first keyboards of the PC.
    **dict(enumerate(_ROWS[0][1:], 2)),
    **dict(enumerate(_ROWS[1], 16)),
    **dict(enumerate(_ROWS[2], 30)),
    **dict(enumerate(_ROWS[3], 44)),
    41: "`",
    43: "\\",
}
_MAC_CODES = dict(
    zip(
        (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29),
        "asdfhgzxcvbqweryt123465=97-80",
        strict=True,
    )
) | dict(
    zip(
        (30, 31, 32, 33, 34, 35, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 50),
        "]ou[iplj'k;\\,/nm.`",
        strict=True,
    )
)
_LATIN_END = 0x250
_KEYSYM_NON_LATIN = ((0x4A1, 0x4DF), (0x5A1, 0x5FF), (0x6A1, 0x6FF), (0x7A1, 0x7FF), (0xCDF, 0xCFF), (0xDA1, 0xDFF))
"""Kana, Arabic, Cyrillic, Greek, Hebrew and Thai among the keysyms of X11; younger scripts are 0x1000000 + Unicode."""
_KEYSYM_UNICODE = 0x1000000


class PhysicalKeys:
    """Tells the US key at the place of a pressed one; whether it is asked is decided by `is_on`.

    Punctuation looks alike in all layouts, so the last letter that was typed tells which one is in use.
    """

    def __init__(self) -> None:
        self.is_on = False
        self._is_foreign = False

    def forget(self) -> None:
        """Wait for a letter before the layout is known."""
        self._is_foreign = False

    def meant(self, event: QKeyEvent) -> QKeyCombination | None:
        """The key of the US layout at this place, with what was held; None where the pressed one means itself."""
        if not self.is_on:
            return None
        kind = _is_foreign_letter(event)
        if kind is not None:
            self._is_foreign = kind
        if not self._is_foreign:
            return None
        sign = us_key(event)
        # Qt has the number of each of these keys in Unicode, letters as capitals.
        return QKeyCombination(event.modifiers(), Qt.Key(ord(sign.upper()))) if sign else None


def us_key(event: QKeyEvent) -> str:
    """What the US layout has at the place of the pressed key, without Shift; "" for keys that write nothing."""
    if sys.platform == "darwin":
        return _MAC_CODES.get(event.nativeVirtualKey(), "")
    code = event.nativeScanCode()
    return _CODES.get(code if sys.platform == "win32" else code - _EVDEV_OFFSET, "")


def us_text(event: QKeyEvent) -> str:
    """What the US layout would write at that place, with Shift where it is held."""
    sign = us_key(event)
    if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return sign
    return _SHIFTED.get(sign, sign.upper())


def _is_foreign_letter(event: QKeyEvent) -> bool | None:
    """Whether a key writes a letter that is not Latin; None where it writes no letter."""
    if sys.platform not in {"win32", "darwin"}:
        keysym = event.nativeVirtualKey()
        if keysym >= _KEYSYM_UNICODE + _LATIN_END or any(low <= keysym <= high for low, high in _KEYSYM_NON_LATIN):
            return True
        if keysym:
            # With Ctrl held, Qt tells the Latin letter of another layout instead: the keysym does not.
            return False if chr(keysym).isalpha() and keysym < _LATIN_END else None
    sign = event.text()[:1] or (chr(event.key()) if event.key() < Qt.Key.Key_Escape else "")
    return ord(sign) >= _LATIN_END if sign.isalpha() else None
