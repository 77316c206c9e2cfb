"""CPU to read a stream and throw it away: our decoder against the SDK's typed events, over the same bytes, in one run.

`python -m benchmarks.decoding [--tokens N]`; the bytes come from memory, eight events a read, as a fast server's do.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import time
from typing import TYPE_CHECKING

import httpx2
from openai import AsyncOpenAI

from canal_desktop.domain.completion import CompletionRequest, Delta, RequestMessage
from canal_desktop.domain.message import Role
from canal_desktop.domain.profile import demo_profile
from canal_desktop.domain.redaction import Redactor
from canal_desktop.providers.openai_chat import OpenAIChat

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

EVENTS_A_READ = 8
RUNS = 5
QUESTION = "hello"


def body(tokens: int) -> list[bytes]:
    """A streamed answer in OpenAI's wire format, in reads."""
    events = []
    for number in range(tokens):
        delta = {"content": f"word{number % 977} "}
        chunk = {
            "id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "m",
            "choices": [{"index": 0, "delta": delta, "finish_reason": None}],
        }  # fmt: skip
        events.append(b"data: " + json.dumps(chunk).encode() + b"\n\n")
    last = {"id": "chatcmpl-1", "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
    events.append(b"data: " + json.dumps(last).encode() + b"\n\ndata: [DONE]\n\n")
    return [b"".join(events[at : at + EVENTS_A_READ]) for at in range(0, len(events), EVENTS_A_READ)]


class _Answer(httpx2.AsyncByteStream):
    def __init__(self, reads: list[bytes]) -> None:
        self._reads = reads

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for read in self._reads:
            yield read


class _Memory(httpx2.AsyncBaseTransport):
    def __init__(self, reads: list[bytes]) -> None:
        self._reads = reads

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, headers={"content-type": "text/event-stream"}, stream=_Answer(self._reads))


async def ours(reads: list[bytes]) -> int:
    """Characters that our provider's events carry."""
    provider = OpenAIChat(demo_profile(), "", redactor=Redactor(), transport=_Memory(reads))
    request = CompletionRequest("m", (RequestMessage(Role.USER, QUESTION),))
    total = 0
    async for event in provider.stream(request):
        if isinstance(event, Delta):
            total += len(event.text)
    await provider.aclose()
    return total


async def sdk(reads: list[bytes]) -> int:
    """Characters that the SDK's typed events carry: the bare loop of its documentation."""
    http = httpx2.AsyncClient(transport=_Memory(reads))
    client = AsyncOpenAI(api_key="none", base_url=demo_profile().base_url, http_client=http, max_retries=0)
    stream = await client.chat.completions.create(
        model="m", messages=[{"role": "user", "content": QUESTION}], stream=True
    )
    total = 0
    async for chunk in stream:
        if chunk.choices:
            total += len(chunk.choices[0].delta.content or "")
    await client.close()
    return total


def cpu_us_per_token(read: Callable[[list[bytes]], Awaitable[int]], tokens: int) -> float:
    """The median of some runs, after one to warm up."""
    reads = body(tokens)

    async def measured() -> list[float]:
        await read(body(200))
        costs = []
        for _run in range(RUNS):
            before = time.process_time()
            assert await read(reads) > tokens
            costs.append((time.process_time() - before) * 1e6 / tokens)
        return costs

    return statistics.median(asyncio.run(measured()))


def table(tokens: int) -> str:
    """The figures as Markdown."""
    bare, own = cpu_us_per_token(sdk, tokens), cpu_us_per_token(ours, tokens)
    return "\n".join(
        [
            "| reading a stream | CPU µs a token | of the SDK's loop |",
            "|---|---:|---:|",
            f"| the SDK's typed events | {bare:.1f} | 1 |",
            f"| our events | {own:.1f} | {own / bare:.2f} |",
        ]
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tokens", type=int, default=8_000)
    print(table(parser.parse_args().tokens))


if __name__ == "__main__":
    main()
