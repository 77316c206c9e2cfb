"""A real sidebar over a real library."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from canal_desktop.app.tasks import Tasks
from canal_desktop.domain.conversation import Conversation
from canal_desktop.domain.folder import Folder, FolderId
from canal_desktop.domain.message import ConversationId
from canal_desktop.domain.settings import Appearance
from canal_desktop.storage.conversation_list import ConversationList
from canal_desktop.storage.conversations import ConversationStore, _insert_conversation
from canal_desktop.storage.database import Database
from canal_desktop.storage.folders import FolderStore
from canal_desktop.storage.organising import Organising
from canal_desktop.storage.trash import Trash
from canal_desktop.ui.sidebar.list_reader import ListReader
from canal_desktop.ui.sidebar.sidebar import Sidebar
from canal_desktop.ui.theme.theme import make_theme
from tests.ui.calm import PATIENCE_S, Calm

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)


def conversation(name: str, days_ago: float = 0, **others: object) -> Conversation:
    moment = NOW - timedelta(days=days_ago)
    return Conversation(ConversationId(name), f"About {name}", moment, moment, **others)  # type: ignore[arg-type]


class Shelf:
    """The sidebar, the library below it, and time for both."""

    def __init__(self, database: Database, sidebar: Sidebar) -> None:
        self.database = database
        self._calm = Calm(database, self._pump, None)
        self.sidebar = sidebar
        self.errors: list[tuple[str, BaseException]] = []
        self.tasks = Tasks(lambda name, error: self.errors.append((name, error)))
        self.store = ConversationStore(database)
        self.folders = FolderStore(database)
        self.organising = Organising(database)
        self.trash = Trash(database)
        self.now = NOW
        self.reader = ListReader(sidebar, ConversationList(database), self.trash, self.tasks, lambda: self.now)

    async def add(self, conversations: Iterable[Conversation]) -> None:
        """Put conversations into the library; the later ones were active later."""
        some = list(conversations)
        await self.database.transact(lambda db: [_insert_conversation(db, one) for one in some])

    async def add_folders(self, *names: str) -> None:
        for position, name in enumerate(names):
            await self.folders.add(Folder(FolderId(name), name.title(), NOW, position=position))

    async def fill(self) -> None:
        await self.reader.fill()

    async def until(self, condition: Callable[[], object], what: str = "it never happened") -> None:
        end = time.monotonic() + PATIENCE_S
        while not condition():
            assert time.monotonic() < end, what
            await self._pump()

    async def _pump(self) -> None:
        QApplication.processEvents()
        await asyncio.sleep(0.002)

    async def settle(self) -> None:
        """Let everything that was begun end, and be painted."""
        await self._calm.settle(0.03)
        await self.until(lambda: not self.tasks.is_running("fill sidebar") and not self.tasks.is_running("read rows"))
        QApplication.processEvents()

    def titles(self) -> list[str]:
        """What stands in all rows."""
        model = self.sidebar.model
        return [str(model.index(row).data()) for row in range(model.rowCount())]

    def select(self, *names: str) -> None:
        """Select these conversations with the keyboard in the list."""
        view, model = self.sidebar.list, self.sidebar.model
        self.sidebar.activateWindow()
        view.setFocus()
        flag = view.selectionModel().SelectionFlag
        view.selectionModel().clearSelection()
        for name in names:
            view.selectionModel().setCurrentIndex(model.index_of(name), flag.Select)

    def selected(self) -> list[str]:
        ids = self.sidebar.list.chosen().ids
        assert ids is not None
        return ids


@pytest.fixture
def sidebar(qtbot: QtBot) -> Sidebar:
    made = Sidebar(make_theme(Appearance.LIGHT))
    made.resize(264, 600)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
async def shelf(tmp_path: Path, sidebar: Sidebar) -> AsyncIterator[Shelf]:
    database = await Database.open(tmp_path / "library.sqlite3")
    made = Shelf(database, sidebar)
    yield made
    await made.tasks.cancel_all()
    await database.close()
    assert made.errors == []
