"""Reading: one request read as far as somebody looks at it. Its methods are for threads: they may take long."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from canal_desktop.app.json_lines import text_of
from canal_desktop.app.wire_events import EventReader, arrival_words, came_as_events, told_of
from canal_desktop.app.wire_texts import body_lines, request_head, response_head, short_body
from canal_desktop.domain.attempt import ENDED_WITH_PROGRAM, failure_words
from canal_desktop.language import tr
from canal_desktop.ui.requests.rows import Rows, has_all, pattern_of, rows_of

if TYPE_CHECKING:
    from canal_desktop.app.wire_events import Told, WireEvent
    from canal_desktop.domain.attempt import Attempt
    from canal_desktop.ui.requests.drawer import View

NO_EVENTS = tr("The answer did not come as a stream of events. What came is under Response.")
NOTHING_YET = tr("Nothing came yet.")
NAME_WIDTH, TIME_WIDTH = 18, 10


class Reading:
    """What grows is read on from where it was left."""

    def __init__(self, attempt: Attempt) -> None:
        self.attempt = attempt
        self._reader = EventReader()
        self._lock = Lock()
        self._lines: dict[tuple[str, bool], list[str]] = {}
        self._events: list[WireEvent] = []
        self.shown_events: list[WireEvent] = []
        """Those that stand in the rows that were made last."""

    def grow(self, attempt: Attempt) -> None:
        """It is the same request, with more of an answer."""
        with self._lock:
            if attempt.response_body != self.attempt.response_body or attempt.status != self.attempt.status:
                self._lines = {key: lines for key, lines in self._lines.items() if key[0] == "request"}
            self.attempt = attempt

    def request_rows(self, view: View, body: bytes | None) -> Rows:
        """The request; body is all of its body, where that is to be shown as it went."""
        with self._lock:
            lines = self._lines.get(("request", view.is_raw))
            if lines is None:
                text = short_body(self.attempt.request_body) if body is None else text_of(body)
                lines = [*request_head(self.attempt), *body_lines(text, is_raw=view.is_raw)]
                self._lines["request", view.is_raw] = lines
            return rows_of(lines, view.columns, view.words)

    def response_rows(self, view: View) -> Rows:
        """The answer."""
        with self._lock:
            lines = self._lines.get(("response", view.is_raw))
            if lines is None:
                body = body_lines(text_of(self.attempt.response_body), is_raw=view.is_raw)
                lines = [*_answer_head(self.attempt), *(body if self.attempt.status is not None else ())]
                self._lines["response", view.is_raw] = lines
            return rows_of(lines, view.columns, view.words)

    def event_rows(self, view: View) -> tuple[Rows, str]:
        """The events, one in a row, and a sentence where there are none."""
        with self._lock:
            if not came_as_events(self.attempt):
                self.shown_events = []
                return Rows(), NO_EVENTS if self.attempt.ended_s is not None else NOTHING_YET
            events = self._events = self._reader.read(self.attempt.response_body)
            words = view.words.lower().split()
            shown = [event for event in events if has_all(event.raw, words)] if words else events
            lines = [_line_of(self.attempt, event) for event in shown]
            self.shown_events = shown
            rows = rows_of(lines, max(map(len, lines), default=1), "")
            rows.found, rows.count = pattern_of(view.words), len(shown)
            return rows, "" if events else NOTHING_YET

    def event_lines(self, event: WireEvent, view: View) -> Rows:
        """One event: what it says as JSON, or just as it came."""
        text = event.raw if view.is_raw or not event.data else event.data
        rows = rows_of(body_lines(text, is_raw=view.is_raw), view.columns)
        rows.found = pattern_of(view.words)
        return rows

    def told(self) -> Told:
        """Finish reason and tokens as the answer tells them."""
        with self._lock:
            if came_as_events(self.attempt):
                self._reader.read(self.attempt.response_body)
            return told_of(self.attempt, self._reader)


def _answer_head(attempt: Attempt) -> list[str]:
    """What stands above an answer's body, as the user reads it; what is copied stays as response_text has it."""
    if attempt.failure == ENDED_WITH_PROGRAM:
        return [failure_words(attempt.failure)]
    if attempt.status is None:
        return [tr("No answer came."), *([attempt.failure] if attempt.failure else [])]
    return response_head(attempt)


def _line_of(attempt: Attempt, event: WireEvent) -> str:
    when = f"{arrival_words(attempt, event):>{TIME_WIDTH}}  " if attempt.arrivals else ""
    return f"{event.number:>5}  {when}{event.carried:<{NAME_WIDTH}}  {event.said}"
