"""The keys of the window work while a message is written, and leave the field's own keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from canal_desktop.ui.actions import ACTIONS, Fact
from canal_desktop.ui.composer.message_edit import MessageEdit
from canal_desktop.ui.shortcuts.bindings import Bindings
from canal_desktop.ui.shortcuts.key_kinds import combination, is_plain
from canal_desktop.ui.window_menus import build_actions

OF_THE_FIELD = {"Ctrl+Z", "Ctrl+Home", "Ctrl+End"}
"""They take back what was typed, and go to the ends of it."""


@pytest.mark.usefixtures("bindings")
def test_every_key_reaches_its_action_from_the_field(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    ran: list[str] = []
    built = build_actions(window, ran.append)
    edit = MessageEdit(window)
    window.setCentralWidget(edit)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    edit.setFocus()
    QTest.keyClicks(edit, "some words")
    for action in ACTIONS:
        built[action.id].setEnabled(action.when is not Fact.COLUMNS)
    lost = []
    for action in ACTIONS:
        for keys in action.shortcuts:
            if is_plain(keys) or keys in OF_THE_FIELD or action.when is Fact.COLUMNS:
                continue
            ran.clear()
            pressed = combination(keys)
            QTest.keyClick(edit, Qt.Key(pressed.key()), pressed.keyboardModifiers())
            if ran != [action.id]:
                lost.append((action.id, keys, list(ran)))

    assert lost == []
    assert edit.text == "some words"


def test_plain_keys_write(qtbot: QtBot, bindings: Bindings) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    ran: list[str] = []
    build_actions(window, ran.append)
    edit = MessageEdit(window)
    window.setCentralWidget(edit)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    edit.setFocus()
    letters = [keys for action in ACTIONS for keys in bindings.keys(action.id) if len(keys) == 1]
    QTest.keyClicks(edit, "".join(letters).lower())

    assert set(letters) == {"J", "K", "C", "Q", "[", "]"}
    assert edit.text == "".join(letters).lower()
    assert ran == []
