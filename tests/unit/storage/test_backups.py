"""Backups: copies of one moment, checked, kept by age, and merged back without overwriting anything."""

from __future__ import annotations

import asyncio
import os
import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import apsw
import pytest

from canal_desktop.app.backups import BackupKeeper
from canal_desktop.app.tasks import Tasks
from canal_desktop.domain.archive_ids import file_id_of
from canal_desktop.domain.errors import DiskFull, LibraryDamaged, LibraryReadOnly, LibraryTooNew
from canal_desktop.domain.message import ImagePart, MessageState, Role, TextPart
from canal_desktop.storage.backup_files import (
    backup_folder,
    file_ids_in_backups,
    list_backups,
    path_before_version,
    path_for_day,
    remove_spare,
)
from canal_desktop.storage.backups import Backups
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from canal_desktop.storage.merging import MergePlan, Merger
from tests.deleting import delete
from tests.unit.storage.archives import archived, keep_no_file, merge, texts_in
from tests.unit.storage.backing_up import TREE, filled, keeper, made, restore
from tests.unit.storage.conftest import conversation, message


async def test_a_restored_backup_is_the_library_byte_for_byte_in_text(database: Database, tmp_path: Path) -> None:
    await filled(database)
    before = await texts_in(database)
    backup = await made(database)
    assert (backup.conversations, backup.messages) == (60, 240)
    assert backup.size == backup.path.stat().st_size
    other = await Database.open(tmp_path / "new" / "library.sqlite3")
    plan = await keeper(other).preview(backup.path)
    counts = await restore(other, backup.path)

    assert plan == counts == MergePlan(new=60, new_messages=240)
    assert await texts_in(other) == before
    (home,) = await other.run(lambda db: db.execute("SELECT name FROM folders").fetchall())
    assert home == ("Work",)
    mine, theirs = ConversationStore(database), ConversationStore(other)
    for found in await mine.summaries():
        assert (await theirs.load(found.id)) == (await mine.load(found.id))
    assert await restore(other, backup.path) == MergePlan(unchanged=60, messages_there=240)
    await other.close()


async def test_a_backup_made_while_a_reply_streams_is_of_one_moment(database: Database, tmp_path: Path) -> None:
    await filled(database, 200)
    store = ConversationStore(database)
    talk = conversation()
    await store.create(talk)
    await store.add_message(message(talk.id, "question"))
    reply = message(talk.id, "", role=Role.ASSISTANT, state=MessageState.STREAMING)
    await store.add_message(reply)
    streamed = 0
    is_over = False

    async def stream() -> None:
        nonlocal streamed
        while not is_over:
            await store.append_deltas(reply.id, [("text", f"w{streamed} ")])
            streamed += 1

    writer = asyncio.create_task(stream())
    await asyncio.sleep(0.05)
    at_least = streamed
    backup = await made(database)
    at_most = streamed
    is_over = True
    await writer
    assert at_most > at_least + 1

    other = await Database.open(tmp_path / "new" / "library.sqlite3")
    await restore(other, backup.path)
    found = (await ConversationStore(other).load(talk.id))[1][1]
    await other.close()
    words = found.text.split()
    assert words == [f"w{number}" for number in range(len(words))]
    assert at_least - 1 <= len(words) <= at_most
    assert found.state is MessageState.INTERRUPTED


async def test_a_restore_brings_back_what_was_deleted_and_overwrites_nothing(database: Database) -> None:
    await filled(database, 3)
    backup = await made(database)
    store = ConversationStore(database)
    first, second, third = sorted(await store.summaries(), key=lambda found: found.title)
    await delete(database, first.id)
    await store.update(replace(second, title="My own title", title_is_own=True))
    await store.add_message(message(second.id, "newer than the backup", parent=second.active_leaf))

    def purge(db: apsw.Connection) -> None:
        db.execute("DELETE FROM conversations WHERE id = ?", (third.id,))
        db.execute("INSERT INTO purged VALUES (?, 1)", (third.id,))

    await database.transact(purge)

    plan = await keeper(database).preview(backup.path)
    assert plan == MergePlan(new=1, unchanged=2, in_trash=1, new_messages=4, messages_there=8)
    assert await restore(database, backup.path) == plan

    titles = sorted(found.title for found in await store.summaries())
    assert titles == ["My own title", first.title, third.title]
    assert "newer than the backup" in (await texts_in(database)).values()


async def test_where_the_library_has_but_one_connection_that_one_makes_the_backup(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    database = await Database.open(path)
    await filled(database)
    await database.close()
    path.with_name("library.sqlite3-shm").symlink_to("nowhere")
    database = await Database.open(path)
    assert not database.is_shared

    backup = await made(database)

    assert backup.messages == 240
    await database.close()


async def test_a_backup_is_one_plain_sound_file_for_the_user_alone(database: Database) -> None:
    await filled(database, 3)
    backup = await made(database)

    assert [one.name for one in backup_folder(database.path).iterdir()] == [backup.path.name]
    connection = apsw.Connection(str(backup.path), flags=apsw.SQLITE_OPEN_READONLY)
    assert connection.pragma("integrity_check") == "ok"
    assert connection.pragma("journal_mode") == "delete"
    connection.close()
    if os.name != "nt":
        assert backup.path.stat().st_mode & 0o077 == 0


async def test_a_backup_is_due_once_a_day_and_never_of_an_empty_library(database: Database) -> None:
    backups = Backups(database.path, database)
    assert await backups.make_now() is None
    await filled(database, 1)
    assert await backups.is_due(datetime.now(UTC))

    await made(database)

    assert not await backups.is_due(datetime.now(UTC))
    assert await backups.is_due(datetime.now(UTC) + timedelta(days=1))
    second = await made(database)
    assert second.path.stem.endswith("-2")
    assert [one.path.stem.endswith("-2") for one in await backups.list()] == [True, False]


def test_some_of_each_age_are_kept(tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite3"
    backup_folder(library).mkdir()
    today = date(2026, 11, 24)
    for age in range(900, -1, -1):
        path_for_day(library, today - timedelta(days=age)).write_bytes(b"x")
        remove_spare(library)
    for version in range(2, 9):
        path_before_version(library, version).write_bytes(b"x")
    (backup_folder(library) / "library-mine.sqlite3").write_bytes(b"x")
    remove_spare(library)

    names = {path.stem.removeprefix("library-") for path in backup_folder(library).iterdir()}
    assert {f"before-version-{version}" for version in (6, 7, 8)} <= names
    assert "mine" in names
    days = sorted((date.fromisoformat(name) for name in names if name[0] == "2"), reverse=True)
    assert days[:7] == [today - timedelta(days=age) for age in range(7)]
    assert len({day.isocalendar()[:2] for day in days}) >= 4
    assert {(day.year, day.month) for day in days} == {(2025, 12), *((2026, month) for month in range(1, 12))}
    assert len(days) <= 7 + 4 + 12


async def test_pictures_in_backups_are_known(database: Database, tmp_path: Path) -> None:
    await filled(database, 1)
    known = file_id_of(b"picture")
    insert = "INSERT INTO files VALUES (?, 7, '2026-01-01')"
    await database.transact(lambda db: db.execute(insert, (known,)))
    await made(database)
    await database.transact(lambda db: db.execute("DELETE FROM files"))
    (backup_folder(database.path) / "library-2020-01-01.sqlite3").write_bytes(b"no database")

    assert file_ids_in_backups(database.path) == {known}
    assert file_ids_in_backups(tmp_path / "elsewhere" / "library.sqlite3") == frozenset()


async def test_restored_messages_have_their_pictures(database: Database, tmp_path: Path) -> None:
    data = b"a picture"
    known = file_id_of(data)
    talk = conversation()
    store = ConversationStore(database)
    await store.create(talk)
    await store.add_message(replace(message(talk.id), parts=(TextPart("look"), ImagePart(known, "image/png"))))
    backup = await made(database)
    other = await Database.open(tmp_path / "new" / "library.sqlite3")
    kept = tmp_path / "new" / "files" / known[:2] / known
    kept.parent.mkdir(parents=True)
    kept.write_bytes(data)
    came: list[bytes] = []

    async def add_file(found: bytes) -> object:
        came.append(found)
        return await keep_no_file(found)

    merger = Merger(other, add_file)  # type: ignore[arg-type]
    keep = BackupKeeper(Backups(other.path, other), Tasks(lambda *_: None), print, merger)
    await keep.restore(backup.path, on_progress=lambda _done: None, is_cancelled=lambda: False)

    assert came == [data]
    await other.close()


@pytest.mark.skipif(os.name == "nt", reason="rights of this kind are POSIX")
@pytest.mark.parametrize(("obstacle", "kind"), [("file in the way", LibraryReadOnly), ("no room", DiskFull)])
async def test_what_stands_in_the_way_of_a_backup_is_one_sentence_and_no_half_file(
    database: Database, monkeypatch: pytest.MonkeyPatch, obstacle: str, kind: type[Exception]
) -> None:
    await filled(database, 3)
    folder = backup_folder(database.path)
    if obstacle == "no room":
        monkeypatch.setattr(shutil, "disk_usage", lambda _path: shutil._ntuple_diskusage(9, 9, 0))  # type: ignore[attr-defined]
    else:

        def refuse(*_args: object, **_named: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, "mkdir", refuse)
    told: list[str] = []
    keep = keeper(database, told.append)

    with pytest.raises(kind) as caught:
        await keep.make_now()
    keep.start()
    while not told:
        await asyncio.sleep(0.01)
    await keep._tasks.cancel_all()

    assert told == [str(caught.value)]
    assert str(caught.value).count("ackup") >= 1
    assert not folder.exists() or not list(folder.iterdir())


async def test_a_damaged_library_makes_no_backup_and_the_user_reads_why(database: Database) -> None:
    await filled(database)
    good = await made(database)
    query = "SELECT pageno FROM dbstat WHERE name = 'parts' AND pagetype = 'leaf' ORDER BY pageno DESC LIMIT 1"
    page: object = await database.run(lambda db: db.execute(query).fetchall()[0][0])
    await database.run(lambda db: db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall())
    assert isinstance(page, int)
    with database.path.open("r+b") as file:
        file.seek(4096 * (page - 1))
        file.write(b"\xa5" * 4096)
    told: list[str] = []
    keep = keeper(database, told.append)

    with pytest.raises(LibraryDamaged, match="start it again"):
        await keep.make_now()
    keep.start()
    while not told:
        await asyncio.sleep(0.01)
    await keep._tasks.cancel_all()

    assert "fills gaps from the backups" in told[0]
    assert [one.path for one in list_backups(database.path)] == [good.path]
    path = database.path
    await database.close()
    database = await Database.open(path)
    assert "repaired" in str(database.notice)
    assert len(await texts_in(database)) == 240
    await database.close()


async def test_a_file_that_is_no_backup_is_told(database: Database, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(b"<html>")
    other = apsw.Connection(str(tmp_path / "other.sqlite3"))
    other.execute("CREATE TABLE bookmarks (url)")
    other.close()
    for name in ("page.html", "other.sqlite3"):
        with pytest.raises(LibraryDamaged):
            await keeper(database).preview(tmp_path / name)


async def test_a_backup_of_a_newer_version_is_told(database: Database) -> None:
    await filled(database, 1)
    backup = await made(database)
    connection = apsw.Connection(str(backup.path))
    connection.execute("PRAGMA user_version = 999; UPDATE counters SET value = 999 WHERE name = 'readable_from'")
    connection.close()

    with pytest.raises(LibraryTooNew, match="Update the program"):
        await keeper(database).preview(backup.path)


async def test_each_of_many_backups_of_a_day_is_kept_as_its_newest(database: Database) -> None:
    for number in range(1, 8):
        await merge(database, [archived(f"talk {number}", TREE)])
        backup = await made(database)
        assert backup.conversations == number
        assert max(one.conversations for one in list_backups(database.path)) == number
    assert sorted(one.conversations for one in list_backups(database.path)) == [5, 6, 7]
