"""Files beside the library: kept once, checked when read, removed when nothing refers to them."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.errors import StorageError
from canal_desktop.domain.message import FileId
from canal_desktop.storage.backup_files import backup_folder
from canal_desktop.storage.files import FileStore

if TYPE_CHECKING:
    from pathlib import Path

    from canal_desktop.storage.database import Database

DATA = b"\x89PNG not really"


def path_of(tmp_path: Path, file_id: str) -> Path:
    return tmp_path / "files" / file_id[:2] / file_id


async def test_bytes_are_kept_once_under_their_hash(tmp_path: Path, database: Database) -> None:
    files = FileStore(tmp_path, database)
    first, second = await files.add(DATA), await files.add(DATA)
    assert first == second == hashlib.sha256(DATA).hexdigest()
    assert await files.read(first) == DATA
    assert [path.name for path in (tmp_path / "files").glob("*/*")] == [first]
    query = "SELECT id, size FROM files"
    assert await database.run(lambda db: db.execute(query).fetchall()) == [(first, len(DATA))]
    assert await files.read(await files.add(b"")) == b""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
async def test_nobody_else_may_read_them(tmp_path: Path, database: Database) -> None:
    path = path_of(tmp_path, await FileStore(tmp_path, database).add(DATA))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


async def test_a_file_that_is_missing_or_damaged_is_said_so_and_can_be_kept_anew(
    tmp_path: Path, database: Database
) -> None:
    files = FileStore(tmp_path, database)
    file_id = await files.add(DATA)
    path = path_of(tmp_path, file_id)
    path.write_bytes(b"other")
    with pytest.raises(StorageError, match="is damaged"):
        await files.read(file_id)
    await files.add(DATA)
    assert await files.read(file_id) == DATA
    path.unlink()
    with pytest.raises(StorageError, match="is missing"):
        await files.read(file_id)


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "A" * 64, "a" * 63 + "/", "a" * 64 + "\n"])
async def test_a_name_that_is_no_hash_reaches_no_file(tmp_path: Path, database: Database, name: str) -> None:
    with pytest.raises(StorageError, match="name"):
        await FileStore(tmp_path, database).read(FileId(name))


async def test_a_file_nobody_refers_to_yet_is_kept_for_an_hour(tmp_path: Path, database: Database) -> None:
    files = FileStore(tmp_path, database)
    file_id = await files.add(DATA)
    assert await files.remove_unused() == 0
    await database.transact(lambda db: db.execute("UPDATE files SET added_at = '2020-01-01T00:00:00+00:00'"))
    os.utime(path_of(tmp_path, file_id), (0, 0))
    assert await files.remove_unused() == 1
    assert list((tmp_path / "files").glob("*/*")) == []
    assert await database.run(lambda db: db.execute("SELECT * FROM files").fetchall()) == []


async def test_what_a_crash_left_is_cleared_away_but_nothing_of_others(tmp_path: Path, database: Database) -> None:
    files = FileStore(tmp_path, database)
    folder = path_of(tmp_path, await files.add(DATA)).parent
    names = ["0123.new", "f" * 64, "notes.txt"]
    for name in names:
        (folder / name).write_bytes(b"left")
        os.utime(folder / name, (0, 0))
    assert await files.remove_unused() == 2
    assert (folder / "notes.txt").exists()


async def test_a_folder_that_cannot_be_written_is_an_error_with_a_sentence(tmp_path: Path, database: Database) -> None:
    (tmp_path / "files").write_text("no folder")
    with pytest.raises(StorageError, match=r"\."):
        await FileStore(tmp_path, database).add(DATA)


async def test_the_day_of_a_file_is_stored_in_utc(tmp_path: Path, database: Database) -> None:
    before = datetime.now(UTC)
    await FileStore(tmp_path, database).add(DATA)
    ((added_at,),) = await database.run(lambda db: db.execute("SELECT added_at FROM files").fetchall())
    assert before <= datetime.fromisoformat(str(added_at)) <= datetime.now(UTC)


async def test_nothing_is_removed_while_a_backup_is_being_made(tmp_path: Path, database: Database) -> None:
    files = FileStore(tmp_path, database)
    path = path_of(tmp_path, await files.add(DATA))
    await database.transact(lambda db: db.execute("UPDATE files SET added_at = '2020-01-01T00:00:00.000000Z'"))
    os.utime(path, (0, 0))
    unfinished = backup_folder(database.path) / "library-2026-11-28.sqlite3.new"
    unfinished.parent.mkdir()
    unfinished.touch()
    assert await files.remove_unused() == 0
    assert path.exists()
    unfinished.unlink()
    assert await files.remove_unused() == 1
