"""A server that says the key it was given wherever an answer has room for words; the place is chosen by the model."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING
from urllib.parse import quote

from tests.servers.misbehaving import LAST, Exchange, MisbehavingServer, event

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable

    from tests.servers.misbehaving import Seen

    Scenario = Callable[[Exchange, str], Awaitable[None]]


def _delta(**fields: object) -> bytes:
    return b"data: " + json.dumps({"choices": [{"index": 0, "delta": fields}]}).encode() + b"\n\n"


def _streamed(*events: bytes, last: bytes = LAST) -> Scenario:
    async def scenario(exchange: Exchange, key: str) -> None:
        await exchange.head()
        for each in events:
            await exchange.send(each.replace(b"KEY", key.encode()))
        await exchange.send(last.replace(b"KEY", key.encode()))

    return scenario


def _in_pieces(field: str, size: int) -> Scenario:
    async def scenario(exchange: Exchange, key: str) -> None:
        await exchange.head()
        text = f"You sent {key}, and once more: {key}"
        for at in range(0, len(text), size):
            await exchange.send(_delta(**{field: text[at : at + size]}))
        await exchange.send(LAST)

    return scenario


def _call_in_pieces() -> Scenario:
    async def scenario(exchange: Exchange, key: str) -> None:
        await exchange.head()
        text = json.dumps({"word": key})
        for at in range(0, len(text), 3):
            function = {"arguments": text[at : at + 3], **({} if at else {"name": f"look_{key}"})}
            await exchange.send(_delta(tool_calls=[{"index": 0, "id": f"call-{key}", "function": function}]))
        await exchange.send(LAST)

    return scenario


def _refused(status: str, body: dict[str, object], *headers: str) -> Scenario:
    async def scenario(exchange: Exchange, key: str) -> None:
        said = json.loads(json.dumps(body).replace("KEY", key))
        await exchange.answer(status, said, *(header.replace("KEY", key) for header in headers))

    return scenario


def _in_form(form: Callable[[str], str]) -> Scenario:
    async def scenario(exchange: Exchange, key: str) -> None:
        await exchange.answer("400 Bad Request", {"error": {"message": f"You sent {form(key)}"}})

    return scenario


async def _whole(exchange: Exchange, key: str) -> None:
    message = {"role": "assistant", "content": f"You sent {key}", "reasoning_content": f"Thinking of {key}"}
    await exchange.answer("200 OK", {"model": key, "choices": [{"message": message, "finish_reason": f"stop-{key}"}]})


async def _request_id(exchange: Exchange, key: str) -> None:
    body = b'{"error": {"message": "no"}}'
    lines = ["HTTP/1.1 400 Bad Request", "content-type: application/json", "connection: close", f"request-id: {key}"]
    await exchange.send("\r\n".join([*lines, f"content-length: {len(body)}", "", ""]).encode() + body)


def _basic(key: str) -> str:
    return "Basic " + base64.b64encode(f"somebody:{key}".encode()).decode()


ECHOES: dict[str, Scenario] = {
    "text": _streamed(event("You sent KEY.")),
    "text-by-letters": _in_pieces("content", 1),
    "text-by-fives": _in_pieces("content", 5),
    "reasoning-by-letters": _in_pieces("reasoning_content", 1),
    "refusal": _in_pieces("refusal", 4),
    "call": _call_in_pieces(),
    "text-cut-in-the-key": _streamed(event("You sent KEY"), last=b""),
    "finish-reason": _streamed(event("Hello."), _delta(), last=LAST.replace(b"stop", b"KEY")),
    "whole": _whole,
    "error-in-stream": _streamed(event("Half"), b'data: {"error":{"message":"no KEY","code":"KEY"}}\n\n', last=b""),
    "error-code": _refused("400 Bad Request", {"error": {"message": "no", "code": "KEY", "type": "KEY"}}),
    "error-list": _refused("422 Unprocessable Entity", {"detail": [{"loc": ["header"], "input": "Bearer KEY"}]}),
    "request-id": _request_id,
    "redirect": _refused("307 Temporary Redirect", {}, "location: http://127.0.0.1:9/?token=KEY"),
    "wait": _refused("401 Unauthorized", {"error": {"message": "Bearer KEY"}}, "retry-after: KEY"),
    "in-an-address": _in_form(lambda key: f"https://a.example/?k={quote(key, safe='')}"),
    "in-base64": _in_form(lambda key: base64.b64encode(key.encode()).decode()),
    "in-basic": _in_form(_basic),
}


class EchoingServer(MisbehavingServer):
    """Use it as an async context manager."""

    async def _answer(self, seen: Seen, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        key = seen.headers.get("authorization", "").removeprefix("Bearer ")
        exchange = Exchange(seen, writer, reader, 0)
        if seen.path.endswith("/models"):
            await exchange.answer("200 OK", {"data": [{"id": name} for name in (*ECHOES, f"model-of-{key}")]})
        elif seen.path.endswith("/images/generations"):
            await exchange.answer("200 OK", {"data": [{"url": "", "revised_prompt": f"A picture of {key}"}]})
        elif seen.path.endswith("/audio/transcriptions"):
            await exchange.answer("200 OK", {"text": f"Somebody said {key}."})
        else:
            await ECHOES[seen.body["model"]](exchange, key)
