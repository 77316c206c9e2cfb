"""WindowParts: what is joined to the window: the workspace, the search, and the ways into and out of the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.storage.backup_files import backup_folder
from canal_desktop.ui.data_desk import DataDesk
from canal_desktop.ui.search_join import SearchJoin
from canal_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.bootstrap.library_parts import LibraryParts
    from canal_desktop.domain.redaction import Redactor
    from canal_desktop.ui.main_window import MainWindow


class WindowParts:
    """The parts by their names."""

    def __init__(
        self, window: MainWindow, parts: LibraryParts, profiles: Profiles, tasks: Tasks, redactor: Redactor
    ) -> None:
        self.workspace = Workspace(
            window,
            parts.library,
            profiles,
            tasks,
            conversations=parts.conversations,
            trash=parts.trash,
            organiser=parts.organiser,
            undo=parts.undo,
        )
        self.data_desk = DataDesk(
            window,
            self.workspace,
            parts.library,
            parts.organiser,
            parts.archive,
            tasks,
            importing=parts.importing,
            make_exporter=lambda: parts.make_exporter(redactor),
            backups=parts.backups,
            backup_folder=backup_folder(parts.database.path),
            sync=parts.sync,
            make_mirror=parts.make_mirror,
        )
        self.search_join = SearchJoin(window, parts.search, tasks, self.workspace.open_at)
        self.workspace.on_library_changed = parts.search.wake
