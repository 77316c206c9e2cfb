"""Fetches a picture from the web, when the user asked for it and not before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx2

from canal_desktop import __version__
from canal_desktop.domain.connection_log import NO_LOG
from canal_desktop.domain.errors import PictureRefused
from canal_desktop.domain.failures import FailureKind, sentence_for
from canal_desktop.domain.network import SYSTEM_NETWORK
from canal_desktop.domain.profile import host_of
from canal_desktop.domain.redaction import Redactor
from canal_desktop.language import tr
from canal_desktop.network.way_error import WayError
from canal_desktop.providers.errand import errand
from canal_desktop.providers.failures import OfflineError
from canal_desktop.providers.watched_client import WatchedClient

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.domain.connection_log import ConnectionLog
    from canal_desktop.domain.network import Network

NO_KEYS = Redactor()
MAX_BYTES = 20_000_000
TIMEOUT_S = 30.0
MAX_REDIRECTS = 5
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
    try:
        async with WatchedClient(log, redactor, network=network, timeout=TIMEOUT_S) as client:
            response = await _found(client, url, host, may_ask)
            try:
                return await _picture_in(response, host)
            finally:
                await response.aclose()
    except OfflineError:
        raise PictureRefused(sentence_for(FailureKind.OFFLINE, host=host)) from None
    except WayError as error:
        raise PictureRefused(error.sentence) from None
    except (httpx2.HTTPError, httpx2.InvalidURL, OSError, UnicodeError, ValueError, ImportError):
        raise PictureRefused(
            tr("{host} cannot be reached, or sent no complete picture. Try it again.", host=host)
        ) from None


async def _found(client: WatchedClient, url: str, host: str, may_ask: Callable[[str], bool]) -> httpx2.Response:
    """The response of the last address in a row of redirects, before its body has come."""
    headers = {"User-Agent": f"CanalDesktop/{__version__}", "Accept": "image/*"}
    request: httpx2.Request | None = client.build_request("GET", url, headers=headers)
    for _hop in range(MAX_REDIRECTS + 1):
        assert request is not None
        if not may_ask(str(request.url)):
            raise PictureRefused(tr("{host} sends on to another address, from which no picture is loaded.", host=host))
        with errand("a picture"):
            response = await client.send(request, stream=True)
        if not response.has_redirect_location:
            return response
        request = response.next_request
        await response.aclose()
        if request is None:
            break
    raise PictureRefused(tr("{host} cannot be reached: it sends on and on to other addresses.", host=host))


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
