"""Servers of tools that do not start, change, hang or die while a conversation uses them; and when they are started."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from canal_desktop.app.tool_calling import STOPPED
from canal_desktop.domain.parameters import Parameters
from canal_desktop.domain.settings import Appearance, Settings
from tests.servers.mcp_misbehaving import is_running
from tests.ui.mcp.server_steps import (
    is_off,
    log_of,
    pasted,
    pids,
    results,
    row_of,
    rows,
    run_of,
    ticked,
    told,
    tool_id,
    tools_sheet,
    until_slow,
    with_misbehaving,
)
from tests.ui.program import Server, profile
from tests.ui.tool_steps import DONE, active, asked, asks, panel, press, question, until_text

if TYPE_CHECKING:
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram

ECHO = ("own__echo", {"text": "one"})
WAIT = ("own__wait", {})


async def chosen(program: RunningProgram, name: str = "echo") -> None:
    """Have a tool of the server in the conversation that nobody knows yet, as from a folder's parameters."""
    await program.shown.choose_parameters(Parameters(tools=(tool_id(program, name),)))
    await program.until(lambda: program.late.tools_desk.chip.isVisible(), "no chip")


async def test_looking_and_typing_start_nobody_and_sending_does(start: Programs) -> None:
    program = await with_misbehaving(start, "good", DONE, DONE)
    await chosen(program)
    sheet = await tools_sheet(program)
    await program.until(lambda: sheet.list.count() == 2, "no rows")
    assert row_of(sheet, "own: not started yet. Press Start") == 1
    sheet.reject()
    await active(program)
    program.type("How is it")
    program.do("context")
    await program.until(lambda: program.late.context_desk.sheet is not None, "no sheet")
    await program.settle(0.3)
    assert is_off(program)
    assert not pids(program)
    program.late.context_desk.sheet.reject()  # type: ignore[union-attr]
    await active(program)

    program.composer.submit()
    await until_slow(program, lambda: program.server.asked, "nothing was asked")
    assert [tool.name for tool in program.server.asked[0].tools] == ["own__echo"]
    assert len(pids(program)) == 1


async def test_what_a_server_listed_is_known_after_a_restart_without_starting_it(start: Programs) -> None:
    program = await with_misbehaving(start, "good")
    await ticked(program, "own__echo")
    conversation = program.shown.id
    await program.ask("Hello")
    again = await start(profile())
    await again.open(conversation)
    await again.until(lambda: again.late.tools_desk.chip.isVisible(), "no chip")
    sheet = await tools_sheet(again)
    await again.until(lambda: row_of(sheet, "echo (own): Says it again.") == 0, f"{rows(sheet)}")
    assert not sheet.buttons["start"].isVisible()
    parameters = await again.parts.requests.parameters(again.shown.conversation)
    (tool,) = await again.parts.requests.tools_for(again.shown.conversation, parameters)
    assert tool.description == "Says it again."
    assert is_off(again)


async def test_a_server_that_does_not_start_is_told_of_before_anything_is_sent(start: Programs) -> None:
    program = await with_misbehaving(start, "dies-at-once", DONE, DONE)
    await chosen(program)
    await program.ask("How is it?", waits=False)
    asking = await question(program)
    assert "The server own does not run" in asking.informativeText()
    assert "Missing: echo" in asking.informativeText()
    assert not program.server.asked
    assert not program.shown.branch
    program.press("MCP servers…")
    await program.until(lambda: program.late.mcp_desk.sheet is not None, "no sheet of servers")
    assert program.composer.text == "How is it?"
    program.late.mcp_desk.sheet.reject()  # type: ignore[union-attr]
    await active(program)

    program.composer.submit()
    await question(program)
    program.press("Send without them")
    await until_text(program, "It is sunny.")
    assert program.server.asked[0].tools == ()
    assert program.late.tools_desk.chip.text() == "0 of 1 tool"
    await active(program)
    await program.ask("And now?")
    assert program.server.asked[1].tools == ()

    sheet = await tools_sheet(program)
    await program.until(lambda: row_of(sheet, "own: does not run") >= 0, f"{rows(sheet)}")


async def test_esc_ends_waiting_for_a_server_and_nothing_is_sent(start: Programs) -> None:
    program = await with_misbehaving(start, "silent")
    await chosen(program)
    await program.ask("How is it?", waits=False)
    await program.until(lambda: program.window.notices.texts, "nothing is told")
    assert program.window.notices.texts[-1].startswith("Starting own…")
    assert program.is_possible("stop")
    program.key(Qt.Key.Key_Escape)
    await program.until(lambda: not program.shown.is_running, "it is still waited for")
    await program.until(lambda: not any("Starting" in text for text in program.window.notices.texts), "still told")
    assert program.composer.text == "How is it?"
    assert not program.shown.branch
    assert not program.server.asked
    await program.until(lambda: program.shown.has_stored("How is it?"), "the draft is not kept")


async def test_a_tool_that_is_described_otherwise_is_asked_about_again(start: Programs) -> None:
    change = asks(("own__change", {}), ECHO)
    program = await with_misbehaving(start, "good", asks(ECHO), DONE, change, DONE, asks(ECHO), DONE)
    await ticked(program, "own__echo", "own__change")
    await asked(program)
    press(program, "always")
    await until_text(program, "It is sunny.")

    # The server says otherwise what echo does: the one that is asked about next has the new words.
    await asked(program, "Change it")
    assert "change" in panel(program).title.text()
    press(program, "once")
    await program.until(lambda: len(program.server.asked) == 4 and not program.shown.is_running, "no answer")
    await program.until(lambda: "differently" in run_of(program).state.tools[0].description, "it did not change")
    await program.ask("Again", waits=False)
    asking = await question(program)
    assert "The server own has no such tool any more. Missing: change." in asking.informativeText()
    program.press("Send without them")
    await active(program)
    await program.until(lambda: panel(program).isVisible(), "it is not asked about")
    assert "echo" in panel(program).title.text()
    press(program, "once")
    await program.until(lambda: len(program.server.asked) == 6 and not program.shown.is_running, "no answer")
    assert told(program) == "one"


async def test_a_tool_that_changes_while_it_is_asked_about_is_not_called(start: Programs) -> None:
    program = await with_misbehaving(start, "good", asks(ECHO), DONE)
    await ticked(program, "own__echo")
    await asked(program)
    await run_of(program).call("change", {})
    await program.until(lambda: "differently" in run_of(program).state.tools[0].description, "it did not change")
    await program.late.tool_book.all()
    press(program, "always")
    await until_text(program, "It is sunny.")
    assert "not what it was" in told(program)
    assert results(program)[0].is_error
    assert program.late.mcp_servers.needs_approval(run_of(program).state.tools[0])


async def test_stop_cancels_a_running_call_at_its_server(start: Programs) -> None:
    program = await with_misbehaving(start, "good", asks(WAIT), DONE)
    await ticked(program, "own__wait")
    await asked(program)
    press(program, "once")
    await program.until(lambda: "it waits" in log_of(program), "it is not called")
    assert program.shown.is_running
    program.composer.setFocus()
    program.key(Qt.Key.Key_Escape)
    await program.until(lambda: results(program), "it is not stopped")
    assert results(program)[0].text == STOPPED
    assert not program.shown.is_running
    outcome = await run_of(program).call("cancelled", {})
    assert outcome.text.startswith("[")
    assert outcome.text != "[]"
    assert len(program.server.asked) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
async def test_a_server_that_is_killed_in_a_call_is_an_error_to_the_model_and_starts_again(start: Programs) -> None:
    program = await with_misbehaving(start, "good", asks(WAIT), DONE, asks(WAIT), DONE)
    await ticked(program, "own__wait")
    await asked(program)
    press(program, "once")
    await program.until(lambda: "it waits" in log_of(program), "it is not called")
    (process,) = pids(program)
    os.kill(process, signal.SIGKILL)
    await until_text(program, "It is sunny.")
    assert results(program)[0].is_error
    assert len(program.server.asked) == 2
    assert told(program) == results(program)[0].text

    # Whoever asks again needs not wait until it is started by itself.
    await program.ask("Again", waits=False)
    await until_slow(program, lambda: len(program.server.asked) == 3 and panel(program).isVisible(), "not asked again")
    assert len(pids(program)) == 2
    press(program, "deny")
    await program.until(lambda: len(program.server.asked) == 4 and not program.shown.is_running, "no answer")


@pytest.mark.skipif(sys.platform == "win32", reason="/proc")
async def test_the_programs_end_in_a_call_leaves_no_process_and_the_call_open(start: Programs) -> None:
    program = await with_misbehaving(start, "stubborn", asks(WAIT))
    await ticked(program, "own__wait")
    conversation = program.shown.id
    await asked(program)
    press(program, "once")
    await program.until(lambda: "it waits" in log_of(program), "it is not called")
    child = next(int(line.split()[-1]) for line in log_of(program).splitlines() if "child " in line)
    (process,) = pids(program)
    again = await start(profile())
    await again.until(lambda: not is_running(process) and not is_running(child), "something is left of it")
    await again.open(conversation)
    await again.until(lambda: panel(again).isVisible(), "the call is not there")
    assert is_off(again)
    assert "may have been" in panel(again).about.text()


async def test_offline_a_server_elsewhere_is_not_connected_to(start: Programs) -> None:
    settings = Settings(appearance=Appearance.LIGHT, active_profile="alpha", spelling=False, is_offline=True)
    program = await start(profile(), server=Server(script=[DONE]), settings=settings)
    await pasted(program, "own", url="http://mcp.example.test/mcp")
    await chosen(program)
    await program.ask("How is it?", waits=False)
    asking = await question(program)
    assert "offline" in asking.informativeText().lower()
    lines = await program.parts.connections.lines()
    assert {(line.host, line.why, line.is_refused) for line in lines} == {("mcp.example.test", "MCP server own", True)}
    program.press("Cancel")
    await program.until(lambda: not asking.isVisible(), "it is still asked")
    assert not program.server.asked
    await program.until(lambda: program.shown.has_stored("How is it?"), "the draft is not kept")
