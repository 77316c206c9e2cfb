"""Letters with Alt alone are for menus: where no menu has one, a field of ours does not write it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

Modifier = Qt.KeyboardModifier

WRITES = sys.platform == "darwin"
"""Whether Alt writes: on a Mac it does, as Option."""
_NO_KEYS = frozenset({0, int(Qt.Key.Key_unknown)})


def is_alt_letter(event: QKeyEvent) -> bool:
    """Whether a key press has a letter or sign that Qt would write, but was meant for a menu.

    AltGr comes as Ctrl and Alt or as another modifier; what a number typed with Alt writes comes without a key.
    """
    held = event.modifiers() & ~Modifier.ShiftModifier
    is_meant = not WRITES and held == Modifier.AltModifier and event.key() not in _NO_KEYS
    return is_meant and event.text().isprintable() and bool(event.text())
