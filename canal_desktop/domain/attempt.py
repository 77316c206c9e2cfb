"""Attempt: one request of a reply as it went over the wire, and all that came back, without any key."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from canal_desktop.language import tr

if TYPE_CHECKING:
    from datetime import datetime

    from canal_desktop.domain.message import FileId

REDACTED = "[redacted]"
"""Stands for the value of a header that carries a key."""
ENDED_WITH_PROGRAM = "The program ended before this request was over; what came back until then is not kept."
"""The failure of a request under way, as it is kept until more is known of it; see failure_words."""


@dataclass(frozen=True, slots=True)
class SentFile:
    """A kept picture that stands in a body, in place of its bytes."""

    file: FileId
    size: int
    """Bytes of the file itself."""
    is_raw: bool = False
    """Whether its bytes stand there as they are, as in a form, and not as base64."""


def failure_words(failure: str) -> str:
    """A failure as the user is to read it."""
    if failure == ENDED_WITH_PROGRAM:
        return tr("The program ended before this request was over; what came back until then is not kept.")
    return failure


BodyPiece = bytes | SentFile


@dataclass(frozen=True, slots=True)
class Attempt:
    """One request. Moments are seconds from the moment it was asked for; None where it never came so far."""

    number: int
    """1 for the first of a reply's requests, also where a reply is gone on with later."""
    at: datetime
    method: str
    url: str
    request_headers: tuple[tuple[str, str], ...]
    request_body: tuple[BodyPiece, ...] = ()
    """Just the bytes that went out, in pieces."""
    status: int | None = None
    """None where no answer came."""
    response_headers: tuple[tuple[str, str], ...] = ()
    response_body: bytes = b""
    """Just the bytes that came, decoded from the transfer only; redacted where the server says the key."""
    is_cut: bool = False
    """Whether more came than is kept."""
    waited_s: float = 0.0
    """How long the program waited before it, because of the one before."""
    connected_s: float | None = None
    """When the connection stood; 0 where one was used again."""
    headers_s: float | None = None
    first_token_s: float | None = None
    ended_s: float | None = None
    failure: str = ""
    """The sentence that the user read, "" where it did not fail."""
    request_id: str | None = None
    arrivals: tuple[tuple[int, int], ...] = ()
    """When the answer's body came: so many bytes of it were there by so many milliseconds.

    () where it is kept in another form: unpacked, or with a mask in place of a key.
    """


@dataclass(frozen=True, slots=True)
class Connection:
    """One line of the log of connections: to whom, why, and how much."""

    at: datetime
    host: str
    port: int
    why: str
    """In plain words, such as "an answer of gpt-4o-mini", "list of models"; see connection_words."""
    sent_bytes: int
    received_bytes: int
    outcome: str
    """The status, such as "200", or why there was none."""
    is_refused: bool = False
    """Whether the program did not connect, as it is to stay offline."""
    path: str = field(default="")
