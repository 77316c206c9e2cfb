"""Sending, leaving, stopping and asking again, from the keys to the disk."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from canal_desktop.domain.completion import Delta, Failed
from canal_desktop.domain.conversation import Conversation
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import Message, MessageState, Role, TextPart, new_conversation_id, new_message_id
from tests.ui.program import CONTROL, Server, profile

if TYPE_CHECKING:
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram


@pytest.mark.parametrize("delay_s", [0.0, 0.005, 0.02, 0.08])
async def test_a_conversation_left_right_after_enter_is_found_running_and_can_be_stopped(
    program: RunningProgram, delay_s: float
) -> None:
    await program.ask("older")
    older = program.shown.id
    await program.new()
    program.server.answers_on.clear()
    await program.ask("racing", waits=False)
    racing = program.shown.id
    await asyncio.sleep(delay_s)
    await program.open(older)
    await program.until(lambda: len(program.server.asked) == 2)

    assert program.library.running == {racing}
    await program.open(racing)
    assert program.texts[0] == "racing"
    assert program.composer.text == ""
    program.key(Qt.Key.Key_Escape)
    await program.until(lambda: program.states == ["complete", "stopped"])
    assert program.texts == ["racing", "Hello there"]


async def test_a_conversation_left_right_after_regenerate_is_found_running(program: RunningProgram) -> None:
    await program.ask("older")
    older = program.shown.id
    await program.new()
    await program.ask("again")
    again = program.shown.id
    program.server.answers_on.clear()
    program.pane.regenerate()
    await asyncio.sleep(0)
    await program.open(older)
    await program.until(lambda: len(program.server.asked) == 3)

    assert program.library.running == {again}
    await program.open(again)
    program.server.answers_on.set()
    await program.until(lambda: program.states == ["complete", "complete"])


async def test_while_the_model_is_looked_for_the_question_is_stored_and_the_reply_connects(start: Programs) -> None:
    program = await start(profile(model=None), server=Server(lists=False))
    await program.ask("hello?", waits=False)
    await program.until(lambda: len(program.texts) == 2, "no reply is shown")

    assert [found.title for found in await program.store.summaries()] == ["hello?"]
    assert program.composer.text == ""
    assert program.is_possible("stop")
    assert program.states == ["complete", "streaming"]
    program.key(Qt.Key.Key_Escape)
    await program.until(lambda: program.states == ["complete", "stopped"], "Esc does not stop it")
    assert program.server.asked == []

    program.server.lists_on.set()
    program.do("regenerate")
    await program.until(lambda: program.states == ["complete", "complete"])
    assert program.pane.transcript.messages[1].model == "gpt-4o-mini"
    assert program.pane.model_button.text() == "gpt-4o-mini"


async def test_a_model_that_is_found_gives_the_reply_its_name_while_it_is_written(start: Programs) -> None:
    program = await start(profile(model=None), server=Server(lists=False))
    program.server.answers_on.clear()
    await program.ask("hello?", waits=False)
    await program.until(lambda: len(program.texts) == 2)
    program.server.lists_on.set()
    await program.until(lambda: program.texts == ["hello?", "Hello there"])

    assert program.pane.transcript.layout_of(1).name == "gpt-4o-mini"


async def test_a_model_list_that_cannot_be_had_is_shown_as_a_failed_reply_with_retry(start: Programs) -> None:
    refused = Failed(FailureKind.FORBIDDEN, "This key may not list models.")
    program = await start(profile(model=None), server=Server(models_fail=refused))
    await program.ask("hello?", waits=False)
    await program.until(lambda: program.states == ["complete", "failed"])

    assert program.is_possible("retry")
    program.server.models_fail = None
    program.do("retry")
    await program.until(lambda: program.states == ["complete", "complete"])


async def test_a_draft_typed_just_before_a_new_conversation_is_not_lost(program: RunningProgram) -> None:
    program.type("typed quickly")
    program.key(Qt.Key.Key_N, CONTROL)
    await program.settle()
    assert program.composer.text == "typed quickly"

    program.type("!")
    await program.settle(0.6)
    assert await program.store.load_draft(None) == "typed quickly!"


async def test_a_question_sent_just_before_a_new_conversation_is_no_draft_there(program: RunningProgram) -> None:
    program.type("sent")
    await program.settle(0.6)
    program.key(Qt.Key.Key_Return)
    program.key(Qt.Key.Key_N, CONTROL)
    await program.until(lambda: program.server.asked)
    await program.settle()

    assert program.texts == []
    assert program.composer.text == ""


async def test_a_branch_that_ends_in_a_question_offers_retry(program: RunningProgram) -> None:
    # As a program left it behind that stored question and reply apart and was killed between the two.
    from datetime import UTC, datetime

    now = datetime.now(UTC)
    conversation = Conversation(new_conversation_id(), "left", now, now, profile_id="alpha", model="gpt-4o-mini")
    await program.store.create(conversation)
    question = Message(
        new_message_id(), conversation.id, None, Role.USER, (TextPart("left alone"),), MessageState.COMPLETE, now
    )
    await program.store.add_message(question)
    await program.open(conversation.id)
    assert program.is_possible("retry")
    program.press("Retry")

    await program.until(lambda: program.texts == ["left alone", "Hello there"])
    await program.until(lambda: program.states[-1] == "complete")
    assert not program.is_possible("retry")


async def test_regenerate_shows_the_new_answer_in_the_old_ones_place(program: RunningProgram) -> None:
    await program.ask("one")
    program.server.events = (Delta("Another one"),)
    program.do("regenerate")
    await program.until(lambda: program.texts == ["one", "Another one"])
