"""Runs of prompt tests in the window: begun with a price in sight, stopped, gone on with, compared and exported."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from canal_desktop.domain.money import Price
from canal_desktop.domain.prompt_test import CaseRun, new_run_id
from canal_desktop.ui.prompt_tests.run_desk import OFFLINE
from canal_desktop.ui.sheets.work_sheet import WorkSheet

if TYPE_CHECKING:
    from pathlib import Path

    from canal_desktop.ui.prompt_tests.results_sheet import ResultsSheet
    from tests.ui.prompt_tests.bench import Bench

PRICE = Price(Decimal(100), Decimal(200))


def cells(sheet: ResultsSheet) -> list[list[str]]:
    results = sheet.table.results
    columns = range(results.columnCount())
    return [[cell(sheet, row, column).splitlines()[0] for column in columns] for row in range(results.rowCount())]


def cell(sheet: ResultsSheet, row: int, column: int, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> str:
    return str(sheet.table.results.index(row, column).data(role))


async def test_a_set_is_run_over_models_and_the_table_says_how_each_did(bench: Bench) -> None:
    bench.program.parts.requests.price_of = lambda _profile, model: PRICE if model == "other" else None
    await bench.add("says yes", "gpt")
    bench.server.takes_s = 0.1
    before = len(bench.server.chats)
    chosen = await bench.choose_models("gpt-4o-mini", "other")
    await bench.program.until(lambda: "Estimated cost" in facts(chosen))
    assert facts(chosen)["Estimated cost"].startswith("about $0.00")
    assert facts(chosen)["Answers asked for"] == "2"
    sheet = await bench.run("gpt-4o-mini", "other")
    assert sorted(seen.body["model"] for seen in bench.server.chats[before:]) == ["gpt-4o-mini", "other"]
    assert bench.server.chats[-1].body["messages"] == [{"role": "user", "content": "Is it?"}]
    assert cells(sheet) == [["✓ Passed", "✗ Failed"], ["100 % (1 of 1) passed", "0 % (0 of 1) passed"]]
    assert sheet.words.text() == "Complete: 50 % (1 of 2) passed."
    failed = cell(sheet, 0, 1)
    assert "15 tokens · $0.0020" in failed
    assert "first token after " in failed
    found = QAccessible.queryAccessibleInterface(sheet.table)
    assert found is not None
    children = (found.child(number) for number in range(found.childCount()))
    spoken = [child.text(QAccessible.Text.Name) for child in children if child is not None]
    assert any(one.startswith("Is it?, other: Failed, Contains “gpt”: “gpt” is not in the answer.") for one in spoken)
    assert any(
        one.startswith("All cases, gpt-4o-mini: 100 % (1 of 1) passed, 15 tokens · cost not known") for one in spoken
    )
    assert bench.program.errors == []


def facts(sheet: WorkSheet) -> dict[str, str]:
    grid = sheet._grid
    found = {}
    for row in range(grid.rowCount()):
        pair = [grid.itemAtPosition(row, column) for column in range(2)]
        if pair[0] is not None and pair[1] is not None:
            found[pair[0].widget().text()] = pair[1].widget().text()
    return found


async def test_a_cell_shows_the_answer_the_reasons_the_difference_and_becomes_a_conversation(bench: Bench) -> None:
    program = bench.program
    await bench.add("gpt")
    sheet = await bench.run("other")
    sheet.table.setFocus()
    sheet.table.setCurrentIndex(sheet.table.results.index(0, 0))
    QTest.keyClick(sheet.table, Qt.Key.Key_Return)
    runs = bench.desk.runs
    await program.until(lambda: runs.result_sheet is not None)
    shown = runs.result_sheet
    assert shown is not None
    assert shown.reply.toPlainText() == "other says yes."
    assert shown.words.text().startswith("Failed. 15 tokens · ")
    assert shown._notes.text() == "✗ Failed: Contains “gpt”. “gpt” is not in the answer."
    shown.button("compare").click()
    await program.until(lambda: runs.diff is not None and runs.diff.changes)
    assert runs.diff is not None
    assert "gpt" in runs.diff.text.toPlainText()
    assert "Use this version" not in {button.text() for button in runs.diff.findChildren(QPushButton)}
    runs.diff.reject()
    former = program.shown.id
    shown.button("conversation").click()
    await program.until(lambda: program.shown.id != former)
    assert program.texts == ["Is it?", "other says yes."]
    assert program.shown.conversation.model == "other"
    assert bench.desk.sheet is None
    assert runs.sheet is None
    assert program.errors == []


async def test_what_became_worse_since_the_run_before_is_said(bench: Bench) -> None:
    await bench.add("yes")
    await bench.run("gpt-4o-mini", "other")
    bench.server.answer = lambda body: "yes" if body["model"] == "gpt-4o-mini" else "no"
    sheet = await bench.run("gpt-4o-mini", "other")
    await bench.program.until(lambda: "Worse" in sheet._notes.text())
    assert sheet._notes.text().endswith(": Is it?, other")
    assert cells(sheet)[0] == ["✓ Passed", "✗ Failed · worse"]
    assert "worse than in the run before" in cell(sheet, 0, 1, Qt.ItemDataRole.AccessibleTextRole)
    sheet.runs.setCurrentIndex(1)
    sheet.runs.activated.emit(1)
    await bench.program.until(lambda: cells(sheet)[0] == ["✓ Passed", "✓ Passed"])
    assert not sheet._notes.text()


async def test_a_run_is_stopped_and_gone_on_with(bench: Bench) -> None:
    await bench.add("yes")
    bench.server.open.clear()
    before = len(bench.server.chats)
    (await bench.choose_models("gpt-4o-mini", "other")).button("ask").click()
    await bench.program.until(lambda: len(bench.server.chats) == before + 2, "nothing was asked")
    runs = bench.desk.runs
    await bench.program.until(lambda: runs.sheet is not None and "stop" in runs.sheet._buttons)
    assert runs.sheet is not None
    assert runs.sheet.words.text() == "Running: 0 of 2 answers are there."
    runs.sheet.button("stop").click()
    sheet = await bench.ended()
    assert sheet.words.text() == "Not complete. 2 of 2 answers are missing; of the others – passed."
    bench.server.open.set()
    sheet.button("missing").click()
    await bench.program.until(lambda: sheet.words.text() == "Complete: 100 % (2 of 2) passed.")
    assert len(bench.server.chats) == before + 4
    assert bench.program.errors == []


async def test_a_run_in_whose_midst_the_program_ended_is_shown_as_such(bench: Bench) -> None:
    await bench.add("yes")
    (case,) = await bench.cases()
    store = bench.program.late.prompt_tests.tests._store
    models = ("gpt-4o-mini",)
    await store.add_run(CaseRun(new_run_id(), case.set_id, datetime.now(UTC), models, (case.id,), 1, "alpha"))
    (await bench.open()).buttons["results"].click()
    runs = bench.desk.runs
    await bench.program.until(lambda: runs.sheet is not None and runs.sheet.words.text())
    assert runs.sheet is not None
    assert runs.sheet.words.text().startswith("Interrupted: the program ended in the midst of it. 1 of 1")
    runs.sheet.button("missing").click()
    await bench.program.until(lambda: cells(runs.sheet)[0] == ["✓ Passed"])  # type: ignore[arg-type]


async def test_offline_nothing_is_run_and_it_is_said(bench: Bench) -> None:
    await bench.add("yes")
    window = bench.program.window
    window.set_settings(replace(window.settings, is_offline=True))
    sheet = await bench.open()
    sheet.buttons["run"].click()
    await bench.program.until(lambda: sheet.status.text() == OFFLINE)
    assert bench.desk.runs.run_sheet is None


async def test_beyond_a_budget_the_user_is_asked_first(bench: Bench) -> None:
    bench.program.parts.requests.price_of = lambda _profile, _model: PRICE
    await bench.add("yes")
    window = bench.program.window
    window.set_settings(replace(window.settings, day_stop=0.0001))
    before = len(bench.server.chats)
    chosen = await bench.choose_models("other")
    await bench.program.until(lambda: "Budget: " in chosen._notes.text())
    chosen.button("ask").click()

    def question() -> WorkSheet | None:
        sheets = window.findChildren(WorkSheet)
        return next((one for one in sheets if one.heading.text() == "The budget is used up" and one.isVisible()), None)

    await bench.program.until(lambda: question() is not None, "nothing was asked")
    asked = question()
    assert asked is not None
    assert "This run would go beyond it." in asked.words.text()
    assert len(bench.server.chats) == before
    asked.button("run").click()
    sheet = None
    await bench.program.until(lambda: bench.desk.runs.sheet is not None)
    sheet = await bench.ended()
    assert sheet.words.text() == "Complete: 100 % (1 of 1) passed."


@pytest.mark.parametrize("ending", ["csv", "json", "md", "xml"])
async def test_results_are_exported(bench: Bench, tmp_path: Path, ending: str) -> None:
    await bench.add("gpt")
    sheet = await bench.run("other")
    sheet.button("export").click()
    dialog = bench.desk.runs.dialog
    assert dialog is not None
    path = tmp_path / f"results.{ending}"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    await bench.program.until(lambda: sheet.words.text().endswith(f" passed. Saved as results.{ending}."))
    text = path.read_text(encoding="utf-8")
    assert "other says yes." in text
    begin = {"csv": "case,model", "json": "{", "md": "# My tests", "xml": "<?xml"}[ending]
    assert text.startswith(begin)
    if ending == "json":
        assert json.loads(text)["results"][0]["case"] == "Is it?"


async def test_a_run_is_deleted_after_a_question(bench: Bench) -> None:
    await bench.add("yes")
    sheet = await bench.run("other")
    sheet.button("delete").click()
    await bench.program.settle(0.1)
    bench.program.press("Delete")
    await bench.program.until(lambda: sheet.words.text() == "This set was not run yet.")
    assert len(await bench.cases()) == 1
