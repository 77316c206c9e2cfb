"""NetworkOnLoop: the way that requests take, for a thread other than the one that knows it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canal_desktop.domain.network import Network, ProxyUser, Way


class NetworkOnLoop:
    """A Network that belongs to another loop's thread; only there its keyring is asked."""

    def __init__(self, network: Network, loop: asyncio.AbstractEventLoop) -> None:
        self._network = network
        self._loop = loop

    def way(self) -> Way:
        """Part of Network: settings are values, which any thread may read."""
        return self._network.way()

    async def proxy_user(self, proxy: str) -> ProxyUser | None:
        """Part of Network."""
        asked = asyncio.run_coroutine_threadsafe(self._network.proxy_user(proxy), self._loop)
        return await asyncio.wrap_future(asked)
