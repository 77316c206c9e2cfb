"""A client for a server on the network: limits on what it may send, and what became of the last request."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx2

from canal_desktop.domain.errors import McpFailed

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping

CONNECT_S = 15.0
READ_S = 300.0
"""A server may hold a response open for so long without a word."""
LARGEST_BODY = 16_000_000
"""Bytes of a response that is no stream, and of one event of a stream."""


class HttpWatch:
    """What the SDK does not tell of: how a server refused the last request.

    problem is a sentence, None while all is well; has_forgotten says that the server knows nothing of the session.
    """

    def __init__(self, host: str, may_connect: Callable[[str], None]) -> None:
        self._host = host
        self._may_connect = may_connect
        self.problem: str | None = None
        self.has_forgotten = False

    async def before(self, _request: httpx2.Request) -> None:
        """Raises McpFailed, or another CanalError, where nothing may be sent now."""
        self._may_connect(self._host)

    async def after(self, response: httpx2.Response) -> None:
        """Note a refusal, and refuse what cannot be kept within limits."""
        if response.headers.get("content-encoding", "identity") != "identity":
            raise httpx2.DecodingError("packed although it was asked not to be", request=response.request)
        if "text/event-stream" not in response.headers.get("content-type", ""):
            assert isinstance(response.stream, httpx2.AsyncByteStream)
            response.stream = _Limited(response.stream)
        if response.request.method == "POST":
            self.problem = self._problem_of(response)
            has_session = "mcp-session-id" in response.request.headers
            self.has_forgotten = has_session and response.status_code == 404

    def _problem_of(self, response: httpx2.Response) -> str | None:
        status = response.status_code
        if status == 401:
            return (
                f"{self._host} wants to know who asks (401). Enter a token as a header, such as Authorization; "
                "signing in through a browser (OAuth) is not supported."
            )
        if status == 403:
            return f"{self._host} refuses access (403). Check the token in the headers."
        if status in {404, 405, 410} and "mcp-session-id" not in response.request.headers:
            return f"There is no MCP server at this address ({status}). Check the URL; old SSE servers cannot be used."
        if status in {301, 302, 303, 307, 308}:
            return f"{self._host} sends elsewhere ({status}). Enter the new address if you trust it."
        if status >= 400:
            return f"{self._host} answered with an error ({status})."
        return None


class _Limited(httpx2.AsyncByteStream):
    """A body that is cut off where it is too large."""

    def __init__(self, inner: httpx2.AsyncByteStream) -> None:
        self._inner = inner

    async def __aiter__(self) -> AsyncIterator[bytes]:
        taken = 0
        async for chunk in self._inner:
            taken += len(chunk)
            if taken > LARGEST_BODY:
                raise httpx2.StreamError("larger than may be")
            yield chunk

    async def aclose(self) -> None:
        await self._inner.aclose()


def make_http_client(headers: Mapping[str, str], watch: HttpWatch) -> httpx2.AsyncClient:
    """A client that sends these headers with each request.

    Raises:
        McpFailed: a proxy setting cannot be used.
    """
    try:
        return httpx2.AsyncClient(
            headers={**headers, "accept-encoding": "identity"},
            timeout=httpx2.Timeout(CONNECT_S, read=READ_S),
            event_hooks={"request": [watch.before], "response": [watch.after]},
        )
    except (ValueError, ImportError, OSError) as error:
        raise McpFailed("The proxy in this computer's settings cannot be used.") from error
