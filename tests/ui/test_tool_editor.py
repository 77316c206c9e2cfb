"""The sheet in which a tool is described: usable at any size of text, and what is wrong is said while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QScrollArea

from canal_desktop.domain.settings import Settings
from canal_desktop.ui.widgets.sheet_area import SheetArea
from tests.ui.program import profile

if TYPE_CHECKING:
    from canal_desktop.ui.tools.editor import ToolEditor
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram


async def opened(program: RunningProgram) -> ToolEditor:
    program.do("tools")
    await program.until(lambda: program.late.tools_desk.sheet is not None, "no sheet")
    sheet = program.late.tools_desk.sheet
    assert sheet is not None
    sheet.buttons["new"].click()
    await program.until(lambda: program.late.tools_desk.editor is not None, "no editor")
    editor = program.late.tools_desk.editor
    assert editor is not None
    await program.settle(0.05)
    return editor


@pytest.mark.parametrize("zoom", [100, 200, 300])
async def test_everything_has_its_room_at_large_text(start: Programs, zoom: int) -> None:
    program = await start(profile(), settings=Settings(zoom_percent=zoom))
    editor = await opened(program)
    assert editor.name.height() >= editor.name.sizeHint().height()
    line = editor.fontMetrics().lineSpacing()
    assert all(field.height() >= 3 * line for field in editor.findChildren(QPlainTextEdit))
    for button in editor.findChildren(QPushButton):
        assert button.height() >= button.sizeHint().height(), button.text()
        around = button.parentWidget()
        assert around is not None
        assert around.rect().contains(button.geometry()), button.text()
    (area,) = [one for one in editor.findChildren(QScrollArea) if not isinstance(one, SheetArea)]
    assert area.geometry().bottom() < editor.save.geometry().top()


async def test_a_name_that_cannot_be_is_told_while_it_is_typed(start: Programs) -> None:
    program = await start(profile())
    editor = await opened(program)
    QTest.keyClicks(editor.name, "get weather")
    assert "letters, digits" in editor.error.text()
    editor.name.clear()
    QTest.keyClicks(editor.name, "get_weather")
    assert editor.error.isHidden()
