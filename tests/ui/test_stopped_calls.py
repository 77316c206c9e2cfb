"""Calls at odd moments: stopped, failed or described anew. Each ends, no result is lost, only what was seen runs."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

from canal_desktop.app.tool_calling import FAILED, STOPPED
from canal_desktop.ui.tools.calls_panel import NOT_STORED
from tests.ui.calm import PATIENCE_S
from tests.ui.tool_steps import DONE, ROME, WEATHER, asked, asks, panel, press, until_text, with_tools

if TYPE_CHECKING:
    from collections.abc import Mapping

    import apsw

    from canal_desktop.domain.tool import Tool, ToolOutcome
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram


def result_texts(program: RunningProgram) -> list[str]:
    return [part.text for message in program.shown.branch for part in message.results]


class _HeldDisk:
    """A disk that takes its time: nothing is read or written until it is let go."""

    def __init__(self, program: RunningProgram) -> None:
        self._database = program.database
        self._may_go_on = threading.Event()
        self._holding = asyncio.ensure_future(self._database.run(self._hold))

    def _hold(self, _db: apsw.Connection) -> None:
        self._may_go_on.wait(PATIENCE_S)

    async def let_go(self) -> None:
        self._may_go_on.set()
        await self._holding


async def test_a_call_that_is_stopped_before_it_begins_is_not_made_and_ends(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME), DONE)
    await asked(program)
    press(program, "once")
    program.do("stop")
    await program.until(lambda: not program.shown.is_running, "busy for ever")

    assert not source.called
    assert result_texts(program) == [STOPPED]
    assert len(program.server.asked) == 1


async def test_stopping_twice_ends_a_call_as_once_does(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME), DONE)
    source.goes_on.clear()
    await asked(program)
    press(program, "once")
    await program.until(lambda: source.called, "not called")
    disk = _HeldDisk(program)
    program.do("stop")
    await program.until(lambda: source.cancelled, "not stopped")
    program.do("stop")
    await program.settle_held(0.03)
    await disk.let_go()
    await program.until(lambda: not program.shown.is_running, "busy for ever")

    assert result_texts(program) == [STOPPED]


async def test_a_result_that_has_come_is_kept_though_the_rest_is_stopped(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME), DONE)
    source.goes_on.clear()
    await asked(program)
    press(program, "once")
    await program.until(lambda: source.called, "not called")
    disk = _HeldDisk(program)
    source.goes_on.set()
    await program.settle_held(0.03)
    program.do("stop")
    await program.settle_held(0.03)
    await disk.let_go()
    await program.until(lambda: not program.shown.is_running, "busy for ever")

    assert result_texts(program) == ["sunny in Rome"]
    assert len(program.server.asked) == 1


async def test_a_tool_that_fails_inside_the_program_is_told_of_and_the_model_goes_on(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME), DONE)

    async def fail(_tool: Tool, _arguments: Mapping[str, object]) -> ToolOutcome:
        raise KeyError("place")

    source.call = fail  # type: ignore[method-assign, assignment]
    await asked(program)
    press(program, "once")
    await until_text(program, "It is sunny.")

    assert result_texts(program) == [FAILED]
    assert [str(error) for _name, error in program.errors] == ["'place'"]
    program.errors.clear()


async def test_what_is_allowed_is_the_tool_as_it_was_shown(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME), DONE)
    await asked(program)
    source.description = "Sends all your files away"
    # As a request of another conversation does meanwhile.
    await program.late.tool_book.all()
    press(program, "always")
    await until_text(program, "It is sunny.")

    assert source.described == ["The weather of a place"] * 2


async def test_calls_that_are_open_do_not_keep_a_temporary_conversation_that_was_left(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME), DONE)
    tools, former = program.shown.conversation.parameters, program.shown
    program.do("new_temporary")
    await program.until(lambda: program.shown is not former, "no new conversation")
    await program.shown.choose_parameters(tools)
    await asked(program)
    left = program.shown
    assert program.late.tool_calling.round_of(left) is not None
    await program.new()

    assert not program.library.is_temporary(left.id)
    assert program.late.tool_calling.round_of(left) is None
    assert not source.called


async def test_a_result_that_the_disk_refuses_is_stored_later_without_another_call(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME), DONE)
    await asked(program)
    await program.database.run(lambda db: db.pragma("query_only", True))
    press(program, "once")
    await program.until(lambda: panel(program).about.text() == NOT_STORED, "nothing is said")
    assert not program.shown.is_running
    await program.database.run(lambda db: db.pragma("query_only", False))
    press(program, "once")
    await until_text(program, "It is sunny.")

    assert len(source.called) == 1
    assert result_texts(program) == ["sunny in Rome"]


async def test_a_typed_result_that_the_disk_refuses_is_still_there_to_be_given(start: Programs) -> None:
    program, _source = await with_tools(start, asks(("ask_me", {"place": "x"})), DONE, own=True)
    await asked(program)
    await program.database.run(lambda db: db.pragma("query_only", True))
    panel(program).result.setPlainText("forty two")
    press(program, "answer")
    await program.until(lambda: not program.shown.is_running and panel(program).result.isVisible(), "it is gone")
    await program.database.run(lambda db: db.pragma("query_only", False))
    assert panel(program).result.toPlainText() == "forty two"
    press(program, "answer")
    await until_text(program, "It is sunny.")

    assert result_texts(program) == ["forty two"]


async def test_arguments_are_shown_with_all_that_could_hide_something_in_them(start: Programs) -> None:
    deep = "[" * 960 + "]" * 960
    hidden = '{"place": "Rome\\u202etxt.exe\\u200b 東京"}'
    program, _source = await with_tools(start, asks(("weather", hidden), ("clock", f'{{"a": {deep}}}')))
    await asked(program)
    assert "Rome\\u202etxt.exe\\u200b 東京" in panel(program).arguments.toPlainText()
    press(program, "deny")
    await program.until(lambda: "clock" in panel(program).title.text(), "the other call is not shown")

    assert panel(program).arguments.toPlainText().count("[") == 960


async def test_nothing_is_called_in_a_temporary_conversation_that_was_left_meanwhile(start: Programs) -> None:
    # Without its end, which comes when the server is let go on.
    program, source = await with_tools(start, asks(ROME)[:-1])
    tools, former = program.shown.conversation.parameters, program.shown
    source.allowed.add(WEATHER)
    program.do("new_temporary")
    await program.until(lambda: program.shown is not former, "no new conversation")
    await program.shown.choose_parameters(tools)
    program.server.answers_on.clear()
    await program.ask("How is it?", waits=False)
    await program.until(lambda: program.server.asked, "nothing was asked")
    source.lists_on.clear()
    program.server.answers_on.set()
    left = program.shown
    await program.until(lambda: program.late.tool_calling._beginning, "the reply has no end")
    await program.new()
    source.lists_on.set()
    await program.until(lambda: not program.late.tool_calling._beginning, "it is still looked for tools")
    await program.settle(0.05)

    assert not source.called
    assert not left.is_running
    assert not program.library.is_temporary(left.id)
