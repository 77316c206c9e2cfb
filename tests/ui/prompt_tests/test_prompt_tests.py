"""Prompt tests in the window: an answer becomes a case, sets are looked after; by keyboard, and nothing gets lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QSpinBox

from canal_desktop.domain.parameters import Parameters
from canal_desktop.domain.prompt_test import Check, CheckKind
from canal_desktop.storage.prompt_tests import PromptTestStore
from canal_desktop.ui.prompt_tests.add_sheet import UNSAVED
from canal_desktop.ui.prompt_tests_desk import TEMPORARY
from canal_desktop.ui.sheets.name_sheet import NameSheet
from tests.ui.program import RunningProgram

if TYPE_CHECKING:
    from tests.ui.prompt_tests.bench import Bench


async def test_an_answer_becomes_a_case_and_its_checks_are_tried_as_one_types(bench: Bench) -> None:
    program = bench.program
    conversation = program.shown
    await conversation.choose_parameters(Parameters("Be brief.", temperature=0.5))
    sheet = await bench.open_add()
    form = sheet.form
    assert (form.title.text(), form.question.toPlainText()) == ("Is it?", "Is it?")
    assert (form.expected.toPlainText(), form.prompt.toPlainText()) == ("gpt-4o-mini says yes.", "Be brief.")
    assert form.facts.text() == "Sent with it: Temperature 0.5."
    assert QApplication.focusWidget() is form.title

    first, second = form.add_check(CheckKind.CONTAINS), form.add_check(CheckKind.REGEX)
    await program.until(lambda: QApplication.focusWidget() is second.line)
    QTest.keyClicks(first.line, "YES")
    QTest.keyClicks(second.line, "[")
    await program.until(
        lambda: "✗ Failed: “YES” is not" in first.outcome.text() and "cannot be read" in second.outcome.text()
    )
    assert form.tried.text() == "Tried on the answer on the screen: 0 of 2 pass."
    first.any_case.click()
    second.line.setText("s.y")
    await program.until(lambda: form.tried.text().endswith("2 of 2 pass."))
    assert second.outcome.accessibleName() == "Fits the pattern: Passed"
    third = form.add_check(CheckKind.SHORTER)
    third.remove.click()
    sheet.set_name.setEditText("Facts")
    sheet.button("add").click()
    await program.until(lambda: "“Is it?” was added to Facts." in bench.notices)
    (case,) = await bench.cases()
    assert case.checks == (Check(CheckKind.CONTAINS, "YES", ignores_case=True), Check(CheckKind.REGEX, "s.y"))
    assert case.request.parameters == Parameters("Be brief.", temperature=0.5)
    assert (case.conversation_id, case.message_id) == (conversation.id, conversation.branch[-1].id)
    assert program.errors == []


async def test_what_was_written_is_not_lost_by_one_key(bench: Bench) -> None:
    sheet = await bench.open_add()
    sheet.form.title.setText("Other")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.words.text() == UNSAVED
    assert sheet.isVisible()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    await bench.program.until(lambda: bench.desk.add_sheet is None)
    assert await bench.cases() == ()


async def test_a_case_that_the_disk_refuses_stays_on_the_screen_until_it_is_kept(bench: Bench) -> None:
    database = bench.program.database
    sheet = await bench.open_add()
    sheet.form.title.setText("Mine")
    await database.run(lambda db: db.pragma("query_only", True))
    sheet.button("add").click()
    await bench.program.until(lambda: "library" in sheet.words.text(), "nothing is said")
    assert sheet.form.title.text() == "Mine"
    await database.run(lambda db: db.pragma("query_only", False))
    sheet.button("add").click()
    await bench.program.until(lambda: bench.desk.add_sheet is None, "it stays")
    assert [case.title for case in await bench.cases()] == ["Mine"]


async def test_cases_are_edited_ordered_doubled_deleted_and_brought_back(bench: Bench) -> None:
    program = bench.program
    await bench.add("yes")
    await bench.ask("Second?")
    await bench.add("no")
    sheet = await bench.open()

    def titles() -> list[str]:
        return [sheet.list.item(row).text() for row in range(sheet.list.count())]

    assert titles() == ["Is it?", "Second?"]
    assert not sheet.buttons["up"].isEnabled()
    QTest.keyClick(sheet, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    await program.until(lambda: titles() == ["Second?", "Is it?"])
    assert sheet.list.currentRow() == 1

    sheet.form.question.setPlainText("Is it so?")
    sheet.form.title.setText("Renamed")
    sheet.buttons["duplicate"].click()
    await program.until(lambda: titles() == ["Second?", "Renamed", "Renamed (copy)"])
    assert [case.request.question for case in await bench.cases()] == ["Second?", "Is it so?", "Is it so?"]
    assert sheet.list.currentRow() == 2
    sheet.buttons["delete"].click()
    await program.until(lambda: titles() == ["Second?", "Renamed"])
    assert sheet.status.text() == "The case “Renamed (copy)” was deleted."
    sheet.undo.click()
    await program.until(lambda: titles() == ["Second?", "Renamed", "Renamed (copy)"])

    # The earlier messages of the second one are there, and stay when its question is changed.
    sheet.list.setCurrentRow(0)
    assert sheet.form.facts.text() == "Sent with it: 2 earlier messages."
    sheet.form.expected.setPlainText("Certainly")
    sheet.buttons["close"].click()
    await program.until(lambda: bench.desk.sheet is None)
    await program.settle(0.1)
    assert [case.expected for case in await bench.cases()] == [
        "Certainly",
        *["gpt-4o-mini says yes."] * 2,
    ]
    assert program.errors == []


async def test_sets_are_made_renamed_deleted_and_brought_back(bench: Bench) -> None:
    program = bench.program
    await bench.add("yes")
    sheet = await bench.open()

    async def name(button: str, text: str) -> None:
        sheet.buttons[button].click()
        (asked,) = sheet.findChildren(NameSheet)
        asked.name.setText(text)
        asked.button("save").click()
        await program.until(lambda: sheet.sets.currentText() == text)
        await program.until(lambda: not sheet.findChildren(NameSheet))

    await name("new_set", "Another")
    await program.until(lambda: (sheet.list.count(), sheet.buttons["run"].isEnabled()) == (0, False))
    await name("rename_set", "Zebra")
    sheet.sets.setCurrentIndex(0)
    sheet.sets.activated.emit(0)
    await program.until(lambda: sheet.list.count() == 1)
    sheet.buttons["delete_set"].click()
    await program.until(lambda: sheet.status.text() == "The set “My tests” was deleted.")
    assert sheet.sets.currentText() == "Zebra"
    sheet.undo.click()
    await program.until(lambda: sheet.sets.count() == 2)
    assert len(await bench.cases()) == 1


async def test_the_last_set_is_brought_back_from_the_sheet_where_it_was_deleted(bench: Bench) -> None:
    await bench.add("yes")
    sheet = await bench.open()
    sheet.buttons["delete_set"].click()
    await bench.program.until(lambda: sheet.status.text() == "The set “My tests” was deleted.")
    assert sheet.sets.count() == 0
    assert sheet.undo.isVisible()
    sheet.undo.click()
    await bench.program.until(lambda: sheet.list.count() == 1)
    assert sheet.sets.currentText() == "My tests"


async def test_tab_goes_through_the_checks_before_the_button_that_adds_one(bench: Bench) -> None:
    await bench.add("yes")
    sheet = await bench.open()
    sheet.activateWindow()
    form = sheet.form
    await bench.program.until(lambda: form.rows)
    form.add_check(CheckKind.SHORTER)
    form.add_check(CheckKind.EQUALS)
    form.expected.setFocus()
    visited = []
    wanted = [form.expected, *(control for row in form.rows for control in row.controls()), form.add]
    for _ in wanted:
        visited.append(QApplication.focusWidget())
        QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Tab)
    assert visited == wanted
    read = form.children()
    assert read.index(form.rows[0].parentWidget()) < read.index(form.add)


async def test_a_limit_is_typed_at_once(bench: Bench) -> None:
    sheet = await bench.open_add()
    row = sheet.form.add_check(CheckKind.SHORTER)
    await bench.program.until(lambda: QApplication.focusWidget() is row.limit)
    QTest.keyClicks(row.limit, "12a0")
    assert row.check() == Check(CheckKind.SHORTER, limit=120)
    QTest.mouseDClick(row.limit, Qt.MouseButton.LeftButton)
    QTest.keyClicks(row.limit, "99999999")
    assert row.check().limit == 10_000_000


async def test_a_temporary_conversation_is_not_added(bench: Bench) -> None:
    former = bench.program.pane.conversation
    bench.program.do("new_temporary")
    await bench.program.until(lambda: bench.program.pane.conversation is not former)
    await bench.ask()
    bench.program.do("add_to_tests")
    await bench.program.until(lambda: TEMPORARY in bench.notices)
    assert bench.desk.add_sheet is None


async def test_a_library_that_can_only_be_read_is_only_looked_at(bench: Bench, monkeypatch: object) -> None:
    await bench.add("yes")
    program = bench.program
    program.late.prompt_tests.tests._store = ReadOnly(program.database)
    program.do("add_to_tests")
    await program.until(lambda: "can only be read" in bench.notices)
    sheet = await bench.open()
    await program.until(lambda: sheet.case is not None)
    enabled = {name for name, button in sheet.buttons.items() if button.isEnabled()}
    assert enabled == {"results", "close"}
    assert not sheet.form.isEnabled()


class ReadOnly(PromptTestStore):
    """As of a library on a disk that cannot be written."""

    @property
    def is_read_only(self) -> bool:
        return True


async def test_every_control_has_a_name_and_is_reached_by_key(bench: Bench) -> None:
    await bench.add("yes")
    sheet = await bench.open()
    for kind in CheckKind:
        sheet.form.add_check(kind)
    await bench.program.settle(0.1)
    controls = [
        child
        for kind in (QPushButton, QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QCheckBox)
        for child in sheet.findChildren(kind)
        if child.isVisibleTo(sheet) and not isinstance(child.parent(), QComboBox | QSpinBox)
    ]
    assert len(controls) > 20
    for control in controls:
        found = QAccessible.queryAccessibleInterface(control)
        assert found is not None
        assert found.text(QAccessible.Text.Name), control
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, found.text(QAccessible.Text.Name)
    assert isinstance(bench.program, RunningProgram)
