"""Arrow keys on the buttons of a page: from one to the next, in sight; all else that moves the keyboard is Qt's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QVBoxLayout, QWidget

from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.welcome_page import WelcomePage
from canal_desktop.ui.widgets.arrow_steps import SteppedPage
from canal_desktop.ui.widgets.form_area import FormArea

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DOWN, LEFT = Qt.Key.Key_Down, Qt.MouseButton.LeftButton


def has_keyboard() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


class Form:
    """A list and two buttons in a page, which is in another page with a button before it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        outer = SteppedPage(self.window)
        self.before = QPushButton("Before", outer)
        inside = QWidget()
        area = FormArea(inside, "Form", outer)
        self.rows = QListWidget(inside)
        self.rows.addItems(["one", "two", "three"])
        self.rows.setCurrentRow(0)
        self.first, self.last = QPushButton("First", inside), QPushButton("Last", inside)
        for box, widgets in (
            (self.window, [outer]),
            (outer, [self.before, area]),
            (inside, [self.rows, self.first, self.last]),
        ):
            column = QVBoxLayout(box)
            for widget in widgets:
                column.addWidget(widget)
        self.window.show()
        self.window.activateWindow()
        self.rows.setFocus()
        qtbot.waitUntil(self.rows.hasFocus)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    return Form(qtbot)


def test_a_button_that_disables_itself_lets_go_of_the_keyboard_after_an_arrow_in_a_list(form: Form) -> None:
    form.last.clicked.connect(lambda: form.last.setEnabled(False))
    QTest.keyPress(form.rows, DOWN)
    assert form.rows.currentRow() == 1

    QTest.mouseClick(form.last, LEFT)

    assert not form.last.isEnabled()
    assert not form.last.hasFocus()


def test_a_button_that_disables_itself_lets_go_of_the_keyboard_after_an_arrow_led_there(form: Form) -> None:
    form.last.clicked.connect(lambda: form.last.setEnabled(False))
    form.first.setFocus()
    QTest.keyPress(form.first, DOWN)
    assert form.last.hasFocus()
    QTest.keyPress(form.last, DOWN)
    assert form.last.hasFocus()

    QTest.mouseClick(form.last, LEFT)

    assert not form.last.hasFocus()


def test_a_button_that_goes_lets_go_of_the_keyboard_after_an_arrow(form: Form) -> None:
    form.last.setFocus()
    QTest.keyClick(form.last, DOWN)
    assert form.last.hasFocus()

    form.last.hide()

    assert not form.last.hasFocus()


def test_the_button_an_arrow_leads_to_is_in_sight_on_the_first_page(qtbot: QtBot) -> None:
    page = WelcomePage(make_theme(Appearance.LIGHT))
    qtbot.addWidget(page)
    page.set_can_go_back(True)
    page.resize(400, 120)
    page.show()
    page.activateWindow()
    page._connect.setFocus()
    qtbot.waitUntil(page._connect.hasFocus)
    page.verticalScrollBar().setValue(0)

    reached = []
    for _press in range(2):
        QTest.keyClick(has_keyboard(), DOWN)
        reached.append(has_keyboard())
        place = has_keyboard().mapTo(page.viewport(), QPoint()).y()
        assert 0 <= place <= page.viewport().height() - has_keyboard().height()
    assert reached == [page._demo, page._back]
