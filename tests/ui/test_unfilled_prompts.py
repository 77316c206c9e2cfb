"""Places of a prompt that nobody filled in are asked about before they are sent; prompts are saved with a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from canal_desktop.ui.sheets.work_sheet import WorkSheet

if TYPE_CHECKING:
    from canal_desktop.ui.prompt_desk import PromptDesk
    from tests.ui.program import RunningProgram


def desk(program: RunningProgram) -> PromptDesk:
    return program.late.composer_desk.prompts


async def insert(program: RunningProgram, text: str) -> None:
    await desk(program)._prompts.add("Mine", text)
    desk(program).insert(desk(program)._prompts.all[0])


def question(program: RunningProgram) -> WorkSheet | None:
    return next((one for one in program.window.findChildren(WorkSheet) if one.isVisible()), None)


async def test_a_place_that_is_not_filled_in_is_asked_about_once(program: RunningProgram) -> None:
    await insert(program, "Translate into {{language}}: {{text}}")
    QTest.keyClicks(program.composer.edit, "French")
    program.composer.submit()
    await program.until(lambda: question(program), "no question")
    sheet = question(program)
    assert sheet is not None
    assert "{{text}} of the prompt is not filled in" in sheet.words.text()
    assert program.server.asked == []
    sheet.button("go").click()
    await program.until(lambda: program.composer.edit.textCursor().selectedText() == "{{text}}")
    assert program.window.focusWidget() is program.composer.edit

    program.composer.submit()
    await program.until(lambda: question(program), "no question")
    sheet = question(program)
    assert sheet is not None
    sheet.button("send").click()
    await program.until(lambda: program.server.asked, "nothing was sent")
    assert program.texts[0] == "Translate into French: {{text}}"


async def test_a_prompt_that_is_filled_in_and_braces_that_were_typed_are_sent_at_once(program: RunningProgram) -> None:
    await insert(program, "Translate into {{language}}.")
    QTest.keyClicks(program.composer.edit, "French")
    program.composer.edit.moveCursor(program.composer.edit.textCursor().MoveOperation.End)
    QTest.keyClicks(program.composer.edit, " Keep {{name}}")
    program.composer.submit()
    await program.until(lambda: program.server.asked, "nothing was sent")
    assert question(program) is None


async def test_a_new_prompt_is_in_the_list_as_soon_as_it_is_saved(program: RunningProgram) -> None:
    program.do("prompts")
    await program.until(lambda: desk(program).sheet is not None)
    sheet = desk(program).sheet
    assert sheet is not None
    assert not sheet.button("save").isEnabled()
    sheet.begin_new()
    QTest.keyClicks(sheet.text, "first words")
    sheet.button("save").click()
    sheet.button("save").click()
    await program.until(lambda: sheet.list.count(), "not in the list")
    await program.settle()
    assert sheet.list.count() == 1
    assert sheet.list.currentRow() == 0
    assert (sheet.title.text(), sheet.text.toPlainText()) == ("first words", "first words")
    assert not sheet.button("save").isEnabled()
    assert sheet.button("delete").isEnabled()

    QTest.keyClick(sheet.text, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(sheet.text, " more")
    assert sheet.button("save").isEnabled()
    sheet.button("save").click()
    await program.until(lambda: desk(program)._prompts.all[0].text == "first words more")
    await program.settle()
    assert not sheet.button("save").isEnabled()
    sheet.reject()
    await program.settle()
    assert len(desk(program)._prompts.all) == 1
