"""Two or three machines and a shared folder: what one does, the others have, and nothing is overwritten."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from canal_desktop.domain.message import MessageState, Role, TextPart
from canal_desktop.domain.message_tree import MessageTree
from canal_desktop.domain.sync import PurgeRecord, Stamped
from canal_desktop.storage.sync_applying import apply_records
from canal_desktop.storage.sync_rows import SyncRows
from tests.deleting import undelete
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

    await undelete(b.database, talk)
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


@pytest.mark.parametrize("later", ["a", "b"])
async def test_of_two_changes_at_one_clock_all_machines_take_the_same(three: list[Computer], later: str) -> None:
    computers = three[:2] if later == "b" else three[1::-1]
    first, second = computers
    talk = await first.begin()
    reply = (await first.messages(talk))[-1].id
    await first.sql("UPDATE messages SET deleted_at = '2026-11-23T12:00:00+00:00' WHERE id = ?", (reply,))
    await settle(computers)
    await first.database.transact(lambda db: purge(db, "messages", reply))
    clock = (await first.sql("SELECT clock FROM purged"))[0][0]
    await second.sql("UPDATE messages SET deleted_at = NULL WHERE id = ?", (reply,))
    await second.sql("UPDATE messages SET stamps = json_object('deleted_at', ?) WHERE id = ?", (clock, reply))
    await settle(computers)
    assert (reply in (await same(*computers))[talk]["messages"]) is (later == "b")


async def test_a_message_whose_parent_is_in_another_conversation_is_not_shown(three: list[Computer]) -> None:
    a, b, _c = three
    one, other = await a.begin(), await a.begin()
    crossed = await a.ask(one, (await a.messages(other))[-1].id)
    await settle([a, b])
    assert crossed not in await b.ids("messages")
    assert len(await b.messages(one)) == len(await b.messages(other)) == 2


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


async def test_what_never_was_changed_arrives_although_it_has_to_wait(three: list[Computer]) -> None:
    a, b, _c = three
    talk = await a.begin()
    leaf = (await a.messages(talk))[-1].id
    # As it is in a conversation that was imported.
    await a.sql("UPDATE conversations SET stamps = '{}' WHERE id = ?", (talk,))
    await settle([a, b])
    assert (await same(a, b))[talk]["leaf"] == leaf


@pytest.mark.parametrize("order", ["ab", "ba"])
async def test_a_branch_shown_elsewhere_after_its_end_was_removed_for_good_is_the_shown_one_on_all(
    three: list[Computer], order: str
) -> None:
    a, b, c = three
    talk = await a.begin()
    question, reply = (found.id for found in await a.messages(talk))
    await a.sql("UPDATE conversations SET active_leaf = ? WHERE id = ?", (question, talk))
    await settle([a, b])
    await b.sql("UPDATE messages SET deleted_at = '2026-11-23T12:00:00+00:00' WHERE id = ?", (reply,))
    await b.database.transact(lambda db: purge(db, "messages", reply))
    await a.sql("UPDATE counters SET value = value + 1000000 WHERE name = 'clock'")
    await a.sql("UPDATE conversations SET active_leaf = ? WHERE id = ?", (reply, talk))
    for machine in order:
        # The third one hears of it in the one order and in the other.
        await {"a": a, "b": b}[machine].visit()
        carry({"a": a, "b": b}[machine], c)
        await c.visit()

    await settle(three)

    await same(*three)
    for computer in three:
        assert await computer.sql("SELECT active_leaf FROM conversations") == [(reply,)]
        assert await computer.sql("SELECT * FROM sync_waiting") == []
        assert MessageTree(await computer.messages(talk), reply).active_leaf == question


async def test_a_branch_whose_end_is_on_its_way_is_shown_once_it_is_known_to_be_removed(three: list[Computer]) -> None:
    a, b, _c = three
    talk = await a.begin()
    reply = (await a.messages(talk))[-1].id
    await settle([a, b])
    (conversation,) = await b.database.run(lambda db: [SyncRows(db, "b").conversation(talk)])
    assert conversation is not None
    moved = replace(conversation[0], fields={"active_leaf": Stamped("on its way", 1 << 59, "a")}, tags={})
    gone = PurgeRecord("on its way", 1 << 58, "a")

    await b.database.transact(lambda db: apply_records(db, "b", [moved]))
    assert await b.sql("SELECT active_leaf FROM conversations") == [(reply,)]
    await b.database.transact(lambda db: apply_records(db, "b", [gone]))

    assert await b.sql("SELECT active_leaf FROM conversations") == [("on its way",)]


async def test_what_hangs_on_a_message_that_comes_after_its_removal_is_not_lost(three: list[Computer]) -> None:
    a, b, _c = three
    talk = await a.begin()
    reply = (await a.messages(talk))[-1].id
    below = await a.ask(talk, reply)
    rows = await a.database.run(lambda db: [SyncRows(db, a.machine.id).message(known) for known in (reply, below)])
    parent, child = (row[1] for row in rows if row is not None)
    await a.sql("UPDATE messages SET deleted_at = '2026-11-23T12:00:00+00:00' WHERE id = ?", (reply,))
    await a.database.transact(lambda db: purge(db, "messages", reply))
    await a.sql("DELETE FROM messages WHERE id = ?", (below,))
    await settle([a, b])

    # It hears of the removal between the two.
    await b.sql("DELETE FROM purged")
    purged = PurgeRecord(reply, 1 << 58, a.machine.id)
    for record in (child, purged, parent):
        await b.database.transact(lambda db, record=record: apply_records(db, b.machine.id, [record]))

    assert {below, reply} <= set(await b.ids("messages"))
    assert reply not in await b.ids("messages", "deleted_at IS NULL")
