"""An answer is read event by event, also while it grows, and tells what each event carried."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from canal_desktop.app.wire_events import EventReader, came_as_events, told_of
from canal_desktop.app.wire_texts import http_bytes, record, response_text, support_text
from canal_desktop.domain.attempt import Attempt
from canal_desktop.domain.usage import Usage
from tests.samples.sse_cases import CASES_BY_NAME

AT = datetime(2026, 5, 4, 3, 2, 1, tzinfo=UTC)
ATTEMPT = Attempt(1, AT, "POST", "http://127.0.0.1/v1/chat/completions", (("authorization", "[redacted]"),))


def piece(**said: object) -> bytes:
    return b"data: " + json.dumps(said).encode() + b"\n\n"


@pytest.mark.parametrize("name", sorted(CASES_BY_NAME))
def test_an_answer_read_while_it_grows_has_the_same_events(name: str) -> None:
    body = CASES_BY_NAME[name].body
    whole = EventReader().read(body)
    growing = EventReader()
    step = max(len(body) // 50, 1)
    for end in range(0, len(body), step):
        growing.read(body[:end])
    found = growing.read(body)
    # A pair of line ends that was cut in two may have ended an event early.
    assert [event.data for event in found if event.data] == [event.data for event in whole if event.data]
    assert growing.told == told_of(replace(ATTEMPT, response_body=body), growing) or not came_as_events(
        replace(ATTEMPT, response_body=body)
    )


def test_each_event_says_which_fields_it_carried() -> None:
    usage = {"prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7}
    body = b"".join(
        [
            b": a comment\n\n",
            piece(choices=[{"delta": {"role": "assistant", "content": ""}}]),
            piece(choices=[{"delta": {"reasoning_content": "hm\nhm"}}]),
            piece(choices=[{"delta": {"content": "x" * 500}}]),
            piece(choices=[{"delta": {"tool_calls": [{"index": 0}]}}]),
            piece(choices=[{"delta": {}, "finish_reason": "stop"}], usage=usage),
            piece(error={"message": "no"}),
            b"data: no json\r\n\r\n",
            b"event: ping\n\n",
            b"data: [DONE]\n\n",
            b'data: {"cut',
        ]
    )
    reader = EventReader()
    events = reader.read(body)

    assert [event.carried for event in events] == [
        *("comment", "role", "reasoning_content", "content", "tool_calls", "finish_reason, usage", "error"),
        *("no JSON", "no data", "end", "no JSON"),
    ]
    assert [event.number for event in events] == list(range(1, 12))
    assert events[2].said == "hm⏎hm"
    assert events[3].said == "x" * 120 + "…"
    assert reader.told.finish_reason == "stop"
    assert reader.told.usage == Usage(3, 4, 7)


def test_twenty_thousand_events_are_read_on_and_not_anew() -> None:
    body = piece(choices=[{"delta": {"content": "word"}}]) * 20_000
    reader = EventReader()
    reader.read(body)
    seen = list(reader.events)
    assert reader.read(body + piece(done=1))[:-1] == seen
    assert reader.events[0] is seen[0]


def test_a_whole_answer_tells_its_end_and_its_tokens() -> None:
    said = {"choices": [{"message": {"content": "x"}, "finish_reason": "length"}], "usage": {"completion_tokens": 9}}
    told = told_of(replace(ATTEMPT, status=200, response_body=json.dumps(said).encode()), EventReader())
    assert (told.finish_reason, told.usage) == ("length", Usage(None, 9, None))


def test_a_record_has_bodies_that_are_no_text_too() -> None:
    attempt = replace(ATTEMPT, status=200, response_headers=(("a", 'b"'),), response_body=b"\xff\x00")
    entry = json.loads(record([(attempt, b"ask")]))["requests"][0]
    assert entry["request_body"] == "ask"
    assert entry["response_body_base64"] == "/wA="
    assert entry["response_headers"] == [["a", 'b"']]
    assert entry["at"] == AT.isoformat()
    assert http_bytes(attempt, b"ask").endswith(b"\xff\x00")


def test_what_failed_without_an_answer_says_so() -> None:
    attempt = replace(ATTEMPT, failure="The server cannot be reached.")
    assert response_text(attempt) == "No answer came.\nThe server cannot be reached."
    assert "The server cannot be reached." in support_text([(attempt, b"{}")])
    assert http_bytes(attempt, b"{}").endswith(b"No answer came.\r\nThe server cannot be reached.")
