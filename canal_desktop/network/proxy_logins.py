"""What is told where a proxy wants a login: what happened, and where to enter one, which goes by whose proxy it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.failures import SENTENCES, FailureKind
from canal_desktop.language import tr
from canal_desktop.network.way_error import WayError

if TYPE_CHECKING:
    from canal_desktop.domain.network import Way


def login_wanted(way: Way) -> WayError:
    """The proxy was given no name and password."""
    if not way.profile:
        return WayError(FailureKind.PROXY_LOGIN, SENTENCES[FailureKind.PROXY_LOGIN])
    sentence = tr(
        "The proxy wants a name and password: enter them under “Proxy and certificates” of the profile {profile}.",
        profile=way.profile,
    )
    return WayError(FailureKind.PROXY_LOGIN, sentence)


def login_refused(proxy: str, way: Way) -> WayError:
    """The proxy does not know these."""
    if not way.profile:
        sentence = tr(
            "The proxy {proxy} did not accept the name and password. Enter them again in Settings, Network.",
            proxy=proxy,
        )
        return WayError(FailureKind.PROXY_LOGIN, sentence)
    sentence = tr(
        "The proxy {proxy} did not accept the name and password. Enter them again under “Proxy and certificates” of "
        "the profile {profile}.",
        proxy=proxy,
        profile=way.profile,
    )
    return WayError(FailureKind.PROXY_LOGIN, sentence)


def login_not_given(error: str, way: Way) -> WayError:
    """The keyring does not give them; error is its sentence."""
    if not way.profile:
        sentence = tr("{error} Enter the proxy's name and password again in Settings, Network.", error=error)
        return WayError(FailureKind.PROXY_LOGIN, sentence)
    sentence = tr(
        "{error} Enter the proxy's name and password again under “Proxy and certificates” of the profile {profile}.",
        error=error,
        profile=way.profile,
    )
    return WayError(FailureKind.PROXY_LOGIN, sentence)
