"""FolderDesk: the sheets of the sync folder and of the Markdown mirror, and both kept running by the settings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from canal_desktop.language import tr
from canal_desktop.ui.moments import short_moment
from canal_desktop.ui.sheets.folder_sheet import FolderSheet

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from canal_desktop.app.mirror import Mirror
    from canal_desktop.app.sync import Sync
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.settings import Settings
    from canal_desktop.ui.main_window import MainWindow

MIRROR_TASK = "mirror"

SYNC_WORDS = tr(
    "Several computers can share one library through a folder that Syncthing, a cloud "
    "service or a network drive keeps the same on all of them. Each computer writes only "
    "files of its own into it, and reads those of the others. What was changed on two of "
    "them at once stays as two versions."
)
MIRROR_WORDS = tr(
    "The library as Markdown files in a folder, kept up to date while the program runs. "
    "What you edit in them comes back: titles, tags, folders, and messages as new versions."
)


class FolderDesk:
    """Starts and stops both as the settings say. make_mirror makes the mirror of a folder; tell shows a sentence."""

    def __init__(
        self,
        window: MainWindow,
        sync: Sync,
        make_mirror: Callable[[Path, Callable[[str | None], None]], Mirror],
        tasks: Tasks,
    ) -> None:
        self._window = window
        self._sync = sync
        self._make_mirror = make_mirror
        self._tasks = tasks
        self._used = ("", "")
        self._mirror_trouble: str | None = None
        self._told: set[str] = set()
        self._sync_sheet: FolderSheet | None = None
        self._mirror_sheet: FolderSheet | None = None
        sync.on_status = self._on_status

    def follow(self, settings: Settings, *, is_chosen: bool = False) -> None:
        """Use the folders of these settings from now on."""
        sync_folder, mirror_folder = self._used
        self._used = settings.sync_folder, settings.mirror_folder
        if settings.sync_folder != sync_folder:
            if settings.sync_folder:
                self._sync.start(Path(settings.sync_folder), is_chosen=is_chosen)
            else:
                self._sync.stop()
        if settings.mirror_folder != mirror_folder:
            self._mirror_trouble = None
            if settings.mirror_folder:
                mirror = self._make_mirror(Path(settings.mirror_folder), self._on_mirror)
                self._tasks.restart(MIRROR_TASK, mirror.run())
            else:
                self._tasks.cancel(MIRROR_TASK)
        self._show()

    def open_sync(self) -> None:
        """Show the sheet of the sync folder."""
        if self._sync_sheet is None:
            sheet = self._sync_sheet = FolderSheet(tr("Sync folder"), SYNC_WORDS, self._window)
            sheet.folder_chosen.connect(lambda path: self._choose(sync_folder=path))
            sheet.now_pressed.connect(self._sync.sync_now)
            sheet.finished.connect(self._on_sync_closed)
            self._show()
            sheet.open()

    def open_mirror(self) -> None:
        """Show the sheet of the mirror."""
        if self._mirror_sheet is None:
            sheet = self._mirror_sheet = FolderSheet(tr("Markdown mirror"), MIRROR_WORDS, self._window, has_now=False)
            sheet.folder_chosen.connect(lambda path: self._choose(mirror_folder=path))
            sheet.finished.connect(self._on_mirror_closed)
            self._show()
            sheet.open()

    def _choose(self, **folders: str) -> None:
        settings = replace(self._window.settings, **folders)  # type: ignore[arg-type]
        self.follow(settings, is_chosen=True)
        self._window.change_settings(settings)

    def _show(self) -> None:
        sync_folder, mirror_folder = self._used
        if self._sync_sheet is not None:
            self._sync_sheet.show_folder(sync_folder)
            self._sync_sheet.show_state(self._sync_facts() if sync_folder else (), self._sync.status.problems)
        if self._mirror_sheet is not None:
            self._mirror_sheet.show_folder(mirror_folder)
            self._mirror_sheet.show_state((), (self._mirror_trouble,) if self._mirror_trouble else ())

    def _sync_facts(self) -> Sequence[tuple[str, str]]:
        status = self._sync.status
        last = tr("not yet") if status.last_exchange is None else short_moment(status.last_exchange)
        facts = [(tr("Last exchange"), tr("at work…") if status.is_working else last)]
        for machine in status.machines:
            name = tr("{computer} (this computer)", computer=machine.name) if machine.is_this else machine.name
            facts.append((name, short_moment(machine.last_wrote)))
        return facts

    def _on_status(self) -> None:
        problems = set(self._sync.status.problems)
        if self._sync_sheet is None:
            # Once: the folder is tried again every few minutes.
            for sentence in sorted(problems - self._told):
                self._window.notify(sentence)
        self._told = problems
        self._show()

    def _on_mirror(self, trouble: str | None) -> None:
        if trouble is not None and trouble != self._mirror_trouble and self._mirror_sheet is None:
            self._window.notify(trouble)
        self._mirror_trouble = trouble
        self._show()

    def _on_sync_closed(self) -> None:
        self._sync_sheet = None

    def _on_mirror_closed(self) -> None:
        self._mirror_sheet = None
