"""Text at 200 and 300 %: each sheet fits its window, and nothing in it is cut without saying so."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDialog, QLabel, QPushButton, QScrollArea, QWidget

from canal_desktop.app.licences import Licence
from canal_desktop.domain.folder import Folder, FolderId
from canal_desktop.domain.mcp_server import McpServer, McpTransport, new_mcp_server_id
from canal_desktop.domain.model_facts import NO_FACTS
from canal_desktop.domain.parameters import Parameters
from canal_desktop.domain.redaction import Redactor
from canal_desktop.domain.settings import Appearance, SendKey, Settings
from canal_desktop.mcp_client.server_log import ServerLog
from canal_desktop.ui.attachments.preview_sheet import PreviewSheet
from canal_desktop.ui.branch_map import BranchMap
from canal_desktop.ui.diff_view import DiffView, Version
from canal_desktop.ui.folder_form import FolderForm
from canal_desktop.ui.mcp.log_sheet import McpLogSheet
from canal_desktop.ui.mcp.paste_sheet import McpPasteSheet
from canal_desktop.ui.mcp.server_form import McpServerForm
from canal_desktop.ui.parameters.sheet import ParametersSheet
from canal_desktop.ui.prompt_tests.cases_sheet import CasesSheet
from canal_desktop.ui.settings.about_parts import LicenceSheet
from canal_desktop.ui.sheets.model_facts_sheet import ModelFactsSheet
from canal_desktop.ui.sheets.prompt_sheet import PromptSheet
from canal_desktop.ui.shortcut_sheet import ShortcutSheet
from canal_desktop.ui.tools.editor import ToolEditor
from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.plain_label import ElidedLabel
from tests.ui.program import RunningProgram, profile

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.conftest import Programs

CHANGE_SHORTCUTS, OWN_PROXY = "change shortcuts", "own proxy"
"""What is opened by no action."""

SHEETS = (
    "parameters",
    "context",
    "copy_as_code",
    "branch_map",
    "conversation_usage",
    "make_picture",
    "import",
    "export",
    "backups",
    "sync_folder",
    "mirror_folder",
    "new_from_code",
    "usage",
    "connections",
    "prompts",
    "mcp_servers",
    "prompt_tests",
    "shortcuts",
    "about",
    "tools",
    "help",
    "whats_new",
    CHANGE_SHORTCUTS,
    OWN_PROXY,
)

SIZES = [(800, 600, 200), (800, 600, 300)]

HIGHER_THAN_A_SMALL_WINDOW = ("usage", "conversation_usage", "context")
"""Their charts and tables keep a least height: on a large screen they stand over a small window."""

SLACK_PX = 1


def is_cut(widget: QWidget) -> bool:
    """Whether a label or button has less room than its text needs."""
    if isinstance(widget, (ElidedButton, ElidedLabel)):
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() + SLACK_PX < widget.heightForWidth(widget.width())
    needed = widget.sizeHint()
    return widget.width() + SLACK_PX < needed.width() or widget.height() + SLACK_PX < needed.height()


def is_out_of_reach(widget: QWidget, sheet: QWidget) -> bool:
    """Whether a part of it lies outside of its sheet, and nothing scrolls there."""
    parent = widget.parentWidget()
    while parent is not None and parent is not sheet:
        if isinstance(parent, QAbstractScrollArea):
            return False
        parent = parent.parentWidget()
    place = widget.rect().translated(widget.mapTo(sheet, widget.rect().topLeft()))
    return not sheet.rect().adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX).contains(place)


def faults_of(sheet: QDialog, window: QWidget) -> list[str]:
    shown = [
        widget
        for kind in (QLabel, QPushButton)
        for widget in sheet.findChildren(kind)
        if widget.isVisible() and widget.text()
    ]
    found = [f"cut: {widget.text()[:40]!r}" for widget in shown if is_cut(widget)]
    found += [f"out of reach: {widget.text()[:40]!r}" for widget in shown if is_out_of_reach(widget, sheet)]
    if sheet.width() > window.width() or sheet.height() > window.height():
        found.append(f"larger than its window: {sheet.width()}x{sheet.height()}")
    return found


def open_sheet(program: RunningProgram, name: str) -> None:
    if name == OWN_PROXY:
        program.workspace.profile_desk.settings.network.open_profile("p")
    elif name == CHANGE_SHORTCUTS:
        program.do("shortcuts")
        sheet = program.window.findChild(ShortcutSheet)
        assert isinstance(sheet, ShortcutSheet)
        sheet.change.click()
    else:
        program.do(name)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]} at {size[2]} %")
async def test_every_sheet_can_be_read_in_large_text(start: Programs, size: tuple[int, int, int]) -> None:
    width, height, zoom = size
    program = await start(profile("p"), settings=Settings(appearance=Appearance.LIGHT, zoom_percent=zoom))
    window = program.window
    window.resize(width, height)
    await program.ask("hello")
    found = {}
    for action in SHEETS:
        open_sheet(program, action)
        await program.until(lambda: any(one.isVisible() for one in window.findChildren(QDialog)), action)
        await program.settle(0.3)
        sheet = next(one for one in window.findChildren(QDialog) if one.isVisible())
        faults = [
            fault
            for fault in faults_of(sheet, window)
            if not (fault.startswith("larger than") and height < 800 and action in HIGHER_THAN_A_SMALL_WINDOW)
        ]
        if faults:
            found[action] = faults
        sheet.reject()
        await program.until(lambda: QApplication.activeModalWidget() is None, f"{action} did not close")
        await program.settle(0.1)

    assert found == {}, "\n".join(f"{one}: {faults}" for one, faults in found.items())


SERVER = McpServer(new_mcp_server_id(), "files", McpTransport.STDIO, datetime(2026, 1, 1, tzinfo=UTC), command="npx")


def server_log() -> ServerLog:
    log = ServerLog(Redactor())
    log.add("a line")
    return log


VERSIONS = [Version("a", "Version 1 of 2, by some-model", "one"), Version("b", "Version 2 of 2", "two")]
FOLDER = Folder(FolderId("f"), "A", datetime(2026, 1, 1, tzinfo=UTC))
LICENCE = Licence("a-package-with-a-name", "1.0", "MIT", "Do what you like with it.\n" * 80)
INNER: dict[str, Callable[[RunningProgram], QDialog]] = {
    "tool": lambda program: ToolEditor(None, program.window.theme, program.window),
    "server": lambda program: McpServerForm(SERVER, program.window),
    "configuration": lambda program: McpPasteSheet(program.window),
    "log": lambda program: McpLogSheet("files", server_log(), program.window),
    "preview": lambda program: PreviewSheet(
        "report.pdf", ("remove", "save", "open"), program.window.theme, program.window
    ),
    "prompts": lambda program: PromptSheet(program.window),
    "cases": lambda program: CasesSheet(lambda: (), program.window, is_read_only=False),
    "branches": lambda program: BranchMap(program.shown.tree, None, program.window.theme, program.window),
    "shortcuts": lambda program: ShortcutSheet(program.window, SendKey.ENTER),
    "facts": lambda program: ModelFactsSheet("a-model", NO_FACTS, NO_FACTS, program.window),
    "parameters": lambda program: ParametersSheet("", Parameters(), (), program.window),
    "folder": lambda program: FolderForm(FOLDER, (), (), program.window),
    "licence": lambda program: LicenceSheet(LICENCE, program.window),
    "versions": lambda program: DiffView(VERSIONS, 0, 1, program.window.theme, program.tasks, program.window),
}
"""Sheets that are opened from others, or by a file."""


@pytest.mark.parametrize("size", [*SIZES, (600, 400, 300)], ids=lambda size: f"{size[0]}x{size[1]} at {size[2]} %")
async def test_every_inner_sheet_can_be_read_in_large_text(start: Programs, size: tuple[int, int, int]) -> None:
    width, height, zoom = size
    program = await start(profile("p"), settings=Settings(appearance=Appearance.LIGHT, zoom_percent=zoom))
    program.window.resize(width, height)
    found = {}
    for name, make in INNER.items():
        sheet = make(program)
        sheet.open()
        await program.settle(0.3)
        faults = faults_of(sheet, program.window) + [
            f"wider than its place: {area.widget().width()} in {area.viewport().width()}"
            for area in sheet.findChildren(QScrollArea)
            if area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if area.widget() is not None and area.widget().width() > area.viewport().width() + SLACK_PX
        ]
        if faults:
            found[name] = faults
        sheet.reject()
        await program.settle(0.1)

    assert found == {}, "\n".join(f"{one}: {faults}" for one, faults in found.items())


async def test_in_a_narrow_header_the_model_stays_before_the_server(start: Programs) -> None:
    program = await start(profile("p"), settings=Settings(appearance=Appearance.LIGHT, zoom_percent=300))
    pane = program.pane
    pane.model_button.set_model("a-model-with-quite-a-long-name")
    program.window.resize(700, 600)
    program.window.sidebar.show()
    await program.settle(0.2)

    assert pane.server.isHidden()
    assert pane.model_button.width() >= pane.model_button.minimumSizeHint().width()
    assert pane.model_button.accessibleDescription() == "a-model-with-quite-a-long-name"
    assert "a-model-with-quite-a-long-name" in pane.model_button.toolTip()
    assert pane.model_button.geometry().right() < pane.width()

    pane.model_button.set_model("m")
    program.window.resize(1800, 600)
    await program.settle(0.2)
    assert not pane.server.isHidden()
