"""The keys of an action as they hold now and as this system writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


def keys_of(action: QAction) -> str:
    """The first key of an action, such as "Ctrl+K"; "" where it has none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")
