"""Versions: what is edited, asked for again or gone on with stays beside what was there; forks; the trash."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from canal_desktop.app.open_conversation import OpenConversation
from canal_desktop.domain.conversation import NEW_TITLE
from canal_desktop.domain.errors import InvalidInput, StorageError
from canal_desktop.domain.folder import Folder, FolderId
from canal_desktop.domain.message import MessageState
from canal_desktop.storage.folders import FolderStore
from tests.unit.app.conftest import World, begin, until_done

ANSWER = "Hello from the server. "


async def talk(world: World, *questions: str, model: str = "gpt-4o-mini") -> OpenConversation:
    conversation = await begin(world)
    for question in questions:
        await conversation.send(question, model)
        await until_done(conversation)
    return conversation


def texts(conversation: OpenConversation) -> list[str]:
    return [message.text for message in conversation.branch]


async def opened_anew(world: World, conversation: OpenConversation) -> OpenConversation:
    """The conversation as the next start of the program reads it."""
    while any(world.tasks.is_running(f"{name} after {conversation.id}") for name in ("draft", "conversation")) or (
        world.tasks.is_running(f"leaf {conversation.id}")
    ):
        await asyncio.sleep(0.01)
    stored, messages, draft = await world.store.load(conversation.id)
    return OpenConversation(
        stored,
        messages,
        draft,
        is_stored=True,
        store=world.store,
        tasks=world.tasks,
        connect=world.profiles.provider_for,
        find_model=world.profiles.model_for,
        changed=lambda _conversation: None,
        requests=world.requests,
    )


async def test_any_question_can_be_edited_and_the_old_branch_stays(world: World) -> None:
    conversation = await talk(world, "one", "two", "three")
    second = conversation.branch[2]
    await conversation.send("TWO", "gpt-4o-mini", second.parent_id, as_edit=True)
    await until_done(conversation)
    assert texts(conversation) == ["one", ANSWER, "TWO", ANSWER]
    assert conversation.version_of(conversation.branch[2].id) == (2, 2)
    conversation.switch_to(second.id)

    assert texts(conversation) == texts(await opened_anew(world, conversation))
    assert texts(conversation) == ["one", ANSWER, "two", ANSWER, "three", ANSWER]


async def test_after_an_edit_of_the_first_question_the_title_stays_and_so_it_does_on_the_way_back(world: World) -> None:
    conversation = await talk(world, "one", "two")
    await conversation.send("other", "gpt-4o-mini", conversation.branch[2].parent_id, as_edit=True)
    await until_done(conversation)
    assert conversation.conversation.title == "one"
    first = conversation.branch[0].id
    await conversation.send("ONE", "gpt-4o-mini", None, as_edit=True)
    await until_done(conversation)
    assert conversation.conversation.title == (await world.library.summaries())[0].title == "one"
    conversation.switch_to(first)
    assert conversation.conversation.title == "one"


async def test_a_question_without_words_gives_no_title_and_its_edit_does(world: World) -> None:
    conversation = await talk(world, "???")
    assert conversation.conversation.title == NEW_TITLE
    await conversation.send("What?", "gpt-4o-mini", None, as_edit=True)
    await until_done(conversation)
    assert conversation.conversation.title == "What?"


async def test_any_answer_can_be_asked_for_again_also_of_another_model(world: World) -> None:
    conversation = await talk(world, "one", "two")
    first = conversation.branch[1]
    await conversation.regenerate("whole", first.id)
    await until_done(conversation)

    assert texts(conversation) == ["one", "A whole answer."]
    assert conversation.branch[1].model == "whole"
    assert conversation.conversation.model == "gpt-4o-mini"
    assert world.server.seen[-1].body["messages"] == [{"role": "user", "content": "one"}]
    assert conversation.version_of(first.id) == (1, 2)


async def test_an_answer_edited_by_hand_is_a_version_and_is_what_is_sent_from_then_on(world: World) -> None:
    conversation = await talk(world, "one")
    await conversation.edit_answer(conversation.branch[1].id, "Mine.")
    await conversation.send("two", "gpt-4o-mini")
    await until_done(conversation)

    assert texts(await opened_anew(world, conversation)) == ["one", "Mine.", "two", ANSWER]
    assert [message["content"] for message in world.server.seen[-1].body["messages"]] == ["one", "Mine.", "two"]
    with pytest.raises(InvalidInput):
        await conversation.edit_answer(conversation.branch[1].id, " ")


async def test_a_cut_answer_that_others_follow_is_gone_on_with_in_a_version_of_its_own(world: World) -> None:
    conversation = await talk(world, "one", model="cut")
    cut = conversation.branch[1]
    await conversation.send("two", "gpt-4o-mini")
    await until_done(conversation)
    await conversation.continue_reply("gpt-4o-mini", cut.id)
    await until_done(conversation)

    assert texts(conversation) == ["one", f"Half an answer{ANSWER}"]
    assert conversation.version_of(conversation.branch[1].id) == (2, 2)
    assert [message["content"] for message in world.server.seen[-1].body["messages"][:2]] == ["one", "Half an answer"]
    conversation.switch_to(cut.id)
    assert texts(conversation) == ["one", "Half an answer", "two", ANSWER]
    assert conversation.branch[1].state is MessageState.CUT
    with pytest.raises(InvalidInput):
        await conversation.continue_reply("gpt-4o-mini", conversation.branch[3].id)


async def test_a_version_can_be_looked_at_while_another_is_being_written(world: World) -> None:
    conversation = await talk(world, "one")
    first = conversation.branch[1]
    await conversation.regenerate("endless")
    second = conversation.branch[1]
    conversation.switch_to(first.id)
    assert texts(conversation) == ["one", ANSWER]
    while "w3 " not in conversation.tree[second.id].text and len(texts(conversation)) == 2:
        conversation.switch_to(second.id)
        if "w3 " in conversation.branch[1].text:
            break
        conversation.switch_to(first.id)
        await asyncio.sleep(0.01)
    conversation.stop()
    await until_done(conversation)

    assert conversation.branch[1].text.startswith("w0 w1 w2 w3 ")
    assert texts(await opened_anew(world, conversation)) == texts(conversation)


async def test_a_version_chosen_while_a_question_is_being_stored_is_not_what_is_shown_at_the_next_start(
    world: World,
) -> None:
    conversation = await talk(world, "one")
    first = conversation.branch[1]
    await conversation.regenerate("gpt-4o-mini")
    await until_done(conversation)
    sending = asyncio.ensure_future(conversation.send("two", "gpt-4o-mini"))
    await asyncio.sleep(0)
    conversation.switch_to(first.id)
    await sending
    await until_done(conversation)

    assert texts(conversation)[2:] == ["two", ANSWER]
    assert texts(await opened_anew(world, conversation)) == texts(conversation)


async def test_a_name_given_while_the_first_question_is_being_stored_is_kept(world: World) -> None:
    conversation = await begin(world)
    sending = asyncio.ensure_future(conversation.send("one", "gpt-4o-mini"))
    await asyncio.sleep(0)
    await conversation.rename("Mine")
    await sending
    await until_done(conversation)

    assert (await opened_anew(world, conversation)).conversation.title == "Mine"


async def test_a_fork_has_the_branch_up_to_a_message_and_leaves_the_original_alone(world: World) -> None:
    conversation = await talk(world, "one", "two")
    await conversation.rename("x" * 80)
    copy = await world.library.open(await conversation.fork(conversation.branch[2].id))
    assert texts(copy) == ["one", ANSWER, "two"]
    assert copy.conversation.title == "x" * 72 + "… (fork)"
    assert copy.is_unanswered
    assert {message.id for message in copy.branch}.isdisjoint(message.id for message in conversation.branch)
    await copy.regenerate("whole")
    await until_done(copy)

    assert texts(copy)[-1] == "A whole answer."
    assert texts(await opened_anew(world, conversation)) == ["one", ANSWER, "two", ANSWER]
    assert (await world.library.summaries())[0].title.endswith("(fork)")


async def test_a_deleted_message_is_neither_shown_nor_sent_and_comes_back(world: World) -> None:
    conversation = await talk(world, "one", "two")
    deletion = await conversation.delete_messages(conversation.branch[1].id)
    assert texts(await opened_anew(world, conversation)) == texts(conversation) == ["one", "two", ANSWER]
    await conversation.regenerate("whole")
    await until_done(conversation)
    assert [message["content"] for message in world.server.seen[-1].body["messages"]] == ["one", "two"]
    await conversation.undelete_messages(deletion)

    assert texts(conversation) == ["one", ANSWER, "two", "A whole answer."]
    assert texts(await opened_anew(world, conversation)) == texts(conversation)


async def test_deleted_from_here_on_goes_with_all_its_versions_and_comes_back_as_it_was(world: World) -> None:
    conversation = await talk(world, "one", "two")
    await conversation.regenerate("whole")
    await until_done(conversation)
    before = texts(conversation)
    deletion = await conversation.delete_messages(conversation.branch[1].id, and_following=True)
    assert len(deletion.message_ids) == 4
    assert texts(await opened_anew(world, conversation)) == texts(conversation) == ["one"]
    await conversation.undelete_messages(deletion)
    assert texts(await opened_anew(world, conversation)) == texts(conversation) == before


async def test_what_the_disk_refuses_to_delete_stays(world: World) -> None:
    conversation = await talk(world, "one")
    await world.database.run(
        lambda db: db.execute(
            "CREATE TRIGGER refuse BEFORE UPDATE OF deleted_at ON messages BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
    )
    with pytest.raises(StorageError):
        await conversation.delete_messages(conversation.branch[1].id)

    assert texts(conversation) == ["one", ANSWER]
    assert not conversation.is_running


async def test_nothing_is_deleted_while_an_answer_is_written(world: World) -> None:
    conversation = await begin(world)
    await conversation.send("go", "endless")
    with pytest.raises(InvalidInput):
        await conversation.delete_messages(conversation.branch[0].id)
    conversation.stop()
    await until_done(conversation)


async def test_the_prompt_of_the_folder_is_sent_ahead_of_the_branch(world: World) -> None:
    folder = Folder(FolderId("f1"), "Kindness", datetime.now(UTC), system_prompt="Be kind in f1.")
    await FolderStore(world.database).add(folder)
    conversation = await talk(world, "one")
    stored, messages, draft = await world.store.load(conversation.id)
    conversation = OpenConversation(
        replace(stored, folder_id=FolderId("f1")),
        messages,
        draft,
        is_stored=True,
        store=world.store,
        tasks=world.tasks,
        connect=world.profiles.provider_for,
        find_model=world.profiles.model_for,
        changed=lambda _conversation: None,
        requests=world.requests,
    )
    await conversation.send("two", "gpt-4o-mini")
    await until_done(conversation)

    sent = world.server.seen[-1].body["messages"]
    assert sent[0] == {"role": "system", "content": "Be kind in f1."}
    assert [message["content"] for message in sent[1:]] == ["one", ANSWER, "two"]
    await conversation.regenerate("gpt-4o-mini")
    await until_done(conversation)
    assert world.server.seen[-1].body["messages"][0]["role"] == "system"
