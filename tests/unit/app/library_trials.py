"""What is done with the whole library, on a disk that may fail; and all trials."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import apsw

from canal_desktop.app.backups import BackupKeeper
from canal_desktop.app.importing import Importing
from canal_desktop.app.tasks import Tasks
from canal_desktop.exchange.own_json import json_pieces
from canal_desktop.storage.backup_files import list_backups
from canal_desktop.storage.backups import Backups
from canal_desktop.storage.database import Database
from canal_desktop.storage.files import FileStore
from canal_desktop.storage.merging import Merger
from canal_desktop.storage.trash import purge_conversations
from tests.unit.app.disk_trials import LONG, Clear, Move, Rename, Send, Stream, Trial, seen, talks
from tests.unit.storage.archives import merge
from tests.unit.storage.backing_up import old_library
from tests.unit.storage.shelf import Shelf
from tests.unit.storage.sync_world import Computer, carry, settle, synced_state

if TYPE_CHECKING:
    from pathlib import Path

    from canal_desktop.storage.merging import MergeResult
    from tests.failing_disk import FailingDisk


class Import(Trial):
    """A file of conversations."""

    @classmethod
    async def prepare(cls, folder: Path) -> None:
        await super().prepare(folder)
        (folder / "file.json").write_bytes(b"".join(json_pieces(talks("new"))))

    async def act(self) -> None:
        importing = Importing(Merger(self.database, FileStore(self.folder, self.database).add))
        preview = await importing.look_at(self.folder / "file.json")
        with contextlib.closing(preview):
            raise_failure(await importing.take_over(preview, lambda _done: None, lambda: False))

    def is_whole(self, state: Any, before: Any, after: Any) -> bool:
        return each_is_whole(state, after)


def each_is_whole(state: Any, after: Any) -> bool:
    """Whether each conversation is there with its four messages, or not at all."""
    titles, texts = state[0], state[1]
    return set(titles) <= set(after[0]) and len(texts) == 4 * len(titles)


def raise_failure(result: MergeResult) -> None:
    """A failure in a result is a refusal."""
    if result.failure is not None:
        raise result.failure


class Restore(Trial):
    """A backup, in a library that has lost half of what is in it."""

    @classmethod
    async def prepare(cls, folder: Path) -> None:
        await super().prepare(folder)
        database = await Database.open(folder / "library.sqlite3")
        await Backups(database.path, database).make_now()
        lost = [one.conversation.id for one in talks("talk")[::2]]
        await database.transact(lambda db: purge_conversations(db, lost))
        await database.close()

    async def open(self) -> None:
        await super().open()
        (backup,) = list_backups(self.path)
        self.backup = backup.path

    async def act(self) -> None:
        merger = Merger(self.database, FileStore(self.folder, self.database).add)
        keeper = BackupKeeper(Backups(self.path, self.database), Tasks(print), print, merger)
        raise_failure(await keeper.restore(self.backup, on_progress=lambda _done: None, is_cancelled=lambda: False))

    def is_whole(self, state: Any, before: Any, after: Any) -> bool:
        return each_is_whole(state, after)


class Backup(Trial):
    """A copy, where there is an older one already."""

    @classmethod
    async def prepare(cls, folder: Path) -> None:
        await super().prepare(folder)
        database = await Database.open(folder / "library.sqlite3")
        made = await Backups(database.path, database).make_now()
        assert made is not None
        made.path.rename(made.path.with_name("library-2026-01-01.sqlite3"))
        await merge(database, talks("newer", 2))
        await database.close()

    async def act(self) -> None:
        assert await Backups(self.path, self.database).make_now() is not None

    async def content(self, database: Database) -> Any:
        # Where only the look at the new copy failed, there is one more afterwards.
        return [await seen(database), sorted({backup.messages for backup in list_backups(self.path)})]


def version_and_texts(connection: apsw.Connection) -> Any:
    """The schema's version, what SQLite says of the file, and the texts."""
    texts = sorted(connection.execute("SELECT kind, text FROM parts").fetchall())
    return [connection.pragma("user_version"), connection.pragma("integrity_check"), texts]


class Start(Trial):
    """The first start of all."""

    @classmethod
    async def prepare(cls, folder: Path) -> None:
        folder.mkdir(exist_ok=True)

    async def open(self) -> None:
        self.opened: Database | None = None

    async def act(self) -> None:
        self.opened = await Database.open(self.path)
        assert self.opened.notice is None

    async def look(self) -> Any:
        if not self.path.exists():
            return None
        connection = apsw.Connection(str(self.path))
        try:
            return version_and_texts(connection)
        finally:
            connection.close()

    async def content(self, database: Database) -> Any:
        return await database.run(version_and_texts)

    def is_whole(self, state: Any, before: Any, after: Any) -> bool:
        # The next start makes of it what this one was to make.
        return state in (before, after)

    async def close(self) -> None:
        if self.opened is not None:
            await self.opened.close()


class Migration(Start):
    """A library of the first form."""

    @classmethod
    async def prepare(cls, folder: Path) -> None:
        path = folder / "library.sqlite3"
        old_library(path)
        connection = apsw.Connection(str(path))
        with connection:
            for number in range(40):
                owner = "c1000000000000000000000000000001"
                statement = "INSERT INTO messages (id, conversation_id, role, state, created_at) VALUES (?, ?, ?, ?, ?)"
                connection.execute(statement, (f"{number:032x}", owner, "user", "complete", "2026-01-01T00:00:00Z"))
                statement = "INSERT INTO parts (message_seq, position, kind, text) VALUES (?, 0, 'text', ?)"
                connection.execute(statement, (connection.last_insert_rowid(), f"{number} {LONG[:400]}"))
        connection.close()


class Search(Trial):
    """The index takes in what is new."""

    async def open(self) -> None:
        await super().open()
        self.shelf = Shelf(self.path, self.database)

    async def act(self) -> None:
        await self.shelf.catch_up()

    async def content(self, database: Database) -> Any:
        """By an index that is opened anew and catches up: nothing is missing for ever."""
        shelf = Shelf(database.path, database)
        try:
            await shelf.catch_up()
            return [await seen(database), sorted(await shelf.titles("pages "))]
        finally:
            await shelf.index.close()

    async def close(self) -> None:
        await self.shelf.index.close()
        await super().close()


class Sync(Trial):
    """A visit of the folder: what is new here goes there, and what is new there comes here."""

    @classmethod
    async def prepare(cls, folder: Path) -> None:
        here, there = Computer(folder, "a"), Computer(folder, "b")
        for computer in (here, there):
            await computer.start()
            talk = await computer.begin()
            for _count in range(5):
                await computer.ask(talk, None)
        while await there.visit():
            pass
        carry(there, here)
        for computer in (here, there):
            await computer.stop()

    def __init__(self, folder: Path, disk: FailingDisk) -> None:
        super().__init__(folder, disk)
        self.computer = Computer(folder, "a")
        self.path = folder / "a" / "library.sqlite3"

    async def open(self) -> None:
        await self.computer.start()
        self.database = self.computer.database

    async def act(self) -> None:
        while await self.computer.visit():
            pass

    def is_whole(self, state: Any, before: Any, after: Any) -> bool:
        titles, parts = (set(state[number]) for number in (0, 1))
        return set(before[1]) <= parts <= set(after[1]) and titles <= set(after[0])

    async def settled(self) -> None:
        """Both have all that there is."""
        there = Computer(self.folder, "b")
        await there.start()
        await settle([self.computer, there])
        assert await synced_state(self.computer) == await synced_state(there)
        await there.stop()


TRIALS: tuple[type[Trial], ...] = (
    Send, Stream, Rename, Move, Clear, Import, Restore, Backup, Start, Migration, Search, Sync,
)  # fmt: skip
