"""Exports, imports and backups under way when the program is to end: asked about, waited for, stopped, told of."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import stat
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from canal_desktop.app.unfinished_work import UnfinishedWork, WorkKind
from canal_desktop.exchange.whole_file import RUN, remove_left_behind, write_whole
from canal_desktop.storage.paths import DataPaths
from canal_desktop.ui.backup_desk import MAKE_TASK
from canal_desktop.ui.export_desk import TASK, Chosen
from canal_desktop.ui.sheets.export_sheet import ExportSheet
from canal_desktop.ui.unfinished_notice import LEFT, QUIT, QUIT_TASK, WAITING, tell_of_unfinished

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from canal_desktop.domain.message import ConversationId
    from tests.ui.program import RunningProgram


class Export:
    """An export of two conversations to one file; the second one comes when the gate opens."""

    def __init__(self, program: RunningProgram, path: Path) -> None:
        self.program = program
        self.path = path
        self.gate = asyncio.Event()
        self.ends: list[bool] = []
        program.window.close_requested.connect(lambda: self.ends.append(program.window.starts_anew))

    async def fill(self) -> None:
        """Have something to export."""
        await self.program.new()
        await self.program.ask("zebra stripes")

    async def begin(self) -> None:
        program = self.program
        if not await program.library.summaries():
            await self.fill()
        ids = [one.id for one in await program.library.summaries()]

        async def held(_chosen: Chosen) -> AsyncIterator[ConversationId]:
            yield ids[0]
            await self.gate.wait()
            yield ids[0]

        program.data_desk.exports.open([Chosen("All", None, 2, "All")], held)
        sheet = next(one for one in program.window.findChildren(ExportSheet) if one.isVisible())
        sheet.form_box.setCurrentIndex(sheet.form_box.count() - 1)
        sheet.form_box.activated.emit(sheet.form_box.count() - 1)
        sheet.button("save").click()
        await program.settle()
        dialog = sheet.findChildren(QFileDialog)[-1]
        dialog.fileSelected.emit(str(self.path))
        dialog.close()
        await program.until(lambda: program.tasks.is_running(TASK) and sheet.bar.value() > 0, "it does not begin")

    def asked(self) -> str:
        """The title of the question on the screen, "" for none."""
        boxes = self.program.window.findChildren(QMessageBox)
        return next((box.text() for box in boxes if box.isVisible()), "")

    async def quit(self, answer: str) -> None:
        """Quit, and answer what is asked."""

        def asks() -> bool:
            # Pressed again where the question before it is not over yet.
            if not self.asked():
                self.program.do("quit")
            return self.asked() == QUIT

        await self.program.until(asks, "nothing was asked")
        assert self.ends == []
        self.program.press(answer)
        await self.program.until(lambda: self.asked() != QUIT)

    @property
    def files(self) -> list[str]:
        """What lies where it is written to, under whatever name."""
        return sorted(path.name for path in self.path.parent.iterdir())


@pytest.fixture
def export(program: RunningProgram, tmp_path: Path) -> Export:
    (tmp_path / "out").mkdir()
    return Export(program, tmp_path / "out" / "all.jsonl")


async def test_the_end_waits_for_an_export_where_the_user_wants_that(export: Export) -> None:
    await export.begin()
    await export.quit("Finish, then quit")
    await export.program.until(lambda: export.asked() == WAITING, "nobody says that it waits")
    assert (export.ends, export.path.exists()) == ([], False)
    export.gate.set()
    await export.program.until(lambda: export.ends, "it does not end")
    assert export.files == ["all.jsonl"]
    assert export.path.read_text(encoding="utf-8").count("zebra stripes") >= 2
    assert export.asked() == ""


async def test_whoever_wanted_it_finished_stays_where_it_fails(export: Export) -> None:
    await export.begin()
    export.program.window.starts_anew = True
    await export.quit("Finish, then quit")
    await export.program.until(lambda: export.asked() == WAITING, "nobody says that it waits")
    shutil.rmtree(export.path.parent)
    export.gate.set()
    await export.program.until(lambda: not export.program.tasks.is_running(QUIT_TASK), "it waits for ever")
    assert export.ends == []
    assert not export.program.window.starts_anew
    sheet = next(one for one in export.program.window.findChildren(ExportSheet) if one.isVisible())
    assert "is not there or cannot be reached" in sheet.words.text()


async def test_what_begins_while_the_end_waits_is_waited_for_too(export: Export) -> None:
    program = export.program
    backup = asyncio.Event()

    async def make() -> None:
        await backup.wait()

    await export.fill()
    program.tasks.start(MAKE_TASK, make())
    await export.quit("Finish, then quit")
    await program.until(lambda: export.asked() == WAITING, "nobody says that it waits")
    await export.begin()
    backup.set()
    await program.until(lambda: not program.tasks.is_running(MAKE_TASK))
    await program.settle_held()
    assert export.ends == []
    export.gate.set()
    await program.until(lambda: export.ends, "it does not end")
    assert export.files == ["all.jsonl"]


async def test_an_export_can_be_stopped_and_nothing_of_it_stays(export: Export) -> None:
    await export.begin()
    await export.quit("Stop it and quit")
    await export.program.until(lambda: export.ends, "it does not end")
    assert export.files == []
    assert UnfinishedWork(DataPaths(export.program.folder).unfinished).take_left() == ()


async def test_whoever_stays_stays_and_the_export_goes_on(export: Export) -> None:
    await export.begin()
    await export.quit("Stay")
    await export.quit("Finish, then quit")
    await export.program.until(lambda: export.asked() == WAITING, "nobody says that it waits")
    export.program.press("Stay")
    await export.program.until(lambda: not export.asked())
    export.gate.set()
    await export.program.until(export.path.exists, "the export was stopped")
    assert export.ends == []


async def test_an_end_that_cannot_wait_leaves_no_half_file_and_is_told_at_the_next_start(export: Export) -> None:
    await export.begin()
    note = DataPaths(export.program.folder).unfinished
    if os.name != "nt":
        assert stat.S_IMODE(note.stat().st_mode) == 0o600
    await export.program.tasks.cancel_all()
    assert export.files == []

    await tell_of_unfinished(export.program.window, UnfinishedWork(note))
    assert export.program.window.notices.texts[-1] == LEFT[WorkKind.EXPORT]
    assert UnfinishedWork(note).take_left() == ()


def test_what_a_killed_program_left_half_written_goes_at_the_next_start(tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / "Work" / "zebra.files").mkdir(parents=True)
    (out / "Work" / "own").mkdir()
    note = tmp_path / "unfinished.json"
    name = f".canal-{RUN}{'a' * 16}.tmp"
    left = [out / name, out / "Work" / name, out / "Work" / "zebra.files" / name]
    others = [
        out / ".canal-mine.tmp",
        out / "talk.md",
        out / "Work" / "own" / name,
        # Another program writes into the same folder, since before this start.
        out / f".canal-{'d' * 32}.tmp",
    ]
    for path in (*left, *others):
        path.write_text("half")
    with UnfinishedWork(note).during(WorkKind.EXPORT, out):
        data = note.read_bytes()
    assert not note.exists()
    note.write_bytes(data)

    assert UnfinishedWork(note).take_left() == (WorkKind.EXPORT,)
    assert not any(path.exists() for path in left)
    assert all(path.exists() for path in others)
    assert not note.exists()


def test_the_names_of_what_is_written_are_those_that_are_removed(tmp_path: Path) -> None:
    seen: list[Path] = []

    def pieces() -> Iterator[bytes]:
        seen.extend(tmp_path.iterdir())
        seen[0].with_name("kept").hardlink_to(seen[0])
        yield b"half"

    write_whole(tmp_path / "a.md", pieces())
    (tmp_path / "kept").rename(seen[0])
    remove_left_behind(tmp_path, RUN)
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]


@pytest.mark.parametrize("folder", ["/gone/away", "/" + "x" * 5000, "/a\0b", "/\ud800"])
def test_a_folder_that_cannot_be_looked_at_is_told_of_once(tmp_path: Path, folder: str) -> None:
    note = tmp_path / "unfinished.json"
    note.write_text(json.dumps({"run": RUN, "work": {"export": folder}}))
    assert UnfinishedWork(note).take_left() == (WorkKind.EXPORT,)
    assert not note.exists()


@pytest.mark.parametrize(
    "text",
    ["", "[]", '{"run": "", "work": {"holiday": ""}}', '{"work": 3}', '{"run": 1, "work": []}', '{"run": ', "[" * 5000],
)
def test_a_note_that_makes_no_sense_is_passed_over(tmp_path: Path, text: str) -> None:
    note = tmp_path / "unfinished.json"
    note.write_text(text)
    assert UnfinishedWork(note).take_left() == ()
    assert not note.exists()
