"""The order in which Tab visits buttons that move about."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLayout, QScrollArea, QStyle, QWidget

from canal_desktop.ui.widgets.laid_out import laid_out

if TYPE_CHECKING:
    from collections.abc import Iterator


def comes_before(widget: QWidget, other: QWidget) -> None:
    """Have Tab visit a widget that was made later just before another one, as it stands before it on the screen."""
    before = other.previousInFocusChain()
    # Qt does nothing where the place is one that takes no keyboard, or hands it on.
    while before is not None and (not is_stop(before) or before.isAncestorOf(other)):
        before = before.previousInFocusChain()
    if before is not None:
        QWidget.setTabOrder(before, widget)


def follow_layout(page: QWidget) -> None:
    """Have Tab visit all that is on a page in the order in which it was laid out, whenever it was made.

    Not for pages with a part that hands the keyboard on to what is in it: such a part must come before what is in it,
    or Tab goes round there for ever.
    """
    layout = page.layout()
    if layout is not None:
        for before, after in pairwise(_stops(layout)):
            QWidget.setTabOrder(before, after)


def is_stop(widget: QWidget) -> bool:
    """Whether Tab stops at a widget, where that is seen and can be used."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def _stops(layout: QLayout) -> Iterator[QWidget]:
    for part in laid_out(layout):
        if isinstance(part, QLayout):
            yield from _stops(part)
            continue
        if is_stop(part):
            yield part
        content = part.widget() if isinstance(part, QScrollArea) else part
        if content is not None and (inside := content.layout()) is not None:
            yield from _stops(inside)


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
