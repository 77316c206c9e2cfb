"""What is attached to an unsent question is kept with it, and its files with both."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.errors import LibraryDamaged
from canal_desktop.domain.message import FileId, FilePart, ImagePart, MessageState, Role
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.draft_parts import DraftParts
from canal_desktop.storage.files import FileStore
from tests.unit.storage.conftest import conversation, message

if TYPE_CHECKING:
    from pathlib import Path

    from canal_desktop.storage.database import Database

FILE = FileId("a" * 64)
PARTS = (
    FilePart(FILE, "application/pdf", "Größe \ud800.pdf", "", "pages 1-2 of 4 as pictures"),
    ImagePart(FileId("b" * 64), "image/png", "page 1"),
    FilePart(FILE, "text/plain", "a.txt", "words\nand 世界"),
)


async def rows(database: Database) -> int:
    found = await database.run(lambda db: db.execute("SELECT count(*) FROM drafts").fetchall())
    return int(found[0][0])


async def test_what_is_attached_comes_back_as_it_was(database: Database) -> None:
    drafts = DraftParts(database)
    talk = conversation()
    assert await drafts.load_attached(talk.id) == ()
    await drafts.save_attached(talk.id, PARTS)
    await drafts.save_attached(None, PARTS[1:])
    loaded = await drafts.load_attached(talk.id)
    assert loaded[1:] == PARTS[1:]
    assert await drafts.load_attached(None) == PARTS[1:]
    await drafts.save_attached(talk.id, ())
    assert await drafts.load_attached(talk.id) == ()
    assert await rows(database) == 1


async def test_text_and_files_are_stored_without_touching_one_another(database: Database) -> None:
    drafts, store = DraftParts(database), ConversationStore(database)
    await store.save_draft(None, "half")
    await drafts.save_attached(None, PARTS[1:])
    await store.save_draft(None, "half a thought")
    assert await drafts.load_attached(None) == PARTS[1:]
    await store.save_draft(None, "")
    assert await drafts.load_attached(None) == PARTS[1:]
    await store.save_draft(None, "again")
    await drafts.save_attached(None, ())
    assert await store.load_draft(None) == "again"
    await store.save_draft(None, "")
    assert await rows(database) == 0


async def test_a_sent_question_takes_its_files_out_of_the_draft(database: Database) -> None:
    drafts, store = DraftParts(database), ConversationStore(database)
    await drafts.save_attached(None, PARTS[1:])
    talk = conversation()
    question = message(talk.id, "Question")
    reply = message(talk.id, "", question.id, Role.ASSISTANT, MessageState.STREAMING)
    await store.add_question(talk, question, (reply,), is_new=True, keeps_draft=False)
    assert await drafts.load_attached(None) == ()
    assert await rows(database) == 0


async def test_a_damaged_draft_is_told_of(database: Database) -> None:
    drafts = DraftParts(database)
    for attached in ("nonsense", '[["image", "x", "{}"]]', '[["hologram", "x", null]]', "[[1]]"):
        await drafts.save_attached(None, PARTS)
        await database.transact(lambda db, text=attached: db.execute("UPDATE drafts SET attached = ?", (text,)))
        with pytest.raises(LibraryDamaged):
            await drafts.load_attached(None)


async def test_files_of_a_draft_are_not_cleared_away(tmp_path: Path, database: Database) -> None:
    files, drafts = FileStore(tmp_path, database), DraftParts(database)
    kept, other = await files.add(b"kept"), await files.add(b"other")
    await drafts.save_attached(None, (FilePart(kept, "text/plain", "a.txt", "kept"),))
    await database.transact(lambda db: db.execute("UPDATE files SET added_at = '2020-01-01T00:00:00+00:00'"))
    for known in (kept, other):
        os.utime(tmp_path / "files" / known[:2] / known, (0, 0))
    assert await files.remove_unused() == 1
    assert await files.read(kept) == b"kept"
    await drafts.save_attached(None, ())
    assert await files.remove_unused() == 1
