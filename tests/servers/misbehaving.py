"""An OpenAI-like server that misbehaves on purpose, byte by byte; the scenario is chosen by the model's name.

`python -m tests.servers.misbehaving --port 0` prints its port as a line of JSON. GET /log gives what it saw.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import ssl
import sys
import time
from dataclasses import asdict, dataclass, field
from email.utils import formatdate
from typing import TYPE_CHECKING, Any, Self

from tests.samples.sse_cases import CASES_BY_NAME
from tests.servers.abilities import ABILITIES
from tests.servers.listening import Listening
from tests.servers.media import answer_media, answer_picture, parsed_body
from tests.servers.refusing import REFUSERS, refusal_of
from tests.servers.wire_scenarios import WIRE

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

KEY = "test-key-123456789"
LAST = b'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n'


@dataclass
class Seen:
    """One request, as the server saw it. Times are seconds since 1970."""

    method: str
    path: str
    headers: dict[str, str]
    body: Any = None
    raw: str = field(default="", repr=False)
    """The body as it came."""
    began: float = field(default_factory=time.time)
    ended: float | None = None
    closed_by_client: bool = False


@dataclass
class Exchange:
    """A request and the way to answer it."""

    seen: Seen
    writer: asyncio.StreamWriter
    reader: asyncio.StreamReader
    nth: int
    """How many times this scenario was asked for before."""

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def head(self, status: str = "200 OK", *headers: str, kind: str = "text/event-stream") -> None:
        lines = [f"HTTP/1.1 {status}", f"content-type: {kind}", "x-request-id: req-1", "connection: close", *headers]
        await self.send("\r\n".join(lines).encode() + b"\r\n\r\n")

    async def answer(self, status: str, body: object, *headers: str, kind: str = "application/json") -> None:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        await self.head(status, f"content-length: {len(content)}", *headers, kind=kind)
        await self.send(content)

    async def words(self, text: str = "Hello from the server.") -> None:
        await self.head()
        for word in text.split(" "):
            await self.send(event(word + " "))
        await self.send(LAST)


def event(text: str) -> bytes:
    """One streamed piece."""
    return b"data: " + json.dumps({"choices": [{"index": 0, "delta": {"content": text}}]}).encode() + b"\n\n"


def error(message: str, code: str | None = None, kind: str = "invalid_request_error") -> dict[str, Any]:
    """An error body in OpenAI's shape."""
    return {"error": {"message": message, "type": kind, "code": code}}


async def cut(exchange: Exchange) -> None:
    await exchange.head()
    await exchange.send(event("Half an ") + event("answer"))


async def reset(exchange: Exchange) -> None:
    await exchange.head("200 OK", "transfer-encoding: chunked")
    piece = event("Half an answer")
    await exchange.send(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
    await asyncio.sleep(0.05)
    exchange.writer.transport.abort()


def dropped_after(data: bytes) -> Callable[[Exchange], Awaitable[None]]:
    """A scenario that sends this in chunks and hangs up without ending the body."""

    async def scenario(exchange: Exchange) -> None:
        await exchange.head("200 OK", "transfer-encoding: chunked")
        await exchange.send(f"{len(data):x}\r\n".encode() + data + b"\r\n")
        await asyncio.sleep(0.02)

    return scenario


async def silent(exchange: Exchange) -> None:
    await exchange.head()
    await asyncio.sleep(30)


async def upstream_then_whole(exchange: Exchange) -> None:
    if exchange.nth < 2:
        await exchange.answer("400 Bad Request", error("bad response from upstream", "bad_response"))
    else:
        await exchange.words()


async def once_refused(exchange: Exchange) -> None:
    if exchange.nth == 0:
        await exchange.answer("400 Bad Request", error("The provider had a hiccup"))
    else:
        await exchange.words()


async def stall(exchange: Exchange) -> None:
    await asyncio.sleep(30)


async def stall_midway(exchange: Exchange) -> None:
    await exchange.head()
    await exchange.send(event("Half an answer"))
    await asyncio.sleep(30)


async def endless(exchange: Exchange) -> None:
    await exchange.head()
    for number in range(100_000):
        await exchange.send(event(f"w{number} "))
        await asyncio.sleep(0.01)


async def flood(exchange: Exchange) -> None:
    await exchange.head()
    await exchange.send(b"".join(event(f"w{number} ") for number in range(20_000)) + LAST)


async def retry_after(exchange: Exchange) -> None:
    if exchange.nth == 0:
        body = error("Too many requests", "rate_limit_exceeded", "rate_limit_error")
        await exchange.answer("429 Too Many Requests", body, "retry-after: 2")
    else:
        await exchange.words()


async def twice_unavailable(exchange: Exchange) -> None:
    if exchange.nth < 2:
        await exchange.answer("503 Service Unavailable", error("upstream", None, "server_error"), "retry-after-ms: 30")
    else:
        await exchange.words()


async def stream_refused(exchange: Exchange) -> None:
    if exchange.seen.body.get("stream"):
        await exchange.answer("422 Unprocessable Entity", error("stream is not supported by this model"))
    else:
        await whole(exchange)


async def whole(exchange: Exchange) -> None:
    choice = {"index": 0, "message": {"role": "assistant", "content": "A whole answer."}, "finish_reason": "stop"}
    usage = {"prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7}
    await exchange.answer("200 OK", {"id": "x", "object": "chat.completion", "choices": [choice], "usage": usage})


async def html(exchange: Exchange) -> None:
    await exchange.answer("200 OK", b"<!doctype html><html><body>Sign in</body></html>", kind="text/html")


async def html_502(exchange: Exchange) -> None:
    await exchange.answer("502 Bad Gateway", b"<html>nginx</html>", kind="text/html")


async def quotes_key(exchange: Exchange) -> None:
    key = exchange.seen.headers.get("authorization", "").removeprefix("Bearer ")
    await exchange.answer("401 Unauthorized", error(f"Incorrect API key provided: {key}.", "invalid_api_key"))


async def dated(exchange: Exchange) -> None:
    date = formatdate(time.time() + 5, usegmt=True)
    await exchange.answer("429 Too Many Requests", error("slow down", "rate_limit_exceeded"), f"retry-after: {date}")


async def big_delta(exchange: Exchange) -> None:
    await exchange.head()
    await exchange.send(event("x" * 8_000_000) + LAST)


def status(line: str, body: object, *headers: str) -> Callable[[Exchange], Awaitable[None]]:
    """A scenario that answers with a status and a JSON body."""

    async def scenario(exchange: Exchange) -> None:
        await exchange.answer(line, body, *headers)

    return scenario


SCENARIOS: dict[str, Callable[[Exchange], Awaitable[None]]] = {
    **ABILITIES,
    **WIRE,
    "cut": cut,
    "reset": reset,
    "stall": stall,
    "silent": silent,
    "error-then-dropped": dropped_after(b'data: {"error":{"message":"model overheated","code":"x"}}\n\n'),
    "text-error-then-dropped": dropped_after(
        event("Half an answer") + b'data: {"error":{"message":"model overheated","code":"x"}}\n\n'
    ),
    "dropped-at-once": dropped_after(b": \n"),
    "done-then-dropped": dropped_after(event("An answer") + LAST),
    "upstream-twice": upstream_then_whole,
    "refused-once": once_refused,
    "stall-midway": stall_midway,
    "endless": endless,
    "flood": flood,
    "429-retry-after": retry_after,
    "429-date": dated,
    "429-quota": status("429 Too Many Requests", error("You exceeded your current quota", "insufficient_quota")),
    "503-twice": twice_unavailable,
    "stream-refused": stream_refused,
    "whole": whole,
    "html": html,
    "json-error": status("200 OK", error("The model is asleep")),
    "502-html": html_502,
    "redirect": status("307 Temporary Redirect", {}, "location: http://127.0.0.1:9/elsewhere"),
    "quotes-key": quotes_key,
    "big-delta": big_delta,
    "400": status("400 Bad Request", error("temperature is out of range")),
    "400-picture": status("400 Bad Request", error("This model does not support image input")),
    "400-context": status("400 Bad Request", error("This model's maximum context length is 8192 tokens")),
    "400-image": status(
        "400 Bad Request", error("Invalid content type. image_url is only supported by certain models.")
    ),
    "404-image": status("404 Not Found", error("No endpoints found that support image input")),
    "500-image": status("500 Internal Server Error", error("image input is not supported - hint: provide the mmproj")),
    "400-tokens": status("400 Bad Request", error("max_tokens is too large: 90000")),
    "402": status("402 Payment Required", error("Insufficient balance")),
    "403": status("403 Forbidden", error("This key may not use this model")),
    "404-model": status("404 Not Found", error("The model does not exist", "model_not_found")),
    "404-path": status("404 Not Found", {"detail": "Not Found"}),
    "408": status("408 Request Timeout", error("too slow")),
    "409": status("409 Conflict", error("state conflict")),
    "413": status("413 Content Too Large", error("too large")),
    "422": status("422 Unprocessable Entity", error("messages must not be empty")),
    "404-url": status("404 Not Found", error("Invalid URL (POST /v1/v1/chat/completions)")),
    "429-quota-in-words": status(
        "429 Too Many Requests",
        error("You exceeded your current quota, please check your plan and billing details", "rate_limit_exceeded"),
    ),
    "429-quota-per-minute": status(
        "429 Too Many Requests", error("Quota exceeded for requests per minute", "rate_limit_exceeded")
    ),
    "429-inf": status("429 Too Many Requests", error("slow down", "rate_limit_exceeded"), "retry-after: inf"),
    "429-year": status("429 Too Many Requests", error("slow down", "rate_limit_exceeded"), "retry-after: 31536000"),
    "501": status("501 Not Implemented", error("not implemented")),
    "505": status("505 HTTP Version Not Supported", error("no")),
    "511": status("511 Network Authentication Required", error("sign in")),
    "429-ms": status("429 Too Many Requests", error("slow down", "rate_limit_exceeded"), "retry-after-ms: 1500"),
    "429-long": status("429 Too Many Requests", error("slow down", "rate_limit_exceeded"), "retry-after: 121"),
    "500": status("500 Internal Server Error", error("boom")),
    "504": status("504 Gateway Timeout", error("upstream is slow")),
}


class MisbehavingServer(Listening):
    """The server inside the test's loop. Use it as an async context manager."""

    def __init__(
        self, *, key: str = KEY, certificate: tuple[Path, Path] | None = None, models_refused: bool = False
    ) -> None:
        self._key = key
        self.models: list[Any] = [{"id": model} for model in ("gpt-4o-mini", *SCENARIOS, *REFUSERS, *CASES_BY_NAME)]
        """What it lists."""
        self._models_refused = models_refused
        self._certificate = certificate
        self._counts: dict[str, int] = {}
        self.seen: list[Seen] = []

    @property
    def base_url(self) -> str:
        """What to enter as Base URL."""
        scheme = "https" if self._certificate else "http"
        return f"{scheme}://127.0.0.1:{self.port}/v1"

    async def __aenter__(self) -> Self:
        await self.start(0)
        return self

    async def start(self, port: int) -> None:
        """Listen on a port, 0 for any."""
        context = None
        if self._certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*self._certificate)
        await self._listen(port, context)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        method, path, _version = head[0].split(" ")
        fields = (line.partition(":") for line in head[1:] if line)
        headers = {name.lower(): value.strip() for name, _, value in fields}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        parsed = parsed_body(headers.get("content-type", ""), body)
        seen = Seen(method, path, headers, parsed, body.decode("utf-8", "replace"))
        if path == "/log":
            await Exchange(seen, writer, reader, 0).answer("200 OK", [asdict(entry) for entry in self.seen])
            return
        self.seen.append(seen)
        answering = asyncio.ensure_future(self._answer(seen, reader, writer))
        gone = asyncio.ensure_future(reader.read(1))
        try:
            await asyncio.wait({answering, gone}, return_when=asyncio.FIRST_COMPLETED)
            seen.closed_by_client = gone.done() and not answering.done()
            seen.ended = time.time()
        finally:
            for future in (answering, gone):
                future.cancel()
            await asyncio.gather(answering, gone, return_exceptions=True)

    async def _answer(self, seen: Seen, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        exchange = Exchange(seen, writer, reader, 0)
        if seen.path.startswith("/pictures/"):
            await answer_picture(exchange)
        elif self._key and seen.headers.get("authorization") != f"Bearer {self._key}":
            await exchange.answer("401 Unauthorized", error("Incorrect API key provided", "invalid_api_key"))
        elif seen.path == "/v1/models" and self._models_refused:
            await exchange.answer("403 Forbidden", error("This key may not list models"))
        elif seen.path == "/v1/models":
            await exchange.answer("200 OK", {"object": "list", "data": self.models})
        elif seen.path == "/v1/chat/completions":
            model = seen.body["model"]
            exchange.nth = self._counts.get(model, 0)
            self._counts[model] = exchange.nth + 1
            if (refused := refusal_of(model, seen.body)) is not None:
                await exchange.answer(*refused)
            elif model in CASES_BY_NAME:
                await exchange.head()
                await exchange.send(CASES_BY_NAME[model].body)
            else:
                await SCENARIOS.get(model, Exchange.words)(exchange)
        elif not await answer_media(exchange, self._counts):
            await exchange.answer("404 Not Found", b"<html>404</html>", kind="text/html")


async def serve(server: MisbehavingServer, port: int) -> None:
    """Run until the process is ended."""
    await server.start(port)
    sys.stdout.write(json.dumps({"port": server.port}) + "\n")
    sys.stdout.flush()
    await asyncio.Event().wait()


def main(server: MisbehavingServer) -> None:
    """Serve on the port of the command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=0)
    asyncio.run(serve(server, parser.parse_args().port))


if __name__ == "__main__":
    main(MisbehavingServer())
