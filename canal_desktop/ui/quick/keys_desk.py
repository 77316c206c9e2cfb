"""KeysDesk: holds the keys that the user chose for the quick window, and says where that cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from canal_desktop.app.tasks import telling
from canal_desktop.language import tr
from canal_desktop.ui.quick.global_keys import make_global_keys, parse_keys
from canal_desktop.ui.quick.key_words import NOT_HERE
from canal_desktop.ui.quick.portal_keys import NOT_BOUND, PortalKeys

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.session_bus import SessionBus
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.settings import Settings
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.quick.desk import QuickDesk
    from canal_desktop.ui.quick.global_keys import GlobalKeys

COPY = "copy_quick_command"
SETTLES_MS = 150
"""After which a window has the keyboard, if it gets it."""


class KeysDesk:
    """Nothing is held before the user has chosen keys. command is what opens the quick window from a shell."""

    def __init__(self, window: MainWindow, quick: QuickDesk, command: str, bus: SessionBus, tasks: Tasks) -> None:
        self._window = window
        self._quick = quick
        self._tasks = tasks
        self._portal = PortalKeys(bus)
        self._command = command
        self._keys: GlobalKeys | None = None
        self._held = ""
        self.problem = ""
        """Why the chosen keys are not held; "" where they are, or none are chosen."""
        self.by_id: dict[str, Callable[[], None]] = {COPY: self.copy_command}
        window.settings_changed.connect(self.follow)

    def follow(self, settings: Settings) -> None:
        """Hold the keys in the settings."""
        if settings.quick_keys == self._held:
            return
        self._held = settings.quick_keys
        former, self.problem = self.problem, ""
        if former:
            self._window.withdraw_notice(former)
        self.close()
        self._tasks.restart("quick keys", telling(self._hold(self._held), self._tell))

    def _tell(self, problem: str) -> None:
        self.problem = problem
        actions = ((COPY, tr("Copy the command")),) if problem in {NOT_HERE, NOT_BOUND} else ()
        self._window.notify(problem, actions, shown_ms=0)

    async def _hold(self, text: str) -> None:
        if not text:
            await self._portal.release()
            return
        keys = parse_keys(text)
        self._keys = self._keys or make_global_keys()
        if self._keys is not None:
            self._keys.hold(keys, self._on_pressed)
        else:
            await self._portal.hold(keys, self._on_pressed)

    def _on_pressed(self) -> None:
        self._quick.open()
        QTimer.singleShot(SETTLES_MS, self._window, self._bring_up)

    def _bring_up(self) -> None:
        window = self._quick.window
        if self._keys is not None and window is not None and window.isVisible() and not window.isActiveWindow():
            self._keys.bring_up(int(window.winId()))

    def copy_command(self) -> None:
        """Put the command that opens the quick window on the clipboard."""
        QGuiApplication.clipboard().setText(self._command)
        self._window.notify(tr("Copied: {command}", command=self._command))

    def close(self) -> None:
        """Hold nothing any more."""
        if self._keys is not None:
            self._keys.release()
