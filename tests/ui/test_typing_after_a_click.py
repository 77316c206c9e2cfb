"""Where typed letters go: after a click in the transcript into the message, after Tab they are commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from tests.ui.program import RunningProgram

CONTROL = Qt.KeyboardModifier.ControlModifier


def click_answer(program: RunningProgram) -> None:
    viewport = program.pane.transcript.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(viewport.width() // 2, 20))
    # Qt gives the offscreen platform's mouse presses no focus of their own.
    program.pane.transcript.setFocus(Qt.FocusReason.MouseFocusReason)


def write(text: str) -> None:
    for letter in text:
        QTest.keyClicks(QApplication.focusWidget(), letter)


async def test_a_sentence_typed_after_a_click_on_the_answer_is_a_message(program: RunningProgram) -> None:
    await program.ask("first")
    click_answer(program)
    write("more please, great")
    await program.settle()

    assert program.composer.text == "more please, great"
    assert program.composer.edit.hasFocus()
    assert len(program.server.asked) == 1
    assert not program.composer.is_editing


async def test_what_is_pasted_after_a_click_goes_into_the_message(program: RunningProgram) -> None:
    await program.ask("first")
    QGuiApplication.clipboard().setText("from elsewhere")
    click_answer(program)
    program.key(Qt.Key.Key_V, CONTROL)

    assert program.composer.text == "from elsewhere"


@pytest.mark.parametrize("reason", [Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason])
async def test_letters_are_commands_for_whoever_came_by_tab(program: RunningProgram, reason: Qt.FocusReason) -> None:
    await program.ask("first")
    click_answer(program)
    program.composer.setFocus()
    program.pane.transcript.setFocus(reason)
    QGuiApplication.clipboard().clear()
    program.key(Qt.Key.Key_C)

    assert program.composer.text == ""
    assert QGuiApplication.clipboard().text() == "first"


async def test_a_click_ends_what_tab_began_and_the_caret_begins_it_again(program: RunningProgram) -> None:
    await program.ask("first")
    program.pane.transcript.setFocus(Qt.FocusReason.TabFocusReason)
    click_answer(program)
    program.key(Qt.Key.Key_F7)
    program.key(Qt.Key.Key_K)
    assert program.composer.text == ""
    click_answer(program)
    program.key(Qt.Key.Key_K)

    assert program.composer.text == "k"


async def test_one_shift_tab_comes_from_the_message_to_the_messages_where_letters_are_commands(
    program: RunningProgram,
) -> None:
    await program.ask("first")
    program.composer.setFocus()
    program.key(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    focused = program.window.focusWidget()
    assert program.pane.transcript.isAncestorOf(focused)
    QTest.keyClick(focused, Qt.Key.Key_J)
    assert program.composer.text == ""
    assert program.pane.transcript.hasFocus()


async def test_tab_comes_to_the_buttons_in_front_of_the_text_before_the_text(program: RunningProgram) -> None:
    await program.ask("first")
    program.pane.transcript.setFocus(Qt.FocusReason.TabFocusReason)
    for _stop in range(20):
        program.key(Qt.Key.Key_Tab)
        focused = program.window.focusWidget()
        if not program.pane.transcript.isAncestorOf(focused) and focused is not program.pane.transcript:
            break
    assert focused in program.composer.edit.passed_backwards
