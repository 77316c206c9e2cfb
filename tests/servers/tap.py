"""A tap on the wire: passes bytes on between a program and a server, and keeps them, connection by connection."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass, field

from tests.servers.listening import Listening


@dataclass
class Tapped:
    """What went over one connection, which carried one request."""

    sent: bytearray = field(default_factory=bytearray)
    answered: bytearray = field(default_factory=bytearray)

    @property
    def request_headers(self) -> tuple[tuple[str, str], ...]:
        return _headers(bytes(self.sent))

    @property
    def request_body(self) -> bytes:
        return bytes(self.sent).partition(b"\r\n\r\n")[2]

    @property
    def response_headers(self) -> tuple[tuple[str, str], ...]:
        return _headers(bytes(self.answered))

    @property
    def response_body(self) -> bytes:
        body = bytes(self.answered).partition(b"\r\n\r\n")[2]
        is_chunked = any(name.lower() == "transfer-encoding" for name, _value in self.response_headers)
        return _unchunked(body) if is_chunked else body


class Tap(Listening):
    """Listens on a port of its own. Use it as an async context manager."""

    def __init__(self, port: int) -> None:
        self._to = port
        self.taken: list[Tapped] = []

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tapped = Tapped()
        self.taken.append(tapped)
        there_reader, there_writer = await asyncio.open_connection("127.0.0.1", self._to)
        passing = [
            asyncio.ensure_future(_pass_on(reader, there_writer, tapped.sent)),
            asyncio.ensure_future(_pass_on(there_reader, writer, tapped.answered)),
        ]
        try:
            await asyncio.wait(passing, return_when=asyncio.FIRST_COMPLETED)
        finally:
            # Before anything is waited for: that may be given up.
            writer.close()
            there_writer.close()
            for one in passing:
                one.cancel()
            await asyncio.gather(*passing, return_exceptions=True)
            for end in (writer, there_writer):
                with contextlib.suppress(ConnectionError):
                    await end.wait_closed()


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, kept: bytearray) -> None:
    with contextlib.suppress(ConnectionError):
        while data := await reader.read(65_536):
            kept += data
            writer.write(data)
            await writer.drain()


def _headers(data: bytes) -> tuple[tuple[str, str], ...]:
    lines = data.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")[1:]
    return tuple((line.partition(": ")[0], line.partition(": ")[2]) for line in lines)


def _unchunked(body: bytes) -> bytes:
    found = b""
    while body:
        size, _end, rest = body.partition(b"\r\n")
        length = int(size or b"0", 16)
        found, body = found + rest[:length], rest[length + 2 :]
    return found
