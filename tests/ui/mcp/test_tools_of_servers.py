"""Tools of real MCP servers through the window: found, ticked, asked about, called, denied, revoked, and told of."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.servers.everything_server import installed, on_the_network
from tests.servers.mcp_misbehaving import is_running
from tests.servers.misbehaving import KEY, MisbehavingServer
from tests.ui.mcp.server_steps import (
    log_of,
    mcp_sheet,
    pasted,
    pids,
    results,
    ticked,
    told,
    tool_id,
    until_slow,
)
from tests.ui.program import Server, profile
from tests.ui.tool_steps import DONE, active, asked, asks, panel, press, until_text

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram

ECHO, SUM = "everything__echo", "everything__get-sum"


@pytest.fixture(scope="module")
def start_file() -> str:
    return installed()


@pytest.fixture
async def address(start_file: str, tmp_path: Path) -> AsyncIterator[str]:
    """It serves Streamable HTTP."""
    async with on_the_network(start_file, tmp_path / "everything.log") as where:
        yield where


def echo(text: str) -> tuple[str, object]:
    return ECHO, {"message": text}


async def revoked(program: RunningProgram) -> None:
    """Take back what was allowed for good, on the page of servers."""
    sheet = await mcp_sheet(program)
    names = [sheet.tools.list.item(row).text() for row in range(sheet.tools.list.count())]
    sheet.tools.list.setCurrentRow(names.index("echo – called without asking"))
    sheet.tools.revoke.click()
    await program.until(lambda: not program.late.mcp_servers.allowed, "it is still allowed")
    sheet.reject()
    await active(program)


async def test_a_call_is_asked_about_allowed_denied_always_allowed_and_asked_about_again(
    start: Programs, start_file: str
) -> None:
    script = [asks(echo("one")), DONE, asks(echo("two")), DONE, asks(echo("three"), (SUM, {"a": 2, "b": 3})), DONE]
    program = await start(profile(), server=Server(script=[*script, asks(echo("four")), DONE]))
    await pasted(program, "everything", command="node", args=[start_file, "stdio"])
    await ticked(program, ECHO, SUM)
    assert program.late.tools_desk.chip.text() == "2 tools"

    await asked(program, "First")
    assert "one" in panel(program).arguments.toPlainText()
    assert "everything" in panel(program).title.text()
    assert [tool.name for tool in program.server.asked[0].tools] == [ECHO, SUM]
    assert "Called:" not in log_of(program)
    press(program, "once")
    await until_text(program, "It is sunny.")
    assert results(program)[0].text == told(program) == "Echo: one"
    assert results(program)[0].note == "everything, allowed once"

    await asked(program, "Second")
    assert "two" in panel(program).arguments.toPlainText()
    press(program, "always")
    await program.until(lambda: len(program.server.asked) == 4 and not program.shown.is_running, "no answer")
    assert told(program) == "Echo: two"

    # The third echo is not asked about; the sum is.
    await asked(program, "Third")
    await program.until(lambda: "get-sum" in panel(program).title.text(), "the sum is not asked about")
    await program.until(lambda: "Echo: three" in {part.text for part in results(program)}, "the echo waits")
    press(program, "deny")
    await program.until(lambda: len(program.server.asked) == 6 and not program.shown.is_running, "no answer")
    assert "denied" in told(program)
    assert [part.is_error for part in results(program)] == [False, False, False, True]

    await revoked(program)
    await asked(program, "Fourth")
    assert "four" in panel(program).arguments.toPlainText()
    press(program, "once")
    await program.until(lambda: len(program.server.asked) == 8 and not program.shown.is_running, "no answer")
    assert told(program) == "Echo: four"

    (process,) = pids(program)
    assert is_running(process)
    again = await start(profile())
    await again.until(lambda: not is_running(process), "something is left of it")


async def test_requests_of_a_real_connection_have_its_tools_and_results(start: Programs, start_file: str) -> None:
    async with MisbehavingServer() as server:
        alpha = replace(profile(model="calls-echo"), base_url=server.base_url)
        program = await start(alpha, server=Server(real_key=KEY))
        await pasted(program, "everything", command="node", args=[start_file, "stdio"])
        await ticked(program, ECHO)
        program.type("Say it again")
        program.key(Qt.Key.Key_Return)
        await program.until(lambda: panel(program).isVisible(), "no question about a call")
        press(program, "once")
        await program.until(lambda: program.texts[-1:] == ["Echo: over the wire"], "no answer")
        first, second = (each.body for each in server.seen if each.body and "messages" in each.body)
    (tool,) = first["tools"]
    assert tool["function"]["name"] == ECHO
    assert set(tool["function"]["parameters"]["properties"]) == {"message"}
    assert second["messages"][-1] == {"role": "tool", "tool_call_id": "e", "content": "Echo: over the wire"}


async def test_over_http_each_connection_is_in_the_log(start: Programs, address: str) -> None:
    program = await start(profile(), server=Server(script=[asks(echo("one")), DONE]))
    await pasted(program, "everything", type="http", url=address)
    await ticked(program, ECHO)
    await asked(program)
    press(program, "once")
    await until_text(program, "It is sunny.")
    assert told(program) == "Echo: one"
    lines = await program.parts.connections.lines()
    assert {(line.host, line.why) for line in lines} == {("127.0.0.1", "MCP server everything")}
    assert tool_id(program, ECHO) in program.shown.conversation.parameters.tools
    await until_slow(program, lambda: not program.shown.is_running, "it does not end")
