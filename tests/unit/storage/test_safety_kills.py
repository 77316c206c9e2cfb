"""The program killed at any statement of a migration, a repair, a backup and a merge: nothing is lost or half done."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sys
from typing import TYPE_CHECKING

import apsw
import pytest

from canal_desktop.storage import migrations
from canal_desktop.storage.backup_files import backup_folder, list_backups
from canal_desktop.storage.backups import Backups
from canal_desktop.storage.database import Database
from canal_desktop.storage.library_file import open_library
from tests.unit.storage.archives import archived, everything_in, merge, texts_in
from tests.unit.storage.backing_up import TREE, old_library
from tests.unit.storage.test_salvage import flip_leaf_page

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL"),
    pytest.mark.filterwarnings("ignore:This process.*is multi-threaded:DeprecationWarning"),
]


def survives(work: Callable[[], object], dies_at: int) -> bool:
    """Do work in a process that is killed when it comes to statement number dies_at; whether it ended before."""
    child = os.fork()
    if child == 0:
        statements = 0

        def count(_cursor: object, _sql: str, _bindings: object) -> bool:
            nonlocal statements
            if statements == dies_at:
                os.kill(os.getpid(), signal.SIGKILL)
            statements += 1
            return True

        code = 1
        try:
            apsw.connection_hooks.append(lambda connection: connection.set_exec_trace(count))
            work()
            code = 0
        finally:
            os._exit(code)
    _pid, status = os.waitpid(child, 0)
    assert status in {0, signal.SIGKILL}, status
    return status == 0


def schema_and_check(path: Path) -> tuple[object, object, int]:
    connection = apsw.Connection(str(path))
    try:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        return (
            connection.pragma("user_version"),
            connection.pragma("integrity_check"),
            len(tables & {"folders", "purged"}),
        )
    finally:
        connection.close()


async def read(path: Path) -> tuple[dict[str, str], list[object], str]:
    database = await Database.open(path)
    try:
        assert await database.run(lambda db: db.pragma("integrity_check")) == "ok"
        return await texts_in(database), await everything_in(database), database.notice or ""
    finally:
        await database.close()


def test_a_kill_at_any_statement_of_the_step_to_the_second_schema_leaves_one_of_both(tmp_path: Path) -> None:
    source = tmp_path / "source.sqlite3"
    old_library(source)
    path = tmp_path / "d" / "library.sqlite3"
    newest = migrations.newest_version()
    dies_at, whole = 0, None
    while True:
        shutil.rmtree(path.parent, ignore_errors=True)
        path.parent.mkdir()
        shutil.copy(source, path)

        finished = survives(lambda: open_library(path), dies_at)

        assert schema_and_check(path) in {(1, "ok", 0), (newest, "ok", 2)}
        if schema_and_check(path)[0] == newest:
            (copy,) = list_backups(path)
            assert schema_and_check(copy.path) == (1, "ok", 0)
        after = asyncio.run(read(path))
        assert len(after[0]) == 7
        assert after[2] == ""
        whole = whole or after
        assert after == whole
        if finished:
            break
        dies_at += 1
    assert dies_at > 40


def test_a_kill_at_any_moment_of_a_repair_leaves_the_damaged_library_or_the_repaired_one(tmp_path: Path) -> None:
    source = tmp_path / "source" / "library.sqlite3"

    async def make() -> None:
        database = await Database.open(source)
        await merge(database, [archived(f"talk {n}", TREE, day=n) for n in range(30)])
        await Backups(source, database).make_now()
        await database.close()

    asyncio.run(make())
    texts = asyncio.run(read(source))[0]
    flip_leaf_page(source)
    damaged = source.read_bytes()
    folder = tmp_path / "d"
    dies_at = 0
    while True:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(source.parent, folder)
        path = folder / "library.sqlite3"

        finished = survives(lambda path=path: open_library(path), dies_at)

        assert asyncio.run(read(path))[0] == texts
        assert [one.read_bytes() for one in folder.glob("library.damaged-*.sqlite3")] == [damaged]
        left = {one.name for one in folder.iterdir() if not one.name.startswith("library.damaged-")}
        assert left == {"library.sqlite3", "backups"}
        if finished:
            break
        dies_at += 37
    assert dies_at > 300


def test_a_kill_at_any_statement_of_a_backup_leaves_no_half_backup(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"

    async def make() -> None:
        database = await Database.open(path)
        await merge(database, [archived(f"talk {n}", TREE, day=n) for n in range(30)])
        await database.close()

    async def back_up() -> None:
        database = await Database.open(path)
        await Backups(path, database).make_now()
        await database.close()

    asyncio.run(make())
    dies_at = 0
    while True:
        shutil.rmtree(backup_folder(path), ignore_errors=True)

        finished = survives(lambda: asyncio.run(back_up()), dies_at)

        for backup in list_backups(path):
            assert schema_and_check(backup.path)[1] == "ok"
            assert backup.messages == 120
        asyncio.run(back_up())
        assert {one.name for one in backup_folder(path).iterdir()} == {one.path.name for one in list_backups(path)}
        # The one that was being made may have been complete when the end came.
        assert len(list_backups(path)) in {1, 2}
        if finished:
            break
        dies_at += 1
    assert dies_at > 15


def test_a_kill_at_any_moment_of_a_merge_is_made_good_by_the_next_one(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    archives = [archived(f"talk {n}", TREE, day=n, folder="Work", tags=("x",)) for n in range(80)]

    async def merge_all() -> None:
        database = await Database.open(path)
        await merge(database, archives, brings_back=True)
        await database.close()

    asyncio.run(merge_all())
    whole = asyncio.run(read(path))[0]
    dies_at = 0
    while True:
        for one in tmp_path.iterdir():
            one.unlink()

        finished = survives(lambda: asyncio.run(merge_all()), dies_at)

        asyncio.run(merge_all())
        assert asyncio.run(read(path))[0] == whole
        if finished:
            break
        dies_at += 211
    assert dies_at > 1000
