"""Asking: one request to its whole answer, outside of any conversation; tried again as replies are."""

from __future__ import annotations

import asyncio
import random
import time
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from canal_desktop.domain.completion import Cut, Delta, Failed, Finish, Opened, Picture, Reasoning, ToolCall
from canal_desktop.domain.errors import ProviderError
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import Timing, ToolCallPart
from canal_desktop.domain.retry import may_ask_again, retry_delay_s
from canal_desktop.domain.usage import Usage
from canal_desktop.language import decimal, tr
from canal_desktop.providers.errand import errand

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.app.lanes import Lanes
    from canal_desktop.domain.completion import CompletionRequest, ReplyEvent
    from canal_desktop.providers.base import Provider

    Account = Callable[[CompletionRequest, "Answer"], Awaitable[None]]

LIMIT_S = 300.0
"""Whatever takes longer for one answer is given up."""


@dataclass(slots=True)
class Answer:
    """What came back of one request so far."""

    texts: list[str] = field(default_factory=list)
    reasoning: list[str] = field(default_factory=list)
    calls: dict[int, ToolCallPart] = field(default_factory=dict)
    usage: Usage | None = None
    end: Finish | Cut | Failed | None = None
    """None while it goes on, and where it was given up."""
    was_opened: bool = False
    has_output: bool = False
    asked_at: float = 0.0
    first_at: float | None = None
    ended_at: float = 0.0

    @property
    def text(self) -> str:
        """What is read as the answer."""
        return "".join(self.texts)

    @property
    def said(self) -> str:
        """All that was generated, as far as tokens are concerned."""
        calls = "".join(call.name + call.arguments for call in self.calls.values())
        return "".join((*self.reasoning, *self.texts, calls))

    @property
    def timing(self) -> Timing | None:
        """How long it took; None where nothing was asked."""
        if not self.ended_at:
            return None
        first = None if self.first_at is None else self.first_at - self.asked_at
        return Timing(first, self.ended_at - self.asked_at)

    @property
    def is_on_bill(self) -> bool:
        """Whether a server may ask money for it: not where it failed before anything came."""
        return bool(self.asked_at) and (self.was_opened or self.has_output or not isinstance(self.end, Failed))

    @property
    def failure(self) -> str:
        """Why it is no whole answer, as a sentence; "" for one that is."""
        match self.end:
            case Failed(_kind, sentence):
                return sentence
            case Cut(why):
                return why
            case None:
                return tr("There was no whole answer within {seconds} seconds.", seconds=decimal(LIMIT_S, 0))
        return ""


class Asking:
    """Asks the server of a profile, one lane of its own for each request.

    connect gives the provider, or raises ProviderError; account is told of each request that may be on the bill.
    """

    def __init__(self, lanes: Lanes, connect: Callable[[], Awaitable[Provider]], account: Account) -> None:
        self._lanes = lanes
        self._connect = connect
        self._account = account

    async def ask(self, request: CompletionRequest, may_begin: Callable[[], Awaitable[None]]) -> Answer:
        """The answer to a request, or how it failed. may_begin is called before each try and may raise."""
        tries = 0
        while True:
            tries += 1
            async with self._lanes.lane() as began:
                await may_begin()
                answer = await self._attempt(request)
                failed = answer.end
                if not isinstance(failed, Failed):
                    await self._lanes.answered(began)
                    return answer
                delay_s = retry_delay_s(tries, failed.retry_after_s, random.random())
                if failed.kind is FailureKind.RATE_LIMITED:
                    # In the lane: nobody else begins before all are held up.
                    await self._lanes.hold(delay_s, began)
                if not may_ask_again(failed, tries, was_opened=answer.was_opened, has_output=answer.has_output):
                    return answer
            if failed.kind is not FailureKind.RATE_LIMITED:
                await asyncio.sleep(delay_s)

    async def _attempt(self, request: CompletionRequest) -> Answer:
        answer = Answer()
        try:
            provider = await self._connect()
        except ProviderError as error:
            answer.end = error.failed
            return answer
        answer.asked_at = time.monotonic()
        try:
            with errand(f"a prompt test, of {request.model}"):
                events = provider.stream(request)
            async with asyncio.timeout(LIMIT_S), aclosing(events):
                async for event in events:
                    _take(answer, event)
        except TimeoutError:
            # What there is of it is kept.
            pass
        finally:
            answer.ended_at = time.monotonic()
            if answer.is_on_bill:
                await self._account(request, answer)
        return answer


def _take(answer: Answer, event: ReplyEvent) -> None:
    if isinstance(event, Delta | Reasoning | ToolCall | Picture) and not answer.has_output:
        answer.has_output = True
        answer.first_at = time.monotonic()
    match event:
        case Opened():
            answer.was_opened = True
        case Delta(text):
            answer.texts.append(text)
        case Reasoning(text):
            answer.reasoning.append(text)
        case ToolCall():
            answer.calls[event.index] = event.behind(answer.calls.get(event.index))
        case Usage():
            answer.usage = event
        case Finish() | Cut() | Failed():
            answer.end = event
        case Picture():
            pass
