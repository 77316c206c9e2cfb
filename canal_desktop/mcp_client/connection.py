"""Connection: one server while it is in use: started or connected to, asked for its tools, called, and ended.

Everything here happens on the loop of McpThread. Contexts of the SDK are entered and left in one task, that of `run`;
calls come from other tasks.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import anyio
import httpx2
from mcp import ClientSession, types
from mcp.client.streamable_http import streamable_http_client
from mcp.shared.exceptions import MCPError

from canal_desktop.domain.errors import CanalError, McpFailed
from canal_desktop.domain.mcp_secrets import named_secrets
from canal_desktop.domain.mcp_server import McpTransport, ServerState, ServerStateKind, join_command
from canal_desktop.domain.mcp_tools import visible
from canal_desktop.domain.tool import ToolOutcome
from canal_desktop.language import decimal, sentences, tr
from canal_desktop.mcp_client.http import LARGEST_BODY, LogOnLoop, McpHttpClient
from canal_desktop.mcp_client.results import outcome_of
from canal_desktop.mcp_client.server_process import ServerProcess
from canal_desktop.mcp_client.stdio import NO_MCP, stdio_streams
from canal_desktop.mcp_client.tool_list import ToolList

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from canal_desktop.domain.mcp_server import McpServer
    from canal_desktop.domain.network import Network
    from canal_desktop.domain.tool import Tool
    from canal_desktop.mcp_client.server_log import ServerLog

# It puts what servers write into the program's log; here each server has a log of its own.
logging.getLogger("mcp").setLevel(logging.CRITICAL + 1)

START_S = 60.0
"""How long a server may take until its tools are known; some are downloaded first."""
STOP_S = 2.0
RELIST_PAUSE_S = 0.5
EXIT_S = 0.3
"""Between the end of a program's output and its own."""
BACKSTOP_S = 5.0
"""After a call's own time is over: where not even the request could be written."""
SAID = 300
"""Characters of a server's own words in a sentence."""
ENDED = tr("The server has ended.")
SEE_LOG = tr("Its log may say why.")
STILL_WAITS = tr("What it has written so far is not MCP: see its log, and check the command.")


class _Session(ClientSession):
    """The SDK's, which compiles what servers describe their results by; a pattern in it may take for ever."""

    async def validate_tool_result(self, name: str, result: types.CallToolResult) -> None:
        """Results are shown as they are."""


class Connection:
    """One server.

    Args:
        server: as it was set up.
        values: the values of its variables and headers, by the names in value_names.
        log: where all it does is written down.
        on_state: told of each new state, on this loop.
        asked: asked before each request to a server on the network, and told of it.
        network: the way that requests take.
    """

    def __init__(
        self,
        server: McpServer,
        values: Mapping[str, str],
        log: ServerLog,
        on_state: Callable[[ServerState], None],
        asked: LogOnLoop,
        network: Network,
    ) -> None:
        self._server = server
        self._values = {kind: _of_kind(values, kind) for kind in ("env", "header")}
        self._values["env"].update(dict.fromkeys(server.empty, ""))
        self._log = log
        self._on_state = on_state
        self._asked = asked
        self._network = network
        self._session: ClientSession | None = None
        self._tools: tuple[Tool, ...] = ()
        self._process: ServerProcess | None = None
        self._client: McpHttpClient | None = None
        self._patience_s = STOP_S
        self._over = asyncio.Event()
        """It is to stop, or has ended by itself."""
        self._is_stopping = False
        self._has_ended = False
        self._tools_changed = asyncio.Event()
        self._trouble: str | None = None
        self._no_answer = tr("It gave no answer within {seconds} seconds.", seconds=decimal(START_S, 0))
        self._failure = ""
        self._finished = asyncio.Event()

    async def run(self) -> None:
        """Work until it is stopped or ends by itself; the last state says which, and nothing of it is left."""
        self._on_state(ServerState(ServerStateKind.STARTING))
        server = self._server
        secrets = named_secrets((server.command, *server.args), server.url)
        # The command line is written with signs around them and in them.
        self._log.hide({*secrets, *(join_command((secret,)) for secret in secrets)})
        self._log.add(f"Starting: {server.what_runs}")
        failure: str | None = None
        try:
            failure = await (self._run_http() if self._server.transport is McpTransport.HTTP else self._run_program())
        except Exception as error:  # noqa: BLE001 - groups of whatever the SDK's own tasks raised; it is told here
            failure = self._reason(error)
        except BaseException:
            self._finish(ENDED)
            raise
        self._finish(None if self._is_stopping else failure or ENDED)

    async def call(self, name: str, arguments: Mapping[str, Any], timeout_s: float) -> ToolOutcome:
        """Call a tool by the server's own name for it; cancelling this tells the server."""
        if self._session is None:
            return ToolOutcome("The server is not running, so the tool was not called.", is_error=True)
        self._log.add(f"Called: {name}")
        try:
            async with asyncio.timeout(timeout_s + BACKSTOP_S):
                result = await self._session.call_tool(
                    name, dict(arguments), read_timeout_seconds=timeout_s, allow_input_required=True
                )
        except TimeoutError:
            return self._failed(f"The tool gave no answer within {timeout_s:g} seconds, so the call was ended.")
        except MCPError as error:
            if error.code == types.REQUEST_TIMEOUT:
                return self._failed(f"The tool gave no answer within {timeout_s:g} seconds, so the call was ended.")
            if self._client is not None and self._client.has_forgotten:
                self.stop()
                return self._failed("The server has forgotten this session. The next call begins a new one.")
            if error.code == types.CONNECTION_CLOSED:
                return self._failed(f"The server ended before the tool gave an answer. {await self._how_it_ended()}")
            return self._failed(self._reason(error))
        except asyncio.CancelledError:
            self._log.add(f"The call of {name} was stopped.")
            raise
        except (ValueError, RuntimeError, anyio.ClosedResourceError, anyio.BrokenResourceError):
            return self._failed("The server ended, or its answer is not as MCP has it.")
        return outcome_of(result)

    def stop(self, patience_s: float = STOP_S) -> None:
        """Have it ended; run returns when it has."""
        self._patience_s = patience_s
        self._is_stopping = True
        self._over.set()

    def kill(self) -> None:
        """End its program at once, whatever it is doing."""
        self.stop(0.0)
        if self._process is not None:
            self._process.kill()

    async def _run_program(self) -> str | None:
        process = self._process = await ServerProcess.start(self._server, self._values["env"])
        self._log.add(f"Process {process.pid}")
        failure: str | None = None
        async with stdio_streams(
            process, self._log, self._on_end, self._on_foreign, lambda: self._patience_s
        ) as streams:
            failure = await self._converse(*streams)
            # Now: that it is listened to no longer ends it too.
            has_ended = self._has_ended
            code = process.returncode if await process.ends_within(EXIT_S if has_ended else 0) else None
        if self._trouble is None and has_ended and not self._is_stopping:
            how = tr("It closed its output.") if code is None else tr("It ended (code {code}).", code=code)
            return sentences(how, SEE_LOG)
        return self._trouble or failure

    async def _run_http(self) -> str | None:
        client = self._client = McpHttpClient(self._values["header"], self._asked, self._network)
        async with (
            client,
            streamable_http_client(self._server.url, http_client=client, max_sse_event_size=LARGEST_BODY) as streams,
        ):
            return await self._converse(*streams)

    async def _converse(self, incoming: Any, outgoing: Any) -> str | None:
        """Talk until it is to stop or has ended; returns why it failed, if it did."""
        async with _Session(
            incoming,
            outgoing,
            message_handler=self._on_message,
            logging_callback=self._on_log,
            client_info=types.Implementation(name="canal-desktop", version="1"),
        ) as session:
            starting = asyncio.ensure_future(self._start(session))
            ending = asyncio.ensure_future(self._over.wait())
            listing = asyncio.ensure_future(self._list_again(session))
            try:
                await asyncio.wait((starting, ending), timeout=START_S, return_when=asyncio.FIRST_COMPLETED)
                if not starting.done():
                    return None if self._over.is_set() else self._no_answer
                starting.result()
                await asyncio.wait((listing, ending), return_when=asyncio.FIRST_COMPLETED)
                if listing.done():
                    listing.result()
            except (MCPError, ValueError, RuntimeError) as error:
                return self._reason(error)
            finally:
                self._session = None
                for task in (starting, ending, listing):
                    task.cancel()
                await asyncio.wait((starting, ending, listing))
        return None

    async def _start(self, session: ClientSession) -> None:
        try:
            await session.initialize()
        except MCPError as error:
            if error.code != types.UNSUPPORTED_PROTOCOL_VERSION:
                raise
            await session.discover()
        info = session.server_info
        if info is not None:
            self._log.add(f"Connected: {info.name} {info.version}, protocol {session.protocol_version}")
        await self._list(session)

    async def _list_again(self, session: ClientSession) -> None:
        """Read the list of tools whenever it has changed, but not as often as somebody may say so."""
        while True:
            await self._tools_changed.wait()
            await asyncio.sleep(RELIST_PAUSE_S)
            self._tools_changed.clear()
            if self._session is not None:
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(START_S):
                        await self._list(session)

    async def _list(self, session: ClientSession) -> None:
        capabilities = session.server_capabilities
        reading = ToolList(self._server)
        has_tools = capabilities is not None and capabilities.tools is not None
        tools = await reading.read(session) if has_tools else ()
        if self._session is None or tools != self._tools:
            # Some say at once that their list has changed, and it has not.
            self._log.add(f"{len(tools)} tools. {reading.remark}".rstrip())
        self._tools = tools
        # Before it is told: whoever hears of it may call at once.
        self._session = session
        self._on_state(ServerState(ServerStateKind.READY, tools, reading.remark))

    async def _on_message(self, message: object) -> None:
        if isinstance(message, types.ToolListChangedNotification):
            self._tools_changed.set()

    async def _on_log(self, params: types.LoggingMessageNotificationParams) -> None:
        self._log.add_foreign(str(params.data)[:SAID].encode("utf-8", "replace"), f"server, {params.level}")

    def _on_end(self, trouble: McpFailed | None) -> None:
        if trouble is not None:
            self._trouble = str(trouble)
            self._patience_s = 0.0
        self._has_ended = True
        self._over.set()

    def _on_foreign(self) -> None:
        if self._session is None and not self._over.is_set():
            self._no_answer = NO_MCP
            self._log.add(
                tr(
                    "{sentence} It is waited for up to {seconds} seconds.",
                    sentence=STILL_WAITS,
                    seconds=decimal(START_S, 0),
                )
            )
            self._on_state(ServerState(ServerStateKind.STARTING, sentence=STILL_WAITS))

    async def _how_it_ended(self) -> str:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(STOP_S):
                await self._finished.wait()
        return self._failure

    def _finish(self, failure: str | None) -> None:
        self._failure = failure or ""
        self._finished.set()
        self._process = None
        self._log.add(f"Stopped. {(failure or '').removesuffix(SEE_LOG)}".rstrip())
        kind = ServerStateKind.OFF if failure is None else ServerStateKind.FAILED
        self._on_state(ServerState(kind, sentence=failure or ""))

    def _failed(self, sentence: str) -> ToolOutcome:
        self._log.add(sentence)
        return ToolOutcome(sentence, is_error=True)

    def _reason(self, error: BaseException) -> str:
        """Why it failed, as a sentence, in a server's own words only where it said something."""
        if self._client is not None and self._client.problem is not None:
            return self._client.problem
        for cause in _leaves(error):
            if isinstance(cause, CanalError):
                return str(cause)
            if isinstance(cause, httpx2.HTTPError):
                host = urlsplit(self._server.url).hostname
                return tr("{host} could not be reached. Check the address and the network.", host=host)
            if isinstance(cause, MCPError):
                if cause.code == types.REQUEST_TIMEOUT:
                    return tr("It gave no answer in time.")
                if cause.code == types.CONNECTION_CLOSED:
                    return ENDED
                said = self._log.redacted(" ".join(visible(cause.message).split()))[:SAID]
                return tr("It answered with an error: {words}", words=said)
        return tr("What it answered is not as MCP has it.")


def _of_kind(values: Mapping[str, str], kind: str) -> dict[str, str]:
    return {name.partition(":")[2]: value for name, value in values.items() if name.partition(":")[0] == kind}


def _leaves(error: BaseException) -> list[BaseException]:
    if isinstance(error, BaseExceptionGroup):
        return [leaf for one in error.exceptions for leaf in _leaves(one)]
    return [error]
