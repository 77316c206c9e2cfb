"""The table of actions."""

from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from canal_desktop.ui.actions import ACTIONS, MENUS, Fact, build_actions, enable_actions, fill_menu_bar


def test_no_key_means_two_things() -> None:
    keys = Counter(
        QKeySequence(shortcut).toString()
        for action in ACTIONS
        for shortcut in action.shortcuts
        if not action.keys_elsewhere
    )

    assert [key for key, count in keys.items() if count > 1] == []


def test_every_shortcut_is_a_key_qt_knows() -> None:
    unknown = [shortcut for action in ACTIONS for shortcut in action.shortcuts if not QKeySequence(shortcut).toString()]

    assert unknown == []


def test_every_action_is_in_a_menu(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    built = build_actions(window, lambda _action_id: None)

    fill_menu_bar(window.menuBar(), built)

    in_menus = [
        action.objectName()
        for menu in (entry.menu() for entry in window.menuBar().actions())
        for action in menu.actions()
        if not action.isSeparator()
    ]
    assert [entry.text().removeprefix("&") for entry in window.menuBar().actions()] == list(MENUS)
    assert sorted(in_menus) == sorted(action.id for action in ACTIONS)


def test_only_what_is_possible_is_enabled(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    built = build_actions(window, lambda _action_id: None)

    enable_actions(built, {Fact.RUNNING})

    assert built["stop"].isEnabled()
    assert built["quit"].isEnabled()
    assert not built["regenerate"].isEnabled()


def test_a_chosen_action_runs_by_its_id(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    ran: list[str] = []
    built = build_actions(window, ran.append)

    built["regenerate"].trigger()

    assert ran == ["regenerate"]
