"""An answer as it came, event by event: each with what it carried. Pure; read megabytes in a thread."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from canal_desktop.app.json_lines import text_of
from canal_desktop.domain.usage import Usage, count_or_none
from canal_desktop.language import decimal, tr

if TYPE_CHECKING:
    from canal_desktop.domain.attempt import Attempt

BOUNDARY = re.compile(rb"\r\n\r\n|\n\n|\r\r")
EVENT_STREAM = "text/event-stream"
MOST_SAID = 120
"""Characters of what an event carried that its line shows."""
MOST_PARSED = 1_000_000
"""An event, or a whole answer, that is longer is not looked into."""
DONE = "[DONE]"


@dataclass(frozen=True, slots=True)
class WireEvent:
    """One event of a stream."""

    number: int
    """From 1, in the order in which they came."""
    raw: str
    """Its lines as they came, without the empty one behind it."""
    data: str
    """Its lines of data, joined."""
    carried: str
    """The fields that said something, such as "content" or "finish_reason, usage"."""
    said: str
    """The beginning of what they said, in one line."""
    end: int
    """So many bytes of the answer were there when all of it was."""


@dataclass(slots=True)
class Told:
    """What an answer says of itself besides its words."""

    finish_reason: str = ""
    usage: Usage | None = None

    def take(self, said: object) -> None:
        """Note what is told in an answer, or in a piece of one."""
        if not isinstance(said, dict):
            return
        for choice in _dicts(said.get("choices")):
            if isinstance(reason := choice.get("finish_reason"), str):
                self.finish_reason = reason
        if isinstance(usage := said.get("usage"), dict):
            names = ("prompt_tokens", "completion_tokens", "total_tokens")
            self.usage = Usage(*(count_or_none(usage.get(name)) for name in names))


@dataclass(slots=True)
class EventReader:
    """Reads an answer that grows: each time only what is new."""

    events: list[WireEvent] = field(default_factory=list)
    told: Told = field(default_factory=Told)
    _at: int = 0

    def read(self, body: bytes) -> list[WireEvent]:
        """The events of a body that begins with what was given before; one that is not over yet is among them."""
        while (match := BOUNDARY.search(body, self._at)) is not None:
            if match.start() > self._at:
                self.events.append(self._event(body[self._at : match.start()], match.start()))
            self._at = match.end()
        rest = body[self._at :].rstrip(b"\r\n")
        return [*self.events, self._event(rest, self._at + len(rest))] if rest else list(self.events)

    def _event(self, raw: bytes, end: int) -> WireEvent:
        text = text_of(raw)
        lines = text.splitlines()
        data = "\n".join(line[5:].removeprefix(" ") for line in lines if line.startswith("data:"))
        carried, said = self._look_into(data, lines)
        return WireEvent(len(self.events) + 1, text, data, carried, said, end)

    def _look_into(self, data: str, lines: list[str]) -> tuple[str, str]:
        if not data:
            is_comment = bool(lines) and all(line.startswith(":") for line in lines)
            return (tr("comment") if is_comment else tr("no data")), _short(" ".join(lines))
        if data.strip() == DONE:
            return tr("end"), DONE
        said = parsed(data)
        if not isinstance(said, dict):
            return tr("no JSON"), _short(data)
        self.told.take(said)
        return _carried(said)


def parsed(text: str) -> object:
    """What JSON says; None where it is none, or long."""
    if len(text) > MOST_PARSED:
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _carried(said: dict[str, Any]) -> tuple[str, str]:
    """The fields of a piece of an answer that say something, and the beginning of what they say."""
    found: list[tuple[str, object]] = []
    for choice in _dicts(said.get("choices")):
        for holder in (choice.get("delta"), choice.get("message")):
            if isinstance(holder, dict):
                found += [(name, value) for name, value in holder.items() if value and name != "role"]
        found += [(name, choice[name]) for name in ("text", "finish_reason") if choice.get(name)]
    found += [(name, said[name]) for name in ("usage", "error") if said.get(name)]
    if not found:
        return ("role" if said.get("choices") else ", ".join(map(str, said))), ""
    words = (value if isinstance(value, str) else json.dumps(value, ensure_ascii=False) for _name, value in found)
    return ", ".join(dict.fromkeys(name for name, _value in found)), _short(" · ".join(words))


def _dicts(value: object) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _short(text: str) -> str:
    shown = text[: MOST_SAID + 1].replace("\r", "").replace("\n", "⏎").replace("\t", " ")
    return shown if len(text) <= MOST_SAID else shown[:MOST_SAID] + "…"


def arrival_words(attempt: Attempt, event: WireEvent) -> str:
    """How long after its request an event was there, such as "+1.234 s"; "" where that is not known."""
    at = bisect_left(attempt.arrivals, (event.end, 0))
    if at >= len(attempt.arrivals):
        return ""
    return tr("+{seconds} s", seconds=decimal(attempt.arrivals[at][1] / 1000, 3))


def came_as_events(attempt: Attempt) -> bool:
    """Whether an answer came as a stream of events."""
    kinds = (value for name, value in attempt.response_headers if name.lower() == "content-type")
    return any(EVENT_STREAM in kind.lower() for kind in kinds) or attempt.response_body.startswith(b"data:")


def told_of(attempt: Attempt, reader: EventReader) -> Told:
    """What an answer says of itself; the reader has read it where it came as events."""
    if came_as_events(attempt):
        return reader.told
    told = Told()
    if len(attempt.response_body) <= MOST_PARSED:
        told.take(parsed(text_of(attempt.response_body)))
    return told
