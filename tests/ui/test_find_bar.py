"""The bar above the transcript: typing, keys, count, focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from canal_desktop.domain.message import ReasoningPart
from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.find_bar import FindBar
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.transcript.selection import TextPosition
from canal_desktop.ui.transcript.view import TranscriptView
from tests.ui.transcript.conftest import make_message
from tests.ui.transcript.test_find import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Key = Qt.Key


class Page(QWidget):
    """A transcript with its bar, and a field as the composer would be."""

    def __init__(self) -> None:
        super().__init__()
        theme = make_theme(Appearance.LIGHT)
        self.view = TranscriptView(self)
        self.view.set_theme(theme)
        self.bar = FindBar(self.view, theme, self)
        self.composer = QLineEdit(self)
        column = QVBoxLayout(self)
        for widget in (self.bar, self.view, self.composer):
            column.addWidget(widget)
        self.resize(800, 600)
        self.view.set_messages([make_message(n, f"needle {n} and Needle") for n in range(20)])


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    made.composer.setFocus()
    return made


def search(page: Page, qtbot: QtBot, text: str) -> None:
    page.bar.open()
    QTest.keyClicks(page.bar.field, text)
    settle(page.view, qtbot)


def test_it_is_hidden_until_it_is_opened_and_takes_the_focus(page: Page) -> None:
    assert page.bar.isHidden()

    page.bar.open()

    assert page.bar.isVisible()
    assert page.bar.field.hasFocus()
    assert page.bar.field.accessibleName() == "Find in conversation"


def test_typing_finds_and_counts(page: Page, qtbot: QtBot) -> None:
    page.view.scroll_to_message(0)

    search(page, qtbot, "needle")

    assert page.bar.count.text() == "1 of 40"
    search(page, qtbot, "zebra")
    assert page.bar.count.text() == "No hits"
    assert not page.bar.next.isEnabled()


def test_enter_and_shift_enter_go_on_and_back(page: Page, qtbot: QtBot) -> None:
    page.view.scroll_to_message(0)
    search(page, qtbot, "needle")

    QTest.keyClick(page.bar.field, Key.Key_Return)
    QTest.keyClick(page.bar.field, Key.Key_Enter)
    settle(page.view, qtbot)
    assert page.bar.count.text() == "3 of 40"
    for _ in range(3):
        QTest.keyClick(page.bar.field, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    settle(page.view, qtbot)

    assert page.bar.count.text() == "40 of 40"
    assert page.bar.field.hasFocus()


def test_case_counts_when_the_button_is_down(page: Page, qtbot: QtBot) -> None:
    search(page, qtbot, "Needle")
    assert page.view.finder.total == 40

    page.bar.match_case.click()
    settle(page.view, qtbot)

    assert page.view.finder.total == 20


def test_esc_closes_and_gives_the_focus_back(page: Page, qtbot: QtBot) -> None:
    search(page, qtbot, "needle")

    QTest.keyClick(page.bar.field, Key.Key_Escape)

    assert page.bar.isHidden()
    assert page.composer.hasFocus()
    assert not page.view.finder.is_active


def test_esc_in_the_bar_does_not_stop_the_reply(page: Page, qtbot: QtBot) -> None:
    stop = QAction("Stop", page)
    stop.setShortcut("Esc")
    page.addAction(stop)
    stopped: list[bool] = []
    stop.triggered.connect(lambda: stopped.append(True))
    search(page, qtbot, "needle")

    QTest.keyClick(page.bar.field, Key.Key_Escape)
    assert page.bar.isHidden()
    assert stopped == []

    QTest.keyClick(page.composer, Key.Key_Escape)
    assert stopped == [True]


def test_the_next_hit_can_be_asked_for_while_the_bar_is_closed(page: Page, qtbot: QtBot) -> None:
    search(page, qtbot, "needle 7")
    page.bar.close_search()

    page.bar.step(1)
    settle(page.view, qtbot)

    assert page.bar.isVisible()
    assert page.bar.count.text() == "1 of 1"


def test_selected_text_is_looked_for(page: Page, qtbot: QtBot) -> None:
    page.view.selection.set(TextPosition(3, (0, 0), 0), TextPosition(3, (0, 0), 8))

    page.bar.open()
    settle(page.view, qtbot)

    assert page.bar.field.text() == "needle 3"
    assert page.bar.count.text() == "1 of 1"


def test_every_button_has_a_name_and_can_be_reached_by_tab(page: Page, qtbot: QtBot) -> None:
    search(page, qtbot, "needle")
    names = []
    for _ in range(5):
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName())
        QTest.keyClick(focused, Key.Key_Tab)

    assert names == ["Find in conversation", "Match case", "Previous hit", "Next hit", "Close the search"]


def test_several_words_are_marked_at_once_from_a_certain_message_on(page: Page, qtbot: QtBot) -> None:
    page.view.set_messages([make_message(n, f"water {n} and a bridge") for n in range(60)])

    page.bar.open_at(("bridge", "water"), page.view.messages[40].id)
    settle(page.view, qtbot)

    assert page.bar.isVisible()
    assert page.bar.field.text() == "bridge water"
    assert page.bar.count.text() == "81 of 120"
    assert page.composer.hasFocus()
    place = page.view.finder.current
    assert place is not None
    assert place.message == 40
    assert 40 in [number for number, _y in page.view.visible]


def test_the_words_stay_several_until_something_else_is_typed(page: Page, qtbot: QtBot) -> None:
    page.view.set_messages([make_message(n, "Water and a bridge, a bridge water") for n in range(3)])
    page.bar.open_at(("bridge", "water"), page.view.messages[0].id)
    settle(page.view, qtbot)

    page.bar.match_case.click()
    settle(page.view, qtbot)
    assert page.view.finder.total == 9
    page.bar.match_case.click()
    page.bar.open()
    settle(page.view, qtbot)
    assert page.view.finder.total == 12
    page.bar.field.setText("bridge water")
    QTest.keyClicks(page.bar.field, "x")
    QTest.keyClick(page.bar.field, Key.Key_Backspace)
    QTest.keyClicks(page.bar.field, "!")
    settle(page.view, qtbot)
    assert page.view.finder.total == 0


def test_words_that_overlap_are_marked_once(page: Page, qtbot: QtBot) -> None:
    page.view.set_messages([make_message(0, "a waterfall of water")])

    page.bar.open_at(("water", "waterfall"), page.view.messages[0].id)
    settle(page.view, qtbot)

    assert page.bar.count.text() == "1 of 2"


def test_a_message_that_is_not_shown_leads_to_the_first_hit(page: Page, qtbot: QtBot) -> None:
    page.bar.open_at(("needle",), make_message(99, "elsewhere").id)
    settle(page.view, qtbot)

    assert page.bar.count.text() == "1 of 40"


def test_reasoning_is_opened_for_a_hit_in_it(page: Page, qtbot: QtBot) -> None:
    message = make_message(1, "the answer")
    message = message.with_parts(ReasoningPart("a hidden thought"), *message.parts)
    page.view.set_messages([make_message(0, "question"), message])

    page.bar.open_at(("thought",), message.id, in_reasoning=True)
    settle(page.view, qtbot)

    assert page.view.layouts.reasoning_is_open(1)
    assert page.bar.count.text() == "1 of 1"


def test_a_field_that_is_gone_does_not_get_the_focus_back(page: Page) -> None:
    other = QLineEdit(page)
    other.show()
    other.setFocus()
    page.bar.open()
    shiboken6.delete(other)

    QTest.keyClick(page.bar.field, Key.Key_Escape)
    assert page.bar.isHidden()
    assert page.view.hasFocus()
