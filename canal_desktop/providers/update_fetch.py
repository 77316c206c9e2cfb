"""Fetches what belongs to updates from the web, as every other request goes: the same way, switch and log."""

from __future__ import annotations

import asyncio
import contextlib
import queue
from concurrent.futures import CancelledError
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx2

from canal_desktop.domain.connection_log import NO_LOG
from canal_desktop.domain.errors import NotOnServer, UpdateFailed
from canal_desktop.domain.network import SYSTEM_NETWORK
from canal_desktop.domain.profile import is_loopback_host
from canal_desktop.domain.redaction import Redactor
from canal_desktop.language import tr
from canal_desktop.providers.plain_fetch import TROUBLES, found_at, sentence_of
from canal_desktop.providers.watched_client import WatchedClient

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Iterator
    from concurrent.futures import Future

    from canal_desktop.domain.connection_log import ConnectionLog
    from canal_desktop.domain.network import Network

SILENCE_S = 30.0
LOOK_S = 0.2
"""How often a thread that waits for bytes looks whether it is still wanted."""
MOST_PIECES = 64
LIST_SUFFIX = ".json"
NO_KEYS = Redactor()
STOPPED = tr("The download was stopped; nothing has changed.")


def fetch_from_thread(
    loop: asyncio.AbstractEventLoop,
    *,
    log: ConnectionLog = NO_LOG,
    network: Network = SYSTEM_NETWORK,
    is_over: Callable[[], bool] = lambda: False,
) -> Callable[[str], Iterator[bytes]]:
    """A function for another thread than the loop's: it gives the pieces of what an address has.

    It raises UpdateFailed where that is not to be had or is_over says so, and NotOnServer where the server says so.
    """

    def fetch(url: str) -> Iterator[bytes]:
        if is_over() or loop.is_closed():
            raise UpdateFailed(STOPPED)
        arriving = _Arriving(loop)
        work = asyncio.run_coroutine_threadsafe(arriving.pump(fetch_pieces(url, log=log, network=network)), loop)
        try:
            while (piece := arriving.next(work, is_over)) is not None:
                yield piece
        finally:
            work.cancel()

    return fetch


class _Arriving:
    """Pieces on their way from the loop's thread to another one; only a few at once."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._room = asyncio.Semaphore(MOST_PIECES)
        self._pieces: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()

    async def pump(self, pieces: AsyncGenerator[bytes, None]) -> None:
        """On the loop: hand all pieces on."""
        async with contextlib.aclosing(pieces):
            async for piece in pieces:
                await self._room.acquire()
                self._pieces.put(piece)
        self._pieces.put(None)

    def next(self, work: Future[None], is_over: Callable[[], bool]) -> bytes | None:
        """In the other thread: the next piece, None behind the last one. Raises what pump() did."""
        while True:
            # In this order: what was put before the end is not missed.
            has_ended = work.done()
            try:
                piece = self._pieces.get(timeout=0 if has_ended else LOOK_S)
            except queue.Empty:
                if has_ended:
                    _raise_error_of(work)
                piece = b""
            if is_over() or self._loop.is_closed():
                raise UpdateFailed(STOPPED)
            if piece != b"":
                with contextlib.suppress(RuntimeError):
                    self._loop.call_soon_threadsafe(self._room.release)
                return piece


def _raise_error_of(work: Future[None]) -> None:
    try:
        work.result()
    except CancelledError:
        raise UpdateFailed(STOPPED) from None


async def fetch_pieces(
    url: str, *, log: ConnectionLog = NO_LOG, network: Network = SYSTEM_NETWORK
) -> AsyncGenerator[bytes, None]:
    """The pieces of what is behind an address, or behind the one it has moved to: what counts is what is signed.

    The request carries no cookie and no key; it tells nothing but the address and the version that asks.

    Raises:
        NotOnServer: the server says so.
        UpdateFailed: it cannot be reached, or the connection broke off.
    """
    host = urlsplit(url).hostname or ""
    why = "updates: list of versions" if url.endswith(LIST_SUFFIX) else "updates: a new version"
    try:
        async with WatchedClient(log, NO_KEYS, network=network, timeout=SILENCE_S) as client:
            response = await found_at(client, url, {"Accept-Encoding": "identity"}, why, _check)
            if response is None:
                raise UpdateFailed(tr("{host} sends on and on to other addresses.", host=host))
            host = response.url.host
            try:
                if response.status_code != httpx2.codes.OK:
                    sentence = tr("{host} answered with status {status}.", host=host, status=response.status_code)
                    raise NotOnServer(sentence, response.status_code)
                async for piece in response.aiter_raw():
                    yield piece
            finally:
                await response.aclose()
    except TROUBLES as error:
        otherwise = tr(
            "{host} cannot be reached, or the connection broke off. Try again; nothing has changed.", host=host
        )
        raise UpdateFailed(sentence_of(error, host, otherwise)) from None


def _check(address: httpx2.URL) -> None:
    if address.scheme != "https" and not is_loopback_host(address.host):
        raise UpdateFailed(tr("Updates are looked for over secure connections alone."))
