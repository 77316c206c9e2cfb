"""What a person edits in the mirror comes back into the library; nothing a person wrote is ever lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.message import FileId, FilePart, MessageId, TextPart
from canal_desktop.domain.mirror import MirrorEdits
from canal_desktop.storage.mirror import MirrorStore
from canal_desktop.storage.trash import Trash
from tests.deleting import delete
from tests.unit.storage.conftest import message

if TYPE_CHECKING:
    from canal_desktop.domain.message import ConversationId
    from tests.unit.app.mirrored_library import Place


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


async def add_file(place: Place) -> ConversationId:
    known_id = await place.add("Talk", "one")
    file = FilePart(FileId("ab" * 32), "text/plain", "notes.txt", "of a file  \nand more\n", "all of it")
    await place.store.add_message(message(known_id, "look").with_parts(file, TextPart("look")))
    await place.rounds(1)
    return known_id


async def test_a_new_version_beside_a_file_has_the_file_and_blanks_in_it_are_no_edit(place: Place) -> None:
    known_id = await add_file(place)
    assert place.files() == [f"Talk.files/{'ab' * 32}.txt", "Talk.md"]
    text = "\n".join(line.rstrip() for line in place.text("Talk.md").split("\n")).replace("look", "look there")
    (place.root / "Talk.md").write_text(text, encoding="utf-8")
    await place.rounds()
    former, found = (await place.reader.load(known_id)).messages[-2:]
    assert (found.text, found.file_parts) == ("look there", former.file_parts)
    assert "of a file  \nand more\n" in place.text("Talk.md")


async def test_a_changed_text_of_a_file_is_no_version_and_is_kept_beside(place: Place) -> None:
    known_id = await add_file(place)
    place.edit("Talk.md", "of a file", "of my own")
    await place.rounds()
    assert "of my own" in place.text("Talk (edited).md")
    assert "of a file" in place.text("Talk.md")
    assert len((await place.reader.load(known_id)).messages) == 2


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


async def test_a_file_of_what_was_deleted_for_good_brings_nothing_back(place: Place) -> None:
    known_id = await place.add("Talk", "one")
    await place.rounds(1)
    (place.root / "Copy.md").write_text(place.text("Talk.md"))
    await delete(place.database, known_id)
    await Trash(place.database).purge_now([known_id])
    place.mirror = place.new_mirror()
    await place.rounds(4)
    assert [known_id async for known_id in place.reader.all()] == []
    assert place.files() == [".trash/Talk.md", "Copy.md"]


async def test_a_new_version_of_what_follows_a_message_that_has_gone_begins_anew(place: Place) -> None:
    known_id = await place.add("Talk", "one")
    store = MirrorStore(place.database)
    state = await store.state_of(known_id)
    assert state is not None
    edited = message(known_id, "two", MessageId("nowhere"))
    assert await store.take(state, MirrorEdits(messages=(edited,), leaf=edited.id))
    assert await place.branch(known_id) == ["two"]
    query = "SELECT parent_id FROM messages WHERE id = ?"
    assert await place.database.run(lambda db: db.execute(query, (edited.id,)).fetchall()) == [(None,)]
