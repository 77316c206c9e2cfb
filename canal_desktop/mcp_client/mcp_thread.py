"""McpThread: the thread in which MCP servers are spoken to, with a loop of its own; started when the first one is used.

Servers are foreign programs: they may write without end, and the SDK reads and checks each message at once. Here that
keeps nobody else waiting.
"""

from __future__ import annotations

import asyncio
import importlib
import threading
from typing import TYPE_CHECKING, Any, TypeVar

from canal_desktop.domain.network import SYSTEM_NETWORK
from canal_desktop.mcp_client.network_on_loop import NetworkOnLoop

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping

    from canal_desktop.domain.connection_log import ConnectionLog
    from canal_desktop.domain.mcp_server import McpServer, ServerState
    from canal_desktop.domain.network import Network
    from canal_desktop.domain.tool import ToolOutcome
    from canal_desktop.mcp_client.connection import Connection
    from canal_desktop.mcp_client.server_log import ServerLog

T = TypeVar("T")

CLOSE_S = 0.4
"""How long each server may take, twice, at the program's end."""
JOIN_S = 5.0


class RunningServer:
    """A server that was started; its methods are for the loop that started it."""

    def __init__(self, thread: McpThread, connection: Connection, work: asyncio.Task[None]) -> None:
        self._thread = thread
        self._connection = connection
        self._work = work

    async def call(self, name: str, arguments: Mapping[str, object], timeout_s: float) -> ToolOutcome:
        """Call a tool by the server's own name for it; cancelling this stops the call."""
        return await self._thread.run(self._connection.call(name, arguments, timeout_s))

    async def stop(self) -> None:
        """End it and wait until it has."""
        await self._thread.run(self._stop())

    async def kill(self) -> None:
        """End it at once."""
        await self._thread.run(self._kill())

    async def _stop(self) -> None:
        self._connection.stop()
        await asyncio.wait((self._work,))

    async def _kill(self) -> None:
        self._connection.kill()
        await asyncio.wait((self._work,))


class McpThread:
    """The thread, and what runs in it. way is that of requests to servers on the network."""

    def __init__(self, way: Network = SYSTEM_NETWORK) -> None:
        self._way = way
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._end: asyncio.Event | None = None
        self._running: dict[asyncio.Task[None], Connection] = {}

    async def start(
        self,
        server: McpServer,
        values: Mapping[str, str],
        log: ServerLog,
        on_state: Callable[[ServerState], None],
        network: ConnectionLog,
    ) -> RunningServer:
        """Start a server; how it goes is told to on_state, on the loop that calls this.

        Args:
            server: as it was set up.
            values: those of its variables and headers, by the names in value_names.
            log: takes all it does.
            on_state: gets each new state; the last one is off or failed.
            network: asked before each request to a server on the network and told of it, on the loop that calls this.
        """
        await self._begin()
        caller = asyncio.get_running_loop()

        def tell(state: ServerState) -> None:
            if not caller.is_closed():
                caller.call_soon_threadsafe(on_state, state)

        return await self.run(self._start(server, values, log, tell, network, caller))

    async def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Have work done on the thread's loop; cancelling this cancels it."""
        assert self._loop is not None
        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, self._loop))

    async def close(self) -> None:
        """End all servers, and the thread."""
        if self._thread is None:
            return
        # It may have been started just now.
        await asyncio.shield(self._began)
        assert self._loop is not None
        assert self._end is not None
        self._loop.call_soon_threadsafe(self._end.set)
        await asyncio.to_thread(self._thread.join, JOIN_S)
        self._thread = self._loop = self._end = None

    async def _begin(self) -> None:
        if self._thread is None:
            ready = self._began = asyncio.get_running_loop().create_future()
            self._thread = threading.Thread(
                target=self._work, args=(asyncio.get_running_loop(), ready), name="canal-mcp", daemon=True
            )
            self._thread.start()
        await asyncio.shield(self._began)

    def _work(self, caller: asyncio.AbstractEventLoop, ready: asyncio.Future[None]) -> None:
        asyncio.run(self._main(caller, ready))

    async def _main(self, caller: asyncio.AbstractEventLoop, ready: asyncio.Future[None]) -> None:
        self._loop, self._end = asyncio.get_running_loop(), asyncio.Event()
        # Here and not above: it loads the SDK, which takes most of a second.
        self._connections = importlib.import_module("canal_desktop.mcp_client.connection")
        caller.call_soon_threadsafe(ready.set_result, None)
        await self._end.wait()
        for connection in self._running.values():
            connection.stop(CLOSE_S)
        if self._running:
            await asyncio.wait(self._running)

    async def _start(
        self,
        server: McpServer,
        values: Mapping[str, str],
        log: ServerLog,
        tell: Callable[[ServerState], None],
        network: ConnectionLog,
        caller: asyncio.AbstractEventLoop,
    ) -> RunningServer:
        asked = self._connections.LogOnLoop(network, caller, f"MCP server {server.name}")
        connection: Connection = self._connections.Connection(
            server, values, log, tell, asked, NetworkOnLoop(self._way, caller)
        )
        work = asyncio.get_running_loop().create_task(connection.run(), name=f"mcp {server.id}")
        self._running[work] = connection
        work.add_done_callback(lambda done: self._running.pop(done, None))
        return RunningServer(self, connection, work)
