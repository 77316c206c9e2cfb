"""Steps of tests about copying as code: the sheet, opened and filled, and the choice of a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton

from tests.ui.program import CONTROL

if TYPE_CHECKING:
    from canal_desktop.ui.code_desk import CodeDesk
    from canal_desktop.ui.sheets.code_sheet import CodeSheet
    from tests.ui.program import RunningProgram


def desk_of(program: RunningProgram) -> CodeDesk:
    return program.late.code_desk


def sheet_of(program: RunningProgram) -> CodeSheet:
    sheet = desk_of(program).sheet
    assert sheet is not None
    return sheet


async def shown(program: RunningProgram) -> str:
    """The code on the screen, once all of it is there."""
    await program.until(lambda: desk_of(program).sheet is not None, "no sheet")
    sheet = sheet_of(program)
    # No system is there to do it.
    sheet.activateWindow()
    await program.until(lambda: sheet.isAncestorOf(QApplication.focusWidget() or program.window), "no focus")
    await program.until(lambda: sheet.copy_button.isEnabled() and sheet.code.is_filled, "no code")
    return sheet.code.toPlainText()


async def open_next(program: RunningProgram) -> str:
    program.key(Qt.Key.Key_E, CONTROL)
    return await shown(program)


async def choose(program: RunningProgram, language: str, form: str = "") -> str:
    """Choose a language and a form by their buttons."""
    for label in filter(None, (language, form)):
        buttons = [one for one in sheet_of(program).findChildren(QToolButton) if one.isVisible()]
        next(one for one in buttons if one.text() == label).click()
        await shown(program)
    return await shown(program)
