"""DataDesk: imports, exports, backups, the sync folder and the mirror, joined to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.conversation import shown_title
from canal_desktop.language import tr, tr_n
from canal_desktop.ui.backup_desk import BackupDesk
from canal_desktop.ui.export_desk import Chosen, ExportDesk, each_of
from canal_desktop.ui.folder_desk import FolderDesk
from canal_desktop.ui.import_desk import ImportDesk
from canal_desktop.ui.import_zone import ImportZone
from canal_desktop.ui.main_window import Page
from canal_desktop.ui.unfinished_notice import UnfinishedQuestion, tell_of_unfinished

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from canal_desktop.app.backups import BackupKeeper
    from canal_desktop.app.exporting import Exporter
    from canal_desktop.app.importing import Importing
    from canal_desktop.app.library import Library
    from canal_desktop.app.mirror import Mirror
    from canal_desktop.app.organiser import Organiser
    from canal_desktop.app.sync import Sync
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.app.unfinished_work import UnfinishedWork
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.storage.archive_reading import ArchiveReader
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.workspace import Workspace

WHOLE_LIBRARY = tr("Canal library")


class DataDesk:
    """Everything that takes conversations into the library or out of it, several at a time."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        library: Library,
        organiser: Organiser,
        archive: ArchiveReader,
        tasks: Tasks,
        *,
        importing: Importing,
        make_exporter: Callable[[], Exporter],
        backups: BackupKeeper,
        backup_folder: Path,
        sync: Sync,
        make_mirror: Callable[[Path, Callable[[ConversationId], None], Callable[[str | None], None]], Mirror],
        unfinished: UnfinishedWork,
    ) -> None:
        self._window = window
        self._workspace = workspace
        self._library = library
        self._organiser = organiser
        self._archive = archive
        self._tasks = tasks
        self._changed: set[ConversationId] = set()
        self._is_reloading = False
        self._reloads = 0
        self._unfinished = unfinished
        self.imports = ImportDesk(window, importing, tasks, self._on_imported, self._show_first, unfinished)
        self.exports = ExportDesk(window, tasks, make_exporter, unfinished)
        self.backups = BackupDesk(window, backups, tasks, backup_folder, self._on_changed, unfinished)
        self._question = UnfinishedQuestion(window, tasks, (self.imports, self.exports, self.backups))
        self.folders = FolderDesk(
            window, sync, lambda path, tell: make_mirror(path, lambda one: self._on_changed((one,)), tell), tasks
        )
        sync.on_changed = self._on_changed
        window.sidebar.files_dropped.connect(self.imports.open_files)
        self._take_drops(window.sidebar, window.sidebar.search)
        window.page_shown.connect(self._on_page)
        self._on_page(window.page)
        workspace.changes.export = self._export_some
        window.sidebar.offers_export = True
        workspace.add_actions(
            {
                "import": self.imports.open,
                "export": self._export,
                "backups": self.backups.open,
                "sync_folder": self.folders.open_sync,
                "mirror_folder": self.folders.open_mirror,
            }
        )

    def start(self) -> None:
        """Begin with what goes on by itself; never called where the library can only be read."""
        self._tasks.start("what was left unfinished", tell_of_unfinished(self._window, self._unfinished))
        self._window.settings_changed.connect(self.folders.follow)
        self.folders.follow(self._window.settings)

    def _on_page(self, page: Page) -> None:
        if page is Page.WELCOME:
            self._window.page_shown.disconnect(self._on_page)
            form = self._window.welcome_page
            self._take_drops(form, form.viewport(), form.name, form.key, form.base_url)

    def _take_drops(self, widget: QWidget, *others: QWidget) -> None:
        """Have files looked at that are dropped on the widget, or on others in it that would take them as text."""
        zone = ImportZone(widget, others, self._window.theme)
        zone.dropped.connect(self.imports.open_files)
        self._window.theme_changed.connect(zone.goal.set_theme)

    def _on_imported(self, added: Sequence[ConversationId], extended: Sequence[ConversationId]) -> None:
        if added:
            # Whoever has connected no server yet is to see them as well.
            self._window.end_first_start()
            self._workspace.tell(self._organiser.note_import(added))
        self._on_changed(extended)

    def _show_first(self, ids: Sequence[ConversationId]) -> None:
        if ids:
            self._workspace.open(ids[0])

    def _on_changed(self, ids: Sequence[ConversationId] | frozenset[ConversationId]) -> None:
        self._changed.update(ids)
        if not self._is_reloading:
            self._is_reloading = True
            self._reloads += 1
            self._tasks.start(f"reload {self._reloads}", self._reload_changed())

    async def _reload_changed(self) -> None:
        """Read again what was changed, and what is changed meanwhile."""
        try:
            while True:
                ids, self._changed = self._changed, set()
                # Without any, only the list may look different.
                await self._library.reload(ids)
                if not self._changed:
                    return
        finally:
            self._is_reloading = False

    def _export(self) -> None:
        self._tasks.start("count conversations", self._offer_export())

    async def _offer_export(self) -> None:
        count = await self._archive.count()
        chosen = []
        shown = self._workspace.stored_conversation
        if shown is not None:
            chosen.append(Chosen(tr("This conversation"), (shown.id,), 1, shown_title(shown.title)))
        if count:
            label = tr_n("The whole library, {n} conversation", "The whole library, {n} conversations", count)
            chosen.append(Chosen(label, None, count, WHOLE_LIBRARY))
        self._open_export(chosen)

    def _export_some(self, ids: Sequence[ConversationId]) -> None:
        shown = self._workspace.stored_conversation
        is_shown = shown is not None and list(ids) == [shown.id]
        name = (
            shown_title(shown.title)
            if shown is not None and is_shown
            else tr("Conversation")
            if len(ids) == 1
            else tr("Conversations")
        )
        counted = tr_n("{n} conversation", "{n} conversations", len(ids))
        label = tr("This conversation") if is_shown else counted
        self._open_export([Chosen(label, tuple(ids), len(ids), name)])

    def _open_export(self, chosen: Sequence[Chosen]) -> None:
        if chosen:
            self.exports.open(chosen, self._ids_of)
        else:
            self._window.notify(tr("There is nothing to export yet."))

    def _ids_of(self, chosen: Chosen) -> AsyncIterable[ConversationId]:
        return self._archive.all() if chosen.ids is None else each_of(chosen.ids)
