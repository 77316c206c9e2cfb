"""Enter on a button in the window presses it, as Space does; on anything else it does what it did."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.ui.program import RunningProgram


def settings_button(program: RunningProgram) -> QPushButton:
    buttons = program.window.sidebar.findChildren(QPushButton)
    return next(one for one in buttons if one.accessibleName() == "Settings" or one.text().strip() == "Settings")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
async def test_the_button_that_has_the_keyboard_is_pressed_once(program: RunningProgram, key: Qt.Key) -> None:
    pressed: list[bool] = []
    button = settings_button(program)
    button.clicked.connect(lambda: pressed.append(True))
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, key)
    await program.settle()

    assert len(pressed) == 1


async def test_another_key_presses_nothing(program: RunningProgram) -> None:
    pressed: list[bool] = []
    button = settings_button(program)
    button.clicked.connect(lambda: pressed.append(True))
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_A)
    await program.settle()

    assert pressed == []
