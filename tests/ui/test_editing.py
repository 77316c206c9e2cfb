"""Editing a question: the draft comes back, and there is always a way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from tests.ui.program import CONTROL

if TYPE_CHECKING:
    from tests.ui.program import RunningProgram

LINE = "Editing a question"


async def begin_editing(program: RunningProgram, draft: str = "my draft") -> None:
    await program.ask("first")
    await program.ask("second")
    program.type(draft)
    program.key(Qt.Key.Key_Up, CONTROL)
    assert program.composer.text == "second"
    assert program.composer.edit_line.isVisible()


@pytest.mark.parametrize("way", ["Esc", "Esc in the transcript", "Cancel"])
async def test_leaving_edit_mode_brings_the_draft_back(program: RunningProgram, way: str) -> None:
    await begin_editing(program)
    assert program.composer.edit_line.text == LINE
    program.type(" changed")
    if way == "Cancel":
        program.press("Cancel")
    else:
        if "transcript" in way:
            program.pane.transcript.setFocus()
        program.key(Qt.Key.Key_Escape)

    assert program.composer.text == "my draft"
    assert not program.composer.edit_line.isVisible()
    assert program.composer.edit.hasFocus()
    program.key(Qt.Key.Key_Return)
    await program.until(lambda: program.texts[4:] == ["my draft", "Hello there"])
    assert program.texts[:4] == ["first", "Hello there", "second", "Hello there"]


async def test_sending_an_edited_question_makes_a_branch_and_brings_the_draft_back(program: RunningProgram) -> None:
    await begin_editing(program)
    program.type(", edited")
    program.key(Qt.Key.Key_Return)
    await program.until(lambda: program.texts == ["first", "Hello there", "second, edited", "Hello there"])
    await program.until(lambda: not program.shown.is_running)

    assert program.composer.text == "my draft"
    assert not program.composer.edit_line.isVisible()
    await program.settle(0.5)
    _stored, messages, draft = await program.store.load(program.shown.id)
    assert len(messages) == 6
    assert draft == "my draft"


async def test_while_editing_the_stored_draft_stays_the_users(program: RunningProgram) -> None:
    await begin_editing(program)
    program.type(" more")
    await program.settle(0.6)

    assert (await program.store.load(program.shown.id))[2] == "my draft"
    await program.workspace.close()
    assert (await program.store.load(program.shown.id))[2] == "my draft"


async def test_leaving_the_conversation_leaves_edit_mode(program: RunningProgram) -> None:
    await begin_editing(program)
    edited = program.shown.id
    await program.new()
    assert program.composer.text == ""
    assert not program.composer.edit_line.isVisible()

    await program.open(edited)
    assert program.composer.text == "my draft"
    program.key(Qt.Key.Key_Return)
    await program.until(lambda: program.texts[4:] == ["my draft", "Hello there"])


async def test_editing_another_question_keeps_the_first_draft(program: RunningProgram) -> None:
    await begin_editing(program)
    first = program.pane.transcript.messages[0]
    program.pane.transcript.action_requested.emit(first.id, "edit")
    assert program.composer.text == "first"

    program.key(Qt.Key.Key_Escape)
    assert program.composer.text == "my draft"


async def test_nothing_is_edited_while_a_reply_is_written(program: RunningProgram) -> None:
    await program.ask("first")
    program.server.answers_on.clear()
    await program.ask("second", waits=False)
    await program.until(lambda: len(program.server.asked) == 2)
    program.type("follow-up")
    first = program.pane.transcript.messages[0]
    program.pane.transcript.action_requested.emit(first.id, "edit")

    assert program.composer.text == "follow-up"
    assert not program.is_possible("edit_last")


async def test_escape_leaves_edit_mode_before_it_stops_a_reply(program: RunningProgram) -> None:
    await begin_editing(program)
    program.server.answers_on.clear()
    program.do("regenerate")
    await program.until(lambda: len(program.server.asked) == 3)
    program.composer.setFocus()
    program.key(Qt.Key.Key_Escape)
    await program.settle(0.05)
    assert not program.composer.edit_line.isVisible()
    assert program.shown.is_running

    program.key(Qt.Key.Key_Escape)
    await program.until(lambda: not program.shown.is_running)


async def test_up_in_the_empty_field_recalls_earlier_questions(program: RunningProgram) -> None:
    for question in ("first", "second", "second"):
        await program.ask(question)
    seen = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down):
        program.key(key)
        seen.append(program.composer.text)

    assert seen == ["second", "first", "first", "second", "", ""]
    assert not program.composer.edit_line.isVisible()


async def test_a_recalled_question_is_sent_as_a_new_one(program: RunningProgram) -> None:
    await program.ask("first")
    program.key(Qt.Key.Key_Up)
    program.type(" again")
    program.key(Qt.Key.Key_Up)
    assert program.composer.text == "first"
    program.key(Qt.Key.Key_Down)
    assert program.composer.text == "first again"
    program.key(Qt.Key.Key_Return)

    await program.until(lambda: program.texts[2:] == ["first again", "Hello there"])
    assert program.texts[0] == "first"


async def test_up_belongs_to_an_input_method_that_composes(program: RunningProgram) -> None:
    await program.ask("first")
    QApplication.sendEvent(program.composer.edit, QInputMethodEvent("に", []))
    program.key(Qt.Key.Key_Up)

    assert program.composer.text == ""
    QApplication.sendEvent(program.composer.edit, QInputMethodEvent())


async def test_another_conversation_ends_what_an_input_method_composes(program: RunningProgram) -> None:
    await program.ask("first")
    QApplication.sendEvent(program.composer.edit, QInputMethodEvent("に", []))
    await program.new()

    assert not program.composer.edit.is_composing
