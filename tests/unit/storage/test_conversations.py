"""Conversations on disk: order, drafts, deltas that are folded, trash, text of every kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from canal_desktop.domain.completion import ModelInfo
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
from tests.unit.storage.conftest import NOW, conversation, message

if TYPE_CHECKING:
    from pathlib import Path


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

    await store.delete(talk.id)
    assert await store.summaries() == ()
    await store.undelete(talk.id)

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

    assert await store.recover_interrupted() == 1
    assert await store.recover_interrupted() == 0

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
