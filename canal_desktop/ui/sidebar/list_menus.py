"""ListMenus: the menus of the sidebar: of selected conversations, of a folder, and of what the list shows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from canal_desktop.domain.listing import Order, Place, SectionKind
from canal_desktop.language import tr
from canal_desktop.ui.shortcuts.access_keys import give_access_keys
from canal_desktop.ui.sidebar.conversation_list_model import Roles
from canal_desktop.ui.sidebar.list_actions import NAMES, ListAction
from canal_desktop.ui.sidebar.view_button import PLACES
from canal_desktop.ui.widgets.mirror import below

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QWidget

    from canal_desktop.domain.listing import Section
    from canal_desktop.ui.sidebar.sidebar import Sidebar

ORDERS = {
    Order.ACTIVITY: tr("Latest activity first"),
    Order.CREATED: tr("Newest first"),
    Order.TITLE: tr("By title"),
}
SEPARATED = {ListAction.ARCHIVE, ListAction.UNARCHIVE, ListAction.DELETE}


class ListMenus:
    """Shows the menus; what is chosen in them goes through the sidebar's signals."""

    def __init__(self, sidebar: Sidebar) -> None:
        self._sidebar = sidebar
        sidebar.list.menu_requested.connect(self._show_for_row)
        sidebar.view_button.clicked.connect(self._show_listing)

    def _show_for_row(self, index: QModelIndex, where: QPoint) -> None:
        section = index.data(Roles.SECTION)
        if section is not None and section.kind is SectionKind.FOLDER:
            menu = self._folder_menu(section)
        elif section is None and self._sidebar.list.chosen_count():
            menu = self._conversations_menu()
        else:
            return
        give_access_keys([menu])
        menu.popup(where)

    def _conversations_menu(self) -> QMenu:
        sidebar = self._sidebar
        chosen = sidebar.list.chosen()
        menu = _passing_menu(tr("Conversation") if chosen.count == 1 else tr("Selected conversations"), sidebar)
        if chosen.count == 1 and sidebar.listing.place is not Place.TRASH:
            menu.addAction(tr("Open"), sidebar.open_current)
            menu.addAction(NAMES[ListAction.OWN_WINDOW], partial(self._ask, ListAction.OWN_WINDOW))
            menu.addAction(tr("Rename"), sidebar.rename_current)
            menu.addSeparator()
        for action in sidebar.actions_for(chosen):
            if action in SEPARATED:
                menu.addSeparator()
            menu.addAction(NAMES[action], partial(self._ask, action))
        return menu

    def _ask(self, action: ListAction) -> None:
        self._sidebar.batch_requested.emit(action, self._sidebar.list.chosen())

    def _folder_menu(self, section: Section) -> QMenu:
        sidebar, key = self._sidebar, section.key
        menu = _passing_menu(tr("Folder {title}", title=section.title), sidebar)
        new = menu.addAction(tr("New conversation here"), partial(sidebar.new_in_folder_requested.emit, key))
        new.setEnabled(sidebar.can_begin)
        menu.addSeparator()
        menu.addAction(tr("Rename"), partial(sidebar.rename_folder, key))
        menu.addAction(tr("Settings of the folder…"), partial(sidebar.folder_settings_requested.emit, key))
        menu.addSeparator()
        menu.addAction(tr("Delete folder"), partial(sidebar.folder_delete_requested.emit, key))
        return menu

    def _show_listing(self) -> None:
        """Where to look, in which order, and what else there is; the present ones are checked."""
        sidebar, button = self._sidebar, self._sidebar.view_button
        menu = _passing_menu(tr("What the list shows"), sidebar)
        places, orders = QActionGroup(menu), QActionGroup(menu)
        for place, name in PLACES.items():
            entry = places.addAction(name)
            entry.setCheckable(True)
            entry.setChecked(place is sidebar.listing.place)
            entry.triggered.connect(partial(sidebar.show_place, place))
        for order, name in ORDERS.items():
            entry = orders.addAction(name)
            entry.setCheckable(True)
            entry.setChecked(order is sidebar.listing.order)
            entry.triggered.connect(partial(sidebar.show_order, order))
        menu.addActions(places.actions())
        menu.addSeparator()
        menu.addActions(orders.actions())
        menu.addSeparator()
        corner = below(button, 0, gap=2)
        menu.addAction(tr("Filter by tag…"), partial(sidebar.tag_filter_requested.emit, corner))
        if sidebar.listing.tag is not None:
            menu.addAction(tr("Show all tags"), partial(sidebar.show_tag, None))
        if sidebar.listing.place is Place.LIBRARY:
            menu.addAction(tr("New folder"), sidebar.folder_requested.emit)
        elif sidebar.listing.place is Place.TRASH:
            menu.addAction(tr("Empty the trash…"), sidebar.empty_trash_requested.emit)
        give_access_keys([menu])
        menu.popup(below(button, menu.sizeHint().width(), gap=2))


def _passing_menu(name: str, parent: QWidget) -> QMenu:
    """A menu that is gone once it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(name)
    return menu
