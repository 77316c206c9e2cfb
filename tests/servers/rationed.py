"""An OpenAI-like server that answers what a test wants and says 429 where too much is asked of it at once."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

from tests.servers.misbehaving import LAST, Exchange, MisbehavingServer, error, event

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.servers.misbehaving import Seen


class RationedServer(MisbehavingServer):
    """Each answer takes `takes_s`; usage is 10 tokens in and 5 out."""

    def __init__(self) -> None:
        super().__init__()
        self.answer: Callable[[dict[str, Any]], str] = lambda body: f"{body['model']} says yes."
        self.takes_s = 0.02
        self.allows = 100
        """So many at once are answered, others get a 429."""
        self.retry_after_s = 1
        self.refuses_next = 0
        """So many of the next ones get a 429 whatever else is so."""
        self.forbids = ""
        """The model that nobody may use."""
        self.at_once = 0
        self.most_at_once = 0
        self.moments: list[tuple[float, int]] = []
        """When each came, by the loop's clock, and with what it was answered."""
        self.open = asyncio.Event()
        """While it is clear, answers do not come."""
        self.open.set()

    @property
    def chats(self) -> list[Seen]:
        """The requests for answers."""
        return [seen for seen in self.seen if seen.path.endswith("/chat/completions")]

    async def _answer(self, seen: Seen, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not seen.path.endswith("/chat/completions"):
            await super()._answer(seen, reader, writer)
            return
        exchange = Exchange(seen, writer, reader, 0)
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            await self._chat(exchange)
        finally:
            self.at_once -= 1

    async def _chat(self, exchange: Exchange) -> None:
        now = asyncio.get_running_loop().time()
        if self.refuses_next or self.at_once > self.allows:
            self.refuses_next = max(self.refuses_next - 1, 0)
            self.moments.append((now, 429))
            body = error("Too many requests", "rate_limit_exceeded", "rate_limit_error")
            await exchange.answer("429 Too Many Requests", body, f"retry-after: {self.retry_after_s}")
            return
        if self.forbids and exchange.seen.body["model"] == self.forbids:
            await exchange.answer("403 Forbidden", error("This key may not use the model"))
            return
        self.moments.append((now, 200))
        await asyncio.sleep(self.takes_s)
        await self.open.wait()
        usage = {"choices": [], "usage": {"prompt_tokens": 10, "completion_tokens": 5, "total_tokens": 15}}
        text = self.answer(exchange.seen.body)
        await exchange.head()
        await exchange.send(event(text) + b"data: " + json.dumps(usage).encode() + b"\n\n" + LAST)
