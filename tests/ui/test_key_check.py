"""A message with one of the user's keys in it is held until the user says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from canal_desktop.ui.key_check import LONG, TITLE

if TYPE_CHECKING:
    from tests.ui.program import RunningProgram

OWN = "my-own-key-0001"


async def held(program: RunningProgram, text: str) -> QMessageBox:
    program.composer.set_text(text)
    program.composer.submit()
    await program.until(lambda: program.window.findChild(QMessageBox), "it is not held")
    box = program.window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text() == TITLE
    return box


async def test_it_is_held_and_enter_does_not_send_it(program: RunningProgram) -> None:
    program.redactor.learn(OWN)
    box = await held(program, f"Is {OWN} good?")
    QTest.keyClick(box, Qt.Key.Key_Return)
    await program.until(lambda: program.window.findChild(QMessageBox) is None, "it is still asked")

    assert program.composer.text == f"Is {OWN} good?"
    assert program.server.asked == []
    assert not program.shown.is_stored


async def test_it_is_sent_where_the_user_says_so(program: RunningProgram) -> None:
    program.redactor.learn(OWN)
    box = await held(program, "x" * LONG + OWN)
    next(button for button in box.buttons() if button.text() == "Send anyway").click()
    await program.until(lambda: program.server.asked, "it was not sent")


async def test_what_only_looks_like_a_key_is_nobodys(program: RunningProgram) -> None:
    program.redactor.learn(OWN)
    await program.ask("Is sk-example-1234567890 good?")

    assert len(program.server.asked) == 1
