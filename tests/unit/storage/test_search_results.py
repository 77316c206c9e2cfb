"""What a search finds: words, scripts, filters, groups."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from canal_desktop.domain.message import (
    Role,
)
from canal_desktop.domain.search import parse_search
from tests.unit.storage.conftest import message
from tests.unit.storage.shelf import TODAY, Shelf

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    import apsw

    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.storage.database import Database


@pytest.fixture
async def shelf(tmp_path: Path, database: Database) -> AsyncIterator[Shelf]:
    made = Shelf(tmp_path / "library.sqlite3", database)
    yield made
    await made.index.close()


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
    old, new = "old water code", "new water https://example.org"
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
