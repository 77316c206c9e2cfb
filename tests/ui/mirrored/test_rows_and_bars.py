"""Rows of lists, bars and charts stand the other way round in a window that is read from right to left."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from canal_desktop.domain.branch_rows import BranchRow
from canal_desktop.domain.context import ContextKind, ContextPart
from canal_desktop.domain.context_shares import ContextShares
from canal_desktop.domain.conversation import Conversation
from canal_desktop.domain.known_model import KnownModel, ModelEntry
from canal_desktop.domain.listing import Section, SectionKind
from canal_desktop.domain.message import ConversationId, Message, MessageId, MessageState, Role, TextPart
from canal_desktop.domain.model_facts import FactSource, facts_from
from canal_desktop.domain.money import Price, PriceSource
from canal_desktop.domain.search import ConversationHits, SearchHit
from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.branch_map import BranchModel, LaneDelegate
from canal_desktop.ui.context_bar import ContextBar
from canal_desktop.ui.context_delegate import ContextDelegate
from canal_desktop.ui.context_rows import ContextRoles, ContextRow
from canal_desktop.ui.model_delegate import ModelDelegate
from canal_desktop.ui.model_rows import ModelRoles, ModelRow
from canal_desktop.ui.requests.timing_bar import TimingBar
from canal_desktop.ui.share_legend import ShareStrip
from canal_desktop.ui.sidebar.conversation_delegate import ConversationDelegate
from canal_desktop.ui.sidebar.conversation_list_model import Drawn, Roles
from canal_desktop.ui.sidebar.list_row import Mark
from canal_desktop.ui.sidebar.search_result_delegate import SearchResultDelegate
from canal_desktop.ui.sidebar.search_results_model import SearchRoles, SearchRow
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.widgets.bar_chart import Bar, BarChart
from canal_desktop.ui.widgets.choice_delegate import ChoiceDelegate, ChoiceRoles
from tests.ui.mirrored.ink import LEFT, NEAR_PX, RIGHT, assert_mirrored, grabbed, item, row, runs

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

WIDTH = 420
COMPLETE = MessageState.COMPLETE
NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
SHARES = ContextShares(system=300, history=200, files=0, message=100, kept=50, window=1000)


@pytest.mark.parametrize(
    "drawn",
    [
        Drawn("oHo", mark=Mark.RUNNING, notes=("tag", "remark")),
        Drawn("oHo", mark=Mark.UNREAD),
        Drawn("oHo", mark=Mark.FAILED, notes=("tag",)),
        Drawn("oHo", Section(SectionKind.TODAY, "today", "oHo", 12), is_folded=True),
        Drawn("oHo", Section(SectionKind.TODAY, "today", "oHo", 12)),
    ],
)
def test_rows_and_headings_of_conversations(qapp: object, drawn: Drawn) -> None:
    delegate = ConversationDelegate(make_theme(Appearance.LIGHT))
    assert_mirrored(lambda direction: row(delegate, item({Roles.DRAWN: drawn}, delegate), direction, WIDTH))


@pytest.mark.parametrize("is_heading", [False, True])
def test_rows_of_models(qapp: object, is_heading: bool) -> None:
    price = Price(Decimal("2.5"), Decimal(10), source=PriceSource.SERVER)
    facts = {"vision": True, "context_tokens": 128_000, "price": price}
    entry = ModelEntry("oHo", facts_from(FactSource.SERVER, facts), KnownModel())
    shown = ModelRow("oHo", "oHo", "remark", is_current=True, entry=entry, is_heading=is_heading)
    delegate = ModelDelegate(make_theme(Appearance.LIGHT))
    least = 1 if is_heading else 5
    assert_mirrored(lambda direction: row(delegate, item({ModelRoles.ROW: shown}, delegate), direction, 700), least)


@pytest.mark.parametrize(("is_sent", "is_pinned"), [(True, True), (False, False)])
def test_rows_of_what_is_sent(qapp: object, is_sent: bool, is_pinned: bool) -> None:
    part = ContextPart(ContextKind.QUESTION, MessageId("m"), None, "", "oHo", 500, is_sent=is_sent, is_pinned=is_pinned)
    delegate = ContextDelegate(make_theme(Appearance.LIGHT))
    shown = ContextRow(part, 500, 0.4, 10.0)
    assert_mirrored(lambda direction: row(delegate, item({ContextRoles.ROW: shown}, delegate), direction, 700), 4)


def test_rows_of_choices(qapp: object) -> None:
    delegate = ChoiceDelegate(make_theme(Appearance.LIGHT))
    index = item({0: "oHo", ChoiceRoles.IS_CURRENT: True, ChoiceRoles.REMARK: "Ctrl"}, delegate)
    assert_mirrored(lambda direction: row(delegate, index, direction, WIDTH), 3)


@pytest.mark.parametrize("is_first", [True, False])
def test_rows_of_what_was_found(qapp: object, is_first: bool) -> None:
    hit = SearchHit(MessageId("m"), Role.USER, NOW, "over the old", ((9, 12),), ("old",))
    found = ConversationHits(Conversation(ConversationId("c"), "oHo", NOW, NOW), "", (), (hit,), 1)
    delegate = SearchResultDelegate(make_theme(Appearance.LIGHT))
    shown = SearchRow(found, hit, is_first, "today")
    assert_mirrored(lambda direction: row(delegate, item({SearchRoles.ROW: shown}, delegate), direction, WIDTH), 1)


def test_an_english_title_in_a_mirrored_list_begins_at_the_right_and_keeps_its_own_order(qapp: object) -> None:
    delegate = ConversationDelegate(make_theme(Appearance.LIGHT))

    index = item({Roles.DRAWN: Drawn("WWWWWW    ?")}, delegate)

    (word, sign), (turned_word, turned_sign) = (runs(row(delegate, index, each, WIDTH)) for each in (LEFT, RIGHT))

    assert word[1] < sign[0] < WIDTH / 2
    assert WIDTH / 2 < turned_word[0] < turned_word[1] < turned_sign[0], "the question mark stands behind the word"


def test_bars_of_a_chart(qtbot: QtBot) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.set_bars([Bar("oHo", 3, "three"), Bar("oHo", 1, "one"), Bar("", 0.5, "half")], "top")
    low = 60

    def bars(direction: Qt.LayoutDirection) -> QImage:
        # The line below the bars goes all the way.
        whole = grabbed(chart, direction, WIDTH, chart.sizeHint().height())
        return whole.copy(0, 0, WIDTH, whole.height() - low)

    assert_mirrored(bars, 1)


def test_the_arrow_keys_of_a_mirrored_chart_go_where_they_point(qtbot: QtBot) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.setLayoutDirection(RIGHT)
    chart.resize(300, 200)
    chart.set_bars([Bar("a", 1, "one"), Bar("b", 2, "two"), Bar("c", 3, "three")], "")

    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.current == 0, "the first bar is the rightmost one"
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.current == 1
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current == 0
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(10, 100))
    assert chart.current == 2


def test_the_bar_of_what_is_sent(qtbot: QtBot) -> None:
    bar = ContextBar(make_theme(Appearance.LIGHT))
    qtbot.addWidget(bar)
    bar.show_shares(SHARES)
    assert_mirrored(lambda direction: grabbed(bar, direction, 600, bar.sizeHint().height()))


def test_the_strip_over_a_legend(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    strip = ShareStrip(make_theme(Appearance.LIGHT), window)
    strip.shares = SHARES
    plain, turned = grabbed(strip, LEFT, 600, 8), grabbed(strip, RIGHT, 600, 8)
    colours = [plain.pixelColor(x, 4) for x in (10, 250, 400, 555, 590)]
    assert colours[0] != colours[3]
    assert colours == [turned.pixelColor(599 - x, 4) for x in (10, 250, 400, 555, 590)]


def test_the_parts_of_a_timing(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar = TimingBar(window)
    theme = make_theme(Appearance.LIGHT)
    bar.spans, bar.colours = (("first", 1.0), ("rest", 3.0)), {"first": theme.accent, "rest": theme.success}
    plain, turned = grabbed(bar, LEFT, 400, 12), grabbed(bar, RIGHT, 400, 12)
    assert plain.pixelColor(50, 6).name() == turned.pixelColor(349, 6).name() == theme.accent.name()
    assert plain.pixelColor(349, 6).name() == turned.pixelColor(50, 6).name() == theme.success.name()


def test_the_lanes_of_branches(qtbot: QtBot) -> None:
    answer = Message(MessageId("m"), ConversationId("c"), None, Role.ASSISTANT, (TextPart("oHo"),), COMPLETE, NOW)
    view = QWidget()
    qtbot.addWidget(view)
    model = BranchModel(view)
    model.add([BranchRow((answer,), 1, is_active=True, begins_branch=True, ends_branch=True, version=(1, 1))])
    delegate = LaneDelegate(make_theme(Appearance.LIGHT), view)
    plain, turned = (runs(row(delegate, model.index(0, 0), each, WIDTH)) for each in (LEFT, RIGHT))
    assert turned[-1] == (WIDTH - 1 - plain[0][1], WIDTH - 1 - plain[0][0]), "the lanes are the mirror of themselves"
    assert turned[-2][1] < turned[-1][0], "the words are at their left"
    assert abs((WIDTH - 1 - turned[-2][1]) - plain[1][0]) <= NEAR_PX
