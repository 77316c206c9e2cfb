"""The sidebar: groups, marks, keys."""

import random
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from canal_desktop.domain.conversation import Conversation
from canal_desktop.domain.message import ConversationId
from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.sidebar.conversation_list_model import ConversationListModel, Group, Mark, Roles, group_of
from canal_desktop.ui.sidebar.sidebar import SEARCH_MS, Sidebar
from canal_desktop.ui.theme.theme import make_theme

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)


def conversation(name: str, days_ago: float = 0) -> Conversation:
    moment = NOW - timedelta(days=days_ago)
    return Conversation(ConversationId(name), f"About {name}", moment, moment)


@pytest.fixture
def sidebar(qtbot: QtBot) -> Sidebar:
    made = Sidebar(make_theme(Appearance.LIGHT))
    made.resize(264, 600)
    qtbot.addWidget(made)
    made.show()
    return made


def rows(model: QAbstractItemModel, role: int = Qt.ItemDataRole.DisplayRole) -> list[object]:
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def test_groups_go_by_the_local_day_and_the_future_is_today() -> None:
    days_ago = {-3: Group.TODAY, 0: Group.TODAY, 1: Group.YESTERDAY, 7: Group.PREVIOUS_WEEK, 8: Group.OLDER}

    assert {days: group_of(NOW - timedelta(days=days), NOW) for days in days_ago} == days_ago


def test_each_group_has_its_title_once_even_if_the_clock_was_wrong(qtbot: QtBot) -> None:
    model = ConversationListModel(now=lambda: NOW)
    model.set_conversations([conversation("a"), conversation("b", 1), conversation("c"), conversation("d", 30)])

    assert rows(model, Roles.GROUP_TITLE) == ["Today", "Yesterday", "", "Older"]


def test_the_list_follows_any_change_row_by_row(qtbot: QtBot) -> None:
    model = ConversationListModel(now=lambda: NOW)
    # What it finds wrong it writes as a warning, and that fails the test.
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert tester.model() is model
    chance = random.Random(7)
    names = [f"c{number}" for number in range(12)]

    for _ in range(50):
        some = chance.sample(names, chance.randrange(len(names) + 1))
        model.set_conversations([conversation(name) for name in some])
        assert model.ids == tuple(some)


def test_a_row_is_called_by_its_title_and_described_by_its_mark(sidebar: Sidebar) -> None:
    sidebar.set_conversations([conversation("tea", 40)])
    sidebar.set_marks({"tea": Mark.RUNNING})

    assert rows(sidebar.model, Qt.ItemDataRole.AccessibleTextRole) == ["About tea"]
    assert rows(sidebar.model, Qt.ItemDataRole.AccessibleDescriptionRole) == ["being answered, Older"]


def test_enter_opens_and_delete_asks_to_delete(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.set_conversations([conversation("a"), conversation("b")])
    sidebar.list.setFocus()
    sidebar.list.setCurrentIndex(sidebar.model.index(0))
    QTest.keyClick(sidebar.list, Qt.Key.Key_Down)

    with qtbot.waitSignal(sidebar.conversation_opened) as opened:
        QTest.keyClick(sidebar.list, Qt.Key.Key_Return)
    with qtbot.waitSignal(sidebar.delete_requested) as deleted:
        QTest.keyClick(sidebar.list, Qt.Key.Key_Delete)

    assert opened.args == ["b"]
    assert deleted.args == ["b"]


def test_a_title_is_changed_in_its_row(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.set_conversations([conversation("a"), conversation("b")])
    sidebar.set_open_conversation("b")

    sidebar.rename_open()
    editor = sidebar.list.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText("  New   name ")
    with qtbot.waitSignal(sidebar.rename_requested) as renamed:
        QTest.keyClick(editor, Qt.Key.Key_Return)

    assert renamed.args == ["b", "New name"]


def test_a_title_being_changed_stays_open_while_the_list_moves(sidebar: Sidebar) -> None:
    sidebar.set_conversations([conversation("a"), conversation("b")])
    sidebar.set_open_conversation("b")
    sidebar.rename_open()
    editor = sidebar.list.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "half a na")

    sidebar.set_conversations([conversation("c"), conversation("b"), conversation("a")])
    sidebar.set_marks({"a": Mark.RUNNING})

    assert editor.isVisible()
    assert editor.text() == "half a na"


def test_search_tells_once_typing_pauses(sidebar: Sidebar, qtbot: QtBot) -> None:
    told: list[str] = []
    sidebar.search_changed.connect(told.append)

    with qtbot.waitSignal(sidebar.search_changed):
        QTest.keyClicks(sidebar.search, "tea")

    assert told == ["tea"]


def test_next_and_previous_go_around_the_ends(sidebar: Sidebar) -> None:
    sidebar.set_conversations([conversation("a"), conversation("b"), conversation("c")])
    sidebar.set_open_conversation("c")

    assert sidebar.neighbour(1) == "a"
    assert sidebar.neighbour(-1) == "b"


def test_enter_in_the_search_opens_the_first_hit_of_what_was_typed_not_of_the_old_list(
    sidebar: Sidebar, qtbot: QtBot
) -> None:
    sidebar.set_conversations([conversation("old"), conversation("tea")])
    opened: list[str] = []
    sidebar.conversation_opened.connect(opened.append)
    sidebar.activateWindow()
    sidebar.search.setFocus()

    with qtbot.waitSignal(sidebar.search_changed, timeout=SEARCH_MS // 2) as told:
        QTest.keyClicks(sidebar.search, "tea")
        QTest.keyClick(sidebar.search, Qt.Key.Key_Return)
    assert told.args == ["tea"]
    assert opened == []

    sidebar.set_conversations([conversation("tea")])
    assert opened == ["tea"]
    sidebar.set_conversations([conversation("teapot"), conversation("tea")])
    assert opened == ["tea"]


def test_enter_while_the_search_is_still_looking_waits_for_its_list(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.set_conversations([conversation("old")])
    opened: list[str] = []
    sidebar.conversation_opened.connect(opened.append)
    sidebar.activateWindow()
    sidebar.search.setFocus()
    with qtbot.waitSignal(sidebar.search_changed):
        QTest.keyClicks(sidebar.search, "tea")

    QTest.keyClick(sidebar.search, Qt.Key.Key_Return)
    assert opened == []
    sidebar.set_conversations([conversation("tea")])

    assert opened == ["tea"]


def test_typing_on_after_enter_opens_nothing(sidebar: Sidebar) -> None:
    opened: list[str] = []
    sidebar.conversation_opened.connect(opened.append)
    sidebar.activateWindow()
    sidebar.search.setFocus()
    QTest.keyClicks(sidebar.search, "tea")
    QTest.keyClick(sidebar.search, Qt.Key.Key_Return)

    QTest.keyClicks(sidebar.search, "p")
    sidebar.set_conversations([conversation("tea")])

    assert opened == []


def test_enter_on_a_list_that_is_up_to_date_opens_at_once(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.set_conversations([conversation("a"), conversation("b")])

    with qtbot.waitSignal(sidebar.conversation_opened) as opened:
        QTest.keyClick(sidebar.search, Qt.Key.Key_Return)

    assert opened.args == ["a"]


def current(sidebar: Sidebar) -> object:
    return sidebar.list.currentIndex().data(Roles.ID)


def test_the_cursor_stays_in_the_list_while_answers_end_in_the_background(sidebar: Sidebar) -> None:
    some = [conversation("a"), conversation("b"), conversation("c")]
    sidebar.set_conversations(some)
    sidebar.set_open_conversation("a")
    sidebar.activateWindow()
    sidebar.list.setFocus()
    QTest.keyClick(sidebar.list, Qt.Key.Key_Down)

    sidebar.set_conversations([some[2], *some[:2]])
    sidebar.set_open_conversation("a")
    sidebar.set_marks({"c": Mark.UNREAD})

    assert current(sidebar) == "b"


def test_the_cursor_goes_to_a_conversation_that_is_opened_and_back_when_the_list_is_left(sidebar: Sidebar) -> None:
    sidebar.set_conversations([conversation("a"), conversation("b"), conversation("c")])
    sidebar.set_open_conversation("a")
    sidebar.activateWindow()
    sidebar.list.setFocus()
    sidebar.set_open_conversation("c")
    assert current(sidebar) == "c"

    QTest.keyClick(sidebar.list, Qt.Key.Key_Up)
    assert current(sidebar) == "b"
    sidebar.search.setFocus()

    assert current(sidebar) == "c"


def test_esc_takes_the_text_away_first(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.search.setFocus()
    QTest.keyClicks(sidebar.search, "suez")
    with qtbot.waitSignal(sidebar.search_changed, check_params_cb=lambda text: text == ""):
        QTest.keyClick(sidebar.search, Qt.Key.Key_Escape)

    assert sidebar.search.text() == ""
    # The next one is the window's: it stops an answer, or leaves a page.
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    asked.ignore()
    QApplication.sendEvent(sidebar.search, asked)
    assert not asked.isAccepted()
