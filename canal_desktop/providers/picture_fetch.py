"""Fetches a picture from the web, when the user asked for it and not before."""

from __future__ import annotations

import httpx2

from canal_desktop import __version__
from canal_desktop.domain.errors import PictureRefused
from canal_desktop.domain.profile import host_of

MAX_BYTES = 20_000_000
TIMEOUT_S = 30.0
MAX_REDIRECTS = 5


async def fetch_picture(url: str) -> bytes:
    """The bytes behind a web address.

    The request carries no cookie, key or page it came from; what it tells is the address itself.

    Raises:
        PictureRefused: there is none to be had, with a sentence for the user.
    """
    host = host_of(url)
    headers = {"User-Agent": f"CanalDesktop/{__version__}", "Accept": "image/*"}
    try:
        async with (
            httpx2.AsyncClient(timeout=TIMEOUT_S, follow_redirects=True, max_redirects=MAX_REDIRECTS) as client,
            client.stream("GET", url, headers=headers) as response,
        ):
            if response.status_code != 200:
                raise PictureRefused(f"{host} gave no picture (status {response.status_code}).")
            kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
            if not kind.startswith("image/"):
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
