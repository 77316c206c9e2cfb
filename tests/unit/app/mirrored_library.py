"""A real library and the folder it is mirrored into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.app.mirror import Mirror, MirrorCalls
from canal_desktop.app.mirror_index import INDEX_NAME
from canal_desktop.domain.message import Role
from canal_desktop.storage.archive_reading import ArchiveReader
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.mirror import MirrorStore
from tests.unit.exchange.conversations import PNG
from tests.unit.storage.conftest import conversation, message

if TYPE_CHECKING:
    from pathlib import Path

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.storage.database import Database


class Place:
    """A library and the folder it is mirrored into."""

    def __init__(self, database: Database, root: Path) -> None:
        self.database = database
        self.root = root
        self.store = ConversationStore(database)
        self.reader = ArchiveReader(database, lambda _file: PNG)
        self.reads_pictures = False
        self.busy: set[ConversationId] = set()
        self.taken: list[ConversationId] = []
        self.said: list[str | None] = []
        self.mirror = self.new_mirror()

    def new_mirror(self) -> Mirror:
        calls = MirrorCalls(
            self.reader.load, self.bring_in, lambda known: known not in self.busy, self.taken.append, self.said.append
        )
        return Mirror(self.root, MirrorStore(self.database), calls)

    async def bring_in(self, archived: ArchivedConversation) -> ConversationId:
        if self.reads_pictures:
            for read in archived.files.values():
                read()
        await self.store.create(archived.conversation)
        for each in archived.messages:
            await self.store.add_message(each)
        if archived.folder:
            await self.put_in(archived.conversation.id, archived.folder)
        return archived.conversation.id

    async def add(self, title: str, *texts: str) -> ConversationId:
        made = conversation(title)
        await self.store.create(made)
        parent = None
        for number, text in enumerate(texts):
            said = message(made.id, text, parent, Role.ASSISTANT if number % 2 else Role.USER)
            await self.store.add_message(said)
            parent = said.id
        return made.id

    async def put_in(self, known_id: ConversationId, folder: str) -> None:
        await self.run(
            "INSERT OR IGNORE INTO folders (id, name, created_at) VALUES (?1, ?1, '2026-01-01T00:00:00+00:00')", folder
        )
        await self.run("UPDATE conversations SET folder_id = ? WHERE id = ?", folder, known_id)

    async def run(self, statement: str, *values: str) -> None:
        await self.database.transact(lambda db: db.execute(statement, values))

    async def rename(self, known_id: ConversationId, title: str) -> None:
        await self.run("UPDATE conversations SET title = ? WHERE id = ?", title, known_id)

    async def rounds(self, count: int = 3) -> None:
        """What a person did is noticed when it was seen twice."""
        for _number in range(count):
            await self.mirror.round()

    def files(self) -> list[str]:
        found = (path.relative_to(self.root).as_posix() for path in self.root.rglob("*") if path.is_file())
        return sorted(path for path in found if path != INDEX_NAME)

    def text(self, name: str) -> str:
        return (self.root / name).read_text(encoding="utf-8")

    def edit(self, name: str, old: str, new: str) -> None:
        text = self.text(name)
        assert old in text
        (self.root / name).write_text(text.replace(old, new), encoding="utf-8")

    async def branch(self, known_id: ConversationId) -> list[str]:
        archived = await self.reader.load(known_id)
        known = {each.id: each for each in archived.messages}
        texts: list[str] = []
        at = archived.conversation.active_leaf
        while at is not None:
            texts.insert(0, known[at].text)
            at = known[at].parent_id
        return texts
