"""Enter presses the button that has the keyboard, as Space does; Qt leaves that to the default button of a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget


def let_enter_press(*parents: QWidget) -> None:
    """Have it so for the buttons there are in these widgets, and for those among them."""
    for parent in parents:
        for button in (parent, *parent.findChildren(QPushButton)):
            # A button that Qt presses by itself would be pressed twice.
            if isinstance(button, QPushButton) and not button.autoDefault():
                for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                    shortcut = QShortcut(key, button, context=Qt.ShortcutContext.WidgetShortcut)
                    shortcut.setAutoRepeat(False)
                    shortcut.activated.connect(button.click)


def enter_presses(widget: QWidget | None, event: QKeyEvent) -> bool:
    """Press the button that has the keyboard where the key is Enter and nobody took it; returns whether it was."""
    is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat()
    if not is_enter or not isinstance(widget, (QPushButton, QToolButton)):
        return False
    widget.click()
    return True
