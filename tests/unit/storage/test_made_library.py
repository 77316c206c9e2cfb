"""The generator of large libraries: always the same, of the wanted size, and a library like any other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import apsw
import pytest

from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from tools.make_library import make_library

if TYPE_CHECKING:
    from pathlib import Path


def contents(path: Path) -> list[object]:
    db = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    found: list[object] = []
    for table in ("conversations", "messages", "parts", "conversation_tags", "folders"):
        found += db.execute(f"SELECT * FROM {table}").fetchall()
    db.close()
    return found


def test_the_same_numbers_make_the_same_library(tmp_path: Path) -> None:
    for name in ("one", "two"):
        make_library(tmp_path / name / "library.sqlite3", 30, 200, seed=3)
    make_library(tmp_path / "three" / "library.sqlite3", 30, 200, seed=4)

    one, two, three = (contents(tmp_path / name / "library.sqlite3") for name in ("one", "two", "three"))

    assert one == two
    assert one != three


async def test_it_has_the_wanted_size_and_can_be_worked_with(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    make_library(path, 30, 200)
    db = apsw.Connection(str(path))
    assert db.execute("SELECT count(*) FROM messages").fetchall() == [(200,)]
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    db.close()

    database = await Database.open(path)
    store = ConversationStore(database)
    for conversation in await store.summaries():
        _conversation, messages, _draft = await store.load(conversation.id)
        assert messages[-1].id == conversation.active_leaf
    await database.close()


def test_a_library_that_is_there_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    path.write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        make_library(path, 30, 200)
    assert path.read_bytes() == b"mine"
