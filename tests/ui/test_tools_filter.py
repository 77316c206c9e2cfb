"""Many tools are filtered by words; what is ticked stays ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from canal_desktop.domain.tool import Tool, ToolId
from canal_desktop.ui.tools.sheet import ToolsSheet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

from PySide6.QtWidgets import QWidget


def test_many_tools_are_filtered_and_stay_ticked(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    tools = [Tool(ToolId(f"mcp:s:t{number}"), f"s__t{number}", f"Number {number}", origin="S") for number in range(12)]
    sheet = ToolsSheet([tools[0].id], None, "", parent)
    sheet.show_tools(tools[:3])
    assert sheet.filter.isHidden()
    sheet.show_tools(tools)
    assert not sheet.filter.isHidden()
    QTest.keyClicks(sheet.filter, "number 11")
    assert [row for row in range(12) if not sheet.list.item(row).isHidden()] == [11]
    assert sheet.ticked == (tools[0].id,)
