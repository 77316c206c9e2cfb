"""Makes the provider of a profile. Importing this imports the SDK: do it late, in a thread."""

from __future__ import annotations

import contextlib
import importlib
from typing import TYPE_CHECKING

from canal_desktop.domain.connection_log import NO_LOG
from canal_desktop.domain.network import SYSTEM_NETWORK
from canal_desktop.domain.profile import ProfileSource
from canal_desktop.providers.demo import DemoTransport
from canal_desktop.providers.openai_chat import OpenAIChat

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.domain.connection_log import ConnectionLog
    from canal_desktop.domain.network import Network
    from canal_desktop.domain.profile import Profile
    from canal_desktop.domain.redaction import Redactor
    from canal_desktop.providers.base import Provider

with contextlib.suppress(ImportError):
    # The network layer imports this at the first request, which has a frame waiting.
    importlib.import_module("anyio._backends._asyncio")


def make_provider(
    profile: Profile,
    key: str,
    redactor: Redactor,
    idle_timeout_s: float,
    *,
    traits: frozenset[str],
    on_learned: Callable[[str], None],
    log: ConnectionLog = NO_LOG,
    network: Network = SYSTEM_NETWORK,
) -> Provider:
    """The provider for a profile and its key; the demo's answers come from inside the program, and are not logged.

    Raises:
        ProviderError: the connection cannot be set up.
    """
    transport = DemoTransport() if profile.source is ProfileSource.DEMO else None
    return OpenAIChat(
        profile,
        key,
        redactor=redactor,
        idle_timeout_s=idle_timeout_s,
        transport=transport,
        traits=traits,
        on_learned=on_learned,
        log=log if transport is None else NO_LOG,
        network=network,
    )
