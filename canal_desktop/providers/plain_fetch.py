"""What is asked of the web without a key or a cookie: where an address leads to, and why it cannot be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx2

from canal_desktop import __version__
from canal_desktop.domain.failures import FailureKind, sentence_for
from canal_desktop.network.way_error import WayError
from canal_desktop.providers.errand import errand
from canal_desktop.providers.failures import OfflineError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from canal_desktop.providers.watched_client import WatchedClient

MAX_REDIRECTS = 5
TROUBLES = (
    OfflineError,
    WayError,
    httpx2.HTTPError,
    httpx2.InvalidURL,
    OSError,
    UnicodeError,
    ValueError,
    ImportError,
)
"""What asking may raise; ImportError where a proxy needs what is not there."""


async def found_at(
    client: WatchedClient, url: str, headers: Mapping[str, str], why: str, check: Callable[[httpx2.URL], None]
) -> httpx2.Response | None:
    """The response of the last address in a row of redirects, before its body has come; None where the row is endless.

    Args:
        client: it is asked through.
        url: the first address.
        headers: besides the name of the program.
        why: for the log of connections.
        check: raises what is to be raised where an address must not be asked.
    """
    named = {"User-Agent": f"CanalDesktop/{__version__}", **headers}
    request: httpx2.Request | None = client.build_request("GET", url, headers=named)
    for _hop in range(MAX_REDIRECTS + 1):
        if request is None:
            break
        check(request.url)
        # Around the sending alone: the pieces may be read by other tasks.
        with errand(why):
            response = await client.send(request, stream=True)
        if not response.has_redirect_location:
            return response
        request = response.next_request
        await response.aclose()
    return None


def sentence_of(trouble: BaseException, host: str, otherwise: str) -> str:
    """Why a host could not be asked, for one of TROUBLES; otherwise is said where the way there is not to blame."""
    if isinstance(trouble, OfflineError):
        return sentence_for(FailureKind.OFFLINE, host=host)
    return trouble.sentence if isinstance(trouble, WayError) else otherwise
