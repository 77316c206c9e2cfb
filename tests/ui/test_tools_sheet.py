"""The sheet of tools: ticked for a conversation, the user's own described, changed, deleted and brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from canal_desktop.domain.completion import Delta, Finish
from canal_desktop.domain.parameters import Parameters
from canal_desktop.domain.tool import ToolId
from tests.ui.program import Server, profile
from tests.ui.tool_steps import CLOCK, WEATHER, Functions, active, question, with_tools

if TYPE_CHECKING:
    from canal_desktop.ui.tools.editor import ToolEditor
    from canal_desktop.ui.tools.sheet import ToolsSheet
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram

ANSWER = (Delta("Yes."), Finish("stop"))


async def begun(start: Programs) -> RunningProgram:
    program = await start(profile(), server=Server(script=[ANSWER]))
    program.late.tool_book.sources.append(Functions())
    return program


async def opened(program: RunningProgram) -> ToolsSheet:
    program.do("tools")
    await program.until(lambda: program.late.tools_desk.sheet is not None, "no sheet")
    sheet = program.late.tools_desk.sheet
    assert sheet is not None
    return sheet


async def editing(program: RunningProgram, sheet: ToolsSheet, button: str = "new") -> ToolEditor:
    sheet.buttons[button].click()
    editor = program.late.tools_desk.editor
    assert editor is not None
    await program.until(lambda: editor.save.isEnabled(), "its schema is not valid")
    return editor


def rows(sheet: ToolsSheet) -> list[str]:
    return [sheet.list.item(row).text().partition(":")[0] for row in range(sheet.list.count())]


async def back(program: RunningProgram) -> None:
    """A sheet that was closed leaves no window active: no system is there to do it."""
    await program.until(lambda: program.late.tools_desk.sheet is None, "the sheet stays")
    await active(program)


def tick(sheet: ToolsSheet, name: str) -> None:
    """Tick or untick a row with the keyboard."""
    sheet.list.setCurrentRow(next(row for row, text in enumerate(rows(sheet)) if text.startswith(name)))
    QTest.keyClick(sheet.list, Qt.Key.Key_Space)


async def test_what_is_ticked_is_offered_from_then_on_and_the_chip_says_so(start: Programs) -> None:
    program = await begun(start)
    sheet = await opened(program)
    assert rows(sheet) == ["weather (Here)", "clock (Here)"]
    tick(sheet, "weather")
    tick(sheet, "clock")
    tick(sheet, "weather")
    sheet.choice.setCurrentIndex(sheet.choice.findData("required"))
    sheet.buttons["save"].click()
    await program.until(lambda: program.late.tools_desk.chip.isVisible(), "no chip")

    assert program.late.tools_desk.chip.text() == "1 tool"
    assert program.shown.conversation.parameters == Parameters(tools=(CLOCK,), tool_choice="required")
    await back(program)
    await program.ask("Is it late?")
    assert [tool.name for tool in program.server.asked[-1].tools] == ["clock"]
    assert program.server.asked[-1].parameters.tool_choice == "required"


async def test_esc_leaves_what_was_ticked_as_it_was(start: Programs) -> None:
    program = await begun(start)
    sheet = await opened(program)
    tick(sheet, "weather")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    await program.settle(0.05)

    assert program.late.tools_desk.sheet is None
    assert program.shown.conversation.parameters == Parameters()


async def test_a_tool_is_described_ticked_changed_deleted_and_brought_back(start: Programs) -> None:
    program = await begun(start)
    sheet = await opened(program)
    editor = await editing(program, sheet)
    editor.name.setText("bad name")
    editor.save.click()
    await program.until(lambda: editor.error.isVisible(), "a wrong name is taken")
    editor.name.setText("look_up")
    editor.description.setPlainText("Looks it up")
    editor.save.click()
    await program.until(lambda: "look_up (typed by hand)" in rows(sheet), "it is not in the list")
    assert [tool_id.startswith("own:look_up-") for tool_id in sheet.ticked] == [True]

    editor = await editing(program, sheet, "edit")
    editor.name.setText("look_it_up")
    editor.save.click()
    await program.until(lambda: "look_it_up (typed by hand)" in rows(sheet), "it is not changed")
    sheet.buttons["delete"].click()
    await program.until(lambda: sheet.buttons["undo"].isVisible(), "it is not deleted")
    assert "look_up (not on offer now)" in rows(sheet)
    sheet.buttons["undo"].click()
    await program.until(lambda: "look_it_up (typed by hand)" in rows(sheet), "it is not back")
    sheet.buttons["save"].click()
    await program.until(lambda: program.shown.conversation.parameters.tools, "it is not offered")

    await back(program)
    await program.ask("Look it up")
    assert [tool.name for tool in program.server.asked[-1].tools] == ["look_it_up"]


async def test_what_is_wrong_with_a_schema_is_said_by_line_and_column(start: Programs) -> None:
    program = await begun(start)
    editor = await editing(program, await opened(program))
    editor.schema.setPlainText('{\n  "type": }')
    await program.until(lambda: not editor.save.isEnabled(), "it is taken")
    assert editor.state.text().startswith("Line 2, column 11")

    editor.schema.setPlainText('{"type": "object", "properties": {"a": {"type": "strin"}}}')
    await program.until(lambda: "properties.a.type" in editor.state.text(), "it is no schema")
    assert not editor.save.isEnabled()
    editor.use({"type": "object"})
    await program.until(lambda: editor.save.isEnabled(), "a template is not valid")


async def test_a_tool_that_is_gone_is_told_of_before_anything_is_sent_and_can_be_unticked(start: Programs) -> None:
    program, _source = await with_tools(start, ANSWER, ANSWER)
    gone = ToolId("mcp:gone:search")
    await program.shown.choose_parameters(Parameters(tools=(WEATHER, gone)))
    await program.ask("How is it?", waits=False)
    asking = await question(program)
    assert "search" in asking.informativeText()
    assert not program.server.asked
    program.press("Cancel")
    await program.until(lambda: not program.shown.is_on_way, "it is still asked")
    assert program.composer.text == "How is it?"

    program.composer.submit()
    await question(program)
    program.press("Send without them")
    await program.until(lambda: program.server.asked and not program.shown.is_running, "nothing was sent")
    assert [tool.name for tool in program.server.asked[-1].tools] == ["weather"]
    assert program.late.tools_desk.chip.text() == "1 of 2 tools"
    await active(program)
    await program.ask("And now?")
    assert [tool.name for tool in program.server.asked[-1].tools] == ["weather"]

    sheet = await opened(program)
    assert "search (not on offer now)" in rows(sheet)
    tick(sheet, "search")
    sheet.buttons["save"].click()
    await program.until(lambda: program.shown.conversation.parameters.tools == (WEATHER,), "it is still there")


async def test_the_parameters_sheet_keeps_tools_and_lets_one_be_taken_out(start: Programs) -> None:
    program, _source = await with_tools(start, ANSWER)
    for text, left in (("", (WEATHER, CLOCK)), (WEATHER, (WEATHER,))):
        program.do("parameters")
        await program.until(lambda: program.late.parameters_desk.sheet is not None, "no sheet")
        sheet = program.late.parameters_desk.sheet
        assert sheet is not None
        row = sheet.form.rows["tools"]
        assert row.editor.text_now() == f"{WEATHER}\n{CLOCK}"
        if text:
            row.editor.put(text)
        sheet.save.click()
        await program.settle(0.05)
        assert program.shown.conversation.parameters.tools == left
