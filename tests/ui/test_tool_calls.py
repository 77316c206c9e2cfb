"""Calls of tools through the window: asked about, allowed, denied, typed by hand, stopped, and found again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from canal_desktop.app import tool_calling
from canal_desktop.app.tool_calling import DENIED, PASSED_OVER, REFUSED, STOPPED
from canal_desktop.domain.completion import Delta, Finish
from canal_desktop.domain.message import Role, ToolResultPart
from tests.ui.tool_steps import DONE, ROME, asked, asks, panel, press, until_text, with_tools

if TYPE_CHECKING:
    import pytest

    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram


ROUNDS = 3
"""In place of the 25, which take a while."""


def results(program: RunningProgram) -> list[ToolResultPart]:
    return [part for message in program.shown.branch for part in message.results]


def said(program: RunningProgram) -> list[tuple[str, str]]:
    return [(message.role.value, message.text) for message in program.server.asked[-1].messages]


async def test_an_allowed_call_is_carried_out_once_and_the_model_goes_on(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME), DONE)
    await asked(program)
    assert not source.called
    assert "Rome" in panel(program).arguments.toPlainText()
    focus = QApplication.focusWidget()
    assert not isinstance(focus, QPushButton)

    press(program, "once")
    await until_text(program, "It is sunny.")

    assert source.called == [("weather", {"place": "Rome"})]
    assert said(program) == [("user", "How is it?"), ("assistant", ""), ("tool", "sunny in Rome")]
    assert [tool.name for tool in program.server.asked[-1].tools] == ["weather", "clock"]
    assert [call.name for call in program.server.asked[-1].messages[1].tool_calls] == ["weather"]
    assert program.server.asked[-1].messages[2].call_id == "call_0"
    assert results(program)[0].note == "Here, allowed once"
    assert not panel(program).isVisible()


async def test_a_denied_call_is_not_carried_out_and_the_model_is_told(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME), DONE)
    await asked(program)
    press(program, "deny")
    await until_text(program, "It is sunny.")

    assert not source.called
    assert said(program)[-1] == ("tool", DENIED)
    assert results(program)[0].is_error


async def test_always_holds_for_the_same_tool_from_then_on(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME, ("weather", {"place": "Oslo"})), asks(ROME), DONE)
    await asked(program)
    press(program, "always")
    await until_text(program, "It is sunny.")

    assert [given["place"] for _name, given in source.called] == ["Rome", "Oslo", "Rome"]
    assert len(program.server.asked) == 3


async def test_several_calls_are_asked_about_one_after_the_other_and_answered_in_one_message(
    start: Programs,
) -> None:
    program, source = await with_tools(start, asks(ROME, ("clock", {}), ("ask_me", {"place": "x"})), DONE, own=True)
    await asked(program)
    press(program, "once")
    await program.until(lambda: "clock" in panel(program).title.text(), "not the next one")
    press(program, "deny")
    await program.until(lambda: panel(program).result.isVisible(), "no form")
    assert len(program.server.asked) == 1
    panel(program).result.setPlainText('{"typed": true}')
    press(program, "answer")
    await until_text(program, "It is sunny.")

    assert [name for name, _given in source.called] == ["weather"]
    tools = [message for message in program.shown.branch if message.role is Role.TOOL]
    assert len(tools) == 1
    by_call = {part.call_id: part.text for part in tools[0].results}
    assert by_call == {"call_0": "sunny in Rome", "call_1": DENIED, "call_2": '{"typed": true}'}
    assert len(program.server.asked) == 2


async def test_a_result_can_be_refused(start: Programs) -> None:
    program, _source = await with_tools(start, asks(("ask_me", {"place": "x"})), DONE, own=True)
    await asked(program)
    press(program, "refuse")
    await until_text(program, "It is sunny.")

    assert said(program)[-1] == ("tool", REFUSED)


async def test_esc_puts_the_question_off_and_it_stays(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME), DONE)
    await asked(program)
    program.do("tool_calls")
    program.key(Qt.Key.Key_Escape)

    assert panel(program).isVisible()
    assert not panel(program).arguments.isVisible()
    assert not source.called
    assert QApplication.focusWidget() is program.composer.edit
    press(program, "show")
    press(program, "once")
    await until_text(program, "It is sunny.")


async def test_a_running_call_is_stopped_and_the_model_not_asked_until_the_user_says_so(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME), DONE)
    source.goes_on.clear()
    await asked(program)
    press(program, "once")
    await program.until(lambda: source.called, "not called")
    assert program.shown.is_running
    program.do("stop")
    await program.until(lambda: not program.shown.is_running, "still running")

    assert source.cancelled == 1
    assert results(program)[0].text == STOPPED
    assert len(program.server.asked) == 1
    await program.settle(0.05)
    program.pane.transcript.action_requested.emit(program.shown.branch[-1].id, "retry")
    await until_text(program, "It is sunny.")
    assert said(program)[-1] == ("tool", STOPPED)


async def test_what_cannot_be_called_is_told_to_the_model(start: Programs) -> None:
    program, source = await with_tools(start, asks(("nothing", {}), ("weather", "{not json")), DONE)
    await program.ask("How is it?", waits=False)
    await until_text(program, "It is sunny.")

    assert not source.called
    first, second = results(program)
    assert first.is_error
    assert second.is_error
    assert {part.call_id: part.text.split(" ")[0] for part in (first, second)} == {"call_0": "There", "call_1": "The"}


async def test_arguments_that_do_not_fit_the_schema_are_said_before_anything_is_called(start: Programs) -> None:
    program, source = await with_tools(start, asks(("weather", {"place": 5})), asks(("weather", {"place": 5})), DONE)
    await asked(program)
    assert "place" in panel(program).about.text()
    press(program, "always")
    await until_text(program, "It is sunny.")

    assert len(source.called) == 1
    assert "do not fit" in results(program)[1].text


async def test_a_result_without_an_end_is_cut(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME), DONE)
    source.result = "x" * 1_200_000
    await asked(program)
    press(program, "once")
    await until_text(program, "It is sunny.")

    assert len(results(program)[0].text) < 1_001_000
    assert results(program)[0].text.endswith("[Cut here: the result had 1,200,008 bytes.]")


async def test_after_many_rounds_in_a_row_the_user_is_asked(start: Programs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tool_calling, "MAX_ROUNDS", ROUNDS)
    program, source = await with_tools(start, *([asks(ROME)] * (ROUNDS + 1)), DONE)
    await asked(program)
    press(program, "always")
    await program.until(lambda: len(results(program)) == ROUNDS and not program.shown.is_running, "no end")
    await program.settle(0.05)
    assert len(program.server.asked) == ROUNDS

    program.pane.transcript.action_requested.emit(program.shown.branch[-1].id, "retry")
    await until_text(program, "It is sunny.")
    assert len(source.called) == ROUNDS + 1


async def test_what_waits_is_sent_when_the_loop_is_over(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME), DONE, (Delta("And warm."), Finish("stop")))
    source.allowed.add((await source.tools())[0].id)
    source.goes_on.clear()
    await program.ask("How is it?", waits=False)
    await program.until(lambda: source.called, "not called")
    program.type("And is it warm?")
    program.key(Qt.Key.Key_Return)
    await program.until(lambda: program.shown.waiting, "it does not wait")
    source.goes_on.set()
    await until_text(program, "And warm.")

    assert [role for role, _text in said(program)] == ["user", "assistant", "tool", "assistant", "user"]


async def test_a_question_instead_of_an_answer_passes_the_calls_over(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME), DONE)
    await asked(program)
    program.type("Never mind")
    program.key(Qt.Key.Key_Return)
    await until_text(program, "It is sunny.")

    assert not source.called
    assert said(program)[1:] == [("assistant", ""), ("tool", PASSED_OVER), ("user", "Never mind")]
    assert not panel(program).isVisible()


async def test_the_answer_after_a_result_can_be_asked_for_again(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME), DONE, (Delta("It rains."), Finish("stop")))
    await asked(program)
    press(program, "once")
    await until_text(program, "It is sunny.")
    program.do("regenerate")
    await until_text(program, "It rains.")

    assert len(source.called) == 1
    assert said(program)[-1] == ("tool", "sunny in Rome")
    assert program.shown.version_of(program.shown.branch[-1].id) == (2, 2)


async def test_open_calls_are_found_again_after_a_restart_and_nothing_is_called_by_itself(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME, ("clock", {})), DONE)
    source.goes_on.clear()
    await asked(program)
    press(program, "deny")
    await program.until(lambda: results(program), "not kept")
    press(program, "once")
    await program.until(lambda: source.called, "not called")
    conversation_id = program.shown.id

    again, source = await with_tools(start, DONE)
    source.allowed = {tool.id for tool in await source.tools()}
    await again.open(conversation_id)
    await again.until(lambda: panel(again).isVisible(), "the open call is not there")
    await again.settle(0.05)

    assert not source.called
    assert "may have been called" in panel(again).about.text()
    assert [part.text for part in results(again)] == [DENIED]
    press(again, "once")
    await until_text(again, "It is sunny.")
    assert [role for role, _text in said(again)] == ["user", "assistant", "tool", "tool"]


async def test_a_temporary_conversation_calls_tools_as_well(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME), DONE)
    tools = program.shown.conversation.parameters
    former = program.pane.conversation
    program.do("new_temporary")
    await program.until(lambda: program.pane.conversation is not former, "no new conversation")
    await program.shown.choose_parameters(tools)
    await asked(program)
    press(program, "once")
    await until_text(program, "It is sunny.")

    assert len(source.called) == 1


async def test_the_result_is_typed_with_the_keyboard_alone(start: Programs) -> None:
    program, _source = await with_tools(start, asks(("ask_me", {"place": "x"})), DONE, own=True)
    await asked(program)
    program.do("tool_calls")
    focus = QApplication.focusWidget()
    assert focus is panel(program).result
    QTest.keyClicks(focus, "forty two")
    program.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await until_text(program, "It is sunny.")

    assert said(program)[-1] == ("tool", "forty two")
