"""The tools a server lists, page by page and within limits, as tools of ours."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mcp import types

from canal_desktop.domain.mcp_tools import is_usable_name, named_tool, visible
from canal_desktop.language import grouped, sentences, tr

if TYPE_CHECKING:
    from mcp import ClientSession

    from canal_desktop.domain.mcp_server import McpServer
    from canal_desktop.domain.tool import Tool

MOST_TOOLS = 512
MOST_SCHEMA_BYTES = 256_000
"""Descriptions and schemas of all tools of a server together."""
MOST_PAGES = 100


class ToolList:
    """Gathers the tools of a server; remark says what was left out, "" for nothing."""

    def __init__(self, server: McpServer) -> None:
        self._server = server
        self._bytes = 0
        self._left_out = 0
        self._is_cut = False
        self._tools: dict[str, Tool] = {}

    async def read(self, session: ClientSession) -> tuple[Tool, ...]:
        """Ask for all pages. Raises what the session does."""
        cursor: str | None = None
        seen: set[str] = set()
        for _page in range(MOST_PAGES):
            params = types.PaginatedRequestParams(cursor=cursor) if cursor is not None else None
            result = await session.list_tools(params=params)
            for tool in result.tools:
                self._take(tool)
            cursor = result.next_cursor
            if cursor is None or self._is_cut:
                return tuple(self._tools.values())
            if cursor in seen:
                break
            seen.add(cursor)
        self._is_cut = True
        return tuple(self._tools.values())

    @property
    def remark(self) -> str:
        """What is not in the list, as sentences."""
        words = []
        if self._is_cut:
            words.append(
                tr(
                    "It lists more than {count} tools or {size} kB; the rest is left out.",
                    count=grouped(MOST_TOOLS),
                    size=MOST_SCHEMA_BYTES // 1000,
                )
            )
        if self._left_out:
            words.append(
                tr("Left out, as their names or schemas cannot be used: {count}.", count=grouped(self._left_out))
            )
        return sentences(*words)

    def _take(self, tool: types.Tool) -> None:
        if self._is_cut:
            return
        description = visible(tool.description or "")
        try:
            schema = json.dumps(tool.input_schema, ensure_ascii=True)
        except (ValueError, RecursionError):
            schema = ""
        if not schema or not is_usable_name(tool.name):
            self._left_out += 1
            return
        size = len(schema) + len(description.encode("utf-8", "replace"))
        if len(self._tools) >= MOST_TOOLS or self._bytes + size > MOST_SCHEMA_BYTES:
            self._is_cut = True
            return
        self._bytes += size
        server = self._server
        self._tools[tool.name] = named_tool(server.id, server.name, tool.name, description, tool.input_schema)
