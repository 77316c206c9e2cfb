"""Messages that wait, prompts and earlier questions on disk."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from canal_desktop.domain.message import FileId, FilePart, ImagePart, MessageId, MessageState, Role, new_message_id
from canal_desktop.domain.prompts import Prompt, PromptId
from canal_desktop.domain.waiting import WaitingMessage
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.prompts import PromptStore
from canal_desktop.storage.recent_questions import MOST_LENGTH, RecentQuestions
from canal_desktop.storage.trash import purge_conversations
from tests.unit.storage.conftest import NOW, conversation, message

if TYPE_CHECKING:
    from canal_desktop.storage.database import Database

FILE = FilePart(FileId("f" * 64), "text/plain", "a.txt", "text \ud800")
PICTURE = ImagePart(FileId("a" * 64), "image/png", "a.png")


def waiting(text: str, *attached: FilePart | ImagePart) -> WaitingMessage:
    return WaitingMessage(new_message_id(), text, attached)


async def test_what_waits_comes_back_in_its_order_with_its_files(database: Database) -> None:
    store = ConversationStore(database)
    talk, other = conversation(), conversation()
    messages = (waiting("one"), waiting("", replace(FILE, text="text"), PICTURE), waiting("日本 👪"))
    await store.save_waiting(talk.id, messages)
    await store.save_waiting(other.id, (waiting("elsewhere"),))
    assert await store.load_waiting(talk.id) == messages

    await store.save_waiting(talk.id, messages[::-1])
    assert await store.load_waiting(talk.id) == messages[::-1]
    await store.save_waiting(talk.id, ())
    assert await store.load_waiting(talk.id) == ()
    assert len(await store.load_waiting(other.id)) == 1


async def test_half_of_a_pair_is_stored_as_what_can_be_stored(database: Database) -> None:
    store, talk = ConversationStore(database), conversation()
    await store.save_waiting(talk.id, (waiting("half \ud83d", FILE),))
    (found,) = await store.load_waiting(talk.id)
    assert (found.text, found.attached[0]) == ("half \ufffd", replace(FILE, text="text \ufffd"))


async def test_a_message_that_is_sent_waits_no_longer_and_never_again(database: Database) -> None:
    store, talk = ConversationStore(database), conversation()
    first, second = waiting("one"), waiting("two")
    await store.save_waiting(talk.id, (first, second))
    question = replace(message(talk.id, "one"), id=first.id)
    reply = message(talk.id, "", question.id, Role.ASSISTANT, MessageState.STREAMING)
    await store.add_question(replace(talk, active_leaf=reply.id), question, (reply,), is_new=True, keeps_draft=True)
    assert await store.load_waiting(talk.id) == (second,)

    # As a save would do it that was on its way when the message was sent.
    await store.save_waiting(talk.id, (first, second))
    assert await store.load_waiting(talk.id) == (second,)


async def test_a_question_without_a_reply_is_the_active_leaf_and_takes_the_draft(database: Database) -> None:
    store, talk = ConversationStore(database), conversation()
    await store.save_draft(None, "hello")
    question = message(talk.id)
    await store.add_question(replace(talk, active_leaf=question.id), question, (), is_new=True, keeps_draft=False)
    found, messages, draft = await store.load(talk.id)
    assert (found.active_leaf, messages, draft) == (question.id, (question,), "")
    assert await store.load_draft(None) == ""


async def test_what_waits_goes_with_its_conversation(database: Database) -> None:
    store, talk = ConversationStore(database), conversation()
    await store.create(talk)
    await store.save_waiting(talk.id, (waiting("one"),))
    await database.transact(lambda db: purge_conversations(db, [talk.id]))
    assert await store.load_waiting(talk.id) == ()


async def test_prompts_are_kept_by_title_and_replaced_by_id(database: Database) -> None:
    store = PromptStore(database)
    prompts = [Prompt(PromptId(name), name, f"{name} {{{{x}}}}", NOW, NOW) for name in ("b", "Ä", "a")]
    await store.put(prompts)
    assert [one.title for one in await store.all()] == ["a", "b", "Ä"]
    await store.put([replace(prompts[0], title="0", text="other")])
    await store.remove(PromptId("a"))
    assert [(one.id, one.title, one.text) for one in await store.all()] == [("b", "0", "other"), ("Ä", "Ä", "Ä {{x}}")]


async def test_the_newest_questions_come_first_each_once_and_none_from_the_trash(database: Database) -> None:
    store = ConversationStore(database)
    talk, gone = conversation(), conversation()
    for one in (talk, gone):
        await store.create(one)
    for text in ("old", "again", "  ", "x" * (MOST_LENGTH + 1), "again", "new"):
        await store.add_message(message(talk.id, text))
    await store.add_message(message(talk.id, "an answer", role=Role.ASSISTANT))
    deleted = message(talk.id, "deleted")
    await store.add_message(deleted)
    await store.delete_messages(talk.id, [MessageId(deleted.id)], NOW, None)
    await store.add_message(message(gone.id, "in the trash"))
    await database.transact(
        lambda db: db.execute("UPDATE conversations SET deleted_at = ? WHERE id = ?", (NOW.isoformat(), gone.id))
    )

    assert await RecentQuestions(database).newest() == ("new", "again", "old")
