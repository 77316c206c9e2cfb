"""Opening the library: what is no library of ours, journals without a library, folders and disks that refuse."""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
from pathlib import Path

import apsw
import pytest

from canal_desktop.domain.errors import LibraryDamaged, LibraryTooNew, StorageError
from canal_desktop.storage import migrations
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from tests.unit.storage.conftest import conversation, message

ROOT = Path(__file__).parents[3]

posix_only = pytest.mark.skipif(os.name == "nt", reason="links, pipes and rights of this kind are POSIX")


def digests(folder: Path) -> dict[str, str]:
    """What is in every file of the folder, SQLite's shared memory left out: it holds nothing that is kept."""
    files = [path for path in sorted(folder.iterdir()) if path.is_file() and not path.name.endswith("-shm")]
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


async def titles(path: Path) -> list[str]:
    database = await Database.open(path)
    try:
        return [found.title for found in await ConversationStore(database).summaries()]
    finally:
        await database.close()


async def make_library(path: Path, title: str = "Title") -> None:
    database = await Database.open(path)
    store = ConversationStore(database)
    talk = conversation(title)
    await store.create(talk)
    for number in range(100):
        await store.add_message(message(talk.id, f"message {number} " * 20))
    await database.close()


async def crashed_library(path: Path, folder: Path, *, statement: str = "SELECT 1") -> None:
    """Put into path a library whose last commits are only in its journal, as a crash leaves it."""
    source = folder / "source" / path.name
    await make_library(source)
    database = await Database.open(source)
    await ConversationStore(database).create(conversation("only in the journal"))
    await database.run(lambda db: db.execute(statement))
    path.parent.mkdir(exist_ok=True)
    for suffix in ("", "-wal"):
        shutil.copy(f"{source}{suffix}", f"{path}{suffix}")
    await database.close()


async def test_commits_that_are_only_in_the_journal_are_there(tmp_path: Path) -> None:
    path = tmp_path / "d" / "library.sqlite3"
    await crashed_library(path, tmp_path)

    assert await titles(path) == ["only in the journal", "Title"]


async def test_a_newer_library_is_refused_with_its_journal_untouched(tmp_path: Path) -> None:
    path = tmp_path / "d" / "library.sqlite3"
    await crashed_library(
        path,
        tmp_path,
        statement="PRAGMA user_version = 999; UPDATE counters SET value = 999 WHERE name = 'readable_from'",
    )
    before = digests(path.parent)

    with pytest.raises(LibraryTooNew, match="newer version"):
        await Database.open(path)

    assert digests(path.parent) == before


@pytest.mark.parametrize("script", ["CREATE TABLE bookmarks (url)", "PRAGMA user_version = 1; CREATE TABLE t (x)", ""])
async def test_a_database_of_another_program_is_refused_and_left_as_it_is(tmp_path: Path, script: str) -> None:
    path = tmp_path / "library.sqlite3"
    other = apsw.Connection(str(path))
    other.execute(f"{script}; VACUUM")
    other.close()
    before = digests(tmp_path)

    with pytest.raises(LibraryDamaged, match="Nothing was changed"):
        await Database.open(path)

    assert digests(tmp_path) == before


async def test_the_journal_of_a_library_that_was_moved_away_is_kept_out_of_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "d" / "library.sqlite3"
    await crashed_library(path, tmp_path)
    journal = path.with_name("library.sqlite3-wal").read_bytes()
    path.unlink()

    assert await titles(path) == []

    assert path.with_name("library.sqlite3-wal.left-1").read_bytes() == journal
    assert await titles(path) == []


@posix_only
async def test_a_link_to_a_drive_that_is_not_there_is_no_first_start(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    path.symlink_to(tmp_path / "drive" / "library.sqlite3")

    with pytest.raises(LibraryDamaged):
        await Database.open(path)

    assert path.is_symlink()


@posix_only
async def test_a_linked_library_stays_where_it_is(tmp_path: Path) -> None:
    await make_library(tmp_path / "drive" / "mine.sqlite3")
    path = tmp_path / "library.sqlite3"
    path.symlink_to(tmp_path / "drive" / "mine.sqlite3")

    assert await titles(path) == ["Title"]
    assert path.is_symlink()


@posix_only
@pytest.mark.parametrize("make", [lambda path: path.mkdir(), lambda path: os.mkfifo(path)], ids=["folder", "pipe"])
async def test_what_is_not_even_a_file_is_refused_at_once(tmp_path: Path, make: object) -> None:
    assert callable(make)
    make(tmp_path / "library.sqlite3")

    with pytest.raises(LibraryDamaged):
        await Database.open(tmp_path / "library.sqlite3")


@posix_only
async def test_without_shared_memory_the_library_works_without_a_write_ahead_log(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    await make_library(path)
    # A link that leads nowhere makes SQLite fail where a network file system does.
    path.with_name("library.sqlite3-shm").symlink_to("nowhere")

    database = await Database.open(path)
    store = ConversationStore(database)
    await store.create(conversation("second"))
    mode = await database.run(lambda db: db.pragma("journal_mode"))
    await database.close()

    assert mode == "delete"
    assert await titles(path) == ["second", "Title"]
    path.with_name("library.sqlite3-shm").unlink()
    assert await titles(path) == ["second", "Title"]


@posix_only
async def test_only_the_user_may_read_the_library(tmp_path: Path) -> None:
    path = tmp_path / "d" / "library.sqlite3"
    database = await Database.open(path)
    await ConversationStore(database).create(conversation())

    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    await database.close()

    assert modes == {"library.sqlite3": 0o600, "library.sqlite3-wal": 0o600, "library.sqlite3-shm": 0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


async def test_power_loss_and_other_programs_are_provided_for(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "library.sqlite3")
    names = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "application_id", "user_version")
    found = await database.run(lambda db: [db.pragma(name) for name in names])
    await database.close()

    assert found == ["wal", 2, 1, 5000, migrations.APPLICATION_ID, migrations.newest_version()]


async def test_an_unfinished_first_start_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "library.sqlite3.new").write_bytes(b"half a library")
    (tmp_path / "library.sqlite3.new-journal").write_bytes(b"half a journal")

    assert await titles(tmp_path / "library.sqlite3") == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["library.sqlite3"]


async def test_an_error_sqlite_has_no_word_for_is_a_storage_error_all_the_same(database: Database) -> None:
    store, made = ConversationStore(database), conversation()
    await store.create(made)
    with pytest.raises(StorageError, match="details are in the log") as caught:
        await store.create(made)

    assert isinstance(caught.value.__cause__, apsw.ConstraintError)
