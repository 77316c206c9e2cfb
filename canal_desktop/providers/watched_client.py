"""WatchedClient: the one HTTP client of the program; asks whether it may connect, and has each request logged."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import httpx2

from canal_desktop.domain.attempt import Connection
from canal_desktop.domain.network import SYSTEM_NETWORK
from canal_desktop.domain.profile import is_loopback_host
from canal_desktop.network.way_transport import WayTransport
from canal_desktop.providers.errand import current_errand
from canal_desktop.providers.failures import OfflineError, why_not
from canal_desktop.providers.silence import Patience, Silence
from canal_desktop.providers.wire_record import WireRecord, pieces_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from canal_desktop.domain.connection_log import ConnectionLog
    from canal_desktop.domain.network import Network
    from canal_desktop.domain.redaction import Redactor
    from canal_desktop.providers.errand import Watch

PATIENCE = Patience()
STEPS_OF_OURS = ("connect_tcp.started", "start_tls.started", "send_request_headers.started")
"""Of httpcore2: those that have limits of their own."""
STEPS_TO_AN_ANSWER = ("connect_tcp.complete", "start_tls.complete", "send_request_body.complete")
"""Of httpcore2: those after which it is for the other side to say something."""
SILENCE = "canal_silence"
DEFAULT_PORTS = {"http": 80, "https": 443}


class WatchedClient(httpx2.AsyncClient):
    """As httpx2's own, which does the work; options go to that. Redirects are not followed: each hop is a request.

    Requests take the way that network has for them, unless a transport is given. send() raises OfflineError where the
    log says that nothing may go out.
    """

    def __init__(
        self,
        log: ConnectionLog,
        redactor: Redactor,
        *,
        network: Network = SYSTEM_NETWORK,
        transport: httpx2.AsyncBaseTransport | None = None,
        patience: Patience = PATIENCE,
        **options: Any,
    ) -> None:
        way = WayTransport(network) if transport is None else transport
        super().__init__(follow_redirects=False, trust_env=False, transport=way, **options)
        self._log = log
        self._redactor = redactor
        self._patience = patience

    async def send(self, request: httpx2.Request, *, stream: bool = False, **options: Any) -> httpx2.Response:
        """Send a request, as httpx2 does; its errand says what for."""
        errand = current_errand()
        url = request.url
        port = url.port or DEFAULT_PORTS.get(url.scheme, 0)
        path = self._redactor.redact_bytes(url.path.encode()).decode()
        if not is_loopback_host(url.host) and not self._log.may_connect(url.host, errand.why, port=port, path=path):
            raise OfflineError(url.host)
        watch, body = errand.watch, errand.body
        if body is None and watch is not None:
            body = await asyncio.to_thread(pieces_of, await request.aread(), errand.images)
        record = WireRecord(request, body or (), self._redactor)
        first_line = len(request.method) + len(url.raw_path) + len("  HTTP/1.1\r\n\r\n")
        body_bytes = int(request.headers.get("content-length", 0))
        line = _Line(url.host, port, errand.why, path, first_line + _size(request.headers), body_bytes)
        limit_s = _silence_of(request)
        silence = Silence(limit_s, self._patience)
        passage = _Passage(record, watch, self._log, line, silence)
        request.extensions["trace"] = passage.on_trace
        if watch is not None:
            watch.on_request(record)
        try:
            async with silence:
                response = await super().send(request, stream=True, **options)
        except BaseException as error:
            passage.end(why_not(error))
            raise
        passage.note_response(response)
        assert isinstance(response.stream, httpx2.AsyncByteStream)
        response.stream = _WatchedStream(response.stream, passage, lambda: Silence(limit_s, self._patience))
        if not stream:
            try:
                await response.aread()
            except BaseException:
                await response.aclose()
                raise
        return response


@dataclass(frozen=True, slots=True)
class _Line:
    """What is known of a connection before it is made."""

    host: str
    port: int
    why: str
    path: str
    head_bytes: int
    body_bytes: int


class _Passage:
    """One request on its way: keeps its record and, at the end, writes its line into the log."""

    def __init__(
        self, record: WireRecord, watch: Watch | None, log: ConnectionLog, line: _Line, silence: Silence
    ) -> None:
        self._record = record
        self._watch = watch
        self._log = log
        self._line = line
        self._silence = silence
        self._outcome = ""
        self._sent = self._received = 0
        self._last = b""
        self._is_over = False

    async def on_trace(self, name: str, _info: dict[str, Any]) -> None:
        """A step of httpcore2: of interest are those that make connections and those that send."""
        if name.endswith(STEPS_OF_OURS):
            self._silence.pause()
        elif name.endswith(STEPS_TO_AN_ANSWER):
            self._silence.begin()
        if name.endswith(("connect_tcp.complete", "start_tls.complete")):
            self._record.note_connected()
        elif name.endswith("send_request_headers.complete"):
            self._sent = self._line.head_bytes
        elif name.endswith("send_request_body.complete"):
            self._sent = self._line.head_bytes + self._line.body_bytes

    def note_response(self, response: httpx2.Response) -> None:
        """The headers came."""
        self._record.note_response(response)
        self._outcome = str(response.status_code)
        self._received = _size(response.headers)
        if self._watch is not None:
            self._watch.on_progress(self._record)

    def note_piece(self, piece: bytes) -> None:
        """A piece of the body came; without a watch nobody reads it again."""
        self._received += len(piece)
        self._last = piece
        if self._watch is not None:
            self._record.note_piece(piece)

    def break_off(self, error: BaseException) -> None:
        """It ended early; where a stream had said that all is said, nobody waited for more."""
        is_whole = isinstance(error, asyncio.CancelledError) and b"[DONE]" in self._last
        self.end("" if is_whole else why_not(error))

    def end(self, why: str = "") -> None:
        """It is over; why says that it failed, or was ended, and how."""
        if self._is_over:
            return
        self._is_over = True
        self._record.note_end()
        line, outcome = self._line, ", ".join(word for word in (self._outcome, why) if word)
        at = self._record.at
        self._log.note(
            Connection(at, line.host, line.port, line.why, self._sent, self._received, outcome, path=line.path)
        )
        if self._watch is not None:
            self._watch.on_progress(self._record)


class _WatchedStream(httpx2.AsyncByteStream):
    def __init__(self, stream: httpx2.AsyncByteStream, passage: _Passage, make_silence: Callable[[], Silence]) -> None:
        self._stream = stream
        self._passage = passage
        self._make_silence = make_silence

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces = aiter(self._stream)
        try:
            while True:
                async with self._make_silence() as silence:
                    silence.begin()
                    piece = await anext(pieces, None)
                if piece is None:
                    return
                self._passage.note_piece(piece)
                yield piece
        except (httpx2.HTTPError, OSError, asyncio.CancelledError) as error:
            self._passage.break_off(error)
            raise

    async def aclose(self) -> None:
        """Part of AsyncByteStream."""
        try:
            await self._stream.aclose()
        finally:
            self._passage.end()


def _silence_of(request: httpx2.Request) -> float | None:
    """For how long a server may be silent, in seconds; it is looked after here, and no longer by httpx2."""
    limits: dict[str, float | None] = request.extensions.get("timeout", {})
    # A request to where another one was sent on has what was put here for that.
    limit_s = limits.get("read") or request.extensions.get(SILENCE)
    request.extensions.update({"timeout": {**limits, "read": None}, SILENCE: limit_s})
    return limit_s


def _size(headers: httpx2.Headers) -> int:
    """Bytes that headers take, each with its colon, blank and line end."""
    return sum(len(name) + len(value) + 4 for name, value in headers.raw)
