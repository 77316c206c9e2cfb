"""SystemLocks: hears from the desktop that the screen was locked, and from the system that it goes to sleep."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

from canal_desktop.app.session_bus import NoBusError

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.session_bus import SessionBus

SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
"""Each desktop tells it under a name of its own, and in the same form."""
LOGIND = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")


class SystemLocks:
    """Calls on_locked each time; where nobody tells of it, never."""

    def __init__(self, session: SessionBus, system: SessionBus, on_locked: Callable[[], None]) -> None:
        self._session = session
        self._system = system
        self._on_locked = on_locked

    async def follow(self) -> None:
        """Begin to listen; it goes on until the buses are closed."""
        with contextlib.suppress(NoBusError):
            for name in SCREEN_SAVERS:
                await self._session.hear(None, name, "ActiveChanged", self._hear)
        with contextlib.suppress(NoBusError):
            await self._system.hear(*LOGIND, self._hear)

    def _hear(self, told: tuple[Any, ...]) -> None:
        # False when the screen is unlocked, or the computer awake again.
        if told[:1] == (True,):
            self._on_locked()
