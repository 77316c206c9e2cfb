"""A program with tools: a source of real functions, and replies that ask for them."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMessageBox

from canal_desktop.domain.completion import Delta, Finish, ReplyEvent, ToolCall
from canal_desktop.domain.parameters import Parameters
from canal_desktop.domain.tool import Tool, ToolId, ToolOutcome
from tests.ui.program import Server, profile

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from canal_desktop.app.tool_source import ToolServer
    from canal_desktop.ui.tools.calls_panel import CallsPanel
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram

SCHEMA = {"type": "object", "properties": {"place": {"type": "string"}}, "required": ["place"]}
WEATHER, CLOCK = ToolId("mcp:here:weather"), ToolId("mcp:here:clock")


class Functions:
    """A ToolSource of functions in this process."""

    def __init__(self) -> None:
        self.called: list[tuple[str, Mapping[str, object]]] = []
        self.allowed: set[ToolId] = set()
        self.goes_on = asyncio.Event()
        self.goes_on.set()
        self.lists_on = asyncio.Event()
        self.lists_on.set()
        """While it is clear, nobody learns which tools there are."""
        self.description = "The weather of a place"
        self.described: list[str] = []
        """How what was called, or allowed for good, was described to the user."""
        self.result = "sunny"
        self.fails = False
        self.cancelled = 0

    async def tools(self, wanted: Collection[ToolId] | None = None) -> tuple[Tool, ...]:
        return await self.known()

    def servers(self) -> tuple[ToolServer, ...]:
        return ()

    def server_of(self, tool_id: ToolId) -> ToolServer | None:
        return None

    def start(self, server_id: str) -> None:
        raise AssertionError("nobody is to be started")

    async def known(self) -> tuple[Tool, ...]:
        await self.lists_on.wait()
        return (
            Tool(WEATHER, "weather", self.description, SCHEMA, "Here"),
            Tool(CLOCK, "clock", "The time", {}, "Here"),
        )

    async def call(self, tool: Tool, arguments: Mapping[str, object]) -> ToolOutcome:
        self.called.append((tool.name, arguments))
        self.described.append(tool.description)
        try:
            await self.goes_on.wait()
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        return ToolOutcome(f"{self.result} in {arguments.get('place', 'the hall')}", self.fails)

    def needs_approval(self, tool: Tool) -> bool:
        return tool.id not in self.allowed

    async def allow_always(self, tool: Tool) -> None:
        self.allowed.add(tool.id)
        self.described.append(tool.description)


def asks(*calls: tuple[str, object]) -> tuple[ReplyEvent, ...]:
    """A reply that asks for these tools with these arguments."""
    made = (
        ToolCall(number, f"call_{number}", name, given if isinstance(given, str) else json.dumps(given))
        for number, (name, given) in enumerate(calls)
    )
    return (*made, Finish("tool_calls"))


async def with_tools(
    start: Programs, *script: tuple[ReplyEvent, ...], own: bool = False
) -> tuple[RunningProgram, Functions]:
    """A program with a conversation that has both functions, and an own tool where that is wanted."""
    program = await start(profile(), server=Server(script=list(script)))
    source = Functions()
    program.late.tool_book.sources.append(source)
    ids = [WEATHER, CLOCK]
    if own:
        ids.append((await program.late.tool_book.add("ask_me", "Asks the user", SCHEMA)).id)
    await program.shown.choose_parameters(Parameters(tools=tuple(ids)))
    await program.until(lambda: program.late.tools_desk.chip.isVisible(), "no chip")
    return program, source


DONE = (Delta("It is sunny."), Finish("stop"))
ROME = ("weather", {"place": "Rome"})


def panel(program: RunningProgram) -> CallsPanel:
    return program.late.tools_desk.panel


async def asked(program: RunningProgram, text: str = "How is it?") -> None:
    await program.ask(text, waits=False)
    await program.until(lambda: panel(program).isVisible(), "no question about a call")


def press(program: RunningProgram, name: str) -> None:
    button = panel(program).buttons[name]
    assert button.isVisible()
    assert button.isEnabled()
    button.click()


async def until_text(program: RunningProgram, text: str) -> None:
    await program.until(lambda: program.texts[-1:] == [text] and not program.shown.is_running, f"no “{text}”")


async def active(program: RunningProgram) -> None:
    """A dialog that was closed leaves no window active: no system is there to do it."""
    program.window.activateWindow()
    await program.until(lambda: QApplication.activeWindow() is program.window, "the window is not active")


async def question(program: RunningProgram) -> QMessageBox:
    """What is asked before something is sent."""

    def shown() -> list[QMessageBox]:
        return [box for box in program.window.findChildren(QMessageBox) if box.isVisible()]

    await program.until(shown, "nothing is asked")
    return shown()[0]
