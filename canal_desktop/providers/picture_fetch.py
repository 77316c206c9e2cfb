"""Fetches a picture from the web, when the user asked for it and not before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx2

from canal_desktop import __version__
from canal_desktop.domain.errors import PictureRefused
from canal_desktop.domain.profile import host_of, is_loopback

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_BYTES = 20_000_000
TIMEOUT_S = 30.0
MAX_REDIRECTS = 5
UNNAMED_KINDS = ("application/octet-stream", "binary/octet-stream")
"""What storage services call pictures that they were not told more of."""


async def fetch_picture(url: str, may_ask: Callable[[str], bool] = lambda _url: True) -> bytes:
    """The bytes behind a web address, or behind the one that it has moved to, where may_ask agrees to that.

    The request carries no cookie, key or page it came from; what it tells is the address itself.

    Raises:
        PictureRefused: there is none to be had, with a sentence for the user.
    """
    host = host_of(url)
    headers = {"User-Agent": f"CanalDesktop/{__version__}", "Accept": "image/*"}

    async def look_at(request: httpx2.Request) -> None:
        if not may_ask(str(request.url)):
            raise PictureRefused(f"{host} sends on to another address, from which no picture is loaded.")

    try:
        async with (
            httpx2.AsyncClient(
                timeout=TIMEOUT_S,
                follow_redirects=True,
                max_redirects=MAX_REDIRECTS,
                event_hooks={"request": [look_at]},
                # What is on this computer must not be asked of a proxy.
                trust_env=not is_loopback(url),
            ) as client,
            client.stream("GET", url, headers=headers) as response,
        ):
            if response.status_code != 200:
                raise PictureRefused(f"{host} gave no picture (status {response.status_code}).")
            kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
            if not kind.startswith("image/") and kind not in UNNAMED_KINDS:
                raise PictureRefused(f"What {host} gave is no picture.")
            pieces, size = [], 0
            async for piece in response.aiter_bytes():
                size += len(piece)
                if size > MAX_BYTES:
                    raise PictureRefused(f"The picture is larger than {MAX_BYTES // 1_000_000} MB and was not loaded.")
                pieces.append(piece)
    except (httpx2.HTTPError, httpx2.InvalidURL, OSError, UnicodeError, ValueError, ImportError):
        raise PictureRefused(f"{host} cannot be reached, or sent no complete picture. Try it again.") from None
    return b"".join(pieces)
