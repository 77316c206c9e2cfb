"""NetworkSettings: the way to each server as settings and profiles have it now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from canal_desktop.domain.network import way_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.proxy_login import ProxyLogin
    from canal_desktop.domain.network import Network, ProxyUser, Way
    from canal_desktop.domain.profile import Profile
    from canal_desktop.domain.settings import Settings


class NetworkSettings:
    """A Network for servers of no profile, and the Network of each profile.

    Args:
        settings: those in effect.
        current: the profile of an id as it is now, None where it is not kept.
        logins: names and passwords for proxies.
    """

    def __init__(
        self, settings: Callable[[], Settings], current: Callable[[str], Profile | None], logins: ProxyLogin
    ) -> None:
        self._settings = settings
        self._current = current
        self.logins = logins

    def way(self) -> Way:
        """Part of Network."""
        return way_of(self._settings())

    async def proxy_user(self, proxy: str) -> ProxyUser | None:
        """Part of Network."""
        return await self.logins.user_of(proxy)

    def of(self, profile: Profile) -> Network:
        """The Network to a profile's server; it follows what is changed in the profile, unless that is being tried."""
        known = self._current(profile.id)
        follows = known is not None and (known.proxy, known.ca_file) == (profile.proxy, profile.ca_file)
        return _ProfileNetwork(self, profile, follows)

    def way_to(self, profile: Profile, *, follows: bool) -> Way:
        """The way to a profile's server: as it is now where follows says so, else as this one has it."""
        return way_of(self._settings(), (follows and self._current(profile.id)) or profile)


@dataclass(frozen=True, slots=True)
class _ProfileNetwork:
    settings: NetworkSettings
    profile: Profile
    follows: bool

    def way(self) -> Way:
        return self.settings.way_to(self.profile, follows=self.follows)

    async def proxy_user(self, proxy: str) -> ProxyUser | None:
        return await self.settings.proxy_user(proxy)
