"""What Enter means in the composer, with each setting and each key held."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from canal_desktop.domain.settings import SendKey

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""That of the letters and that of the numbers: both mean the same."""


class Enter(Enum):
    """What one press of Enter asks for."""

    SEND = auto()
    ADD = auto()
    """Put the message into the conversation, and ask nobody."""
    LINE = auto()


def meaning_of(event: QKeyEvent, send_key: SendKey) -> Enter | None:
    """What a key asks for, None where it is not Enter. Ctrl+Enter sends whatever the setting; Alt+Enter adds."""
    if event.key() not in ENTER_KEYS:
        return None
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held == Qt.KeyboardModifier.ControlModifier:
        return Enter.SEND
    if held == Qt.KeyboardModifier.AltModifier:
        return Enter.ADD
    if held == Qt.KeyboardModifier.NoModifier and send_key is SendKey.ENTER:
        return Enter.SEND
    return Enter.LINE
