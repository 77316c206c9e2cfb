"""Turn: one user message being answered, from the request to complete, cut, stopped or failed."""

from __future__ import annotations

import asyncio
import random
import time
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from canal_desktop.app.estimating import counts_nothing, estimate_of
from canal_desktop.app.reply_clock import ReplyClock
from canal_desktop.app.reply_journal import ReplyJournal
from canal_desktop.app.reply_pictures import ReplyPictures, no_files
from canal_desktop.app.reply_watch import ReplyWatch
from canal_desktop.domain.completion import (
    Cut,
    Delta,
    Failed,
    Finish,
    Opened,
    Picture,
    Reasoning,
    ReplyEvent,
    ToolCall,
)
from canal_desktop.domain.errors import ProviderError
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import (
    FailureNote,
    Message,
    MessageId,
    MessageState,
    Timing,
    ToolCallPart,
    reply_parts,
)
from canal_desktop.domain.money import cost_of_both
from canal_desktop.domain.retry import MAX_TRIES, may_ask_again, retry_delay_s
from canal_desktop.domain.sound import is_read_aloud
from canal_desktop.domain.usage import Usage, usage_of_both
from canal_desktop.providers.errand import errand

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.domain.completion import CompletionRequest
    from canal_desktop.domain.message import FileId, Part
    from canal_desktop.domain.money import Estimate, Price
    from canal_desktop.providers.base import Provider
    from canal_desktop.storage.message_store import MessageStore

QUIET_AFTER_S = 10.0
"""Silence in mid-stream after which the waiting is shown."""


class Phase(StrEnum):
    """What a turn is doing."""

    CONNECTING = "connecting"
    WAITING = "waiting"
    STREAMING = "streaming"
    RETRYING = "retrying"


@dataclass(frozen=True, slots=True)
class TurnStatus:
    """What a turn is doing, for people: phase, whole seconds so far (or left, when retrying), and a sentence."""

    phase: Phase
    seconds: int = 0
    sentence: str = ""
    next_try: int = 0
    """Number of the try that comes after a RETRYING wait, 2 to MAX_TRIES."""


class TurnListener(Protocol):
    """Who wants to know of turns. Called on the loop's thread; must not raise."""

    def on_message_added(self, message: Message) -> None:
        """A message is on disk, and in the active branch or beside a message of it."""

    def on_status(self, message_id: MessageId, status: TurnStatus | None) -> None:
        """What the reply's turn is doing; None when there is nothing to say."""

    def on_delta(self, message_id: MessageId, text: str) -> None:
        """The next piece of the reply's text."""

    def on_reasoning(self, message_id: MessageId, text: str) -> None:
        """The next piece of the reply's reasoning."""

    def on_model(self, message: Message) -> None:
        """The reply, whose model was not known when the turn began, has one now; or a message has got more parts."""

    def on_finished(self, message: Message) -> None:
        """The reply as it was stored, in its last state."""

    def on_not_saved(self, message_id: MessageId, sentence: str | None) -> None:
        """The reply cannot be written to disk, and why; None when it can be again."""


class Turn:
    """Answers one request into one reply message.

    The reply's row exists, in state STREAMING, before run is called. connect gives the provider (it may wait for the
    keyring) or raises ProviderError. find_model does the same for the model, where the request names none. price_of
    gives what a model costs now, None where nobody says; ratio_of by what its tokens are estimated. keep_file keeps the
    bytes of a picture; it may raise StorageError. watch is told of every request.
    """

    def __init__(
        self,
        reply: Message,
        request: CompletionRequest,
        connect: Callable[[], Awaitable[Provider]],
        find_model: Callable[[], Awaitable[str]],
        store: MessageStore,
        listener: TurnListener,
        price_of: Callable[[str], Price | None] = lambda _model: None,
        keep_file: Callable[[bytes], Awaitable[FileId]] = no_files,
        ratio_of: Callable[[str], float] = lambda _model: 1.0,
        watch: ReplyWatch | None = None,
    ) -> None:
        self._price_of = price_of
        self._ratio_of = ratio_of
        self._watch = watch or ReplyWatch()
        self._clock = ReplyClock(reply)
        self._reply = replace(reply, estimate=None)
        self._request = request
        self._connect = connect
        self._find_model = find_model
        self._store = store
        self._listener = listener
        self._journal = ReplyJournal(store, reply.id, lambda why: listener.on_not_saved(reply.id, why))
        self._text: list[str] = [reply.text] if reply.text else []
        self._reasoning: list[str] = [reply.reasoning] if reply.reasoning else []
        self._earlier_tools = tuple(part for part in reply.parts if isinstance(part, ToolCallPart))
        # What was read aloud is another text once the reply goes on.
        self._files = tuple(part for part in reply.file_parts if not is_read_aloud(part))
        self._tools: dict[int, ToolCallPart] = {}
        self._pictures = ReplyPictures(keep_file, lambda why: listener.on_not_saved(reply.id, why))
        self._usage: Usage | None = None
        self._has_output = False
        self._was_opened = False
        self._is_on_bill = False
        self._retry_now = asyncio.Event()
        self._status: TurnStatus | None = None
        self._last_event = time.monotonic()
        self._ticker: asyncio.TimerHandle | None = None
        self.state_if_stopped = MessageState.STOPPED
        self.request_id: str | None = None
        """What the server called the request that it answered last."""

    @property
    def message_id(self) -> MessageId:
        """The reply's id."""
        return self._reply.id

    @property
    def status(self) -> TurnStatus | None:
        """What the turn is doing now."""
        return self._status

    @property
    def reply_so_far(self) -> Message:
        """The reply with all that has arrived, in state STREAMING."""
        return self._reply.with_parts(*self._parts())

    @property
    def timing(self) -> Timing | None:
        """How long the last try has taken so far, with what a reply that is gone on with took; None before any."""
        return self._clock.timing

    def retry_now(self) -> None:
        """End the wait before the next try."""
        self._retry_now.set()

    async def run(self) -> Message:
        """Carry the turn out and return the reply as stored.

        On cancellation the text so far is stored, the reply gets state_if_stopped, and CancelledError is raised again.
        """
        self._ticker = asyncio.get_running_loop().call_later(1.0, self._tick)
        try:
            outcome = await self._answer()
        except asyncio.CancelledError:
            await self._store_final(self.state_if_stopped)
            raise
        finally:
            self._ticker.cancel()
            self._journal.stop()
            self._watch.close()
        match outcome:
            case Finish(reason):
                return await self._store_final(MessageState.COMPLETE, finish_reason=reason)
            case Cut(why):
                return await self._store_final(MessageState.CUT, cut_why=why)
            case Failed():
                return await self._store_final(MessageState.FAILED, failed=outcome)

    async def _answer(self) -> Finish | Cut | Failed:
        tries = 0
        while True:
            tries += 1
            self._set_status(TurnStatus(Phase.CONNECTING))
            outcome = await self._attempt()
            if not isinstance(outcome, Failed):
                return outcome
            if not self._may_retry(outcome, tries):
                return outcome if tries == 1 else replace(outcome, sentence=f"{outcome.sentence} Tried {tries} times.")
            await self._wait_for_retry(outcome, tries)

    def _may_retry(self, failed: Failed, tries: int) -> bool:
        return may_ask_again(
            failed,
            tries,
            was_opened=self._was_opened,
            has_output=self._has_output,
            wants_pictures=self._request.pictures is not None,
        )

    async def _attempt(self) -> Finish | Cut | Failed:
        try:
            provider = await self._connect()
            if not self._request.model:
                await self._choose_model()
        except ProviderError as error:
            return error.failed
        self._was_opened = False
        # Whoever stops waiting for an answer has asked for it nevertheless.
        self._is_on_bill = True
        self._clock.begin()
        outcome = await self._read(provider)
        self._watch.note_outcome(outcome)
        self._is_on_bill = self._was_opened or self._has_output or not isinstance(outcome, Failed)
        return outcome

    async def _read(self, provider: Provider) -> Finish | Cut | Failed:
        outcome: Finish | Cut | Failed | None = None
        with errand(watch=self._watch):
            events = provider.stream(self._request)
        async for event in events:
            if isinstance(event, Finish | Cut | Failed):
                # The generator is left to end by itself: leaving it half-read would keep its connection open.
                outcome = event
            elif isinstance(event, Picture):
                await self._pictures.keep(event, self._request.messages[-1].text)
                self._take(event)
            else:
                self._take(event)
        assert outcome is not None
        return outcome

    async def _choose_model(self) -> None:
        model = await self._find_model()
        self._request = replace(self._request, model=model)
        self._reply = replace(self._reply, model=model)
        self._listener.on_model(self.reply_so_far)

    def _take(self, event: ReplyEvent) -> None:
        self._last_event = time.monotonic()
        if isinstance(event, Delta | Reasoning | ToolCall | Picture) and not self._has_output:
            self._clock.note_output()
            self._watch.note_output()
        match event:
            case Delta(text):
                self._clock.note_words()
                self._has_output = True
                self._text.append(text)
                self._journal.add("text", text)
                self._set_status(TurnStatus(Phase.STREAMING))
                self._listener.on_delta(self._reply.id, text)
            case Reasoning(text):
                self._clock.note_reasoning()
                self._has_output = True
                self._reasoning.append(text)
                self._journal.add("reasoning", text)
                self._set_status(TurnStatus(Phase.STREAMING))
                self._listener.on_reasoning(self._reply.id, text)
            case ToolCall():
                self._has_output = True
                self._take_tool_call(event)
            case Picture():
                self._has_output = True
                self._set_status(TurnStatus(Phase.STREAMING))
            case Usage():
                self._usage = event
            case Opened(request_id):
                self._was_opened, self.request_id = True, request_id
                self._set_status(TurnStatus(Phase.WAITING))

    def _take_tool_call(self, call: ToolCall) -> None:
        self._tools[call.index] = call.behind(self._tools.get(call.index))

    async def _wait_for_retry(self, failed: Failed, tries: int) -> None:
        delay_s = retry_delay_s(tries, failed.retry_after_s, random.random())
        began = time.monotonic()
        until = began + delay_s
        self._retry_now.clear()
        while (left_s := until - time.monotonic()) > 0:
            seconds = int(left_s) + 1
            self._set_status(TurnStatus(Phase.RETRYING, seconds, failed.sentence, min(tries + 1, MAX_TRIES)))
            try:
                async with asyncio.timeout(left_s - seconds + 1):
                    await self._retry_now.wait()
            except TimeoutError:
                continue
            break
        self._watch.note_wait(time.monotonic() - began)

    def _tick(self) -> None:
        self._ticker = asyncio.get_running_loop().call_later(1.0, self._tick)
        status = self._status
        if status is None or status.phase is Phase.RETRYING:
            return
        quiet_s = time.monotonic() - self._last_event
        if status.phase is not Phase.STREAMING:
            self._set_status(replace(status, seconds=int(quiet_s)))
        elif quiet_s >= QUIET_AFTER_S:
            self._set_status(TurnStatus(Phase.WAITING, int(quiet_s)))

    def _set_status(self, status: TurnStatus) -> None:
        if status == self._status:
            return
        if self._status is None or (status.phase is Phase.CONNECTING and status.seconds == 0):
            self._last_event = time.monotonic()
        self._status = status
        self._listener.on_status(self._reply.id, status)

    def _parts(self) -> tuple[Part, ...]:
        tools = self._earlier_tools + tuple(self._tools[index] for index in sorted(self._tools))
        said = reply_parts("".join(self._text), "".join(self._reasoning), self._clock.reasoning_s, tools)
        return (*self._files, *said, *self._pictures.parts)

    async def _store_final(
        self, state: MessageState, *, finish_reason: str | None = None, cut_why: str = "", failed: Failed | None = None
    ) -> Message:
        note = None
        if failed is not None:
            note = FailureNote(failed.kind, failed.sentence, failed.request_id, failed.parameter)
        elif cut_why:
            note = FailureNote(FailureKind.CONNECTION, cut_why)
        await self._journal.close()
        model = self._reply.model or ""
        final = replace(
            self._reply,
            parts=self._parts(),
            state=state,
            finish_reason=finish_reason,
            usage=usage_of_both(self._reply.usage, self._usage),
            failure=note,
            timing=self.timing,
            cost=cost_of_both(self._reply.cost, self._usage, self._price_of(model)),
            estimate=await self._estimate(model),
        )
        self._status = None
        # Where the program is about to end, what was streamed is in the journal's rows, and found at the start.
        await self._journal.finish(
            final,
            lambda: self._show_final(final),
            lambda: self.state_if_stopped is not MessageState.INTERRUPTED,
        )
        return final

    async def _estimate(self, model: str) -> Estimate | None:
        """What the request took, where the server did not count it; None where it did, or took no request."""
        if not self._is_on_bill or not counts_nothing(self._usage):
            return None
        said = "".join(self._text)[len(self._reply.text) :] + "".join(self._reasoning)[len(self._reply.reasoning) :]
        called = "".join(call.name + call.arguments for call in self._tools.values())
        return await estimate_of(self._request, said + called, self._price_of(model), self._ratio_of(model))

    def _show_final(self, final: Message) -> None:
        self._listener.on_status(final.id, None)
        self._listener.on_finished(final)
