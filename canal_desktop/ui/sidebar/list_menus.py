"""The menus of the sidebar: of selected conversations, of a folder, and of what the list shows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from canal_desktop.domain.listing import Order, Place
from canal_desktop.ui.sidebar.list_actions import NAMES, ListAction

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from canal_desktop.domain.listing import Listing
    from canal_desktop.ui.sidebar.chosen import Chosen

PLACES = {Place.LIBRARY: "Library", Place.ARCHIVE: "Archive", Place.TRASH: "Trash"}
ORDERS = {
    Order.ACTIVITY: "Latest activity first",
    Order.CREATED: "Newest first",
    Order.TITLE: "By title",
}
SEPARATED = {ListAction.ARCHIVE, ListAction.UNARCHIVE, ListAction.DELETE}


def passing_menu(name: str, parent: QWidget) -> QMenu:
    """A menu that is gone once it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(name)
    return menu


def conversations_menu(
    parent: QWidget,
    place: Place,
    chosen: Chosen,
    actions: Sequence[ListAction],
    do: Callable[[ListAction], None],
    open_one: Callable[[], None],
    rename: Callable[[], None],
) -> QMenu:
    """The menu of selected conversations."""
    menu = passing_menu("Conversation" if chosen.count == 1 else "Selected conversations", parent)
    if chosen.count == 1 and place is not Place.TRASH:
        menu.addAction("Open", open_one)
        menu.addAction("Rename", rename)
        menu.addSeparator()
    for action in actions:
        if action in SEPARATED:
            menu.addSeparator()
        menu.addAction(NAMES[action], partial(do, action))
    return menu


def listing_menu(
    parent: QWidget,
    listing: Listing,
    choose: Callable[[Place, Order], None],
    others: list[tuple[str, Callable[[], None]]],
) -> QMenu:
    """Where to look, in which order, and what else there is; the present ones are checked."""
    menu = passing_menu("What the list shows", parent)
    places = QActionGroup(menu)
    for place, name in PLACES.items():
        entry = menu.addAction(name, partial(choose, place, listing.order))
        entry.setCheckable(True)
        entry.setChecked(place is listing.place)
        places.addAction(entry)
    menu.addSeparator()
    orders = QActionGroup(menu)
    for order, name in ORDERS.items():
        entry = menu.addAction(name, partial(choose, listing.place, order))
        entry.setCheckable(True)
        entry.setChecked(order is listing.order)
        orders.addAction(entry)
    menu.addSeparator()
    for name, do in others:
        menu.addAction(name, do)
    return menu
