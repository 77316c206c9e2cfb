"""A library of the second schema, with something in every table, after the third step."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest

from canal_desktop.domain.conversation import ConversationMark
from canal_desktop.domain.message import (
    ContextChoice,
    ConversationId,
    FileId,
    ImagePart,
    MessageState,
    ReasoningPart,
    TextPart,
    ToolCallPart,
)
from canal_desktop.domain.parameters import Parameters
from canal_desktop.storage.backup_files import list_backups
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from canal_desktop.storage.folders import FolderStore
from canal_desktop.storage.migrations import newest_version
from canal_desktop.storage.salvage import repair
from canal_desktop.storage.trash import Trash
from tests.unit.storage.archives import everything_in

SAMPLE = Path(__file__).parents[2] / "samples" / "libraries" / "schema-2.sql"
ORBITS, OTHER = (ConversationId(f"c{number}{number:030}") for number in (1, 2))
FOLDER = "f1" + "0" * 29 + "1"
SPENT = [
    ("2026-01-02T03:04:15+00:00", "model-a", FOLDER, ORBITS, "m1" + "0" * 29 + "2", "chat", 5, 7, None, 3),
    # What cannot be a count is none, and keeps nobody from the library.
    ("2026-01-03T03:04:05+00:00", "model-a", None, OTHER, "m2" + "0" * 29 + "1", "chat", None, None, 2, None),
]


@pytest.fixture
def second_library(tmp_path: Path) -> Path:
    path = tmp_path / "library.sqlite3"
    connection = apsw.Connection(str(path))
    connection.execute(SAMPLE.read_text(encoding="utf-8"))
    connection.close()
    return path


async def spent(database: Database) -> list[object]:
    query = """
        SELECT at, model, folder_id, conversation_id, message_id, kind,
        prompt_tokens, completion_tokens, cached_tokens, reasoning_tokens FROM spent ORDER BY seq
    """
    return await database.run(lambda db: list(db.execute(query)))


async def test_everything_is_there_and_nothing_is_set_that_was_not(second_library: Path) -> None:
    connection = apsw.Connection(str(second_library))
    columns = "SELECT id, changed, stamps FROM"
    stamps = f"{columns} conversations UNION ALL {columns} messages UNION ALL {columns} folders ORDER BY 1"
    before = connection.execute(stamps).fetchall()
    connection.close()
    database = await Database.open(second_library)
    assert await database.run(lambda db: db.execute(stamps).fetchall()) == before
    store = ConversationStore(database)
    assert len(await store.recover_interrupted()) == 1

    found, messages, draft = await store.load(ORBITS)
    assert (found.title, found.tags, found.mark) == ("Orbits", ("space", "Äther"), ConversationMark.UNREAD)
    assert (found.folder_id, found.parameters, draft) == (FOLDER, Parameters(), "unsent as well")
    assert messages[0].parts == (TextPart("What is this?"), ImagePart(FileId("ab" * 32), "image/png", "a cat"))
    thought, answer, call = messages[1].parts
    assert (thought, answer) == (ReasoningPart("Thinking", 1.5), TextPart("An answer"))
    assert isinstance(call, ToolCallPart)
    assert [one.deleted_at is not None for one in messages] == [False, False, False, True]
    assert {(one.context, one.timing, one.cost) for one in messages} == {(ContextChoice(), None, None)}
    (folder,) = await FolderStore(database).all()
    assert (folder.name, folder.system_prompt, folder.parameters) == ("Work", "Be brief.", Parameters())
    assert {entry.title for entry in await Trash(database).contents()} == {
        "Former",
        "Thrown away",
        "A message in the trash",
    }
    other = (await store.load(OTHER))[1]
    assert [(one.text, one.state) for one in other] == [
        ("stopped", MessageState.STOPPED),
        ("half of a reply and what came behind it", MessageState.INTERRUPTED),
    ]
    assert await spent(database) == SPENT
    for table in ("prompts", "presets", "known_models"):
        assert await database.run(lambda db, t=table: db.execute(f"SELECT * FROM {t}").fetchall()) == []
    await database.close()
    (copy,) = list_backups(second_library)
    assert (copy.before_version, copy.conversations, copy.messages) == (newest_version(), 3, 7)


async def test_a_copy_of_a_reply_was_paid_for_once(second_library: Path) -> None:
    connection = apsw.Connection(str(second_library))
    same = "role, state, created_at, model, usage"
    for copied in (SPENT[0][4], SPENT[1][4]):
        connection.execute(
            f"INSERT INTO messages (id, conversation_id, {same}) SELECT 'copy of ' || id, ?, {same} FROM messages "
            "WHERE id = ?",
            (OTHER, copied),
        )
    connection.close()
    database = await Database.open(second_library)
    assert await spent(database) == SPENT
    await database.close()


async def test_changes_of_the_new_fields_are_stamped(second_library: Path) -> None:
    database = await Database.open(second_library)
    for table, field, value in (
        ("conversations", "parameters", '{"seed": 1}'),
        ("folders", "parameters", '{"seed": 1}'),
        ("messages", "context", '{"is_pinned": true}'),
    ):
        statement = f"UPDATE {table} SET {field} = ? WHERE rowid = 1"
        await database.transact(lambda db, s=statement, v=value: db.execute(s, (v,)))
        query = f"SELECT changed, stamps ->> '$.{field}' FROM {table} WHERE rowid = 1"
        changed, stamp = await database.run(lambda db, q=query: db.execute(q).fetchall()[0])
        assert changed == stamp > 1767322000000090
    await database.close()


async def test_a_damaged_one_is_repaired_with_all_that_can_be_read(second_library: Path, tmp_path: Path) -> None:
    sound = tmp_path / "sound" / "library.sqlite3"
    sound.parent.mkdir()
    sound.write_bytes(second_library.read_bytes())
    database = await Database.open(sound)
    wanted = await everything_in(database)
    await database.close()

    assert repair(second_library) is not None

    database = await Database.open(second_library)
    assert await everything_in(database) == wanted
    assert await spent(database) == SPENT
    await database.close()
