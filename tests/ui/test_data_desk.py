"""Ways into the library in the whole program: the sheet for imports."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from canal_desktop.ui.sheets.import_sheet import GO, ImportSheet

if TYPE_CHECKING:
    from tests.ui.program import RunningProgram

SAMPLES = Path(__file__).parent.parent / "samples" / "imports"


def sheet_of(program: RunningProgram) -> ImportSheet:
    return next(one for one in program.window.findChildren(ImportSheet) if one.isVisible())


async def until_said(program: RunningProgram, words: str) -> None:
    await program.until(lambda: words in sheet_of(program).words.text(), f"never said {words!r}")


async def test_a_file_is_imported_once_and_the_second_time_all_is_here(program: RunningProgram) -> None:
    path = str(SAMPLES / "open_webui" / "chats.json")
    program.data_desk.imports.open(path)
    await until_said(program, "chats.json: ")
    sheet_of(program).button(GO).click()
    await until_said(program, "imported.")
    assert await program.library.summaries()

    sheet_of(program).reject()
    await program.settle()
    program.data_desk.imports.open(path)
    await until_said(program, "Everything in it is here already.")


async def test_a_file_that_is_no_export_says_so_and_asks_again(program: RunningProgram, tmp_path: Path) -> None:
    path = tmp_path / "nothing.json"
    path.write_text("{]", encoding="utf-8")
    program.data_desk.imports.open(str(path))
    await until_said(program, "choose the file.")
    assert sheet_of(program).button("choose_file").isVisible()


async def test_cancel_ends_a_look_after_an_earlier_plan_was_left(program: RunningProgram) -> None:
    path = str(SAMPLES / "open_webui" / "chats.json")
    program.data_desk.imports.open(path)
    await until_said(program, "chats.json: ")
    sheet_of(program).reject()
    await program.settle()

    program.data_desk.imports.open(path)
    await program.until(lambda: "Looking" in sheet_of(program).words.text())
    sheet_of(program).reject()
    assert "You see what would come in" in sheet_of(program).words.text()
