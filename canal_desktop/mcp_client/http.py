"""A client for a server on the network: asks before it connects, notes each request, and limits what may come back."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx2

from canal_desktop.domain.attempt import Connection
from canal_desktop.domain.errors import McpFailed
from canal_desktop.domain.failures import FailureKind, sentence_for
from canal_desktop.language import tr
from canal_desktop.network.way_error import WayError
from canal_desktop.network.way_transport import WayTransport

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from canal_desktop.domain.connection_log import ConnectionLog
    from canal_desktop.domain.network import Network

CONNECT_S = 15.0
READ_S = 300.0
"""A server may hold a response open for so long without a word."""
LARGEST_BODY = 16_000_000
"""Bytes of a response that is no stream, and of one event of a stream."""
DEFAULT_PORTS = {"http": 80, "https": 443}


class LogOnLoop:
    """A ConnectionLog that belongs to another loop's thread, which alone may call it.

    Args:
        log: the one that is asked and told.
        loop: whose thread it is called in.
        why: what connections are for, in plain words.
    """

    def __init__(self, log: ConnectionLog, loop: asyncio.AbstractEventLoop, why: str) -> None:
        self._log = log
        self._loop = loop
        self.why = why

    async def may_connect(self, host: str, port: int, path: str) -> bool:
        """Whether a host may be connected to now."""

        async def ask() -> bool:
            return self._log.may_connect(host, self.why, port=port, path=path)

        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(ask(), self._loop))

    def note(self, connection: Connection) -> None:
        """Keep a line about a connection that is over."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._log.note, connection)


class McpHttpClient(httpx2.AsyncClient):
    """As httpx2's own; what the SDK does not tell of is kept here.

    problem says how the server refused the last message, None where it did not; has_forgotten says that it knows
    nothing of the session any more. send() raises McpFailed where nothing may be sent.
    """

    def __init__(self, headers: Mapping[str, str], log: LogOnLoop, network: Network) -> None:
        super().__init__(
            headers={**headers, "accept-encoding": "identity"},
            timeout=httpx2.Timeout(CONNECT_S, read=READ_S),
            trust_env=False,
            transport=WayTransport(network),
        )
        self._log = log
        self.problem: str | None = None
        self.has_forgotten = False

    async def send(self, request: httpx2.Request, *, stream: bool = False, **options: Any) -> httpx2.Response:
        """Send a request, as httpx2 does."""
        host, path = request.url.host, request.url.path
        port = request.url.port or DEFAULT_PORTS.get(request.url.scheme, 0)
        if not await self._log.may_connect(host, port, path):
            raise McpFailed(sentence_for(FailureKind.OFFLINE, host=host))
        began, sent = datetime.now(UTC), int(request.headers.get("content-length", 0)) + _size(request.headers)

        def note(received: int, outcome: str) -> None:
            self._log.note(Connection(began, host, port, self._log.why, sent, received, outcome, path=path))

        try:
            response = await super().send(request, stream=True, **options)
        except WayError as error:
            note(0, "proxy or certificates")
            raise McpFailed(error.sentence) from error
        except httpx2.HTTPError as error:
            note(0, type(error).__name__)
            raise
        is_stream = "text/event-stream" in response.headers.get("content-type", "")
        assert isinstance(response.stream, httpx2.AsyncByteStream)
        head = _size(response.headers)
        response.stream = _Body(response.stream, is_stream, lambda taken: note(head + taken, str(response.status_code)))
        try:
            self._judge(response, host)
            if not stream:
                await response.aread()
        except BaseException:
            await response.aclose()
            raise
        return response

    def _judge(self, response: httpx2.Response, host: str) -> None:
        if response.headers.get("content-encoding", "identity") != "identity":
            # Of what is packed nobody can tell how large it is.
            raise httpx2.DecodingError("packed although it was asked not to be", request=response.request)
        if response.request.method != "POST":
            return
        status, has_session = response.status_code, "mcp-session-id" in response.request.headers
        self.has_forgotten = has_session and status == 404
        self.problem = None if status < 300 or self.has_forgotten else _problem(status, host, has_session=has_session)


def _problem(status: int, host: str, *, has_session: bool) -> str:
    if status == 401:
        return tr(
            "{host} wants to know who asks (401). Enter a token as a header, such as "
            "Authorization; signing in through a browser (OAuth) is not supported.",
            host=host,
        )
    if status == 403:
        return tr("{host} refuses access (403). Check the token in the headers.", host=host)
    if status in {404, 405, 410} and not has_session:
        return tr(
            "There is no MCP server at this address ({status}). Check the URL; old SSE servers cannot be used.",
            status=status,
        )
    if status < 400:
        return tr("{host} sends elsewhere ({status}). Enter the new address if you trust it.", host=host, status=status)
    return tr("{host} answered with an error ({status}).", host=host, status=status)


class _Body(httpx2.AsyncByteStream):
    """A body that is cut off where it is too large; on_end gets its size once."""

    def __init__(self, inner: httpx2.AsyncByteStream, is_stream: bool, on_end: Any) -> None:
        self._inner = inner
        self._is_stream = is_stream
        self._on_end = on_end
        self._taken = 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._inner:
            self._taken += len(chunk)
            if self._taken > LARGEST_BODY and not self._is_stream:
                raise httpx2.StreamError("larger than may be")
            yield chunk

    async def aclose(self) -> None:
        try:
            await self._inner.aclose()
        finally:
            on_end, self._on_end = self._on_end, None
            if on_end is not None:
                on_end(self._taken)


def _size(headers: httpx2.Headers) -> int:
    return sum(len(name) + len(value) + 4 for name, value in headers.raw)
