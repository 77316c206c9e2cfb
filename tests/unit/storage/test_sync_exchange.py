"""Two or three machines and a shared folder: what one does, the others have, and nothing is overwritten."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from canal_desktop.domain.archive_ids import file_id_of
from canal_desktop.domain.message import ImagePart, MessageState, Role, TextPart
from canal_desktop.domain.sync import PurgeRecord
from canal_desktop.domain.sync_lines import record_to_line, to_line
from tests.unit.storage.conftest import message
from tests.unit.storage.sync_world import Computer, all_text, carry, clear, purge, settle, synced_state

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


@pytest.fixture
async def three(tmp_path: Path) -> AsyncIterator[list[Computer]]:
    computers = [Computer(tmp_path, name) for name in "abc"]
    for computer in computers:
        await computer.start()
    yield computers
    for computer in computers:
        await computer.stop()


async def same(*computers: Computer) -> dict[str, Any]:
    states = [await synced_state(computer) for computer in computers]
    assert all(state == states[0] for state in states)
    return states[0]


def segments(computer: Computer, machine: Computer) -> list[Path]:
    return sorted((computer.folder / "canal-desktop" / machine.machine.id).glob("*.jsonl"))


async def test_a_question_edited_on_two_machines_offline_is_two_branches_on_both(three: list[Computer]) -> None:
    a, b, _c = three
    talk = await a.begin()
    await settle([a, b])
    mine, yours = await a.ask(talk, None), await b.ask(talk, None)

    await settle([a, b])

    state = await same(a, b)
    roots = [known_id for known_id, (parent, *_others) in state[talk]["messages"].items() if parent is None]
    assert len(roots) == 3
    assert {mine, yours} <= set(roots)


async def test_a_reply_continued_on_two_machines_offline_is_two_branches_and_what_follows_stays(
    three: list[Computer],
) -> None:
    a, b, c = three
    talk = await a.begin()
    reply = (await a.messages(talk))[-1].id
    await settle(three)
    await a.continue_reply(talk, reply)
    await b.continue_reply(talk, reply)
    below_a, below_b = await a.ask(talk, reply), await b.ask(talk, reply)

    await settle(three)

    state = await same(*three)
    tree = state[talk]["messages"]
    assert len(tree) == 5
    assert tree[below_a][0] == tree[below_b][0] == reply
    replies = [known_id for known_id, (_parent, role, *_others) in tree.items() if role == Role.ASSISTANT]
    assert len({tree[known_id][0] for known_id in replies}) == 1, "the branches stand beside one another"
    for computer in three:
        text = await all_text(computer)
        assert all(said in text for said in a.texts | b.texts if said.startswith("more"))
    assert c.changed == {talk}


async def test_a_reply_that_one_machine_went_on_with_is_the_longer_one_on_both(three: list[Computer]) -> None:
    a, b, _c = three
    talk = await a.begin()
    reply = (await a.messages(talk))[-1].id
    await settle([a, b])

    await b.continue_reply(talk, reply)
    await settle([a, b])

    await same(a, b)
    assert (await a.messages(talk))[-1].text == (await b.messages(talk))[-1].text
    assert len(await a.messages(talk)) == 2


async def test_each_field_has_the_last_change_of_it(three: list[Computer]) -> None:
    a, b, _c = three
    talk = await a.begin("first")
    await settle([a, b])
    await a.sql("UPDATE conversations SET title = 'from a' WHERE id = ?", (talk,))
    await b.sql("UPDATE conversations SET pinned_at = '2026-11-23T12:00:00+00:00' WHERE id = ?", (talk,))
    await b.sql("UPDATE conversations SET title = 'from b' WHERE id = ?", (talk,))

    await settle([a, b])

    state = await same(a, b)
    assert "from b" in state[talk]["values"]
    assert "2026-11-23T12:00:00+00:00" in state[talk]["values"]


async def test_a_change_made_after_seeing_one_from_a_clock_a_year_ahead_is_the_later_one(three: list[Computer]) -> None:
    a, b, _c = three
    talk = await a.begin("first")
    year_us = 365 * 86_400 * 1_000_000
    await a.sql("UPDATE counters SET value = value + ? WHERE name = 'clock'", (year_us,))
    await a.sql("UPDATE conversations SET title = 'ahead' WHERE id = ?", (talk,))
    await settle([a, b])

    await b.sql("UPDATE conversations SET title = 'after it' WHERE id = ?", (talk,))
    await settle([a, b])

    state = await same(a, b)
    assert "after it" in state[talk]["values"]


async def test_what_came_from_others_is_not_written_again(three: list[Computer]) -> None:
    a, b, c = three
    await a.begin()
    await settle(three)
    assert segments(b, b) == segments(c, c) == []


async def test_a_machine_that_writes_into_another_folder_brings_all_it_has(three: list[Computer]) -> None:
    a, b, c = three
    await a.begin()
    await settle([a, b])
    await b.stop()
    clear(b)
    await b.start()

    await settle([b, c])

    assert len(await same(a, b, c)) == 2


async def test_a_line_that_is_half_there_is_read_when_its_end_has_come(three: list[Computer]) -> None:
    a, b, _c = three
    await a.begin()
    await a.visit()
    carry(a, b)
    (path,) = segments(b, a)
    data = path.read_bytes()
    for end in range(0, len(data), 37):
        path.write_bytes(data[:end])
        await b.visit()
    path.write_bytes(data)
    await b.visit()

    await same(a, b)
    assert b.exchange.troubles == ()


async def test_a_broken_line_is_passed_over_and_read_once_it_is_whole(three: list[Computer]) -> None:
    a, b, _c = three
    for _count in range(3):
        await a.begin()
    await a.visit()
    carry(a, b)
    (path,) = segments(b, a)
    data = path.read_bytes()
    lines = data.splitlines(keepends=True)
    path.write_bytes(b"".join([*lines[:2], b"\0" * (len(lines[2]) - 1) + b"\n", *lines[3:]]))
    await b.visit()
    assert 0 < len(await b.ids("conversations")) < 3
    (sentence,) = b.exchange.troubles
    assert sentence.startswith("Some of what a wrote cannot be read yet")

    path.write_bytes(data)
    await b.visit()

    await same(a, b)
    assert b.exchange.troubles == ()


async def test_a_segment_that_was_replaced_or_shrank_is_read_from_the_beginning(three: list[Computer]) -> None:
    a, b, _c = three
    await a.begin()
    await settle([a, b])
    (path,) = segments(b, a)
    header, *lines = path.read_bytes().splitlines(keepends=True)
    longer = [record_to_line(PurgeRecord("nothing", number + 1, "a")) for number in range(9)]
    for data in (header, header + b"".join(longer), header + b"".join([*lines, *longer]), header + b"".join(lines)):
        path.write_bytes(data)
        await b.visit()
        assert b.exchange.troubles == ()
    assert await b.sql("SELECT clock FROM purged WHERE id = 'nothing'") == [(9,)]
    await same(a, b)


async def test_what_a_newer_version_wrote_is_left_for_later(three: list[Computer]) -> None:
    a, b, _c = three
    folder = b.folder / "canal-desktop" / a.machine.id
    folder.mkdir()
    (folder / "000001-00000000.jsonl").write_bytes(
        to_line("segment", {"format": 99, "id": "x", "machine": "a"}) + to_line("song", {})
    )
    await b.visit()
    assert b.exchange.troubles == (
        "aaaaaaaa uses a newer version of Canal Desktop. Update this one to read what it writes.",
    )


async def test_files_that_are_none_of_ours_are_not_read(three: list[Computer], tmp_path: Path) -> None:
    a, _b, _c = three
    folder = a.folder / "canal-desktop" / "other"
    folder.mkdir(parents=True)
    (folder / "000001.jsonl").symlink_to("/dev/zero")
    (folder / "000002.jsonl").mkdir()
    (folder / ".000003.jsonl").write_bytes(b"x\n")
    (folder / "machine.json").write_bytes(b"[" * 9000)
    (folder / "000004.jsonl").write_bytes(b"\n{}\n" * 3)
    await a.visit()
    assert len(a.exchange.troubles) == 1
    assert await a.ids("conversations") == []


async def test_a_reply_that_is_being_written_is_not_touched(three: list[Computer]) -> None:
    a, b, _c = three
    talk = await a.begin()
    reply = (await a.messages(talk))[-1]
    await settle([a, b])
    await b.continue_reply(talk, reply.id)
    await a.store.reopen_message(reply)
    await a.store.append_deltas(reply.id, [("text", " and here")])

    await settle([a, b])
    assert (await a.messages(talk))[-1].state is MessageState.STREAMING
    assert len(await a.messages(talk)) == 2
    done = replace(reply, parts=(TextPart(reply.text + " and here"),), state=MessageState.COMPLETE)
    await a.store.finish_message(done)
    await settle([a, b])

    await same(a, b)
    assert len(await a.messages(talk)) == 3


async def test_what_was_removed_for_good_is_in_the_trash_of_the_others_until_they_bring_it_back(
    three: list[Computer],
) -> None:
    a, b, _c = three
    talk = await a.begin()
    await settle([a, b])
    added = await b.ask(talk, None)
    await a.sql("UPDATE conversations SET deleted_at = '2026-11-23T12:00:00+00:00' WHERE id = ?", (talk,))
    await a.database.transact(lambda db: purge(db, "conversations", talk))
    await settle([a, b])
    assert await a.ids("conversations") == []
    assert await b.ids("conversations", "deleted_at IS NOT NULL") == [talk]
    assert added in await b.ids("messages")

    await b.store.undelete(talk)
    await settle([a, b])

    state = await same(a, b)
    assert len(state[talk]["messages"]) == 3


async def test_a_message_below_one_that_was_removed_for_good_elsewhere_is_not_lost(three: list[Computer]) -> None:
    a, b, c = three
    talk = await a.begin()
    reply = (await a.messages(talk))[-1].id
    await settle([a, b])
    below = await b.ask(talk, reply)
    await a.sql("UPDATE messages SET deleted_at = '2026-11-23T12:00:00+00:00' WHERE id = ?", (reply,))
    await a.database.transact(lambda db: purge(db, "messages", reply))

    await settle(three)

    state = await same(*three)
    assert below in state[talk]["messages"]
    assert reply not in state[talk]["messages"], "it stays in the trash"
    assert await a.sql("SELECT * FROM sync_waiting") == await c.sql("SELECT * FROM sync_waiting") == []


async def test_a_message_that_is_brought_back_elsewhere_has_what_followed_it_below_it_again(
    three: list[Computer],
) -> None:
    a, b, _c = three
    talk = await a.begin()
    reply = (await a.messages(talk))[-1].id
    below = await a.ask(talk, reply)
    await a.sql("UPDATE messages SET deleted_at = '2026-11-23T12:00:00+00:00' WHERE id = ?", (reply,))
    await settle([a, b])
    await a.database.transact(lambda db: purge(db, "messages", reply))
    await b.sql("UPDATE messages SET deleted_at = NULL WHERE id = ?", (reply,))
    await settle([a, b])
    assert (await same(a, b))[talk]["messages"][below][0] == reply


async def test_a_message_whose_parent_is_in_another_conversation_is_not_shown(three: list[Computer]) -> None:
    a, b, _c = three
    one, other = await a.begin(), await a.begin()
    crossed = await a.ask(one, (await a.messages(other))[-1].id)
    await settle([a, b])
    assert crossed not in await b.ids("messages")
    assert len(await b.messages(one)) == len(await b.messages(other)) == 2


async def test_pictures_come_with_their_messages_and_may_come_later(three: list[Computer]) -> None:
    a, b, _c = three
    talk = await a.begin()
    data = b"a picture"
    asked = message(talk, "look")
    await a.drawer.add(data)
    missing = ImagePart(file_id_of(b"nowhere"), "image/png")
    await a.store.add_message(
        replace(asked, parts=(TextPart("look"), ImagePart(file_id_of(data), "image/png"), missing))
    )
    await a.visit()
    carry(a, b)
    picture = b.folder / "canal-desktop" / a.machine.id / "files" / file_id_of(data)
    assert picture.read_bytes() == data
    picture.write_bytes(b"a pic")
    await b.visit()
    assert b.drawer.files == {}
    b.changed.clear()

    picture.write_bytes(data)
    for _visit in range(6):
        await b.visit()

    assert b.drawer.files == {file_id_of(data): data}
    assert b.changed == {talk}
    assert (await b.messages(talk))[-1].parts[2] == missing


async def test_a_library_that_was_put_back_from_a_backup_gets_its_own_later_changes_again(
    three: list[Computer],
) -> None:
    a, b, _c = three
    await a.begin()
    await settle([a, b])
    await a.stop()
    library = a.root / "library.sqlite3"
    backup = library.read_bytes()
    await a.start()
    await a.begin()
    await settle([a, b])
    await a.stop()
    library.write_bytes(backup)
    await a.start()
    await a.begin()

    await settle([a, b])

    assert len(await same(a, b)) == 4
    # What was written after the backup stays as it is: the library goes on in a new segment.
    assert len(segments(a, a)) == 2


@pytest.mark.parametrize("keeps", [0, 200])
async def test_what_a_machine_wrote_and_is_gone_is_written_again(three: list[Computer], keeps: int) -> None:
    a, b, _c = three
    await a.begin()
    await a.visit()
    (path,) = segments(a, a)
    if keeps:
        path.write_bytes(path.read_bytes()[:keeps])
    else:
        path.unlink()
    await a.stop()
    await a.start()
    await settle([a, b])
    assert len(await same(a, b)) == 2


async def test_what_a_trigger_makes_of_a_change_from_elsewhere_goes_to_the_others(three: list[Computer]) -> None:
    a, b, _c = three
    talk = await a.begin()
    await settle([a, b])
    await b.sql("""
        CREATE TRIGGER better AFTER UPDATE OF title ON conversations WHEN new.title = 'good' BEGIN
            UPDATE conversations SET title = 'better' WHERE id = new.id;
        END
    """)
    await a.sql("UPDATE conversations SET title = 'good' WHERE id = ?", (talk,))
    await settle([a, b])
    assert "better" in (await same(a, b))[talk]["values"]


async def test_a_full_segment_is_followed_by_another(three: list[Computer], monkeypatch: pytest.MonkeyPatch) -> None:
    a, b, _c = three
    monkeypatch.setattr("canal_desktop.storage.sync_folder.MAX_SEGMENT", 3000)
    for _count in range(8):
        await a.begin()
        await a.visit()
    assert len(segments(a, a)) > 2
    await settle([a, b])
    assert len(await same(a, b)) == 9


async def test_many_messages_go_in_slices_and_wait_for_nothing(three: list[Computer]) -> None:
    a, b, _c = three
    talk = await a.begin()
    parent = None
    for _count in range(350):
        parent = await a.ask(talk, parent)
    await a.visit()
    carry(a, b)
    waited: list[Any] = []
    apply = b.records.apply

    async def watch(*args: Any) -> Any:
        applied = await apply(*args)
        waited.append(await b.sql("SELECT count(*) FROM sync_waiting WHERE CAST(line AS TEXT) LIKE '%parts%'"))
        return applied

    monkey = pytest.MonkeyPatch()
    monkey.setattr(b.records, "apply", watch)
    await b.visit()
    monkey.undo()

    assert len(waited) > 3
    assert all(count == [(0,)] for count in waited)
    await same(a, b)


async def test_lines_are_json_that_people_can_read(three: list[Computer]) -> None:
    a, _b, _c = three
    talk = await a.begin("Ünïcode")
    await a.visit()
    (path,) = segments(a, a)
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert [next(key for key in line if key != "sum") for line in lines] == [
        "segment",
        "conversation",
        "message",
        "message",
    ]
    assert lines[1]["conversation"]["fields"]["title"] == ["Ünïcode", 0, ""]
    assert lines[2]["message"]["conversation"] == talk
