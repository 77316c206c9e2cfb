"""Exports of a real library to real files: all forms, one and many, stopped and failing."""

from __future__ import annotations

import asyncio
import zipfile
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.exporting import Exporter, ExportForm, Kind
from canal_desktop.domain.errors import ExportFailed
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import (
    ConversationId,
    FailureNote,
    FileId,
    ImagePart,
    MessageState,
    Role,
    TextPart,
    new_conversation_id,
)
from canal_desktop.domain.redaction import Redactor
from canal_desktop.exchange import own_json
from canal_desktop.exchange.markdown_reading import conversation_at
from canal_desktop.exchange.own_markdown import TextOptions
from canal_desktop.storage.archive_reading import ArchiveReader
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from tests.deleting import delete
from tests.unit.exchange.conversations import PNG, full_conversation
from tests.unit.storage.conftest import conversation, message

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from canal_desktop.domain.archive import ArchivedConversation

KEY = "sk-secret-key-of-the-user-123456"
PICTURE = next(iter(full_conversation().files))


def read_file(file: FileId) -> bytes:
    if file != PICTURE:
        raise FileNotFoundError(file)
    return PNG


def pdf_pieces(archived: ArchivedConversation, _options: TextOptions) -> Iterator[bytes]:
    yield b"%PDF " + archived.conversation.title.encode()


class Shelf:
    """A library with some conversations in it."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.store = ConversationStore(database)
        self.reader = ArchiveReader(database, read_file)
        self.exporter = Exporter(self.reader.load, pdf_pieces, Redactor())

    async def add(self, title: str, *texts: str, folder: str = "", picture: FileId | None = None) -> ConversationId:
        made = conversation(title)
        await self.store.create(made)
        parent = None
        for text in texts:
            asked = message(made.id, text, parent)
            if picture is not None:
                asked = asked.with_parts(TextPart(text), ImagePart(picture, "image/png", "p"))
            await self.store.add_message(asked)
            parent = asked.id
        if folder:
            await self.database.transact(
                lambda db: (
                    db.execute(
                        "INSERT OR IGNORE INTO folders (id, name, created_at) VALUES (?1, ?1, '2026-01-01')", (folder,)
                    ),
                    db.execute("UPDATE conversations SET folder_id = ? WHERE id = ?", (folder, made.id)),
                    db.execute("INSERT INTO conversation_tags (conversation_id, tag) VALUES (?, 'red')", (made.id,)),
                )
            )
        return made.id


@pytest.fixture
async def shelf(tmp_path: Path) -> AsyncIterator[Shelf]:
    database = await Database.open(tmp_path / "library.sqlite3")
    yield Shelf(database)
    await database.close()


async def these(*ids: ConversationId) -> AsyncIterator[ConversationId]:
    for known_id in ids:
        yield known_id


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


async def test_what_is_loaded_is_all_there_is_with_folder_and_tags(shelf: Shelf) -> None:
    known_id = await shelf.add("Talk", "one", "two", folder="Work", picture=PICTURE)
    archived = await shelf.reader.load(known_id)
    assert (archived.folder, archived.conversation.tags) == ("Work", ("red",))
    assert [each.text for each in archived.messages] == ["one", "two"]
    assert archived.conversation.active_leaf == archived.messages[1].id
    assert archived.conversation.folder_id is None
    assert [read() for read in archived.files.values()] == [PNG]
    with pytest.raises(KeyError):
        await shelf.reader.load(new_conversation_id())


async def test_what_has_arrived_of_a_reply_is_part_of_it(shelf: Shelf) -> None:
    known_id = await shelf.add("Talk", "one")
    reply = message(known_id, "", None, Role.ASSISTANT, MessageState.STREAMING)
    await shelf.store.add_message(reply)
    await shelf.store.append_deltas(
        reply.id, [("reasoning", "Hm"), ("text", "so "), ("reasoning", "m"), ("text", "far")]
    )
    [_asked, found] = (await shelf.reader.load(known_id)).messages
    assert (found.text, found.reasoning) == ("so far", "Hmm")


async def test_all_conversations_but_those_in_the_trash_are_listed_in_slices(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("canal_desktop.storage.archive_reading.SLICE", 2)
    ids = [await shelf.add(f"Talk {number}") for number in range(5)]
    await delete(shelf.database, ids[1])
    assert [known_id async for known_id in shelf.reader.all()] == [ids[0], *ids[2:]]
    assert await shelf.reader.count() == 4


async def test_a_message_that_was_stored_before_its_parent_comes_after_it(shelf: Shelf) -> None:
    known_id = await shelf.add("Talk", "one", "two")
    swap = "UPDATE messages SET seq = CASE seq WHEN 1 THEN 12 ELSE seq END"
    await shelf.database.run(lambda db: (db.pragma("foreign_keys", False), db.execute(swap)))
    await shelf.database.run(lambda db: db.execute("UPDATE parts SET message_seq = 12 WHERE message_seq = 1"))
    archived = await shelf.reader.load(known_id)
    assert [each.text for each in archived.messages] == ["one", "two"]


@pytest.mark.parametrize("form", ExportForm)
async def test_one_conversation_goes_into_the_chosen_file_in_every_form(
    form: ExportForm, shelf: Shelf, tmp_path: Path
) -> None:
    known_id = await shelf.add("Talk", "a *question*", picture=PICTURE)
    path = tmp_path / f"chosen{form.ending}"
    path.write_text("former")
    exported = await shelf.exporter.export(these(known_id), form, Kind.FILE, path, TextOptions())
    assert (exported.written, exported.missing, exported.unreadable_pictures, exported.path) == (1, 0, 0, path)
    assert path.read_bytes()[:9] in {b"---\ncanal", b"<!DOCTYPE", b"%PDF Talk", b'{"format"'}
    if not form.has_options:
        [found] = own_json.conversations(lambda: path.open("rb"))
        assert found.messages == (await shelf.reader.load(known_id)).messages
        assert [read() for read in found.files.values()] == [PNG]


async def test_many_go_into_folders_within_the_chosen_one_and_come_back(shelf: Shelf, tmp_path: Path) -> None:
    ids = [
        await shelf.add("Talk", "one", folder="Work", picture=PICTURE),
        await shelf.add("Talk", "two"),
        await shelf.add("Talk", "three"),
    ]
    done: list[int] = []
    folder = tmp_path / "out"
    exported = await shelf.exporter.export(
        these(*ids, new_conversation_id()), ExportForm.MARKDOWN, Kind.FOLDER, folder, TextOptions(), done.append
    )
    assert (exported.written, exported.missing) == (3, 1)
    assert done == [1, 2, 3, 4]
    assert names(folder) == ["Talk (2).md", "Talk.md", f"Work/Talk.files/{PICTURE}.png", "Work/Talk.md"]
    found = conversation_at(folder / "Work" / "Talk.md")
    assert found.messages == (await shelf.reader.load(ids[0])).messages
    assert found.folder == "Work"


async def test_many_go_into_one_zip(shelf: Shelf, tmp_path: Path) -> None:
    ids = [await shelf.add("Talk", "one", folder="Work"), await shelf.add("Talk", "two")]
    path = tmp_path / "talks.zip"
    await shelf.exporter.export(these(*ids), ExportForm.HTML, Kind.ZIP, path, TextOptions())
    with zipfile.ZipFile(path) as found:
        assert sorted(found.namelist()) == ["Talk.html", "Work/Talk.html"]


async def test_many_go_into_one_file_of_lines(shelf: Shelf, tmp_path: Path) -> None:
    ids = [await shelf.add(f"Talk {number}", "text", picture=PICTURE) for number in range(3)]
    path = tmp_path / "talks.jsonl"
    exported = await shelf.exporter.export(these(*ids), ExportForm.JSONL, Kind.FILE, path, TextOptions())
    assert exported.written == 3
    assert [found.conversation.id for found in own_json.conversations(lambda: path.open("rb"))] == ids
    assert len(path.read_bytes().splitlines()) == 5


async def test_a_picture_that_cannot_be_read_is_counted_and_the_rest_is_written(shelf: Shelf, tmp_path: Path) -> None:
    known_id = await shelf.add("Talk", "text", picture=FileId("0" * 64))
    path = tmp_path / "talk.json"
    exported = await shelf.exporter.export(these(known_id), ExportForm.JSON, Kind.FILE, path, TextOptions())
    assert (exported.written, exported.unreadable_pictures) == (1, 1)


@pytest.mark.parametrize("form", ExportForm)
async def test_no_key_that_a_server_quoted_is_exported(form: ExportForm, shelf: Shelf, tmp_path: Path) -> None:
    known_id = await shelf.add("Talk", "text")
    [asked] = (await shelf.reader.load(known_id)).messages
    note = FailureNote(FailureKind.UNAUTHORIZED, f"Incorrect API key provided: {KEY}.")
    await shelf.database.transact(
        lambda db: db.execute(
            "UPDATE messages SET state = 'failed', failure = json_object('kind', ?, 'sentence', ?) WHERE id = ?",
            (note.kind, note.sentence, asked.id),
        )
    )
    path = tmp_path / "talk"
    await shelf.exporter.export(these(known_id), form, Kind.FILE, path, TextOptions())
    assert KEY.encode() not in path.read_bytes()


@pytest.mark.parametrize("kind", [Kind.ZIP, Kind.FILE])
async def test_an_export_that_is_stopped_leaves_no_half_file(kind: Kind, shelf: Shelf, tmp_path: Path) -> None:
    ids = [await shelf.add(f"Talk {number}", "text") for number in range(3)]
    out = tmp_path / "out"
    out.mkdir()
    begun = asyncio.Event()

    def on_progress(_done: int) -> None:
        begun.set()

    async def slow() -> AsyncIterator[ConversationId]:
        yield ids[0]
        await asyncio.sleep(60)

    work = asyncio.create_task(
        shelf.exporter.export(slow(), ExportForm.JSONL, kind, out / "talks", TextOptions(), on_progress)
    )
    await begun.wait()
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work
    assert names(out) == []


async def test_a_conversation_that_is_being_written_when_the_export_is_stopped_is_not_left_half(
    shelf: Shelf, tmp_path: Path
) -> None:
    known_id = await shelf.add("Talk", "text")
    loop = asyncio.get_running_loop()
    begun, cancelled = asyncio.Event(), asyncio.Event()

    def pieces(_archived: ArchivedConversation, _options: TextOptions) -> Iterator[bytes]:
        yield b"half"
        loop.call_soon_threadsafe(begun.set)
        asyncio.run_coroutine_threadsafe(cancelled.wait(), loop).result(10)
        yield b"other half"

    exporter = Exporter(shelf.reader.load, pieces, Redactor())
    out = tmp_path / "out"
    work = asyncio.create_task(exporter.export(these(known_id), ExportForm.PDF, Kind.FOLDER, out, TextOptions()))
    await begun.wait()
    work.cancel()
    await asyncio.sleep(0)
    cancelled.set()
    with pytest.raises(asyncio.CancelledError):
        await work
    assert names(out) == []


async def test_a_folder_that_cannot_be_written_is_said_in_a_sentence(shelf: Shelf, tmp_path: Path) -> None:
    known_id = await shelf.add("Talk", "text")
    (tmp_path / "file").write_text("")
    with pytest.raises(ExportFailed, match="not there"):
        await shelf.exporter.export(
            these(known_id), ExportForm.HTML, Kind.FILE, tmp_path / "file" / "x.html", TextOptions()
        )
