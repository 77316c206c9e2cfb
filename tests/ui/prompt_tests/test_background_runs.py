"""Runs of prompt tests that go on behind the window, and what the sheets offer besides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox

from canal_desktop.domain.prompt_test import CheckKind
from canal_desktop.ui.prompt_tests.running_notice import ENDED, QUIT, RUNNING
from tests.ui.prompt_tests.test_runs import facts

if TYPE_CHECKING:
    from tests.ui.prompt_tests.bench import Bench


async def begin_behind(bench: Bench) -> None:
    """Begin a run whose answers wait, and close all sheets."""
    await bench.add("yes")
    bench.server.open.clear()
    before = len(bench.server.chats)
    (await bench.choose_models("gpt-4o-mini")).button("ask").click()
    await bench.program.until(lambda: len(bench.server.chats) == before + 1, "nothing was asked")
    runs = bench.desk.runs
    await bench.program.until(lambda: runs.sheet is not None and "stop" in runs.sheet._buttons)
    assert runs.sheet is not None
    assert RUNNING not in bench.notices
    runs.sheet.accept()
    if bench.desk.sheet is not None:
        bench.desk.sheet.accept()
    await bench.program.until(lambda: RUNNING in bench.program.window.notices.texts, "it is not told")


async def test_a_run_that_is_not_looked_at_is_told_of_until_it_is(bench: Bench) -> None:
    await begin_behind(bench)
    notices, runs = bench.program.window.notices, bench.desk.runs
    bench.program.press("Show")
    await bench.program.until(lambda: runs.sheet is not None and RUNNING not in notices.texts)
    assert runs.sheet is not None
    runs.sheet.accept()
    await bench.program.until(lambda: RUNNING in notices.texts)
    bench.server.open.set()
    await bench.program.until(lambda: ENDED in notices.texts and RUNNING not in notices.texts, "its end is not told")
    bench.program.press("Show results")
    await bench.program.until(lambda: runs.sheet is not None and runs.sheet.words.text()[:8] == "Complete")
    await bench.program.until(lambda: ENDED not in notices.texts)
    assert bench.program.errors == []


async def test_to_quit_while_a_run_goes_on_is_asked_about(bench: Bench) -> None:
    await begin_behind(bench)
    window, ends = bench.program.window, []
    window.close_requested.connect(lambda: ends.append(1))

    def question() -> QMessageBox | None:
        boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
        return boxes[0] if boxes else None

    def asks() -> bool:
        # Pressed again where the question before it is not over yet.
        if question() is None:
            bench.program.do("quit")
        return question() is not None

    for button in ("Stay", "Quit"):
        await bench.program.until(asks, "nothing was asked")
        assert (question().text(), ends) == (QUIT, [])  # type: ignore[union-attr]
        bench.program.press(button)
        await bench.program.until(lambda: question() is None)
    await bench.program.until(lambda: ends, "it does not end")
    bench.server.open.set()


async def test_a_new_start_is_still_one_after_the_question_and_none_after_staying(bench: Bench) -> None:
    await begin_behind(bench)
    window, ends = bench.program.window, []
    window.close_requested.connect(lambda: ends.append(window.starts_anew))
    # As with a tray, where closing the window is no end.
    window.hides_instead = lambda: True
    for button in ("Stay", "Quit"):
        window.restart()
        await bench.program.until(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)), "not asked")
        bench.program.press(button)
        await bench.program.until(lambda: not any(box.isVisible() for box in window.findChildren(QMessageBox)))
        await bench.program.settle(0.05)
        assert (ends, window.starts_anew) == (([], False) if button == "Stay" else ([True], True))
    bench.server.open.set()


async def test_results_offer_to_run_the_set_again(bench: Bench) -> None:
    await bench.add("yes")
    sheet = await bench.run("other")
    runs = bench.desk.runs
    assert sheet.run is not None
    first = sheet.run.id
    sheet.button("again").click()
    await bench.program.until(lambda: runs.run_sheet is not None, "nothing is to be chosen")
    assert runs.run_sheet is not None
    assert runs.run_sheet.ticked == ["other"]
    runs.run_sheet.button("ask").click()
    await bench.program.until(lambda: sheet.run is not None and sheet.run.id != first)
    await bench.ended()
    assert sheet.runs.count() == 2


async def test_requests_to_judges_are_told_before(bench: Bench) -> None:
    sheet = await bench.open_add()
    row = sheet.form.add_check(CheckKind.JUDGED)
    row.text.setPlainText("It is kind.")
    row.model.setCurrentText("judge")
    sheet.button("add").click()
    await bench.program.until(lambda: bench.desk.add_sheet is None)
    chosen = await bench.choose_models("gpt-4o-mini", "other")
    chosen.repeats.setValue(3)
    assert facts(chosen)["Requests to judges"] == "6 more"


async def test_three_models_are_in_sight(bench: Bench) -> None:
    bench.program.window.resize(1100, 760)
    await bench.add("yes")
    sheet = await bench.run("gpt-4o-mini", "other", "third")
    table = sheet.table
    await bench.program.settle()
    last = table.visualRect(table.results.index(0, 2))
    assert last.right() <= table.viewport().width()
