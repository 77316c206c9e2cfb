"""Messages that are written while an answer is being written, and messages that are added without asking."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canal_desktop.domain.completion import Delta, Failed
from canal_desktop.domain.failures import FailureKind
from tests.ui.program import CONTROL, Server, profile

if TYPE_CHECKING:
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram

ALT = Qt.KeyboardModifier.AltModifier


async def queue(program: RunningProgram, *texts: str) -> None:
    for text in texts:
        count = len(program.shown.waiting)
        program.type(text)
        program.key(Qt.Key.Key_Return)
        await program.until(lambda count=count: len(program.shown.waiting) == count + 1, "it does not wait")
        await program.until(lambda: program.composer.text == "", "the field is not cleared")


def asked(program: RunningProgram) -> list[str]:
    return [request.messages[-1].text for request in program.server.asked]


async def begin(program: RunningProgram, text: str = "first") -> None:
    program.server.answers_on.clear()
    await program.ask(text, waits=False)
    await program.until(lambda: program.server.asked)
    await program.until(lambda: program.composer.text == "")


async def test_three_messages_wait_and_are_sent_in_order_each_once(program: RunningProgram) -> None:
    await begin(program)
    await queue(program, "one", "two", "three")
    assert program.composer.waiting.texts == ["Next: one", "2. two", "3. three"]
    assert len(program.server.asked) == 1

    program.server.answers_on.set()
    await program.until(lambda: len(program.texts) == 8, "they were not all answered")
    await program.until(lambda: not program.shown.is_running)
    await program.settle()

    assert asked(program) == ["first", "one", "two", "three"]
    assert [len(request.messages) for request in program.server.asked] == [1, 3, 5, 7]
    assert program.texts[::2] == ["first", "one", "two", "three"]
    assert not program.composer.waiting.isVisible()
    assert await program.store.load_waiting(program.shown.id) == ()


async def test_a_second_enter_right_away_makes_no_second_request(program: RunningProgram) -> None:
    program.server.answers_on.clear()
    program.type("once")
    for _ in range(3):
        program.key(Qt.Key.Key_Return)
    await program.until(lambda: program.server.asked)
    program.type("twice")
    for _ in range(3):
        program.key(Qt.Key.Key_Return)
    await program.settle()
    program.server.answers_on.set()
    await program.until(lambda: len(program.texts) == 4)
    await program.settle()

    assert asked(program) == ["once", "twice"]


@pytest.mark.parametrize("ending", ["stopped", "failed"])
async def test_after_an_answer_that_is_not_complete_it_waits_until_it_is_sent(start: Programs, ending: str) -> None:
    program = await start(profile(), server=Server())
    await begin(program)
    await queue(program, "one")
    if ending == "failed":
        program.server.events = (Failed(FailureKind.FORBIDDEN, "No."),)
        program.pane.stop()
        await program.until(lambda: not program.shown.is_running)
        program.do("retry" if program.is_possible("retry") else "regenerate")
        await program.until(lambda: program.states[-1] == "failed")
        program.server.events = (Delta("Hello there"),)
    else:
        program.key(Qt.Key.Key_Escape)
        await program.until(lambda: program.states[-1] == "stopped")
    await program.settle()
    before = len(program.server.asked)
    assert [one.text for one in program.shown.waiting] == ["one"]
    assert program.composer.waiting.isVisible()

    program.server.answers_on.set()
    program.press("Send now: one")
    await program.until(lambda: program.texts[-2:] == ["one", "Hello there"])
    assert len(program.server.asked) == before + 1


async def test_it_is_sent_though_another_conversation_is_on_the_screen(program: RunningProgram) -> None:
    await begin(program)
    running = program.shown.id
    await queue(program, "one", "two")
    await program.new()
    assert not program.composer.waiting.isVisible()
    program.server.answers_on.set()
    await program.until(lambda: len(program.server.asked) == 3)
    await program.until(lambda: not program.library.running)

    await program.open(running)
    assert program.texts[::2] == ["first", "one", "two"]


async def test_what_waits_is_there_after_the_next_start_and_is_not_sent_by_itself(start: Programs) -> None:
    program = await start(profile())
    await begin(program)
    await queue(program, "one", "two")
    known = program.shown.id
    program.server.answers_on.set()
    program.library.interrupt_all()
    await program.tasks.cancel_all()

    program = await start(profile())
    await program.open(known)
    await program.settle()
    assert program.composer.waiting.texts == ["Next: one", "2. two"]
    assert program.server.asked == []
    program.press("Send now: one")
    await program.until(lambda: asked(program) == ["one", "two"])
    await program.until(lambda: not program.shown.is_running)


async def test_a_waiting_message_can_be_changed_and_is_not_sent_meanwhile(program: RunningProgram) -> None:
    await begin(program)
    await queue(program, "one", "two")
    program.type("my draft")
    program.press("Edit: one")
    assert program.composer.text == "one"
    program.server.answers_on.set()
    await program.until(lambda: not program.shown.is_running)
    await program.settle()
    assert asked(program) == ["first"]

    program.type(" changed")
    program.key(Qt.Key.Key_Return)
    await program.until(lambda: asked(program) == ["first", "one changed", "two"])
    assert program.composer.text == "my draft"
    await program.until(lambda: not program.shown.is_running)


async def test_leaving_a_waiting_message_keeps_it_as_it_was(program: RunningProgram) -> None:
    await begin(program)
    await queue(program, "one")
    program.press("Edit: one")
    program.type(" changed")
    program.key(Qt.Key.Key_Escape)
    assert program.composer.text == ""
    assert program.shown.is_running

    program.server.answers_on.set()
    await program.until(lambda: asked(program) == ["first", "one"])
    await program.until(lambda: not program.shown.is_running)


async def test_a_waiting_message_can_be_removed_and_put_back(program: RunningProgram) -> None:
    await begin(program)
    await queue(program, "one", "two")
    program.press("Remove: one")
    await program.until(lambda: program.composer.waiting.texts == ["Next: two"])
    program.press("Put back")
    await program.until(lambda: program.composer.waiting.texts == ["Next: one", "2. two"])
    program.press("Remove: two")
    await program.until(lambda: program.composer.waiting.texts == ["Next: one"])
    assert [one.text for one in await program.store.load_waiting(program.shown.id)] == ["one"]

    program.server.answers_on.set()
    await program.until(lambda: asked(program) == ["first", "one"])
    await program.until(lambda: not program.shown.is_running)


async def test_what_was_asked_in_between_leaves_it_waiting(program: RunningProgram) -> None:
    await begin(program)
    await queue(program, "one")
    program.key(Qt.Key.Key_Escape)
    await program.until(lambda: not program.shown.is_running)
    program.server.answers_on.set()
    await program.ask("another")
    await program.settle()

    assert asked(program) == ["first", "another"]
    assert program.composer.waiting.texts == ["Next: one"]


async def test_what_waits_in_a_temporary_conversation_is_sent_and_never_on_disk(program: RunningProgram) -> None:
    program.do("new_temporary")
    await program.settle()
    await begin(program)
    await queue(program, "one")
    assert await program.store.load_waiting(program.shown.id) == ()
    program.server.answers_on.set()
    await program.until(lambda: asked(program) == ["first", "one"])
    await program.until(lambda: not program.shown.is_running)


async def test_a_message_is_added_without_asking_and_goes_along_with_the_next(program: RunningProgram) -> None:
    program.type("for your information")
    program.key(Qt.Key.Key_Return, ALT)
    await program.until(lambda: program.texts == ["for your information"])
    assert program.composer.text == ""
    assert program.server.asked == []
    assert program.is_possible("retry")
    _stored, messages, draft = await program.store.load(program.shown.id)
    assert ([message.text for message in messages], draft) == (["for your information"], "")

    await program.ask("now answer")
    contents = [message.text for message in program.server.asked[0].messages]
    assert contents == ["for your information", "now answer"]
    assert program.texts == ["for your information", "now answer", "Hello there"]


async def test_retry_answers_what_was_added_without_asking(program: RunningProgram) -> None:
    program.type("alone")
    program.key(Qt.Key.Key_Enter, ALT)
    await program.until(lambda: program.texts == ["alone"])
    await program.until(lambda: not program.shown.is_running)
    program.press("Retry")

    await program.until(lambda: program.texts == ["alone", "Hello there"])
    assert asked(program) == ["alone"]


async def test_nothing_is_added_while_an_answer_is_written(program: RunningProgram) -> None:
    await begin(program)
    program.type("kept")
    program.key(Qt.Key.Key_Return, ALT)
    await program.settle()

    assert program.composer.text == "kept"
    assert "still being written" in program.composer.hint.text
    program.server.answers_on.set()
    await program.until(lambda: not program.shown.is_running)


@pytest.mark.parametrize("way", ["Ctrl+S", "Save", "Alt+Enter"])
async def test_an_edited_question_is_kept_without_asking(program: RunningProgram, way: str) -> None:
    await program.ask("first")
    program.type("my draft")
    program.key(Qt.Key.Key_Up, CONTROL)
    program.type(", better")
    if way == "Save":
        program.press("Save without asking")
    elif way == "Ctrl+S":
        QTest.keyClick(program.window, Qt.Key.Key_S, CONTROL)
    else:
        program.key(Qt.Key.Key_Return, ALT)
    await program.until(lambda: program.texts == ["first, better"])
    await program.settle()

    assert len(program.server.asked) == 1
    assert program.composer.text == "my draft"
    assert program.shown.version_of(program.pane.transcript.messages[0].id) == (2, 2)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
async def test_ctrl_enter_keeps_an_edited_question_and_asks_again(program: RunningProgram, key: Qt.Key) -> None:
    await program.ask("first")
    program.key(Qt.Key.Key_Up, CONTROL)
    program.type(", better")
    program.key(key, CONTROL)
    await program.until(lambda: program.texts == ["first, better", "Hello there"])

    assert asked(program) == ["first", "first, better"]
    await program.until(lambda: not program.shown.is_running)


async def test_what_was_typed_can_be_undone_after_another_conversation_was_looked_at(
    program: RunningProgram,
) -> None:
    await program.ask("first")
    here = program.shown.id
    program.type("words")
    program.composer.edit.selectAll()
    program.key(Qt.Key.Key_Delete)
    program.type("others")
    await program.new()
    assert program.composer.text == ""
    await program.open(here)
    assert program.composer.text == "others"

    QApplication.processEvents()
    for _ in range(3):
        program.key(Qt.Key.Key_Z, CONTROL)
        if program.composer.text == "words":
            break
    assert program.composer.text == "words"
