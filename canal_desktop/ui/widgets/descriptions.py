"""Descriptions for assistive technology that are made in Python: Qt deletes what it was given, and Python must not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QWidget

_kept: list[QAccessibleInterface] = []


def keep(description: QAccessibleInterface) -> None:
    """Keep what a factory is about to answer Qt with until the program has ended.

    Qt deletes it with its widget, or else when the application is taken apart, and may ask more than once for the same
    widget: each answer has to be a new one. Python owns it all the same and would delete it once nobody refers to it;
    Qt then has a pointer to nothing, and the program dies of it while it ends.
    """
    _kept.append(description)


def take_back(description: QAccessibleInterface) -> None:
    """Have Qt delete what was registered with it; a client that asks for it by its number finds nothing."""
    QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(description))


def forget(widget: QWidget) -> None:
    """Have Qt ask anew what a widget is.

    Nothing may refer to the description afterwards: where Qt made it, PySide is not told of its end, and takes the next
    object that comes to lie in its place for it.
    """
    description = QAccessible.queryAccessibleInterface(widget)
    if description is not None:
        take_back(description)
