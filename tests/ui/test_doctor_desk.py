"""The checkup in its window: watched, stopped, begun again and copied, by key."""

from __future__ import annotations

import socket
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from canal_desktop.domain.checkup import CheckOutcome, CheckResult, CheckStep
from canal_desktop.ui.main_window import Page
from canal_desktop.ui.sheets.doctor_sheet import DoctorSheet
from tests.ui.program import profile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canal_desktop.domain.profile import Profile
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram

PASSED, FAILED, LIMITED, SKIPPED = CheckOutcome
GOOD = [CheckResult(step, PASSED, f"{step} is well.", took_s=0.012) for step in list(CheckStep)[4:]]


def silent() -> Profile:
    """A profile of a server that does not run."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    return replace(profile(), base_url=f"http://127.0.0.1:{port}/v1")


def sheet_of(program: RunningProgram) -> DoctorSheet:
    return program.window.findChild(DoctorSheet)


def rows(sheet: DoctorSheet) -> list[tuple[str, str]]:
    items = (sheet.table.topLevelItem(number) for number in range(sheet.table.topLevelItemCount()))
    return [(item.text(0), item.text(1)) for item in items if item is not None]


async def begun(program: RunningProgram) -> DoctorSheet:
    program.do("doctor")
    await program.until(lambda: sheet_of(program), "no sheet")
    return sheet_of(program)


async def billed(program: RunningProgram) -> list[object]:
    query = "SELECT kind, prompt_tokens, completion_tokens FROM spent ORDER BY seq"
    return await program.database.run(lambda db: list(db.execute(query)))


async def ended(program: RunningProgram, sheet: DoctorSheet) -> None:
    await program.until(lambda: sheet.bar.isHidden(), "it has no end")


async def test_a_port_where_nothing_listens_is_found_and_what_comes_after_is_not_tried(start: Programs) -> None:
    program = await start(silent())
    sheet = await begun(program)
    await ended(program, sheet)
    found = dict(rows(sheet))
    assert found["Connection"] == "Failed"
    assert {found[step] for step in ("Encryption", "API key", "Models", "Answer", "Pictures")} == {"Not tried"}
    assert "refuses connections" in sheet.words.text()
    assert "Check that the server is running" in sheet.words.text()
    current = sheet.table.currentItem()
    assert current is not None
    assert current.text(0) == "Connection"
    assert current.data(0, Qt.ItemDataRole.AccessibleTextRole).startswith("Connection: Failed. Port")


async def test_the_demo_is_well(start: Programs) -> None:
    program = await start(silent())
    program.server.checks = GOOD
    program.profiles.use_demo()
    await program.new()
    sheet = await begun(program)
    await ended(program, sheet)
    assert [result for _step, result in rows(sheet)] == ["Not tried"] * 4 + ["Passed"] * 2 + ["Not tried"] * 4
    assert sheet.words.text().startswith("The server can be reached.")
    assert await billed(program) == []

    sheet.button("ask").click()
    await ended(program, sheet)
    assert [result for _step, result in rows(sheet)] == ["Not tried"] * 4 + ["Passed"] * 6
    assert sheet.words.text() == "Everything works."
    assert await billed(program) == [("checkup", 7, 1)] * 4


async def test_the_model_of_the_conversation_is_asked_and_named_before(start: Programs) -> None:
    program = await start(silent())
    program.server.checks = GOOD
    program.profiles.use_demo()
    await program.new()
    await program.shown.choose_model("another-model", program.shown.conversation.profile_id)
    sheet = await begun(program)
    await ended(program, sheet)
    assert "Whether another-model answers" in sheet.words.text()
    sheet.button("ask").click()
    await ended(program, sheet)
    models = await program.database.run(lambda db: db.execute("SELECT DISTINCT model FROM spent").fetchall())
    assert models == [("another-model",)]


async def test_where_the_key_fails_another_can_be_entered(start: Programs) -> None:
    program = await start(silent())
    program.server.checks = [CheckResult(CheckStep.KEY, FAILED, "It did not accept the API key.")]
    program.profiles.use_demo()
    await program.new()
    sheet = await begun(program)
    await ended(program, sheet)
    sheet.button("key").click()
    await program.until(lambda: program.window.page is Page.WELCOME, "no form")


async def test_it_is_stopped_by_esc_and_closed_by_the_next(start: Programs) -> None:
    program = await start(silent())
    program.server.checks = GOOD
    program.server.answers_on.clear()
    program.profiles.use_demo()
    await program.new()
    sheet = await begun(program)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    await ended(program, sheet)
    assert sheet.words.text() == "The checkup was stopped."
    sheet.button("again").click()
    program.server.answers_on.set()
    await ended(program, sheet)
    assert sheet.words.text().startswith("The server can be reached.")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    await program.until(lambda: sheet_of(program) is None, "it is still open")


async def test_what_is_copied_holds_no_text_of_a_conversation(start: Programs) -> None:
    program = await start(silent())
    await program.ask("my secret question")
    sheet = await begun(program)
    await ended(program, sheet)
    sheet.button("copy").click()
    copied = QGuiApplication.clipboard().text()
    assert "Connection: Failed" in copied
    assert "Server: 127.0.0.1:" in copied
    assert "secret" not in copied


async def test_a_profile_is_examined_from_its_card(start: Programs) -> None:
    program = await start(silent())
    program.do("profiles")
    await program.until(lambda: program.window.page is Page.PROFILES, "no page")
    await program.settle()
    program.press("Check the connection")
    await program.until(lambda: sheet_of(program), "no sheet")
    assert "Alpha" in sheet_of(program).windowTitle()
    await ended(program, sheet_of(program))


async def test_where_the_program_itself_fails_nothing_is_called_well(start: Programs) -> None:
    def failing() -> Iterator[CheckResult]:
        yield GOOD[0]
        raise RuntimeError("inside the program")

    program = await start(silent())
    program.server.checks = failing()
    program.profiles.use_demo()
    await program.new()
    sheet = await begun(program)
    await ended(program, sheet)
    assert sheet.words.text() == "The checkup was stopped."
    assert [name for name, _error in program.errors] == ["checkup"]
    program.errors.clear()
