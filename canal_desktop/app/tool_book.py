"""ToolBook: the tools there are: the user's own, whose results are typed by hand, and those of servers."""

from __future__ import annotations

import re
import uuid
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from canal_desktop.app.undo import Undoable
from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.tool import MAX_NAME, OWN, Tool, ToolId, named_for_wire, short_name
from canal_desktop.language import in_a_row, sentences, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from canal_desktop.app.tool_source import ToolServer, ToolSource
    from canal_desktop.app.undo import UndoStack
    from canal_desktop.storage.own_tools import OwnToolStore

NAME = re.compile(r"[a-zA-Z0-9_-]{1,64}")
WRONG_NAME = tr("A name has letters, digits, “_” and “-” only, {count} at most, such as get_weather.", count=MAX_NAME)


class ToolBook:
    """Own tools are in memory once they are read; those of servers are as these know them.

    Every coroutine raises StorageError, or one of its kinds, when the disk fails.

    Attributes:
        sources: who has tools besides the user.
        changed: called when the own tools are others than before.
    """

    def __init__(self, store: OwnToolStore, undo: UndoStack) -> None:
        self._store = store
        self._undo = undo
        self._own: tuple[Tool, ...] | None = None
        self._sources: dict[ToolId, tuple[ToolSource, Tool]] = {}
        self.sources: list[ToolSource] = []
        self.changed: Callable[[], None] = lambda: None

    async def own(self) -> tuple[Tool, ...]:
        """The user's own, by name."""
        if self._own is None:
            self._own = await self._store.all()
        return self._own

    async def all(self) -> tuple[Tool, ...]:
        """All that are known: the user's own, then those of servers. Nobody is started or waited for."""
        found = list(await self.own())
        sources: dict[ToolId, tuple[ToolSource, Tool]] = {}
        for source in self.sources:
            for tool in await source.known():
                sources[tool.id] = source, tool
                found.append(tool)
        self._sources = sources
        return tuple(found)

    async def offered(self, ids: tuple[ToolId, ...]) -> tuple[Tool, ...]:
        """Those with these ids that are known, by the names that a model calls them by."""
        known = {tool.id: tool for tool in await self.all()}
        return named_for_wire(known[tool_id] for tool_id in dict.fromkeys(ids) if tool_id in known)

    async def start(self, ids: Collection[ToolId]) -> tuple[ToolId, ...]:
        """Start whoever has tools with these ids, and wait for it; returns those that cannot be had now."""
        there = {tool.id for tool in await self.own()}
        for source in self.sources:
            there |= {tool.id for tool in await source.tools(ids)}
        return tuple(tool_id for tool_id in dict.fromkeys(ids) if tool_id not in there)

    async def start_or_say_why(self, ids: tuple[ToolId, ...]) -> str:
        """As start(); returns why those that are missing are so, "" where none is."""
        missing = await self.start(ids)
        return self.why_missing(missing) if missing else ""

    def servers(self) -> tuple[ToolServer, ...]:
        """Whoever has tools besides the user."""
        return tuple(server for source in self.sources for server in source.servers())

    def server_of(self, tool_id: ToolId) -> ToolServer | None:
        """Who has, or had, a tool; None for the user's own, and where that server was removed."""
        found = (source.server_of(tool_id) for source in self.sources)
        return next((server for server in found if server is not None), None)

    def start_server(self, server_id: str) -> None:
        """Begin to start one of servers(), unless it runs or is disabled."""
        for source in self.sources:
            if any(server.id == server_id for server in source.servers()):
                source.start(server_id)

    def why_missing(self, ids: Collection[ToolId]) -> str:
        """Sentences that say of tools that cannot be had why that is."""
        names: dict[str, list[str]] = {}
        for tool_id in ids:
            names.setdefault(_reason(self.server_of(tool_id)), []).append(short_name(tool_id))
        return sentences(
            *(sentences(reason, tr("Missing: {names}.", names=in_a_row(missing))) for reason, missing in names.items())
        )

    def source_of(self, tool_id: ToolId) -> tuple[ToolSource, Tool] | None:
        """Who calls a tool, and the tool as it is called there; None for the user's own, and for one that is gone."""
        return self._sources.get(tool_id)

    async def add(self, name: str, description: str, schema: Mapping[str, object]) -> Tool:
        """Keep a new one.

        Raises:
            InvalidInput: the name cannot be used.
        """
        # The name is in the id, so that parameters can be read by people.
        known = ToolId(f"{OWN}{name}-{uuid.uuid4().hex[:6]}")
        return await self._put(Tool(known, name, description, schema))

    async def take(self, tools: Sequence[Tool], tell: Callable[[Undoable], None]) -> tuple[ToolId, ...]:
        """Keep those that have no id yet; returns the ids of all. tell is told how all that was added is taken back.

        Raises:
            InvalidInput: a name cannot be used; those before it are kept.
        """
        added: list[Tool] = []
        ids: list[ToolId] = []
        try:
            for tool in tools:
                if not tool.id:
                    added.append(await self.add(tool.name, tool.description, tool.schema))
                ids.append(tool.id or added[-1].id)
        finally:
            if added:
                done = Undoable(_added(added), partial(self._take_back, added))
                self._undo.push(done)
                tell(done)
        return tuple(ids)

    async def _take_back(self, added: Sequence[Tool]) -> None:
        for tool in added:
            await self._store.remove(tool.id)
        await self.read_again()

    async def change(self, tool: Tool, name: str, description: str, schema: Mapping[str, object]) -> Tool:
        """Let one be called otherwise, or say something else.

        Raises:
            InvalidInput: the name cannot be used.
        """
        return await self._put(replace(tool, name=name, description=description, schema=schema))

    async def _put(self, tool: Tool) -> Tool:
        if NAME.fullmatch(tool.name) is None:
            raise InvalidInput(WRONG_NAME)
        if any(other.name == tool.name and other.id != tool.id for other in await self.own()):
            raise InvalidInput(tr("There is a tool called {name} already.", name=tool.name))
        await self._store.put(tool, datetime.now(UTC))
        await self.read_again()
        return tool

    async def delete(self, tool: Tool) -> Undoable:
        """Remove one; what is returned brings it back, and is on the stack of what can be undone."""
        await self._store.remove(tool.id)
        await self.read_again()

        async def bring_back() -> None:
            await self._store.put(tool, datetime.now(UTC))
            await self.read_again()

        done = Undoable(tr("The tool “{name}” was deleted.", name=tool.name), bring_back)
        self._undo.push(done)
        return done

    async def read_again(self) -> None:
        """Take over what the library has by now."""
        self._own = await self._store.all()
        self.changed()


def _added(tools: Sequence[Tool]) -> str:
    names = ", ".join(tool.name for tool in tools)
    return tr("Added to your tools: {names}.", names=names)


def _reason(server: ToolServer | None) -> str:
    if server is None:
        return tr("There is no such tool any more.")
    if not server.is_enabled:
        return tr("The server {name} is disabled.", name=server.name)
    if server.is_running:
        return tr("The server {name} has no such tool any more.", name=server.name)
    if server.is_starting:
        return tr("The server {name} takes long to start.", name=server.name)
    return tr("The server {name} does not run. {sentence}", name=server.name, sentence=server.sentence).strip()
