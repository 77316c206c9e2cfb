"""Updates, made of their parts; nothing is asked of the network before somebody wants to know."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from canal_desktop.app.installation import Installation, read_installation
from canal_desktop.app.updates import Source, Updates
from canal_desktop.ui.theme.assets import resource_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.domain.connection_log import ConnectionLog
    from canal_desktop.domain.network import Network

FOLDER = "updates"
"""Below the data folder: what is known of signed lists."""


def make_updates(
    data_dir: Path, log: ConnectionLog, network: Network, installation: Installation | None = None
) -> Updates:
    """The updates of this installation, looked for along the way of all requests and noted in their log."""
    installed = installation or read_installation(resource_path, Path(sys.executable))
    folder = data_dir / FOLDER

    async def make_source(is_over: Callable[[], bool]) -> Source:
        loop = asyncio.get_running_loop()

        def made() -> Source:
            # Imported here, in a thread: both bring large libraries.
            from canal_desktop.providers.update_fetch import fetch_from_thread
            from canal_desktop.updates.source import UpdateSource

            fetch = fetch_from_thread(loop, log=log, network=network, is_over=is_over)
            return UpdateSource(folder, installed.root or b"", installed.address, fetch)

        return await asyncio.to_thread(made)

    return Updates(installed, folder, make_source)
