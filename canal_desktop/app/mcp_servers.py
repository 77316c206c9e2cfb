"""McpServers: the MCP servers of the user: set up, started when they are needed, asked for tools, called, ended."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from canal_desktop.app.hearers import Hearers
from canal_desktop.app.mcp_run import McpRun
from canal_desktop.app.tool_source import ToolServer
from canal_desktop.app.undo import Undoable
from canal_desktop.domain.connection_log import NO_LOG
from canal_desktop.domain.errors import InvalidInput, LibraryReadOnly, StorageError
from canal_desktop.domain.mcp_secrets import without_values
from canal_desktop.domain.mcp_server import ServerStateKind, checked
from canal_desktop.domain.mcp_tools import digest_of, named_tool, server_of, without_twins
from canal_desktop.domain.tool import ToolOutcome
from canal_desktop.language import tr
from canal_desktop.mcp_client.server_log import ServerLog

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from canal_desktop.app.mcp_values import McpValues
    from canal_desktop.app.undo import UndoStack
    from canal_desktop.domain.connection_log import ConnectionLog
    from canal_desktop.domain.mcp_config import FoundServer
    from canal_desktop.domain.mcp_server import McpServer, McpServerId, ServerState
    from canal_desktop.domain.redaction import Redactor
    from canal_desktop.domain.tool import Tool, ToolId
    from canal_desktop.mcp_client.mcp_thread import McpThread
    from canal_desktop.storage.allowed_tools import AllowedTools
    from canal_desktop.storage.mcp_servers import McpServerStore

PATIENCE_S = 30.0
"""How long an answer waits for servers that are starting."""
GONE = tr("This tool's server was removed or is turned off, so the tool was not called.")
CHANGED = tr(
    "The tool is not what it was when it was offered, so it was not called. It can be called in the next answer."
)
NOT_THERE = tr("This server is no longer there.")
READ_ONLY = tr("This library can only be read, so MCP servers cannot be changed in it.")


class McpServers:
    """What was set up, and what runs of it; a ToolSource.

    Args:
        store: where they are kept.
        allowed: the tools that are called without asking.
        values: their variables and headers.
        thread: in which they are spoken to.
        redactor: takes secrets out of their logs.
        undo: gets what can be taken back.
        network: asked before each request to a server on the network, and told of it.

    Every coroutine but those of ToolSource raises StorageError, or one of its kinds, when the disk fails.
    """

    def __init__(
        self,
        store: McpServerStore,
        allowed: AllowedTools,
        values: McpValues,
        thread: McpThread,
        redactor: Redactor,
        undo: UndoStack,
        network: ConnectionLog = NO_LOG,
    ) -> None:
        self._store = store
        self._allowed_store = allowed
        self._values = values
        self._thread = thread
        self._redactor = redactor
        self._undo = undo
        self._network = network
        self._runs: dict[McpServerId, McpRun] = {}
        self._is_loaded = False
        self._lists: dict[McpServerId, tuple[Tool, ...]] = {}
        """What each listed last."""
        self._keeping: set[asyncio.Task[None]] = set()
        self.allowed: dict[ToolId, str] = {}
        """The tools that are called without asking, with the digest of what the user saw."""
        self.all: tuple[McpServer, ...] = ()
        """By name, as they were when they were read last."""
        self.on_changed: Hearers[[]] = Hearers()
        """Called when a server, its state, or what is allowed is something else."""

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._store.is_read_only

    async def load(self) -> None:
        """Read them."""
        self.allowed = await self._allowed_store.all()
        # What a server has listed meanwhile may still be on its way to the disk.
        self._lists = {**await self._store.tool_lists(), **self._lists}
        self.all = await self._store.all()
        self._is_loaded = True
        known = {server.id: server for server in self.all}
        for server_id in [one for one in self._runs if one not in known]:
            self._runs.pop(server_id).close()
        for server in self.all:
            if server.id in self._runs:
                self._runs[server.id].server = server
            else:
                self._runs[server.id] = self._new_run(server)
        self._tell()

    def run_of(self, server_id: McpServerId) -> McpRun | None:
        """A server's state and log; None for one that is not there."""
        return self._runs.get(server_id)

    async def save(self, server: McpServer, values: Mapping[str, str], *, is_whole: bool = True) -> str:
        """Keep a server, as a new one or in place of the one with its id, which is ended if it runs.

        Args:
            server: as it was typed.
            values: new values by their names in value_names; a name without one keeps the value it has.
            is_whole: whether a name without any value is refused; else it is asked for when the server is started.

        Returns:
            A sentence where something has to be told about it, else "".

        Raises:
            InvalidInput: it cannot be used; nothing was changed.
        """
        self._must_write()
        former = next((one for one in self.all if one.id == server.id), None)
        server = checked(replace(server, missing=_still_missing(server, values)), values)
        if is_whole:
            self._values.check(former, server, values)
        if former is not None:
            await self._stop(former)
            if (former.what_runs, former.cwd) != (server.what_runs, server.cwd):
                await self._allowed_store.revoke(self._allowed_of(former.id))
        server, sentence = await self._values.keep(former, server, values)
        await self._store.put(server)
        if former is not None:
            await self._change_list(former, server)
        await self.load()
        return sentence

    async def add(self, found: Collection[FoundServer]) -> tuple[str, ...]:
        """Keep servers that were found in a text; returns sentences about those that were not, or not as usual."""
        sentences = []
        for one in found:
            try:
                sentence = await self.save(one.server, one.values, is_whole=False)
            except InvalidInput as error:
                sentence = tr("{name} was not added. {error}", name=one.server.name, error=error)
            if sentence:
                sentences.append(sentence)
        return tuple(sentences)

    async def remove(self, server: McpServer) -> Undoable:
        """End a server and remove it; what is returned brings it back, and is on the stack of what can be undone.

        Raises:
            InvalidInput: it was removed already.
        """
        self._must_write()
        if all(one.id != server.id for one in self.all):
            raise InvalidInput(NOT_THERE)
        await self._values.hold(server)
        await self._stop(server)
        await self._store.remove(server.id)
        allowed = {known: self.allowed[known] for known in self._allowed_of(server.id)}
        await self._allowed_store.revoke(tuple(allowed))
        await self.load()
        await self._values.forget(server)

        async def bring_back() -> None:
            await self._store.put(await self._values.bring_back(server))
            await self._store.keep_tools(server.id, self._lists.get(server.id, ()))
            for known, digest in allowed.items():
                await self._allowed_store.allow(known, digest)
            await self.load()

        done = Undoable(tr("The MCP server “{name}” was removed.", name=server.name), bring_back)
        self._undo.push(done)
        return done

    async def forget_values(self, server_id: str) -> None:
        """End a server and forget its values for good; they are asked for when it is edited.

        Raises:
            SecretError: the keyring did not let go of one.
        """
        self._must_write()
        server = next((one for one in self.all if one.id == server_id), None)
        if server is not None:
            await self._stop(server)
            await self._values.forget_for_good(server)
            missing = tuple(name.partition(":")[2] for name in server.value_names)
            await self._store.put(replace(server, secret_backend=None, missing=missing))
            await self.load()

    async def set_enabled(self, server: McpServer, is_enabled: bool) -> None:
        """Let its tools be offered, or not; one that is turned off is ended.

        Raises:
            InvalidInput: it was removed.
        """
        self._must_write()
        known = next((one for one in self.all if one.id == server.id), None)
        if known is None:
            raise InvalidInput(NOT_THERE)
        if not is_enabled:
            await self._stop(known)
        await self._store.put(replace(known, is_enabled=is_enabled))
        await self.load()

    async def known(self) -> tuple[Tool, ...]:
        """The tools of servers that are enabled, as far as they are known; nobody is started or asked."""
        if not await self._load_once():
            return ()
        return without_twins(tuple(tool for one in self.all if one.is_enabled for tool in self._list_of(one)))

    def servers(self) -> tuple[ToolServer, ...]:
        """All of them, with what is known of each."""
        return tuple(map(self._as_tool_server, self.all))

    def server_of(self, tool_id: ToolId) -> ToolServer | None:
        """Whose tool this is; None where that server was removed."""
        found = server_of(tool_id)
        return next((one for one in self.servers() if found is not None and one.id == found[0]), None)

    def start(self, server_id: str) -> None:
        """Begin to start a server that is enabled."""
        for server in self.all:
            if server.id == server_id and server.is_enabled:
                self._runs[server.id].start()

    async def tools(self, wanted: Collection[ToolId] | None = None) -> tuple[Tool, ...]:
        """The tools of servers that run; those that are enabled are started for it.

        Args:
            wanted: only servers that have one of these tools are started and asked; None for all servers.
        """
        if not await self._load_once():
            return ()
        names = None if wanted is None else {found[0] for found in map(server_of, wanted) if found is not None}
        asked = [self._runs[one.id] for one in self.all if one.is_enabled and (names is None or str(one.id) in names)]
        waiting = [asyncio.ensure_future(run.ready()) for run in asked]
        if waiting:
            try:
                await asyncio.wait(waiting, timeout=PATIENCE_S)
            finally:
                for task in waiting:
                    task.cancel()
        return without_twins(tuple(tool for run in asked for tool in run.state.tools))

    async def call(self, tool: Tool, arguments: Mapping[str, object]) -> ToolOutcome:
        """Call a tool; its server is started where it has been ended meanwhile."""
        found = server_of(tool.id)
        server = next((one for one in self.all if found is not None and one.id == found[0]), None)
        if found is None or server is None or not server.is_enabled:
            return ToolOutcome(GONE, is_error=True)
        run = self._runs[server.id]
        state: ServerState = await run.ready()
        if state.kind is not ServerStateKind.READY:
            return ToolOutcome(
                tr("The server {name} does not run. {sentence}", name=server.name, sentence=state.sentence).strip(),
                is_error=True,
            )
        now = next((one for one in state.tools if one.id == tool.id), None)
        if now is None or _digest(now) != _digest(tool):
            return ToolOutcome(CHANGED, is_error=True)
        outcome = await run.call(found[1], arguments)
        # A model, the transcript and the disk get it.
        return replace(outcome, text=without_values(outcome.text, self._values.known(server)))

    def needs_approval(self, tool: Tool) -> bool:
        """Whether to ask the user: not where this tool, as it is described now, was allowed for good."""
        return self.allowed.get(tool.id) != _digest(tool)

    async def allow_always(self, tool: Tool) -> None:
        """Ask no more for this tool as long as its description and schema stay what they are."""
        self._must_write()
        await self._allowed_store.allow(tool.id, _digest(tool))
        self.allowed[tool.id] = _digest(tool)
        self._tell()

    async def revoke(self, tool_id: ToolId) -> None:
        """Ask again before this tool is called."""
        self._must_write()
        await self._allowed_store.revoke((tool_id,))
        self.allowed.pop(tool_id, None)
        self._tell()

    async def close(self) -> None:
        """End all servers."""
        for run in self._runs.values():
            run.close()
        await self._thread.close()
        await asyncio.gather(*self._keeping, return_exceptions=True)

    async def _stop(self, server: McpServer) -> None:
        run = self._runs.get(server.id)
        if run is not None:
            await run.stop()

    def _allowed_of(self, server_id: McpServerId) -> tuple[ToolId, ...]:
        return tuple(known for known in self.allowed if (server_of(known) or ("",))[0] == server_id)

    async def _load_once(self) -> bool:
        if not self._is_loaded:
            try:
                await self.load()
            except StorageError:
                return False
        return True

    def _list_of(self, server: McpServer) -> tuple[Tool, ...]:
        state = self._runs[server.id].state
        return state.tools if state.kind is ServerStateKind.READY else self._lists.get(server.id, ())

    def _as_tool_server(self, server: McpServer) -> ToolServer:
        state = self._runs[server.id].state
        return ToolServer(
            server.id,
            server.name,
            state.kind is ServerStateKind.READY,
            state.kind is ServerStateKind.STARTING,
            server.is_enabled,
            bool(self._list_of(server)),
            state.sentence,
        )

    async def _change_list(self, former: McpServer, server: McpServer) -> None:
        """What another program lists is not known; under another name the tools have others."""
        if former.what_runs != server.what_runs:
            self._lists.pop(server.id, None)
            await self._store.keep_tools(server.id, ())
        elif former.name != server.name:
            self._lists[server.id] = tuple(
                named_tool(server.id, server.name, found[1], tool.description, tool.schema)
                for tool in self._lists.get(server.id, ())
                if (found := server_of(tool.id)) is not None
            )

    def _new_run(self, server: McpServer) -> McpRun:
        log = ServerLog(self._redactor)
        return McpRun(server, self._thread, log, self._values.of, self._network, lambda: self._on_run(server.id))

    def _on_run(self, server_id: McpServerId) -> None:
        run = self._runs.get(server_id)
        if (
            run is not None
            and run.state.kind is ServerStateKind.READY
            and run.state.tools != self._lists.get(server_id)
        ):
            self._lists[server_id] = run.state.tools
            if not self.is_read_only:
                task = asyncio.get_running_loop().create_task(self._keep_list(run))
                self._keeping.add(task)
                task.add_done_callback(self._keeping.discard)
        self._tell()

    async def _keep_list(self, run: McpRun) -> None:
        try:
            await self._store.keep_tools(run.server.id, run.state.tools)
        except StorageError as error:
            # They are asked for again when it is started.
            run.log.add(str(error))

    def _must_write(self) -> None:
        if self._store.is_read_only:
            raise LibraryReadOnly(READ_ONLY)

    def _tell(self) -> None:
        self.on_changed()


def _digest(tool: Tool) -> str:
    return digest_of(tool.description, tool.schema)


def _still_missing(server: McpServer, values: Mapping[str, str]) -> tuple[str, ...]:
    given = {name for name in server.value_names if not values.get(name)}
    return tuple(name for name in server.missing if {f"env:{name}", f"header:{name}"} & given)
