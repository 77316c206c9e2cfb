"""LateProviders: makes providers; what speaks to servers is loaded with the first of them."""

from __future__ import annotations

import asyncio
import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.network_settings import NetworkSettings
    from canal_desktop.domain.connection_log import ConnectionLog
    from canal_desktop.domain.profile import Profile
    from canal_desktop.domain.redaction import Redactor
    from canal_desktop.domain.settings import Settings
    from canal_desktop.providers.base import Provider

FACTORY = "canal_desktop.providers.factory"
"""The module that brings the SDK."""


class LateProviders:
    """A ProviderFactory. settings and log are asked for with each provider, network with each request."""

    def __init__(
        self,
        redactor: Redactor,
        settings: Callable[[], Settings],
        log: Callable[[], ConnectionLog],
        network: NetworkSettings,
    ) -> None:
        self._redactor = redactor
        self._settings = settings
        self._log = log
        self._network = network

    async def __call__(
        self, profile: Profile, key: str, traits: frozenset[str], on_learned: Callable[[str], None]
    ) -> Provider:
        """Part of ProviderFactory."""
        idle_timeout_s = float(self._settings().idle_timeout_s)
        network = self._network.of(profile)

        def make() -> Provider:
            # In a thread: importing the SDK takes 0.3 s and making its client 0.1 s, many frames each.
            made: Provider = importlib.import_module(FACTORY).make_provider(
                profile,
                key,
                self._redactor,
                idle_timeout_s,
                traits=traits,
                on_learned=on_learned,
                log=self._log(),
                network=network,
            )
            return made

        return await asyncio.to_thread(make)
