"""A library of the first schema, with something in every table, after the second step."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import apsw
import pytest

from canal_desktop.domain.conversation import ConversationMark
from canal_desktop.domain.listing import Listing, Order, Place
from canal_desktop.domain.message import ConversationId, MessageState
from canal_desktop.storage import migrations
from canal_desktop.storage.conversation_list import ConversationList
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from canal_desktop.storage.learned import LearnedTraits
from canal_desktop.storage.models import ModelCache
from canal_desktop.storage.rows import to_timestamp
from canal_desktop.storage.trash import Trash
from tests.deleting import delete, undelete
from tests.unit.storage.conftest import NOW, conversation, message

if TYPE_CHECKING:
    from pathlib import Path

OLD, DELETED = ConversationId("1" * 32), ConversationId("2" * 32)


@pytest.fixture
def first_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "library.sqlite3"
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "STEPS", migrations.STEPS[:1])
        connection = apsw.Connection(str(path))
        migrations.migrate(connection)
    then = to_timestamp(NOW)
    # The older conversation comes later in the file: its place is told by its activity alone.
    for known_id, activity, title, deleted in ((DELETED, 2, "Ärger", then), (OLD, 1, "Äpfel", None)):
        connection.execute(
            "INSERT INTO conversations VALUES (?, ?, ?, 1, ?, ?, 'profile', 'model', 'm2', ?)",
            (known_id, activity, title, then, then, deleted),
        )
    connection.execute("UPDATE counters SET value = 2 WHERE name = 'activity'")
    for known_id, parent, role, state in (("m1", None, "user", "complete"), ("m2", "m1", "assistant", "streaming")):
        connection.execute(
            "INSERT INTO messages (id, conversation_id, parent_id, role, state, created_at) VALUES (?, ?, ?, ?, ?, ?)",
            (known_id, OLD, parent, role, state, then),
        )
    connection.execute("INSERT INTO parts VALUES (1, 0, 'text', 'question', NULL)")
    connection.execute("INSERT INTO deltas (message_seq, kind, text) VALUES (2, 'text', 'half an answer')")
    connection.execute("INSERT INTO drafts VALUES (?, 'unsent')", (OLD,))
    connection.execute("INSERT INTO model_lists VALUES ('http://a', '[]')")
    connection.execute("INSERT INTO traits VALUES ('http://a', 'plain')")
    connection.close()
    return path


async def test_everything_is_there_and_in_its_place(first_library: Path) -> None:
    database = await Database.open(first_library)
    store = ConversationStore(database)
    assert len(await store.recover_interrupted()) == 1
    found, messages, draft = await store.load(OLD)
    assert (found.title, found.title_is_own, found.profile_id, found.model) == ("Äpfel", True, "profile", "model")
    assert (found.folder_id, found.pinned_at, found.tags) == (None, None, ())
    # An answer in it was being written.
    assert found.mark is ConversationMark.FAILED
    assert [(one.text, one.state) for one in messages] == [
        ("question", MessageState.COMPLETE),
        ("half an answer", MessageState.INTERRUPTED),
    ]
    assert draft == "unsent"
    assert [entry.id for entry in await Trash(database).contents()] == [DELETED]
    assert await LearnedTraits(database).load("http://a") == frozenset({"plain"})
    assert await ModelCache(database).load("http://a") == ()
    await database.close()


async def test_old_titles_are_found_and_listed_with_new_ones(first_library: Path) -> None:
    database = await Database.open(first_library)
    store, found = ConversationStore(database), ConversationList(database)
    talk = conversation("new")
    await store.create(talk)
    assert [one.id for one in await found.titles("ÄPFEL", 5)] == [OLD]
    assert [one.id for one in await found.titles("", 5)] == [talk.id, OLD]
    await undelete(database, DELETED)
    rows = await found.rows(Listing(order=Order.TITLE), "all", NOW, 0, 9)
    assert [row.title for row in rows] == ["new", "Äpfel", "Ärger"]
    rows = await found.rows(Listing(), "today", NOW, 0, 9)
    assert [row.title for row in rows] == ["new", "Ärger", "Äpfel"]
    assert await found.outline(Listing(Place.TRASH), NOW) == ()
    await database.close()


async def test_every_change_from_then_on_is_later_than_all_before(first_library: Path) -> None:
    database = await Database.open(first_library)
    query = "SELECT max(changed) FROM (SELECT changed FROM conversations UNION ALL SELECT changed FROM messages)"
    highest: list[int] = []
    for step in range(4):
        highest += [row[0] for row in await database.run(lambda db: db.execute(query).fetchall())]
        store = ConversationStore(database)
        if step == 0:
            await store.add_message(message(OLD, "more"))
        elif step == 1:
            await delete(database, OLD)
        else:
            await store.create(conversation())
    assert highest == sorted(set(highest))
    assert highest[1] >= int((datetime.now(UTC) - timedelta(days=1)).timestamp() * 1_000_000)
    await database.close()
