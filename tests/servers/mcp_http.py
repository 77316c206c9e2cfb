"""An MCP server over HTTP that misbehaves on purpose, in plain JSON-RPC; the way is the path of its address.

Paths: /good, /unauthorized, /forbidden, /missing, /broken, /elsewhere (a redirect), /huge, /packed, /silent, /nonsense,
/forgets (the session, at the first call).
"""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import json
from typing import Any

from tests.servers.listening import Listening

STATUS = {
    "/unauthorized": "401 Unauthorized",
    "/forbidden": "403 Forbidden",
    "/missing": "404 Not Found",
    "/broken": "500 Internal Server Error",
}
MEGABYTE = b" " * 1_000_000


class McpHttpServer(Listening):
    """A context manager; seen has the method, path, headers and body of each request."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, str, dict[str, str], Any]] = []

    @property
    def origin(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.port}"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ValueError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
            method, path, _version = head[0].split(" ")
            headers = {
                name.lower(): value.strip() for name, _colon, value in (line.partition(":") for line in head[1:-2])
            }
            raw = await reader.readexactly(int(headers.get("content-length", 0)))
            body = json.loads(raw) if raw else None
            self.seen.append((method, path, headers, body))
            await self._answer(writer, method, path, body)

    async def _answer(self, writer: asyncio.StreamWriter, method: str, path: str, body: Any) -> None:
        if path in STATUS:
            return await send(writer, STATUS[path], b"{}")
        if method != "POST":
            return await send(writer, "405 Method Not Allowed", b"")
        if "id" not in body:
            return await send(writer, "202 Accepted", b"")
        if path == "/elsewhere":
            return await send(writer, "307 Temporary Redirect", b"", "location: http://example.invalid/mcp")
        if path == "/silent":
            await asyncio.sleep(600)
        if path == "/nonsense":
            return await send(writer, "200 OK", b"<html>hello</html>")
        if path == "/huge":
            await send(writer, "200 OK", b"", "content-length: 99000000")
            for _number in range(99):
                writer.write(MEGABYTE)
                await writer.drain()
            return None
        if path == "/forgets" and body["method"] == "tools/call":
            return await send(writer, "404 Not Found", b"")
        content = json.dumps({"jsonrpc": "2.0", "id": body["id"], "result": result_of(body)}).encode()
        if path == "/packed":
            return await send(writer, "200 OK", gzip.compress(content), "content-encoding: gzip")
        return await send(writer, "200 OK", content, "mcp-session-id: one")


def result_of(body: dict[str, Any]) -> dict[str, Any]:
    """What a well-behaved server answers."""
    if body["method"] == "initialize":
        return {
            "protocolVersion": body["params"]["protocolVersion"],
            "capabilities": {"tools": {}},
            "serverInfo": {"name": "http", "version": "1"},
        }
    if body["method"] == "tools/list":
        return {"tools": [{"name": "echo", "inputSchema": {"type": "object"}}]}
    return {"content": [{"type": "text", "text": body["params"]["arguments"]["text"]}]}


async def send(writer: asyncio.StreamWriter, status: str, content: bytes, *headers: str) -> None:
    lines = [f"HTTP/1.1 {status}", "content-type: application/json", "connection: close", *headers]
    if not any(line.startswith("content-length") for line in headers):
        lines.append(f"content-length: {len(content)}")
    writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + content)
    await writer.drain()
