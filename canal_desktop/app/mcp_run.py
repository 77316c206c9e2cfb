"""McpRun: one MCP server over time: started when it is needed, after a failure later each time, ended when unused."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from canal_desktop.domain.errors import CanalError
from canal_desktop.domain.mcp_server import OFF, ServerState, ServerStateKind
from canal_desktop.domain.tool import ToolOutcome
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from canal_desktop.domain.connection_log import ConnectionLog
    from canal_desktop.domain.mcp_server import McpServer
    from canal_desktop.mcp_client.mcp_thread import McpThread, RunningServer
    from canal_desktop.mcp_client.server_log import ServerLog

IDLE_S = 600.0
"""A server that nobody asked anything for so long is ended."""
FIRST_PAUSE_S, LONGEST_PAUSE_S = 2.0, 300.0
"""After a failure it is not started by itself for so long, twice as long each time."""


class McpRun:
    """One server's state, log and process. changed is called after each change of state."""

    def __init__(
        self,
        server: McpServer,
        thread: McpThread,
        log: ServerLog,
        values: Callable[[McpServer], Awaitable[dict[str, str]]],
        network: ConnectionLog,
        changed: Callable[[], None],
    ) -> None:
        self.server = server
        self.log = log
        self.state = OFF
        self.idle_s = IDLE_S
        self._thread = thread
        self._values = values
        self._network = network
        self._changed = changed
        self._number = 0
        """Of the run; what belongs to an earlier one is out of date."""
        self._running: RunningServer | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._settled = asyncio.Event()
        self._ended: asyncio.Task[None] | None = None
        self._failures = 0
        self._not_before = 0.0
        self._calls = 0
        self._idle: asyncio.TimerHandle | None = None

    async def ready(self) -> ServerState:
        """Start it unless it runs or failed just now, and wait until its tools are known or it has failed."""
        may_start = self.state.kind is ServerStateKind.OFF or (
            self.state.kind is ServerStateKind.FAILED and asyncio.get_running_loop().time() >= self._not_before
        )
        if may_start:
            self.start()
        while self.state.kind is ServerStateKind.STARTING:
            self._settled.clear()
            await self._settled.wait()
        self._note_use()
        return self.state

    def start(self) -> None:
        """Start it, whatever became of it before; it runs already where it does."""
        if self.state.kind in {ServerStateKind.STARTING, ServerStateKind.READY}:
            return
        self._number += 1
        self._set(ServerState(ServerStateKind.STARTING))
        self._keep(self._begin(self._number))

    async def stop(self, *, at_once: bool = False) -> None:
        """End it, and wait until it has."""
        self._number += 1
        running, self._running = self._running, None
        self._failures = 0
        if running is not None:
            self._ended = self._keep(running.kill() if at_once else running.stop())
        self._set(OFF)
        if self._ended is not None:
            await asyncio.shield(self._ended)

    async def call(self, name: str, arguments: Mapping[str, object]) -> ToolOutcome:
        """Call a tool of a server that is ready."""
        if self._running is None:
            return ToolOutcome(self.state.sentence or tr("The server is not running."), is_error=True)
        self._calls += 1
        try:
            return await self._running.call(name, arguments, self.server.timeout_s)
        finally:
            self._calls -= 1
            self._note_use()

    def close(self) -> None:
        """Look after it no longer; the thread ends it."""
        self._number += 1
        if self._idle is not None:
            self._idle.cancel()
        for task in self._tasks:
            task.cancel()

    async def _begin(self, number: int) -> None:
        if self._ended is not None:
            await self._ended
        try:
            values = await self._values(self.server)
            if number != self._number:
                return
            running = await self._thread.start(
                self.server, values, self.log, lambda state: self._on_state(number, state), self._network
            )
        except CanalError as error:
            self.log.add(str(error))
            self._on_state(number, ServerState(ServerStateKind.FAILED, sentence=str(error)))
            return
        if number != self._number:
            # It was stopped before it had begun.
            await running.kill()
        elif self.state.kind in {ServerStateKind.STARTING, ServerStateKind.READY}:
            self._running = running

    def _on_state(self, number: int, state: ServerState) -> None:
        if number != self._number:
            return
        if state.kind is ServerStateKind.READY:
            self._failures = 0
            self._note_use()
        elif state.kind is ServerStateKind.FAILED:
            pause = min(FIRST_PAUSE_S * 2**self._failures, LONGEST_PAUSE_S)
            self._failures += 1
            self._not_before = asyncio.get_running_loop().time() + pause
        if state.kind in {ServerStateKind.OFF, ServerStateKind.FAILED}:
            self._running = None
        self._set(state)

    def _set(self, state: ServerState) -> None:
        self.state = state
        if state.kind is not ServerStateKind.STARTING:
            self._settled.set()
        self._changed()

    def _note_use(self) -> None:
        if self._idle is not None:
            self._idle.cancel()
        self._idle = asyncio.get_running_loop().call_later(self.idle_s, self._on_idle)

    def _on_idle(self) -> None:
        self._idle = None
        if self._calls:
            self._note_use()
        elif self.state.kind is ServerStateKind.READY:
            self.log.add("Nobody asked anything for a while.")
            self._keep(self.stop())

    def _keep(self, work: Awaitable[None]) -> asyncio.Task[None]:
        async def do() -> None:
            await work

        task = asyncio.get_running_loop().create_task(do(), name=f"mcp {self.server.id}")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task
