"""The quick window while it answers, when it is opened again, and in another size of text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from canal_desktop.ui.quick.desk import HELD, WAITS
from tests.ui.quick.test_quick_window import asked, opened, press, shown

if TYPE_CHECKING:
    from tests.ui.program import RunningProgram


async def test_a_question_put_while_it_answers_is_sent_after_the_answer(program: RunningProgram) -> None:
    program.server.answers_on.clear()
    window = await opened(program)
    await asked(program, window, "one")
    QTest.keyClicks(window.edit, "two")
    QTest.keyClick(window.edit, Qt.Key.Key_Return)
    await program.until(lambda: window.edit.text == "", "it is not taken")
    assert window.trouble.text() == WAITS
    assert window.trouble.property("role") == "small", "nothing went wrong"
    assert len(program.server.asked) == 1

    program.server.answers_on.set()
    await program.until(lambda: shown(window) == ["one", "Hello there", "two", "Hello there"], "it was not sent")
    await program.until(lambda: not window.trouble.isVisible(), "it is still said to wait")


async def test_after_a_stop_what_waits_is_said_to_wait(program: RunningProgram) -> None:
    program.server.answers_on.clear()
    window = await opened(program)
    await asked(program, window, "one")
    QTest.keyClicks(window.edit, "two")
    QTest.keyClick(window.edit, Qt.Key.Key_Return)
    await program.until(lambda: window.trouble.text() == WAITS)

    press(window, "Stop")

    await program.until(lambda: window.trouble.text() == HELD, "nobody knows that it waits")


async def test_with_an_answer_it_is_as_high_as_before_when_it_is_opened_again(program: RunningProgram) -> None:
    window = await opened(program)
    await asked(program, window, "why")
    await program.until(lambda: not window.answer.is_answering)
    window.resize(window.width(), window.height() + 40)
    height = window.height()
    window.close()

    await opened(program)

    assert window.height() == height


async def test_without_an_answer_it_is_as_small_as_at_first(program: RunningProgram) -> None:
    window = await opened(program)
    small = window.height()
    await asked(program, window, "why")
    press(window, "New question")
    await program.until(lambda: window.answer.conversation is None)
    window.close()
    await opened(program)
    assert window.height() == small


async def test_a_larger_text_is_larger_in_the_empty_field_and_seen_as_a_whole(program: RunningProgram) -> None:
    window = await opened(program)
    before = window.edit.viewport().font().pointSizeF()

    program.window.change_settings(replace(program.window.settings, zoom_percent=200))
    await program.settle(0.1)

    # The words in the empty field are written in this one.
    assert window.edit.viewport().font().pointSizeF() == 2 * before
    assert window.edit.viewport().height() >= window.edit.fontMetrics().lineSpacing()
    assert window.rect().contains(window.edit.mapTo(window, window.edit.rect().bottomLeft()))
