"""LibraryParts: what the list and the conversations of one library need; the rest of it comes with LateParts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.app.folder_organiser import OrganisingStores
from canal_desktop.app.library import Library
from canal_desktop.app.organiser import Organiser
from canal_desktop.app.request_maker import RequestMaker
from canal_desktop.app.undo import UndoStack
from canal_desktop.storage.conversation_list import ConversationList
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.folders import FolderStore

if TYPE_CHECKING:
    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.storage.database import Database


class LibraryParts:
    """The parts by their names."""

    def __init__(self, database: Database, profiles: Profiles, tasks: Tasks) -> None:
        self.database = database
        self.store = ConversationStore(database)
        stores = OrganisingStores.of(database, database.path.parent)
        self.files = stores.files
        self.trash = stores.trash
        self.conversations = ConversationList(database)
        self.folders = FolderStore(database)
        self.requests = RequestMaker(self.folders.find, profiles.get, self.files.read)
        self.library = Library(
            self.store, tasks, profiles.provider_for, profiles.model_for, self.folders, self.requests
        )
        self.undo = UndoStack()
        self.organiser = Organiser(self.library, stores, self.undo)
