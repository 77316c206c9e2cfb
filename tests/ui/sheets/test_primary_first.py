"""The button that Enter presses stands first in its row, on every sheet, and the one that leaves stands at the end."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton, QWidget

from canal_desktop.domain.folder import Folder, FolderId
from canal_desktop.domain.model_facts import NO_FACTS
from canal_desktop.domain.parameters import Parameters
from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.folder_form import FolderForm
from canal_desktop.ui.mcp.paste_sheet import McpPasteSheet
from canal_desktop.ui.mcp.server_form import McpServerForm
from canal_desktop.ui.parameters.sheet import ParametersSheet
from canal_desktop.ui.sheets.model_facts_sheet import ModelFactsSheet
from canal_desktop.ui.sheets.name_sheet import NameSheet
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.tools.editor import ToolEditor
from canal_desktop.ui.tools.sheet import ToolsSheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

SHEETS: dict[str, Callable[[QWidget], QDialog]] = {
    "tools": lambda window: ToolsSheet((), None, "", window),
    "tool": lambda window: ToolEditor(None, make_theme(Appearance.LIGHT), window),
    "facts": lambda window: ModelFactsSheet("a-model", NO_FACTS, NO_FACTS, window),
    "folder": lambda window: FolderForm(Folder(FolderId("f"), "A", datetime(2026, 1, 1, tzinfo=UTC)), (), (), window),
    "parameters": lambda window: ParametersSheet("", Parameters(), (), window),
    "name": lambda window: NameSheet("Name it", "Name", "Write one", "A", window),
    "server": lambda window: McpServerForm(None, window),
    "configuration": lambda window: McpPasteSheet(window),
}


@pytest.mark.parametrize("name", SHEETS)
def test_the_primary_button_is_the_first_of_its_row(qtbot: QtBot, name: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 800)
    window.show()
    sheet = SHEETS[name](window)
    sheet.open()
    qtbot.waitExposed(sheet)
    shown = [one for one in sheet.findChildren(QPushButton) if one.isVisible()]
    primary = next(one for one in shown if one.property("kind") == "primary")
    place = primary.mapTo(sheet, QPoint())
    row = [one for one in shown if abs(one.mapTo(sheet, QPoint()).y() - place.y()) < primary.height() // 2]

    assert len(row) > 1
    assert min(one.mapTo(sheet, QPoint()).x() for one in row) == place.x(), [one.text() for one in row]
    sheet.reject()
