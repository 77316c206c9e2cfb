"""The body of a chat completion, streamed or whole, to our own events. No I/O.

Every level of the JSON is guarded: servers leave out, null or misshape each of them somewhere.
"""

from __future__ import annotations

import codecs
import json
import uuid
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.completion import (
    Cut,
    Delta,
    Failed,
    Finish,
    Reasoning,
    ReplyEvent,
    ToolCall,
)
from canal_desktop.domain.failures import FailureKind, sentence_for
from canal_desktop.domain.redaction import Veil
from canal_desktop.domain.usage import Usage, count_or_none
from canal_desktop.language import sentences, tr
from canal_desktop.providers.sse import EventTooLarge, SseDecoder

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_REPLY_CHARS = 20_000_000
"""A reply longer than this is cut off: no model writes it, and it would fill the memory."""

CUT_SENTENCE = tr("The connection ended before the answer was complete.")
NO_REASON_SENTENCE = tr("The server ended the answer without saying whether it is complete.")
TOO_LONG_SENTENCE = tr("The answer grew past 20 million characters and was cut off.")


class ChatDecoder:
    """Takes the bytes of one response and gives events; finish() gives the last one.

    redact masks secrets in whatever the server says of errors. The key of the request is hidden in all the rest, too.
    """

    def __init__(self, host: str, redact: Callable[[str], str], key: str = "") -> None:
        self._host = host
        self._redact = redact
        self._kind = ""
        self._body = bytearray()
        self._sse = SseDecoder()
        self._text = _Channel(key)
        self._reasoning = _Channel(key)
        self._calls = _Calls(key)
        self._finish_reason: str | None = None
        self._last: Cut | Failed | None = None
        self._done = False
        self._any_output = False
        self._unreadable = False
        self._chars = 0

    @property
    def is_done(self) -> bool:
        """Whether nothing that may still come matters."""
        return self._done or self._last is not None

    def feed(self, piece: bytes) -> list[ReplyEvent]:
        """The events that this piece completes."""
        if self.is_done:
            return []
        if not self._kind:
            self._body = _without_blanks(self._body + piece)
            self._kind = _kind_of(self._body)
            if self._kind != "sse":
                return []
            piece = bytes(self._body)
            self._body.clear()
        elif self._kind != "sse":
            self._body += piece
            if len(self._body) > MAX_REPLY_CHARS:
                self._last = Cut(TOO_LONG_SENTENCE)
            return []
        try:
            return self._take_events(self._sse.feed(piece))
        except EventTooLarge:
            self._last = self._failed(FailureKind.UNREADABLE)
            return []

    def finish(self) -> list[ReplyEvent]:
        """What is left at the end of the body; the last event is a Finish, Cut or Failed."""
        events: list[ReplyEvent] = []
        if not self._done and self._last is None:
            events += self._take_rest()
        events += self._flush_channels()
        events.append(self._outcome())
        return events

    def break_off(self, failed: Failed) -> list[ReplyEvent]:
        """What is left when the connection broke: a cut where something had arrived, else the failure itself."""
        events = self._flush_channels()
        if not self._any_output:
            events.append(failed)
        elif self._finish_reason is not None:
            events.append(Finish(self._finish_reason))
        else:
            is_known = failed.kind is FailureKind.CONNECTION
            events.append(Cut(sentences(CUT_SENTENCE, "" if is_known else failed.sentence)))
        return events

    def _take_rest(self) -> list[ReplyEvent]:
        if self._kind == "html":
            self._last = self._failed(FailureKind.SIGN_IN_PAGE)
            return []
        if self._kind == "json":
            return self._take_whole(bytes(self._body))
        events = self._take_events(self._sse.finish())
        if self._unreadable:
            # Half an event at the end is a cut connection, not a server that speaks badly.
            self._last = None
        return events

    def _outcome(self) -> Finish | Cut | Failed:
        if self._last is not None:
            return self._last
        if self._finish_reason is not None:
            return Finish(self._finish_reason)
        if not self._any_output:
            return self._failed(FailureKind.EMPTY)
        # A gateway says [DONE] also when the model's provider hung up on it: see docs/decisions/0003.
        return Cut(NO_REASON_SENTENCE if self._done else CUT_SENTENCE)

    def _take_events(self, pairs: list[tuple[str, bytes]]) -> list[ReplyEvent]:
        events: list[ReplyEvent] = []
        for name, data in pairs:
            if self.is_done:
                break
            stripped = data.strip()
            if stripped == b"[DONE]":
                self._done = True
            elif stripped:
                try:
                    chunk = json.loads(data)
                except (ValueError, RecursionError):
                    if name == "error":
                        self._last = self._server_error(data.decode("utf-8", "replace"))
                        break
                    self._unreadable = True
                    self._last = self._failed(FailureKind.UNREADABLE)
                    break
                if isinstance(chunk, dict):
                    self._take_chunk(name, chunk, events)
        return events

    def _take_chunk(self, name: str, chunk: dict[str, Any], events: list[ReplyEvent]) -> None:
        choices = chunk.get("choices")
        if chunk.get("error"):
            self._last = self._server_error(chunk["error"])
            return
        if not isinstance(choices, list) and (
            name == "error" or chunk.get("type") == "error" or isinstance(chunk.get("message"), str)
        ):
            self._last = self._server_error(chunk)
            return
        usage = chunk.get("usage")
        for choice in choices if isinstance(choices, list) else ():
            # One reply is asked for; a second one has no place to go.
            if isinstance(choice, dict) and _number_in(choice.get("index")) in {0, None}:
                self._take_choice(choice, events)
                usage = usage or choice.get("usage")
        if isinstance(usage, dict):
            events.append(_usage(usage))

    def _take_choice(self, choice: dict[str, Any], events: list[ReplyEvent]) -> None:
        found = choice.get("delta")
        if not isinstance(found, dict):
            found = choice.get("message")
        delta: dict[str, Any] = found if isinstance(found, dict) else {}
        self._take_text(self._reasoning, _reasoning_of(delta), Reasoning, events)
        self._take_text(self._text, _content_of(delta, choice), Delta, events)
        self._take_text(self._text, _string(delta.get("refusal")), Delta, events)
        calls = delta.get("tool_calls")
        if not calls and isinstance(legacy := delta.get("function_call"), dict):
            # As servers said it before there were several at once.
            calls = [{"index": 0, "function": legacy}]
        for call in calls if isinstance(calls, list) else ():
            if isinstance(call, dict):
                events.append(self._calls.take(call, is_whole="message" in choice))
                self._any_output = True
        reason = choice.get("finish_reason")
        if isinstance(reason, str) and reason:
            self._finish_reason = self._redact(reason)

    def _take_text(
        self, channel: _Channel, text: str, event: type[Delta | Reasoning], events: list[ReplyEvent]
    ) -> None:
        if not text:
            return
        self._any_output = True
        self._chars += len(text)
        clean = channel.take(text)
        if clean:
            events.append(event(clean))
        if self._chars > MAX_REPLY_CHARS:
            self._last = Cut(TOO_LONG_SENTENCE)

    def _flush_channels(self) -> list[ReplyEvent]:
        events: list[ReplyEvent] = []
        if rest := self._reasoning.finish():
            events.append(Reasoning(rest))
        if rest := self._text.finish():
            events.append(Delta(rest))
        return events + self._calls.finish()

    def _take_whole(self, body: bytes) -> list[ReplyEvent]:
        try:
            answer = json.loads(body)
        except (ValueError, RecursionError):
            self._last = self._failed(FailureKind.UNREADABLE)
            return []
        if not isinstance(answer, dict) or not ("choices" in answer or "error" in answer or "message" in answer):
            self._last = self._failed(FailureKind.NOT_AN_API)
            return []
        events: list[ReplyEvent] = []
        self._take_chunk("", answer, events)
        if self._any_output and self._finish_reason is None:
            self._finish_reason = "stop"
        return events

    def _failed(self, kind: FailureKind, server_text: str = "", code: str | None = None) -> Failed:
        sentence = sentence_for(kind, host=self._host, server_text=self._redact(server_text))
        return Failed(kind, sentence, code=None if code is None else self._redact(code))

    def _server_error(self, error: object) -> Failed:
        if isinstance(error, dict):
            text = _string(error.get("message")) or _string(error.get("detail"))
            code = error.get("code")
            return self._failed(FailureKind.IN_STREAM, text, str(code) if code is not None else None)
        return self._failed(FailureKind.IN_STREAM, _string(error))


class _Channel:
    """Text of one kind without the key; a trailing half of a surrogate pair waits for its other half."""

    def __init__(self, key: str) -> None:
        self._held = ""
        self._veil = Veil(key)

    def take(self, text: str) -> str:
        if self._held:
            text, self._held = self._held + text, ""
        if "\ud800" <= text[-1:] <= "\udbff":
            text, self._held = text[:-1], text[-1]
        return self._veil.take(clean_text(text))

    def finish(self) -> str:
        text, self._held = self._held, ""
        return self._veil.take(clean_text(text)) + self._veil.finish()


class _Calls:
    """Gives each tool call its number where the server leaves it out: then a new id begins a new call."""

    def __init__(self, key: str) -> None:
        self._key = key
        self._veil = Veil(key)
        self._arguments: dict[int, _Channel] = {}
        self._ids: dict[str, int] = {}
        self._given: dict[int, str] = {}
        self._taken: set[str] = set()
        self._at = -1
        self._highest = -1

    def take(self, call: dict[str, Any], *, is_whole: bool) -> ToolCall:
        call_id = self._veil.hide(clean_text(_string(call.get("id"))))
        index = _number_in(call.get("index"))
        if index is None:
            begins_new = self._at < 0 or is_whole or (call_id and call_id not in self._ids)
            index = self._highest + 1 if begins_new else self._ids.get(call_id, self._at)
        if index not in self._given:
            # Some servers name none, and some give all calls the same: the result must say which call it is of.
            is_new = call_id and call_id not in self._taken
            self._given[index] = call_id if is_new else f"call_{uuid.uuid4().hex[:24]}"
            self._taken.add(self._given[index])
        if call_id:
            self._ids[call_id] = index
        self._at = index
        self._highest = max(self._highest, index)
        function = call.get("function")
        fields = function if isinstance(function, dict) else {}
        name, arguments = self._veil.hide(clean_text(_string(fields.get("name")))), fields.get("arguments")
        if isinstance(arguments, dict):
            arguments = json.dumps(arguments, ensure_ascii=False)
        channel = self._arguments.setdefault(index, _Channel(self._key))
        return ToolCall(index, self._given[index], name, channel.take(_string(arguments)))

    def finish(self) -> list[ReplyEvent]:
        """What is left of the arguments at the end."""
        rests = [(index, channel.finish()) for index, channel in self._arguments.items()]
        return [ToolCall(index, self._given[index], "", rest) for index, rest in rests if rest]


def clean_text(text: str) -> str:
    """The text without what no server, file or screen takes: halves of surrogate pairs, and NUL, become U+FFFD."""
    if "\x00" in text:
        text = text.replace("\x00", "\ufffd")
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _kind_of(body: bytes | bytearray) -> str:
    """Which of "sse", "json" and "html" the first sign of the body tells; "" while there is none."""
    if codecs.BOM_UTF8.startswith(body):
        return ""
    first = bytes(body.removeprefix(codecs.BOM_UTF8).lstrip()[:1])
    return {b"": "", b"{": "json", b"[": "json", b"<": "html"}.get(first, "sse")


def _without_blanks(body: bytearray) -> bytearray:
    """The beginning of a body without the blanks some servers send while the model thinks."""
    has_bom = body.startswith(codecs.BOM_UTF8)
    return bytearray(codecs.BOM_UTF8 if has_bom else b"") + body.removeprefix(codecs.BOM_UTF8).lstrip()


def _string(value: object) -> str:
    return value if isinstance(value, str) else ""


def _content_of(delta: dict[str, Any], choice: dict[str, Any]) -> str:
    content = delta.get("content")
    if isinstance(content, str):
        return content
    if isinstance(content, list):
        return "".join(_string(part.get("text")) for part in content if isinstance(part, dict))
    return _string(choice.get("text"))


def _reasoning_of(delta: dict[str, Any]) -> str:
    for name in ("reasoning_content", "reasoning"):
        value = delta.get(name)
        if isinstance(value, str) and value:
            return value
        if isinstance(value, dict):
            return _string(value.get("content")) or _string(value.get("text"))
    return ""


def _number_in(value: object) -> int | None:
    """A whole number from 0 on, also one written as text; None for anything else."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _usage(usage: dict[str, Any]) -> Usage:
    prompt, completion = usage.get("prompt_tokens_details"), usage.get("completion_tokens_details")
    return Usage(
        count_or_none(usage.get("prompt_tokens")),
        count_or_none(usage.get("completion_tokens")),
        count_or_none(usage.get("total_tokens")),
        count_or_none(completion.get("reasoning_tokens")) if isinstance(completion, dict) else None,
        count_or_none(prompt.get("cached_tokens")) if isinstance(prompt, dict) else None,
    )
