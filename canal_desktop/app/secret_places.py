"""Where each secret of the user's is, from whoever keeps secrets. Never a secret itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from canal_desktop.domain.profile import ProfileSource, keyring_name
from canal_desktop.language import in_a_row, tr

if TYPE_CHECKING:
    from canal_desktop.app.mcp_servers import McpServers
    from canal_desktop.app.profiles import Profiles
    from canal_desktop.domain.mcp_server import McpServer
    from canal_desktop.domain.profile import Profile

UNTIL_QUIT = tr("in memory, until you quit")


@dataclass(frozen=True, slots=True)
class SecretPlace:
    """One secret: what it is, and where, in words; by its id it can be forgotten, where can_forget is set."""

    id: str
    what: str
    where: str
    can_forget: bool = True


class SecretSource(Protocol):
    """Someone who keeps secrets."""

    def places(self) -> tuple[SecretPlace, ...]:
        """Where they are; asks no keyring."""

    async def forget(self, place_id: str) -> None:
        """Forget the secret of that id, in memory and in the keyring.

        Raises:
            CanalError: the keyring did not let go of it.
        """


class ProfileSecrets:
    """The keys of the profiles."""

    def __init__(self, profiles: Profiles) -> None:
        self._profiles = profiles

    def places(self) -> tuple[SecretPlace, ...]:
        """Part of SecretSource."""
        return tuple(
            SecretPlace(
                f"profile {profile.id}",
                tr("API key of {profile}", profile=profile.name),
                self._where(profile),
                profile.source is ProfileSource.STORED,
            )
            for profile in self._profiles.all
            if profile.needs_key and not self._profiles.lacks_key(profile)
        )

    async def forget(self, place_id: str) -> None:
        """Part of SecretSource."""
        profile_id = place_id.removeprefix("profile ")
        if self._profiles.get(profile_id) is not None:
            await self._profiles.forget_key(profile_id)

    @staticmethod
    def _where(profile: Profile) -> str:
        if profile.source is ProfileSource.ENVIRONMENT:
            return tr("from the environment, in memory until you quit")
        return keyring_name(profile.key_backend) if profile.key_backend else UNTIL_QUIT


class McpSecrets:
    """The values of variables and headers of MCP servers; they are forgotten by taking the server's values away."""

    def __init__(self, servers: McpServers) -> None:
        self._servers = servers

    def places(self) -> tuple[SecretPlace, ...]:
        """Part of SecretSource."""
        return tuple(
            SecretPlace(
                f"mcp {server.id}",
                tr("Values of the MCP server {server}: {names}", server=server.name, names=in_a_row(names)),
                keyring_name(server.secret_backend) if server.secret_backend else UNTIL_QUIT,
                not self._servers.is_read_only,
            )
            for server in self._servers.all
            if (names := _names(server))
        )

    async def forget(self, place_id: str) -> None:
        """Part of SecretSource."""
        await self._servers.forget_values(place_id.removeprefix("mcp "))


class ProxyLogins(Protocol):
    """Names and passwords of the user's for proxies, by the proxy's address."""

    async def save(self, proxy: str, user: str, password: str) -> str:
        """Keep them; returns the sentence that says where they are.

        Raises:
            CanalError: they cannot be used.
        """

    async def forget(self, proxy: str) -> None:
        """Forget them, in memory and in the keyring.

        Raises:
            CanalError: the keyring did not let go of them.
        """

    def known(self) -> tuple[str, ...]:
        """The origins of the proxies that there are any for."""

    def hint(self, proxy: str) -> str:
        """Where they are, as a sentence; "" where there are none."""


class ProxySecrets:
    """The logins for proxies, also for those that are used no more: they must be seen to be forgotten."""

    def __init__(self, logins: ProxyLogins) -> None:
        self._logins = logins

    def places(self) -> tuple[SecretPlace, ...]:
        """Part of SecretSource."""
        return tuple(
            SecretPlace(f"proxy {proxy}", tr("Login of the proxy {address}", address=proxy), self._logins.hint(proxy))
            for proxy in self._logins.known()
        )

    async def forget(self, place_id: str) -> None:
        """Part of SecretSource."""
        await self._logins.forget(place_id.removeprefix("proxy "))


def _names(server: McpServer) -> list[str]:
    """The names of variables and headers that have a value."""
    names = (name.partition(":")[2] for name in server.value_names)
    return [name for name in names if name not in server.missing]
