"""SessionBus: the desktop's message bus (D-Bus), or the system's: calls to other programs, and signals from them."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.tasks import Tasks

PATIENCE_S = 5.0


class NoBusError(Exception):
    """There is no bus here, nobody on it has that name, or it said no."""


class SessionBus:
    """Connects when it is first used, over a socket of its own; kind is "SESSION" or "SYSTEM"."""

    def __init__(self, tasks: Tasks, kind: str = "SESSION") -> None:
        self._tasks = tasks
        self._kind = kind
        self._lock = asyncio.Lock()
        self._connection: Any = None
        self._router: Any = None
        self._heard = 0

    @property
    def own_name(self) -> str:
        """Its name on the bus, such as ":1.42"; "" before the first call."""
        return "" if self._connection is None else str(self._connection.unique_name)

    async def call(
        self, name: str, path: str, interface: str, method: str, signature: str = "", body: tuple[object, ...] = ()
    ) -> tuple[Any, ...]:
        """Call a method of another program; returns what it gives.

        Args:
            name: on the bus, such as "org.freedesktop.Notifications".
            path: of the object.
            interface: whose method it is.
            method: its name.
            signature: D-Bus's types of the body; "" for none.
            body: the arguments; a variant is a pair of its signature and its value.

        Raises:
            NoBusError: it cannot be called, or refuses, or does not answer within 5 s.
        """
        router = await self._connected()
        from jeepney import DBusAddress, MessageType, new_method_call

        message = new_method_call(DBusAddress(path, name, interface), method, signature, body)
        try:
            async with asyncio.timeout(PATIENCE_S):
                reply = await router.send_and_get_reply(message)
        except (OSError, EOFError, RuntimeError, TimeoutError) as error:
            raise NoBusError(str(error)) from error
        if reply.header.message_type is MessageType.error:
            raise NoBusError(str(reply.body))
        return tuple(reply.body)

    async def hear(
        self, path: str | None, interface: str, member: str, take: Callable[[tuple[Any, ...]], None]
    ) -> None:
        """Have take called with the arguments of each such signal, from any sender and, with None, of any object.

        Raises:
            NoBusError: there is no bus.
        """
        router = await self._connected()
        from jeepney import MatchRule

        rule = MatchRule(type="signal", interface=interface, member=member, path=path)
        bus = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
        queue: asyncio.Queue[Any] = asyncio.Queue()
        handle = router.filter(rule, queue=queue)
        await self.call(*bus, "AddMatch", "s", (rule.serialise(),))

        async def follow() -> None:
            with handle:
                while True:
                    take(tuple((await queue.get()).body))

        self._heard += 1
        self._tasks.start(f"signals {self._kind} {self._heard}", follow())

    async def close(self) -> None:
        """Leave the bus."""
        router, self._router = self._router, None
        if router is None:
            return
        # Whoever ended the bus has ended the connection as well.
        with contextlib.suppress(OSError, EOFError):
            await router.__aexit__(None, None, None)
        with contextlib.suppress(OSError, EOFError):
            await self._connection.close()

    async def _connected(self) -> Any:
        async with self._lock:
            if self._router is None:
                try:
                    # Imported here: it is there where there can be a bus, and used when something is to be told.
                    from jeepney.io.asyncio import DBusRouter, open_dbus_connection

                    self._connection = await open_dbus_connection(self._kind)
                except (ImportError, OSError, EOFError, KeyError, ValueError, RuntimeError) as error:
                    raise NoBusError(str(error)) from error
                self._router = DBusRouter(self._connection)
            return self._router
