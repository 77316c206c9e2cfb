"""UpdatesDesk: updates joined to the window: the daily look, the notice, the menu, and the part of the settings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from canal_desktop.app.updates import Step
from canal_desktop.domain.changelog import readable
from canal_desktop.language import tr
from canal_desktop.ui.settings.parts import ABSENT

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from canal_desktop.app.tasks import Tasks
    from canal_desktop.app.updates import Updates
    from canal_desktop.domain.settings import Settings
    from canal_desktop.domain.update import Release
    from canal_desktop.ui.help.news_sheet import NewsSheet
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.settings.updates_part import UpdatesPart
    from canal_desktop.ui.workspace import Workspace

SHOW, RESTART = "show_update", "restart_for_update"
"""Ids of buttons in notices."""
TASK = "update"


class UpdatesDesk:
    """start() begins with what goes on by itself, which is nothing unless the user has said so."""

    def __init__(self, window: MainWindow, workspace: Workspace, updates: Updates, tasks: Tasks) -> None:
        self._window = window
        self._settings_desk = workspace.profile_desk.settings
        self._open_settings = workspace.profile_desk.open
        self.updates = updates
        self._tasks = tasks
        self._part: UpdatesPart | None = None
        self._last_step = Step.IDLE
        self.notes: NewsSheet | None = None
        updates.on_changed.add(self._on_changed)
        window.settings_changed.connect(self._on_settings)
        window.notices.action_chosen.connect(self._on_notice)
        workspace.add_actions({"look_for_updates": self.look})
        self._settings_desk.add_part("updates", self._on_part)

    def start(self) -> None:
        """The program works, and may look once a day from now on."""
        self._tasks.start("updates", self._begin())

    def look(self) -> None:
        """Show the part of the settings, and look now where that is possible."""
        self._show_part()
        self._run(self.updates.look())

    async def _begin(self) -> None:
        failed = await self.updates.begin()
        if failed:
            self._window.notify(
                tr(
                    "Canal Desktop {version} did not start twice, so the version before it runs again. "
                    "Your conversations are as they were.",
                    version=failed,
                ),
                shown_ms=0,
            )
        await self.updates.look_daily(lambda: self._window.settings.looks_for_updates, self._tell_of)

    def _tell_of(self, release: Release) -> None:
        told = tr("Canal Desktop {version} has been released.", version=release.version)
        self._window.notify(told, ((SHOW, tr("Show")),), shown_ms=0)

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        self._tasks.start(TASK, work)

    def _show_part(self) -> None:
        # Imported here: the table brings the editors along.
        from canal_desktop.ui.settings.rows import Section

        self._open_settings()
        page = self._window.profile_page
        page.show_section(Section.ABOUT)
        if self._part is not None:
            self._part.focus_first()
            page.area.ensureWidgetVisible(self._part)

    def _on_part(self, part: Any) -> None:
        self._part = part
        part.wanted.connect(self._on_wanted)
        part.pressed.connect(self._on_pressed)
        part.setProperty(ABSENT, False)
        self._refresh()

    def _on_wanted(self, on: bool) -> None:
        self._window.change_settings(replace(self._window.settings, looks_for_updates=on))
        if on:
            self._run(self._look_if_due())

    async def _look_if_due(self) -> None:
        if await self.updates.is_due():
            await self.updates.look()

    def _on_pressed(self, name: str) -> None:
        updates = self.updates
        release = updates.state.release
        if name == "look":
            self._run(updates.look())
        elif name == "install":
            self._run(updates.install())
        elif name == "back":
            self._run(updates.go_back())
        elif name == "stop":
            updates.stop()
        elif name == "restart":
            self._window.restart()
        elif name == "page" and release is not None:
            QDesktopServices.openUrl(QUrl(release.page))
        elif name == "notes" and release is not None:
            self._show_notes(release)

    def _show_notes(self, release: Release) -> None:
        # Imported here: it is seldom seen.
        from canal_desktop.ui.help.news_sheet import NewsSheet

        if self.notes is None:
            self.notes = NewsSheet(readable(release.notes), self._window, release.version)
            self.notes.finished.connect(self._on_notes_closed)
            self.notes.open()

    def _on_notes_closed(self) -> None:
        self.notes = None

    def _on_changed(self) -> None:
        state = self.updates.state
        is_news, self._last_step = state.step is not self._last_step, state.step
        if is_news and state.step is Step.READY and self._part is not None and not self._part.isVisible():
            self._window.notify(state.sentence, ((RESTART, tr("Restart now")),), shown_ms=0)
        self._refresh()

    def _refresh(self) -> None:
        if self._part is not None:
            updates = self.updates
            self._part.show_wish(on=self._window.settings.looks_for_updates and not updates.installation.why_not)
            self._part.show_state(updates.state, updates.installation.why_not, can_install=updates.can_install)

    def _on_settings(self, _settings: Settings) -> None:
        self._refresh()

    def _on_notice(self, action_id: str) -> None:
        if action_id == SHOW:
            self._show_part()
        elif action_id == RESTART:
            self._window.restart()
