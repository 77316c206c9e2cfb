"""KeysDesk: holds the keys that the user chose for the quick window, and says where that cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from canal_desktop.domain.errors import KeysRefused
from canal_desktop.language import tr
from canal_desktop.ui.quick.global_keys import make_global_keys, parse_keys
from canal_desktop.ui.quick.key_words import NOT_HERE, not_held
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
CHANGE = "change_quick_keys"
SETTLES_MS = 150
"""After which a window has the keyboard, if it gets it."""


class KeysDesk:
    """Nothing is held before the user has chosen keys.

    command is what opens the quick window from a shell; open_settings shows the page of the settings.
    """

    def __init__(
        self,
        window: MainWindow,
        quick: QuickDesk,
        command: str,
        bus: SessionBus,
        tasks: Tasks,
        open_settings: Callable[[], None],
    ) -> None:
        self._window = window
        self._open_settings = open_settings
        self._quick = quick
        self._tasks = tasks
        self._portal = PortalKeys(bus)
        self._command = command
        self._keys: GlobalKeys | None = None
        self._held = ""
        self._told = ""
        self.problem = ""
        """Why the chosen keys are not held; "" where they are, or none are chosen."""
        self.by_id: dict[str, Callable[[], None]] = {COPY: self.copy_command, CHANGE: self.open_setting}
        window.settings_changed.connect(self.follow)

    def follow(self, settings: Settings) -> None:
        """Hold the keys in the settings."""
        if settings.quick_keys == self._held:
            return
        self._held = settings.quick_keys
        self.problem = ""
        if self._told:
            self._window.withdraw_notice(self._told)
            self._told = ""
        self.close()
        self._tasks.restart("quick keys", self._follow(self._held))

    async def _follow(self, text: str) -> None:
        # The work is made in here: this may be cancelled before it has begun.
        try:
            await self._hold(text)
        except KeysRefused as error:
            self._tell(text, str(error))

    def _tell(self, keys: str, problem: str) -> None:
        self.problem = problem
        self._told = not_held(keys, problem)
        copies = ((COPY, tr("Copy the command")),) if problem in {NOT_HERE, NOT_BOUND} else ()
        self._window.notify(self._told, (*copies, (CHANGE, tr("Change…"))), shown_ms=0)

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

    def open_setting(self) -> None:
        """Show where the keys are chosen."""
        self._open_settings()
        self._window.profile_page.go_to_setting(tr("Keys for the quick window"))

    def close(self) -> None:
        """Hold nothing any more."""
        if self._keys is not None:
            self._keys.release()
