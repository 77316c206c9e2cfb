"""McpServerStore: the MCP servers that were set up, in the library; never a value of a variable or header."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.mcp_server import USUAL_TIMEOUT_S, McpServer, McpServerId, McpTransport
from canal_desktop.domain.mcp_tools import named_tool, server_of
from canal_desktop.storage.rows import clean_text, from_timestamp, readable, to_timestamp

if TYPE_CHECKING:
    import apsw

    from canal_desktop.domain.tool import Tool
    from canal_desktop.storage.database import Database

TEXTS = ("command", "cwd", "url")
LISTS = ("args", "env", "headers", "empty", "missing")


class McpServerStore:
    """Reads and writes servers. Every method raises StorageError, or one of its kinds, when the disk fails."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be written."""
        return self._database.is_read_only

    async def all(self) -> tuple[McpServer, ...]:
        """Every server, by name."""

        def work(db: apsw.Connection) -> tuple[McpServer, ...]:
            query = "SELECT id, name, config, is_enabled, created_at FROM mcp_servers ORDER BY fold(name), id"
            return tuple(_to_server(row) for row in db.execute(query))

        with readable():
            return await self._database.run(work)

    async def put(self, server: McpServer) -> None:
        """Store a server, in place of the one with its id; the tools that this one listed stay."""
        statement = """
            INSERT INTO mcp_servers (id, name, config, is_enabled, created_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, config = excluded.config,
                is_enabled = excluded.is_enabled, created_at = excluded.created_at
        """
        values = (
            server.id,
            clean_text(server.name),
            clean_text(json.dumps(_config(server), ensure_ascii=False)),
            int(server.is_enabled),
            to_timestamp(server.created_at),
        )
        await self._database.transact(lambda db: db.execute(statement, values))

    async def tool_lists(self) -> dict[McpServerId, tuple[Tool, ...]]:
        """What each server listed last; () where nobody knows."""

        def work(db: apsw.Connection) -> dict[McpServerId, tuple[Tool, ...]]:
            rows = db.execute("SELECT id, name, tools FROM mcp_servers")
            return {
                McpServerId(str(known)): _to_tools(str(known), str(name), str(tools)) for known, name, tools in rows
            }

        with readable():
            return await self._database.run(work)

    async def keep_tools(self, server_id: McpServerId, tools: tuple[Tool, ...]) -> None:
        """Remember what a server lists; nothing happens where it is gone."""
        listed = [
            (found[1], tool.description, tool.schema) for tool in tools if (found := server_of(tool.id)) is not None
        ]

        def work(db: apsw.Connection) -> None:
            text = clean_text(json.dumps(listed, ensure_ascii=False))
            db.execute("UPDATE mcp_servers SET tools = ? WHERE id = ?", (text, server_id))

        await self._database.transact(work)

    async def remove(self, server_id: McpServerId) -> None:
        """Remove a server; nothing happens where it is gone."""
        await self._database.transact(lambda db: db.execute("DELETE FROM mcp_servers WHERE id = ?", (server_id,)))


def _config(server: McpServer) -> dict[str, Any]:
    texts = {name: getattr(server, name) for name in TEXTS}
    lists = {name: list(getattr(server, name)) for name in LISTS}
    return {
        "transport": server.transport.value,
        **{name: value for name, value in {**texts, **lists}.items() if value},
        "timeout_s": server.timeout_s,
        "secret_backend": server.secret_backend,
    }


def _to_tools(server_id: str, server_name: str, text: str) -> tuple[Tool, ...]:
    known = McpServerId(server_id)
    try:
        return tuple(named_tool(known, server_name, *listed) for listed in json.loads(text))
    except (ValueError, TypeError):
        # It lists them again when it is started.
        return ()


def _to_server(row: tuple[Any, ...]) -> McpServer:
    known, name, config, is_enabled, created_at = row
    found: dict[str, Any] = json.loads(config)
    texts = {text: str(found.get(text, "")) for text in TEXTS}
    lists = {field: tuple(str(one) for one in found.get(field, ())) for field in LISTS}
    backend = found.get("secret_backend")
    return McpServer(
        McpServerId(str(known)),
        str(name),
        McpTransport(found["transport"]),
        from_timestamp(str(created_at)),
        command=texts["command"],
        args=lists["args"],
        cwd=texts["cwd"],
        url=texts["url"],
        env=lists["env"],
        headers=lists["headers"],
        empty=lists["empty"],
        missing=lists["missing"],
        timeout_s=float(found.get("timeout_s", USUAL_TIMEOUT_S)),
        is_enabled=bool(is_enabled),
        secret_backend=None if backend is None else str(backend),
    )
