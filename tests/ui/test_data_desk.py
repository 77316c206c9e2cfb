"""Ways into the library and out of it in the whole program: imports, exports, backups, mirror, sync."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QPushButton

from canal_desktop.app.exporting import ExportForm
from canal_desktop.domain.message import TextPart, new_message_id
from canal_desktop.exchange.own_json import jsonl_pieces
from canal_desktop.storage import merging
from canal_desktop.ui.sheets.backup_sheet import BackupSheet
from canal_desktop.ui.sheets.export_sheet import SAVE, ExportSheet
from canal_desktop.ui.sheets.folder_sheet import FolderSheet
from canal_desktop.ui.sheets.import_sheet import GO, ImportSheet
from tests.deleting import delete
from tests.unit.storage.archives import archived

if TYPE_CHECKING:
    from tests.ui.program import RunningProgram

SAMPLES = Path(__file__).parent.parent / "samples" / "imports"


def sheet_of(program: RunningProgram) -> ImportSheet:
    return next(one for one in program.window.findChildren(ImportSheet) if one.isVisible())


async def until_said(program: RunningProgram, words: str) -> None:
    await program.until(lambda: words in sheet_of(program).words.text(), f"never said {words!r}")


async def test_a_file_is_imported_once_and_the_second_time_all_is_here(program: RunningProgram) -> None:
    path = str(SAMPLES / "open_webui" / "chats.json")
    program.data_desk.imports.open_files([path])
    await until_said(program, "chats.json: ")
    sheet_of(program).button(GO).click()
    await until_said(program, "imported.")
    assert await program.library.summaries()

    sheet_of(program).reject()
    await program.settle()
    program.data_desk.imports.open_files([path])
    await until_said(program, "Everything in it is here already.")


REFUSE = """
    CREATE TRIGGER refuse BEFORE INSERT ON conversations WHEN NEW.id = '{}'
    BEGIN SELECT RAISE(ABORT, 'no room'); END
"""


async def test_what_came_in_before_an_import_failed_is_shown_and_can_be_undone(
    program: RunningProgram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merging, "SLICE_S", 0)
    shown = await program.new()
    await program.ask("zebra stripes")
    one = await program.late.archive.load(shown)
    longer = replace(one.messages[-1], id=new_message_id(), parent_id=one.messages[-1].id, parts=(TextPart("quokka"),))
    whole = replace(
        one,
        conversation=replace(one.conversation, active_leaf=longer.id),
        messages=(*one.messages, longer),
    )
    others = [archived(f"okapi {number}", (("a", None, "legs"),)) for number in range(3)]
    path = tmp_path / "some.jsonl"
    path.write_bytes(b"".join(jsonl_pieces((whole, *others))))
    await program.database.run(lambda db: db.execute(REFUSE.format(others[2].conversation.id)))

    program.data_desk.imports.open_files([str(path)])
    await until_said(program, "some.jsonl: ")
    sheet_of(program).button(GO).click()
    await until_said(program, "The import ended early.")
    assert "2 conversations were imported. 1 conversation got more messages." in sheet_of(program).words.text()
    await program.settle()
    assert longer.id in [message.id for message in program.shown.tree.branch()]
    assert {"okapi 0", "okapi 1"} <= {one.title for one in await program.library.summaries()}
    sheet_of(program).reject()
    program.do("undo")
    await program.settle()
    assert [one.id for one in await program.library.summaries()] == [shown]


async def test_a_file_that_is_no_export_says_so_and_asks_again(program: RunningProgram, tmp_path: Path) -> None:
    path = tmp_path / "nothing.json"
    path.write_text("{]", encoding="utf-8")
    program.data_desk.imports.open_files([str(path)])
    await until_said(program, "choose the file.")
    assert sheet_of(program).button("choose_file").isVisible()


async def test_cancel_ends_a_look_after_an_earlier_plan_was_left(program: RunningProgram) -> None:
    path = str(SAMPLES / "open_webui" / "chats.json")
    program.data_desk.imports.open_files([path])
    await until_said(program, "chats.json: ")
    sheet_of(program).reject()
    await program.settle()

    program.data_desk.imports.open_files([path])
    await asyncio.sleep(0)
    assert "Looking" in sheet_of(program).words.text()
    sheet_of(program).reject()
    assert "You see what would come in" in sheet_of(program).words.text()


def open_names() -> set[str]:
    """The files this process holds open."""
    found = set()
    for one in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):
            found.add(str(one.readlink()))
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("is_imported", [False, True])
async def test_a_zip_that_was_looked_at_is_let_go(program: RunningProgram, tmp_path: Path, is_imported: bool) -> None:
    path = shutil.make_archive(str(tmp_path / "export"), "zip", SAMPLES / "chatgpt" / "export.zip")
    program.data_desk.imports.open_files([path])
    await until_said(program, "export.zip: ")
    assert path in open_names()
    if is_imported:
        sheet_of(program).button(GO).click()
        await until_said(program, "imported.")
    sheet_of(program).reject()
    await program.settle()

    assert path not in open_names()


async def choose(program: RunningProgram, kind: type[QDialog], button: str, path: Path) -> None:
    """Press a button of a sheet that asks for a path, and choose this one."""
    sheet = next(one for one in program.window.findChildren(kind) if one.isVisible())
    next(one for one in sheet.findChildren(QPushButton) if one.isVisible() and one.text() == button).click()
    await program.settle()
    dialog = sheet.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(path))
    dialog.close()
    await program.settle()


@pytest.mark.parametrize(
    ("form", "name"),
    [(ExportForm.JSON, "zebra.canal.json"), (ExportForm.JSONL, "zebra.canal.jsonl"), (ExportForm.HTML, "zebra.html")],
)
async def test_a_name_is_suggested_by_which_the_file_is_known(
    program: RunningProgram, form: ExportForm, name: str
) -> None:
    await program.new()
    await program.ask("zebra")
    program.do("export")
    await program.until(lambda: [one for one in program.window.findChildren(ExportSheet) if one.isVisible()])
    (sheet,) = program.window.findChildren(ExportSheet)
    sheet.form_box.chosen.emit(form)
    sheet.button(SAVE).click()
    await program.settle()
    (dialog,) = sheet.findChildren(QFileDialog)
    assert [Path(path).name for path in dialog.selectedFiles()] == [name]
    # It is added to whatever name the user types.
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText("stripes")
    assert [Path(path).name for path in dialog.selectedFiles()] == ["stripes" + form.ending]
    dialog.close()


async def test_what_is_on_the_screen_is_exported_to_the_chosen_file(program: RunningProgram, tmp_path: Path) -> None:
    await program.new()
    await program.ask("zebra stripes")
    program.do("export")
    await program.until(lambda: [one for one in program.window.findChildren(ExportSheet) if one.isVisible()])
    out = tmp_path / "out.md"
    await choose(program, ExportSheet, "Save…", out)
    await program.until(out.exists, "nothing was written")
    sheet = next(one for one in program.window.findChildren(ExportSheet) if one.isVisible())
    await program.until(lambda: "was written to" in sheet.words.text())
    assert "zebra stripes" in out.read_text(encoding="utf-8")


async def test_a_backup_brings_back_what_was_deleted_for_good(program: RunningProgram) -> None:
    lost = await program.new()
    await program.ask("zebra stripes")
    await program.new()
    await program.ask("quokka smiles")
    program.do("backups")
    await program.until(lambda: [one for one in program.window.findChildren(BackupSheet) if one.isVisible()])
    sheet = next(one for one in program.window.findChildren(BackupSheet) if one.isVisible())
    sheet.button("make").click()
    await program.until(lambda: sheet.table.topLevelItemCount() == 1, "no backup")
    await program.organiser.delete([lost])
    await program.parts.trash.purge_now([lost])
    assert lost not in [one.id for one in await program.library.summaries()]

    sheet.button("restore").click()
    await until_said(program, "would be merged")
    sheet_of(program).button(GO).click()
    await until_said(program, "brought back.")
    assert lost in [one.id for one in await program.library.summaries()]


async def test_a_file_that_is_no_backup_is_told_and_the_library_stays_as_it_is(
    program: RunningProgram, tmp_path: Path
) -> None:
    await program.new()
    await program.ask("zebra stripes")
    before = await program.library.summaries()
    (tmp_path / "holiday.sqlite3").write_bytes(b"<html>" * 1000)
    program.do("backups")
    await program.until(lambda: [one for one in program.window.findChildren(BackupSheet) if one.isVisible()])
    await choose(program, BackupSheet, "From another file…", tmp_path / "holiday.sqlite3")
    await until_said(program, "“holiday.sqlite3” is not a backup")
    assert sheet_of(program).words.text().endswith("Nothing was changed.")
    assert await program.library.summaries() == before


async def test_the_mirror_writes_files_and_an_edited_title_shows(program: RunningProgram, tmp_path: Path) -> None:
    await program.new()
    await program.ask("zebra stripes")
    folder = tmp_path / "mirror"
    folder.mkdir()
    program.do("mirror_folder")
    await program.settle()
    await choose(program, FolderSheet, "Choose a folder…", folder)
    assert program.window.settings.mirror_folder == str(folder)

    def written_files() -> list[Path]:
        return [one for one in folder.rglob("*.md") if "zebra" in one.read_text(encoding="utf-8")]

    await program.until(written_files, "no file was written")
    await program.settle(0.5)
    (written,) = written_files()
    text = written.read_text(encoding="utf-8")
    written.write_text(text.replace('title: "zebra stripes"', 'title: "okapi legs"', 1), encoding="utf-8")
    await program.until(lambda: program.shown.conversation.title == "okapi legs", text[:300])


async def test_a_sync_folder_gets_files_and_the_program_ends_cleanly(program: RunningProgram, tmp_path: Path) -> None:
    await program.new()
    await program.ask("zebra stripes")
    folder = tmp_path / "sync"
    folder.mkdir()
    program.do("sync_folder")
    await program.settle()
    await choose(program, FolderSheet, "Choose a folder…", folder)
    await program.until(lambda: [one for one in folder.rglob("*") if one.is_file()], "nothing was written")


async def test_a_backup_brings_back_what_lies_in_the_trash_and_says_so(program: RunningProgram) -> None:
    lost = await program.new()
    await program.ask("zebra stripes")
    program.do("backups")
    await program.until(lambda: [one for one in program.window.findChildren(BackupSheet) if one.isVisible()])
    sheet = next(one for one in program.window.findChildren(BackupSheet) if one.isVisible())
    sheet.button("make").click()
    await program.until(lambda: sheet.table.topLevelItemCount() == 1, "no backup")
    await program.organiser.delete([lost])
    sheet.button("restore").click()
    await until_said(program, "would be merged")
    sheet_of(program).button(GO).click()
    await until_said(program, "1 conversation came back from the trash.")
    assert lost in [one.id for one in await program.library.summaries()]


async def test_what_came_back_before_a_restore_failed_is_shown(
    program: RunningProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merging, "SLICE_S", 0)
    shown = await program.new()
    await program.ask("zebra stripes")
    lost = await program.new()
    await program.ask("quokka smiles")
    await program.open(shown)
    program.do("backups")
    await program.until(lambda: [one for one in program.window.findChildren(BackupSheet) if one.isVisible()])
    sheet = next(one for one in program.window.findChildren(BackupSheet) if one.isVisible())
    sheet.button("make").click()
    await program.until(lambda: sheet.table.topLevelItemCount() == 1, "no backup")
    answer = program.shown.tree.branch()[-1]
    await program.library.delete_messages(shown, answer.id)
    await delete(program.database, lost)
    await program.parts.trash.purge_now([answer.id, lost])
    await program.database.run(lambda db: db.execute(REFUSE.format(lost)))
    await program.settle()
    assert answer.text not in program.texts

    sheet.button("restore").click()
    await until_said(program, "would be merged")
    sheet_of(program).button(GO).click()
    await until_said(program, "Restoring ended early.")
    assert "1 conversation got more messages. Doing it again" in sheet_of(program).words.text()
    await program.until(lambda: answer.text in program.texts, "the screen shows the former state")
