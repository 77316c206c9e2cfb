"""A server that refuses as often as it is told to, and then answers: streamed where that is asked for, else whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.servers.misbehaving import KEY, SCENARIOS, Exchange, MisbehavingServer, error, whole

if TYPE_CHECKING:
    import asyncio

    from tests.servers.misbehaving import Seen

WHOLE = "A whole answer."
STREAMED = "Hello from the server. "

Refusal = tuple[str, ...]
"""A status line, such as "503 Service Unavailable", and headers."""


class AnsweringServer(MisbehavingServer):
    """Use it as an async context manager.

    Args:
        refusals: how the first requests are answered; an empty one is a connection that just ends.
    """

    def __init__(self, *refusals: Refusal) -> None:
        super().__init__()
        self._refusals = list(refusals)

    async def _answer(self, seen: Seen, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        exchange = Exchange(seen, writer, reader, 0)
        if seen.headers.get("authorization") != f"Bearer {KEY}":
            await exchange.answer("401 Unauthorized", error("Incorrect API key provided", "invalid_api_key"))
        elif self._refusals:
            refusal = self._refusals.pop(0)
            if refusal:
                await exchange.answer(refusal[0], error("Not now"), *refusal[1:])
        elif seen.body["model"] in SCENARIOS:
            await super()._answer(seen, reader, writer)
        elif seen.body.get("stream"):
            await exchange.words(STREAMED.strip())
        else:
            await whole(exchange)
