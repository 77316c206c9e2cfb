"""The search index: follows the library, outlives kills and damage, holds up nobody."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

import apsw
import pytest

from canal_desktop.domain.errors import StorageError
from canal_desktop.domain.message import (
    MessageState,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
)
from canal_desktop.domain.search import parse_search
from canal_desktop.storage import search_follow
from canal_desktop.storage.database import Database
from canal_desktop.storage.search_file import open_for_search
from canal_desktop.storage.search_index import SearchIndex
from tests.deleting import delete
from tests.unit.storage.conftest import message
from tests.unit.storage.shelf import TODAY, Shelf

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

PAGES_BYTES = 2_500_000
"""So much the connection to the library itself may keep in memory."""


@pytest.fixture
async def shelf(tmp_path: Path, database: Database) -> AsyncIterator[Shelf]:
    made = Shelf(tmp_path / "library.sqlite3", database)
    yield made
    await made.index.close()


async def test_a_message_is_found_by_its_words_with_the_place_marked(shelf: Shelf) -> None:
    await shelf.add("over the Bridge", "nothing here")
    await shelf.catch_up()
    (hits,) = await shelf.find("bridge ")
    assert [hit.snippet for hit in hits.hits] == ["over the Bridge"]
    assert hits.hits[0].marks == ((9, 15),)
    assert hits.hits[0].words == ("Bridge",)
    assert hits.count == 1


async def test_what_was_taken_in_and_looked_up_leaves_memory(shelf: Shelf) -> None:
    await shelf.add("first kettle")
    await shelf.catch_up()
    await shelf.find("kettle")
    before = apsw.memory_used()
    for number in range(40):
        await shelf.add(*(f"kettle {number} of {place} " + "water finds its level " * 60 for place in range(25)))
    await shelf.catch_up()
    assert apsw.memory_used() < before + PAGES_BYTES
    await shelf.find("kettle water")
    await shelf.index.rest()
    assert apsw.memory_used() < before + PAGES_BYTES


async def test_what_comes_later_is_found_after_a_step(shelf: Shelf) -> None:
    made = await shelf.add("one")
    await shelf.catch_up()
    await shelf.store.add_message(message(made.id, "two kettles"))
    assert await shelf.snippets("kettle") == []
    await shelf.catch_up()
    assert await shelf.snippets("kettle") == ["two kettles"]


async def test_a_reply_is_found_when_it_is_finished(shelf: Shelf) -> None:
    made = await shelf.add("question")
    reply = message(made.id, "", role=Role.ASSISTANT, state=MessageState.STREAMING)
    await shelf.store.add_message(reply)
    await shelf.catch_up()
    done = replace(reply, state=MessageState.COMPLETE).with_parts(
        ReasoningPart("a hidden thought"), TextPart("the answer"), ToolCallPart("1", "look", '{"word": "argument"}')
    )
    await shelf.store.finish_message(done)
    await shelf.catch_up()
    assert await shelf.snippets("answer") == ["the answer"]
    assert await shelf.snippets("argument") == []
    (hits,) = await shelf.find("thought")
    assert hits.hits[0].in_reasoning
    assert hits.hits[0].snippet == "a hidden thought"


async def test_deleted_messages_are_gone_and_come_back(shelf: Shelf) -> None:
    await shelf.add("old bridge")
    await shelf.catch_up()
    await shelf.run("UPDATE messages SET deleted_at = '2026-11-24T00:00:00+00:00'")
    assert await shelf.snippets("bridge") == []
    await shelf.catch_up()
    assert await shelf.snippets("bridge") == []
    await shelf.run("UPDATE messages SET deleted_at = NULL")
    await shelf.catch_up()
    assert await shelf.snippets("bridge") == ["old bridge"]


async def test_the_trash_is_looked_through_only_when_asked(shelf: Shelf) -> None:
    made = await shelf.add("old bridge")
    await shelf.catch_up()
    await delete(shelf.database, made.id)
    assert await shelf.snippets("bridge") == []
    assert await shelf.snippets("is:trash bridge") == ["old bridge"]


async def test_purged_conversations_leave_the_index(shelf: Shelf) -> None:
    made = await shelf.add("old bridge", title="Purged")
    await shelf.add("other bridge")
    await shelf.catch_up()
    await shelf.run("DELETE FROM conversations WHERE id = ?", made.id)
    await shelf.run("INSERT INTO purged VALUES (?, (SELECT value FROM counters WHERE name = 'clock'))", made.id)
    assert await shelf.snippets("bridge") == ["other bridge"]
    await shelf.catch_up()
    await shelf.index.close()
    index = sqlite3.connect(shelf.path.with_name("search.sqlite3"))
    assert index.execute("SELECT count(*) FROM messages_text_docsize").fetchone() == (1,)
    assert index.execute("SELECT count(*) FROM titles_docsize").fetchone() == (1,)
    index.close()


async def test_a_new_search_ends_the_former(shelf: Shelf) -> None:
    await shelf.add(*["water"] * 50)
    await shelf.catch_up()
    former = shelf.index.begin(parse_search("water ", TODAY))
    latter = shelf.index.begin(parse_search("water ", TODAY))
    assert await shelf.index.advance(former, 10, 5.0) == ()
    assert len(await shelf.index.advance(latter, 10, 5.0)) == 1


async def test_the_index_goes_on_where_it_was_left(shelf: Shelf) -> None:
    await shelf.add("one bridge")
    await shelf.catch_up()
    await shelf.index.close()
    await shelf.add("two bridges")
    shelf.index = SearchIndex(shelf.path)
    assert await shelf.snippets("bridge") == ["one bridge"]
    await shelf.catch_up()
    assert await shelf.snippets("bridge") == ["two bridges", "one bridge"]


@pytest.mark.parametrize("damage", [b"", b"no database at all" * 100])
async def test_an_index_that_is_no_database_is_made_anew(shelf: Shelf, damage: bytes) -> None:
    await shelf.add("old bridge")
    shelf.path.with_name("search.sqlite3").write_bytes(damage)
    await shelf.catch_up()
    assert await shelf.snippets("bridge") == ["old bridge"]


async def test_an_index_damaged_inside_is_made_anew(shelf: Shelf) -> None:
    for number in range(40):
        await shelf.add(f"old bridge {number} " + "words " * 500)
    await shelf.catch_up()
    await shelf.index.close()
    path = shelf.path.with_name("search.sqlite3")
    data = bytearray(path.read_bytes())
    data[8192:] = b"\xa5" * (len(data) - 8192)
    path.write_bytes(data)
    shelf.index = SearchIndex(shelf.path)
    await shelf.add("new")
    await shelf.catch_up()
    assert len(await shelf.find("bridge ")) == 40


async def test_an_index_of_another_version_or_library_is_made_anew(shelf: Shelf, tmp_path: Path) -> None:
    await shelf.add("old bridge")
    await shelf.catch_up()
    await shelf.index.close()
    path = shelf.path.with_name("search.sqlite3")
    index = sqlite3.connect(path)
    index.execute("PRAGMA user_version = 99")
    index.close()
    shelf.index = SearchIndex(shelf.path)
    await shelf.catch_up()
    assert await shelf.snippets("bridge") == ["old bridge"]
    await shelf.index.close()
    (tmp_path / "other").mkdir()
    database = await Database.open(tmp_path / "other" / "library.sqlite3")
    other = Shelf(tmp_path / "other" / "library.sqlite3", database)
    await other.add("other kettle")
    path.rename(other.path.with_name("search.sqlite3"))
    await other.catch_up()
    assert await other.snippets("bridge") == []
    assert await other.snippets("kettle") == ["other kettle"]
    await other.index.close()
    await database.close()


async def test_what_was_not_committed_when_the_program_was_killed_is_taken_in_again(shelf: Shelf) -> None:
    await shelf.add(*[f"bridge {number} " + "words " * 2000 for number in range(60)])
    assert await shelf.index.step(), "there is more, and nothing is committed yet"
    await shelf.index.close()
    shelf.index = SearchIndex(shelf.path)
    await shelf.catch_up()
    (hits,) = await shelf.find("bridge ")
    assert hits.count == 60


async def test_while_much_is_new_a_part_of_it_is_found_already(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_follow, "COMMIT_S", 0.0)
    monkeypatch.setattr(search_follow, "ROWS", 10)
    await shelf.add(*[f"bridge {number} " + "words " * 2000 for number in range(60)])
    counts = []
    while await shelf.index.step():
        counts += [hits.count for hits in await shelf.find("bridge ")]
    assert any(0 < count < 60 for count in counts)
    assert counts == sorted(counts)


async def test_the_last_changed_may_be_the_first_written(shelf: Shelf) -> None:
    made = [await shelf.add(f"water {number}", title=f"Title {number}") for number in range(30)]
    for each in reversed(made):
        await shelf.store.update(replace(each, title=f"Renamed {each.title}"))
    await shelf.catch_up()
    assert len(await shelf.find("in:title renamed ")) == 20 + 10
    assert await shelf.titles("in:title 7 ") == ["Renamed Title 7"]


async def test_progress_counts_up_to_the_messages_there_are(shelf: Shelf) -> None:
    await shelf.add(*["words " * 2000] * 60)
    seen = []
    while await shelf.index.step():
        seen.append(shelf.index.progress)
    assert seen
    assert {total for _done, total in seen} == {60}
    assert seen == sorted(seen)
    assert shelf.index.progress == (0, 0)


async def test_looking_for_news_writes_nothing_when_there_are_none(shelf: Shelf) -> None:
    await shelf.add("old bridge")
    await shelf.catch_up()
    journal = shelf.path.with_name("search.sqlite3-wal")
    before = (journal.stat().st_size, journal.stat().st_mtime_ns)
    assert not await shelf.index.step()
    assert (journal.stat().st_size, journal.stat().st_mtime_ns) == before


async def test_a_search_does_not_keep_the_journal_of_the_library(shelf: Shelf) -> None:
    for _ in range(30):
        await shelf.add("water")
    await shelf.catch_up()
    walk = shelf.index.begin(parse_search("water ", TODAY))
    assert len(await shelf.index.advance(walk, 5, 60.0)) == 5
    busy, _pages, _moved = await shelf.database.run(
        lambda db: db.execute("PRAGMA wal_checkpoint(truncate)").fetchall()[0]
    )
    assert busy == 0


async def test_the_library_cannot_be_written_through_the_index(shelf: Shelf) -> None:
    await shelf.add("water")
    await shelf.catch_up()
    connection = open_for_search(shelf.path.with_name("search.sqlite3"), shelf.path)
    with pytest.raises(apsw.ReadOnlyError):
        connection.execute("DELETE FROM library.messages")
    connection.close()


async def test_closing_ends_a_search_that_runs(shelf: Shelf) -> None:
    await shelf.add(*["water"] * 50)
    await shelf.catch_up()
    walk = shelf.index.begin(parse_search("water ", TODAY))
    running = asyncio.ensure_future(shelf.index.advance(walk, 10**6, 60.0))
    await asyncio.sleep(0)
    await shelf.index.close()
    with contextlib.suppress(StorageError):
        await running
