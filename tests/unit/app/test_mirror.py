"""The mirror of a real library in a real folder: written, moved, read back; nothing a person wrote is ever lost."""

from __future__ import annotations

import asyncio
import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.mirror import Mirror, MirrorCalls, trouble_of
from canal_desktop.app.mirror_index import INDEX_NAME, MirrorFile, MirrorIndex
from canal_desktop.domain.conversation import MessageTree
from canal_desktop.domain.message import ConversationId, MessageState, Role, TextPart
from canal_desktop.storage.archive_reading import ArchiveReader
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from canal_desktop.storage.mirror import MirrorStore
from tests.unit.exchange.conversations import PNG, full_conversation
from tests.unit.storage.conftest import conversation, message

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from canal_desktop.domain.archive import ArchivedConversation


class Place:
    """A library and the folder it is mirrored into."""

    def __init__(self, database: Database, root: Path) -> None:
        self.database = database
        self.root = root
        self.store = ConversationStore(database)
        self.reader = ArchiveReader(database, lambda _file: PNG)
        self.busy: set[ConversationId] = set()
        self.taken: list[ConversationId] = []
        self.said: list[str | None] = []
        self.mirror = self.new_mirror()

    def new_mirror(self) -> Mirror:
        calls = MirrorCalls(
            self.reader.load, self.bring_in, lambda known: known not in self.busy, self.taken.append, self.said.append
        )
        return Mirror(self.root, MirrorStore(self.database), calls)

    async def bring_in(self, archived: ArchivedConversation) -> ConversationId:
        await self.store.create(archived.conversation)
        for each in archived.messages:
            await self.store.add_message(each)
        if archived.folder:
            await self.put_in(archived.conversation.id, archived.folder)
        return archived.conversation.id

    async def add(self, title: str, *texts: str) -> ConversationId:
        made = conversation(title)
        await self.store.create(made)
        parent = None
        for number, text in enumerate(texts):
            said = message(made.id, text, parent, Role.ASSISTANT if number % 2 else Role.USER)
            await self.store.add_message(said)
            parent = said.id
        return made.id

    async def put_in(self, known_id: ConversationId, folder: str) -> None:
        await self.run(
            "INSERT OR IGNORE INTO folders (id, name, created_at) VALUES (?1, ?1, '2026-01-01T00:00:00+00:00')", folder
        )
        await self.run("UPDATE conversations SET folder_id = ? WHERE id = ?", folder, known_id)

    async def run(self, statement: str, *values: str) -> None:
        await self.database.transact(lambda db: db.execute(statement, values))

    async def rename(self, known_id: ConversationId, title: str) -> None:
        await self.run("UPDATE conversations SET title = ? WHERE id = ?", title, known_id)

    async def rounds(self, count: int = 3) -> None:
        """What a person did is noticed when it was seen twice."""
        for _number in range(count):
            await self.mirror.round()

    def files(self) -> list[str]:
        found = (path.relative_to(self.root).as_posix() for path in self.root.rglob("*") if path.is_file())
        return sorted(path for path in found if path != INDEX_NAME)

    def text(self, name: str) -> str:
        return (self.root / name).read_text(encoding="utf-8")

    def edit(self, name: str, old: str, new: str) -> None:
        text = self.text(name)
        assert old in text
        (self.root / name).write_text(text.replace(old, new), encoding="utf-8")

    async def branch(self, known_id: ConversationId) -> list[str]:
        archived = await self.reader.load(known_id)
        return [each.text for each in MessageTree(archived.messages, archived.conversation.active_leaf).branch()]


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Place]:
    database = await Database.open(tmp_path / "library.sqlite3")
    root = tmp_path / "mirror"
    root.mkdir()
    yield Place(database, root)
    await database.close()


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
    await place.store.delete(known_id)
    await place.rounds(1)
    assert place.files() == [".trash/Talk.md"]
    await place.store.undelete(known_id)
    await place.rounds(1)
    assert place.files() == [".trash/Talk.md", "Talk.md"]


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


async def test_an_edited_title_and_tags_come_back(place: Place) -> None:
    known_id = await place.add("Talk", "one")
    await place.run("INSERT INTO conversation_tags (conversation_id, tag) VALUES (?, 'old')", known_id)
    await place.rounds(1)
    place.edit("Talk.md", 'title: "Talk"', "title: A better name")
    place.edit("Talk.md", 'tags: ["old"]', "tags: [new, red]")
    await place.rounds()
    known = (await place.reader.load(known_id)).conversation
    assert (known.title, known.title_is_own, known.tags) == ("A better name", True, ("new", "red"))
    assert place.files() == ["A better name.md"]
    assert place.taken == [known_id]


async def test_an_edited_folder_in_the_front_matter_moves_the_conversation(place: Place) -> None:
    known_id = await place.add("Talk", "one")
    await place.rounds(1)
    place.edit("Talk.md", "tags: []", 'folder: "New place"\ntags: []')
    await place.rounds()
    assert (await place.reader.load(known_id)).folder == "New place"
    assert place.files() == ["New place/Talk.md"]


async def test_an_edited_message_becomes_a_new_version_with_all_that_follows(place: Place) -> None:
    known_id = await place.add("Talk", "one", "two", "three")
    await place.rounds(1)
    place.edit("Talk.md", "two", "deux\n\n## Really")
    await place.rounds()
    assert await place.branch(known_id) == ["one", "deux\n\n## Really", "three"]
    messages = (await place.reader.load(known_id)).messages
    assert [each.text for each in messages] == ["one", "two", "three", "deux\n\n## Really", "three"]
    assert messages[3].parent_id == messages[0].id
    assert "deux\n\n## Really" in place.text("Talk.md")
    assert place.files() == ["Talk.md"]
    # What was written after that is no edit.
    count = len(messages)
    await place.rounds()
    assert len((await place.reader.load(known_id)).messages) == count


async def test_blanks_that_an_editor_took_away_are_no_edit(place: Place) -> None:
    known_id = await place.add("Talk", "one  \nmore\n\n", "two ")
    await place.rounds(1)
    (place.root / "Talk.md").write_text(
        "\n".join(line.rstrip() for line in place.text("Talk.md").split("\n")), encoding="utf-8"
    )
    await place.rounds()
    assert len((await place.reader.load(known_id)).messages) == 2
    assert place.files() == ["Talk.md"]


async def test_when_both_sides_changed_the_persons_file_is_kept_beside(place: Place) -> None:
    known_id = await place.add("Talk", "one")
    await place.rounds(1)
    place.edit("Talk.md", "one", "my own words")
    await place.rename(known_id, "Chat")
    await place.rounds()
    assert place.files() == ["Chat.md", "Talk (edited).md"]
    assert "my own words" in place.text("Talk (edited).md")
    assert await place.branch(known_id) == ["one"]
    await place.rounds()
    assert place.files() == ["Chat.md", "Talk (edited).md"]


@pytest.mark.parametrize(
    ("old", "new"),
    [("<!-- canal:message", "<!-- something"), ('\nid: "', '\nid: "another'), ("## You", "cut")],
)
async def test_an_edit_that_cannot_be_taken_over_is_kept_beside(old: str, new: str, place: Place) -> None:
    await place.add("Talk", "one", "two")
    await place.rounds(1)
    text = place.text("Talk.md")
    edited = text[: text.rindex("\n<!--")] if new == "cut" else text.replace(old, new)
    (place.root / "Talk.md").write_text(edited, encoding="utf-8")
    await place.rounds()
    assert place.files() == ["Talk (edited).md", "Talk.md"]
    assert place.text("Talk (edited).md") == edited
    assert place.text("Talk.md") == text


async def test_what_is_open_elsewhere_is_edited_later(place: Place) -> None:
    known_id = await place.add("Talk", "one")
    await place.rounds(1)
    place.busy.add(known_id)
    place.edit("Talk.md", "\none\n", "\nmine\n")
    await place.rounds()
    assert await place.branch(known_id) == ["one"]
    assert "mine" in place.text("Talk.md")
    place.busy.clear()
    await place.rounds()
    assert await place.branch(known_id) == ["mine"]


async def test_a_merge_that_is_not_decided_is_left_alone(place: Place) -> None:
    known_id = await place.add("Talk", "one")
    await place.rounds(1)
    place.edit("Talk.md", "\none\n", "\n<<<<<<< HEAD\none\n=======\nuno\n>>>>>>> other\n")
    await place.rounds(4)
    assert await place.branch(known_id) == ["one"]
    assert "uno" in place.text("Talk.md")
    assert place.files() == ["Talk.md"]


async def test_a_file_that_was_dropped_in_is_brought_in_and_kept(place: Place) -> None:
    await place.rounds(1)
    (place.root / "Work").mkdir()
    dropped = "# Bread\n\n## You\n\nHow long?\n\n## Assistant\n\nAn hour.\n"
    (place.root / "Work" / "bread.md").write_text(dropped)
    (place.root / "notes.md").write_text("Nobody speaks here.\n")
    await place.rounds(4)
    [known_id] = [known_id async for known_id in place.reader.all()]
    assert await place.branch(known_id) == ["How long?", "An hour."]
    assert place.files() == [".trash/bread.md", "Work/Bread.md", "notes.md"]
    assert place.text(".trash/bread.md") == dropped
    assert place.taken == [known_id]


async def test_a_file_that_a_person_moved_stays_where_it_is(place: Place) -> None:
    known_id = await place.add("Talk", "one")
    await place.rounds(1)
    (place.root / "Mine").mkdir()
    (place.root / "Talk.md").rename(place.root / "Mine" / "so.md")
    await place.rounds()
    await place.store.add_message(message(known_id, "two"))
    await place.rounds(1)
    assert place.files() == ["Mine/so.md"]
    assert "two" in place.text("Mine/so.md")


async def test_a_copy_of_a_file_is_left_alone(place: Place) -> None:
    await place.add("Talk", "one")
    await place.rounds(1)
    (place.root / "Copy.md").write_text(place.text("Talk.md"))
    await place.rounds(4)
    assert place.files() == ["Copy.md", "Talk.md"]
    assert [known_id async for known_id in place.reader.all()] != []
    assert place.taken == []


async def test_what_other_programs_keep_there_is_passed_over(place: Place) -> None:
    talk = "## You\n\nhello\n"
    names = (
        ".git/a.md",
        ".stversions/a.md",
        "~syncthing~a.md.tmp",
        ".syncthing.a.md",
        "a.sync-conflict-2026.md",
        "a.md~",
    )
    for name in names:
        (place.root / name).parent.mkdir(exist_ok=True)
        (place.root / name).write_text(talk)
    await place.rounds(4)
    assert [known_id async for known_id in place.reader.all()] == []
    assert len(place.files()) == len(names)


async def test_a_deleted_file_deletes_no_conversation(place: Place) -> None:
    known_id = await place.add("Talk", "one")
    await place.rounds(1)
    (place.root / "Talk.md").unlink()
    await place.rounds()
    assert await place.branch(known_id) == ["one"]
    await place.store.add_message(message(known_id, "two"))
    await place.rounds(1)
    assert place.files() == ["Talk.md"]


async def test_a_large_library_is_mirrored_in_slices_that_are_kept(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("canal_desktop.app.mirror.SLICE", 3)
    for number in range(8):
        await place.add(f"Talk {number}", "text")
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
