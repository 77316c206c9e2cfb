"""What a request can carry, through backups, repair, forks and the trash: all of it is there afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.backups import BackupKeeper
from canal_desktop.app.tasks import Tasks
from canal_desktop.domain.archive_ids import file_id_of
from canal_desktop.domain.errors import LibraryDamaged
from canal_desktop.domain.folder import Folder, new_folder_id
from canal_desktop.domain.forking import fork_of
from canal_desktop.domain.message import (
    AudioPart,
    ContextChoice,
    FilePart,
    ImagePart,
    MessageState,
    Role,
    TextPart,
    Timing,
)
from canal_desktop.domain.money import Cost, Price, PriceSource
from canal_desktop.domain.parameters import Parameters, ReasoningEffort
from canal_desktop.domain.prompt_test import (
    Case,
    CaseId,
    CaseMessage,
    CaseRequest,
    CaseResult,
    CaseRun,
    CaseSet,
    CaseSetId,
    Cell,
    Check,
    CheckKind,
    CheckOutcome,
    RunId,
    Verdict,
)
from canal_desktop.domain.usage import Usage
from canal_desktop.storage.archive_reading import ArchiveReader
from canal_desktop.storage.archiving import archived_conversations
from canal_desktop.storage.backup_files import open_backup
from canal_desktop.storage.backups import Backups
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from canal_desktop.storage.files import FileStore
from canal_desktop.storage.folders import FolderStore
from canal_desktop.storage.kept_rows import COLUMNS
from canal_desktop.storage.merging import Merger
from canal_desktop.storage.prompt_tests import PromptTestStore
from canal_desktop.storage.rows import from_part, to_json
from canal_desktop.storage.salvage import repair
from canal_desktop.storage.salvage_rows import columns_of
from canal_desktop.storage.trash import Trash
from tests.deleting import delete
from tests.unit.storage.conftest import NOW, conversation, message

if TYPE_CHECKING:
    from pathlib import Path

    from canal_desktop.domain.message import ConversationId

REPORT, SPEECH = b"%PDF report", b"RIFF speech"
PARTS = (
    FilePart(file_id_of(REPORT), "application/pdf", "report.pdf", "All\nit says\n", "pages 1 to 20 of 64"),
    AudioPart(file_id_of(SPEECH), "audio/wav", "speech.wav", 2.5),
    TextPart("look"),
)
PARAMETERS = Parameters("Be brief.", 0.5, stop=("###",), reasoning_effort=ReasoningEffort.LOW, extra_body={"a": [1]})
TIMING, COST = Timing(0.5, 3.25), Cost(Decimal("0.00123"), Price(Decimal("1.5"), Decimal(2), None, PriceSource.USER))
TESTS = ("test_sets", "test_cases", "test_runs", "test_results")
TABLES = ("prompts", "presets", "tools", "mcp_servers", "allowed_tools", "known_models", "spent", *TESTS)
TESTED = b"PNG of a test"
"""A file that no message has, but a prompt test sends."""
SPENT = """
    INSERT INTO spent (at, day, model, message_id, kind, prompt_tokens, cost)
    VALUES (?, '2026-11-23', 'm', ?, ?, 5, '1.50')
"""


async def fill(database: Database) -> ConversationId:
    folder = Folder(new_folder_id(), "Work", NOW, parameters=replace(PARAMETERS, system_prompt=None))
    await FolderStore(database).add(folder)
    talk = replace(conversation(), folder_id=folder.id, parameters=PARAMETERS)
    asked = replace(message(talk.id, ""), parts=PARTS, context=ContextChoice(is_pinned=True, dropped_parts=(0,)))
    reply = message(talk.id, "seen", asked.id, Role.ASSISTANT)
    store = ConversationStore(database)
    await store.create(talk)
    await store.add_message(asked)
    await store.add_message(replace(reply, timing=TIMING, cost=COST))
    rows = (
        ("INSERT INTO prompts VALUES ('p1', 'Title', 'Text', '2026-01-01', '2026-01-02')", ()),
        ("INSERT INTO presets VALUES ('q1', 'Cold', '{\"temperature\": 0}', '2026-01-01')", ()),
        ("INSERT INTO tools VALUES ('own:a-1', 'a', 'About', '{}', '2026-01-01', '2026-01-02')", ()),
        ("INSERT INTO mcp_servers VALUES ('s1', 'files', '{\"transport\": \"stdio\"}', 1, '2026-01-01', '[]')", ()),
        ("INSERT INTO allowed_tools VALUES ('mcp:s1:read', 'digest', '2026-01-01')", ()),
        ("INSERT INTO known_models VALUES ('http://a', 'm', 1, NULL, NULL, '{}')", ()),
        (SPENT, ("2026-11-23T12:00:00+00:00", reply.id, "chat")),
        (SPENT, ("2026-11-23T12:00:01+00:00", None, "title")),
    )
    await add_prompt_test(database)
    for statement, values in rows:
        await database.transact(lambda db, s=statement, v=values: db.execute(s, v))
    return talk.id


async def add_prompt_test(database: Database) -> None:
    store = PromptTestStore(database)
    picture = ImagePart(file_id_of(TESTED), "image/png")
    request = CaseRequest((CaseMessage(Role.USER, (picture, TextPart("What is it?"))),), PARAMETERS)
    checks = (Check(CheckKind.CONTAINS, "cat", ignores_case=True), Check(CheckKind.SHORTER, limit=50))
    case_set = CaseSet(CaseSetId("s1"), "Pictures", NOW)
    case = Case(CaseId("c1"), case_set.id, "A cat", request, "A cat.", checks, NOW, NOW, "t1", "m1")
    run = CaseRun(RunId("r1"), case_set.id, NOW, ("m",), (case.id,), 2, "p1", NOW)
    outcomes = tuple((check, CheckOutcome(Verdict.FAILED, "Why")) for check in checks)
    usage, dollar = Usage(1, 2, 3), Decimal("0.25")
    result = CaseResult(
        *(Cell(case.id, "m", 1), "A cat", Verdict.FAILED, "A dog.", "A cat.", outcomes, "", usage, dollar),
        is_estimate=True,
        judge_cost=dollar,
        timing=TIMING,
    )
    await store.put_set(case_set)
    await store.put_case(case)
    await store.add_run(run)
    await store.put_result(run.id, result)
    assert await store.cases(case_set.id) == (case,)
    assert await store.runs(case_set.id) == (run,)
    assert await store.results(run.id) == (result,)


async def rows_of(database: Database, *tables: str) -> dict[str, list[object]]:
    found: dict[str, list[object]] = {}
    for table in tables:
        found[table] = await database.run(lambda db, t=table: list(db.execute(f"SELECT * FROM {t} ORDER BY 1")))
    return found


async def restore(database: Database, path: Path) -> None:
    keeper = BackupKeeper(
        Backups(database.path, database),
        Tasks(lambda _name, error: print(error)),
        print,
        Merger(database, FileStore(database.path.parent, database).add),
    )
    await keeper.restore(path, on_progress=lambda _done: None, is_cancelled=lambda: False)


async def test_a_restored_backup_has_all_that_was_set_attached_and_spent(database: Database, tmp_path: Path) -> None:
    for data in (REPORT, SPEECH, TESTED):
        await FileStore(tmp_path, database).add(data)
    talk = await fill(database)
    backup = await Backups(database.path, database).make_now()
    assert backup is not None
    other = await Database.open(tmp_path / "new" / "library.sqlite3")
    (tmp_path / "files").rename(tmp_path / "new" / "files")
    await other.transact(lambda db: db.execute("INSERT INTO prompts VALUES ('p1', 'Title', 'Mine', '2', '3')"))

    for _again in range(2):
        await restore(other, backup.path)

    assert await ConversationStore(other).load(talk) == await ConversationStore(database).load(talk)
    assert (await ConversationStore(other).load(talk))[1][0].parts == PARTS
    assert await FolderStore(other).all() == await FolderStore(database).all()
    assert (await FileStore(tmp_path / "new", other).read(file_id_of(REPORT))) == REPORT
    known = await rows_of(other, "files", *TABLES)
    assert [row[0] for row in known["files"]] == sorted(map(file_id_of, (REPORT, SPEECH, TESTED)))  # type: ignore[index]
    wanted = await rows_of(database, *TABLES)
    for table in ("presets", "tools", "spent", *TESTS):
        assert known[table] == wanted[table] != []
    assert known["prompts"] == [("p1", "Title", "Mine", "2", "3")]
    # What a backup brings runs and may do nothing until the user says so here.
    assert known["mcp_servers"] == [("s1", "files", '{"transport": "stdio"}', 0, "2026-01-01", "[]")]
    assert known["allowed_tools"] == []
    # What the program noted of models is each machine's own.
    assert known["known_models"] == []
    await other.close()


async def test_a_backup_counts_only_those_requests_as_spent_that_are_not(database: Database) -> None:
    await fill(database)
    backup = await Backups(database.path, database).make_now()
    assert backup is not None
    before = await rows_of(database, "spent")
    await database.transact(lambda db: db.execute("DELETE FROM spent WHERE kind = 'title'"))
    await database.transact(lambda db: db.execute(SPENT, ("2026-11-24T12:00:00+00:00", None, "title")))
    await restore(database, backup.path)
    kinds = await database.run(lambda db: db.execute("SELECT at, kind FROM spent ORDER BY at").fetchall())
    assert [row[:2] for row in kinds] == [
        ("2026-11-23T12:00:00+00:00", "chat"),
        ("2026-11-23T12:00:01+00:00", "title"),
        ("2026-11-24T12:00:00+00:00", "title"),
    ]
    assert len(before["spent"]) == 2


async def test_every_column_is_brought_back(database: Database) -> None:
    for table, columns in COLUMNS.items():
        found = await database.run(lambda db, t=table: columns_of(db, t))
        assert set(found) - {"seq"} == set(columns)


async def test_many_requests_come_back_in_slices_each_once(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("canal_desktop.storage.kept_rows.SLICE_ROWS", 3)
    await fill(database)
    moments = [f"2026-11-23T{hour:02}:00:00+00:00" for hour in (1, 2, 2, 2, 2, 2, 3, 4, 4)]
    for moment in moments:
        await database.transact(lambda db, m=moment: db.execute(SPENT, (m, None, "image")))
    backup = await Backups(database.path, database).make_now()
    assert backup is not None
    other = await Database.open(tmp_path / "new" / "library.sqlite3")
    await other.transact(lambda db: db.execute(SPENT, (moments[2], None, "image")))
    for _again in range(2):
        await restore(other, backup.path)
    query = "SELECT at FROM spent WHERE kind = 'image' ORDER BY at"
    assert await other.run(lambda db: [row[0] for row in db.execute(query)]) == moments
    await other.close()


async def test_a_repaired_library_has_them_too(database: Database, tmp_path: Path) -> None:
    talk = await fill(database)
    wanted = await rows_of(database, *TABLES), await ConversationStore(database).load(talk)
    await database.close()
    path = tmp_path / "library.sqlite3"
    for is_lost in (False, True):
        if is_lost:
            # All but the first page; the backup has it.
            path.write_bytes(path.read_bytes()[:4096] + bytes(path.stat().st_size - 4096))
        assert repair(path) is not None
        opened = await Database.open(path)
        if is_lost:
            # What was taken back since the backup must not be allowed again.
            wanted[0]["allowed_tools"] = []
        assert (await rows_of(opened, *TABLES), await ConversationStore(opened).load(talk)) == wanted
        assert await Backups(path, opened).make_now() is not None
        await opened.close()


async def test_files_of_messages_unsent_texts_and_prompt_tests_stay(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("canal_desktop.storage.files.GRACE", timedelta(seconds=-5))
    files = FileStore(tmp_path, database)
    for data in (REPORT, SPEECH, TESTED, b"unsent", b"nobody's"):
        await files.add(data)
    await fill(database)
    draft = FilePart(file_id_of(b"unsent"), "text/plain", "a.txt", "unsent")
    attached = to_json([list(from_part(draft))])
    await database.transact(lambda db: db.execute("INSERT INTO drafts VALUES ('', 'text', ?)", (attached,)))
    assert await files.remove_unused() == 1
    await database.transact(lambda db: db.execute("DELETE FROM drafts"))
    assert await files.remove_unused() == 1
    for data in (REPORT, SPEECH, TESTED):
        assert await files.read(file_id_of(data)) == data
    await PromptTestStore(database).remove_case(CaseId("c1"))
    assert await files.remove_unused() == 1


async def test_what_was_spent_outlasts_its_conversation(database: Database) -> None:
    talk = await fill(database)
    before = await rows_of(database, "spent")
    await delete(database, talk)
    await Trash(database).empty()
    assert await rows_of(database, "spent", "messages") == before | {"messages": []}


async def test_an_archive_and_a_fork_have_them(database: Database) -> None:
    talk = await fill(database)
    known, messages, _draft = await ConversationStore(database).load(talk)
    read = ArchiveReader(database, lambda file: file.encode())
    archived = await read.load(talk)
    assert archived.conversation.parameters == PARAMETERS
    assert archived.messages == messages
    assert {file: data() for file, data in archived.files.items()} == {
        file_id_of(data): file_id_of(data).encode() for data in (REPORT, SPEECH)
    }
    copy, copies = fork_of(known, messages, NOW)
    await ConversationStore(database).add_forked(copy, copies)
    found, of_copy, _draft = await ConversationStore(database).load(copy.id)
    assert found.parameters == PARAMETERS
    for one, other in zip(messages, of_copy, strict=True):
        assert (other.parts, other.context, other.timing, other.cost) == (
            one.parts,
            one.context,
            one.timing,
            one.cost,
        )


async def test_a_reply_that_was_going_on_when_the_program_ended_keeps_its_files(database: Database) -> None:
    talk = conversation()
    store = ConversationStore(database)
    await store.create(talk)
    *files, text = PARTS
    reply = replace(message(talk.id, "", role=Role.ASSISTANT, state=MessageState.STREAMING), parts=(text, *files))
    await store.add_message(reply)
    await store.append_deltas(reply.id, [("text", " and on")])
    backup = await Backups(database.path, database).make_now()
    assert backup is not None
    with open_backup(backup.path) as copy:
        (archived,) = archived_conversations(copy, lambda file: file.encode())
    assert len(await store.recover_interrupted()) == 1
    (found,) = (await store.load(talk.id))[1]
    assert (found.text, found.file_parts) == ("look and on", tuple(files))
    assert archived.messages[0].parts == found.parts


@pytest.mark.parametrize("field", ["usage", "context", "timing", "cost"])
@pytest.mark.parametrize("stored", ["[]", "{", "5", '{"total_s": "x", "amount": "NaN", "price": {}}'])
async def test_what_is_damaged_is_told_and_nothing_else_happens(database: Database, field: str, stored: str) -> None:
    talk = await fill(database)
    await database.transact(lambda db: db.execute(f"UPDATE messages SET {field} = ?", (stored,)))
    if field in {"usage", "context"} and "total_s" in stored:
        await ConversationStore(database).load(talk)
        return
    with pytest.raises(LibraryDamaged, match="Restore it from a backup"):
        await ConversationStore(database).load(talk)


async def test_a_reply_that_ends_keeps_the_time_it_took_and_its_cost(database: Database) -> None:
    talk = conversation()
    store = ConversationStore(database)
    await store.create(talk)
    reply = message(talk.id, "", role=Role.ASSISTANT, state=MessageState.STREAMING)
    await store.add_message(reply)
    await store.finish_message(replace(reply, parts=(TextPart("done"),), timing=TIMING, cost=COST))
    (found,) = (await store.load(talk.id))[1]
    assert (found.timing, found.cost) == (TIMING, COST)
