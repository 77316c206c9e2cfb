"""McpValues: the values of variables and headers of MCP servers: in the keyring, or in memory where there is none.

All of them are treated as secrets: nobody can tell for certain which are not.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from canal_desktop.domain.errors import InvalidInput, McpFailed, SecretError
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from canal_desktop.domain.mcp_server import McpServer, McpServerId
    from canal_desktop.domain.redaction import Redactor
    from canal_desktop.storage.secrets import SecretStore


class McpValues:
    """Values by server and by their names in value_names; those that were read once are held in memory."""

    def __init__(self, secrets: SecretStore, redactor: Redactor) -> None:
        self._secrets = secrets
        self._redactor = redactor
        self._held: dict[McpServerId, dict[str, str]] = {}

    async def of(self, server: McpServer) -> dict[str, str]:
        """The values of a server.

        Raises:
            McpFailed: one is not there, or the keyring does not give it.
        """
        held = self._held.setdefault(server.id, {})
        for name in server.value_names:
            if name not in held:
                found = await self._load(server, name)
                self._redactor.learn(found)
                held[name] = found
        return {name: held[name] for name in server.value_names}

    def known(self, server: McpServer) -> Mapping[str, str]:
        """Those values of a server that were read or entered since the program began: all that it was given."""
        return self._held.get(server.id, {})

    def check(self, former: McpServer | None, server: McpServer, values: Mapping[str, str]) -> None:
        """Raises InvalidInput where a value is missing, or a header would go where it was not meant for."""
        is_elsewhere = former is not None and former.url and _origin(former.url) != _origin(server.url)
        known = () if former is None or is_elsewhere else former.value_names
        for name in server.value_names:
            if not values.get(name) and name not in known:
                if is_elsewhere:
                    raise InvalidInput(
                        tr(
                            "The address is another one: enter the value for {name} again.",
                            name=name.partition(":")[2],
                        )
                    )
                raise InvalidInput(tr("Enter a value for {name}.", name=name.partition(":")[2]))

    async def keep(
        self, former: McpServer | None, server: McpServer, values: Mapping[str, str]
    ) -> tuple[McpServer, str]:
        """Keep new values, and let go of those whose names are gone.

        Returns:
            The server with the keyring that has its values, and a sentence where they could not be put there.
        """
        held = self._held.setdefault(server.id, {})
        for name, value in values.items():
            if value and name in server.value_names:
                self._redactor.learn(value)
                held[name] = value
        if former is not None:
            await self._forget(former, tuple(name for name in former.value_names if name not in server.value_names))
        if not server.value_names:
            return replace(server, secret_backend=None), ""
        fresh = [name for name in server.value_names if values.get(name) or server.secret_backend is None]
        backend = server.secret_backend
        try:
            for name in fresh:
                if name in held:
                    backend = await self._secrets.save(_filed(server.id, name), held[name])
        except SecretError as error:
            return replace(server, secret_backend=None), (
                tr("{error} The values of variables and headers are kept until the program ends.", error=error)
            )
        return replace(server, secret_backend=backend), ""

    async def forget(self, server: McpServer) -> None:
        """Take all values of a server out of the keyring; in memory they stay until the program ends, to be undone."""
        await self._forget(server, server.value_names, keeps_held=True)

    async def forget_for_good(self, server: McpServer) -> None:
        """Forget all values of a server, in memory and in the keyring.

        Raises:
            SecretError: the keyring did not let go of one.
        """
        self._held.pop(server.id, None)
        if server.secret_backend is not None:
            for name in server.value_names:
                await self._secrets.forget(_filed(server.id, name))

    async def bring_back(self, server: McpServer) -> McpServer:
        """Put the values of a server that was removed into the keyring again."""
        held = dict(self._held.get(server.id, {}))
        brought, _sentence = await self.keep(None, replace(server, secret_backend=None), held)
        return brought

    async def hold(self, server: McpServer) -> None:
        """Read the values into memory, where the keyring gives them."""
        try:
            await self.of(server)
        except McpFailed:
            # What is not there need not be brought back.
            return

    async def _forget(self, server: McpServer, names: tuple[str, ...], *, keeps_held: bool = False) -> None:
        for name in names:
            if not keeps_held:
                self._held.get(server.id, {}).pop(name, None)
            if server.secret_backend is not None:
                try:
                    await self._secrets.forget(_filed(server.id, name))
                except SecretError:
                    # Without the server nobody asks for it any more.
                    return

    async def _load(self, server: McpServer, name: str) -> str:
        shown = name.partition(":")[2]
        if server.secret_backend is None:
            raise McpFailed(tr("There is no value for {name}. Edit the server to enter it.", name=shown))
        try:
            found = await self._secrets.load(_filed(server.id, name), server.secret_backend)
        except SecretError as error:
            raise McpFailed(
                tr("{error} Edit the server to enter the value of {name} again.", error=error, name=shown)
            ) from error
        if found is None:
            raise McpFailed(tr("The keyring has no value of {name}. Edit the server to enter it.", name=shown))
        return found


def _origin(url: str) -> tuple[str, str]:
    parts = urlsplit(url.strip())
    return parts.scheme, parts.netloc.lower()


def _filed(server_id: McpServerId, name: str) -> str:
    return f"mcp-{server_id}-{name}"
