"""What the conversation on the screen took: in its header, beside what is sent next, and on the page of usage."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from canal_desktop.domain.completion import Delta, Finish, Usage
from canal_desktop.domain.message import MessageState, Role, TextPart
from canal_desktop.domain.money import Price
from canal_desktop.domain.spending import Spent, SpentKind
from canal_desktop.ui.sheets.usage_sheet import UsageSheet
from tests.ui.program import Server, profile

if TYPE_CHECKING:
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram

PRICE = Price(Decimal(1000), Decimal(1000))
"""So dear that each answer below costs one dollar."""
COUNTED = (Delta("An answer."), Usage(400, 600, 1000), Finish("stop"))
UNCOUNTED = (Delta("An answer."), Finish("stop"))


async def begun(start: Programs) -> RunningProgram:
    program = await start(profile(), server=Server(events=COUNTED))
    program.window.resize(1000, 700)
    program.parts.requests.price_of = lambda _profile_id, model: None if model == "other" else PRICE
    return program


def shown(program: RunningProgram) -> str:
    button = program.late.conversation_cost.button
    return button.text() if button.isVisible() else ""


def said(program: RunningProgram) -> str:
    return program.late.conversation_cost.button.accessibleDescription()


async def until_said(program: RunningProgram, words: str) -> None:
    await program.until(lambda: words in said(program), f"{words} is not in: {said(program)}")


async def opened(program: RunningProgram) -> UsageSheet:
    program.do("conversation_usage")
    await program.until(lambda: program.window.findChild(UsageSheet), "no sheet")
    sheet = program.window.findChild(UsageSheet)
    await program.until(lambda: sheet.words.text(), "no sum")
    return sheet


def table(sheet: UsageSheet) -> list[list[str]]:
    items = [sheet.table.topLevelItem(number) for number in range(sheet.table.topLevelItemCount())]
    return [[item.text(column) for column in range(5)] for item in items if item is not None]


async def test_the_header_says_after_each_answer_what_the_conversation_took(start: Programs) -> None:
    program = await begun(start)
    await until_said(program, "nothing was asked here yet")
    assert shown(program) == ""
    await program.ask("first")
    await program.until(lambda: shown(program) == "1.0k tokens · $1.00", "not shown")
    await program.ask("second")
    await program.until(lambda: shown(program) == "2.0k tokens · $2.00", "not counted")
    assert said(program) == "This conversation: 2 requests, 800 tokens in, 1,200 out, $2.00."
    assert said(program) in program.late.context_desk.bar.accessibleDescription()


async def test_an_answer_asked_for_again_counts_and_another_conversation_has_figures_of_its_own(
    start: Programs,
) -> None:
    program = await begun(start)
    await program.ask("first")
    former = program.shown.id
    program.do("regenerate")
    await until_said(program, "2 requests")
    await program.new()
    await program.until(lambda: shown(program) == "", "figures of another conversation")
    await program.open(former)
    await until_said(program, "2 requests")


async def test_estimates_and_what_has_no_price_are_said(start: Programs) -> None:
    program = await begun(start)
    await program.ask("first")
    program.server.events = UNCOUNTED
    await program.ask("second")
    await until_said(program, "2 requests")
    assert "1 request is an estimate: its server counted nothing." in said(program)
    assert shown(program).startswith("about ")
    program.pane.model_button.model_chosen.emit("other")
    await program.settle()
    program.server.events = COUNTED
    await program.ask("third")
    await until_said(program, "1 request has no known price")
    assert shown(program).endswith(" +")


async def test_what_the_program_asks_besides_counts_as_soon_as_it_is_on_the_bill(start: Programs) -> None:
    program = await begun(start)
    await program.ask("first")
    await until_said(program, "1 request,")
    now = datetime.now().astimezone()
    await program.late.spending.add(
        Spent(now, SpentKind.SPEECH, "alpha", "tts", program.shown.id, Usage(5, 5), Decimal(2))
    )
    await until_said(program, "2 requests, 405 tokens in, 605 out, $3.00")


async def test_a_fork_took_nothing_and_says_where_its_answers_are_counted(start: Programs) -> None:
    program = await begun(start)
    await program.ask("first")
    former = program.shown.id
    await until_said(program, "1 request")
    program.do("fork")
    await program.until(lambda: program.pane.conversation is not None and program.shown.id != former, "no fork")
    await until_said(program, "nothing was asked here yet. 1 answer is not counted")
    assert shown(program) == ""
    await program.ask("second")
    await until_said(program, "1 request, 400 tokens in, 600 out, $1.00. 1 answer is not counted")


async def test_a_conversation_that_was_brought_in_has_no_counts(start: Programs) -> None:
    program = await begun(start)
    await program.ask("first")
    kept = program.shown.id
    await program.database.transact(lambda db: db.execute("DELETE FROM spent"))
    await program.new()
    await program.open(kept)
    await until_said(program, "1 answer is not counted")
    sheet = await opened(program)
    assert sheet.words.text() == said(program)
    assert table(sheet) == []


async def test_a_temporary_conversation_counts_in_memory(start: Programs) -> None:
    program = await begun(start)
    program.do("new_temporary")
    await program.until(
        lambda: program.pane.conversation is not None and program.library.is_temporary(program.shown.id), "none"
    )
    await program.ask("first")
    await until_said(program, "1 request, 400 tokens in, 600 out, $1.00.")
    program.server.events = UNCOUNTED
    await program.ask("second")
    await until_said(program, "1 request is an estimate")
    sheet = await opened(program)
    assert [(row[0], row[1]) for row in table(sheet)] == [("gpt-4o-mini", "2 (1 estimated)")]
    assert await program.database.run(lambda db: db.execute("SELECT count(*) FROM spent").fetchall()) == [(0,)]


async def test_the_page_of_usage_shows_one_conversation_alone_or_all(start: Programs) -> None:
    program = await begun(start)
    await program.ask("elsewhere")
    await program.new()
    await program.ask("first")
    program.server.events = UNCOUNTED
    program.pane.model_button.model_chosen.emit("other")
    await program.settle()
    await program.ask("second")
    await until_said(program, "2 requests")
    sheet = await opened(program)
    assert [(row[0], row[4]) for row in table(sheet)] == [("gpt-4o-mini", "$1.00"), ("other", "unknown")]
    assert sheet.words.text() == said(program)
    scope = next(box for box in sheet.findChildren(QComboBox) if box.accessibleName() == "Of")
    scope.setFocus()
    QTest.keyClick(scope, Qt.Key.Key_Up)
    await program.until(lambda: sheet.words.text().startswith("3 requests"), "not all")


async def test_the_button_opens_the_page_and_the_sheet_of_what_is_sent_says_the_same(start: Programs) -> None:
    program = await begun(start)
    await program.ask("first")
    await program.until(lambda: shown(program), "not shown")
    program.do("context")
    await program.until(lambda: program.late.context_desk.sheet, "no sheet")
    sheet = program.late.context_desk.sheet
    assert sheet is not None
    assert sheet.spent.text() == said(program)
    sheet.reject()
    program.press("Tokens and cost of this conversation")
    await program.until(lambda: program.window.findChild(UsageSheet), "no sheet")
    assert program.window.findChild(UsageSheet).of_conversation


async def test_in_a_narrow_window_the_title_has_the_room(start: Programs) -> None:
    program = await begun(start)
    await program.ask("first")
    await program.until(lambda: shown(program), "not shown")
    program.window.resize(program.window.minimumSize())
    await program.until(lambda: not shown(program), "still shown")
    assert program.is_possible("conversation_usage")


async def test_who_wants_no_figures_sees_none(start: Programs) -> None:
    program = await begun(start)
    await program.ask("first")
    await program.until(lambda: shown(program), "not shown")
    program.window.change_settings(replace(program.window.settings, shows_figures=False))
    assert shown(program) == ""
    assert said(program)


async def test_an_answer_written_by_hand_is_not_counted(start: Programs) -> None:
    program = await begun(start)
    await program.ask("first")
    reply = program.shown.branch[-1]
    assert (reply.role, reply.state) == (Role.ASSISTANT, MessageState.COMPLETE)
    program.do("edit_answer")
    await program.until(lambda: program.composer.is_editing, "not edited")
    program.composer.set_text("My own answer.")
    program.key(Qt.Key.Key_Return)
    await program.until(lambda: program.shown.branch[-1].parts == (TextPart("My own answer."),), "not written")
    await until_said(program, "1 answer is not counted")
