"""Batches: each changes all it is given at once, and can be taken back exactly."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from canal_desktop.domain.conversation import ConversationMark
from canal_desktop.domain.folder import Folder, FolderId
from canal_desktop.domain.message import ConversationId
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from canal_desktop.storage.folders import FolderStore
from canal_desktop.storage.organising import Change, Organising
from tests.unit.storage.conftest import NOW, conversation

if TYPE_CHECKING:
    from collections.abc import Awaitable, Sequence

    import apsw
    import pytest

    from canal_desktop.domain.conversation import Conversation

LATER = NOW + timedelta(hours=1)
FOLDERS = (FolderId("a" * 32), FolderId("b" * 32))


async def add(database: Database, number: int = 3) -> list[ConversationId]:
    talks = [conversation(f"title {count}") for count in range(number)]
    for talk in talks:
        await ConversationStore(database).create(talk)
    return [talk.id for talk in talks]


async def state(database: Database, ids: Sequence[ConversationId]) -> list[Conversation]:
    return [await ConversationStore(database).find(known_id) for known_id in ids]


async def test_a_pin_stays_as_old_as_it_was(database: Database) -> None:
    organising = Organising(database)
    ids = await add(database)
    await organising.pin(ids[:1], NOW)
    change = await organising.pin([*ids, ConversationId("none")], LATER)
    assert set(change.ids) == set(ids[1:])
    assert [talk.pinned_at for talk in await state(database, ids)] == [NOW, LATER, LATER]
    await organising.undo(change)
    assert [talk.pinned_at for talk in await state(database, ids)] == [NOW, None, None]


async def test_what_was_changed_again_is_not_taken_back(database: Database) -> None:
    organising, folders = Organising(database), FolderStore(database)
    for folder_id in FOLDERS:
        await folders.add(Folder(folder_id, folder_id, NOW))
    ids = await add(database)
    first = await organising.move(ids, FOLDERS[0])
    await organising.move(ids[:1], FOLDERS[1])
    await organising.undo(first)
    assert [talk.folder_id for talk in await state(database, ids)] == [FOLDERS[1], None, None]


async def test_a_title_of_the_users_own_can_be_taken_back(database: Database) -> None:
    organising = Organising(database)
    ids = await add(database, 1)
    change = await organising.set_title(ids[0], "Mine \ud800")
    (found,) = await state(database, ids)
    assert (found.title, found.title_is_own) == ("Mine \ufffd", True)
    await organising.undo(change)
    (found,) = await state(database, ids)
    assert (found.title, found.title_is_own) == ("title 0", False)


async def test_a_tag_takes_the_spelling_in_use(database: Database) -> None:
    organising = Organising(database)
    ids = await add(database)
    await organising.add_tag(ids[:1], "Straße")
    change = await organising.add_tag(ids, "STRASSE")
    assert [talk.tags for talk in await state(database, ids)] == [("Straße",)] * 3
    assert set(change.ids) == set(ids[1:])
    assert await organising.tags() == (("Straße", 3),)
    await organising.undo(change)
    assert await organising.tags() == (("Straße", 1),)


async def test_a_tag_that_was_removed_comes_back_as_it_was_spelled(database: Database) -> None:
    organising = Organising(database)
    ids = await add(database)
    rows = [(ids[0], "work"), (ids[1], "Work"), (ids[2], "other")]

    def work(db: apsw.Connection) -> None:
        db.executemany("INSERT INTO conversation_tags (conversation_id, tag) VALUES (?, ?)", rows)

    await database.transact(work)
    change = await organising.remove_tag(ids, "WORK")
    assert [talk.tags for talk in await state(database, ids)] == [(), (), ("other",)]
    await organising.undo(change)
    assert [talk.tags for talk in await state(database, ids)] == [("work",), ("Work",), ("other",)]
    assert await organising.tags() == (("other", 1), ("Work", 2))
    await organising.delete(ids[2:], NOW)
    assert await organising.tags() == (("Work", 2),)


async def test_ten_thousand_are_changed_at_once_and_back(database: Database) -> None:
    def fill(db: apsw.Connection) -> None:
        db.executemany(
            "INSERT INTO conversations (id, activity, title, created_at, updated_at) VALUES (?, ?, '', ?, ?)",
            ((f"{number:032x}", number, NOW.isoformat(), NOW.isoformat()) for number in range(10_000)),
        )

    await database.transact(fill)
    ids = [ConversationId(f"{number:032x}") for number in range(10_000)]
    organising = Organising(database)
    change: Change
    for change in (await organising.archive(ids, NOW), await organising.add_tag(ids, "many")):
        assert len(change.ids) == 10_000
        await organising.undo(change)
    query = "SELECT count(*) FROM conversations WHERE archived_at IS NULL"
    assert await database.run(lambda db: db.execute(query).fetchall()) == [(10_000,)]
    assert await organising.tags() == ()


async def test_every_change_has_a_stamp_but_a_mark_has_none(database: Database) -> None:
    organising = Organising(database)
    ids = await add(database, 1)
    query = "SELECT changed, stamps FROM conversations"
    before = await database.run(lambda db: db.execute(query).fetchall())
    await organising.mark(ids, ConversationMark.UNREAD)
    assert await database.run(lambda db: db.execute(query).fetchall()) == before
    await organising.archive(ids, NOW)
    ((changed, stamps),) = await database.run(lambda db: db.execute(query).fetchall())
    assert changed > before[0][0]
    assert stamps == f'{{"archived_at":{changed}}}'


def act(organising: Organising, name: str, ids: Sequence[ConversationId], choice: int) -> Awaitable[Change]:
    actions = {
        "pin": lambda: organising.pin(ids, LATER),
        "unpin": lambda: organising.unpin(ids),
        "archive": lambda: organising.archive(ids, LATER),
        "unarchive": lambda: organising.unarchive(ids),
        "delete": lambda: organising.delete(ids, LATER),
        "undelete": lambda: organising.undelete(ids),
        "move": lambda: organising.move(ids, (None, *FOLDERS)[choice]),
        "mark": lambda: organising.mark(ids, (None, *ConversationMark)[choice]),
        "add_tag": lambda: organising.add_tag(ids, ("one", "ONE", "two")[choice]),
        "remove_tag": lambda: organising.remove_tag(ids, ("one", "ONE", "two")[choice]),
        "set_title": lambda: organising.set_title(ids[0], str(choice)),
    }
    return actions[name]()


NAMES = (
    ["pin", "unpin", "archive", "unarchive", "delete", "undelete", "move", "mark", "add_tag", "remove_tag", "set_title"]
)  # fmt: skip
STEPS = st.lists(
    st.tuples(st.sampled_from(NAMES), st.sets(st.integers(0, 3), min_size=1), st.integers(0, 2)), max_size=12
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
async def test_any_row_of_changes_is_taken_back_step_by_step(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, set[int], int]]
) -> None:
    database = await Database.open(tmp_path_factory.mktemp("library") / "library.sqlite3")
    for folder_id in FOLDERS:
        await FolderStore(database).add(Folder(folder_id, folder_id, NOW))
    ids = await add(database, 4)
    organising = Organising(database)
    states = [await state(database, ids)]
    changes: list[Change] = []
    for name, numbers, choice in steps:
        changes.append(await act(organising, name, [ids[number] for number in sorted(numbers)], choice))
        states.append(await state(database, ids))
    while changes:
        assert await state(database, ids) == states.pop()
        await organising.undo(changes.pop())
    assert await state(database, ids) == states[0]
    await database.close()
