"""Steps of tests about what is sent: a talk, the sheet of its parts, the question about what is too long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from canal_desktop.domain.completion import Delta
from canal_desktop.ui.context_rows import ContextRoles, ContextRow
from canal_desktop.ui.sheets.work_sheet import WorkSheet
from tests.ui.program import CONTROL, SHIFT

if TYPE_CHECKING:
    from canal_desktop.ui.context_desk import ContextDesk
    from canal_desktop.ui.sheets.context_sheet import ContextSheet
    from tests.ui.program import RunningProgram

ANSWER = "An answer of some words. " * 40


async def begin_talk(program: RunningProgram) -> None:
    """Three questions with answers of about 250 tokens each."""
    program.server.events = (Delta(ANSWER),)
    for question in ("first?", "second?", "third?"):
        await program.ask(question)


def desk_of(program: RunningProgram) -> ContextDesk:
    return program.late.context_desk


def limit(program: RunningProgram, tokens: int | None) -> None:
    """Have the model take so many tokens."""
    desk_of(program).requests.context_window = lambda _conversation: tokens
    desk_of(program).refresh()


async def open_sheet(program: RunningProgram) -> ContextSheet:
    program.key(Qt.Key.Key_X, CONTROL | SHIFT)
    await program.until(lambda: desk_of(program).sheet is not None, "no sheet")
    sheet = desk_of(program).sheet
    assert sheet is not None
    await program.until(lambda: QApplication.focusWidget() is sheet.list, "the list has no focus")
    return sheet


def draft(program: RunningProgram, text: str) -> None:
    """Type what is not sent; it is on its way to the disk before the test ends."""
    program.type(text)
    program.composer.flush_draft()


def go_back(program: RunningProgram) -> None:
    """What a desktop does when a dialog has closed."""
    program.window.activateWindow()
    QApplication.processEvents()


def rows(sheet: ContextSheet) -> list[ContextRow]:
    model = sheet.list.model()
    return [model.index(number, 0).data(ContextRoles.ROW) for number in range(model.rowCount())]


def go_to(sheet: ContextSheet, number: int) -> None:
    sheet.list.setCurrentIndex(sheet.list.model().index(number, 0))


def texts_sent(program: RunningProgram) -> list[str]:
    return [message.text for message in program.server.asked[-1].messages]


async def asked(program: RunningProgram) -> WorkSheet:
    """The question that comes up."""
    found: list[WorkSheet] = []

    def is_there() -> bool:
        found[:] = [sheet for sheet in program.window.findChildren(WorkSheet) if sheet.isVisible()]
        return bool(found)

    await program.until(is_there, "nothing is asked")
    return found[0]


async def answer(program: RunningProgram, label: str) -> None:
    """Press a button of the question that comes up."""
    question = await asked(program)
    next(button for button in question.findChildren(QPushButton) if button.text() == label).click()
    await program.settle(0.05)
    go_back(program)
