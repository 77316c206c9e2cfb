"""LibraryParts: what the list and the conversations of one library need; the rest of it comes with LateParts."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from canal_desktop.app.attempts import Attempts
from canal_desktop.app.connections import Connections
from canal_desktop.app.folder_organiser import OrganisingStores
from canal_desktop.app.kept_files import KeptFiles
from canal_desktop.app.library import Library
from canal_desktop.app.model_book import ModelBook
from canal_desktop.app.organiser import Organiser
from canal_desktop.app.request_maker import RequestMaker
from canal_desktop.app.undo import UndoStack
from canal_desktop.domain.errors import StorageError
from canal_desktop.domain.model_facts import NO_FACTS, FactSource
from canal_desktop.storage.conversation_list import ConversationList
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.folders import FolderStore
from canal_desktop.storage.known_models import KnownModels
from canal_desktop.storage.request_file import NAME
from canal_desktop.storage.request_store import RequestStore

if TYPE_CHECKING:
    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.reply_watch import ReplyWatch
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.message import ConversationId, FileId, MessageId
    from canal_desktop.domain.model_facts import ModelKind
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
        self._request_store = None if database.is_read_only else RequestStore(database.path.with_name(NAME))
        self.attempts = Attempts(self.kept.read, self._request_store, lambda: profiles.settings.keeps_requests)
        self.connections = Connections(self._request_store, lambda: profiles.settings.is_offline)

        def price_of(profile_id: str | None, model: str) -> Price | None:
            profile = profiles.get(profile_id)
            return None if profile is None else self.book.price_of(profile.base_url, model)

        def kind_of(profile_id: str | None, model: str) -> ModelKind | None:
            profile = profiles.get(profile_id)
            facts = NO_FACTS if profile is None else self.book.facts(profile, model)
            # A model that only has a name like those that make pictures may be one to talk to.
            return None if facts.sources.get("kind") is FactSource.NAME else facts.kind

        def watch(conversation_id: ConversationId, reply: MessageId) -> ReplyWatch:
            is_temporary = self.library.is_temporary(conversation_id)
            return self.attempts.watch(conversation_id, reply, is_temporary=is_temporary)

        def leave_temporary(conversation_id: ConversationId) -> None:
            self.attempts.forget_conversation(conversation_id)
            self.undo.forget(conversation_id)

        self.library.on_temporary_left = leave_temporary
        self.organiser.on_purged = self._forget_gone
        self.requests.watch = watch
        self.requests.price_of = price_of
        self.requests.wishes.kind_of = kind_of
        self.requests.keep_file = self.keep_file

    async def close(self) -> None:
        """Let go of what is not the library's own file, once nothing is sent any more."""
        if self._request_store is not None:
            await self._request_store.close()

    async def _forget_gone(self) -> None:
        # A disk that refuses is told of where more is at stake.
        with contextlib.suppress(StorageError):
            await self.attempts.forget_gone(self.trash.gone)

    async def keep_file(self, conversation_id: ConversationId, data: bytes) -> FileId:
        """Keep a file that belongs to a conversation; of a temporary one, in memory alone."""
        is_temporary = self.library.is_temporary(conversation_id)
        return await (self.kept.add_in_memory(data) if is_temporary else self.kept.add(data))
