"""The rows below messages: what keeps them apart from the next message, and who has the keyboard after a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from canal_desktop.domain.message import MessageState
from canal_desktop.ui.transcript.message_actions import MessageActions
from tests.ui.transcript.conftest import make_message, talk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from canal_desktop.ui.transcript.view import TranscriptView


def test_a_failed_answer_does_not_touch_the_next_question(view: TranscriptView) -> None:
    failed = make_message(1, state=MessageState.STOPPED)
    view.set_messages([make_message(0, "One"), failed, make_message(2, "Two")])
    QApplication.processEvents()

    tops = dict(view.visible)
    row = next(row for row in view.findChildren(MessageActions) if row.isVisible() and row.y() > tops[1])
    assert tops[2] - row.geometry().bottom() >= view.metrics.em


def test_a_letter_takes_the_keyboard_from_a_button_below_a_message(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages(talk(6))
    view.activateWindow()
    qtbot.waitUntil(lambda: any(button.isVisible() for button in view.findChildren(QPushButton)))
    button = next(button for button in view.findChildren(QPushButton) if button.isVisible())
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)

    QTest.keyClick(button, Qt.Key.Key_K)

    assert view.hasFocus()
    assert view.stops.current is None
    former = view.current
    assert former is not None
    QTest.keyClick(view, Qt.Key.Key_K)
    assert view.current == former - 1
