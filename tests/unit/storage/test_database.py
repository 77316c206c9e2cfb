"""The library file: what is not ours is refused and left alone; full disks, kills and migrations lose nothing."""

from __future__ import annotations

import asyncio
import hashlib
import threading
import time
import weakref
from typing import TYPE_CHECKING

import apsw
import pytest

from canal_desktop.domain.errors import (
    DiskFull,
    LibraryDamaged,
    LibraryTooNew,
    StorageError,
)
from canal_desktop.storage import migrations
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from tests.unit.storage.conftest import conversation, message

if TYPE_CHECKING:
    from pathlib import Path


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


async def make_library(path: Path) -> None:
    database = await Database.open(path)
    store = ConversationStore(database)
    talk = conversation()
    await store.create(talk)
    for number in range(200):
        await store.add_message(message(talk.id, f"message {number} " * 20))
    await database.close()


@pytest.mark.parametrize("content", [b"", b"\x00" * 4096, b"<!doctype html><html></html>", b"SQLite format 2\x00" * 10])
async def test_a_file_that_is_no_library_is_refused_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "library.sqlite3"
    path.write_bytes(content)

    with pytest.raises(LibraryDamaged):
        await Database.open(path)

    assert path.read_bytes() == content


async def test_a_library_of_a_newer_version_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    await make_library(path)
    connection = apsw.Connection(str(path))
    connection.pragma("journal_mode", "delete")
    connection.pragma("user_version", len(migrations.STEPS) + 1)
    connection.execute("UPDATE counters SET value = ? WHERE name = 'readable_from'", (len(migrations.STEPS) + 1,))
    connection.close()
    before = digest(path)

    with pytest.raises(LibraryTooNew):
        await Database.open(path)

    assert digest(path) == before


async def test_a_full_disk_loses_nothing_and_writing_goes_on_when_there_is_room(database: Database) -> None:
    store = ConversationStore(database)
    talk = conversation()
    await store.create(talk)
    pages = await database.run(lambda db: int(db.pragma("page_count")))
    await database.run(lambda db: db.pragma("max_page_count", pages + 2))

    with pytest.raises(DiskFull):
        await store.add_message(message(talk.id, "x" * 100_000))
    assert (await store.load(talk.id))[1] == ()

    await database.run(lambda db: db.pragma("max_page_count", 1_000_000))
    await store.add_message(message(talk.id, "x" * 100_000))
    assert len((await store.load(talk.id))[1]) == 1


async def test_work_goes_on_though_nobody_waits_for_it_any_more(database: Database) -> None:
    store = ConversationStore(database)
    talk = conversation()
    slow = asyncio.ensure_future(database.run(lambda _db: time.sleep(0.2)))
    write = asyncio.ensure_future(store.create(talk))
    await asyncio.sleep(0.05)
    write.cancel()
    await slow

    assert [found.id for found in await store.summaries()] == [talk.id]


async def test_a_closed_library_says_so(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "library.sqlite3")
    await database.close()
    await database.close()

    with pytest.raises(StorageError):
        await database.run(lambda db: db.pragma("user_version"))
    while "canal-database" in _thread_names():
        await asyncio.sleep(0.01)


def _thread_names() -> list[str]:
    return [thread.name for thread in threading.enumerate()]


async def test_an_error_of_ours_leaves_no_transaction_open(database: Database) -> None:
    def fail(db: apsw.Connection) -> None:
        db.execute("INSERT INTO traits VALUES ('a', 'b')")
        raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        await database.transact(fail)

    assert await database.run(lambda db: db.execute("SELECT count(*) FROM traits").fetchall()) == [(0,)]


async def test_another_writer_is_told_as_a_storage_error(database: Database, tmp_path: Path) -> None:
    other = apsw.Connection(str(tmp_path / "library.sqlite3"))
    other.execute("BEGIN IMMEDIATE")
    await database.run(lambda db: db.set_busy_timeout(50))
    try:
        with pytest.raises(StorageError):
            await ConversationStore(database).create(conversation())
    finally:
        other.execute("ROLLBACK")
        other.close()


@pytest.mark.parametrize("fails_at", range(4))
async def test_a_migration_is_taken_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails_at: int
) -> None:
    path = tmp_path / "library.sqlite3"
    await make_library(path)

    def step(connection: apsw.Connection) -> None:
        for number in range(4):
            if number == fails_at:
                raise ValueError("stop here")
            connection.execute(f"CREATE TABLE extra_{number} (x)")

    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, step))
    with pytest.raises(ValueError, match="stop here"):
        await Database.open(path)

    connection = apsw.Connection(str(path))
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    version = connection.pragma("user_version")
    connection.close()
    assert not any(name.startswith("extra_") for name in tables)
    assert version == migrations.newest_version() - 1
    assert (tmp_path / "backups" / f"library-before-version-{migrations.newest_version()}.sqlite3").exists()


async def test_work_is_done_in_the_order_it_was_handed_in(database: Database) -> None:
    done: list[int] = []

    await asyncio.gather(*(database.run(lambda _db, number=number: done.append(number)) for number in range(200)))

    assert done == list(range(200))


async def test_all_work_is_done_in_one_daemon_thread(database: Database) -> None:
    threads = await asyncio.gather(*(database.run(lambda _db: threading.current_thread()) for _ in range(5)))

    assert {thread.name for thread in threads} == {"canal-database"}
    assert len(set(threads)) == 1
    assert threads[0].daemon


async def test_what_was_handed_in_before_closing_is_still_written(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    database = await Database.open(path)
    store = ConversationStore(database)
    writes = [asyncio.ensure_future(store.create(conversation(str(number)))) for number in range(50)]
    await asyncio.sleep(0)
    closing = asyncio.ensure_future(database.close())
    await asyncio.sleep(0)
    for task in (closing, *writes):
        task.cancel()
    await asyncio.wait([closing, *writes])
    while "canal-database" in _thread_names():
        await asyncio.sleep(0.01)

    database = await Database.open(path)
    assert len(await ConversationStore(database).summaries()) == 50
    await database.close()


def test_a_loop_that_is_closed_too_early_loses_no_write(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"

    def slow_write(db: apsw.Connection) -> None:
        time.sleep(0.2)
        db.execute("INSERT INTO traits (base_url, trait) VALUES ('a', 'b')")

    async def begin() -> Database:
        database = await Database.open(path)
        task = asyncio.ensure_future(database.transact(slow_write))
        await asyncio.sleep(0.05)
        task.cancel()
        return database

    async def go_on(database: Database) -> int:
        rows = await database.run(lambda db: db.execute("SELECT count(*) FROM traits").fetchall())
        await database.close()
        return int(rows[0][0])

    database = asyncio.run(begin())

    assert asyncio.run(go_on(database)) == 1


async def test_what_was_read_is_not_kept_by_the_thread(database: Database) -> None:
    class Large:
        pass

    gone = weakref.ref(await database.run(lambda _db: Large()))
    for _ in range(100):
        if gone() is None:
            break
        await asyncio.sleep(0.01)

    assert gone() is None
