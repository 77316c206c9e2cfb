"""Tools as MCP servers describe them: without what cannot be seen, named for models, told from changed ones."""

from __future__ import annotations

import hashlib
import json
import re
from typing import TYPE_CHECKING

from canal_desktop.domain.tool import MAX_NAME, Tool, ToolId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from canal_desktop.domain.mcp_server import McpServerId

PREFIX = "mcp"
MAX_ORIGINAL_NAME = 128

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
# Soft hyphens, what changes the direction of text, joiners of no width, and the tags in which text can be hidden; but
# not the two that some scripts need between letters.
_UNSEEN = re.compile(
    "[\r\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)


def without_controls(text: str) -> str:
    """Text without control characters but line breaks and tabs."""
    return _CONTROLS.sub("", text)


def visible(text: str) -> str:
    """Text without control characters and others that cannot be seen but are read by a model."""
    return _UNSEEN.sub("", _CONTROLS.sub("", text))


def is_usable_name(name: str) -> bool:
    """Whether a tool of this name is offered: one line of up to 128 visible characters."""
    return 0 < len(name) <= MAX_ORIGINAL_NAME and visible(name) == name and name == " ".join(name.split())


def tool_id(server_id: McpServerId, name: str) -> ToolId:
    """The id of a server's tool."""
    return ToolId(f"{PREFIX}:{server_id}:{name}")


def server_of(known: ToolId) -> tuple[str, str] | None:
    """The id of the server a tool is of, and its name there; None for tools of no server."""
    prefix, _colon, rest = known.partition(":")
    server_id, colon, name = rest.partition(":")
    return (server_id, name) if prefix == PREFIX and colon else None


def name_for_models(known: ToolId, server_name: str, name: str) -> str:
    """What a model calls the tool by: server and tool, of letters, digits, "_" and "-" alone.

    Where something had to be left out, it ends in a mark made of the id, so that no two tools have one name.
    """
    wanted = f"{server_name}__{name}"
    made = re.sub(r"[^A-Za-z0-9_-]+", "_", wanted).strip("_")
    if re.sub(r"[^A-Za-z0-9_-]+", "_", name) == name and made.endswith(f"__{name}") and len(made) <= MAX_NAME:
        return made
    mark = hashlib.sha256(known.encode("utf-8", "replace")).hexdigest()[:6]
    return f"{made[: MAX_NAME - len(mark) - 1]}_{mark}"


def named_tool(
    server_id: McpServerId, server_name: str, name: str, description: str, schema: Mapping[str, object]
) -> Tool:
    """What a server calls by this name, as a tool of ours."""
    known = tool_id(server_id, name)
    return Tool(known, name_for_models(known, server_name, name), description, schema, origin=server_name)


def without_twins(tools: tuple[Tool, ...]) -> tuple[Tool, ...]:
    """The same tools, each with a name of its own."""
    taken: set[str] = set()
    found = []
    for tool in tools:
        name = tool.name
        if name in taken:
            mark = hashlib.sha256(tool.id.encode("utf-8", "replace")).hexdigest()[:6]
            name = f"{name[: MAX_NAME - len(mark) - 1]}_{mark}"
        taken.add(name)
        found.append(tool if name == tool.name else Tool(tool.id, name, tool.description, tool.schema, tool.origin))
    return tuple(found)


def digest_of(description: str, schema: Mapping[str, object]) -> str:
    """What tells a tool from one that was changed since: 64 hexadecimal characters."""
    content = json.dumps([description, schema], sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(content.encode()).hexdigest()
