"""WireRecord: one HTTP request as it goes over the wire, byte by byte, and what came back; keys are left out of it."""

from __future__ import annotations

import hashlib
import re
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import httpx2

from canal_desktop.domain.attempt import REDACTED, Attempt, SentFile
from canal_desktop.domain.message import FileId
from canal_desktop.domain.redaction import MASK, has_key_name
from canal_desktop.providers.failures import request_id_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canal_desktop.domain.attempt import BodyPiece
    from canal_desktop.domain.redaction import Redactor

MOST_KEPT_BYTES = 8_000_000
"""So much of an answer is kept."""
LONGEST_KEY_BYTES = 16_384
"""So much more is looked at for keys: of one that stands where the answer is cut, no part must stay."""
MOST_READ_BYTES = MOST_KEPT_BYTES + LONGEST_KEY_BYTES
UNPACKED_PIECE = 65_536
"""Bytes of an encoded answer that are unpacked at once: what little they may become is bounded by that."""

LOOKED_AT = 65_536
_PIECE = re.compile(rb'"(content|reasoning_content|reasoning|refusal|text|arguments)" ?: ?"((?:[^"\\]|\\.)*+)"')

Headers = tuple[tuple[str, str], ...]


class WireRecord:
    """Costs a reference for each piece of the answer while it comes; all else is done when somebody asks."""

    def __init__(self, request: httpx2.Request, body: tuple[BodyPiece, ...], redactor: Redactor) -> None:
        self._redactor = redactor
        self._began = time.perf_counter()
        self.at = datetime.now(UTC)
        self._method = request.method
        self._url = str(request.url)
        self._headers = _texts(request.headers.raw)
        self._body = body
        self._status: int | None = None
        self._response_headers = httpx2.Headers()
        self._pieces: list[bytes] = []
        self._size = 0
        self._arrivals: list[tuple[int, int]] = []
        self._connected_s: float | None = None
        self._headers_s: float | None = None
        self._output_s: float | None = None
        self._ended_s: float | None = None

    @property
    def kept_bytes(self) -> int:
        """Part of Recording."""
        return min(self._size, MOST_READ_BYTES) + sum(len(piece) for piece in self._body if isinstance(piece, bytes))

    def note_connected(self) -> None:
        """A new connection stands, or is secure by now."""
        self._connected_s = self._seconds()

    def note_response(self, response: httpx2.Response) -> None:
        """The headers came."""
        self._status, self._response_headers = response.status_code, response.headers
        self._headers_s = self._seconds()
        if self._connected_s is None:
            self._connected_s = 0.0

    def note_piece(self, piece: bytes) -> None:
        """A piece of the answer's body came."""
        if self._size < MOST_READ_BYTES:
            self._pieces.append(piece)
            moment = round(self._seconds() * 1000)
            if self._arrivals and self._arrivals[-1][1] == moment:
                self._arrivals.pop()
            self._arrivals.append((self._size + len(piece), moment))
        self._size += len(piece)

    def note_output(self) -> None:
        """Part of Recording."""
        if self._output_s is None:
            self._output_s = self._seconds()

    def note_end(self) -> None:
        """Nothing more comes."""
        if self._ended_s is None:
            self._ended_s = self._seconds()

    def _seconds(self) -> float:
        return time.perf_counter() - self._began

    def attempt(self) -> Attempt:
        """Part of Recording."""
        request_id = request_id_of(self._response_headers, self._redactor.redact)
        arrivals = tuple(self._arrivals)
        body, is_cut = self._answer()
        return Attempt(
            number=1,
            at=self.at,
            method=self._method,
            url=self._redactor.redact_url(self._url),
            request_headers=self._without_keys(self._headers),
            request_body=tuple(
                piece if isinstance(piece, SentFile) else self._redactor.redact_bytes(piece) for piece in self._body
            ),
            status=self._status,
            response_headers=self._without_keys(_texts(self._response_headers.raw)),
            response_body=body,
            is_cut=is_cut,
            connected_s=self._connected_s,
            headers_s=self._headers_s,
            first_token_s=self._output_s,
            ended_s=self._ended_s,
            request_id=request_id,
            arrivals=() if "content-encoding" in self._response_headers or MASK.encode() in body else arrivals,
        )

    def _without_keys(self, headers: Headers) -> Headers:
        """The headers; of one that carries a key, its name."""
        return tuple(
            (name, REDACTED if has_key_name(name) or self._redactor.knows(value) else value) for name, value in headers
        )

    def _answer(self) -> tuple[bytes, bool]:
        """The answer's body so far, unpacked and without keys, and whether there is more than is kept."""
        data, is_cut = b"".join(tuple(self._pieces)), self._size > MOST_READ_BYTES
        if (encoding := self._response_headers.get("content-encoding")) is not None:
            data, is_more = _unpacked(data, encoding, MOST_READ_BYTES)
            is_cut = is_cut or is_more
        is_cut = is_cut or len(data) > MOST_READ_BYTES
        data = self._redactor.redact_bytes(data[:MOST_READ_BYTES])
        if any(self._redactor.knows(said) for said in _said_in_pieces(data)):
            # It could be put together again by whoever finds the record.
            return MASK.encode(), True
        # Where it was cut, the beginning of a key may stand.
        return (data[:-LONGEST_KEY_BYTES], True) if is_cut else (data, False)


def _said_in_pieces(data: bytes) -> Iterator[str]:
    """What the pieces of a streamed answer say together, field by field."""
    said: dict[bytes, list[bytes]] = {}
    for at in range(0, len(data), LOOKED_AT):
        # By whole lines, and not too many at once: whoever waits for the interpreter has its turn between them.
        begin = data.rfind(b"\n", 0, at) + 1 if at else 0
        end = len(data) if at + LOOKED_AT >= len(data) else data.rfind(b"\n", 0, at + LOOKED_AT) + 1
        for name, piece in _PIECE.findall(data, begin, end):
            said.setdefault(name, []).append(piece)
    for pieces in said.values():
        if len(pieces) > 1:
            yield b"".join(pieces).replace(b"\\/", b"/").decode("utf-8", "replace")


def _unpacked(data: bytes, encoding: str, most: int) -> tuple[bytes, bool]:
    """An encoded body as it was meant, so far as it came, and whether that is more than so many bytes."""
    parts = (data[at : at + UNPACKED_PIECE] for at in range(0, len(data), UNPACKED_PIECE))
    response = httpx2.Response(200, headers={"content-encoding": encoding}, content=parts)
    found: list[bytes] = []
    size = 0
    try:
        for piece in response.iter_bytes():
            found.append(piece)
            size += len(piece)
            if size > most:
                return b"".join(found), True
    except httpx2.DecodingError:
        # It says that it is encoded so, and is not.
        return (b"".join(found) if found else data), False
    return b"".join(found), False


def _texts(raw: list[tuple[bytes, bytes]]) -> Headers:
    return tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in raw)


def pieces_of(body: bytes, images: tuple[bytes, ...]) -> tuple[BodyPiece, ...]:
    """A body with references in place of the pictures that stand in it as they are, in their order."""
    found: list[BodyPiece] = []
    begin = 0
    for image in images:
        at = body.find(image, begin)
        if at >= 0:
            found += [body[begin:at], SentFile(file_id_of(image), len(image), is_raw=True)]
            begin = at + len(image)
    return (*found, body[begin:])


def file_id_of(data: bytes) -> FileId:
    """The id under which bytes are kept."""
    return FileId(hashlib.sha256(data).hexdigest())
