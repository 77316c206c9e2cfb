"""One MCP server at a time, run by the real thread."""

from __future__ import annotations

import asyncio
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.mcp_server import McpServer, McpServerId, McpTransport, ServerState, ServerStateKind
from canal_desktop.domain.redaction import Redactor
from canal_desktop.mcp_client.mcp_thread import McpThread, RunningServer
from canal_desktop.mcp_client.server_log import ServerLog

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping

    from canal_desktop.domain.attempt import Connection

ROOT = Path(__file__).resolve().parents[3]
WHEN = datetime(2026, 1, 1, tzinfo=UTC)


def program(*words: str, **fields: object) -> McpServer:
    return McpServer(
        McpServerId("a" * 32),
        "Test",
        McpTransport.STDIO,
        WHEN,
        command=words[0],
        args=words[1:],
        cwd=str(ROOT),
        **fields,  # type: ignore[arg-type]
    )


def misbehaving(way: str, **fields: object) -> McpServer:
    return program(sys.executable, "-m", "tests.servers.mcp_misbehaving", way, **fields)


def at(url: str, *headers: str) -> McpServer:
    return McpServer(McpServerId("b" * 32), "Test", McpTransport.HTTP, WHEN, url=url, headers=headers)


def open_files() -> set[str]:
    """What of this process leads to pipes and sockets."""
    found = set()
    for entry in Path("/proc/self/fd").iterdir():
        try:
            target = str(entry.readlink())
        except OSError:
            continue
        if target.startswith(("pipe:", "socket:")):
            found.add(target)
    return found


class Network:
    """A ConnectionLog; it must be called in the thread that made it."""

    def __init__(self) -> None:
        self.thread = threading.get_ident()
        self.is_offline = False
        self.asked: list[tuple[str, str]] = []
        self.lines: list[Connection] = []

    def may_connect(self, host: str, why: str, *, port: int = 0, path: str = "") -> bool:
        assert threading.get_ident() == self.thread
        assert port
        assert path
        self.asked.append((host, why))
        return not self.is_offline

    def note(self, connection: Connection) -> None:
        assert threading.get_ident() == self.thread
        self.lines.append(connection)


class Bench:
    """A thread, and the one server in it."""

    def __init__(self) -> None:
        self.thread = McpThread()
        self.log = ServerLog(Redactor())
        self.states: list[ServerState] = []
        self.network = Network()
        self.running: RunningServer | None = None

    @property
    def state(self) -> ServerState:
        return self.states[-1]

    @property
    def lines(self) -> str:
        return "\n".join(self.log.since(0)[1])

    @property
    def pids(self) -> list[int]:
        """Of all processes that the log names."""
        return [int(line.split()[-1]) for line in self.log.since(0)[1] if "Process" in line or "child" in line]

    async def begin(self, server: McpServer, values: Mapping[str, str] | None = None) -> RunningServer:
        self.states.clear()
        self.running = await self.thread.start(server, values or {}, self.log, self.states.append, self.network)
        return self.running

    async def start(self, server: McpServer, values: Mapping[str, str] | None = None) -> RunningServer:
        """Start it and wait until it is ready or has failed."""
        running = await self.begin(server, values)
        await self.until(lambda: self.states and self.state.kind is not ServerStateKind.STARTING)
        return running

    async def until(self, condition: Callable[[], object]) -> None:
        async with asyncio.timeout(60):
            while not condition():
                await asyncio.sleep(0.01)


@pytest.fixture
async def bench() -> AsyncIterator[Bench]:
    """Nothing of a server is left when the test is over: no process, pipe or socket."""
    before = open_files()
    made = Bench()
    yield made
    await made.thread.close()
    from tests.servers.mcp_misbehaving import is_running

    await made.until(lambda: not any(is_running(pid) for pid in made.pids))
    await made.until(lambda: not open_files() - before)
