"""Layouts are gone through without their items: what stood for one must not stand for another later."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QListView,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.laid_out import laid_out
from canal_desktop.ui.widgets.sheet_area import least_height
from canal_desktop.ui.widgets.tab_order import follow_layout

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WORDS = "Some words that go on in a second line, and in a third one where there is not much room for them. "


def page_of_all_kinds() -> QWidget:
    """What stands on sheets: text that wraps, lists, gaps, rows, lines that go on, what is hidden and what is fixed."""
    page = QWidget()
    column = QVBoxLayout(page)
    wrapped = QLabel(WORDS * 2, page)
    wrapped.setWordWrap(True)
    column.addWidget(wrapped)
    column.addSpacing(24)
    row = QHBoxLayout()
    row.addWidget(QLabel("Name", page))
    row.addWidget(QPushButton("Choose", page))
    column.addLayout(row)
    hidden = QLabel(WORDS, page)
    hidden.hide()
    column.addWidget(hidden)
    column.addWidget(QListView(page), 1)
    low = QLabel(WORDS * 3, page)
    low.setWordWrap(True)
    low.setMaximumHeight(30)
    column.addWidget(low)
    fixed = QLabel(WORDS, page)
    fixed.setWordWrap(True)
    fixed.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    column.addWidget(fixed)
    inner = QVBoxLayout()
    inner.addWidget(QLabel(WORDS, page))
    flow = FlowLayout()
    for word in WORDS.split():
        flow.addWidget(QPushButton(word, page))
    inner.addLayout(flow)
    column.addLayout(inner)
    column.addStretch(1)
    return page


def counted(layout: QLayout, width: int) -> int:
    """The least height by the layout's items."""
    margins = layout.contentsMargins()
    if not isinstance(layout, QVBoxLayout):
        return layout.minimumHeightForWidth(width) if layout.hasHeightForWidth() else layout.minimumSize().height()
    inner = width - margins.left() - margins.right()
    heights = []
    gaps = 0
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None or (item.isEmpty() and item.spacerItem() is None):
            continue
        inside = item.layout()
        if item.spacerItem() is not None:
            heights.append(item.minimumSize().height())
            gaps -= 1
        elif inside is not None:
            heights.append(counted(inside, inner))
        else:
            heights.append(item.heightForWidth(inner) if item.hasHeightForWidth() else item.minimumSize().height())
    gaps += len(heights) - 1
    return sum(heights) + max(layout.spacing(), 0) * gaps + margins.top() + margins.bottom()


def test_the_least_height_is_that_of_all_items(qtbot: QtBot) -> None:
    page = page_of_all_kinds()
    qtbot.addWidget(page)
    page.show()
    layout = page.layout()
    assert layout is not None
    for width in (180, 300, 500, 900):
        assert least_height(layout, width) == counted(layout, width)


def test_all_that_is_laid_out_is_told_in_its_order(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    made_first, beside = QLabel("below", page), QLabel("in none", page)
    row = QHBoxLayout()
    column.addLayout(row)
    column.addSpacing(9)
    column.addWidget(made_first)
    inner = QLabel("in the row", page)
    row.addWidget(inner)

    assert laid_out(column) == [row, made_first]
    assert laid_out(row) == [inner]
    assert beside.parentWidget() is page


def test_no_item_is_kept_of_what_is_gone_through(qtbot: QtBot) -> None:
    page = page_of_all_kinds()
    qtbot.addWidget(page)
    page.show()
    layout = page.layout()
    assert layout is not None
    gc.collect()
    before = {id(one) for one in gc.get_objects() if isinstance(one, QLayoutItem)}
    least_height(layout, 300)
    follow_layout(page)
    gc.collect()

    kept = [one for one in gc.get_objects() if isinstance(one, QLayoutItem) and id(one) not in before]
    assert [one for one in kept if not isinstance(one, QLayout)] == []
    assert shiboken6.isValid(layout)
