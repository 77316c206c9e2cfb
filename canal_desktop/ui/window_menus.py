"""The table of actions as Qt's actions and menus, with the keys that hold now."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from canal_desktop.ui.actions import ACTIONS, MENU_TEXTS, SUBMENU_TEXTS, Action, Fact, Menu
from canal_desktop.ui.shortcuts.access_keys import give_access_keys, with_access_keys
from canal_desktop.ui.shortcuts.bindings import BINDINGS
from canal_desktop.ui.widgets.veil import VEIL

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from PySide6.QtWidgets import QMainWindow, QMenuBar

WHILE_LOCKED = frozenset({"quit"})
"""The actions of a locked program."""


def build_actions(
    window: QMainWindow, run: Callable[[str], None], table: Iterable[Action] = ACTIONS
) -> dict[str, QAction]:
    """The table as Qt's actions by id, all belonging to the window; run is called with the id of a chosen one."""
    groups: dict[str, QActionGroup] = {}
    built: dict[str, QAction] = {}
    for action in table:
        made = QAction(action.text, window)
        made.setObjectName(action.id)
        made.setCheckable(action.checkable)
        # macOS would otherwise guess from the text which menu "Settings" and "About" belong to.
        made.setMenuRole(QAction.MenuRole.NoRole)
        if action.group:
            groups.setdefault(action.group, QActionGroup(window)).addAction(made)
        made.triggered.connect(lambda _checked, chosen=action.id: run(chosen))
        window.addAction(made)
        built[action.id] = made
    bind(built)
    return built


def bind(actions: Mapping[str, QAction]) -> None:
    """Have the actions listen to the keys that hold now."""
    for action_id, action in actions.items():
        wanted = [QKeySequence(keys) for keys in BINDINGS.window_keys(action_id)]
        if wanted or action.shortcuts():
            action.setShortcuts(wanted)


def fill_menu_bar(bar: QMenuBar, actions: Mapping[str, QAction], table: Iterable[Action] = ACTIONS) -> None:
    """Make the menus in their order, their entries in the order of the table."""
    entries = list(table)
    for menu_id, text in zip(Menu, with_access_keys([MENU_TEXTS[menu] for menu in Menu]), strict=True):
        # A menu of our own, not bar.addMenu(str): that one's Python wrapper may go while the menu stays.
        menu = QMenu(text, bar)
        menu.setObjectName(menu_id)
        _fill(menu, [entry for entry in entries if entry.menu is menu_id], actions)
        bar.addMenu(menu)


def _fill(menu: QMenu, entries: Sequence[Action], actions: Mapping[str, QAction]) -> None:
    submenus: dict[str, QMenu] = {}
    for entry in entries:
        if entry.separator_before:
            menu.addSeparator()
        if not entry.submenu:
            menu.addAction(actions[entry.id])
            continue
        if entry.submenu not in submenus:
            submenus[entry.submenu] = QMenu(SUBMENU_TEXTS[entry.submenu], menu)
            menu.addMenu(submenus[entry.submenu])
        submenus[entry.submenu].addAction(actions[entry.id])
    for one in (menu, *submenus.values()):
        # Not before it is wanted: to find the letters of all menus takes the start longer than all else here.
        one.aboutToShow.connect(partial(give_access_keys, (one,)), Qt.ConnectionType.SingleShotConnection)


def enable_actions(actions: Mapping[str, QAction], facts: Collection[Fact], table: Iterable[Action] = ACTIONS) -> None:
    """Make exactly those actions possible whose fact is among the facts; of a locked program hardly any."""
    for action in table:
        is_possible = action.when is Fact.ALWAYS or action.when in facts
        actions[action.id].setEnabled(is_possible and (action.id in WHILE_LOCKED or not VEIL.is_down))
