"""WayTransport: carries each request along the way that the settings have for it: directly, or through a proxy.

The way is looked up with each request. So what is changed holds from the next one on, while answers that are being
read are read to their end.
"""

from __future__ import annotations

import asyncio
import ssl
import urllib.request
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import httpx2

from canal_desktop.domain.errors import SecretError
from canal_desktop.domain.failures import FailureKind, sentence_for
from canal_desktop.domain.network import SYSTEM_NETWORK, proxy_origin
from canal_desktop.language import tr
from canal_desktop.network.proxy_logins import login_not_given, login_refused, login_wanted
from canal_desktop.network.trust import stamps_of, trusting
from canal_desktop.network.way_error import WayError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from canal_desktop.domain.network import Network, ProxyUser, Way

DEFAULT_PORTS = {"http": 80, "https": 443}
LONGEST_REASON = 80
LOGIN_REASONS = ("407", "Requested ", "Invalid username")
"""How what proxies and the library say begins, where it is about name and password."""
NO_CONNECTION = (OSError, httpx2.ConnectError, httpx2.ConnectTimeout)


@dataclass(frozen=True, slots=True)
class _Trust:
    """Certificates that were read: of which files, and as these were then."""

    files: tuple[str, ...]
    stamps: tuple[tuple[int, int] | None, ...]
    context: ssl.SSLContext


class _Pool:
    """Connections of one kind, and how many requests use them now."""

    def __init__(self, proxy: str | None, user: ProxyUser | None, context: ssl.SSLContext) -> None:
        self.kind = proxy, user, context
        self.proxy = proxy
        auth = None if user is None else (user.name, user.password)
        # What stands in the address would go before what was entered.
        address = proxy if proxy is None or auth is None else proxy_origin(proxy)
        through = (
            None if address is None else httpx2.Proxy(address, auth=auth, ssl_context=_for_proxy(address, context))
        )
        self.has_login = through is not None and through.auth is not None
        self.connections = httpx2.AsyncHTTPTransport(verify=context, trust_env=False, proxy=through)
        self.requests = 0
        self.is_retired = False
        """Whether no further request is begun here."""

    async def close_if_unused(self) -> None:
        """Close the connections of a pool that is retired, once the last request is over."""
        if self.is_retired and not self.requests:
            await self.connections.aclose()

    async def leave(self) -> None:
        """A request is over."""
        self.requests -= 1
        await self.close_if_unused()


class WayTransport(httpx2.AsyncBaseTransport):
    """A transport for httpx2; for one loop. Requests raise WayError where the way cannot be taken."""

    def __init__(self, network: Network = SYSTEM_NETWORK) -> None:
        self._network = network
        self._pools: list[_Pool] = []
        self._way: Way | None = None
        self._trust: _Trust | None = None
        self._plain = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        """For what is not encrypted: it trusts nobody, as no certificates were read."""

    def prepare(self, base_url: str) -> None:
        """Make what requests to a Base URL need, and takes long: do it in a thread, before the first request.

        Raises:
            WayError: a proxy or a certificate setting cannot be used.
        """
        url, way = httpx2.URL(base_url), self._network.way()
        proxy = _proxy_for(way, url)
        context = self._trusting(way) if url.scheme == "https" else self._plain
        _checked(lambda: _Pool(proxy, None, context))

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Part of AsyncBaseTransport."""
        way = self._network.way()
        proxy = _proxy_for(way, request.url)
        user = None if proxy is None else await self._user_for(proxy, way)
        context = await self._context_for(way, request.url)
        pool, retired = self._pool_of(way, proxy, user, context)
        pool.requests += 1
        try:
            for one in retired:
                await one.close_if_unused()
            response = await _sent(pool, request, way)
        except BaseException:
            await pool.leave()
            raise
        assert isinstance(response.stream, httpx2.AsyncByteStream)
        response.stream = _Body(response.stream, pool.leave)
        return response

    async def aclose(self) -> None:
        """Close all connections, also those in use; those of pools out of date end with their last request."""
        pools, self._pools = self._pools, []
        for pool in pools:
            await pool.connections.aclose()

    def _pool_of(
        self, way: Way, proxy: str | None, user: ProxyUser | None, context: ssl.SSLContext
    ) -> tuple[_Pool, list[_Pool]]:
        """The pool for a request, made where there is none, and those that are out of date by now."""
        kept = [pool for pool in self._pools if self._way == way and not self._is_older(pool, proxy, user, context)]
        retired = [pool for pool in self._pools if pool not in kept]
        found = next((pool for pool in kept if pool.kind == (proxy, user, context)), None)
        if found is None:
            found = _checked(lambda: _Pool(proxy, user, context))
            kept.append(found)
        for pool in retired:
            pool.is_retired = True
        self._pools, self._way = kept, way
        return found, retired

    def _is_older(self, pool: _Pool, proxy: str | None, user: ProxyUser | None, context: ssl.SSLContext) -> bool:
        """Whether a pool is for the same proxy as another user, or trusts other certificates than are trusted now."""
        its_proxy, its_user, its_context = pool.kind
        is_for_same = its_proxy == proxy and (its_context is self._plain) == (context is self._plain)
        return is_for_same and (its_user, its_context) != (user, context)

    async def _user_for(self, proxy: str, way: Way) -> ProxyUser | None:
        try:
            return await self._network.proxy_user(proxy)
        except SecretError as error:
            raise login_not_given(str(error), way) from None

    async def _context_for(self, way: Way, url: httpx2.URL) -> ssl.SSLContext:
        if url.scheme != "https":
            return self._plain
        known = self._trust
        if known is not None and known.files == way.ca_files and not way.ca_files:
            return known.context
        return await asyncio.to_thread(self._trusting, way)

    def _trusting(self, way: Way) -> ssl.SSLContext:
        stamps, known = stamps_of(way.ca_files), self._trust
        if known is None or (known.files, known.stamps) != (way.ca_files, stamps):
            known = self._trust = _Trust(way.ca_files, stamps, trusting(way.ca_files))
        return known.context


class _Body(httpx2.AsyncByteStream):
    """A body, and what is done once when it is over."""

    def __init__(self, inner: httpx2.AsyncByteStream, on_end: Callable[[], Awaitable[None]]) -> None:
        self._inner = inner
        self._on_end: Callable[[], Awaitable[None]] | None = on_end

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._inner:
            yield piece

    async def aclose(self) -> None:
        """Part of AsyncByteStream."""
        on_end, self._on_end = self._on_end, None
        try:
            await self._inner.aclose()
        finally:
            if on_end is not None:
                await on_end()


class _Opened:
    """What a request opened to a proxy: where SOCKS comes to no agreement, the library leaves that open."""

    def __init__(self, request: httpx2.Request) -> None:
        self._request = request
        self._trace = request.extensions.get("trace")
        self._stream: Any = None
        request.extensions["trace"] = self._on_trace

    async def send(self, connections: httpx2.AsyncHTTPTransport) -> httpx2.Response:
        """Send the request."""
        try:
            return await connections.handle_async_request(self._request)
        except BaseException:
            if self._stream is not None:
                await self._stream.aclose()
            raise

    async def _on_trace(self, name: str, info: dict[str, Any]) -> None:
        if name.endswith("connect_tcp.complete"):
            self._stream = info["return_value"]
        elif name.endswith("send_request_headers.started"):
            # From here on the connection belongs to the library's pool.
            self._stream = None
        if self._trace is not None:
            await self._trace(name, info)


def _proxy_for(way: Way, url: httpx2.URL) -> str | None:
    port = url.port or DEFAULT_PORTS.get(url.scheme, 0)
    return way.proxy_for(url.scheme, url.host, port, urllib.request.getproxies())


def _for_proxy(proxy: str, context: ssl.SSLContext) -> ssl.SSLContext | None:
    """The context for a proxy that is itself spoken to over a secure connection."""
    return context if proxy.startswith("https:") else None


def _checked(make: Callable[[], _Pool]) -> _Pool:
    try:
        return make()
    except (ValueError, ImportError, httpx2.InvalidURL):
        raise WayError(FailureKind.PROXY, sentence_for(FailureKind.PROXY)) from None


async def _sent(pool: _Pool, request: httpx2.Request, way: Way) -> httpx2.Response:
    proxy = pool.proxy
    if proxy is None:
        return await pool.connections.handle_async_request(request)
    opened = _Opened(request)
    try:
        response = await opened.send(pool.connections)
    except httpx2.ProxyError as error:
        raise _refused(pool, request.url.host, str(error), way) from error
    except AssertionError as error:
        # What speaks no SOCKS answers in ways that the library does not expect.
        raise WayError(FailureKind.PROXY, _unreachable(proxy)) from error
    except NO_CONNECTION as error:
        if _is_secure_matter(error):
            raise
        raise WayError(FailureKind.PROXY, _unreachable(proxy)) from error
    if response.status_code == 407:
        await response.aclose()
        raise _refused(pool, request.url.host, "407", way)
    return response


def _is_secure_matter(error: BaseException) -> bool:
    """Whether the connection stood, and its encryption did not come about: then it is the server's certificate."""
    at: BaseException | None = error
    while at is not None:
        if isinstance(at, ssl.SSLError):
            return True
        at = at.__cause__ or at.__context__
    return False


def _unreachable(proxy: str) -> str:
    return tr(
        "The proxy {proxy} cannot be reached. Check that it is running, and its address in Settings, Network.",
        proxy=proxy_origin(proxy),
    )


def _refused(pool: _Pool, host: str, reason: str, way: Way) -> WayError:
    proxy = proxy_origin(pool.proxy or "")
    if reason.startswith(LOGIN_REASONS):
        return login_refused(proxy, way) if pool.has_login else login_wanted(way)
    said = "".join(char for char in reason if char.isprintable())[:LONGEST_REASON].rstrip(" .")
    sentence = tr(
        "The proxy {proxy} did not connect to {host} ({reason}). Check the Base URL, or ask whoever runs the proxy.",
        proxy=proxy,
        host=host,
        reason=said,
    )
    return WayError(FailureKind.PROXY, sentence)
