"""A library with its search index, for tests that look something up."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from canal_desktop.domain.message import Role
from canal_desktop.domain.search import ConversationHits, parse_search
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.search_index import SearchIndex
from tests.unit.storage.conftest import conversation, message

if TYPE_CHECKING:
    from pathlib import Path

    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.storage.database import Database

TODAY = date(2026, 11, 24)


class Shelf:
    """A library with its index."""

    def __init__(self, path: Path, database: Database) -> None:
        self.path = path
        self.database = database
        self.store = ConversationStore(database)
        self.index = SearchIndex(path)

    async def catch_up(self) -> None:
        while await self.index.step():
            pass

    async def add(self, *texts: str, title: str = "Title", role: Role = Role.USER) -> Conversation:
        made = conversation(title)
        await self.store.create(made)
        for text in texts:
            await self.store.add_message(message(made.id, text, role=role))
        return made

    async def run(self, statement: str, *values: object) -> None:
        await self.database.transact(lambda db: db.execute(statement, values))

    async def find(self, typed: str, limit: int = 50) -> list[ConversationHits]:
        walk = self.index.begin(parse_search(typed, TODAY))
        found: list[ConversationHits] = []
        while not walk.is_complete:
            found += await self.index.advance(walk, limit, 5.0)
        return found

    async def titles(self, typed: str) -> list[str]:
        return [hits.conversation.title for hits in await self.find(typed)]

    async def snippets(self, typed: str) -> list[str]:
        return [hit.snippet for hits in await self.find(typed) for hit in hits.hits]
