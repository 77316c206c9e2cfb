"""Two proxies on this computer: HTTP (CONNECT and plain) and SOCKS5, with or without a login; all names lead to a port.

A name is never looked up: whatever is asked for is on the port the proxy was made for.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib

from tests.servers.listening import Listening

Login = tuple[str, str]


class _Proxy(Listening):
    """What both have in common: it listens, and joins two connections. Use it as an async context manager."""

    scheme = ""

    def __init__(self, leads_to: int, login: Login | None = None) -> None:
        self._to = leads_to
        self._login = login
        self.asked: list[str] = []
        """host:port of each connection that was asked for, also where it was refused."""
        self.logins: list[Login | None] = []
        """What each said who it is."""

    @property
    def address(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}"

    async def _join(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, first: bytes = b"") -> None:
        there, back = await asyncio.open_connection("127.0.0.1", self._to)
        back.write(first)
        ways = [asyncio.create_task(_pass_on(reader, back)), asyncio.create_task(_pass_on(there, writer))]
        try:
            await asyncio.wait(ways)
        finally:
            for way in ways:
                way.cancel()
            back.close()

    def _admits(self, login: Login | None) -> bool:
        self.logins.append(login)
        return self._login is None or login == self._login


class HttpProxy(_Proxy):
    """Takes CONNECT, and requests whose address is whole; refusal is answered instead of everything."""

    scheme = "http"
    refusal = b""

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        line, *fields = head.decode("latin-1").split("\r\n")
        method, target, _version = line.split(" ")
        self.asked.append(target)
        headers = {name.lower(): value for name, _colon, value in (field.partition(": ") for field in fields)}
        if not self._admits(_basic(headers.get("proxy-authorization", ""))):
            writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
        elif self.refusal:
            writer.write(b"HTTP/1.1 " + self.refusal + b"\r\nContent-Length: 0\r\n\r\n")
        elif method == "CONNECT":
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            await self._join(reader, writer)
            return
        else:
            await self._join(reader, writer, head)
            return
        await writer.drain()


class SocksProxy(_Proxy):
    """SOCKS version 5, RFC 1928 and 1929."""

    scheme = "socks5"
    reply = 0
    """What is said to a wish to connect; 0 is that it worked."""

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        _version, count = await reader.readexactly(2)
        methods = await reader.readexactly(count)
        wanted = 0 if self._login is None else 2
        if wanted not in methods:
            self._admits(None)
            writer.write(b"\x05\xff")
            return
        writer.write(bytes((5, wanted)))
        if wanted and not await self._is_admitted(reader, writer):
            return
        _version, _command, _reserved, kind = await reader.readexactly(4)
        host = await _host(reader, kind)
        port = int.from_bytes(await reader.readexactly(2), "big")
        self.asked.append(f"{host}:{port}")
        writer.write(bytes((5, self.reply, 0, 1, 127, 0, 0, 1, 0, 0)))
        if not self.reply:
            await self._join(reader, writer)

    async def _is_admitted(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        await reader.readexactly(1)
        name, password = [(await reader.readexactly((await reader.readexactly(1))[0])).decode() for _ in range(2)]
        admitted = self._admits((name, password))
        writer.write(b"\x01\x00" if admitted else b"\x01\x01")
        return admitted


async def _host(reader: asyncio.StreamReader, kind: int) -> str:
    if kind == 3:
        return (await reader.readexactly((await reader.readexactly(1))[0])).decode()
    return ".".join(map(str, await reader.readexactly(4 if kind == 1 else 16)))


async def _pass_on(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await source.read(65536):
            target.write(data)
            await target.drain()
        if target.can_write_eof():
            target.write_eof()
        else:
            target.close()


def _basic(value: str) -> Login | None:
    if not value.startswith("Basic "):
        return None
    name, _colon, password = base64.b64decode(value.removeprefix("Basic ")).decode().partition(":")
    return name, password
