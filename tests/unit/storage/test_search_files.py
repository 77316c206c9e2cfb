"""Search looks into attached files, and finds sounds and pictures by their names."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.message import AudioPart, FileId, FilePart, ImagePart, Role, TextPart
from canal_desktop.storage.organising import Organising
from canal_desktop.storage.trash import Trash
from tests.unit.storage.conftest import NOW, conversation, message
from tests.unit.storage.shelf import Shelf

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.message import Part
    from canal_desktop.storage.database import Database

FILE = FileId("ab" * 32)
REPORT = FilePart(FILE, "application/pdf", "quarterly-report.pdf", "The turbine\nneeds a bearing.", "page 1 of 2")


@pytest.fixture
async def shelf(tmp_path: Path, database: Database) -> AsyncIterator[Shelf]:
    made = Shelf(tmp_path / "library.sqlite3", database)
    yield made
    await made.index.close()


async def add(shelf: Shelf, title: str, *parts: Part, role: Role = Role.USER) -> Conversation:
    talk = conversation(title)
    await shelf.store.create(talk)
    await shelf.store.add_message(replace(message(talk.id, "", role=role), parts=parts))
    await shelf.catch_up()
    return talk


async def test_the_text_and_the_name_of_a_file_are_found_with_the_place_marked(shelf: Shelf) -> None:
    await add(shelf, "With", REPORT, TextPart("What is wrong?"))
    await add(shelf, "Without", TextPart("What is wrong here?"))
    [[hit]] = [hits.hits for hits in await shelf.find("bearing ")]
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["bearing"]
    assert not hit.in_reasoning
    assert await shelf.titles("quarterly ") == ["With"]
    assert await shelf.titles("turbine wrong ") == ["With"]
    assert await shelf.titles("application ") == await shelf.titles("abab ") == []


async def test_filters_hold_for_files_and_sounds(shelf: Shelf) -> None:
    await add(shelf, "File", REPORT, TextPart("words"))
    await add(shelf, "Sound", AudioPart(FILE, "audio/wav", "birdsong"), TextPart("words"), role=Role.ASSISTANT)
    await add(shelf, "Picture", ImagePart(FILE, "image/png", "lighthouse"), TextPart("words"))
    found = {
        "has:file": ["File"],
        "has:audio": ["Sound"],
        "has:sound birdsong ": ["Sound"],
        "has:image": ["Picture"],
        "-has:file -has:audio words ": ["Picture"],
        "role:assistant bearing ": [],
        "role:user bearing ": ["File"],
        "lighthouse ": ["Picture"],
    }
    assert {typed: await shelf.titles(typed) for typed in found} == found


async def test_a_purged_file_leaves_the_index(shelf: Shelf) -> None:
    talk = await add(shelf, "Gone", REPORT)
    await add(shelf, "Kept", replace(REPORT, text="Another turbine"))
    await Organising(shelf.database).delete([talk.id], NOW)
    await Trash(shelf.database).empty()
    await shelf.catch_up()
    assert await shelf.titles("turbine ") == await shelf.titles("has:file") == ["Kept"]
    assert await shelf.titles("bearing ") == []
