"""The window with prompt tests: what a user does to add an answer, run a set and look at what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

if TYPE_CHECKING:
    from canal_desktop.domain.prompt_test import Case, CaseRun
    from canal_desktop.ui.prompt_tests.add_sheet import AddSheet
    from canal_desktop.ui.prompt_tests.cases_sheet import CasesSheet
    from canal_desktop.ui.prompt_tests.results_sheet import ResultsSheet
    from canal_desktop.ui.prompt_tests.run_sheet import RunSheet
    from canal_desktop.ui.prompt_tests_desk import PromptTestsDesk
    from tests.servers.rationed import RationedServer
    from tests.ui.program import RunningProgram


class Bench:
    """The program and its server."""

    def __init__(self, program: RunningProgram, server: RationedServer) -> None:
        self.program = program
        self.server = server

    @property
    def desk(self) -> PromptTestsDesk:
        return self.program.late.prompt_tests.desk

    @property
    def notices(self) -> str:
        return " ".join(label.text() for label in self.program.window.notices.findChildren(QLabel))

    async def ask(self, text: str = "Is it?") -> None:
        """Ask something in the conversation on the screen."""
        program, before = self.program, len(self.server.chats)
        program.window.activateWindow()
        program.type(text)
        QTest.keyClick(program.composer.edit, Qt.Key.Key_Return)
        await program.until(lambda: len(self.server.chats) > before, "nothing was asked")
        await program.until(lambda: not program.shown.is_running and program.shown.branch[-1].text, "no answer")

    async def open_add(self) -> AddSheet:
        self.program.do("add_to_tests")
        await self.program.until(lambda: self.desk.add_sheet is not None, "no sheet to add")
        sheet = self.desk.add_sheet
        assert sheet is not None
        sheet.activateWindow()
        await self.program.until(lambda: sheet.isAncestorOf(QApplication.focusWidget() or self.program.window))
        return sheet

    async def add(self, *wanted: str) -> None:
        """Make the answer on the screen a case that must contain these texts."""
        from canal_desktop.domain.prompt_test import CheckKind

        before = len(await self.cases())
        sheet = await self.open_add()
        for text in wanted:
            sheet.form.add_check(CheckKind.CONTAINS).line.setText(text)
        sheet.button("add").click()
        await self.program.until(lambda: self.desk.add_sheet is None, "the sheet stays")
        assert len(await self.cases()) > before

    async def cases(self) -> tuple[Case, ...]:
        tests = self.program.late.prompt_tests.tests
        return tuple([case for one in await tests.sets() for case in await tests.cases(one.id)])

    async def open(self) -> CasesSheet:
        self.program.do("prompt_tests")
        await self.program.until(lambda: self.desk.sheet is not None, "no sheet of cases")
        sheet = self.desk.sheet
        assert sheet is not None
        await self.program.settle(0.1)
        return sheet

    async def choose_models(self, *models: str) -> RunSheet:
        sheet = self.desk.sheet or await self.open()
        sheet.buttons["run"].click()
        await self.program.until(lambda: self.desk.runs.run_sheet is not None, "no sheet to run")
        found = self.desk.runs.run_sheet
        assert found is not None
        for model in (*found.ticked, *models):
            if (model in found.ticked) is not (model in models):
                found.search.setText(model)
                QTest.keyClick(found.search, Qt.Key.Key_Return)
        assert found.ticked == list(models)
        return found

    async def run(self, *models: str) -> ResultsSheet:
        """Run the set with these models until it has ended."""
        runs = self.desk.runs
        before = None if runs.sheet is None or runs.sheet.run is None else runs.sheet.run.id
        (await self.choose_models(*models)).button("ask").click()
        await self.program.until(
            lambda: runs.sheet is not None and runs.sheet.run is not None and runs.sheet.run.id != before, "no run"
        )
        return await self.ended()

    async def ended(self) -> ResultsSheet:
        tests, runs = self.program.late.prompt_tests.tests, self.desk.runs
        await self.program.until(lambda: tests.running is None, "the run has no end")
        sheet = runs.sheet
        assert sheet is not None
        await self.program.until(lambda: sheet.bar.isHidden() and sheet.words.text()[:7] != "Running", "no results")
        return sheet

    def run_of(self, sheet: ResultsSheet) -> CaseRun:
        assert sheet.run is not None
        return sheet.run
