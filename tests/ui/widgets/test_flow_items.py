"""The items of a FlowLayout are its own, whatever lay in their place of memory before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from canal_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TRIES = 150
"""Memory is given out anew sooner or later."""


def row_of_buttons() -> tuple[QWidget, list[QPushButton]]:
    """A page with a row whose items PySide knows, as it looks at a row that becomes a part of another layout."""
    page = QWidget()
    column, row = QVBoxLayout(page), QHBoxLayout()
    buttons = [QPushButton(str(number), page) for number in range(5)]
    for button in buttons:
        row.addWidget(button)
    column.addLayout(row)
    return page, buttons


def test_they_outlast_a_layout_whose_items_are_gone(qtbot: QtBot) -> None:
    for _ in range(TRIES):
        former, gone = row_of_buttons()
        page = QWidget()
        qtbot.addWidget(page)
        flow = FlowLayout(page)
        buttons = [QPushButton(str(number), page) for number in range(5)]
        for button in gone:
            shiboken6.delete(button)
        for button in buttons:
            flow.addWidget(button)
        shiboken6.delete(former)

        assert flow.sizeHint().width() >= sum(button.sizeHint().width() for button in buttons)
        assert flow.heightForWidth(1) > buttons[0].sizeHint().height()


def test_they_go_with_their_widgets(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column, flow = QVBoxLayout(page), FlowLayout()
    buttons = [QPushButton(str(number)) for number in range(3)]
    for button in buttons:
        flow.addWidget(button)
    column.addLayout(flow)

    assert [button.parentWidget() for button in buttons] == [page] * 3
    shiboken6.delete(buttons[0])
    flow.removeWidget(buttons[1])
    assert flow.count() == 1
    left = flow.itemAt(0)
    assert left is not None
    assert left.widget() is buttons[2]
