"""What was found: rows, keys, what is said and spoken."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from canal_desktop.app.search import Search
from canal_desktop.app.tasks import Tasks
from canal_desktop.domain.conversation import Conversation
from canal_desktop.domain.message import ConversationId, MessageId, Role
from canal_desktop.domain.search import ConversationHits, SearchHit, SearchPage
from canal_desktop.domain.settings import Appearance
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from canal_desktop.storage.search_index import SearchIndex
from canal_desktop.ui.sidebar.filter_hints import FilterHints
from canal_desktop.ui.sidebar.search_desk import SearchDesk
from canal_desktop.ui.sidebar.search_result_delegate import _laid_out
from canal_desktop.ui.sidebar.search_results import NOTHING, STILL, SearchResults
from canal_desktop.ui.sidebar.search_results_model import SearchResultsModel, SearchRoles, date_words
from canal_desktop.ui.theme.theme import make_theme
from tests.unit.storage.conftest import conversation, message

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
Key = Qt.Key


def hit(number: int, snippet: str = "over the old bridge", *, in_reasoning: bool = False) -> SearchHit:
    return SearchHit(MessageId(f"m{number}"), Role.USER, NOW, snippet, ((9, 12),), ("old",), in_reasoning)


def found(name: str, hits: int = 1, *, is_title: bool = False, folder: str = "", **more: bool) -> ConversationHits:
    made = Conversation(ConversationId(name), f"About {name}", NOW, NOW - timedelta(days=1))
    marks = ((0, 5),) if is_title else ()
    return ConversationHits(made, folder, marks, tuple(hit(number, **more) for number in range(hits)), hits)


@pytest.fixture
def results(qtbot: QtBot) -> SearchResults:
    made = SearchResults(make_theme(Appearance.LIGHT))
    made.resize(264, 600)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def headings(results: SearchResults) -> list[str]:
    model = results.model
    return [model.index(row).data(SearchRoles.HEADING) for row in range(model.rowCount())]


def test_titles_and_messages_have_a_heading_each(results: SearchResults) -> None:
    results.show_hits(SearchPage((found("a", 0, is_title=True), found("b", 2), found("c", 1, is_title=True))))

    assert headings(results) == ["Titles", "Messages", "", ""]


def test_what_only_filters_found_has_no_heading(results: SearchResults) -> None:
    results.show_hits(SearchPage((found("a", 0), found("b", 0))))

    assert headings(results) == ["", ""]


def test_the_model_keeps_qts_rules_while_pages_come(qtbot: QtBot) -> None:
    model = SearchResultsModel(now=lambda: NOW)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert tester.model() is model

    model.set_found([found("a", 3), found("b", 0)])
    model.add_found([found("c", 2)])
    model.add_found([])
    model.set_found([found("d")])

    assert model.conversations == 1


def test_a_row_is_read_aloud_with_title_snippet_and_date(results: SearchResults) -> None:
    results.model = SearchResultsModel(results, now=lambda: NOW + timedelta(days=1))
    results.model.set_found([found("a", 2, folder="Work")])

    spoken = [results.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]

    day = f"{NOW.astimezone():%b}"
    assert spoken[0] == f"About a, over the old bridge, {NOW.astimezone().day} {day} · Work · 2 messages"
    assert spoken[1] == f"About a, over the old bridge, {NOW.astimezone().day} {day}"


def test_dates_are_as_short_as_they_can_be() -> None:
    moment = NOW.astimezone()
    assert date_words(NOW, NOW) == f"{moment:%H:%M}"
    assert date_words(NOW, NOW + timedelta(days=2)) == f"{moment.day} {moment:%b}"
    assert date_words(NOW, NOW + timedelta(days=400)) == f"{moment.day} {moment:%b} {moment.year}"
    # A clock that was set back: what lies ahead is no other year's by mistake.
    assert date_words(NOW, NOW - timedelta(days=400)) == f"{moment.day} {moment:%b} {moment.year}"


def test_the_keys_go_through_the_list_open_and_go_back(results: SearchResults, qtbot: QtBot) -> None:
    results.show_hits(SearchPage((found("a", 2), found("b", 1, in_reasoning=True), found("c", 0, is_title=True))))
    results.focus_first()
    assert results.list.hasFocus()

    with qtbot.waitSignal(results.hit_opened) as first:
        QTest.keyClick(results.list, Key.Key_Return)
    QTest.keyClick(results.list, Key.Key_Down)
    QTest.keyClick(results.list, Key.Key_Down)
    with qtbot.waitSignal(results.hit_opened) as third:
        QTest.keyClick(results.list, Key.Key_Enter)
    QTest.keyClick(results.list, Key.Key_Down)
    with qtbot.waitSignal(results.hit_opened) as last:
        QTest.keyClick(results.list, Key.Key_Enter)

    assert first.args == ["a", "m0", ("old",), False]
    assert third.args == ["b", "m0", ("old",), True]
    assert last.args == ["c", "", (), False]
    with qtbot.waitSignal(results.left):
        QTest.keyClick(results.list, Key.Key_Escape)
    results.focus_first()
    with qtbot.waitSignal(results.left):
        QTest.keyClick(results.list, Key.Key_Up)


def test_a_click_opens_a_row(results: SearchResults, qtbot: QtBot) -> None:
    results.show_hits(SearchPage((found("a"), found("b"))))
    place = results.list.visualRect(results.model.index(1)).center()

    with qtbot.waitSignal(results.hit_opened) as opened:
        QTest.mouseClick(results.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert opened.args is not None
    assert opened.args[0] == "b"


def test_nothing_found_comes_with_advice_and_hints_are_shown(results: SearchResults) -> None:
    results.show_hits(SearchPage(hints=("There is no filter x.",)))

    assert results.status.isVisible()
    assert results.status.text() == f"There is no filter x. {NOTHING}"
    results.show_hits(SearchPage((found("a"),)))
    assert not results.status.isVisible()


def test_a_long_search_says_that_it_goes_on(results: SearchResults, qtbot: QtBot) -> None:
    results.show_hits(SearchPage((found("a"),)))
    results.begin()
    assert not results.status.isVisible()

    qtbot.waitUntil(lambda: results.status.text() == STILL)

    assert results.model.rowCount() == 1, "what was found before stays meanwhile"
    results.show_hits(SearchPage(()))
    assert results.status.text() == NOTHING


def test_messages_that_are_still_taken_in_are_told_of(results: SearchResults) -> None:
    results.show_hits(SearchPage((found("a"),), progress=(250_000, 1_000_000)))

    assert results.status.text().startswith("Older messages are still being prepared for the search: 25 %")


def test_more_is_wanted_near_the_end_once_for_each_page(results: SearchResults, qtbot: QtBot) -> None:
    wanted: list[bool] = []
    results.more_wanted.connect(lambda: wanted.append(True))
    results.show_hits(SearchPage(tuple(found(f"c{n}") for n in range(60)), is_complete=False))
    assert wanted == []

    results.list.scrollToBottom()
    assert wanted == [True]
    results.list.scrollToTop()
    results.list.scrollToBottom()
    assert wanted == [True]

    results.add_hits(SearchPage((found("more"),), is_complete=False))
    assert wanted == [True, True]
    assert results.model.conversations == 61


def test_words_that_were_looked_for_are_bold_and_too_long_a_text_is_cut(results: SearchResults) -> None:
    theme = make_theme(Appearance.LIGHT)
    text = "😀 the old bridge " + "and so on " * 30
    layout = _laid_out(text, ((6, 9),), theme.small_font, 200, 2, QColor("black"), Qt.AlignmentFlag.AlignLeft)

    assert layout.lineCount() == 2
    assert layout.text().endswith("…")
    (bold,) = layout.formats()
    # The emoji counts as two in Qt.
    assert (bold.start, bold.length) == (7, 3)


def test_rows_are_drawn_in_both_themes(results: SearchResults) -> None:
    results.show_hits(SearchPage((found("a", 0, is_title=True), found("b", 3, folder="Work"), found("c"))))
    images = []
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        results.set_theme(make_theme(appearance))
        image = QImage(results.size(), QImage.Format.Format_RGB32)
        results.render(image)
        images.append(image)
    assert images[0] != images[1]


def test_the_filters_are_named_while_the_field_has_the_focus(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    field, other = QLineEdit(page), QLineEdit(page)
    hints = FilterHints(field, page)
    for widget in (field, hints, other):
        column.addWidget(widget)
    with qtbot.waitActive(page):
        page.show()

    other.setFocus()
    assert not hints.isVisible()
    field.setFocus()
    assert hints.isVisible()
    assert "model:" in hints.text()
    other.setFocus()
    assert not hints.isVisible()


async def test_the_desk_shows_page_after_page_of_a_real_library(results: SearchResults, tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "library.sqlite3")
    store = ConversationStore(database)
    for number in range(45):
        made = conversation(f"Number {number}")
        await store.create(made)
        await store.add_message(message(made.id, f"water {number}"))
    index = SearchIndex(tmp_path / "library.sqlite3")
    while await index.step():
        pass
    errors: list[tuple[str, BaseException]] = []
    tasks = Tasks(lambda name, error: errors.append((name, error)))
    desk = SearchDesk(Search(index, tasks), tasks, results)

    desk.look_for("kettle ")
    desk.look_for("water ")
    while tasks.is_running("search"):
        await results_settled()
    assert results.model.conversations >= 20
    while results.model.conversations < 45:
        results.list.scrollToBottom()
        await results_settled()
    assert results.model.index(44).data() == "Number 0"
    desk.end()
    assert results.model.rowCount() == 0

    await tasks.cancel_all()
    await index.close()
    await database.close()
    assert errors == []


async def results_settled() -> None:
    import asyncio

    from PySide6.QtWidgets import QApplication

    QApplication.processEvents()
    await asyncio.sleep(0.01)
