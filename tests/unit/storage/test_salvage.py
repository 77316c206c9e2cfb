"""Damaged libraries are repaired at the next start: everything readable is kept, and so is the damaged file."""

from __future__ import annotations

import os
import re
import shutil
from typing import TYPE_CHECKING

import apsw
import pytest

from canal_desktop.domain.errors import LibraryDamaged, LibraryTooNew
from canal_desktop.storage.backups import Backups
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from canal_desktop.storage.migrations import add_functions
from canal_desktop.storage.salvage_rows import TableRows
from tests.unit.storage.archives import archived, merge, texts_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CONVERSATIONS = 12
MESSAGES = 504


async def make_library(path: Path, *, backup: bool = False) -> dict[str, str]:
    """A library of a few hundred messages in a dozen conversations; returns their texts."""
    database = await Database.open(path)
    for number in range(CONVERSATIONS):
        texts = [(str(index), str(index - 1) if index else None, f"{number}.{index} " * 60) for index in range(42)]
        await merge(database, [archived(f"talk {number}", texts, day=number, folder="Work")])
    found = await texts_in(database)
    if backup:
        await Backups(path, database).make_now()
    await database.close()
    return found


def flip_leaf_page(path: Path, table: str = "messages") -> None:
    """Overwrite a page in the middle of a table with noise."""
    connection = apsw.Connection(str(path))
    query = "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno"
    pages = [int(str(row[0])) for row in connection.execute(query, (table,))]
    connection.close()
    with path.open("r+b") as file:
        file.seek(4096 * (pages[len(pages) // 2] - 1))
        file.write(os.urandom(4096))
    mark_for_check(path)


def flip_parts(path: Path) -> None:
    flip_leaf_page(path, "parts")


def flip_conversations(path: Path) -> None:
    flip_leaf_page(path, "conversations")


def mark_for_check(path: Path) -> None:
    path.with_name(path.name + ".check").touch()


def cut_off(path: Path) -> None:
    os.truncate(path, path.stat().st_size * 4 // 5 // 4096 * 4096)


def cut_off_in_a_page(path: Path) -> None:
    os.truncate(path, path.stat().st_size * 4 // 5 + 777)


def zero_header(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(bytes(100))


def zero_first_page(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(bytes(4096))


def zero_schema(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(100)
        file.write(bytes(3996))


def empty(path: Path) -> None:
    os.truncate(path, 0)


def zero_all(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


DAMAGES = [flip_leaf_page, flip_parts, flip_conversations, cut_off, cut_off_in_a_page, zero_header, zero_first_page]
DAMAGES += [zero_schema]


async def opened(path: Path) -> tuple[dict[str, str], str]:
    """What the library holds now, and what the user reads."""
    database = await Database.open(path)
    try:
        assert await database.run(lambda db: db.pragma("integrity_check")) == "ok"
        assert await database.run(lambda db: db.execute("PRAGMA foreign_key_check").fetchall()) == []
        store = ConversationStore(database)
        for found in await store.summaries():
            messages = (await store.load(found.id))[1]
            assert all(each.parent_id is None or each.parent_id in {one.id for one in messages} for each in messages)
        return await texts_in(database), database.notice or ""
    finally:
        await database.close()


@pytest.mark.parametrize("damage", DAMAGES)
async def test_what_can_be_read_is_kept_with_counts_and_the_damaged_file_too(
    tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    path = tmp_path / "library.sqlite3"
    texts = await make_library(path)
    damage(path)
    damaged = path.read_bytes()

    after, notice = await opened(path)

    counts = re.search(
        r"repaired: (\d+)(?: of (\d+))? messages in (\d+)(?: of (\d+))? conversations? were kept", notice
    )
    assert counts is not None, notice
    assert int(counts[1]) == len(after)
    known = {text for text in after.values() if text}
    assert known <= set(texts.values())
    assert len(known) >= (MESSAGES if damage in {zero_header, zero_first_page, zero_schema} else MESSAGES // 2)
    kept = list(tmp_path.glob("library.damaged-*.sqlite3"))
    assert [one.read_bytes() for one in kept] == [damaged]
    assert str(kept[0]) in notice
    assert (await opened(path))[1] == ""


@pytest.mark.parametrize("damage", [*DAMAGES, empty, zero_all])
async def test_a_backup_fills_what_is_missing(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    path = tmp_path / "library.sqlite3"
    texts = await make_library(path, backup=True)
    database = await Database.open(path)
    await merge(database, [archived("younger than the backup", (("a", None, "new"),), day=50)])
    await database.close()
    damage(path)

    after, notice = await opened(path)

    assert {known: text for known, text in after.items() if text != "new"} == texts
    assert "repaired" in notice
    database = await Database.open(path)
    titles = {found.title for found in await ConversationStore(database).summaries()}
    await database.close()
    assert titles - {"younger than the backup", "Recovered messages"} == {f"talk {n}" for n in range(CONVERSATIONS)}
    assert list(tmp_path.glob("library.damaged-*.sqlite3"))


async def test_a_second_damage_overwrites_nothing_of_the_first(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    await make_library(path)
    for _ in range(3):
        flip_leaf_page(path)
        await opened(path)

    assert len(list(tmp_path.glob("library.damaged-*.sqlite3"))) == 3


@pytest.mark.parametrize("with_backup", [False, True])
async def test_a_file_that_is_not_ours_at_all_stays_where_it_is(tmp_path: Path, with_backup: bool) -> None:
    path = tmp_path / "library.sqlite3"
    await make_library(path, backup=with_backup)
    path.write_bytes(b"<!doctype html><html>Sign in</html>")

    with pytest.raises(LibraryDamaged, match="Nothing was changed"):
        await Database.open(path)

    assert path.read_bytes().startswith(b"<!doctype html>")
    assert not list(tmp_path.glob("library.damaged-*"))


@pytest.mark.parametrize("damage", [empty, zero_all])
async def test_where_nothing_is_left_there_is_no_silent_first_start(
    tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    path = tmp_path / "library.sqlite3"
    await make_library(path)
    damage(path)
    before = path.read_bytes()

    with pytest.raises(LibraryDamaged, match="Nothing was changed"):
        await Database.open(path)

    assert path.read_bytes() == before
    assert {one.name for one in tmp_path.iterdir()} == {path.name}


async def test_messages_without_their_conversation_are_found_in_one_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    texts = await make_library(path)
    flip_conversations(path)

    after, notice = await opened(path)

    assert after == texts
    assert f"{MESSAGES} of {MESSAGES} messages" in notice
    database = await Database.open(path)
    store = ConversationStore(database)
    (home,) = [found for found in await store.summaries() if found.title == "Recovered messages"]
    assert (await store.load(home.id))[1]
    await database.close()


async def test_a_damaged_library_of_a_newer_version_is_left_to_that_version(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    await make_library(path)
    connection = apsw.Connection(str(path))
    connection.pragma("user_version", 999)
    connection.close()
    cut_off(path)
    before = path.read_bytes()

    with pytest.raises(LibraryTooNew, match="Update the program"):
        await Database.open(path)

    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


async def left_open(path: Path, folder: Path) -> None:
    """A library as a crash leaves it: its last messages are only in the journal beside it."""
    source = folder / "running" / path.name
    source.parent.mkdir(parents=True)
    shutil.copy(path, source)
    database = await Database.open(source)
    await merge(database, [archived("in the journal", (("a", None, "last words"),))])
    for suffix in ("", "-wal"):
        shutil.copy(f"{source}{suffix}", f"{path}{suffix}")
    await database.close()


async def test_a_journal_beside_a_damaged_library_is_read_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    texts = await make_library(path)
    flip_leaf_page(path)
    damaged = path.read_bytes()
    await left_open_over(path, tmp_path)

    after, notice = await opened(path)

    assert "repaired" in notice
    assert "last words" in after.values()
    assert len(after) > len(texts) // 2
    (kept,) = tmp_path.glob("library.damaged-*.sqlite3")
    assert kept.read_bytes() == damaged
    assert kept.with_name(kept.name + "-wal").exists()


async def left_open_over(path: Path, folder: Path) -> None:
    """Put a journal with one conversation more beside a library as it is."""
    source = folder / "other" / path.name
    source.parent.mkdir()
    shutil.copy(path, source)
    connection = apsw.Connection(str(source))
    add_functions(connection)
    connection.execute(
        "INSERT INTO conversations (id, activity, title, created_at, updated_at)"
        " VALUES ('x', 99, 'in the journal', '2026-01-01T00:00:00+00:00', '2026-01-01T00:00:00+00:00');"
        "INSERT INTO messages (id, conversation_id, role, state, created_at)"
        " VALUES ('y', 'x', 'user', 'complete', '2026-01-01T00:00:00+00:00');"
        "INSERT INTO parts VALUES (last_insert_rowid(), 0, 'text', 'last words', NULL)"
    )
    shutil.copy(f"{source}-wal", f"{path}-wal")
    connection.close()


async def test_a_journal_of_another_library_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    texts = await make_library(path)
    other = tmp_path / "elsewhere" / "library.sqlite3"
    database = await Database.open(other)
    await merge(database, [archived(f"other {n}", [("a", None, "foreign " * 300)], day=n) for n in range(40)])
    shutil.copy(f"{other}-wal", f"{path}-wal")
    await database.close()
    sound = path.read_bytes()

    after, notice = await opened(path)

    assert texts.items() <= after.items()
    assert "repaired" in notice
    (kept,) = tmp_path.glob("library.damaged-*.sqlite3")
    assert kept.read_bytes() == sound
    assert kept.with_name(kept.name + "-wal").exists()


async def test_a_library_without_its_journal_is_what_it_was_before(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    texts = await make_library(path)
    await left_open(path, tmp_path)
    path.with_name(path.name + "-wal").unlink()

    assert (await opened(path))[0] == texts


async def test_damage_that_is_met_while_reading_is_repaired_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    await make_library(path)
    flip_leaf_page(path)
    path.with_name(path.name + ".check").unlink()

    database = await Database.open(path)
    with pytest.raises(LibraryDamaged, match="start it again"):
        await database.run(lambda db: db.execute("SELECT created_at FROM messages").fetchall())
    await database.close()
    assert not list(tmp_path.glob("library.damaged-*.sqlite3"))

    assert "repaired" in (await opened(path))[1]


async def test_a_check_that_was_asked_for_in_vain_is_not_repeated(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    await make_library(path)
    mark_for_check(path)

    assert (await opened(path))[1] == ""
    assert {one.name for one in tmp_path.iterdir()} == {path.name}


async def test_a_repair_that_ended_before_the_last_renaming_is_finished(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    texts = await make_library(path)
    damaged = path.with_name("library.sqlite3.damaged copy")
    shutil.copy(path, path.with_name("library.sqlite3.repaired"))
    path.rename(damaged)

    assert (await opened(path))[0] == texts
    assert not path.with_name("library.sqlite3.repaired").exists()


async def test_a_link_to_a_library_still_leads_to_it_after_a_repair(tmp_path: Path) -> None:
    real = tmp_path / "drive" / "library.sqlite3"
    real.parent.mkdir()
    await make_library(real)
    flip_leaf_page(real)
    link = tmp_path / "library.sqlite3"
    link.symlink_to(real)
    mark_for_check(link)

    assert "repaired" in (await opened(link))[1]
    assert link.is_symlink()
    assert list(real.parent.glob("library.damaged-*.sqlite3"))


def test_rows_are_read_around_every_damaged_page(tmp_path: Path) -> None:
    path = tmp_path / "t.sqlite3"
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE deltas (seq INTEGER PRIMARY KEY, text TEXT)")
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO deltas VALUES (?, ?)", [(n, f"{n} " * 40) for n in range(1, 5001, 3)])
    connection.execute("COMMIT")
    query = "SELECT pageno, ncell FROM dbstat WHERE name = 'deltas' AND pagetype = 'leaf' ORDER BY pageno"
    pages = [(int(str(page)), int(str(cells))) for page, cells in connection.execute(query)]
    connection.close()
    bad = [pages[0], pages[10], pages[11], pages[40], pages[-1]]
    with path.open("r+b") as file:
        for page, _cells in bad:
            file.seek(4096 * (page - 1))
            file.write(b"\xff" * 4096)

    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    found = {row[0] for row in TableRows(connection, "deltas", ("seq", "text"), "seq", 1 << 40).read()}
    connection.close()

    assert len(found) == 1667 - sum(cells for _page, cells in bad)
