"""A real library, a real server and real conversations between them."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.folder_organiser import OrganisingStores
from canal_desktop.app.library import Library
from canal_desktop.app.organiser import Organiser
from canal_desktop.app.profiles import Profiles
from canal_desktop.app.request_maker import RequestMaker
from canal_desktop.app.tasks import Tasks
from canal_desktop.app.undo import UndoStack
from canal_desktop.domain.redaction import Redactor
from canal_desktop.providers.factory import make_provider
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from canal_desktop.storage.folders import FolderStore
from canal_desktop.storage.learned import LearnedTraits
from canal_desktop.storage.models import ModelCache
from canal_desktop.storage.secrets import SecretStore
from canal_desktop.storage.settings_file import SettingsFile
from tests.servers.misbehaving import KEY, MisbehavingServer
from tests.unit.app.mirrored_library import Place

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.turn import TurnStatus
    from canal_desktop.domain.message import Message, MessageId
    from canal_desktop.domain.profile import Profile
    from canal_desktop.providers.base import Provider


class Recorder:
    """A TurnListener that remembers."""

    def __init__(self) -> None:
        self.added: list[Message] = []
        self.statuses: list[TurnStatus] = []
        self.text = ""
        self.reasoning = ""
        self.finished: list[Message] = []
        self.told_models: list[Message] = []
        self.troubles: list[str | None] = []

    def on_message_added(self, message: Message) -> None:
        self.added.append(message)

    def on_status(self, message_id: MessageId, status: TurnStatus | None) -> None:
        if status is not None:
            self.statuses.append(status)

    def on_delta(self, message_id: MessageId, text: str) -> None:
        self.text += text

    def on_reasoning(self, message_id: MessageId, text: str) -> None:
        self.reasoning += text

    def on_model(self, message: Message) -> None:
        self.told_models.append(message)

    def on_finished(self, message: Message) -> None:
        self.finished.append(message)

    def on_not_saved(self, message_id: MessageId, sentence: str | None) -> None:
        self.troubles.append(sentence)


class World:
    """Everything below the window."""

    def __init__(self, database: Database, server: MisbehavingServer, folder: Path) -> None:
        self.server = server
        self.errors: list[tuple[str, BaseException]] = []
        self.store = ConversationStore(database)
        self.database = database
        self.tasks = Tasks(lambda name, error: self.errors.append((name, error)))
        self.file = SettingsFile(folder / "settings.json")
        self.redactor = Redactor()
        self.made = 0
        settings, stored, _notice = self.file.load()
        self.profiles = Profiles(
            self.file,
            SecretStore(),
            ModelCache(database),
            LearnedTraits(database),
            self.redactor,
            self.make,
            (settings, stored),
        )
        self.undo = UndoStack()
        self.stores = OrganisingStores.of(database, folder)
        folders = FolderStore(database)
        self.requests = RequestMaker(folders.find, self.profiles.get, self.stores.files.read)
        self.requests.keep_file = lambda _conversation_id, data: self.stores.files.add(data)
        self.library = Library(
            self.store, self.tasks, self.profiles.provider_for, self.profiles.model_for, folders, self.requests
        )
        self.organiser = Organiser(self.library, self.stores, self.undo)

    async def make(
        self, profile: Profile, key: str, traits: frozenset[str], on_learned: Callable[[str], None]
    ) -> Provider:
        self.made += 1
        return make_provider(profile, key, self.redactor, 3.0, traits=traits, on_learned=on_learned)

    async def close(self) -> None:
        self.library.interrupt_all()
        await self.tasks.cancel_all()
        await self.profiles.close()


async def begin(world: World, recorder: Recorder | None = None) -> OpenConversation:
    conversation = await world.library.new("environment", None)
    if recorder is not None:
        conversation.attach(recorder)
    return conversation


async def until_done(conversation: OpenConversation, timeout_s: float = 60) -> None:
    async with asyncio.timeout(timeout_s):
        while conversation.is_running:
            await asyncio.sleep(0.01)


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    database = await Database.open(tmp_path / "library.sqlite3")
    async with MisbehavingServer() as server:
        made = World(database, server, tmp_path)
        made.profiles.use_environment(server.base_url, KEY)
        yield made
        await made.close()
        assert made.errors == []
    await database.close()


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Place]:
    database = await Database.open(tmp_path / "library.sqlite3")
    root = tmp_path / "mirror"
    root.mkdir()
    yield Place(database, root)
    await database.close()
