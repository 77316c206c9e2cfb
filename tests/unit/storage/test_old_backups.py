"""Libraries and backups of the first schema: opened, looked into and restored, and what a kill leaves of that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.storage.backup_files import backup_folder, list_backups
from canal_desktop.storage.backups import Backups
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from canal_desktop.storage.merging import MergePlan
from canal_desktop.storage.migrations import newest_version
from tests.unit.storage.archives import everything_in, texts_in
from tests.unit.storage.backing_up import filled, made, old_library, restore

if TYPE_CHECKING:
    from pathlib import Path


async def test_a_backup_of_the_first_schema_is_restored_and_stays_as_it_is(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "old" / "library-2026-01-01.sqlite3"
    old_library(path)
    content = path.read_bytes()

    counts = await restore(database, path)

    assert counts == MergePlan(new=3, new_messages=7)
    assert path.read_bytes() == content
    assert [one.name for one in path.parent.iterdir()] == [path.name]


async def test_a_copy_that_a_killed_program_was_looking_into_goes_and_one_in_use_stays(
    database: Database, tmp_path: Path
) -> None:
    await filled(database, 2)
    old = tmp_path / "old" / "library.sqlite3"
    old_library(old)
    folder = backup_folder(database.path)
    folder.mkdir()
    left = folder / "library-2024-01-01.sqlite3.0123abcd.renewed"
    for path in (left, left.with_name(f"{left.name}-wal"), folder / "library-2024-01-02.sqlite3.new"):
        path.write_bytes(b"left")
    async with Backups(database.path, database).open(old) as opened:
        backup = await made(database)
        in_use = [path.name for path in folder.iterdir() if path.name.endswith(".renewed")]
        assert len(in_use) == 1
        assert in_use != [left.name]
        assert list(opened.conversations)
    assert list(folder.iterdir()) == [backup.path]


async def test_a_library_of_the_first_schema_becomes_one_of_today_with_all_that_was_in_it(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    old_library(path)

    database = await Database.open(path)
    store = ConversationStore(database)
    await store.recover_interrupted()
    found = {one.title: one for one in await store.summaries()}
    texts = sorted((await texts_in(database)).values())
    tables = ("model_lists", "traits", "drafts", "deltas")
    counts = [
        await database.run(lambda db, t=t: db.execute(f"SELECT count(*) FROM {t}").fetchall()[0][0]) for t in tables
    ]
    draft = await store.load_draft(None)
    assert len((await everything_in(database))[0]) == 3  # type: ignore[arg-type]
    await database.close()

    assert set(found) == {"Orbits", "Renamed by hand"}
    assert found["Renamed by hand"].title_is_own
    assert texts == [
        "A question",
        "An answer",
        "Another answer",
        "In the trash",
        "Why?",
        "half of a reply and what came behind it",
        "stopped",
    ]
    assert counts == [1, 2, 2, 0]
    assert draft == "unsent"
    (copy,) = list_backups(path)
    assert (copy.before_version, copy.conversations, copy.messages) == (newest_version(), 3, 7)
