"""What is on a sheet is scrolled where it has no room, and not before lists have become low."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QListWidget, QPushButton, QVBoxLayout

from canal_desktop.ui.widgets.sheet_area import SheetArea, put_in_area

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEAST_LIST_PX = 60


@pytest.fixture
def sheet(qtbot: QtBot) -> QDialog:
    made = QDialog()
    qtbot.addWidget(made)
    words = QLabel("Words that take several lines where there is little room beside them. " * 4, made)
    words.setWordWrap(True)
    rows = QListWidget(made)
    rows.setMinimumHeight(LEAST_LIST_PX)
    column, body = QVBoxLayout(made), QVBoxLayout()
    body.addWidget(words)
    body.addWidget(rows)
    column.addLayout(body)
    column.addWidget(QPushButton("Close", made))
    area = put_in_area(made)
    # Other tests may have left the program with large letters.
    made.resize(500, area.needed_height(500) + 60)
    made.show()
    return made


def area_of(sheet: QDialog) -> SheetArea:
    (area,) = sheet.findChildren(SheetArea)
    return area


def is_scrolled(sheet: QDialog) -> bool:
    QApplication.processEvents()
    return area_of(sheet).verticalScrollBar().maximum() > 0


def test_there_is_no_scroll_bar_as_long_as_the_list_can_become_lower(sheet: QDialog) -> None:
    assert not is_scrolled(sheet)
    assert sheet.findChild(QListWidget).height() > LEAST_LIST_PX

    sheet.resize(500, area_of(sheet).needed_height(500))

    assert not is_scrolled(sheet)
    assert sheet.findChild(QListWidget).height() == LEAST_LIST_PX


def test_what_is_too_high_is_scrolled_and_nothing_in_it_is_cut(sheet: QDialog) -> None:
    # As on a screen with no more room than this.
    sheet.setMinimumSize(1, 1)
    area_of(sheet).setMinimumSize(1, 1)
    sheet.resize(200, 150)

    assert is_scrolled(sheet)
    words = sheet.findChild(QLabel)
    assert words.height() >= words.heightForWidth(words.width())
    button = sheet.findChild(QPushButton)
    button.setFocus()
    QApplication.processEvents()
    seen = area_of(sheet).viewport().rect()
    assert seen.contains(button.mapTo(area_of(sheet).viewport(), button.rect().center()))
