"""Killed while much is read into the library or out of it: import, migration, backup, restore, export, search."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import apsw

from canal_desktop.app.backups import BackupKeeper
from canal_desktop.app.exporting import Exporter, ExportForm, Kind
from canal_desktop.app.importing import Importing
from canal_desktop.app.tasks import Tasks
from canal_desktop.domain.redaction import Redactor
from canal_desktop.exchange.own_json import json_pieces
from canal_desktop.exchange.own_markdown import TextOptions
from canal_desktop.storage.archive_reading import ArchiveReader
from canal_desktop.storage.backup_files import list_backups
from canal_desktop.storage.backups import Backups
from canal_desktop.storage.database import Database
from canal_desktop.storage.files import FileStore
from canal_desktop.storage.merging import Merger
from canal_desktop.storage.migrations import newest_version
from canal_desktop.storage.trash import purge_conversations
from tests.kills.life import Operation, rows
from tests.unit.storage.archives import archived, merge, texts_in
from tests.unit.storage.backing_up import TREE, old_library
from tests.unit.storage.shelf import Shelf

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.storage.merging import MergeResult
    from tests.kills.life import Heard, Say


def never() -> bool:
    """The user does not cancel."""
    return False


def passed_over(_done: object) -> None:
    """Nobody looks at the progress."""


def talks(of: str, count: int) -> list[ArchivedConversation]:
    """Conversations of four messages each."""
    return [archived(f"{of} {n}", TREE, day=n, folder="Work", tags=("x",)) for n in range(count)]


async def wholes(database: Database, wanted: list[ArchivedConversation]) -> tuple[int, list[str]]:
    """How many of these are there, and which of them are there in part or are not what they were."""
    texts = await texts_in(database)
    whole, faults = 0, []
    for one in wanted:
        found = [message.id in texts for message in one.messages]
        if any(found) and not all(found):
            faults.append(f"{one.conversation.title} is there in part")
        elif all(found):
            whole += 1
            faults += [f"{each.id} is not what it was" for each in one.messages if texts[each.id] != each.text]
    return whole, faults


class Import(Operation):
    """A file of conversations, looked at and taken over."""

    name = "import"
    talks_in_file = 150

    def begin(self) -> None:
        self.wanted = talks(f"file {self.number}", self.talks_in_file)
        self.source.write_bytes(b"".join(json_pieces(self.wanted)))

    @property
    def source(self) -> Path:
        return self.folder / "conversations.json"

    async def act(self, say: Say) -> None:
        result = await self.take_over(await Database.open(self.path))
        say("reported", new=len(result.added))

    async def take_over(self, database: Database) -> MergeResult:
        importing = Importing(Merger(database, FileStore(self.folder, database).add))
        preview = await importing.look_at(self.source)
        try:
            return await importing.take_over(preview, passed_over, never)
        finally:
            preview.close()

    async def examine(self, database: Database, heard: Heard) -> list[str]:
        count, faults = await wholes(database, self.wanted)
        for line in heard.lines:
            if line["is"] == "reported" and not line["new"] == count == len(self.wanted):
                faults.append(f"{line['new']} were reported, {count} are there")
        again = await self.take_over(database)
        if again.failure is not None or len(again.added) + count != len(self.wanted):
            faults.append(f"again: {again.failure} {len(again.added)} beside {count}")
        whole, more = await wholes(database, self.wanted)
        [(all_of_them,)] = await rows(database, "SELECT count(*) FROM messages")
        if whole != len(self.wanted) or all_of_them != self.number * 4 * len(self.wanted):
            faults.append(f"{whole} of {len(self.wanted)} after the second time, {all_of_them} messages")
        return faults + more


class Migration(Operation):
    """A library of the first form, opened by this version."""

    name = "migration"
    rows_more = 4000

    async def prepare(self) -> None:
        old_library(self.old)
        connection = apsw.Connection(str(self.old))
        with connection:
            connection.execute("DELETE FROM deltas; UPDATE messages SET state = 'complete'")
            for number in range(self.rows_more):
                connection.execute(
                    "INSERT INTO messages (id, conversation_id, role, state, created_at)"
                    " VALUES (?, 'c1000000000000000000000000000001', 'user', 'complete', '2026-01-01T00:00:00Z')",
                    (f"{number:032x}",),
                )
                statement = "INSERT INTO parts (message_seq, position, kind, text) VALUES (?, 0, 'text', ?)"
                connection.execute(statement, (connection.last_insert_rowid(), f"text {number}"))
            self.texts = sorted(self._texts(connection))
        connection.close()

    @property
    def old(self) -> Path:
        return self.folder.parent / "old" / "library.sqlite3"

    @staticmethod
    def _texts(connection: apsw.Connection) -> list[Any]:
        return connection.execute("SELECT kind, text FROM parts").fetchall()

    def begin(self) -> None:
        shutil.rmtree(self.folder)
        self.folder.mkdir()
        shutil.copy(self.old, self.path)

    async def act(self, say: Say) -> None:
        await Database.open(self.path)
        say("reported")

    def look_first(self) -> list[str]:
        connection = apsw.Connection(str(self.path))
        version, check = connection.pragma("user_version"), connection.pragma("integrity_check")
        texts = sorted(self._texts(connection))
        connection.close()
        faults = []
        if version not in {1, newest_version()} or check != "ok":
            faults.append(f"version {version}, {check}")
        if texts != self.texts:
            faults.append("texts are missing")
        return faults

    async def examine(self, database: Database, heard: Heard) -> list[str]:
        texts = await database.run(lambda db: sorted(self._texts(db)))
        copies = [backup.messages for backup in list_backups(self.path)]
        whole = texts == self.texts and copies == [len(await texts_in(database))]
        return [] if whole else [f"{len(texts)} texts, copies of {copies} messages"]


class Backup(Operation):
    """A copy of the library, made once more after each new conversation."""

    name = "backup"

    async def prepare(self) -> None:
        database = await Database.open(self.path)
        await merge(database, talks("first", 400))
        await database.close()

    async def act(self, say: Say) -> None:
        database = await Database.open(self.path)
        await merge(database, talks(f"more {self.number}", 3))
        made = await Backups(self.path, database).make_now()
        assert made is not None
        say("reported", name=made.path.name, messages=made.messages)

    async def examine(self, database: Database, heard: Heard) -> list[str]:
        faults = []
        found = {backup.path.name: backup for backup in list_backups(self.path)}
        faults += [
            f"the backup reported with {line['messages']} messages has another number"
            for line in heard.lines
            if line["is"] == "reported" and found[line["name"]].messages != line["messages"]
        ]
        for backup in found.values():
            connection = apsw.Connection(str(backup.path))
            check = connection.pragma("integrity_check")
            connection.close()
            if check != "ok" or backup.messages < 1600:
                faults.append(f"{backup.path.name}: {check}, {backup.messages} messages")
        _count, more = await wholes(database, talks("first", 400))
        made = await Backups(self.path, database).make_now()
        assert made is not None
        left = list(made.path.parent.glob("*.new*"))
        return faults + more + [f"left: {path.name}" for path in left]


class Restore(Operation):
    """A backup brought back into a library that has lost all of it."""

    name = "restore"
    count = 200

    async def prepare(self) -> None:
        database = await Database.open(self.source)
        await merge(database, talks("kept", self.count))
        made = await Backups(self.source, database).make_now()
        assert made is not None
        self.backup = made.path.name

        def lose(db: apsw.Connection) -> None:
            purge_conversations(db, [one.conversation.id for one in talks("kept", self.count)])

        await database.transact(lose)
        await database.close()

    @property
    def source(self) -> Path:
        return self.folder.parent / "source" / "library.sqlite3"

    def begin(self) -> None:
        shutil.rmtree(self.folder)
        shutil.copytree(self.source.parent, self.folder)

    async def act(self, say: Say) -> None:
        result = await self._bring_back(await Database.open(self.path))
        say("reported", new=len(result.added))

    async def _bring_back(self, database: Database) -> MergeResult:
        merger = Merger(database, FileStore(self.folder, database).add)
        keeper = BackupKeeper(Backups(self.path, database), Tasks(print), print, merger)
        path = self.path.parent / "backups" / self.backup
        return await keeper.restore(path, on_progress=passed_over, is_cancelled=never)

    async def examine(self, database: Database, heard: Heard) -> list[str]:
        wanted = talks("kept", self.count)
        count, faults = await wholes(database, wanted)
        for line in heard.lines:
            if line["is"] == "reported" and not line["new"] == count == self.count:
                faults.append(f"{line['new']} were reported, {count} are there")
        again = await self._bring_back(database)
        whole, more = await wholes(database, wanted)
        if again.failure is not None or whole != self.count:
            faults.append(f"again: {again.failure}, {whole}")
        return faults + more


class Export(Operation):
    """All conversations into one file, over the one of the last time."""

    name = "export"
    count = 300

    async def prepare(self) -> None:
        database = await Database.open(self.path)
        await merge(database, talks("kept", self.count))
        await database.close()
        self.target = self.folder / "export.jsonl"

    async def act(self, say: Say) -> None:
        database = await Database.open(self.path)
        await self._export(database)
        say("reported")

    async def _export(self, database: Database) -> None:
        reader = ArchiveReader(database, FileStore(self.folder, database).read_now)
        exporter = Exporter(reader.load, lambda _archived, _options: iter((b"",)), Redactor())

        async def all_ids() -> AsyncIterator[ConversationId]:
            for one in talks("kept", self.count):
                yield one.conversation.id

        await exporter.export(all_ids(), ExportForm.JSONL, Kind.FILE, self.target, TextOptions())

    async def examine(self, database: Database, heard: Heard) -> list[str]:
        was_there = self.number > 1
        if not self.target.exists():
            return ["the file is gone"] if was_there or "reported" in {line["is"] for line in heard.lines} else []
        lines = [json.loads(line) for line in self.target.read_text(encoding="utf-8").splitlines()]
        found = len(lines) - 1
        return [] if found == self.count else [f"{found} conversations in the file"]


class Search(Operation):
    """The index follows the library."""

    name = "search"

    async def act(self, say: Say) -> None:
        shelf = Shelf(self.path, await Database.open(self.path))
        for count in range(2):
            word = f"kettle{self.number}x{count}"
            await shelf.add(*(f"{word} and {number}" for number in range(20)), title=word)
            say("kept", key=word, value=[word])
            await shelf.catch_up()
            assert await shelf.titles(f"{word} ") == [word]

    async def examine(self, database: Database, heard: Heard) -> list[str]:
        shelf = Shelf(self.path, database)
        await shelf.catch_up()
        some = self.dice.sample(sorted(self.known), min(3, len(self.known)))
        words = {line["key"] for line in heard.lines if line["is"] == "kept"} | set(some)
        everything = self.known
        self.known = {word: everything[word] for word in some}
        faults = self.compare(heard, {word: await shelf.titles(f"{word} ") for word in words})
        self.known |= everything
        await shelf.index.close()
        return faults
