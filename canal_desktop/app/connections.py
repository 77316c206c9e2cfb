"""Connections: the log of every connection of the program, and the switch that keeps it offline."""

from __future__ import annotations

from collections import deque
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.app.hearers import Hearers
from canal_desktop.domain.attempt import Connection
from canal_desktop.domain.profile import is_loopback_host

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.storage.request_store import RequestStore

MOST_IN_MEMORY = 2_000
"""So many lines are in memory where there is no file."""
OFFLINE = "refused: offline"


class Connections:
    """The program's ConnectionLog. store is None where nothing is to be on disk.

    is_offline says whether only this computer itself may be connected to now. on_changed is called without arguments
    when there is a line more, or none any more.
    """

    def __init__(self, store: RequestStore | None = None, is_offline: Callable[[], bool] = lambda: False) -> None:
        self._store = store
        self._is_offline = is_offline
        self._lines: deque[Connection] = deque(maxlen=MOST_IN_MEMORY)
        self.on_changed: Hearers[[]] = Hearers()

    def may_connect(self, host: str, why: str, *, port: int = 0, path: str = "") -> bool:
        """Part of ConnectionLog."""
        if is_loopback_host(host) or not self._is_offline():
            return True
        self.note(Connection(datetime.now(UTC), host, port, why, 0, 0, OFFLINE, is_refused=True, path=path))
        return False

    def note(self, connection: Connection) -> None:
        """Part of ConnectionLog."""
        if self._store is None:
            self._lines.appendleft(connection)
        else:
            self._store.note(connection)
        self.on_changed()

    async def lines(self) -> tuple[Connection, ...]:
        """All lines, newest first.

        Raises:
            StorageError: they cannot be read.
        """
        return tuple(self._lines) if self._store is None else await self._store.connections()

    async def forget(self) -> None:
        """Forget all lines.

        Raises:
            StorageError: they are still there.
        """
        self._lines.clear()
        if self._store is not None:
            await self._store.forget_connections()
        self.on_changed()
