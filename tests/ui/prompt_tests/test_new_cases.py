"""Cases that are made of no answer: written from nothing, and brought in from a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from canal_desktop.app.tasks import telling

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.prompt_tests.bench import Bench


async def test_a_case_is_written_from_nothing(bench: Bench) -> None:
    sheet = await bench.open()
    await bench.program.until(lambda: "New case" in sheet.status.text())
    sheet.buttons["new"].click()
    await bench.program.until(lambda: bench.desk.add_sheet is not None, "no sheet")
    adding = bench.desk.add_sheet
    assert adding is not None
    assert adding.heading.text() == "New case"
    adding.button("add").click()
    await bench.program.until(lambda: "There is no question" in adding.words.text())
    adding.form.question.setPlainText("What is 6 times 7?")
    adding.form.prompt.setPlainText("Say a number.")
    adding.form.expected.setPlainText("42")
    QTest.keyClick(adding, Qt.Key.Key_Escape)
    assert adding.isVisible()
    adding.button("add").click()
    await bench.program.until(lambda: bench.desk.add_sheet is None and sheet.list.count() == 1)
    (case,) = await bench.cases()
    assert (case.title, case.request.question, case.expected) == ("What is 6 times 7?", "What is 6 times 7?", "42")
    assert case.request.parameters.system_prompt == "Say a number."
    await bench.program.until(lambda: sheet.status.text().endswith("was added to My tests."))
    await bench.run("other")
    assert bench.server.chats[-1].body["messages"] == [
        {"role": "system", "content": "Say a number."},
        {"role": "user", "content": "What is 6 times 7?"},
    ]
    assert bench.program.errors == []


async def test_cases_are_brought_in_from_a_file(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "capitals.csv"
    path.write_text("question,expected,contains\nFrance?,Paris,Paris\nItaly?,Rome,Rome\n,none,\n", encoding="utf-8")
    sheet = await bench.open()
    sheet.buttons["import"].click()
    dialog = bench.desk.dialog
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.close()
    await bench.program.until(lambda: sheet.list.count() == 2, "nothing came")
    told = "2 cases were added to capitals. 1 entry without a question was left out."
    await bench.program.until(lambda: sheet.status.text() == told)
    assert [(case.title, case.expected) for case in await bench.cases()] == [("France?", "Paris"), ("Italy?", "Rome")]
    path.write_text("nothing", encoding="utf-8")
    await telling(bench.desk.import_cases(path), bench.desk._say)
    assert "There is no question in capitals.csv" in sheet.status.text()
    assert bench.program.errors == []
