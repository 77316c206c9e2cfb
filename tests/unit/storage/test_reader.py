"""A connection beside the library's own: its thread, interrupting, closing."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

import apsw
import pytest

from canal_desktop.domain.errors import LibraryDamaged, StorageError
from canal_desktop.storage.reader import Reader

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

FOR_EVER = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


@pytest.fixture
async def reader(tmp_path: Path) -> AsyncIterator[Reader]:
    path = tmp_path / "file.sqlite3"
    opened = await Reader.open(path, lambda: apsw.Connection(str(path)), "test-reader")
    yield opened
    await opened.close()


def threads() -> list[str]:
    return [thread.name for thread in threading.enumerate()]


async def test_work_is_done_in_a_thread_of_its_own_and_in_order(reader: Reader) -> None:
    names: list[str] = []
    order: list[int] = []

    async def work(number: int) -> None:
        def note(_db: apsw.Connection) -> None:
            names.append(threading.current_thread().name)
            order.append(number)

        await reader.run(note)

    await asyncio.gather(*(work(number) for number in range(5)))

    assert set(names) == {"test-reader"}
    assert order == [0, 1, 2, 3, 4]


async def test_an_interrupt_ends_the_statement_that_runs(reader: Reader) -> None:
    running = threading.Event()

    def work(db: apsw.Connection) -> str:
        running.set()
        try:
            db.execute(FOR_EVER).fetchall()
        except apsw.InterruptError:
            return "ended"
        return "done"

    task = asyncio.ensure_future(reader.run(work))
    while not task.done():
        if running.is_set():
            # It may not have begun with the statement yet.
            reader.interrupt()
        await asyncio.sleep(0.01)
    assert task.result() == "ended"
    assert await reader.run(lambda db: db.execute("SELECT 7").fetchall()) == [(7,)]


async def test_work_nobody_waits_for_any_more_is_left_out(reader: Reader) -> None:
    gate = threading.Event()
    done: list[str] = []
    first = asyncio.ensure_future(reader.run(lambda _db: gate.wait(20)))
    second = asyncio.ensure_future(reader.run(lambda _db: done.append("second")))
    await asyncio.sleep(0)
    second.cancel()
    await asyncio.sleep(0)
    gate.set()
    await first
    await reader.run(lambda _db: done.append("third"))
    assert done == ["third"]


async def test_closing_ends_what_runs_and_the_thread(reader: Reader) -> None:
    running = threading.Event()

    def work(db: apsw.Connection) -> None:
        running.set()
        db.execute(FOR_EVER).fetchall()

    task = asyncio.ensure_future(reader.run(work))
    while not running.is_set():
        await asyncio.sleep(0.01)
    await asyncio.sleep(0.05)
    await reader.close()
    with pytest.raises(StorageError):
        await task
    with pytest.raises(StorageError):
        await reader.run(lambda _db: None)
    while "test-reader" in threads():
        await asyncio.sleep(0.01)


async def test_closing_ends_a_statement_that_only_begins_meanwhile(reader: Reader) -> None:
    running, may_begin = threading.Event(), threading.Event()

    def work(db: apsw.Connection) -> None:
        running.set()
        may_begin.wait(60)
        db.execute(FOR_EVER).fetchall()

    task = asyncio.ensure_future(reader.run(work))
    while not running.is_set():
        await asyncio.sleep(0.01)
    closing = asyncio.ensure_future(reader.close())
    await asyncio.sleep(0.01)
    may_begin.set()
    async with asyncio.timeout(60):
        await closing
    with pytest.raises(StorageError):
        await task


async def test_a_connection_that_cannot_be_made_leaves_no_thread(tmp_path: Path) -> None:
    def connect() -> apsw.Connection:
        raise apsw.NotADBError("not one")

    with pytest.raises(LibraryDamaged):
        await Reader.open(tmp_path / "file", connect, "failing-reader")
    while "failing-reader" in threads():
        await asyncio.sleep(0.01)
