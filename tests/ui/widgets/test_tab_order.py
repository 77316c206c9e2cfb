"""The order in which Tab visits what was made later, or put somewhere else."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from canal_desktop.ui.widgets.tab_order import comes_before, follow_layout


def way_through(page: QWidget) -> list[str]:
    """The names of all that Tab visits, from the first in the alphabet on: Tab goes round and round."""
    found, widget = [], page.nextInFocusChain()
    while widget is not page:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(widget.objectName())
        widget = widget.nextInFocusChain()
    at = found.index(min(found))
    return found[at:] + found[:at]


def named(widget: QWidget, name: str) -> QWidget:
    widget.setObjectName(name)
    return widget


def test_what_was_made_later_is_visited_before_another_also_behind_a_view(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    view = QPlainTextEdit(page)
    view.viewport().setFocusProxy(named(view, "a view"))
    box = QWidget(page)
    edit = named(QLineEdit(box), "c edit")
    box.setFocusProxy(edit)
    button = named(QPushButton(page), "b button")
    assert way_through(page) == ["a view", "c edit", "b button"]

    comes_before(button, edit)

    assert way_through(page) == ["a view", "b button", "c edit"]


def test_a_page_is_visited_as_it_was_laid_out(qtbot: QtBot) -> None:
    page, inside = QWidget(), QWidget()
    qtbot.addWidget(page)
    last, first, second, third = (named(QPushButton(page), name) for name in ("d", "a", "b", "c"))
    area = QScrollArea(page)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    rows = QVBoxLayout(inside)
    for widget in (second, third):
        rows.addWidget(widget)
    column, line = QVBoxLayout(page), QHBoxLayout()
    line.addWidget(first)
    column.addLayout(line)
    column.addWidget(area)
    column.addWidget(last)

    follow_layout(page)

    assert way_through(page) == ["a", "b", "c", "d"]
