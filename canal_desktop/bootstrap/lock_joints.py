"""LockJoints: the lock joined to the keyring, the window, and what is made later: sound, tray and buses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.app.app_lock import AppLock
from canal_desktop.app.session_bus import SessionBus
from canal_desktop.app.system_locks import SystemLocks
from canal_desktop.ui.lock.desk import LockDesk

if TYPE_CHECKING:
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.bootstrap.late_parts import LateParts
    from canal_desktop.domain.settings import Settings
    from canal_desktop.storage.secrets import SecretStore
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.workspace import Workspace


class LockJoints:
    """The desk is there from the beginning, as the program may start locked."""

    def __init__(self, window: MainWindow, workspace: Workspace, secrets: SecretStore, tasks: Tasks) -> None:
        self._window = window
        self._tasks = tasks
        self.lock = AppLock(secrets, lambda: window.settings, window.change_settings)
        self.desk = LockDesk(window, workspace, self.lock, tasks)
        self._system = SessionBus(tasks, "SYSTEM")
        self._late: LateParts | None = None

    def join_late(self, late: LateParts) -> None:
        """What is made later is there now."""
        self._late = late
        self.desk.is_reached = lambda: late.desktop.tray.is_shown
        self.desk.on_locked = self._fall_silent
        self._window.settings_changed.connect(self._listen)
        self._listen(self._window.settings)

    async def close(self) -> None:
        """Let go of the window and of the system's bus."""
        self.desk.close()
        await self._system.close()

    def _listen(self, settings: Settings) -> None:
        """Listen to the buses from the time on when it is of any use."""
        if self._late is not None and self.lock.is_set and settings.locks_with_system:
            self._window.settings_changed.disconnect(self._listen)
            locks = SystemLocks(self._late.desktop.bus, self._system, self.desk.lock_with_system)
            self._tasks.start("system locks", locks.follow())

    def _fall_silent(self) -> None:
        """What is heard or stands in notifications is of the conversations as well; and nobody dictates any more."""
        assert self._late is not None
        self._tasks.start("withdraw notifications", self._late.desktop.notifier.withdraw())
        self._late.reading.stop()
        self._late.dictation.finish()
