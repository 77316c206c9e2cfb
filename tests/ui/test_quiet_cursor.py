"""The cursor rests when nobody types, and blinks again with the next key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from canal_desktop.ui.widgets.quiet_cursor import QuietCursor

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_rests_and_wakes(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    usual_ms = QApplication.cursorFlashTime()
    cursor = QuietCursor(field)

    cursor.rest()
    assert QApplication.cursorFlashTime() == 0
    QTest.keyClick(field, Qt.Key.Key_A)

    assert QApplication.cursorFlashTime() == usual_ms > 0
