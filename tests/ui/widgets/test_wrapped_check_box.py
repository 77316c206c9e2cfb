"""A box to tick whose words take several lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from canal_desktop.ui.widgets.wrapped_check_box import WrappedCheckBox

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WORDS = "All versions, not only the ones that are shown now"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def box(window: QWidget) -> WrappedCheckBox:
    made = WrappedCheckBox(WORDS, window)
    layout = QVBoxLayout(window)
    layout.addWidget(made)
    window.resize(800, 300)
    window.show()
    return made


def test_its_words_stand_in_one_line_where_there_is_room(box: WrappedCheckBox) -> None:
    assert box.text() == WORDS


def test_in_little_room_it_has_more_lines_and_is_called_the_same(box: WrappedCheckBox) -> None:
    one_line = box.heightForWidth(800)
    box.window().resize(200, 300)

    lines = box.text().split("\n")
    assert len(lines) > 1
    assert " ".join(lines) == WORDS
    assert box.height() >= one_line + (len(lines) - 1) * box.fontMetrics().lineSpacing()
    assert max(map(box.fontMetrics().horizontalAdvance, lines)) < box.width()
    assert box.accessibleName() == WORDS
    box.window().resize(800, 300)
    assert box.text() == WORDS


def test_larger_letters_break_it_again(box: WrappedCheckBox) -> None:
    box.window().resize(400, 300)
    lines = box.text().count("\n")
    font = box.font()
    font.setPointSize(3 * font.pointSize())

    box.setFont(font)

    assert box.text().count("\n") > lines
