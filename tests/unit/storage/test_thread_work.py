"""Work in threads on a drive that does not answer any more: nobody waits for it without limit, nothing half is left."""

from __future__ import annotations

import asyncio
import os
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.exporting import Exporter, ExportForm, Kind
from canal_desktop.app.mirror import Mirror, MirrorCalls
from canal_desktop.app.mirror_index import INDEX_NAME
from canal_desktop.domain.redaction import Redactor
from canal_desktop.exchange.own_markdown import TextOptions
from canal_desktop.storage import backups, thread_work
from canal_desktop.storage.archive_reading import ArchiveReader
from canal_desktop.storage.backups import Backups
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.mirror import MirrorStore
from canal_desktop.storage.thread_work import ThreadWork
from tests.unit.exchange.conversations import full_conversation
from tests.unit.storage.conftest import conversation, message

if TYPE_CHECKING:
    from pathlib import Path

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.storage.database import Database

pytestmark = pytest.mark.skipif(os.name == "nt", reason="pipes with a name are POSIX")


@pytest.fixture(autouse=True)
def little_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thread_work, "END_PATIENCE_S", 0.05)


@pytest.fixture
def dead(tmp_path: Path) -> Path:
    """A file that whoever reads it waits for."""
    path = tmp_path / "dead"
    os.mkfifo(path)
    return path


async def reached(path: Path) -> int:
    """Wait until somebody waits for a file; returns what lets them go on, with an empty one, when it is closed."""
    while True:
        try:
            return os.open(path, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:
            # Nobody reads it yet.
            await asyncio.sleep(0.005)


async def cancelled_in_time(task: asyncio.Task[object], caplog: pytest.LogCaptureFixture) -> None:
    task.cancel()
    async with asyncio.timeout(60):
        with pytest.raises(asyncio.CancelledError):
            await task
    assert "left behind" in caplog.text


async def test_a_call_that_does_not_end_is_left_behind_and_what_comes_after_is_done_behind_it(
    caplog: pytest.LogCaptureFixture,
) -> None:
    go_on, stop = threading.Event(), threading.Event()
    done: list[str] = []
    thread = ThreadWork()

    async def work() -> None:
        try:
            await thread.run(lambda: (go_on.wait(), done.append("work")), stop=stop)
        finally:
            await thread.run(done.append, "put away")

    task = asyncio.ensure_future(work())
    await asyncio.sleep(0.02)
    await cancelled_in_time(task, caplog)
    assert stop.is_set()
    assert done == []
    go_on.set()
    async with asyncio.timeout(60):
        while len(done) < 2:
            await asyncio.sleep(0.005)
    assert done == ["work", "put away"]


async def test_what_puts_things_away_may_not_end_either(caplog: pytest.LogCaptureFixture) -> None:
    go_on = threading.Event()
    thread = ThreadWork()

    async def work() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            await thread.run(go_on.wait)

    task = asyncio.ensure_future(work())
    await asyncio.sleep(0)
    await cancelled_in_time(task, caplog)
    go_on.set()


async def test_while_nobody_wants_to_end_a_call_may_take_its_time() -> None:
    go_on = threading.Event()
    task = asyncio.ensure_future(ThreadWork().run(go_on.wait))
    await asyncio.sleep(0.2)
    assert not task.done()
    go_on.set()
    assert await task


async def test_an_error_while_ending_is_the_one_of_the_call(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thread_work, "END_PATIENCE_S", 60.0)
    thread = ThreadWork()

    def fail() -> None:
        raise OSError(28, "No space left")

    async def work() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            await thread.run(fail)

    task = asyncio.ensure_future(work())
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(OSError, match="No space"):
        await task


@pytest.mark.parametrize(("kind", "name"), [(Kind.ZIP, "out.zip"), (Kind.FILE, "out.jsonl"), (Kind.FOLDER, "out")])
async def test_an_export_stuck_on_a_dead_drive_does_not_hold_up_the_end_and_leaves_nothing_half(
    database: Database, dead: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture, kind: Kind, name: str
) -> None:
    talk = conversation()
    store = ConversationStore(database)
    await store.create(talk)
    picture = full_conversation().messages[0].parts[1]
    await store.add_message(message(talk.id).with_parts(picture))
    reader = ArchiveReader(database, lambda _file: dead.read_bytes())
    exporter = Exporter(reader.load, lambda _archived, _options: iter((b"",)), Redactor())
    there = tmp_path / "there"
    there.mkdir()
    form = ExportForm.JSONL if kind is Kind.FILE else ExportForm.MARKDOWN
    task = asyncio.ensure_future(exporter.export(reader.all(), form, kind, there / name, TextOptions()))
    waiting = await reached(dead)

    await cancelled_in_time(task, caplog)
    assert not (there / name).is_file()
    os.close(waiting)
    async with asyncio.timeout(60):
        while any(path.is_file() for path in there.rglob("*")):
            await asyncio.sleep(0.01)


async def test_a_mirror_on_a_dead_drive_does_not_hold_up_the_end(
    database: Database, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    index = tmp_path / INDEX_NAME
    os.mkfifo(index)
    reader = ArchiveReader(database, lambda _file: b"")
    calls = MirrorCalls(reader.load, nothing_comes, lambda _known: True, lambda _known: None, lambda _words: None)
    task = asyncio.ensure_future(Mirror(tmp_path, MirrorStore(database), calls).run())
    waiting = await reached(index)

    await cancelled_in_time(task, caplog)
    os.close(waiting)


async def nothing_comes(archived: ArchivedConversation) -> ConversationId:
    raise AssertionError(archived)


@pytest.mark.parametrize("what", ["backup", "check"])
async def test_a_backup_on_a_dead_drive_does_not_hold_up_the_end(
    database: Database, dead: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    await ConversationStore(database).create(conversation())
    keeper = Backups(database.path, database)
    monkeypatch.setattr(backups, "is_sound", lambda _connection: dead.read_bytes() == b"")
    work = keeper.make_now() if what == "backup" else keeper.check_if_due(datetime.now(UTC))
    task: asyncio.Task[object] = asyncio.ensure_future(work)
    waiting = await reached(dead)

    await cancelled_in_time(task, caplog)
    os.close(waiting)
