"""Machines with real libraries and real folders, and something that carries files between them as badly as it may."""

from __future__ import annotations

import shutil
import uuid
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import apsw

from canal_desktop.app.sync_exchange import Exchange
from canal_desktop.domain.archive_ids import file_id_of
from canal_desktop.domain.errors import StorageError
from canal_desktop.domain.message import (
    ContextChoice,
    ConversationId,
    FileId,
    FilePart,
    Message,
    MessageId,
    MessageState,
    Role,
    TextPart,
    Timing,
    new_conversation_id,
)
from canal_desktop.domain.money import Cost, Price
from canal_desktop.domain.parameters import Parameters
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from canal_desktop.storage.machine import Machine
from canal_desktop.storage.rows import from_context, from_parameters, to_timestamp
from canal_desktop.storage.sync_folder import SyncFolder
from canal_desktop.storage.sync_records import SyncRecords
from canal_desktop.storage.trash import purge_conversations, purge_folders, purge_messages
from tests.unit.storage.conftest import NOW, conversation, message

if TYPE_CHECKING:
    import random
    from pathlib import Path

    import pytest

    from canal_desktop.domain.message import Part


class Drawer:
    """Pictures in memory."""

    def __init__(self) -> None:
        self.files: dict[FileId, bytes] = {}

    async def add(self, data: bytes) -> FileId:
        self.files[file_id_of(data)] = data
        return file_id_of(data)

    async def read(self, file_id: FileId) -> bytes:
        if file_id not in self.files:
            raise StorageError("It is not there.")
        return self.files[file_id]


class Time:
    """The time as a world's computers have it, and the ids they make: all of it by dice, so that a seed is one life.

    Often no time passes, so that computers change things at one and the same clock; some computers are slow or fast.
    """

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.ms = int(NOW.timestamp() * 1000)

    def pass_by(self) -> None:
        self.ms += self.dice.choice([0, 0, 0, 1, 1, 20, 3000])

    def ahead_ms(self) -> int:
        """How far the next computer is ahead."""
        return self.dice.choice([0, 0, 0, 2, -2, 4000, -4000, 10**9])

    def take_place(self, db: apsw.Connection, ahead_ms: int) -> None:
        """Let a library have this time, not the system's."""

        def unixepoch(_now: object) -> float:
            return (self.ms + ahead_ms) / 1000

        db.create_scalar_function("unixepoch", unixepoch, 1, flags=apsw.SQLITE_INNOCUOUS)

    def make_ids(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(uuid, "uuid4", lambda: uuid.UUID(int=self.dice.getrandbits(128), version=4))


class Computer:
    """One machine: a library, and its own copy of the shared folder. Its time is the real one where none is given."""

    def __init__(self, root: Path, name: str, time: Time | None = None) -> None:
        self.time = time
        self.ahead_ms = 0 if time is None else time.ahead_ms()
        self.root = root / name
        self.folder = self.root / "shared"
        self.folder.mkdir(parents=True, exist_ok=True)
        self.machine = Machine((name * 32)[:32], name)
        self.drawer = Drawer()
        self.changed: set[ConversationId] = set()
        self.texts: set[str] = set()
        self.count = 0

    async def start(self) -> None:
        self.database = await Database.open(self.root / "library.sqlite3")
        if (time := self.time) is not None:
            await self.database.run(lambda db: time.take_place(db, self.ahead_ms))
        self.store = ConversationStore(self.database)
        await self.store.recover_interrupted()
        self.records = SyncRecords(self.database, self.machine.id)
        folder = SyncFolder(self.folder, self.machine)
        await self.records.begin(str(self.folder), folder.open())
        self.exchange = Exchange(folder, self.records, self.drawer, self.machine.id, self.changed.update)

    async def stop(self) -> None:
        await self.database.close()

    async def visit(self) -> bool:
        sent = await self.exchange.send()
        received = await self.exchange.receive()
        return sent or received

    async def sql(self, statement: str, values: tuple[object, ...] = ()) -> list[Any]:
        return await self.database.transact(lambda db: db.execute(statement, values).fetchall())  # type: ignore[arg-type]

    async def ids(self, table: str, condition: str = "true") -> list[Any]:
        return [row[0] for row in await self.sql(f"SELECT id FROM {table} WHERE {condition} ORDER BY id")]

    def text(self, word: str = "text") -> str:
        self.count += 1
        text = f"{word} {self.count} of {self.machine.name}"
        self.texts.add(text)
        return text

    async def begin(self, title: str = "") -> ConversationId:
        """A new conversation with a question and its reply."""
        talk = conversation(title or self.text("title"))
        question = message(talk.id, self.text("question"))
        reply = message(talk.id, "", question.id, Role.ASSISTANT, MessageState.STREAMING)
        await self.store.add_question(talk, question, (reply,), is_new=True, keeps_draft=False)
        await self.store.finish_message(replace(reply, parts=(TextPart(self.text()),), state=MessageState.COMPLETE))
        return talk.id

    async def ask(self, talk: ConversationId, parent: MessageId | None, *attached: Part) -> MessageId:
        asked = message(talk, self.text("question"), parent)
        asked = replace(asked, parts=(*attached, *asked.parts))
        await self.store.add_message(asked)
        return asked.id

    async def messages(self, talk: ConversationId) -> tuple[Message, ...]:
        return (await self.store.load(talk))[1]

    async def continue_reply(self, talk: ConversationId, message_id: MessageId) -> None:
        found = next(found for found in await self.messages(talk) if found.id == message_id)
        await self.store.reopen_message(found)
        more = found.text + " and " + self.text("more")
        timing, cost = Timing(None, float(self.count)), Cost(Decimal(self.count), Price())
        ended = replace(found, parts=(TextPart(more),), state=MessageState.STOPPED, timing=timing, cost=cost)
        await self.store.finish_message(ended)


def carry(source: Computer, target: Computer, dice: random.Random | None = None) -> None:
    """Copy what a machine wrote to another; with dice only some files, in any order, and some of them cut off."""
    own = source.folder / "canal-desktop" / source.machine.id
    files = sorted(path for path in own.rglob("*") if path.is_file())
    if dice is not None:
        files = dice.sample(files, dice.randint(0, len(files)))
    for path in files:
        arrived = target.folder / path.relative_to(source.folder)
        arrived.parent.mkdir(parents=True, exist_ok=True)
        data = path.read_bytes()
        if dice is not None and dice.random() < 0.5:
            data = data[: dice.randint(0, len(data))]
        if dice is not None and dice.random() < 0.1:
            arrived = arrived.with_name(arrived.stem + ".sync-conflict-20261123-120000-ABCDEFG" + arrived.suffix)
        arrived.write_bytes(data)


async def settle(computers: list[Computer]) -> None:
    """Exchange everything until nobody has anything new; what was cut off is whole then."""
    for _round in range(40):
        news = False
        for source in computers:
            for target in computers:
                if source is not target:
                    carry(source, target)
        for computer in computers:
            news |= await computer.visit()
        if not news:
            return
    raise AssertionError("They never come to rest")


async def synced_state(computer: Computer) -> dict[str, Any]:
    """What every machine is to see in the same way; what is in the trash may be gone on another."""
    return await computer.database.run(_state)


def _state(db: apsw.Connection) -> dict[str, Any]:
    alive = "deleted_at IS NULL"
    columns = "id, name, position, model, system_prompt, parameters"
    folders = db.execute(f"SELECT {columns} FROM folders WHERE {alive}").fetchall()
    known_folders = {row[0] for row in folders}
    found: dict[str, Any] = {"folders": sorted(folders)}
    columns = (
        "id, title, title_is_own, model, parameters, pinned_at, archived_at, created_at, updated_at, active_leaf, "
        "folder_id"
    )
    for *values, leaf, folder in db.execute(f"SELECT {columns} FROM conversations WHERE {alive}").fetchall():
        known_id: Any = values[0]
        messages = db.execute(
            "SELECT id, parent_id, seq, deleted_at, role, state, model, finish_reason, usage, failure, created_at, "
            "timing, cost, context FROM messages WHERE conversation_id = ?",
            (known_id,),
        ).fetchall()
        parents = {row[0]: row[1] for row in messages}
        gone = {row[0] for row in messages if row[3] is not None}
        tree = {}
        for message_id, parent, seq, deleted, *others in messages:
            assert parent is None or parent in parents, "a message hangs on nothing"
            if deleted is not None:
                continue
            while parent in gone:
                parent = parents[parent]
            query = "SELECT kind, text, details FROM parts WHERE message_seq = ? ORDER BY position"
            tree[message_id] = (parent, *others, *db.execute(query, (seq,)).fetchall())
        query = "SELECT tag FROM conversation_tags WHERE conversation_id = ? AND is_set ORDER BY tag"
        tags = [tag for (tag,) in db.execute(query, (known_id,))]
        found[str(known_id)] = {
            "values": values,
            "leaf": leaf,
            "folder": folder if folder in known_folders else None,
            "tags": tags,
            "messages": tree,
        }
    return found


async def all_text(computer: Computer) -> str:
    rows = await computer.sql("SELECT text FROM parts")
    return "\n".join(text for (text,) in rows)


class Life:
    """Random things that people do; where is_narrow, nearly all of them to the messages of one conversation."""

    def __init__(self, dice: random.Random, *, purges: bool, is_narrow: bool = False) -> None:
        self.dice = dice
        self.purges = purges
        self.minute = 0
        self.begins = 0.01 if is_narrow else 0.15
        self.acts = [
            self.ask, self.ask, self.ask, self.rename, self.move, self.tag, self.tag, self.trash, self.pin,
            self.go_on, self.go_on, self.delete_message, self.switch, self.folder, self.purge, self.set_up, self.choose,
        ]  # fmt: skip
        if is_narrow:
            self.acts = [self.ask, self.ask, self.go_on, self.delete_message, self.switch, self.switch, self.purge]

    async def act(self, computer: Computer) -> None:
        talks = await computer.ids("conversations")
        if not talks or self.dice.random() < self.begins:
            await computer.begin()
            return
        talk = self.dice.choice(talks)
        await self.dice.choice(self.acts)(computer, talk)

    def now(self) -> str:
        self.minute += 1
        return to_timestamp(NOW + timedelta(minutes=self.minute))

    async def some_message(self, computer: Computer, talk: ConversationId, condition: str = "true") -> Any:
        rows = await computer.sql(
            f"SELECT id FROM messages WHERE conversation_id = ? AND {condition} ORDER BY id", (talk,)
        )
        return self.dice.choice(rows)[0] if rows else None

    async def ask(self, computer: Computer, talk: ConversationId) -> None:
        parent = await self.some_message(computer, talk)
        data = computer.text("file").encode()
        file = FilePart(file_id_of(data), "text/plain", "notes.txt", data.decode())
        await computer.ask(talk, self.dice.choice([parent, None]), *self.dice.choice([(), (file,)]))

    async def rename(self, computer: Computer, talk: ConversationId) -> None:
        values = (computer.text("title"), talk)
        await computer.sql("UPDATE conversations SET title = ?, title_is_own = 1 WHERE id = ?", values)

    async def folder(self, computer: Computer, _talk: ConversationId) -> None:
        folders = await computer.ids("folders")
        if not folders or self.dice.random() < 0.4:
            values = (new_conversation_id(), computer.text("folder"), self.now())
            await computer.sql("INSERT INTO folders (id, name, created_at) VALUES (?, ?, ?)", values)
        elif self.dice.random() < 0.5:
            await computer.sql(
                "UPDATE folders SET name = ? WHERE id = ?", (computer.text("folder"), self.dice.choice(folders))
            )
        else:
            await self.toggle_deleted(computer, "folders", self.dice.choice(folders))

    async def move(self, computer: Computer, talk: ConversationId) -> None:
        folders = await computer.ids("folders", "deleted_at IS NULL")
        target = self.dice.choice([*folders, None])
        await computer.sql("UPDATE conversations SET folder_id = ? WHERE id = ?", (target, talk))

    async def tag(self, computer: Computer, talk: ConversationId) -> None:
        statement = """
            INSERT INTO conversation_tags (conversation_id, tag, is_set) VALUES (?, ?, ?)
            ON CONFLICT (conversation_id, tag) DO UPDATE SET is_set = excluded.is_set
        """
        await computer.sql(statement, (talk, self.dice.choice(["red", "blue"]), self.dice.randint(0, 1)))

    async def set_up(self, computer: Computer, talk: ConversationId) -> None:
        parameters = from_parameters(Parameters(temperature=self.dice.randint(0, 2), stop=(computer.text("stop"),)))
        folders = [(folder, "folders") for folder in await computer.ids("folders")]
        known_id, table = self.dice.choice([(talk, "conversations"), *folders])
        await computer.sql(f"UPDATE {table} SET parameters = ? WHERE id = ?", (parameters, known_id))

    async def choose(self, computer: Computer, talk: ConversationId) -> None:
        choice = self.dice.choice([ContextChoice(), ContextChoice(is_dropped=True), ContextChoice(dropped_parts=(0,))])
        found = await self.some_message(computer, talk)
        await computer.sql("UPDATE messages SET context = ? WHERE id = ?", (from_context(choice), found))

    async def pin(self, computer: Computer, talk: ConversationId) -> None:
        column = self.dice.choice(["pinned_at", "archived_at"])
        await computer.sql(
            f"UPDATE conversations SET {column} = ? WHERE id = ?", (self.dice.choice([self.now(), None]), talk)
        )

    async def trash(self, computer: Computer, talk: ConversationId) -> None:
        await self.toggle_deleted(computer, "conversations", talk)

    async def toggle_deleted(self, computer: Computer, table: str, known_id: str) -> None:
        statement = f"UPDATE {table} SET deleted_at = IIF(deleted_at IS NULL, ?, NULL) WHERE id = ?"
        await computer.sql(statement, (self.now(), known_id))

    async def delete_message(self, computer: Computer, talk: ConversationId) -> None:
        found = await self.some_message(computer, talk)
        if found is not None:
            await self.toggle_deleted(computer, "messages", found)

    async def go_on(self, computer: Computer, talk: ConversationId) -> None:
        found = await self.some_message(computer, talk, "role = 'assistant'")
        if found is not None:
            await computer.continue_reply(talk, found)

    async def switch(self, computer: Computer, talk: ConversationId) -> None:
        found = await self.some_message(computer, talk)
        await computer.sql("UPDATE conversations SET active_leaf = ? WHERE id = ?", (found, talk))

    async def purge(self, computer: Computer, _talk: ConversationId) -> None:
        """Some of what is in the trash, for good."""
        if not self.purges:
            return

        def work(db: apsw.Connection) -> None:
            for table in ("messages", "conversations", "folders"):
                rows: list[Any] = db.execute(
                    f"SELECT id FROM {table} WHERE deleted_at IS NOT NULL ORDER BY id"
                ).fetchall()
                for (known_id,) in rows[:1]:
                    purge(db, table, known_id)

        await computer.database.transact(work)


def purge(db: apsw.Connection, table: str, known_id: str) -> None:
    if table == "messages":
        query = "SELECT seq, id, conversation_id FROM messages WHERE id = ?"
        purge_messages(db, db.execute(query, (known_id,)).fetchall())
    else:
        {"conversations": purge_conversations, "folders": purge_folders}[table](db, [known_id])


def clear(computer: Computer) -> None:
    """Whoever begins anew has an empty copy of the folder."""
    shutil.rmtree(computer.folder / "canal-desktop", ignore_errors=True)
