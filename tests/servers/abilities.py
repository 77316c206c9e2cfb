"""Models of the misbehaving server that differ in what they take: everything, or text alone; and how they stream."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

from tests.servers.tools import calls_echo, calls_weather

if TYPE_CHECKING:
    from tests.servers.misbehaving import Exchange

LAST = b'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n'


def piece(text: str) -> bytes:
    return b"data: " + json.dumps({"choices": [{"index": 0, "delta": {"content": text}}]}).encode() + b"\n\n"


async def say(exchange: Exchange, text: str, **fields: Any) -> None:
    message = {"role": "assistant", "content": text, **fields}
    choice = {"index": 0, "message": message, "finish_reason": "stop"}
    await exchange.answer("200 OK", {"id": "x", "object": "chat.completion", "choices": [choice]})


async def count(exchange: Exchange, pause_s: float) -> None:
    await exchange.head()
    for number in range(1, 13):
        await exchange.send(piece(f"{number}, "))
        await asyncio.sleep(pause_s)
    await exchange.send(LAST)


async def capable(exchange: Exchange) -> None:
    """Takes pictures and tools, and streams piece by piece."""
    body = exchange.seen.body
    if body.get("stream"):
        await count(exchange, 0.005)
    elif body.get("tools"):
        call = {"id": "c1", "type": "function", "function": {"name": "tell_colour", "arguments": "{}"}}
        await say(exchange, "", tool_calls=[call])
    elif isinstance(body["messages"][-1]["content"], list):
        await say(exchange, "Red.")
    else:
        await say(exchange, "OK")


async def text_alone(exchange: Exchange) -> None:
    """Refuses tools and pictures."""
    body = exchange.seen.body
    refused = "tools" if body.get("tools") else "image_url"
    if body.get("tools") or isinstance(body["messages"][-1]["content"], list):
        await exchange.answer("400 Bad Request", {"error": {"message": f"This model takes no {refused}"}})
    else:
        await capable(exchange)


async def held_back(exchange: Exchange) -> None:
    """As a proxy that buffers: the whole stream comes at once."""
    if exchange.seen.body.get("stream"):
        await exchange.head()
        await exchange.send(b"".join(piece(f"{number}, ") for number in range(1, 13)) + LAST)
    else:
        await capable(exchange)


async def cut_stream(exchange: Exchange) -> None:
    """Its streams end in the middle."""
    if exchange.seen.body.get("stream"):
        await exchange.head()
        await exchange.send(piece("1, 2, "))
    else:
        await capable(exchange)


async def terminal_codes(exchange: Exchange) -> None:
    """Would clear the screen, change colours and ring: what a terminal must not be given."""
    await exchange.head()
    await exchange.send(piece("\x1b[2J\x1b[31mred") + piece("\x07\r\u009b1m ä€") + LAST)


async def thinking(exchange: Exchange) -> None:
    """Reasons before it answers."""
    await exchange.head()
    reasoning = {"choices": [{"index": 0, "delta": {"reasoning_content": "Let me see."}}]}
    await exchange.send(b"data: " + json.dumps(reasoning).encode() + b"\n\n" + piece("It is four.") + LAST)


ABILITIES = {
    "terminal-codes": terminal_codes,
    "thinking": thinking,
    "capable": capable,
    "text-alone": text_alone,
    "held-back": held_back,
    "cut-stream": cut_stream,
    "calls-echo": calls_echo,
    "calls-weather": calls_weather,
}
