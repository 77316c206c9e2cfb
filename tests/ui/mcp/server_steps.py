"""What a user does with the tools of MCP servers: paste a server, tick its tools, look at what is asked."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from canal_desktop.domain.mcp_server import ServerStateKind
from canal_desktop.domain.tool import ToolId
from tests.ui.program import Server, profile
from tests.ui.tool_steps import active

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.mcp_run import McpRun
    from canal_desktop.domain.completion import ReplyEvent
    from canal_desktop.domain.message import ToolResultPart
    from canal_desktop.ui.mcp.mcp_sheet import McpSheet
    from canal_desktop.ui.tools.sheet import ToolsSheet
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram

ROOT = Path(__file__).resolve().parents[3]
PATIENCE_S = 30.0
"""A server of Node takes a while to start where much else goes on."""


async def until_slow(program: RunningProgram, condition: Callable[[], object], what: str) -> None:
    end = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < end, what
        await program.settle(0.02)


async def mcp_sheet(program: RunningProgram) -> McpSheet:
    program.do("mcp_servers")
    await program.until(lambda: program.late.mcp_desk.sheet is not None, "no sheet of servers")
    sheet = program.late.mcp_desk.sheet
    assert sheet is not None
    return sheet


async def pasted(program: RunningProgram, name: str, **entry: object) -> None:
    """Add a server as its documentation has it."""
    sheet = await mcp_sheet(program)
    sheet.button("paste").click()
    paste = program.late.mcp_desk.paste
    assert paste is not None
    paste.text.setPlainText(json.dumps({"mcpServers": {name: entry}}))
    paste.go.click()
    await program.until(lambda: paste.list.count() == 1, "nothing was found")
    paste.go.click()
    await program.until(lambda: program.late.mcp_desk.paste is None, "not added")
    sheet.reject()
    await program.until(lambda: program.late.mcp_desk.sheet is None, "the sheet stays")
    await active(program)


async def tools_sheet(program: RunningProgram) -> ToolsSheet:
    program.do("tools")
    await program.until(lambda: program.late.tools_desk.sheet is not None, "no sheet of tools")
    sheet = program.late.tools_desk.sheet
    assert sheet is not None
    return sheet


def rows(sheet: ToolsSheet) -> list[str]:
    return [sheet.list.item(row).text() for row in range(sheet.list.count())]


def row_of(sheet: ToolsSheet, begin: str) -> int:
    return next((number for number, text in enumerate(rows(sheet)) if text.startswith(begin)), -1)


async def ticked(program: RunningProgram, *names: str) -> None:
    """Start the only server from the sheet of tools, and tick these of its tools."""
    sheet = await tools_sheet(program)
    (server,) = program.late.tool_book.servers()
    if not server.knows_tools:
        sheet.list.setCurrentRow(row_of(sheet, f"{server.name}: not started yet"))
        sheet.buttons["start"].click()
        await until_slow(program, lambda: row_of(sheet, names[0].rpartition("__")[2]) >= 0, f"no tools: {rows(sheet)}")
    for name in names:
        sheet.tick(tool_id(program, name))
    sheet.buttons["save"].click()
    await program.until(lambda: program.late.tools_desk.chip.isVisible(), "no chip")
    await program.until(lambda: program.late.tools_desk.sheet is None, "the sheet stays")
    await active(program)


def tool_id(program: RunningProgram, name: str) -> ToolId:
    return ToolId(f"mcp:{program.late.mcp_servers.all[0].id}:{name.rpartition('__')[2]}")


async def with_misbehaving(start: Programs, way: str, *script: tuple[ReplyEvent, ...]) -> RunningProgram:
    """A program with a misbehaving server called own, which was not started yet."""
    program = await start(profile(), server=Server(script=list(script)))
    words = [sys.executable, "-m", "tests.servers.mcp_misbehaving", way]
    await pasted(program, "own", command=words[0], args=words[1:], cwd=str(ROOT))
    return program


def run_of(program: RunningProgram) -> McpRun:
    found = program.late.mcp_servers.run_of(program.late.mcp_servers.all[0].id)
    assert found is not None
    return found


def is_off(program: RunningProgram) -> bool:
    return run_of(program).state.kind is ServerStateKind.OFF


def log_of(program: RunningProgram) -> str:
    return "\n".join(run_of(program).log.since(0)[1])


def pids(program: RunningProgram) -> list[int]:
    return [int(line.split()[-1]) for line in log_of(program).splitlines() if "Process" in line]


def results(program: RunningProgram) -> list[ToolResultPart]:
    return [part for message in program.shown.branch for part in message.results]


def told(program: RunningProgram) -> str:
    """What the model got to read last."""
    return program.server.asked[-1].messages[-1].text
