"""DoctorDesk: the checkup of a connection joined to the window: begun, watched, stopped, copied."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from canal_desktop.app.doctor import support_report
from canal_desktop.language import bare, tr
from canal_desktop.ui.sheets.doctor_sheet import DoctorSheet
from canal_desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncGenerator

    from canal_desktop.app.doctor import Doctor
    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.checkup import CheckResult
    from canal_desktop.domain.profile import Profile
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.workspace import Workspace

CHECKUP = "checkup"


class DoctorDesk:
    """One checkup at a time, in a sheet of its own."""

    def __init__(
        self, window: MainWindow, workspace: Workspace, profiles: Profiles, doctor: Doctor, tasks: Tasks
    ) -> None:
        self._window = window
        self._workspace = workspace
        self._profiles = profiles
        self._doctor = doctor
        self._tasks = tasks
        self._sheet: DoctorSheet | None = None
        self._task: asyncio.Task[None] | None = None
        workspace.add_actions({"doctor": self.open_for_shown})
        workspace.profile_desk.on_check = self.open

    def open_for_shown(self) -> None:
        """Examine the server of the conversation on the screen, else the one in use."""
        profile = self._workspace.model_desk.shown_profile or self._profiles.active
        if profile is None:
            self._window.notify(tr("Connect to a server first, under Profiles."))
        else:
            shown = self._workspace.pane.conversation
            is_own = shown is not None and shown.conversation.profile_id == profile.id
            self.open(profile.id, shown.conversation.model if shown is not None and is_own else None)

    def open(self, profile_id: str, model: str | None = None) -> None:
        """Examine a profile's server; its model may be asked too, the profile's own where none is named."""
        profile = self._profiles.get(profile_id)
        if profile is None or self._sheet is not None:
            return
        model = model or profile.model
        sheet = self._sheet = DoctorSheet(profile.name, model, self._window.theme, self._window)
        sheet.again_pressed.connect(lambda: self._begin(sheet, profile.id, model))
        sheet.ask_pressed.connect(lambda: self._begin(sheet, profile.id, model, asks=True))
        sheet.key_pressed.connect(lambda: self._enter_key(sheet, profile.id))
        sheet.cancel_pressed.connect(lambda: self._tasks.cancel(CHECKUP))
        sheet.copy_pressed.connect(lambda: self._copy(sheet, profile, model))
        sheet.finished.connect(self._on_closed)
        sheet.open()
        self._begin(sheet, profile.id, model)

    def _enter_key(self, sheet: DoctorSheet, profile_id: str) -> None:
        sheet.accept()
        self._workspace.profile_desk.enter_key(profile_id)

    def _begin(self, sheet: DoctorSheet, profile_id: str, model: str | None, *, asks: bool = False) -> None:
        profile = self._profiles.get(profile_id)
        if profile is None:
            sheet.say(tr("This profile no longer exists."))
            return
        sheet.begin(asks=asks)
        steps = self._doctor.ask(profile, model) if asks else self._doctor.examine(profile, model)
        task = self._task = self._tasks.restart(CHECKUP, self._examine(sheet, steps))
        # A task that is cancelled before its first step never comes to an end of its own.
        task.add_done_callback(lambda task: self._on_ended(task, sheet))

    async def _examine(self, sheet: DoctorSheet, steps: AsyncGenerator[CheckResult, None]) -> None:
        async with contextlib.aclosing(steps) as results:
            async for result in results:
                sheet.show_result(result)

    def _on_ended(self, task: asyncio.Task[None], sheet: DoctorSheet) -> None:
        if task is self._task and sheet is self._sheet:
            # An error inside the program is told of by Tasks; what was not tried is not well because of it.
            sheet.end(is_stopped=task.cancelled() or task.exception() is not None)

    def _copy(self, sheet: DoctorSheet, profile: Profile, model: str | None) -> None:
        QGuiApplication.clipboard().setText(bare(support_report(profile, model, sheet.results, datetime.now(UTC))))
        announce(sheet, tr("Copied, without key and text."))
        sheet.say(tr("Copied. It holds neither your key nor any text of a conversation."))

    def _on_closed(self) -> None:
        self._sheet = None
        self._tasks.cancel(CHECKUP)
