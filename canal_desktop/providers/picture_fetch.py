"""Fetches a picture from the web, when the user asked for it and not before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.connection_log import NO_LOG
from canal_desktop.domain.errors import PictureRefused
from canal_desktop.domain.network import SYSTEM_NETWORK
from canal_desktop.domain.profile import host_of
from canal_desktop.domain.redaction import Redactor
from canal_desktop.language import tr
from canal_desktop.providers.plain_fetch import TROUBLES, found_at, sentence_of
from canal_desktop.providers.watched_client import WatchedClient

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx2

    from canal_desktop.domain.connection_log import ConnectionLog
    from canal_desktop.domain.network import Network

NO_KEYS = Redactor()
MAX_BYTES = 20_000_000
TIMEOUT_S = 30.0
UNNAMED_KINDS = ("application/octet-stream", "binary/octet-stream")
"""What storage services call pictures that they were not told more of."""


async def fetch_picture(
    url: str,
    may_ask: Callable[[str], bool] = lambda _url: True,
    *,
    log: ConnectionLog = NO_LOG,
    redactor: Redactor = NO_KEYS,
    network: Network = SYSTEM_NETWORK,
) -> bytes:
    """The bytes behind a web address, or behind the one that it has moved to, where may_ask agrees to that.

    The request carries no cookie, key or page it came from; what it tells is the address itself.

    Raises:
        PictureRefused: there is none to be had, with a sentence for the user.
    """
    host = host_of(url)

    def check(address: httpx2.URL) -> None:
        if not may_ask(str(address)):
            raise PictureRefused(tr("{host} sends on to another address, from which no picture is loaded.", host=host))

    try:
        async with WatchedClient(log, redactor, network=network, timeout=TIMEOUT_S) as client:
            response = await found_at(client, url, {"Accept": "image/*"}, "a picture", check)
            if response is None:
                raise PictureRefused(tr("{host} cannot be reached: it sends on and on to other addresses.", host=host))
            try:
                return await _picture_in(response, host)
            finally:
                await response.aclose()
    except TROUBLES as error:
        otherwise = tr("{host} cannot be reached, or sent no complete picture. Try it again.", host=host)
        raise PictureRefused(sentence_of(error, host, otherwise)) from None


async def _picture_in(response: httpx2.Response, host: str) -> bytes:
    if response.status_code != 200:
        raise PictureRefused(tr("{host} gave no picture (status {status}).", host=host, status=response.status_code))
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if not kind.startswith("image/") and kind not in UNNAMED_KINDS:
        raise PictureRefused(tr("What {host} gave is no picture.", host=host))
    pieces, size = [], 0
    async for piece in response.aiter_bytes():
        size += len(piece)
        if size > MAX_BYTES:
            raise PictureRefused(
                tr("The picture is larger than {size} MB and was not loaded.", size=MAX_BYTES // 1000000)
            )
        pieces.append(piece)
    return b"".join(pieces)
