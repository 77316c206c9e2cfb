"""Network: the way requests take: through which proxy, past which, and which certificates are trusted besides. Pure."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

from canal_desktop.domain.profile import is_loopback_host
from canal_desktop.domain.proxy import NO_PROXY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from canal_desktop.domain.profile import Profile
    from canal_desktop.domain.settings import Settings


@dataclass(frozen=True, slots=True)
class ProxyUser:
    """What a proxy asks for; neither is ever shown or written down."""

    name: str = field(repr=False)
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Way:
    """proxy and bypass are as in Settings; ca_files are trusted besides what the system trusts.

    profile is the name of the one whose own proxy it is, "" for that of the settings or the system.
    """

    proxy: str = ""
    bypass: str = ""
    ca_files: tuple[str, ...] = ()
    profile: str = ""

    def proxy_for(self, scheme: str, host: str, port: int, system: Mapping[str, str]) -> str | None:
        """The address of the proxy to a host, None where it is reached directly; this computer always is.

        Args:
            scheme: "http" or "https".
            host: a name or an address, without brackets.
            port: where on the host.
            system: as `urllib.request.getproxies()` gives it; what stands there may have a name and a password in it.
        """
        if self.proxy == NO_PROXY or is_loopback_host(host) or is_bypassed(self.bypass, host, port):
            return None
        if self.proxy:
            return self.proxy
        named = system.get(scheme) or system.get("all")
        if not named or is_bypassed(system.get("no", ""), host, port):
            return None
        return named if "://" in named else f"http://{named}"


class Network(Protocol):
    """The way as it is now; asked with each request, so that what is changed holds from the next one on."""

    def way(self) -> Way:
        """The way; takes no time."""
        ...

    async def proxy_user(self, proxy: str) -> ProxyUser | None:
        """Name and password for the proxy at an address, None where none are known; may ask the keyring.

        Raises:
            SecretError: they should be in the keyring, which does not give them.
        """
        ...


class SystemNetwork:
    """A Network as the system has it."""

    def way(self) -> Way:
        """Part of Network."""
        return Way()

    async def proxy_user(self, proxy: str) -> ProxyUser | None:
        """Part of Network."""
        return None


SYSTEM_NETWORK = SystemNetwork()


def way_of(settings: Settings, profile: Profile | None = None) -> Way:
    """The way to a profile's server: its own proxy before that of the settings; the certificates of both."""
    proxy, owner = settings.proxy, ""
    if profile is not None and profile.proxy is not None:
        proxy, owner = profile.proxy, profile.name
    files = (settings.ca_file, "" if profile is None else profile.ca_file)
    return Way(proxy, settings.proxy_bypass, tuple(dict.fromkeys(file for file in files if file)), owner)


def proxy_of(proxy: str | None, system: Mapping[str, str]) -> str:
    """The origin of the proxy that a setting stands for, to which a login belongs; "" for none.

    Args:
        proxy: as in Settings or Profile; None, as of a profile that has none of its own, is none.
        system: as for Way.proxy_for.
    """
    if proxy is None or proxy == NO_PROXY:
        return ""
    return proxy_origin(proxy or system.get("https") or system.get("all") or system.get("http") or "")


def is_bypassed(bypass: str, host: str, port: int) -> bool:
    """Whether a list such as NO_PROXY names a host: by its name or one it ends in, as an address or in a network.

    A port behind a name is for that port only; "*" is for all.
    """
    return any(_is_named(entry, host.lower().rstrip("."), port) for entry in re.split(r"[,;\s]+", bypass.lower()))


def _is_named(entry: str, host: str, port: int) -> bool:
    if entry in {"", "*"}:
        return entry == "*"
    if "/" in entry:
        return _is_in_network(entry, host)
    name, _colon, wanted = entry.rpartition(":")
    if not wanted.isdecimal() or (":" in name and not name.endswith("]")):
        # A name without a port, or an IPv6 address without brackets.
        name, wanted = entry, ""
    if wanted and int(wanted) != port:
        return False
    name = name.strip("[]").removeprefix("*").strip(".")
    return bool(name) and (host == name or host.endswith(f".{name}") or _is_same_address(name, host))


def _is_in_network(entry: str, host: str) -> bool:
    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(entry, strict=False)
    except ValueError:
        return False


def _is_same_address(name: str, host: str) -> bool:
    try:
        return ipaddress.ip_address(name) == ipaddress.ip_address(host)
    except ValueError:
        return False


def proxy_origin(proxy: str) -> str:
    """A proxy's address without name and password, under which these are kept; "" where it cannot be read."""
    try:
        parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
        host, port = parts.hostname, parts.port
    except ValueError:
        return ""
    if not host:
        return ""
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}" + ("" if port is None else f":{port}")
