"""The list of conversations: headings, counts and rows that always agree, whatever clocks and tags say."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from canal_desktop.domain.folder import FolderId
from canal_desktop.domain.listing import Listing, Order, Place, SectionKind
from canal_desktop.storage.conversation_list import DATE_KEYS, ConversationList
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from canal_desktop.storage.rows import to_timestamp
from tests.deleting import delete, undelete
from tests.unit.storage.conftest import NOW, conversation

if TYPE_CHECKING:
    from pathlib import Path

    import apsw

    from canal_desktop.domain.conversation import Conversation

FOLDER = FolderId("f" * 32)
TODAY = NOW.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)


async def add_folder(database: Database, folder_id: str, name: str, position: int = 0) -> None:
    values = (folder_id, name, to_timestamp(NOW), position)
    statement = "INSERT INTO folders (id, name, created_at, position) VALUES (?, ?, ?, ?)"
    await database.transact(lambda db: db.execute(statement, values))


async def add(database: Database, *found: Conversation) -> None:
    for one in found:
        await ConversationStore(database).create(one)


async def add_tags(database: Database, *tags: tuple[str, str]) -> None:
    statement = "INSERT INTO conversation_tags (conversation_id, tag) VALUES (?, ?)"

    def work(db: apsw.Connection) -> None:
        db.executemany(statement, tags)

    await database.transact(work)


def dated(title: str, moment: datetime) -> Conversation:
    return replace(conversation(title), updated_at=moment, created_at=moment)


async def shown(database: Database, listing: Listing, piece: int = 3) -> list[tuple[str, str]]:
    """Every (section key, title) in the order of the list, read a few rows at a time."""
    found = ConversationList(database)
    titles = []
    for section in await found.outline(listing, NOW):
        rows: list[Conversation] = []
        for offset in count(0, piece):
            some = await found.rows(listing, section.key, NOW, offset, piece)
            if not some:
                break
            rows += some
        assert len(rows) == section.count
        for number, row in enumerate(rows):
            assert await found.position(listing, row.id, NOW) == (section.key, number)
        titles += [(section.key, row.title) for row in rows]
    return titles


async def test_headings_are_pins_then_folders_then_dates(database: Database) -> None:
    await add_folder(database, FOLDER, "work", position=1)
    await add_folder(database, "a" * 32, "Zoo")
    await add_folder(database, "b" * 32, "art", position=1)
    await add(
        database,
        dated("old", TODAY - timedelta(days=38)),
        dated("of last month", TODAY - timedelta(days=37)),
        dated("of last week", TODAY - timedelta(days=7)),
        dated("of yesterday", TODAY - timedelta(seconds=1)),
        dated("of tomorrow", TODAY + timedelta(days=1)),
        replace(conversation("pinned"), pinned_at=NOW),
        replace(conversation("filed"), folder_id=FOLDER),
        replace(conversation("archived"), archived_at=NOW, pinned_at=NOW),
        replace(conversation("deleted"), deleted_at=NOW, archived_at=NOW),
    )
    outline = await ConversationList(database).outline(Listing(), NOW)

    assert [(section.title, section.count) for section in outline] == [
        ("Pinned", 1),
        ("Zoo", 0),
        ("art", 0),
        ("work", 1),
        ("Today", 1),
        ("Yesterday", 1),
        ("Previous 7 days", 1),
        ("Previous 30 days", 1),
        ("Older", 1),
    ]
    assert [title for _key, title in await shown(database, Listing())] == [
        "pinned",
        "filed",
        "of tomorrow",
        "of yesterday",
        "of last week",
        "of last month",
        "old",
    ]
    assert await shown(database, Listing(Place.ARCHIVE)) == [("all", "archived")]
    assert await shown(database, Listing(Place.TRASH)) == [("all", "deleted")]


async def test_a_clock_that_was_set_back_moves_nobody(database: Database) -> None:
    yesterday = TODAY - timedelta(hours=12)
    await add(database, dated("first", NOW), dated("second", yesterday), dated("third", NOW))
    assert await shown(database, Listing()) == [("today", "third"), ("yesterday", "second"), ("yesterday", "first")]


async def test_titles_are_sorted_without_regard_to_case_in_every_script(database: Database) -> None:
    await add(database, *(conversation(title) for title in ("ähre", "Banana", "apple", "Ärger", "cherry")))
    titles = [title for _key, title in await shown(database, Listing(order=Order.TITLE))]
    assert titles == ["apple", "Banana", "cherry", "ähre", "Ärger"]


async def test_a_new_title_is_sorted_and_found_at_once(database: Database) -> None:
    talk = conversation("Zebra")
    await add(database, talk, conversation("Monkey"))
    await ConversationStore(database).update(replace(talk, title="ÄHRE"))
    found = await ConversationList(database).titles("ähre", 10)
    assert [one.title for one in found] == ["ÄHRE"]


async def test_titles_are_found_by_all_their_words_latest_first_but_not_in_the_trash(database: Database) -> None:
    deleted = replace(conversation("Old cats and dogs"), deleted_at=NOW)
    archived = replace(conversation("Dogs, then cats"), archived_at=NOW)
    await add(database, conversation("Cats and dogs"), conversation("Cats"), deleted, archived)
    found = ConversationList(database)
    assert [one.title for one in await found.titles("dog CAT", 10)] == ["Dogs, then cats", "Cats and dogs"]
    assert [one.title for one in await found.titles("", 2)] == ["Dogs, then cats", "Cats"]


async def test_a_list_that_was_read_follows_every_change(database: Database) -> None:
    talk = conversation("here")
    await add(database, talk)
    found = ConversationList(database)
    assert [section.key for section in await found.outline(Listing(), NOW)] == ["today"]
    await delete(database, talk.id)
    assert await found.outline(Listing(), NOW) == ()
    assert await found.position(Listing(), talk.id, NOW) is None
    await undelete(database, talk.id)
    assert [section.key for section in await found.outline(Listing(), NOW)] == ["today"]
    tomorrow = NOW + timedelta(days=1)
    assert [section.key for section in await found.outline(Listing(), tomorrow)] == ["yesterday"]
    await database.transact(lambda db: db.execute("DELETE FROM conversations"))
    assert await found.outline(Listing(), NOW) == ()


async def test_a_tag_is_one_tag_in_every_spelling(database: Database) -> None:
    talks = [conversation(title) for title in ("one", "two", "three")]
    await add(database, *talks)
    await add_tags(
        database, (talks[0].id, "Work"), (talks[1].id, "work"), (talks[1].id, "WORK"), (talks[2].id, "works")
    )
    assert await shown(database, Listing(tag="wORK")) == [("today", "two"), ("today", "one")]


async def set_activity(database: Database, talk: Conversation, activity: int) -> None:
    statement = "UPDATE conversations SET activity = ? WHERE id = ?"
    await database.transact(lambda db: db.execute(statement, (activity, talk.id)))


def group_of(days: int) -> int:
    """Which date group something of so many days ago is in, by itself."""
    return sum(days > last for last in (0, 1, 7, 37))


ROWS = st.lists(
    st.tuples(
        st.integers(-3, 60),
        st.integers(-3, 60),
        st.sampled_from([None, FOLDER]),
        st.tuples(*[st.sampled_from([None, NOW])] * 3),
        st.sampled_from([None, "Work", "work"]),
        # What was imported takes the activity of its neighbour in time.
        st.integers(0, 8),
    ),
    max_size=25,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ROWS)
async def test_every_conversation_is_listed_once_whatever_the_clocks_said(
    tmp_path_factory: pytest.TempPathFactory,
    rows: list[tuple[int, int, FolderId | None, tuple[datetime | None, ...], str | None, int]],
) -> None:
    path: Path = tmp_path_factory.mktemp("library") / "library.sqlite3"
    database = await Database.open(path)
    await add_folder(database, FOLDER, "Folder")
    for number, (created, updated, folder_id, (pinned, archived, deleted), tag, activity) in enumerate(rows):
        talk = replace(
            dated(f"title {number}", NOW - timedelta(days=created)),
            updated_at=NOW - timedelta(days=updated),
            folder_id=folder_id,
            pinned_at=pinned,
            archived_at=archived,
            deleted_at=deleted,
        )
        await add(database, talk)
        await set_activity(database, talk, activity)
        if tag:
            await add_tags(database, (talk.id, tag))
    for order in Order:
        for sought in (None, "work"):
            wanted = sorted(f"title {number}" for number, row in enumerate(rows) if sought is None or row[4])
            seen = [title for place in Place for _key, title in await shown(database, Listing(place, order, sought))]
            assert sorted(seen) == wanted
    loose = [number for number, row in enumerate(rows) if row[2] is None and row[3] == (None, None, None)]
    loose.sort(key=lambda number: (rows[number][5], -rows[number][1], number), reverse=True)
    titles = {f"title {number}" for number in loose}
    groups: list[int] = []
    for number in loose:
        groups.append(max([group_of(rows[number][1]), *groups[-1:]]))
    expected = [(DATE_KEYS[group], f"title {number}") for group, number in zip(groups, loose, strict=True)]
    assert [pair for pair in await shown(database, Listing()) if pair[1] in titles] == expected
    await database.close()


async def test_no_section_reads_more_than_it_was_asked_for(database: Database) -> None:
    await add(database, *(conversation(f"title {number}") for number in range(10)))
    found = ConversationList(database)
    rows = await found.rows(Listing(), SectionKind.TODAY, NOW, 4, 3)
    assert [row.title for row in rows] == ["title 5", "title 4", "title 3"]
    assert await found.rows(Listing(), SectionKind.TODAY, NOW, 10, 3) == ()
    assert await found.rows(Listing(), SectionKind.OLDER, NOW, 0, 3) == ()
    assert await found.rows(Listing(), "no such folder", NOW, 0, 3) == ()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows keeps its time zone")
async def test_days_begin_where_the_user_is(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "America/New_York")
        time.tzset()
        try:
            # NOW is 7 in the morning of Monday there; the day before, and the week before that, begin at 5:00 UTC.
            await add(
                database,
                dated("a week ago", datetime(2026, 11, 16, 4, 59, 59, tzinfo=UTC)),
                dated("last Monday", datetime(2026, 11, 16, 5, tzinfo=UTC)),
                dated("Sunday", datetime(2026, 11, 23, 4, 59, 59, 999999, tzinfo=UTC)),
                dated("midnight", datetime(2026, 11, 23, 5, tzinfo=UTC)),
            )
            found = await shown(database, Listing())
        finally:
            patch.undo()
            time.tzset()
    assert found == [
        ("today", "midnight"),
        ("yesterday", "Sunday"),
        ("previous_week", "last Monday"),
        ("previous_month", "a week ago"),
    ]


@pytest.mark.parametrize("order", Order)
async def test_the_list_is_found_through_indexes_and_never_sorted(database: Database, order: Order) -> None:
    talk = conversation()
    await add(database, talk)
    asked: list[tuple[str, object]] = []

    def trace(_cursor: object, statement: str, values: object) -> bool:
        asked.append((statement, values))
        return True

    def explain(db: apsw.Connection) -> list[str]:
        db.exec_trace = None
        return [
            str(row[3])
            for statement, values in asked
            if "conversations" in statement
            for row in db.execute(f"EXPLAIN QUERY PLAN {statement}", values)
        ]

    await database.run(lambda db: setattr(db, "exec_trace", trace))
    found = ConversationList(database)
    (section,) = await found.outline(Listing(order=order), NOW)
    await found.rows(Listing(order=order), section.key, NOW, 0, 1)
    await found.position(Listing(order=order), talk.id, NOW)
    await found.titles("title", 1)
    plan = await database.run(explain)
    touching = [line for line in plan if line.startswith(("SCAN conversations", "SEARCH conversations"))]
    assert [line for line in touching if " INDEX " not in line and "PRIMARY KEY" not in line] == []
    assert len(touching) > 4
    # The rows that are returned are put in order, nothing else is.
    assert sum("TEMP B-TREE" in line for line in plan) <= 2
