"""Answers that matter to a record of the wire; the scenario is chosen by the model's name, as the others are."""

from __future__ import annotations

import asyncio
import gzip
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.servers.misbehaving import Exchange

END = b'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n'
BIG_BYTES = 9_000_000


def _words(text: str) -> bytes:
    return b'data: {"choices":[{"index":0,"delta":{"content":"' + text.encode() + b'"}}]}\n\n'


def busy_once(*headers: str) -> Callable[[Exchange], Awaitable[None]]:
    """A scenario that asks for a wait first."""

    async def scenario(exchange: Exchange) -> None:
        if exchange.nth == 0:
            body = {"error": {"message": "slow down", "code": "rate_limit_exceeded"}}
            await exchange.answer("429 Too Many Requests", body, *headers)
        else:
            await exchange.words()

    return scenario


async def key_in_pieces(exchange: Exchange) -> None:
    """The key of the request, said in an answer whose pieces part it."""
    key = exchange.seen.headers["authorization"].removeprefix("Bearer ")
    await exchange.head("200 OK", f"x-echo: {key}", f"set-cookie: session={key}")
    line = _words(f"your key is {key}!")
    at = line.index(key.encode()) + 7
    for piece in (line[:at], line[at : at + 3], line[at + 3 :], END):
        await exchange.send(piece)
        await asyncio.sleep(0.02)


async def key_begun(exchange: Exchange) -> None:
    """An answer that breaks off in the middle of the key."""
    key = exchange.seen.headers["authorization"].removeprefix("Bearer ")
    await exchange.head()
    await exchange.send(_words("one") + _words(f"your key is {key}").partition(key[12:].encode())[0])


async def stays_open(exchange: Exchange) -> None:
    """All is said, and the connection is not closed."""
    await exchange.head()
    await exchange.send(_words("all") + END)
    await asyncio.sleep(30)


async def packed(exchange: Exchange) -> None:
    await exchange.head("200 OK", "content-encoding: gzip")
    await exchange.send(gzip.compress(_words("packed words") + END))


async def big(exchange: Exchange) -> None:
    """More than is kept, and the key just where it is cut."""
    key = exchange.seen.headers["authorization"].removeprefix("Bearer ").encode()
    await exchange.head()
    filler = b": " + b"x" * (60_000 - 3) + b"\n"
    await exchange.send(b"".join([filler] * (8_000_000 // len(filler))))
    await exchange.send(b": " + key * 2_000 + b"\n")
    await exchange.send(b"".join([filler] * 16) + _words("big") + END)


async def hung_up(exchange: Exchange) -> None:
    """No answer at all."""
    exchange.writer.transport.abort()


WIRE: dict[str, Callable[[Exchange], Awaitable[None]]] = {
    "busy-once": busy_once("retry-after-ms: 60"),
    "429-long-once": busy_once("retry-after: 121"),
    "key-in-pieces": key_in_pieces,
    "key-begun": key_begun,
    "packed": packed,
    "stays-open": stays_open,
    "big": big,
    "hung-up": hung_up,
}
