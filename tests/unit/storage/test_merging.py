"""Merging conversations into the library: what is there stays, what lacks comes, and twice is as good as once."""

from __future__ import annotations

import asyncio
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from canal_desktop.domain.archive_ids import file_id_of
from canal_desktop.domain.errors import StorageError
from canal_desktop.domain.message import FileId, ImagePart, MessageState, ReasoningPart, TextPart
from canal_desktop.storage import merging
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from canal_desktop.storage.merging import MergePlan, Merger
from tests.deleting import delete
from tests.unit.storage.archives import archived, everything_in, merge, refuse_files, texts_in, with_message
from tests.unit.storage.conftest import conversation, message

if TYPE_CHECKING:
    from collections.abc import Iterator

    import apsw

    from canal_desktop.domain.archive import ArchivedConversation

TREE = (("a", None, "question"), ("b", "a", "answer"), ("c", "a", "another answer"), ("d", "b", "and then?"))


async def test_a_conversation_that_is_not_there_comes_whole(database: Database) -> None:
    one = archived("talk", TREE, folder="Work", tags=("blue", "Red", "red"))

    result = await merge(database, [one])

    conversation, messages, _draft = await ConversationStore(database).load(one.conversation.id)
    assert result.added == (one.conversation.id,)
    assert messages == one.messages
    assert conversation.title == "talk"
    assert conversation.updated_at == one.messages[-1].created_at
    assert {tag.casefold() for tag in conversation.tags} == {"blue", "red"}
    assert len(conversation.tags) == 2
    assert await database.run(lambda db: db.execute("SELECT id, name FROM folders").fetchall()) == [
        (conversation.folder_id, "Work")
    ]


async def test_merging_the_same_again_changes_nothing(database: Database) -> None:
    archives = [archived(f"talk {number}", TREE, day=number, folder="Work") for number in range(120)]
    changed = [with_message(archives[0], 1, parts=(TextPart("something else"),)), *archives[1:]]
    await merge(database, archives)
    await merge(database, changed)
    before = await everything_in(database)

    result = await merge(database, changed)

    assert await everything_in(database) == before
    assert result.added == result.extended == ()
    assert result.counts == MergePlan(unchanged=120, messages_there=480)


async def test_a_conversation_that_is_there_gets_what_it_lacks_and_keeps_its_fields(database: Database) -> None:
    store = ConversationStore(database)
    part, whole = archived("talk", TREE[:2], folder="Here"), archived("talk", TREE, folder="Elsewhere", tags=("x",))
    await merge(database, [part])
    mine = replace((await store.load(part.conversation.id))[0], title="My title", title_is_own=True)
    await store.update(mine)

    result = await merge(database, [whole])

    after, messages, _draft = await store.load(part.conversation.id)
    assert result.extended == (part.conversation.id,)
    assert messages == whole.messages
    assert after == replace(mine, updated_at=whole.messages[-1].created_at)


async def test_another_text_under_the_same_id_becomes_a_sibling_with_what_followed_it(database: Database) -> None:
    here, there = archived("talk", TREE[:2]), archived("talk", TREE)
    there = with_message(there, 1, parts=(TextPart("a different answer"),))
    await merge(database, [here])

    await merge(database, [there])

    messages = (await ConversationStore(database).load(here.conversation.id))[1]
    by_text = {message.text: message for message in messages}
    assert by_text["answer"].id == here.messages[1].id
    assert by_text["a different answer"].parent_id == here.messages[0].id
    assert by_text["and then?"].parent_id == by_text["a different answer"].id
    assert len(messages) == 5


@pytest.mark.parametrize(("here", "there"), [("hel", "hello"), ("hello", "hel"), ("", "hello"), ("hello", "")])
async def test_of_two_texts_of_which_one_is_the_beginning_of_the_other_the_longer_one_stays(
    database: Database, here: str, there: str
) -> None:
    cut = with_message(archived("talk", (("a", None, here),)), 0, state=MessageState.CUT)
    await merge(database, [cut])

    await merge(database, [archived("talk", (("a", None, there),))])

    assert list((await texts_in(database)).values()) == ["hello"]


async def test_a_longer_text_takes_nothing_else_away(database: Database) -> None:
    picture = ImagePart(FileId("0" * 64), "image/png")
    here = with_message(
        archived("talk", (("a", None, "x"),)), 0, parts=(ReasoningPart("thin"), picture, TextPart("hel"))
    )
    there = with_message(here, 0, parts=(ReasoningPart("think"), TextPart("hello")))
    await merge(database, [here])

    await merge(database, [there])

    found = (await ConversationStore(database).load(here.conversation.id))[1][0]
    assert found.parts == (picture, ReasoningPart("think"), TextPart("hello"))


async def test_a_reply_that_is_being_streamed_is_left_alone(database: Database) -> None:
    store = ConversationStore(database)
    talk = conversation()
    await store.create(talk)
    reply = message(talk.id, "", state=MessageState.STREAMING)
    await store.add_message(reply)
    other = archived("talk", (("a", None, "older text"),))
    other = replace(
        other, conversation=talk, messages=(replace(other.messages[0], id=reply.id, conversation_id=talk.id),)
    )

    await merge(database, [other])

    assert await texts_in(database) == {reply.id: ""}


async def test_an_archive_of_a_running_reply_brings_an_interrupted_one(database: Database) -> None:
    one = with_message(archived("talk", TREE), 3, state=MessageState.STREAMING)

    await merge(database, [one])

    assert (await ConversationStore(database).load(one.conversation.id))[1][3].state is MessageState.INTERRUPTED


async def purge(database: Database, *ids: str) -> None:
    def work(db: apsw.Connection) -> None:
        for known in ids:
            db.execute("INSERT INTO purged VALUES (?, 1)", (known,))
            db.execute("DELETE FROM messages WHERE id = ?", (known,))
            db.execute("DELETE FROM conversations WHERE id = ?", (known,))

    await database.transact(work)


async def test_what_was_deleted_for_good_stays_away_until_it_is_brought_back(database: Database) -> None:
    one, two = archived("one", TREE), archived("two", TREE)
    await merge(database, [one, two])
    await purge(database, one.conversation.id, two.messages[1].id)

    stayed_away = await merge(database, [one, two])
    assert stayed_away.counts == MergePlan(unchanged=1, purged=1, messages_there=3)
    assert len(await texts_in(database)) == 3

    brought = await merge(database, [one, two], brings_back=True)
    assert brought.counts == MergePlan(new=1, extended=1, new_messages=5, messages_there=3)
    assert len(await texts_in(database)) == 8
    assert (await everything_in(database))[-1] == []


async def test_what_followed_a_message_that_stays_away_hangs_on_the_one_before_it(database: Database) -> None:
    one = archived("one", TREE)
    await purge(database, one.messages[1].id)

    await merge(database, [one])

    messages = {found.text: found for found in (await ConversationStore(database).load(one.conversation.id))[1]}
    assert messages["and then?"].parent_id == one.messages[0].id


async def test_what_lies_in_the_trash_stays_there_until_it_is_brought_back(database: Database) -> None:
    one = archived("one", TREE)
    store = ConversationStore(database)
    await merge(database, [one])
    await delete(database, one.conversation.id)

    assert (await merge(database, [one])).counts == MergePlan(unchanged=1, in_trash=1, messages_there=4)
    assert await store.summaries() == ()

    await merge(database, [one], brings_back=True)
    assert len(await store.summaries()) == 1


async def test_an_id_that_another_conversation_has_is_not_taken_from_it(database: Database) -> None:
    one = archived("one", TREE)
    thief = archived("two", TREE)
    thief = with_message(thief, 0, id=one.messages[0].id)
    thief = with_message(thief, 1, parent_id=one.messages[0].id)
    await merge(database, [one])

    await merge(database, [thief])
    await merge(database, [thief])

    store = ConversationStore(database)
    assert (await store.load(one.conversation.id))[1] == one.messages
    found = (await store.load(thief.conversation.id))[1]
    assert [each.text for each in found] == [text for _key, _parent, text in TREE]
    assert found[1].parent_id == found[0].id


async def test_a_parent_that_is_nowhere_leaves_no_message_out_of_reach(database: Database) -> None:
    await merge(database, [archived("one", (("a", "nowhere", "text"), ("b", "a", "more")))])

    parents = await database.run(lambda db: db.execute("SELECT parent_id FROM messages ORDER BY seq").fetchall())
    assert parents[0] == (None,)


@pytest.mark.parametrize("count", [3, 60])
async def test_what_comes_lies_by_date_among_what_is_there(database: Database, count: int) -> None:
    store = ConversationStore(database)
    for title, day in (("mine, old", 10), ("mine, new", 20)):
        mine = archived(title, TREE, day=day)
        await store.create(mine.conversation)
        await store.add_message(mine.messages[0])
    arriving = [archived(f"day {day:02}", TREE[:1], day=day) for day in range(3, 25, 22 // count or 1)]
    order = sorted(arriving, key=lambda one: one.conversation.id)

    await merge(database, order)

    query = "SELECT title, updated_at FROM conversations ORDER BY activity DESC, updated_at DESC"
    rows = await database.run(lambda db: db.execute(query).fetchall())
    assert len(rows) == len(arriving) + 2
    assert [date for _title, date in rows] == sorted((date for _title, date in rows), reverse=True)


async def test_a_plan_says_what_a_merge_then_does(database: Database) -> None:
    old = [archived(f"talk {number}", TREE[:3], day=number) for number in range(20)]
    await merge(database, old)
    await delete(database, old[0].conversation.id)
    await purge(database, old[1].conversation.id)
    new = [archived(f"talk {number}", TREE if number < 10 else TREE[:3], day=number) for number in range(30)]
    new[5] = with_message(new[5], 0, parts=(TextPart("other"),))
    before = await everything_in(database)
    merger = Merger(database, refuse_files)

    plan = await merger.plan(iter(new))

    assert await everything_in(database) == before
    assert plan.new == 10
    assert plan.purged == plan.in_trash == 1
    assert (await merge(database, new)).counts == plan


async def test_pictures_come_before_what_refers_to_them(database: Database) -> None:
    data = b"a picture"
    picture = ImagePart(file_id_of(data), "image/png")
    one = with_message(archived("talk", TREE), 0, parts=(TextPart("look"), picture))
    lost = with_message(archived("lost", TREE), 0, parts=(ImagePart(FileId("f" * 64), "image/png"),))

    def missing() -> bytes:
        raise FileNotFoundError("gone")

    came: list[bytes] = []

    async def add_file(found: bytes) -> FileId:
        assert await texts_in(database) == {}
        came.append(found)
        return file_id_of(found)

    result = await Merger(database, add_file).merge(
        [replace(one, files={picture.file: lambda: data}), replace(lost, files={FileId("f" * 64): missing})],
        on_progress=lambda _done: None,
        is_cancelled=lambda: False,
        brings_back=False,
    )

    assert came == [data]
    assert result.missing_files == 1
    assert (await ConversationStore(database).load(one.conversation.id))[1][0].parts == (TextPart("look"), picture)


async def test_a_cancelled_merge_keeps_what_came_and_goes_on_where_it_ended(database: Database) -> None:
    archives = [archived(f"talk {number}", TREE, day=number) for number in range(130)]
    told: list[int] = []
    merger = Merger(database, refuse_files)

    result = await merger.merge(archives, on_progress=told.append, is_cancelled=lambda: bool(told), brings_back=False)

    assert result.was_cancelled
    assert told == [50]
    assert len(result.added) == 50
    assert len((await merge(database, archives)).added) == 80


async def test_sending_goes_between_two_slices(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    # However fast the machine is, there are as many slices as steps.
    monkeypatch.setattr(merging, "SLICE_S", 0)
    store = ConversationStore(database)
    talk = conversation("mine")
    await store.create(talk)
    long = archived("long", [(str(number), str(number - 1), "word " * 50) for number in range(5000)])
    sent_at: list[int] = []

    async def send() -> None:
        for _ in range(5):
            await store.add_message(message(talk.id))
            sent_at.append(len(await texts_in(database)))

    await asyncio.gather(merge(database, [long]), send())

    assert sent_at[-1] < 5000


async def test_an_error_of_the_source_is_told_with_what_came_before_it(database: Database) -> None:
    def source() -> Iterator[ArchivedConversation]:
        for number in range(60):
            yield archived(f"talk {number}", TREE)
        raise StorageError("unreadable from here on")

    result = await merge(database, source())

    assert str(result.failure) == "unreadable from here on"
    assert len(result.added) == result.counts.new == 50
    assert len(await texts_in(database)) == result.counts.new_messages == 200


async def test_a_library_that_refuses_midway_has_exactly_what_is_told(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    # However fast the machine is, there are as many slices as steps.
    monkeypatch.setattr(merging, "SLICE_S", 0)
    archives = [archived(f"talk {number}", TREE, day=number) for number in range(20)]
    await merge(database, [archived("talk 3", TREE[:1], day=3), archived("talk 15", TREE[:1], day=15)])
    trigger = """
        CREATE TRIGGER refuse BEFORE INSERT ON conversations WHEN NEW.title = 'talk 12'
        BEGIN SELECT RAISE(ABORT, 'no room'); END
    """
    await database.run(lambda db: db.execute(trigger))

    result = await merge(database, archives)

    assert isinstance(result.failure, StorageError)
    assert result.added == tuple(one.conversation.id for one in archives[:12] if one is not archives[3])
    assert result.extended == (archives[3].conversation.id,)
    assert result.counts == MergePlan(new=11, extended=1, new_messages=47, messages_there=1)
    assert len(await texts_in(database)) == 49


def count_out_of_reach(db: apsw.Connection) -> object:
    """How many messages have a parent that is not in their conversation."""
    query = """
        SELECT count(*) FROM messages AS one WHERE parent_id IS NOT NULL AND parent_id NOT IN (
            SELECT id FROM messages WHERE conversation_id = one.conversation_id
        )
    """
    return db.execute(query).fetchall()[0][0]


words = st.sampled_from(["", "a", "ab", "abc", "x", "xy", "zebra"])


@st.composite
def trees(draw: st.DrawFn) -> ArchivedConversation:
    """A conversation over few ids and few texts, so that trees meet one another."""
    count = draw(st.integers(1, 6))
    keys = draw(st.permutations("abcdef"))[:count]
    texts = [
        (key, draw(st.sampled_from([None, *keys[:number]])) if number else None, draw(words))
        for number, key in enumerate(keys)
    ]
    return archived(draw(st.sampled_from(["one", "two"])), texts)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(trees(), min_size=1, max_size=5), st.randoms())
async def test_in_any_order_the_same_texts_come_and_nothing_is_lost(
    archives: list[ArchivedConversation], chance: object
) -> None:
    outcomes = []
    for _ in range(2):
        order = archives + archives[: len(archives) // 2]
        chance.shuffle(order)  # type: ignore[attr-defined]
        with tempfile.TemporaryDirectory() as folder:
            database = await Database.open(Path(folder) / "library.sqlite3")
            try:
                so_far: dict[str, str] = {}
                for one in order:
                    await merge(database, [one])
                    now = await texts_in(database)
                    assert all(now[known].startswith(text) for known, text in so_far.items())
                    so_far = now
                outcomes.append(sorted(so_far.values()))
                assert await database.run(count_out_of_reach) == 0
                for one in archives:
                    for each in one.messages:
                        assert any(text.startswith(each.text) for text in so_far.values())
            finally:
                await database.close()
    assert outcomes[0] == outcomes[1]
