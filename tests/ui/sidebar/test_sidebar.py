"""The sidebar: groups, marks, keys."""

import random
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from canal_desktop.domain.conversation import Conversation
from canal_desktop.domain.message import ConversationId
from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.sidebar.conversation_list_model import ConversationListModel, Group, Mark, Roles, group_of
from canal_desktop.ui.sidebar.sidebar import Sidebar
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
