"""Every sample of every importer through a real library and out again: nothing of it is lost on the way."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from canal_desktop.app.backups import BackupKeeper
from canal_desktop.app.exporting import Exporter, ExportForm, Kind
from canal_desktop.app.importing import Importing
from canal_desktop.app.tasks import Tasks
from canal_desktop.domain.errors import ImportRefused
from canal_desktop.domain.listing import Listing
from canal_desktop.domain.redaction import Redactor
from canal_desktop.domain.search import parse_search
from canal_desktop.exchange.own_json import json_pieces
from canal_desktop.exchange.own_markdown import TextOptions
from canal_desktop.exchange.reading import open_source
from canal_desktop.storage.archive_reading import ArchiveReader
from canal_desktop.storage.backups import Backups
from canal_desktop.storage.conversation_list import ConversationList
from canal_desktop.storage.database import Database
from canal_desktop.storage.files import FileStore
from canal_desktop.storage.merging import SLICE_CONVERSATIONS, MergePlan, Merger, MergeResult
from canal_desktop.storage.search_index import SearchIndex
from canal_desktop.storage.trash import Trash
from tests.unit.exchange.conversations import attached_conversation, called_conversation
from tests.unit.exchange.expected import EXPECTED
from tests.unit.exchange.seen import placed
from tests.unit.storage.shelf import TODAY

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.domain.message import ConversationId

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
EVERYTHING = TextOptions(all_branches=True)


def never() -> bool:
    return False


class Home:
    """A real library with its pictures beside it."""

    def __init__(self, database: Database, root: Path) -> None:
        self.database = database
        self.files = FileStore(root, database)
        self.merger = Merger(database, self.files.add)
        self.importing = Importing(self.merger)
        self.reader = ArchiveReader(database, self.files.read_now)
        self.exporter = Exporter(self.reader.load, lambda _archived, _options: iter((b"%PDF",)), Redactor())

    async def take(self, path: Path, is_cancelled: Callable[[], bool] = never) -> tuple[MergePlan, MergeResult]:
        preview = await self.importing.look_at(path)
        try:
            return preview.plan, await self.importing.take_over(preview, lambda _done: None, is_cancelled)
        finally:
            preview.source.close()

    async def everything(self) -> dict[str, Told]:
        return {known: told(await self.reader.load(known)) async for known in self.reader.all()}

    async def dump(self) -> list[Any]:
        def work(db: Any) -> list[Any]:
            tables = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
            return [(name, sorted(db.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)) for (name,) in tables]

        return await self.database.run(work)


Told = tuple[Any, Any, str, dict[str, bytes]]


def told(archived: ArchivedConversation) -> Told:
    """All there is of a conversation, as a value that can be compared."""
    conversation = archived.conversation
    newest = max(message.created_at for message in archived.messages)
    as_new = replace(conversation, updated_at=max(conversation.updated_at, newest))
    return as_new, archived.messages, archived.folder, {file: data() for file, data in archived.files.items()}


def sources(path: Path) -> dict[str, Told]:
    with open_source(path) as source:
        return {one.conversation.id: told(one) for one in source.conversations()}


@pytest.fixture
async def new_library(tmp_path: Path) -> AsyncIterator[Callable[[str], Any]]:
    opened: list[Database] = []

    async def make(name: str) -> Home:
        (tmp_path / name).mkdir()
        opened.append(await Database.open(tmp_path / name / "library.sqlite3"))
        return Home(opened[-1], tmp_path / name)

    yield make
    for database in opened:
        await database.close()
    await asyncio.get_running_loop().shutdown_default_executor()


@pytest.mark.parametrize("name", EXPECTED)
async def test_a_sample_is_in_the_library_as_its_source_gave_it(
    name: str, new_library: Callable[[str], Any], tmp_path: Path
) -> None:
    path, first = placed(name, tmp_path), await new_library("first")
    plan, result = await first.take(path)
    expected = sources(path)
    assert plan == result.counts
    assert (plan.new, result.missing_files) == (len(expected), 0)
    assert await first.everything() == expected


@pytest.mark.parametrize("name", EXPECTED)
async def test_a_second_import_changes_nothing(name: str, new_library: Callable[[str], Any], tmp_path: Path) -> None:
    path, first = placed(name, tmp_path), await new_library("first")
    plan, _result = await first.take(path)
    before = await first.dump()
    again, result = await first.take(path)
    assert again == result.counts == MergePlan(unchanged=plan.new, messages_there=plan.new_messages)
    assert await first.dump() == before


@pytest.mark.parametrize("name", EXPECTED)
async def test_what_was_imported_comes_through_our_own_files(
    name: str, new_library: Callable[[str], Any], tmp_path: Path
) -> None:
    first, second = await new_library("first"), await new_library("second")
    await first.take(placed(name, tmp_path))
    out = tmp_path / "all.jsonl"
    await first.exporter.export(first.reader.all(), ExportForm.JSONL, Kind.FILE, out, EVERYTHING)
    await second.take(out)
    assert await second.everything() == await first.everything()


@pytest.mark.parametrize("name", EXPECTED)
async def test_the_texts_of_what_was_imported_come_through_markdown(
    name: str, new_library: Callable[[str], Any], tmp_path: Path
) -> None:
    first, second = await new_library("first"), await new_library("second")
    await first.take(placed(name, tmp_path))
    out = tmp_path / "texts"
    await first.exporter.export(first.reader.all(), ExportForm.MARKDOWN, Kind.FOLDER, out, EVERYTHING)
    await second.take(out)
    assert texts(await second.everything()) == texts(await first.everything())


@pytest.mark.parametrize("make", [attached_conversation, called_conversation])
@pytest.mark.parametrize("form", [ExportForm.JSON, ExportForm.JSONL, ExportForm.MARKDOWN])
async def test_files_sounds_results_of_tools_and_all_that_was_set_come_through_our_own_files(
    form: ExportForm, make: Callable[[], ArchivedConversation], new_library: Callable[[str], Any], tmp_path: Path
) -> None:
    whole = make()
    (tmp_path / "first.json").write_bytes(b"".join(json_pieces([whole])))
    first, second = await new_library("first"), await new_library("second")
    _plan, result = await first.take(tmp_path / "first.json")
    assert (await first.everything(), result.missing_files) == ({whole.conversation.id: told(whole)}, 0)
    out = tmp_path / "out"
    await first.exporter.export(first.reader.all(), form, Kind.FOLDER, out, EVERYTHING)
    await second.take(out)
    before, after = await first.everything(), await second.everything()
    assert texts(after) == texts(before)
    (_one, mine, *_others), (_other, theirs, *_more) = *before.values(), *after.values()
    assert [one.file_parts for one in theirs] == [one.file_parts for one in mine]
    assert [(one.role, one.calls, one.results) for one in theirs] == [
        (one.role, one.calls, one.results) for one in mine
    ]
    if form is not ExportForm.MARKDOWN:
        assert after == before


async def test_a_file_that_was_changed_keeps_back_nothing_but_itself(
    new_library: Callable[[str], Any], tmp_path: Path
) -> None:
    whole = attached_conversation()
    (tmp_path / "first.json").write_bytes(b"".join(json_pieces([whole])))
    first, second = await new_library("first"), await new_library("second")
    await first.take(tmp_path / "first.json")
    await first.exporter.export(first.reader.all(), ExportForm.MARKDOWN, Kind.FOLDER, tmp_path / "out", EVERYTHING)
    (changed,) = (tmp_path / "out").rglob("*.pdf")
    changed.write_bytes(b"another")
    _plan, result = await second.take(tmp_path / "out")
    assert (result.missing_files, result.counts.new_messages) == (1, 2)
    assert len(list((tmp_path / "second" / "files").rglob("*/*"))) == 2


def texts(known: dict[str, Told]) -> list[Any]:
    return sorted(
        (
            one.title,
            folder,
            # What lies in the trash is no part of a text.
            sorted((message.role, message.text) for message in messages if message.deleted_at is None),
            sorted(files.values()),
        )
        for one, messages, folder, files in known.values()
    )


@pytest.mark.parametrize("length", [0, 1, 40, 200, 700])
async def test_a_refused_file_leaves_the_library_as_it_was(
    length: int, new_library: Callable[[str], Any], tmp_path: Path
) -> None:
    first = await new_library("first")
    await first.take(placed("chatgpt/export.zip", tmp_path))
    before = await first.dump()
    path = placed("claude/conversations.json", tmp_path)
    path.write_bytes(path.read_bytes()[:length])
    with pytest.raises(ImportRefused):
        await first.take(path)
    assert await first.dump() == before


async def many(first: Home, second: Home, tmp_path: Path) -> Path:
    """Two slices and a half of conversations, in a file of ours."""
    from tests.unit.storage.archives import archived, merge

    tree = (("a", None, "question"), ("b", "a", "answer"), ("c", "a", "another"))
    count = SLICE_CONVERSATIONS * 5 // 2
    await merge(first.database, [archived(f"talk {n}", tree, day=n) for n in range(count)])
    out = tmp_path / "many.jsonl"
    await first.exporter.export(first.reader.all(), ExportForm.JSONL, Kind.FILE, out, EVERYTHING)
    return out


async def test_a_cancelled_import_is_completed_by_the_next(
    new_library: Callable[[str], Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("canal_desktop.storage.merging.SLICE_CONVERSATIONS", 1)
    first, second = await new_library("first"), await new_library("second")
    out = await many(first, second, tmp_path)
    asked = iter([False] * 3)
    _plan, result = await second.take(out, lambda: next(asked, True))
    assert result.was_cancelled
    assert 0 < len(await second.everything()) < len(await first.everything())
    await second.take(out)
    assert await second.everything() == await first.everything()


async def filled(new_library: Callable[[str], Any], tmp_path: Path) -> Home:
    first: Home = await new_library("first")
    for number, name in enumerate(EXPECTED):
        folder = tmp_path / f"source {number}"
        folder.mkdir()
        await first.take(placed(name, folder))
    return first


async def test_what_was_imported_is_listed_by_date(new_library: Callable[[str], Any], tmp_path: Path) -> None:
    first = await filled(new_library, tmp_path)
    listed = ConversationList(first.database)
    for section in await listed.outline(Listing(), NOW):
        rows = await listed.rows(Listing(), section.key, NOW, 0, 500)
        assert len(rows) == section.count
        dates = [one.updated_at for one in rows]
        assert dates == sorted(dates, reverse=True)


async def test_what_was_imported_is_found(new_library: Callable[[str], Any], tmp_path: Path) -> None:
    first = await new_library("first")
    await first.take(placed("claude/export.zip", tmp_path))
    index = SearchIndex(first.database.path)
    while await index.step():
        pass
    for known_id, (_one, messages, _folder, _files) in (await first.everything()).items():
        word = max((word for m in messages for word in m.text.split() if word.isalnum()), key=len)
        walk = index.begin(parse_search(word, TODAY))
        found: list[ConversationId] = []
        while not walk.is_complete:
            found += [hits.conversation.id for hits in await index.advance(walk, 50, 5.0)]
        assert known_id in found
    await index.close()


async def test_what_was_imported_and_deleted_for_good_comes_back_from_a_backup(
    new_library: Callable[[str], Any], tmp_path: Path
) -> None:
    first = await filled(new_library, tmp_path)
    before = await first.everything()
    backups = Backups(first.database.path, first.database)
    made = await backups.make_now()
    assert made is not None
    when = NOW.isoformat()
    await first.database.transact(lambda db: db.execute("UPDATE conversations SET deleted_at = ?", (when,)))
    await Trash(first.database).empty()
    assert await first.everything() == {}
    keeper = BackupKeeper(backups, Tasks(lambda _name, _error: None), print, first.merger)
    await keeper.restore(made.path, on_progress=lambda _done: None, is_cancelled=never)
    assert await first.everything() == before
