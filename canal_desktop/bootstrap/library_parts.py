"""LibraryParts: everything that works on one library, made and ended together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.app.backups import BackupKeeper
from canal_desktop.app.importing import Importing
from canal_desktop.app.library import Library
from canal_desktop.app.organiser import Organiser, OrganisingStores
from canal_desktop.app.search import Search
from canal_desktop.app.sync import Sync
from canal_desktop.app.undo import UndoStack
from canal_desktop.storage.archive_reading import ArchiveReader
from canal_desktop.storage.backups import Backups
from canal_desktop.storage.conversation_list import ConversationList
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.folders import FolderStore
from canal_desktop.storage.merging import Merger
from canal_desktop.storage.search_index import SearchIndex

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from canal_desktop.app.exporting import Exporter
    from canal_desktop.app.mirror import Mirror
    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.domain.redaction import Redactor
    from canal_desktop.storage.database import Database


class LibraryParts:
    """The parts by their names. tell shows a sentence that the user must see."""

    def __init__(self, database: Database, profiles: Profiles, tasks: Tasks, tell: Callable[[str], None]) -> None:
        root = database.path.parent
        self.database = database
        self.store = ConversationStore(database)
        stores = OrganisingStores.of(database, root)
        self.files = stores.files
        self.trash = stores.trash
        self.conversations = ConversationList(database)
        self.library = Library(self.store, tasks, profiles.provider_for, profiles.model_for, FolderStore(database))
        self.undo = UndoStack()
        self.organiser = Organiser(self.library, stores, self.undo)
        self.search = Search(SearchIndex(database.path), tasks)
        self.archive = ArchiveReader(database, self.files.read_now)
        self.merger = Merger(database, self.files.add)
        self.importing = Importing(self.merger)
        self.backups = BackupKeeper(Backups(database.path, database), tasks, tell, self.merger)
        self.sync = Sync(database, root, self.files, tasks)

    def make_exporter(self, redactor: Redactor) -> Exporter:
        """What writes conversations to files; it loads a good deal, and most sessions export nothing."""
        from canal_desktop.app.exporting import Exporter
        from canal_desktop.ui.pdf_export import pdf_pieces

        return Exporter(self.archive.load, pdf_pieces, redactor)

    def make_mirror(
        self, root: Path, on_taken: Callable[[ConversationId], None], tell: Callable[[str | None], None]
    ) -> Mirror:
        """What keeps a folder of Markdown files in step with the library."""
        from canal_desktop.app.mirror import Mirror, MirrorCalls
        from canal_desktop.storage.mirror import MirrorStore

        calls = MirrorCalls(self.archive.load, self._bring_in, self.library.may_be_changed, on_taken, tell)
        return Mirror(root, MirrorStore(self.database), calls)

    async def close(self) -> None:
        """Let go of what is not the library's own file."""
        await self.search.close()

    async def _bring_in(self, archived: ArchivedConversation) -> ConversationId:
        await self.merger.merge(
            (archived,), on_progress=lambda _done: None, is_cancelled=lambda: False, brings_back=True
        )
        return archived.conversation.id
