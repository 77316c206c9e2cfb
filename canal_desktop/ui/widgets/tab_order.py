"""The order in which Tab visits buttons that move about."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QStyle, QWidget


def buttons_follow(area: QAbstractScrollArea) -> None:
    """Have Tab go from an area to the visible buttons in it, from top to bottom, before it goes on.

    Qt goes by when a widget was made. Rows of buttons that are moved from place to place would come in any order, and
    after everything that was made earlier.
    """
    viewport = area.viewport()
    buttons = [button for button in viewport.findChildren(QAbstractButton) if button.isVisible()]
    buttons.sort(key=lambda button: _reading_order(button, viewport))
    before: QWidget = area
    for button in buttons:
        QWidget.setTabOrder(before, button)
        before = button


def _reading_order(button: QWidget, viewport: QWidget) -> tuple[int, int]:
    place = QStyle.visualRect(
        viewport.layoutDirection(), viewport.rect(), QRect(button.mapTo(viewport, QPoint()), button.size())
    )
    return place.y(), place.x()
