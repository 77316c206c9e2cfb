"""Conversations on disk: order, drafts, deltas that are folded, trash, text of every kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from canal_desktop.domain.completion import ModelInfo
from canal_desktop.domain.errors import LibraryDamaged
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import (
    FailureNote,
    MessageState,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
)
from canal_desktop.domain.usage import Usage
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from canal_desktop.storage.learned import LearnedTraits
from canal_desktop.storage.models import ModelCache
from tests.deleting import delete, undelete
from tests.unit.storage.conftest import NOW, conversation, message

if TYPE_CHECKING:
    from pathlib import Path

    import apsw


async def test_what_was_added_is_there_after_opening_again(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "library.sqlite3")
    store = ConversationStore(database)
    talk = conversation()
    question = message(talk.id)
    await store.create(talk)
    await store.add_message(question)
    await database.close()

    database = await Database.open(tmp_path / "library.sqlite3")
    found, messages, draft = await ConversationStore(database).load(talk.id)
    await database.close()

    assert messages == (question,)
    assert found.active_leaf == question.id
    assert draft == ""


async def test_a_reply_with_all_its_parts_comes_back_equal(database: Database) -> None:
    store = ConversationStore(database)
    talk = conversation()
    await store.create(talk)
    reply = message(talk.id, "", role=Role.ASSISTANT, state=MessageState.STREAMING)
    await store.add_message(reply)
    final = replace(
        reply,
        parts=(ReasoningPart("hm", 1.5), TextPart("Hi 👋"), ToolCallPart("c1", "f", '{"a":1}')),
        state=MessageState.FAILED,
        model="m",
        finish_reason="length",
        usage=Usage(1, 2, 3, None, 4),
        failure=FailureNote(FailureKind.SERVER, "It broke.", "req-1"),
    )

    await store.finish_message(final)

    assert (await store.load(talk.id))[1] == (final,)


async def test_order_is_by_activity_and_not_by_the_clock(database: Database) -> None:
    store = ConversationStore(database)
    first, second = conversation("first"), conversation("second")
    await store.create(first)
    await store.create(second)
    early = replace(message(first.id), created_at=NOW - timedelta(days=400))
    await store.add_message(early)

    assert [found.title for found in await store.summaries()] == ["first", "second"]


@pytest.mark.parametrize(
    ("text", "found"), [("FIR", ["First"]), ("%", ["50 % of _x"]), ("_", ["50 % of _x"]), ("zz", [])]
)
async def test_titles_are_found_by_any_part_in_any_case(database: Database, text: str, found: list[str]) -> None:
    store = ConversationStore(database)
    for title in ("First", "50 % of _x"):
        await store.create(conversation(title))

    assert [one.title for one in await store.summaries(text=text)] == found


async def test_a_deleted_conversation_leaves_the_list_and_comes_back_whole(database: Database) -> None:
    store = ConversationStore(database)
    talk = conversation()
    await store.create(talk)
    await store.add_message(message(talk.id))

    await delete(database, talk.id)
    assert await store.summaries() == ()
    await undelete(database, talk.id)

    assert len(await store.summaries()) == 1
    assert len((await store.load(talk.id))[1]) == 1


async def test_an_unknown_conversation_is_a_key_error(database: Database) -> None:
    with pytest.raises(KeyError):
        await ConversationStore(database).load(conversation().id)


async def test_a_reply_left_streaming_is_folded_and_marked_interrupted(database: Database) -> None:
    store = ConversationStore(database)
    talk = conversation()
    await store.create(talk)
    reply = message(talk.id, "", role=Role.ASSISTANT, state=MessageState.STREAMING)
    await store.add_message(reply)
    await store.append_deltas(reply.id, [("reasoning", "h"), ("text", "ab")])
    await store.append_deltas(reply.id, [("reasoning", "m"), ("text", "c")])

    assert len(await store.recover_interrupted()) == 1
    assert len(await store.recover_interrupted()) == 0

    (found,) = (await store.load(talk.id))[1]
    assert (found.text, found.reasoning, found.state) == ("abc", "hm", MessageState.INTERRUPTED)


async def test_a_continued_reply_keeps_its_first_half_when_interrupted_again(database: Database) -> None:
    store = ConversationStore(database)
    talk = conversation()
    await store.create(talk)
    reply = message(talk.id, "first ", role=Role.ASSISTANT, state=MessageState.CUT)
    await store.add_message(reply)

    await store.reopen_message(reply)
    await store.append_deltas(reply.id, [("text", "second")])
    await store.recover_interrupted()

    assert (await store.load(talk.id))[1][0].text == "first second"


async def test_deltas_are_gone_once_the_reply_is_stored(database: Database) -> None:
    store = ConversationStore(database)
    talk = conversation()
    await store.create(talk)
    reply = message(talk.id, "", role=Role.ASSISTANT, state=MessageState.STREAMING)
    await store.add_message(reply)
    await store.append_deltas(reply.id, [("text", "abc")])

    await store.finish_message(replace(reply, parts=(TextPart("abc"),), state=MessageState.COMPLETE))

    assert await database.run(lambda db: db.execute("SELECT count(*) FROM deltas").fetchall()) == [(0,)]


async def test_drafts_are_kept_one_for_each_conversation_and_one_for_the_new_one(database: Database) -> None:
    store = ConversationStore(database)
    talk = conversation()
    await store.create(talk)
    await store.save_draft(talk.id, "half a thought")
    await store.save_draft(None, "another")

    assert (await store.load(talk.id))[2] == "half a thought"
    assert await store.load_draft(None) == "another"

    await store.save_draft(None, "")
    assert await store.load_draft(None) == ""


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(exclude_categories=[]), min_size=1))
async def test_any_text_is_stored_and_only_lone_surrogates_change(database: Database, text: str) -> None:
    store = ConversationStore(database)
    talk = conversation(text)
    await store.create(talk)
    await store.add_message(message(talk.id, text))

    found, messages, _draft = await store.load(talk.id)

    expected = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    assert messages[0].text == expected
    assert found.title == expected


async def test_models_and_traits_are_remembered_by_base_url(database: Database) -> None:
    cache, traits = ModelCache(database), LearnedTraits(database)
    models = (ModelInfo("a", "x", 1), ModelInfo("b"))
    await cache.save("https://one/v1", models)
    await traits.add("https://one/v1", "no_stream_options")
    await traits.add("https://one/v1", "no_stream_options")

    assert await cache.load("https://one/v1") == models
    assert await cache.load("https://two/v1") == ()
    assert await traits.load("https://one/v1") == {"no_stream_options"}
    assert await traits.load("https://two/v1") == frozenset()


@pytest.mark.parametrize(
    ("title", "text"),
    [("Über Flüsse", "über"), ("ПРИВЕТ", "привет"), ("straße", "STRASSE"), ("cafe\u0301", "CAFÉ"), ("ＡＢＣ", "abc")],
)
async def test_titles_are_found_in_any_case_of_any_script(database: Database, title: str, text: str) -> None:
    store = ConversationStore(database)
    await store.create(conversation(title))
    await store.create(conversation("other"))

    assert [one.title for one in await store.summaries(text=text)] == [title]


async def test_no_more_conversations_are_listed_than_asked_for(database: Database) -> None:
    store = ConversationStore(database)
    for number in range(5):
        await store.create(conversation(str(number)))

    assert [one.title for one in await store.summaries(limit=2)] == ["4", "3"]


async def test_an_update_changes_neither_place_nor_times(database: Database) -> None:
    store = ConversationStore(database)
    first, second = conversation("first"), conversation("second")
    await store.create(first)
    await store.create(second)
    answered = replace(message(first.id), created_at=NOW + timedelta(hours=1))
    await store.add_message(answered)
    await store.create(conversation("third"))

    await store.update(replace(first, title="renamed", title_is_own=True, model="m", profile_id="p"))

    found, _messages, _draft = await store.load(first.id)
    assert found == replace(
        first, title="renamed", title_is_own=True, model="m", profile_id="p", updated_at=answered.created_at
    )
    assert [one.title for one in await store.summaries()] == ["third", "renamed", "second"]


async def test_pieces_that_come_after_the_end_are_left_out(database: Database) -> None:
    store = ConversationStore(database)
    talk = conversation()
    await store.create(talk)
    reply = message(talk.id, "", role=Role.ASSISTANT, state=MessageState.STREAMING)
    await store.add_message(reply)
    final = replace(reply, parts=(TextPart("all"),), state=MessageState.STOPPED)
    await store.finish_message(final)

    await store.append_deltas(reply.id, [("text", "late")])
    await store.reopen_message(reply)
    await store.recover_interrupted()

    assert (await store.load(talk.id))[1][0].text == "all"


async def test_a_reply_without_a_single_piece_is_interrupted_too(database: Database) -> None:
    store = ConversationStore(database)
    talk = conversation()
    await store.create(talk)
    reply = message(talk.id, "", role=Role.ASSISTANT, state=MessageState.STREAMING)
    await store.add_message(reply)

    assert len(await store.recover_interrupted()) == 1

    (found,) = (await store.load(talk.id))[1]
    assert (found.parts, found.state) == ((), MessageState.INTERRUPTED)


async def test_pieces_of_an_unknown_reply_are_an_error(database: Database) -> None:
    store = ConversationStore(database)
    stranger = message(conversation().id)

    with pytest.raises(KeyError):
        await store.append_deltas(stranger.id, [("text", "x")])
    with pytest.raises(KeyError):
        await store.finish_message(stranger)


async def test_half_characters_from_a_server_spoil_no_field(database: Database) -> None:
    store = ConversationStore(database)
    half, whole = "a\ud83d", "a\ufffd"
    talk = replace(conversation(half), model=half)
    await store.create(talk)
    reply = message(talk.id, "", role=Role.ASSISTANT, state=MessageState.STREAMING)
    await store.add_message(reply)
    final = replace(
        reply,
        parts=(ReasoningPart(half), TextPart(half), ToolCallPart(half, half, half)),
        state=MessageState.FAILED,
        model=half,
        finish_reason=half,
        failure=FailureNote(FailureKind.SERVER, half, half),
    )
    await store.append_deltas(reply.id, [("text", half), ("reasoning", half)])
    await store.finish_message(final)
    await store.save_draft(talk.id, half)
    await ModelCache(database).save(half, [ModelInfo(half, half)])
    await LearnedTraits(database).add(half, "no_stream")

    found, (stored,), draft = await store.load(talk.id)

    assert (found.title, found.model, draft) == (whole, whole, whole)
    assert stored == replace(
        final,
        parts=(ReasoningPart(whole), TextPart(whole), ToolCallPart(whole, whole, whole)),
        model=whole,
        finish_reason=whole,
        failure=FailureNote(FailureKind.SERVER, whole, whole),
    )
    assert await ModelCache(database).load(half) == (ModelInfo(whole, whole),)
    assert await LearnedTraits(database).load(half) == {"no_stream"}
    assert await store.summaries(text=half) == (found,)


@pytest.mark.parametrize(
    "text", ["\x00", "a\x00b", "\ufeffmark", "\uffff\ufffe", "\u202eright", "👩‍👩‍👧", "\r\n\r\n", " "]
)
async def test_uncommon_text_comes_back_as_it_was(database: Database, text: str) -> None:
    store = ConversationStore(database)
    talk = conversation(text)
    await store.create(talk)
    reply = message(talk.id, "", role=Role.ASSISTANT, state=MessageState.STREAMING)
    await store.add_message(reply)
    await store.append_deltas(reply.id, [("text", text), ("text", text)])
    await store.save_draft(None, text)
    await store.recover_interrupted()

    found, (stored,), _draft = await store.load(talk.id)

    assert (found.title, stored.text, await store.load_draft(None)) == (text, text * 2, text)


async def test_what_a_newer_program_added_to_a_field_is_passed_over(database: Database) -> None:
    store = ConversationStore(database)
    talk = conversation()
    await store.create(talk)
    reply = replace(
        message(talk.id, "text", role=Role.ASSISTANT),
        usage=Usage(1, 2, 3),
        failure=FailureNote(FailureKind.SERVER, "It broke."),
    )
    await store.add_message(reply)
    await database.transact(
        lambda db: db.execute(
            "UPDATE messages SET usage = json_set(usage, '$.new', 1), failure = json_set(failure, '$.kind', 'odd')"
        )
    )

    (found,) = (await store.load(talk.id))[1]

    assert found == replace(reply, failure=FailureNote(FailureKind.INTERNAL, "It broke."))


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE messages SET role = 'nobody'",
        "UPDATE messages SET usage = '{'",
        "UPDATE messages SET created_at = 'soon'",
        "UPDATE parts SET kind = 'odd'",
        "UPDATE conversations SET updated_at = ''",
    ],
)
async def test_a_row_that_makes_no_sense_is_told_as_damage(database: Database, damage: str) -> None:
    store = ConversationStore(database)
    talk = conversation()
    await store.create(talk)
    await store.add_message(message(talk.id))
    await database.transact(lambda db: db.execute(damage))

    with pytest.raises(LibraryDamaged):
        await store.load(talk.id)


async def test_ten_thousand_messages_are_loaded_with_four_queries(database: Database) -> None:
    store = ConversationStore(database)
    talk = conversation()
    await store.create(talk)

    def fill(db: apsw.Connection) -> None:
        rows = ((f"m{number}", talk.id, "user", "complete", NOW.isoformat()) for number in range(10_000))
        db.executemany(
            "INSERT INTO messages (id, conversation_id, role, state, created_at) VALUES (?, ?, ?, ?, ?)", rows
        )
        db.execute("INSERT INTO parts (message_seq, position, kind, text) SELECT seq, 0, 'text', id FROM messages")

    await database.transact(fill)
    statements: list[str] = []

    def note(_cursor: object, sql: str, _values: object) -> bool:
        statements.append(sql)
        return True

    await database.run(lambda db: db.set_exec_trace(note))
    _talk, messages, _draft = await store.load(talk.id)
    await database.run(lambda db: db.set_exec_trace(None))

    assert [one.text for one in messages] == [f"m{number}" for number in range(10_000)]
    assert len(statements) == 4
