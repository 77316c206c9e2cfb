"""The journal of a reply on a slow disk."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

from canal_desktop.app import reply_journal
from canal_desktop.app.reply_journal import ReplyJournal
from canal_desktop.domain.message import MessageState, Role
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from tests.unit.storage.conftest import conversation, message

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from canal_desktop.domain.message import Message


async def streaming_reply(store: ConversationStore) -> Message:
    talk = conversation()
    await store.create(talk)
    reply = message(talk.id, "", role=Role.ASSISTANT, state=MessageState.STREAMING)
    await store.add_message(reply)
    return reply


async def test_the_first_piece_is_due_in_less_than_half_of_what_may_be_lost(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "library.sqlite3")
    store = ConversationStore(database)
    journal = ReplyJournal(store, (await streaming_reply(store)).id, print)
    journal.add("text", "first ")
    assert journal._timer is not None
    due = journal._timer.when()
    # However long the computer took to get here, it is not due later.
    assert due - asyncio.get_running_loop().time() <= 0.25
    journal.add("text", "second")
    assert journal._timer.when() == due

    await journal.close()
    await database.close()


async def test_what_comes_while_the_disk_is_slow_is_written_as_soon_as_it_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = await Database.open(tmp_path / "library.sqlite3")
    store = ConversationStore(database)
    reply = await streaming_reply(store)
    disk_answers = threading.Event()
    slow = asyncio.ensure_future(database.run(lambda _db: disk_answers.wait()))
    journal = ReplyJournal(store, reply.id, print)
    monkeypatch.setattr(reply_journal, "FLUSH_INTERVAL_S", 0.0)
    journal.add("text", "first ")
    async with asyncio.timeout(60):
        while journal._write is None:
            await asyncio.sleep(0.001)
    journal.add("text", "second")
    # From here on, waiting for one more interval is waiting for ever.
    monkeypatch.setattr(reply_journal, "FLUSH_INTERVAL_S", 3600.0)
    for _turn in range(3):
        await asyncio.sleep(0.001)

    disk_answers.set()
    await slow
    async with asyncio.timeout(60):
        while await database.run(lambda db: db.execute("SELECT group_concat(text, '') FROM deltas").fetchall()) != [
            ("first second",)
        ]:
            await asyncio.sleep(0.01)

    await journal.close()
    await database.close()
