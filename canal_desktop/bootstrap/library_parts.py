"""LibraryParts: what the list and the conversations of one library need; the rest of it comes with LateParts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.app.folder_organiser import OrganisingStores
from canal_desktop.app.kept_files import KeptFiles
from canal_desktop.app.library import Library
from canal_desktop.app.model_book import ModelBook
from canal_desktop.app.organiser import Organiser
from canal_desktop.app.request_maker import RequestMaker
from canal_desktop.app.undo import UndoStack
from canal_desktop.storage.conversation_list import ConversationList
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.folders import FolderStore
from canal_desktop.storage.known_models import KnownModels

if TYPE_CHECKING:
    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.money import Price
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
        self.kept = KeptFiles(self.files)
        self.requests = RequestMaker(self.folders.find, profiles.get, self.kept.read)
        self.library = Library(
            self.store, tasks, profiles.provider_for, profiles.model_for, self.folders, self.requests
        )
        self.undo = UndoStack()
        self.organiser = Organiser(self.library, stores, self.undo)
        self.book = ModelBook(profiles.models, KnownModels(database), tasks)

        def price_of(profile_id: str | None, model: str) -> Price | None:
            profile = profiles.get(profile_id)
            return None if profile is None else self.book.price_of(profile.base_url, model)

        self.requests.price_of = price_of
