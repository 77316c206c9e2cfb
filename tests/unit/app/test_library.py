"""The library in memory and on disk: marks that outlast the program, folders, temporary conversations."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from canal_desktop.app.library import Library
from canal_desktop.domain.conversation import ConversationMark
from canal_desktop.domain.folder import Folder, new_folder_id
from canal_desktop.domain.message import Role
from canal_desktop.storage.folders import FolderStore
from tests.unit.app.conftest import Recorder, World, begin, until_done
from tests.unit.storage.conftest import NOW

if TYPE_CHECKING:
    from pathlib import Path

    from canal_desktop.app.open_conversation import OpenConversation

MODEL = "gpt-4o-mini"
SECRET = "xylophone-9377"


async def settle(world: World) -> None:
    """Wait until what was handed to the disk is there."""
    async with asyncio.timeout(60):
        while any(world.tasks.is_running(f"mark {known}") for known in await ids(world)):
            await asyncio.sleep(0.01)


async def ids(world: World) -> list[str]:
    return [str(found.id) for found in await world.library.summaries()]


async def started_again(world: World) -> Library:
    library = Library(
        world.store,
        world.tasks,
        world.profiles.provider_for,
        world.profiles.model_for,
        FolderStore(world.database),
        world.requests,
    )
    await library.load_marks()
    return library


async def ask(conversation: OpenConversation, text: str, model: str = MODEL) -> None:
    await conversation.send(text, model)
    await until_done(conversation)


async def test_marks_outlast_the_program_until_the_conversation_is_looked_at(world: World) -> None:
    good, bad, shown = await begin(world), await begin(world), await begin(world)
    world.library.show(shown.id)
    for conversation, model in ((good, MODEL), (bad, "403"), (shown, MODEL)):
        await ask(conversation, "go", model)
    assert (world.library.unread, world.library.failed) == ({good.id}, {bad.id})
    await settle(world)
    again = await started_again(world)
    assert (again.unread, again.failed) == ({good.id}, {bad.id})
    assert (await world.store.find(bad.id)).mark is ConversationMark.FAILED

    again.show(bad.id)
    assert (again.unread, again.failed) == ({good.id}, set())
    await settle(world)
    assert (await started_again(world)).failed == set()


async def test_what_is_seen_in_other_windows_stays_in_memory_and_gets_no_mark(world: World) -> None:
    shown, first, second = await begin(world), await begin(world), await begin(world)
    world.library.show_beside("first", first.id)
    world.library.show_beside("second", second.id)
    world.library.show(shown.id)
    for conversation in (first, second):
        await ask(conversation, "go")
    await settle(world)
    assert world.library.unread == set()
    assert await world.library.open(first.id) is first

    world.library.show_beside("first", None)
    await ask(second, "go on")
    await settle(world)
    assert world.library.unread == set()
    assert await world.library.open(first.id) is not first
    assert await world.library.open(second.id) is second


async def test_a_mark_on_its_way_to_the_disk_is_newer_than_what_is_there(world: World) -> None:
    conversation, shown = await begin(world), await begin(world)
    world.library.show(shown.id)
    await ask(conversation, "go")
    await settle(world)
    world.library.show(conversation.id)
    await world.library.load_marks()
    assert world.library.unread == set()


async def test_a_conversation_in_a_folder_asks_whom_the_folder_says(world: World) -> None:
    folder = Folder(new_folder_id(), "Work", NOW, profile_id="environment", model=MODEL, system_prompt="Be brief.")
    await FolderStore(world.database).add(folder)
    conversation = await world.library.new("other", "other-model", folder.id)
    assert (conversation.conversation.profile_id, conversation.conversation.model) == ("environment", MODEL)
    await ask(conversation, "hello")
    sent = [seen.body["messages"] for seen in world.server.seen if seen.body]
    assert sent[-1] == [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "hello"}]
    assert (await world.store.find(conversation.id)).folder_id == folder.id


async def test_a_folder_may_say_the_model_alone_or_nothing(world: World) -> None:
    folders = FolderStore(world.database)
    model_alone = Folder(new_folder_id(), "a", NOW, model="its-model")
    nothing = Folder(new_folder_id(), "b", NOW)
    profile_alone = Folder(new_folder_id(), "c", NOW, profile_id="its-profile")
    for folder in (model_alone, nothing, profile_alone):
        await folders.add(folder)
    found = []
    for folder in (model_alone, nothing, profile_alone):
        conversation = (await world.library.new("environment", "mine", folder.id)).conversation
        found.append((conversation.profile_id, conversation.model))
    assert found == [("environment", "its-model"), ("environment", "mine"), ("its-profile", None)]


async def test_a_deleted_folder_says_nothing_any_more(world: World) -> None:
    folder = await world.organiser.new_folder("Work")
    await world.organiser.change_folder(Folder(folder.id, "Work", NOW, system_prompt="Be brief.", position=1))
    conversation = await world.library.new("environment", MODEL, folder.id)
    await ask(conversation, "one")
    await world.organiser.delete_folder(folder.id)
    await ask(conversation, "two")
    roles = [[one["role"] for one in seen.body["messages"]] for seen in world.server.seen if seen.body]
    assert roles == [["system", "user"], ["user", "assistant", "user"]]
    assert conversation.conversation.folder_id is None


def words_on_disk(folder: Path, word: str) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file() and word.encode() in path.read_bytes()]


async def test_nothing_of_a_temporary_conversation_reaches_the_disk(world: World, tmp_path: Path) -> None:
    kept = await begin(world)
    await kept.save_draft("a draft of old")
    recorder = Recorder()
    conversation = await world.library.new("environment", MODEL, is_temporary=True)
    conversation.attach(recorder)
    world.library.show(conversation.id)
    assert conversation.draft == ""
    assert world.library.is_temporary(conversation.id)
    await conversation.save_draft(f"draft {SECRET}")
    await ask(conversation, f"question {SECRET}")
    await conversation.rename(f"title {SECRET}")
    await conversation.regenerate(MODEL)
    await until_done(conversation)
    await conversation.send(f"again {SECRET}", "endless")
    async with asyncio.timeout(60):
        while not recorder.text.count("word") and len(recorder.text) < 100:
            await asyncio.sleep(0.01)
    # The journal of a reply is written five times a second.
    await asyncio.sleep(0.6)
    conversation.stop()
    await until_done(conversation)
    deletion = await conversation.delete_messages(conversation.branch[0].id)
    await conversation.undelete_messages(deletion)
    assert [message.role for message in conversation.branch] == [Role.USER, Role.ASSISTANT] * 2

    assert await world.library.summaries() == ()
    for table in ("messages", "parts", "deltas", "conversations"):
        query = f"SELECT count(*) FROM {table}"
        assert await world.database.run(lambda db, query=query: db.execute(query).fetchall()) == [(0,)]
    assert words_on_disk(tmp_path, "a draft of old") != []
    assert words_on_disk(tmp_path, SECRET) == []
    assert (await world.library.new("environment", None)).draft == "a draft of old"


async def test_a_temporary_conversation_is_gone_once_it_is_left(world: World) -> None:
    conversation, other = await world.library.new("environment", MODEL, is_temporary=True), await begin(world)
    world.library.show(conversation.id)
    await conversation.send("go", "endless")
    world.library.show(other.id)
    await until_done(conversation)
    assert world.library.running == set()
    assert not world.library.is_temporary(conversation.id)
    assert conversation.id not in world.library.unread | world.library.failed


async def test_what_is_organised_is_known_to_the_open_conversation(world: World) -> None:
    conversation = await begin(world)
    await ask(conversation, "hello")
    await world.organiser.pin([conversation.id])
    await world.organiser.add_tag([conversation.id], "x")
    assert conversation.conversation.pinned_at is not None
    assert conversation.conversation.tags == ("x",)
    # Writing on does not take it back.
    await ask(conversation, "and now")
    found = await world.store.find(conversation.id)
    assert (found.pinned_at, found.tags) == (conversation.conversation.pinned_at, ("x",))
