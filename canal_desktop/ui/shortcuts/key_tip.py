"""KeyTip: a tip that names the key of an action as it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from canal_desktop.ui.shortcuts.bindings import BINDINGS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class KeyTip(QObject):
    """Keeps the tip of a widget, to which it belongs, while keys are changed."""

    def __init__(self, widget: QWidget, text: str, action_id: str) -> None:
        super().__init__(widget)
        self._widget = widget
        self._text, self._action_id = text, action_id
        BINDINGS.changed.connect(self._show)
        self._show()

    def say(self, text: str, action_id: str) -> None:
        """Say this from now on, with the key of that action."""
        self._text, self._action_id = text, action_id
        self._show()

    def _show(self) -> None:
        self._widget.setToolTip(BINDINGS.with_keys(self._text, self._action_id))
