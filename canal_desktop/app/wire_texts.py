"""Requests and answers as texts: to read, to copy, to save. Pure; no key is in any, as none is in an Attempt."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING

from canal_desktop import __version__
from canal_desktop.app.json_lines import indented, looks_like_json, quoted, text_of
from canal_desktop.domain.attempt import ENDED_WITH_PROGRAM, SentFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from canal_desktop.domain.attempt import Attempt, BodyPiece

SHOWN_HASH = 12
NO_ANSWER = "No answer came."
CUT = "The answer went on; this much of it is kept."

Headers = tuple[tuple[str, str], ...]


def picture_words(number: int, sent: SentFile) -> str:
    """What stands in a body in place of a picture."""
    return f"⟨picture {number}: {sent.size:,} bytes, SHA-256 {sent.file[:SHOWN_HASH]}…⟩"


def short_body(pieces: Iterable[BodyPiece]) -> str:
    """A body with a few words in place of each picture."""
    texts: list[str] = []
    count = 0
    for piece in pieces:
        if isinstance(piece, SentFile):
            count += 1
            texts.append(picture_words(count, piece))
        else:
            texts.append(text_of(piece))
    return "".join(texts)


def header_lines(headers: Headers) -> list[str]:
    """Headers as they stand in HTTP."""
    return [f"{name}: {value}" for name, value in headers]


def body_lines(text: str, *, is_raw: bool) -> list[str]:
    """A body as lines; JSON is indented unless the text is to stay as it is."""
    return indented(text) if not is_raw and looks_like_json(text) else text.split("\n")


def request_head(attempt: Attempt) -> list[str]:
    """What goes ahead of a request's body."""
    return [f"{attempt.method} {attempt.url}", *header_lines(attempt.request_headers), ""]


def response_head(attempt: Attempt) -> list[str]:
    """What came ahead of an answer's body."""
    if attempt.failure == ENDED_WITH_PROGRAM:
        return [ENDED_WITH_PROGRAM]
    if attempt.status is None:
        return [NO_ANSWER, *([attempt.failure] if attempt.failure else [])]
    return [f"HTTP {attempt.status}", *header_lines(attempt.response_headers), ""]


def request_text(attempt: Attempt, body: bytes) -> str:
    """A request to copy: address, headers, and its body just as it went out."""
    return "\n".join([*request_head(attempt), text_of(body)])


def response_text(attempt: Attempt) -> str:
    """An answer to copy: status, headers, and its body just as it came."""
    if attempt.status is None:
        return "\n".join(response_head(attempt))
    return "\n".join([*response_head(attempt), text_of(attempt.response_body)])


def http_bytes(attempt: Attempt, body: bytes) -> bytes:
    """Request and answer as a .http file has them."""
    head = "\r\n".join(request_head(attempt)).encode() + b"\r\n"
    came = "\r\n".join([f"HTTP/1.1 {attempt.status}", *header_lines(attempt.response_headers), ""]).encode() + b"\r\n"
    answer = "\r\n".join(response_head(attempt)).encode() if attempt.status is None else came + attempt.response_body
    return head + body + b"\r\n\r\n###\r\n\r\n" + answer


def moments(attempt: Attempt) -> list[tuple[str, float]]:
    """What is known of when things happened, in seconds from the request."""
    known = (
        ("waited_before", attempt.waited_s),
        ("connected", attempt.connected_s),
        ("headers", attempt.headers_s),
        ("first_token", attempt.first_token_s),
        ("ended", attempt.ended_s),
    )
    return [(name, moment) for name, moment in known if moment is not None]


def record(attempts: Sequence[tuple[Attempt, bytes]]) -> bytes:
    """Requests with their bodies and answers as a JSON file; a body that is no text is in base64."""
    return (
        "{"
        + f'"program":{quoted(f"Canal Desktop {__version__}")},"requests":['
        + ",\n".join(_entry(attempt, body) for attempt, body in attempts)
        + "]}\n"
    ).encode()


def _entry(attempt: Attempt, body: bytes) -> str:
    status = "null" if attempt.status is None else str(attempt.status)
    fields = [
        f'"number":{attempt.number}',
        f'"at":{quoted(attempt.at.isoformat())}',
        f'"method":{quoted(attempt.method)}',
        f'"url":{quoted(attempt.url)}',
        f'"request_headers":{_pairs(attempt.request_headers)}',
        _body("request_body", body),
        f'"status":{status}',
        f'"response_headers":{_pairs(attempt.response_headers)}',
        _body("response_body", attempt.response_body),
        f'"response_is_cut":{"true" if attempt.is_cut else "false"}',
        f'"request_id":{"null" if attempt.request_id is None else quoted(attempt.request_id)}',
        f'"arrivals_bytes_ms":{json.dumps(attempt.arrivals)}',
        f'"failure":{quoted(attempt.failure)}',
        f'"seconds":{{{",".join(f"{quoted(name)}:{moment:.6f}" for name, moment in moments(attempt))}}}',
    ]
    return "{" + ",\n".join(fields) + "}"


def _pairs(headers: Headers) -> str:
    return "[" + ",".join(f"[{quoted(name)},{quoted(value)}]" for name, value in headers) + "]"


def _body(name: str, data: bytes) -> str:
    try:
        return f'"{name}":{quoted(data.decode())}'
    except UnicodeDecodeError:
        return f'"{name}_base64":"{base64.b64encode(data).decode()}"'


def support_text(attempts: Sequence[tuple[Attempt, bytes]]) -> str:
    """All requests of a reply with their answers, as one text that somebody else can read."""
    texts = [f"Canal Desktop {__version__}. No key is in this text; what was asked and answered is."]
    for attempt, body in attempts:
        passed = ", ".join(f"{name.replace('_', ' ')} {moment:.3f} s" for name, moment in moments(attempt))
        texts += [
            f"=== Request {attempt.number}, {attempt.at.isoformat(timespec='milliseconds')}",
            request_text(attempt, body),
            f"--- Answer ({passed})",
            response_text(attempt),
            *([CUT] if attempt.is_cut else []),
            *([f"--- Failure: {attempt.failure}"] if attempt.failure else []),
        ]
    return "\n\n".join(texts) + "\n"
