"""Usage and cost in the window: figures below answers, the page of what was spent, budgets before sending."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from canal_desktop.domain.completion import Delta, Finish, Usage
from canal_desktop.domain.message import ConversationId, Message, MessageId, MessageState, Role, Timing
from canal_desktop.domain.money import Cost, Price
from canal_desktop.domain.spending import Grouping, Spent, SpentKind, Sum
from canal_desktop.storage.spent import SpentStore
from canal_desktop.ui.money_desk import as_csv
from canal_desktop.ui.money_words import dollars, figures_of, thousands
from canal_desktop.ui.sheets.model_facts_sheet import ModelFactsSheet
from canal_desktop.ui.sheets.usage_sheet import UsageSheet
from tests.ui.program import Server, profile

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram

PRICE = Price(Decimal(1000), Decimal(1000))
"""So dear that each answer below costs one dollar."""


def dear_server() -> Server:
    return Server(events=[Delta("An answer."), Usage(400, 600, 1000), Finish("stop")])


async def begun(start: Programs) -> RunningProgram:
    program = await start(profile(), server=dear_server())
    program.parts.requests.price_of = lambda _profile_id, _model: PRICE
    return program


def notices(program: RunningProgram) -> str:
    return " ".join(label.text() for label in program.window.notices.findChildren(QLabel))


async def shown(program: RunningProgram) -> UsageSheet:
    program.do("usage")
    await program.until(lambda: program.window.findChild(UsageSheet), "no sheet")
    sheet = program.window.findChild(UsageSheet)
    await program.until(lambda: sheet.words.text(), "no sum")
    return sheet


def table(sheet: UsageSheet) -> list[list[str]]:
    items = [sheet.table.topLevelItem(number) for number in range(sheet.table.topLevelItemCount())]
    return [[item.text(column) for column in range(5)] for item in items if item is not None]


@pytest.mark.parametrize(
    ("amount", "words"),
    [("0", "$0"), ("0.00001", "<$0.0001"), ("0.0012", "$0.0012"), ("0.1", "$0.10"), ("1234.5", "$1,234.50")],
)
def test_dollars(amount: str, words: str) -> None:
    assert dollars(Decimal(amount)) == words


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0"),
        (950, "950"),
        (1234, "1.2k"),
        (9_960, "10k"),
        (34_500, "34k"),
        (999_499, "999k"),
        (999_960, "1.0M"),
        (2_100_000, "2.1M"),
    ],
)
def test_thousands(count: int, words: str) -> None:
    assert thousands(count) == words


def test_figures_leave_out_what_is_not_known() -> None:
    message = Message(
        MessageId("m"), ConversationId("c"), None, Role.ASSISTANT, (), MessageState.COMPLETE, datetime.now(UTC)
    )
    assert figures_of(message) == []
    full = Message(
        *(getattr(message, name) for name in ("id", "conversation_id", "parent_id", "role", "parts", "state")),
        message.created_at,
        usage=Usage(1234, 56),
        timing=Timing(0.84, 2.09),
        cost=Cost(Decimal("0.0021"), PRICE),
    )
    assert figures_of(full) == ["1.2k in", "56 out", "$0.0021", "45/s", "first token after 840 ms"]


async def test_an_answer_says_below_it_what_it_took_until_that_is_not_wanted(start: Programs) -> None:
    program = await begun(start)
    await program.ask("hello")
    await program.settle()
    rows = program.pane.transcript.rows
    assert "400 in · 600 out · $1.00" in rows._rows[1]._label.text()
    program.do("figures")
    await program.settle()
    assert rows._rows[1]._label.text() == ""


async def test_the_page_tells_days_models_and_sums(start: Programs) -> None:
    program = await begun(start)
    await program.ask("hello")
    yesterday = datetime.now().astimezone() - timedelta(days=1)
    store = SpentStore(program.database)
    await store.add(Spent(yesterday, SpentKind.IMAGE, "alpha", "painter", cost=Decimal("0.25")))
    await store.add(Spent(yesterday, SpentKind.CHAT, "alpha", "unpriced", usage=Usage(5, 5)))

    sheet = await shown(program)
    days = [yesterday.date().isoformat(), datetime.now().astimezone().date().isoformat()]
    assert table(sheet) == [[days[0], "2", "5", "5", "$0.25 +"], [days[1], "1", "400", "600", "$1.00"]]
    assert sheet.words.text().startswith("3 requests, 405 tokens in, 605 out, $1.25. 1 request has no known price.")
    assert [bar.value for bar in sheet.chart.bars] == [0.25, 1.0]

    sheet._grouping.setCurrentIndex(list(Grouping).index(Grouping.MODEL))
    await program.until(lambda: len(table(sheet)) == 3, "not by model")
    assert [row[0] for row in table(sheet)] == ["gpt-4o-mini", "painter", "unpriced"]
    assert table(sheet)[2][4] == "unknown"

    sheet._grouping.setCurrentIndex(list(Grouping).index(Grouping.PROFILE))
    await program.until(lambda: len(table(sheet)) == 1, "not by server")
    assert table(sheet)[0][0] == "Alpha"


async def test_folders_of_one_name_are_two_and_what_is_gone_has_a_word(start: Programs) -> None:
    program = await begun(start)
    now, store = datetime.now().astimezone(), SpentStore(program.database)
    for cost in ("3", "2"):
        folder = await program.parts.organiser.new_folder("Twins")
        conversation = await program.parts.library.new("alpha", None, folder.id)
        await conversation.send("hello", "gpt-4o-mini")
        await program.until(lambda known=conversation: not known.is_running, "no end")
        await store.add(Spent(now, SpentKind.IMAGE, "removed", "painter", conversation.id, cost=Decimal(cost)))
    await program.database.transact(lambda db: db.execute("UPDATE spent SET folder_id = 'x' WHERE model != 'painter'"))
    sheet = await shown(program)
    sheet._grouping.setCurrentIndex(list(Grouping).index(Grouping.FOLDER))
    await program.until(lambda: len(table(sheet)) == 3, "not by folder")
    assert [(row[0], row[4]) for row in table(sheet)] == [
        ("Twins", "$3.00"),
        ("Twins", "$2.00"),
        ("A folder that is gone", "$2.00"),
    ]
    sheet.chart.setFocus()
    for number in range(3):
        QTest.keyClick(sheet.chart, Qt.Key.Key_Right)
        assert sheet.table.indexOfTopLevelItem(sheet.table.currentItem()) == number
    sheet._grouping.setCurrentIndex(list(Grouping).index(Grouping.PROFILE))
    await program.until(lambda: len(table(sheet)) == 2, "not by server")
    assert [row[0] for row in table(sheet)] == ["A server that was removed", "Alpha"]


async def test_a_day_whose_prices_nobody_knows_in_part_cost_more_than_is_known(start: Programs) -> None:
    program = await begun(start)
    now, store = datetime.now().astimezone(), SpentStore(program.database)
    await store.add(Spent(now, SpentKind.CHAT, "alpha", "free", usage=Usage(5, 5), cost=Decimal(0)))
    await store.add(Spent(now, SpentKind.CHAT, "alpha", "unpriced", usage=Usage(5, 5)))
    sheet = await shown(program)
    assert table(sheet)[0][4] == "$0 +"
    assert "$0 or more, 2 requests" in sheet.chart.bars[0].words


async def test_the_arrow_keys_go_through_the_bars_and_the_table_follows(start: Programs) -> None:
    program = await begun(start)
    await program.ask("hello")
    sheet = await shown(program)
    sheet.chart.setFocus()
    QTest.keyClick(sheet.chart, Qt.Key.Key_End)
    current = sheet.table.currentItem()
    assert current is not None
    assert current.text(1) == "1"
    assert "$1.00, 1 request, 400 tokens in, 600 out" in sheet.chart.accessibleDescription()
    assert current.data(0, Qt.ItemDataRole.AccessibleTextRole) == sheet.chart.accessibleDescription()
    assert sheet.words.text().startswith("1 request, ")


async def test_the_table_is_saved_as_csv(start: Programs, tmp_path: Path) -> None:
    program = await begun(start)
    await program.ask("hello")
    sheet = await shown(program)
    sheet.button("save").click()
    dialog = sheet.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "usage.csv"))
    await program.until(lambda: "Saved" in sheet.words.text(), "not saved")
    with (tmp_path / "usage.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["requests"], row["prompt_tokens"], row["cost_usd"]) for row in rows] == [("1", "400", "1")]
    dialog.close()


def test_no_cell_of_a_csv_is_carried_out_by_a_spreadsheet() -> None:
    text = as_csv(Grouping.MODEL, (Sum('=HYPERLINK("http://x")', 1, 2, 3, Decimal("0.5"), 0),))
    assert next(csv.reader(text.splitlines()[1:]))[0].startswith("'=")


async def test_above_the_stop_nothing_is_sent_before_the_user_says_so(start: Programs) -> None:
    program = await begun(start)
    sheet = await shown(program)
    sheet.levels["day_stop"].setValue(1.0)
    assert program.window.settings.day_stop == 1.0
    sheet.button("close").click()
    await program.settle()
    program.window.activateWindow()
    await program.settle()
    await program.ask("first")
    program.type("second")
    program.key(Qt.Key.Key_Return)
    await program.until(lambda: "Not sent" in notices(program), "nothing was said")
    assert len(program.server.asked) == 1
    assert program.composer.text == "second"

    program.workspace._run("send_over_budget")
    await program.until(lambda: len(program.server.asked) == 2, "it was not sent")
    await program.until(lambda: not program.shown.is_running, "no end")
    program.type("third")
    program.key(Qt.Key.Key_Return)
    await program.settle()
    assert len(program.server.asked) == 2


async def over_budget(start: Programs) -> RunningProgram:
    """A program in which one question was answered, and a second one refused."""
    program = await begun(start)
    program.window.change_settings(replace(program.window.settings, day_stop=1.0))
    await program.ask("first")
    await refused(program, "second")
    return program


async def refused(program: RunningProgram, text: str) -> None:
    program.type(text)
    program.key(Qt.Key.Key_Return)
    await program.until(lambda: "Not sent" in notices(program), "nothing was said")
    await program.settle()


def refusals(program: RunningProgram) -> list[str]:
    return [text for text in program.window.notices.texts if text.startswith("Not sent")]


async def test_send_anyway_sends_nothing_but_what_was_refused(start: Programs) -> None:
    program = await over_budget(start)
    former = program.shown.id
    program.type(" and more")
    program.workspace._run("send_over_budget")
    await program.settle()
    assert "changed since" in notices(program)

    await program.new()
    assert refusals(program) == []
    program.type("something else")
    program.workspace._run("send_over_budget")
    await program.settle()
    assert "kept in “first”" in notices(program)
    assert len(program.server.asked) == 1
    assert program.composer.text == "something else"

    await program.open(former)
    await refused(program, "")
    program.workspace._run("send_over_budget")
    await program.until(lambda: len(program.server.asked) == 2, "it was not sent")
    assert program.server.asked[-1].messages[-1].text == "second and more"
    assert refusals(program) == []


async def test_one_refusal_is_shown_and_none_once_the_level_is_another(start: Programs) -> None:
    program = await over_budget(start)
    for more in ("x" * 4000, "y" * 8000):
        program.composer.set_text(more)
        await refused(program, " ")
    (sentence,) = refusals(program)
    assert "costs about" in sentence
    program.do("usage")
    await program.until(lambda: program.window.findChild(UsageSheet), "no sheet")
    program.window.findChild(UsageSheet).levels["day_stop"].setValue(500.0)
    assert refusals(program) == []


@pytest.mark.parametrize("how", ["regenerate", "continue"])
async def test_above_the_stop_no_answer_is_asked_for_again(start: Programs, how: str) -> None:
    program = await begun(start)
    program.window.change_settings(replace(program.window.settings, day_stop=1.0))
    if how == "continue":
        program.server.events = (Delta("Half"), Usage(400, 600, 1000), Finish("length"))
    await program.ask("first")
    program.do(how)
    await program.until(lambda: refusals(program), "nothing was said")
    await program.settle()
    assert len(program.server.asked) == 1
    assert "Send anyway" not in [button.text() for button in program.window.notices.findChildren(QPushButton)]


async def test_without_a_level_nothing_is_estimated(start: Programs) -> None:
    program = await begun(start)

    def price_of(_profile_id: str | None, _model: str) -> Price:
        prices.append(program.shown.is_running)
        return PRICE

    prices: list[bool] = []
    program.parts.requests.price_of = price_of
    await program.ask("first")
    assert len(prices) == 1, "one for the answer that came"


async def test_above_the_warning_it_is_said_once_a_day(start: Programs) -> None:
    program = await begun(start)
    program.do("usage")
    await program.until(lambda: program.window.findChild(UsageSheet), "no sheet")
    sheet = program.window.findChild(UsageSheet)
    sheet.levels["month_warn"].setValue(0.5)
    sheet.button("close").click()
    await program.settle()
    program.window.activateWindow()
    await program.settle()
    await program.ask("first")
    await program.ask("second")
    assert "spent this month; your level is $0.50" in notices(program)
    assert len(program.server.asked) == 2


async def test_a_message_that_waits_is_held_and_sent_from_where_it_waits(start: Programs) -> None:
    program = await begun(start)
    program.window.change_settings(replace(program.window.settings, day_stop=1.0))
    program.server.answers_on.clear()
    program.server.events = (Delta("An answer."), Usage(400, 600, 1000))
    await program.ask("first", waits=False)
    await program.until(lambda: program.server.asked, "nothing was asked")
    program.type("second")
    program.key(Qt.Key.Key_Return)
    await program.until(lambda: program.shown.waiting, "it does not wait")
    program.server.answers_on.set()
    await program.until(lambda: "Not sent" in notices(program), "nothing was said")
    assert len(program.server.asked) == 1
    assert [message.text for message in program.shown.waiting] == ["second"]

    program.server.events = (Delta("Another."), Usage(1, 1, 2), Finish("stop"))
    program.workspace._run("send_over_budget")
    await program.until(lambda: len(program.server.asked) == 2, "it was not sent")
    await program.until(lambda: not program.shown.is_running, "no end")
    assert program.texts[2] == "second"
    assert program.shown.waiting == ()


async def test_what_an_answer_took_is_read_out_with_it(start: Programs) -> None:
    program = await begun(start)
    await program.ask("first")
    await program.ask("second")
    transcript = program.pane.transcript
    transcript.scroll_to_message(1)
    await program.settle()
    item = QAccessible.queryAccessibleInterface(transcript).child(1)  # type: ignore[union-attr]
    assert "(400 in, 600 out, $1.00" in item.text(QAccessible.Text.Description)


async def test_where_a_cost_is_unknown_a_button_leads_to_the_models_facts(start: Programs) -> None:
    program = await start(profile(), server=dear_server())
    await program.ask("What costs it?")
    sheet = await shown(program)
    await program.until(lambda: sheet.button("price").isVisible(), "no button")
    sheet.button("price").click()
    await program.until(lambda: program.window.findChild(ModelFactsSheet), "no facts")
    assert program.window.findChild(UsageSheet) is None or not sheet.isVisible()


async def test_where_all_costs_are_known_there_is_no_such_button(start: Programs) -> None:
    program = await begun(start)
    await program.ask("What costs it?")
    assert not (await shown(program)).button("price").isVisible()
