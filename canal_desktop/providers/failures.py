"""Errors of the SDK and of HTTP to our own failures: one table, one sentence each."""

from __future__ import annotations

import asyncio
import email.utils
import json
import math
import re
import socket
import ssl
import time
from typing import TYPE_CHECKING, Any

import httpx2
import openai

from canal_desktop.domain.completion import Failed
from canal_desktop.domain.failures import FailureKind, sentence_for
from canal_desktop.domain.traits import PICTURES
from canal_desktop.language import filled, tr
from canal_desktop.network.way_error import WayError
from canal_desktop.providers.compatibility import Refusal
from canal_desktop.providers.silence import SleptError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

STATUS_KINDS: dict[int, FailureKind] = {
    400: FailureKind.BAD_REQUEST,
    401: FailureKind.UNAUTHORIZED,
    402: FailureKind.QUOTA,
    403: FailureKind.FORBIDDEN,
    404: FailureKind.WRONG_BASE_URL,
    405: FailureKind.WRONG_BASE_URL,
    408: FailureKind.REQUEST_TIMEOUT,
    409: FailureKind.CONFLICT,
    413: FailureKind.TOO_LONG,
    422: FailureKind.BAD_REQUEST,
    429: FailureKind.RATE_LIMITED,
    500: FailureKind.SERVER,
    501: FailureKind.NOT_SUPPORTED,
    502: FailureKind.OVERLOADED,
    503: FailureKind.OVERLOADED,
    504: FailureKind.OVERLOADED,
    505: FailureKind.NOT_SUPPORTED,
    511: FailureKind.SIGN_IN_PAGE,
    529: FailureKind.OVERLOADED,
}
"""Source: CanalAPI, developer guide, errors; 402 and 529 as other gateways use them."""

CODE_KINDS: dict[str, FailureKind] = {
    "insufficient_quota": FailureKind.QUOTA,
    "quota_exceeded": FailureKind.QUOTA,
    "billing_hard_limit_reached": FailureKind.QUOTA,
    "insufficient_balance": FailureKind.QUOTA,
    "insufficient_user_quota": FailureKind.QUOTA,
    "context_length_exceeded": FailureKind.TOO_LONG,
    "string_above_max_length": FailureKind.TOO_LONG,
    "model_not_found": FailureKind.MODEL_NOT_FOUND,
    "invalid_api_key": FailureKind.UNAUTHORIZED,
    "content_policy_violation": FailureKind.CONTENT_POLICY,
    "moderation_blocked": FailureKind.CONTENT_POLICY,
    "content_filter": FailureKind.CONTENT_POLICY,
}

PICTURE_KINDS = frozenset(
    (FailureKind.BAD_REQUEST, FailureKind.WRONG_BASE_URL, FailureKind.NOT_SUPPORTED, FailureKind.SERVER)
)
"""What an error may be told as that is about pictures."""

TOO_LONG_WORDS = ("context length", "maximum context", "context window", "too many tokens", "prompt is too long")

POLICY_WORDS = re.compile(r"content (policy|policies|filter)|safety system|moderation|safety (filter|polic)")

PICTURE_WORDS = re.compile(
    r"image_url|multimodal|unsupported .{0,30}\bimages?\b"
    r"|\b(not?|n't|only|cannot)\b.{0,40}(support|accept|allow|take|process|read)\w* .{0,30}\b(images?|vision)\b"
    r"|\b(images?|vision)\b.{0,40}(not|n't|un)( ?support| ?allow| ?accept| ?enabl)"
)
"""In an error about pictures that a model does not take, as gateways and local servers word it."""

WRONG_PATH_WORDS = re.compile(
    r"invalid url|unknown (url|path|endpoint|route)|no such (path|endpoint|route)|cannot post /"
)
"""In a 404 that is about the address, although it comes as JSON."""

QUOTA_WORDS = re.compile(r"current quota|billing|\bbalance\b|\bcredits?\b|insufficient (funds|quota)|quota .*used up")
RATE_WORDS = re.compile(r"per (second|minute|hour|day)|rate limit")

OUTCOMES: dict[FailureKind, str] = {
    FailureKind.DNS: "name not found",
    FailureKind.REFUSED: "refused by the host",
    FailureKind.TLS: "certificate not trusted",
    FailureKind.HANDSHAKE: "no secure connection",
    FailureKind.PROXY: "proxy failed",
    FailureKind.PROXY_LOGIN: "proxy failed",
    FailureKind.NO_ANSWER: "no answer in time",
    FailureKind.BAD_URL: "bad address",
}
"""What the log of connections says of those that failed; of others, that they broke off."""

SLEPT = tr("The connection to {host} was lost while the computer slept. Try again.")
LONGEST_WAIT_S = 86_400.0
"""What a server may ask to wait at most; more is a mistake, and no timer takes it."""


class OfflineError(httpx2.ConnectError):
    """The program is to stay offline: nothing was sent, and no name looked up."""

    def __init__(self, host: str) -> None:
        super().__init__(f"offline: {host}")


def why_not(error: BaseException) -> str:
    """In a few words, why a connection came to nothing or broke off."""
    if isinstance(error, asyncio.CancelledError):
        return "stopped"
    kinds = (kind for cause in _causes(error) if (kind := _kind_of(cause)) is not None)
    return OUTCOMES.get(next(kinds, FailureKind.CONNECTION), "broke off")


def from_exception(error: Exception, *, host: str, model: str | None, redact: Callable[[str], str]) -> Failed:
    """What an error of the SDK or of httpx2 means.

    Raises:
        Exception: the error itself, where it is none of the world's.
    """
    if isinstance(error, openai.APIStatusError):
        return from_response(error.response, error.body, host=host, model=model, redact=redact)
    for cause in _causes(error):
        if isinstance(cause, WayError):
            return Failed(cause.kind, cause.sentence)
        if isinstance(cause, SleptError):
            return Failed(FailureKind.NO_ANSWER, filled(SLEPT, host=host))
        kind = _kind_of(cause)
        if kind is not None:
            return Failed(kind, sentence_for(kind, host=host, model=model))
    if isinstance(error, openai.APIError | httpx2.HTTPError):
        # Its text is the library's, not the server's.
        return Failed(FailureKind.CONNECTION, sentence_for(FailureKind.CONNECTION, host=host))
    raise error


def from_response(
    response: httpx2.Response, body: object, *, host: str, model: str | None, redact: Callable[[str], str]
) -> Failed:
    """What a response with an error status means."""
    status = response.status_code
    message, code = _message_and_code(body)
    shown_code = None if code is None else redact(code)
    request_id = request_id_of(response.headers, redact)
    if 300 <= status < 400:
        target = response.headers.get("location", tr("another address"))
        sentence = sentence_for(FailureKind.REDIRECT, host=host, detail=redact(target)[:200])
        return Failed(FailureKind.REDIRECT, sentence, None, status, None, request_id)
    kind = _status_kind(status, message, code)
    return Failed(
        kind,
        sentence_for(kind, host=host, model=model, server_text=redact(message)),
        retry_after_s(response.headers),
        status,
        shown_code,
        request_id,
        PICTURES if kind is FailureKind.REFUSED_PICTURES else "",
    )


def _status_kind(status: int, message: str, code: str | None) -> FailureKind:
    if code in CODE_KINDS and (status < 500):
        return CODE_KINDS[code]
    words = message.lower()
    kind = STATUS_KINDS.get(status)
    if kind in PICTURE_KINDS and PICTURE_WORDS.search(words):
        return FailureKind.REFUSED_PICTURES
    if kind is FailureKind.WRONG_BASE_URL and _is_about_model(words, code):
        return FailureKind.MODEL_NOT_FOUND
    if kind is FailureKind.BAD_REQUEST and any(one in words for one in TOO_LONG_WORDS):
        return FailureKind.TOO_LONG
    if kind is FailureKind.BAD_REQUEST and POLICY_WORDS.search(words):
        return FailureKind.CONTENT_POLICY
    if kind is FailureKind.RATE_LIMITED and QUOTA_WORDS.search(words) and not RATE_WORDS.search(words):
        return FailureKind.QUOTA
    if kind is None:
        return FailureKind.SERVER if status >= 500 else FailureKind.BAD_REQUEST
    return kind


def _is_about_model(words: str, code: str | None) -> bool:
    if not words or WRONG_PATH_WORDS.search(words):
        return False
    return "model" in words or code is not None


def _message_and_code(body: object) -> tuple[str, str | None]:
    """The server's own words and code, from whatever shape its body has; nothing from a web page."""
    if isinstance(body, dict):
        error = body.get("error", body)
        if isinstance(error, str):
            return error, None
        if isinstance(error, dict):
            words = error.get("message") or error.get("detail") or ""
            code = error.get("code") or error.get("type")
            return words if isinstance(words, str) else json.dumps(words), str(code) if code else None
    if isinstance(body, str) and not body.lstrip().startswith("<"):
        return body, None
    return "", None


def refusal_of(error: Exception) -> Refusal | None:
    """What a server said with an error status; None where it is another kind of error."""
    if not isinstance(error, openai.APIStatusError):
        return None
    message, _code = _message_and_code(error.body)
    field = error.body.get("param") if isinstance(error.body, dict) else None
    return Refusal(error.status_code, f"{field}: {message}" if isinstance(field, str) else message)


def retry_after_s(headers: Mapping[str, str]) -> float | None:
    """Seconds the server asks to wait, by `retry-after-ms` or `retry-after` (seconds or date); None where absent."""
    in_ms = _number(headers.get("retry-after-ms"))
    text = headers.get("retry-after")
    wait_s = in_ms / 1000 if in_ms is not None else _number(text)
    if wait_s is None and text is not None:
        until = _moment(text)
        # By the server's own clock, where it tells that: this computer's may be wrong.
        now = _moment(headers.get("date"))
        wait_s = None if until is None else until - (time.time() if now is None else now)
    return None if wait_s is None else min(max(wait_s, 0.0), LONGEST_WAIT_S)


def _moment(text: str | None) -> float | None:
    """The seconds since 1970 of a date in a header, None for anything else."""
    try:
        return email.utils.parsedate_to_datetime(text or "").timestamp()
    except (ValueError, TypeError, OverflowError):
        return None


def _number(text: str | None) -> float | None:
    """A finite number, None for anything else: "inf" and "nan" are numbers to Python."""
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def request_id_of(headers: Mapping[str, str], redact: Callable[[str], str]) -> str | None:
    """The value of any header whose name ends in request-id, without keys: CanalAPI does not name it."""
    return next((redact(value) for name, value in headers.items() if name.lower().endswith("request-id")), None)


def _causes(error: BaseException) -> Iterator[BaseException]:
    at: BaseException | None = error
    seen: set[int] = set()
    while at is not None and id(at) not in seen:
        seen.add(id(at))
        yield at
        at = at.__cause__ or at.__context__


def _kind_of(error: BaseException) -> FailureKind | None:
    if isinstance(error, WayError):
        return error.kind
    table: tuple[tuple[tuple[type[BaseException], ...], FailureKind], ...] = (
        ((OfflineError,), FailureKind.OFFLINE),
        ((ssl.SSLCertVerificationError,), FailureKind.TLS),
        ((ssl.SSLEOFError, ssl.SSLZeroReturnError), FailureKind.CONNECTION),
        ((ssl.SSLError,), FailureKind.HANDSHAKE),
        ((socket.gaierror,), FailureKind.DNS),
        ((ConnectionRefusedError,), FailureKind.REFUSED),
        ((httpx2.ProxyError,), FailureKind.PROXY),
        ((httpx2.InvalidURL, httpx2.UnsupportedProtocol), FailureKind.BAD_URL),
        ((openai.APITimeoutError, httpx2.TimeoutException), FailureKind.NO_ANSWER),
        ((UnicodeDecodeError, httpx2.DecodingError), FailureKind.UNREADABLE),
    )
    for types, kind in table:
        if isinstance(error, types):
            return kind
    text: Any = str(error)
    if isinstance(error, httpx2.ConnectError) and "All connection attempts failed" in text:
        return FailureKind.REFUSED
    return None
