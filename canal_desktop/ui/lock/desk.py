"""LockDesk: the lock joined to the program: when it locks, how it is unlocked, its passphrase in the settings."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from canal_desktop.app.app_lock import WRONG, Answer, WrongPassphrase
from canal_desktop.app.secret_places import SecretPlace
from canal_desktop.domain.errors import CanalError, InvalidInput, SecretError
from canal_desktop.domain.profile import keyring_name
from canal_desktop.language import tr
from canal_desktop.ui.lock.cover import cover_of
from canal_desktop.ui.lock.idle_watch import IdleWatch
from canal_desktop.ui.widgets.veil import VEIL

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.app_lock import AppLock
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.settings import Settings
    from canal_desktop.ui.lock.passphrase_sheet import PassphraseSheet, Purpose
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.workspace import Workspace

PATIENCE_S = 1.0
KEYRING_WAIT = tr("Waiting for your keyring. It may ask for its password in a window of its own: look for it.")
SET_FIRST = tr("Set a passphrase first; then Canal can be locked.")
GONE = tr(
    "The keyring had no passphrase of the lock any more, so Canal was unlocked. To lock it again, set a new one under "
    "Settings, Privacy."
)
NO_KEYRING = tr(
    "The keyring that has the passphrase of the lock is not there now, so nothing could be compared, and Canal was "
    "unlocked. It asks for the passphrase again when the keyring is back."
)
KEPT = tr("The passphrase of the lock is forgotten once you have entered it.")


class LockDesk:
    """Locks by an action, after a while without input, with the system and at the start.

    on_locked is called when it was locked. is_reached says whether the user can come back while no window is to be
    seen, as by the tray.
    """

    def __init__(self, window: MainWindow, workspace: Workspace, lock: AppLock, tasks: Tasks) -> None:
        self._window = window
        self._workspace = workspace
        self._lock = lock
        self._tasks = tasks
        self.on_locked: Callable[[], None] = lambda: None
        self.is_reached: Callable[[], bool] = lambda: False
        self._cover = cover_of(window)
        self._cover.unlock_wanted.connect(self._begin)
        self.idle = IdleWatch(window)
        self.idle.idle.connect(self.lock)
        VEIL.changed.connect(workspace.show_state)
        window.settings_changed.connect(self._on_settings)
        settings_desk = workspace.profile_desk.settings
        settings_desk.secret_sources.append(self)
        settings_desk.add_part("lock", self._join_part, self._fill_part)
        workspace.add_actions({"lock_now": self.lock_now})
        self._on_settings(window.settings)
        if self._cover.pending:
            self._begin(self._cover.pending)

    def lock_now(self) -> None:
        """Lock, or lead to where a passphrase is set."""
        if self._lock.is_set:
            self.lock()
            return
        # Imported here: the settings are a large part of the program.
        from canal_desktop.ui.settings.lock_part import LockPart
        from canal_desktop.ui.settings.rows import Section

        self._workspace.profile_desk.open()
        page = self._window.profile_page
        page.show_section(Section.PRIVACY)
        if isinstance(part := page.part("lock"), LockPart):
            # Not at once: the Enter that chose this in the palette would press the button too.
            QTimer.singleShot(0, part.buttons["set"], part.buttons["set"].setFocus)
        self._window.notify(SET_FIRST)

    def lock(self) -> None:
        """Lock, where a passphrase is set."""
        if not self._lock.is_set or VEIL.is_down:
            return
        was_seen = self._window.isVisible()
        others = any(one.isVisible() for one in QApplication.topLevelWidgets() if one is not self._window)
        self._cover.lower()
        if others and not was_seen and not self.is_reached():
            # A program of which nothing is to be seen any more could not be unlocked.
            self._window.show()
        self.on_locked()

    def lock_with_system(self) -> None:
        """The screen was locked, or the computer goes to sleep."""
        if self._window.settings.locks_with_system:
            self.lock()

    def close(self) -> None:
        """Let go of what is counted and covered, as the program ends."""
        self.idle.set_limit(0)
        VEIL.changed.disconnect(self._workspace.show_state)

    def _begin(self, passphrase: str) -> None:
        self._cover.pending = ""
        self._tasks.start("unlock", self._try(passphrase))

    async def _try(self, passphrase: str) -> None:
        page = self._cover.page
        if page is None:
            return
        page.say("")
        # The keyring may have to be unlocked first, in a dialog of its own.
        waiting = asyncio.get_running_loop().call_later(PATIENCE_S, lambda: page.say(KEYRING_WAIT, is_error=False))
        try:
            answer = await self._lock.try_passphrase(passphrase)
        except SecretError as error:
            page.say(tr("{error} Unlock the keyring and try again.", error=error))
            return
        finally:
            waiting.cancel()
            page.set_busy(False)
        if answer in {Answer.WRONG, Answer.TOO_SOON}:
            page.refuse(WRONG if answer is Answer.WRONG else "", lambda: self._lock.pause_s)
            return
        self._cover.lift()
        self.idle.begin()
        if answer is not Answer.RIGHT:
            self._window.notify(GONE if answer is Answer.GONE else NO_KEYRING, shown_ms=0)

    def _on_settings(self, settings: Settings) -> None:
        self.idle.set_limit(settings.lock_after_min * 60.0 if self._lock.is_set else 0.0)

    # The settings.

    def places(self) -> tuple[SecretPlace, ...]:
        """Part of SecretSource."""
        keyring = self._window.settings.lock_keyring
        return (SecretPlace("lock", tr("Passphrase of the lock, as a hash"), keyring_name(keyring)),) if keyring else ()

    async def forget(self, place_id: str) -> None:
        """Part of SecretSource: it is asked for first, as where it is removed.

        Raises:
            InvalidInput: always; the sheet that asks goes on by itself.
        """
        self._open_sheet("remove")
        raise InvalidInput(KEPT)

    def _join_part(self, part: Any) -> None:
        part.pressed.connect(lambda name: self.lock_now() if name == "lock" else self._open_sheet(name))

    def _fill_part(self, part: Any) -> None:
        keyring = self._window.settings.lock_keyring
        part.show_state(keyring_name(keyring) if keyring else "")

    def _open_sheet(self, purpose: str) -> None:
        # Imported here: hardly any run needs it.
        from canal_desktop.ui.lock.passphrase_sheet import PassphraseSheet, Purpose

        wanted = Purpose(purpose)
        sheet = PassphraseSheet(wanted, self._window)

        def keep(old: str, new: str) -> None:
            self._tasks.begin("passphrase", self._keep(sheet, wanted, old, new), self._window.notify)

        sheet.given.connect(keep)
        sheet.open()

    async def _keep(self, sheet: PassphraseSheet, purpose: Purpose, old: str, new: str) -> None:
        do = {
            "set": lambda: self._lock.set_passphrase(new),
            "change": lambda: self._lock.change(old, new),
            "remove": lambda: self._lock.remove(old),
        }

        def tell() -> None:
            if shiboken6.isValid(sheet):
                sheet.say(KEYRING_WAIT)

        # The keyring may have to be unlocked first, in a dialog of its own.
        waiting = asyncio.get_running_loop().call_later(PATIENCE_S, tell)
        try:
            await do[purpose]()
        except CanalError as error:
            if not shiboken6.isValid(sheet):
                raise
            sheet.refuse(str(error), in_old=isinstance(error, WrongPassphrase))
            return
        finally:
            waiting.cancel()
        if shiboken6.isValid(sheet):
            sheet.accept()
        self._workspace.profile_desk.settings.refresh()
        self._window.withdraw_notice(SET_FIRST)
        self._window.notify(TOLD[purpose])


TOLD = {
    "set": tr("A passphrase is set. “Lock now” is in the menu File."),
    "change": tr("The passphrase was changed."),
    "remove": tr("The passphrase was removed; Canal is not locked any more."),
}
