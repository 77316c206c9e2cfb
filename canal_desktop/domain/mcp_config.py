"""Reads the JSON in which other programs keep their MCP servers: Claude Desktop, Cursor, VS Code and their like."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.mcp_server import McpServer, McpTransport, may_be_empty, new_mcp_server_id, split_command
from canal_desktop.domain.mcp_tools import visible
from canal_desktop.language import grouped, in_a_row, sentences, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MOST_CHARACTERS = 200_000
MOST_SERVERS = 100
UNNAMED = "Server"
NO_SERVERS = tr(
    "There are no MCP servers in this text. It should be JSON such as "
    '{"mcpServers": {"files": {"command": "npx", "args": ["-y", "some-server"]}}}.'
)

# What is not closed goes on to the end: looking for its end again and again would take for ever.
_TEXT = r'"(?:[^"\\]|\\.|\\\Z)*(?:"|\Z)'
_COMMENTS = re.compile(_TEXT + r"|//[^\n]*|/\*.*?(?:\*/|\Z)", re.DOTALL)
_COMMAS = re.compile(_TEXT + r"|,(?=\s*[}\]])", re.DOTALL)
_PLACEHOLDER = re.compile(r"\$\{[^}]*\}")
_URLS = ("url", "serverUrl", "httpUrl")
_HTTP_TYPES = {"http", "streamable-http", "streamableHttp", "streamable_http"}


@dataclass(frozen=True, slots=True, repr=False)
class FoundServer:
    """A server as it was written down, and the values of its variables and headers by their names in value_names.

    note is a sentence about what is missing or was left out, "" for nothing.
    """

    server: McpServer
    values: Mapping[str, str]
    note: str = ""


def read_config(text: str) -> tuple[FoundServer, ...]:
    """The servers in a text; comments and commas too many are put up with.

    Raises:
        InvalidInput: there are none, or what is there cannot be used; the sentence says which.
    """
    if len(text) > MOST_CHARACTERS:
        raise InvalidInput(tr("This text is too long to be a list of MCP servers."))
    entries = dict(_entries(_parsed(text)))
    if not entries:
        raise InvalidInput(NO_SERVERS)
    if len(entries) > MOST_SERVERS:
        raise InvalidInput(tr("There are more than {count} servers in this text.", count=grouped(MOST_SERVERS)))
    return tuple(_found(visible(name), entry) for name, entry in entries.items())


def _parsed(text: str) -> dict[str, Any]:
    plain = text
    for unwanted in (_COMMENTS, _COMMAS):
        plain = unwanted.sub(lambda match: match[0] if match[0].startswith('"') else " ", plain)
    plain = plain.strip()
    # Often only the line of one server is copied.
    for candidate in (plain, "{" + plain.rstrip(", \n\t") + "}"):
        try:
            found = json.loads(candidate)
        except (ValueError, RecursionError):
            continue
        if isinstance(found, dict):
            return found
    raise InvalidInput(NO_SERVERS)


def _entries(content: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    if _is_server(content):
        yield UNNAMED, content
        return
    nested = content.get("mcp")
    for holder in (content, nested if isinstance(nested, dict) else {}):
        for key in ("mcpServers", "servers", "context_servers"):
            named = holder.get(key)
            if isinstance(named, dict):
                yield from ((name, entry) for name, entry in named.items() if isinstance(entry, dict))
                return
    yield from ((name, entry) for name, entry in content.items() if isinstance(entry, dict) and _is_server(entry))


def _is_server(entry: dict[str, Any]) -> bool:
    return any(isinstance(entry.get(key), str) for key in ("command", *_URLS))


def _found(name: str, entry: dict[str, Any]) -> FoundServer:
    name = name.strip() or UNNAMED
    notes: list[str] = []
    now = datetime.now(UTC)
    is_enabled = entry.get("disabled") is not True
    url = next((entry[key] for key in _URLS if isinstance(entry.get(key), str)), None)
    kind = entry.get("type") or entry.get("transport")
    if url is not None:
        if kind == "sse" or (kind is None and url.rstrip("/").endswith("/sse")):
            notes.append(tr("It may be an old SSE server, which cannot be used; streamable HTTP is tried."))
        values = _values(name, entry.get("headers"), "header", notes)
        server = McpServer(
            new_mcp_server_id(), name, McpTransport.HTTP, now, url=url, headers=_names(values), is_enabled=is_enabled
        )
    else:
        if kind in _HTTP_TYPES or not isinstance(entry.get("command"), str):
            raise InvalidInput(tr("“{name}” has neither a command nor a URL.", name=name))
        values = _values(name, entry.get("env"), "env", notes)
        command, args = _command(entry)
        server = McpServer(
            new_mcp_server_id(),
            name,
            McpTransport.STDIO,
            now,
            command=command,
            args=args,
            cwd=entry["cwd"] if isinstance(entry.get("cwd"), str) else "",
            env=_names(values),
            empty=_names(values, ""),
            is_enabled=is_enabled,
        )
    server = replace(server, missing=_names(values, None))
    if _PLACEHOLDER.search(server.what_runs + server.cwd):
        notes.append(tr("It has a placeholder such as ${…} in it, which is not filled in: edit it."))
    return FoundServer(server, {known: value for known, value in values.items() if value}, sentences(*notes))


def _command(entry: dict[str, Any]) -> tuple[str, tuple[str, ...]]:
    args = entry.get("args")
    if not isinstance(args, list):
        words = split_command(entry["command"])
        return (words[0], words[1:]) if words else ("", ())
    return entry["command"], tuple(str(one) for one in args if isinstance(one, str | int | float))


def _values(name: str, found: object, kind: str, notes: list[str]) -> dict[str, str | None]:
    """Values by the names they are filed under; None for one that somebody has to enter."""
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise InvalidInput(tr("The variables or headers of “{name}” are not written as names and values.", name=name))
    values: dict[str, str | None] = {}
    for key, value in found.items():
        text = value if isinstance(value, str) else json.dumps(value)
        is_there = bool(text.strip()) or (kind == "env" and may_be_empty(key))
        values[f"{kind}:{key}"] = text if is_there and not _PLACEHOLDER.search(text) else None
    if missing := [known.partition(":")[2] for known, value in values.items() if value is None]:
        notes.append(tr("Enter a value for {names}: there is none in the text.", names=in_a_row(missing)))
    return values


def _names(values: Mapping[str, str | None], *wanted: str | None) -> tuple[str, ...]:
    """The names of variables or headers; where values are wanted, of those that have one of them."""
    return tuple(known.partition(":")[2] for known, value in values.items() if not wanted or value in wanted)
