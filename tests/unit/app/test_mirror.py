"""The mirror of a real library in a real folder: written, moved, and found again."""

from __future__ import annotations

import asyncio
import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.mirror import trouble_of
from canal_desktop.app.mirror_index import INDEX_NAME, MirrorFile, MirrorIndex
from canal_desktop.domain.message import ConversationId, MessageState, Role, TextPart
from canal_desktop.exchange.own_markdown import TextOptions, markdown_pieces
from canal_desktop.storage.trash import Trash
from tests.deleting import delete, undelete
from tests.unit.exchange.conversations import full_conversation
from tests.unit.storage.conftest import message

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from canal_desktop.domain.archive import ArchivedConversation
    from tests.unit.app.mirrored_library import Place


async def test_every_conversation_has_a_file_in_its_folder(place: Place) -> None:
    await place.put_in(await place.add("Talk", "one", "two"), "Work")
    await place.add("Talk", "three")
    await place.add("Talk", "four")
    await place.rounds(1)
    assert place.files() == ["Talk (2).md", "Talk.md", "Work/Talk.md"]
    assert "## You\n\none\n" in place.text("Work/Talk.md")


async def test_changes_are_written_and_what_did_not_change_is_not(place: Place) -> None:
    known_id = await place.add("Talk", "one")
    await place.add("Other", "text")
    await place.rounds(1)
    before = (place.root / "Other.md").stat()
    await place.store.add_message(message(known_id, "two"))
    await place.rounds(1)
    assert "two" in place.text("Talk.md")
    assert (place.root / "Other.md").stat() == before


async def test_renames_and_moves_move_the_file_with_its_pictures(place: Place) -> None:
    known_id = await place.add("Talk", "one")
    picture = full_conversation().messages[0].parts[1]
    await place.store.add_message(message(known_id, "look").with_parts(TextPart("look"), picture))
    await place.rounds(1)
    name = next(iter(full_conversation().files)) + ".png"
    assert place.files() == [f"Talk.files/{name}", "Talk.md"]
    await place.rename(known_id, "Chat")
    await place.rounds(1)
    assert place.files() == [f"Chat.files/{name}", "Chat.md"]
    assert f"(Chat.files/{name})" in place.text("Chat.md")
    await place.put_in(known_id, "Work")
    await place.rounds(1)
    assert place.files() == [f"Work/Chat.files/{name}", "Work/Chat.md"]
    await place.run("UPDATE folders SET name = 'Job' WHERE id = 'Work'")
    await place.rounds(1)
    assert place.files() == [f"Job/Chat.files/{name}", "Job/Chat.md"]


async def test_deleted_conversations_go_to_the_mirrors_trash_and_come_back(place: Place) -> None:
    known_id = await place.add("Talk", "one")
    await place.rounds(1)
    await delete(place.database, known_id)
    await place.rounds(1)
    assert place.files() == [".trash/Talk.md"]
    await undelete(place.database, known_id)
    await place.rounds(1)
    assert place.files() == [".trash/Talk.md", "Talk.md"]


async def test_what_is_deleted_for_good_between_two_rounds_goes_to_the_mirrors_trash(place: Place) -> None:
    gone = [await place.add(f"Talk {number}", "one") for number in range(3)]
    await place.add("Other", "two")
    await place.rounds(1)
    trash = Trash(place.database)
    await delete(place.database, gone[0])
    await trash.purge_now([gone[0]])
    await place.rounds(1)
    assert place.files() == [".trash/Talk 0.md", "Other.md", "Talk 1.md", "Talk 2.md"]
    for known_id in gone[1:]:
        await delete(place.database, known_id)
    await trash.purge_now(gone)
    later = await place.add("Later", "three")
    place.mirror = place.new_mirror()
    await place.rounds(1)
    assert place.files() == [".trash/Talk 0.md", ".trash/Talk 1.md", ".trash/Talk 2.md", "Later.md", "Other.md"]
    await place.store.add_message(message(later, "four"))
    await place.rounds(1)
    assert "four" in place.text("Later.md")


async def test_more_deleted_for_good_at_once_than_a_slice_holds_are_all_followed(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("canal_desktop.app.mirror.SLICE", 3)
    ids = [await place.add(f"Talk {number}", "text") for number in range(8)]
    await place.rounds(1)
    for known_id in ids[:7]:
        await delete(place.database, known_id)
    await Trash(place.database).purge_now(ids)
    for number in range(8, 15):
        await place.add(f"Talk {number}", "text")
    await place.rounds(1)
    assert [name for name in place.files() if not name.startswith(".")] == sorted(
        f"Talk {number}.md" for number in range(7, 15)
    )


async def test_a_reply_that_is_being_written_is_mirrored_when_it_is_complete(place: Place) -> None:
    known_id = await place.add("Talk", "one")
    reply = message(known_id, "", None, Role.ASSISTANT, MessageState.STREAMING)
    await place.store.add_message(reply)
    await place.rounds(1)
    assert place.files() == []
    done = replace(reply.with_parts(TextPart("an answer")), state=MessageState.COMPLETE)
    await place.store.finish_message(done)
    await place.rounds(1)
    assert "an answer" in place.text("Talk.md")


async def test_a_new_start_goes_on_where_the_last_one_ended(place: Place) -> None:
    await place.add("Talk", "one")
    await place.rounds(1)
    place.mirror = place.new_mirror()
    second = await place.add("Talk", "two")
    await place.rounds(1)
    assert place.files() == ["Talk (2).md", "Talk.md"]
    await place.rename(second, "Chat")
    place.mirror = place.new_mirror()
    await place.rounds(1)
    assert place.files() == ["Chat.md", "Talk.md"]


async def test_a_lost_index_makes_no_second_file_and_loses_no_edit(place: Place) -> None:
    await place.add("Talk", "one")
    await place.add("Other", "two")
    await place.rounds(1)
    place.edit("Other.md", "two", "too")
    (place.root / INDEX_NAME).unlink()
    place.mirror = place.new_mirror()
    await place.rounds()
    assert place.files() == ["Other (edited).md", "Other.md", "Talk.md"]
    assert "too" in place.text("Other (edited).md")
    assert "two" in place.text("Other.md")


def only_five(
    load: Callable[[ConversationId], Awaitable[ArchivedConversation]],
) -> Callable[[ConversationId], Awaitable[ArchivedConversation]]:
    """Whoever loads a sixth conversation waits for ever."""
    loaded = 0

    async def load_or_wait(known_id: ConversationId) -> ArchivedConversation:
        nonlocal loaded
        loaded += 1
        if loaded > 5:
            await asyncio.Event().wait()
        return await load(known_id)

    return load_or_wait


async def test_a_large_library_is_mirrored_in_slices_that_are_kept(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("canal_desktop.app.mirror.SLICE", 3)
    for number in range(8):
        await place.add(f"Talk {number}", "text")
    place.mirror._calls = replace(place.mirror._calls, load=only_five(place.mirror._calls.load))
    work = asyncio.create_task(place.mirror.round())
    while len(place.files()) < 5:
        await asyncio.sleep(0.001)
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work
    place.mirror = place.new_mirror()
    await place.rounds(1)
    assert place.files() == [f"Talk {number}.md" for number in range(8)]


async def test_a_folder_that_has_gone_is_said_and_the_work_goes_on_when_it_is_back(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("canal_desktop.app.mirror.POLL_S", 0.01)
    monkeypatch.setattr("canal_desktop.app.mirror.RETRY_S", 0.01)
    known_id = await place.add("Talk", "one")
    await place.rounds(1)
    away = place.root.with_name("away")
    place.root.rename(away)
    work = asyncio.create_task(place.mirror.run())
    while not any(place.said):
        await asyncio.sleep(0.01)
    assert not place.root.exists()
    assert "is not there" in str(place.said[-1])
    await place.rename(known_id, "Chat")
    away.rename(place.root)
    while place.files() != ["Chat.md"]:
        await asyncio.sleep(0.01)
    while place.said[-1] is not None:
        await asyncio.sleep(0.01)
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work


async def test_a_dropped_file_whose_pictures_were_changed_keeps_back_no_other(place: Place) -> None:
    await place.rounds(1)
    whole = full_conversation()
    text = b"".join(markdown_pieces(whole, TextOptions(), "Cats.files"))
    (place.root / "Cats.md").write_bytes(text)
    (place.root / "Cats.files").mkdir()
    (place.root / "Cats.files" / f"{next(iter(whole.files))}.png").write_bytes(b"not what it was")
    place.reads_pictures = True
    await place.add("Talk", "one")
    await place.rounds()
    assert "Talk.md" in place.files()
    assert (place.root / "Cats.md").read_bytes() == text
    assert place.taken == []


async def test_one_file_that_cannot_be_written_keeps_back_no_other(place: Place) -> None:
    stuck = await place.add("Talk", "one")
    await place.put_in(stuck, "Work")
    (place.root / "Work").write_text("a file where a folder should be")
    await place.add("Other", "two")
    await place.rounds(1)
    assert place.files() == ["Other.md", "Work"]
    place.mirror = place.new_mirror()
    (place.root / "Work").unlink()
    await place.rounds(1)
    assert place.files() == ["Other.md", "Work/Talk.md"]


def test_a_full_disk_is_said_in_a_sentence(tmp_path: Path) -> None:
    assert "no room" in trouble_of(OSError(28, "No space left on device"), tmp_path)
    assert "rights" in trouble_of(PermissionError(13, "Permission denied"), tmp_path)
    assert "waiting" in trouble_of(OSError(24, os.strerror(24)), tmp_path)


def test_an_index_outlasts_a_line_that_was_cut_off(tmp_path: Path) -> None:
    file = MirrorFile("a.md", "a", "0" * 32, 3, 4, 5)
    index = MirrorIndex(tmp_path)
    index.open()
    index.put(ConversationId("one"), file)
    index.set_marks(7, 8)
    index.save()
    with (tmp_path / INDEX_NAME).open("ab") as cut:
        cut.write(b'{"id": "two", "path": "b')
    index = MirrorIndex(tmp_path)
    index.open()
    index.put(ConversationId("three"), replace(file, path="c.md"))
    index.set_retry(ConversationId("four"), is_due=True)
    index.save()
    index = MirrorIndex(tmp_path)
    index.open()
    assert index.get(ConversationId("one")) == file
    assert index.owner_of("C.MD") == "three"
    assert index.retry == {"four"}
    assert (len(index), index.mark, index.folder_mark) == (2, 7, 8)
