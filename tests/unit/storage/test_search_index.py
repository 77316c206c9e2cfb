from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from canal_desktop.domain.errors import StorageError
from canal_desktop.domain.message import (
    MessageState,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
)
from canal_desktop.domain.search import ConversationHits, parse_search
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from canal_desktop.storage.search_file import open_for_search
from canal_desktop.storage.search_index import SearchIndex
from tests.unit.storage.conftest import conversation, message

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from canal_desktop.domain.conversation import Conversation

TODAY = date(2026, 11, 24)


class Shelf:
    """A library with its index."""

    def __init__(self, path: Path, database: Database) -> None:
        self.path = path
        self.database = database
        self.store = ConversationStore(database)
        self.index = SearchIndex(path)

    async def catch_up(self) -> None:
        while await self.index.step():
            pass

    async def add(self, *texts: str, title: str = "Title", role: Role = Role.USER) -> Conversation:
        made = conversation(title)
        await self.store.create(made)
        for text in texts:
            await self.store.add_message(message(made.id, text, role=role))
        return made

    async def run(self, statement: str, *values: object) -> None:
        await self.database.transact(lambda db: db.execute(statement, values))

    async def find(self, typed: str, limit: int = 50) -> list[ConversationHits]:
        walk = self.index.begin(parse_search(typed, TODAY))
        found: list[ConversationHits] = []
        while not walk.is_complete:
            found += await self.index.advance(walk, limit, 5.0)
        return found

    async def titles(self, typed: str) -> list[str]:
        return [hits.conversation.title for hits in await self.find(typed)]

    async def snippets(self, typed: str) -> list[str]:
        return [hit.snippet for hits in await self.find(typed) for hit in hits.hits]


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
    await shelf.store.delete(made.id)
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


async def test_titles_come_first_and_a_new_title_is_found(shelf: Shelf) -> None:
    made = await shelf.add("hello", title="The old bridge")
    await shelf.add("bridge in a message", title="Newer")
    await shelf.catch_up()
    assert await shelf.titles("bridge ") == ["The old bridge", "Newer"]
    assert (await shelf.find("bridge "))[0].title_marks == ((8, 14),)
    assert await shelf.titles("in:title bridge") == ["The old bridge"]
    await shelf.store.update(replace(made, title="The new kettle"))
    await shelf.catch_up()
    assert await shelf.titles("in:title bridge") == []
    assert await shelf.titles("in:title kettle") == ["The new kettle"]


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("数据库的全文搜索", "数"),
        ("数据库的全文搜索", "数据"),
        ("数据库的全文搜索", "全文搜"),
        ("数据库的全文搜索", "索"),
        ("東京で関数をつかう", "関数"),
        ("カタカナ", "ﾀｶ"),
        ("한국어 데이터베이스", "이터베"),
        ("สวัสดีครับ", "ดีค"),
        ("Die Straße am Café", "strasse cafe"),
        ("Привет, Мир", "мир"),
        ("हिन्दी में", "हिन्दी"),
        ("call snake_case_name()", "case"),
        ("call snake_case_name()", "snake_case_name"),
        ("call someLongName()", "someLongName"),
        ("call someLongName()", "long"),
        ("see src/app/main.py", "app/main.py"),
        ("see src/app/main.py", "main"),
        ("well done 👍🏽", "👍"),
        ("a family 👩‍💻 here", "👩‍💻"),
        ("in C++ and C#", "c++"),
        ("mixed 使用python函数", "python函数"),
    ],
)
async def test_any_script_code_and_emoji_are_found(shelf: Shelf, text: str, typed: str) -> None:
    await shelf.add(text)
    await shelf.catch_up()
    assert await shelf.snippets(typed) == [text]
    (hits,) = await shelf.find(typed)
    assert hits.hits[0].marks, "it is marked too"


async def test_pairs_across_a_gap_are_no_hit(shelf: Shelf) -> None:
    await shelf.add("数据，库搜")
    await shelf.catch_up()
    assert await shelf.snippets("据库") == []


async def test_words_phrases_exclusion_and_or(shelf: Shelf) -> None:
    for text in ("old stone bridge", "bridge of old", "kettle"):
        await shelf.add(text, title="-")
    await shelf.catch_up()
    assert await shelf.snippets("old bridge ") == ["bridge of old", "old stone bridge"]
    assert await shelf.snippets('"stone bridge"') == ["old stone bridge"]
    assert await shelf.snippets("bridge -stone") == ["bridge of old"]
    assert await shelf.snippets("stone OR kettle ") == ["kettle", "old stone bridge"]
    assert await shelf.snippets("-bridge") == ["kettle"]
    assert await shelf.snippets("bridge k") == ["bridge of old", "old stone bridge"], "one letter says nothing yet"
    assert await shelf.snippets("bridge ke") == []


async def add_dated(shelf: Shelf, when: str, text: str, model: str | None = None) -> Conversation:
    made = await shelf.add(title=text)
    role = Role.USER if model is None else Role.ASSISTANT
    moment = datetime.fromisoformat(when).replace(tzinfo=UTC)
    await shelf.store.add_message(replace(message(made.id, text, role=role), created_at=moment, model=model))
    return made


async def test_filters_on_messages(shelf: Shelf) -> None:
    await add_dated(shelf, "2025-03-05T12:00", "old water ```code```")
    await add_dated(shelf, "2026-05-03T12:00", "new water https://example.org", model="gpt-5.4-mini")
    await shelf.catch_up()
    old, new = "old water ```code```", "new water https://example.org"
    for typed, found in {
        "role:user water": [old],
        "-role:user water": [new],
        "model:gpt-5.4 water": [new],
        "model:claude water": [],
        "-model:gpt water": [old],
        "has:code": [old],
        "-has:code water": [new],
        "has:link water": [new],
        "after:2026 water": [new],
        "before:2026 water": [old],
        "after:2025-03-05 before:2025-03-06 water": [old],
        "after:2025-03-06 before:2026-05 water": [],
        "-after:2026 water": [old],
        "after:2027 before:2026 water": [],
    }.items():
        assert await shelf.snippets(typed) == found, typed


async def test_filters_on_conversations(shelf: Shelf) -> None:
    tagged = await shelf.add("tagged water", title="One")
    filed = await shelf.add("filed water", title="Two rivers")
    await shelf.run("INSERT INTO conversation_tags (conversation_id, tag) VALUES (?, 'Büro 1')", tagged.id)
    await shelf.run("INSERT INTO folders (id, name, created_at) VALUES ('f', 'Work', '2026-01-01')")
    await shelf.run("UPDATE conversations SET folder_id = 'f', archived_at = '2026-11-01' WHERE id = ?", filed.id)
    await shelf.run("UPDATE conversations SET pinned_at = '2026-11-01' WHERE id = ?", tagged.id)
    await shelf.catch_up()
    for typed, found in {
        "tag:büro water": ["One"],
        'tag:"büro 1" water': ["One"],
        "-tag:büro water": ["Two rivers"],
        "tag:nothing water": [],
        "folder:work water": ["Two rivers"],
        "-folder:work water": ["One"],
        "folder:work": ["Two rivers"],
        "tag:büro": ["One"],
        "is:pinned": ["One"],
        "is:archived water": ["Two rivers"],
        "-is:archived": ["One"],
        "title:riv water": ["Two rivers"],
        "-title:rivers water": ["One"],
        "folder:work tag:büro water": [],
    }.items():
        assert await shelf.titles(typed) == found, typed
    (hits,) = await shelf.find("folder:work")
    assert hits.folder == "Work"
    assert (await shelf.find("tag:büro"))[0].conversation.tags == ("Büro 1",)


async def test_filters_on_more_conversations_than_are_named_one_by_one(shelf: Shelf) -> None:
    def work(db: apsw.Connection) -> None:
        db.execute("INSERT INTO folders (id, name, created_at) VALUES ('f', 'Work', '2026-01-01')")
        for number in range(450):
            db.execute(
                "INSERT INTO conversations (id, activity, title, created_at, updated_at, folder_id)"
                " VALUES (?1, ?2, 'T' || ?1, '2026-01-01T00:00:00+00:00', '2026-01-01T00:00:00+00:00', ?3)",
                (f"c{number}", number, "f" if number % 2 else None),
            )
            db.execute(
                "INSERT INTO messages (id, conversation_id, role, state, created_at)"
                " VALUES (?, ?, 'user', 'complete', '2026-01-01T00:00:00+00:00')",
                (f"m{number}", f"c{number}"),
            )
            db.execute("INSERT INTO parts VALUES (?, 0, 'text', 'water', NULL)", (db.last_insert_rowid(),))
            tag = "even" if number % 2 == 0 else "odd"
            db.execute("INSERT INTO conversation_tags (conversation_id, tag) VALUES (?, ?)", (f"c{number}", tag))

    await shelf.database.transact(work)
    await shelf.catch_up()
    assert len(await shelf.find("folder:work water")) == 225
    assert len(await shelf.find("tag:even water")) == 225
    assert len(await shelf.find("title:tc water", limit=7)) == 450
    assert len(await shelf.find("folder:work tag:even water")) == 0
    newest = (await shelf.find("tag:odd water", limit=3))[0]
    assert newest.conversation.title == "Tc449"


async def test_hits_are_grouped_by_conversation_and_counted(shelf: Shelf) -> None:
    await shelf.add(*(f"water {number}" for number in range(8)))
    await shelf.add("water and bridge", "water")
    await shelf.catch_up()
    newer, older = await shelf.find("water ")
    assert [hit.snippet for hit in older.hits] == ["water 7", "water 6", "water 5"]
    assert older.count == 8
    assert newer.count == 2


async def test_a_search_in_slices_gives_each_conversation_once(shelf: Shelf) -> None:
    for number in range(30):
        await shelf.add(f"water {number}", "water again", title="Water" if number % 3 == 0 else "Other")
    await shelf.catch_up()
    walk = shelf.index.begin(parse_search("water ", TODAY))
    ids = []
    while not walk.is_complete:
        ids += [hits.conversation.id for hits in await shelf.index.advance(walk, 4, 5.0)]
    assert len(ids) == len(set(ids)) == 30


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
    assert len(await shelf.index.advance(walk, 5, 5.0)) == 5
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


WORDS = st.sampled_from(
    ["water", '"', "*", "(", ")", "AND", "OR", "NOT", "NEAR", "-", "^", ":", "text:", "數據", "{", "+", "\0"]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(
    typed=st.text(max_size=40) | st.lists(WORDS, max_size=8).map(" ".join) | st.lists(WORDS, max_size=8).map("".join)
)
async def test_nothing_that_can_be_typed_is_an_error(shelf: Shelf, typed: str) -> None:
    await shelf.catch_up()
    await shelf.find(typed)
    await shelf.find(f'"{typed}')
    await shelf.find(f"-tag:{typed} title:{typed} folder:{typed} model:{typed}")
