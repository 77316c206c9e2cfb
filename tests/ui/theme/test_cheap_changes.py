"""Another look, or a page in large letters, costs each widget one styling, and ends as if it had begun so."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.ui.main_window import MainWindow, Page
from canal_desktop.ui.settings.rows import Section
from canal_desktop.ui.theme.live_theme import LiveTheme

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

DEPTH = 12


class StylingCount(QObject):
    """Counts how often each widget is told of another style."""

    def __init__(self) -> None:
        super().__init__()
        self.told: Counter[int] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange:
            self.told[id(watched)] += 1
        return False


def test_a_widget_that_lies_deep_is_styled_no_more_often_than_its_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    inner = window
    for _level in range(DEPTH):
        layout = QVBoxLayout(inner)
        inner = QWidget(inner)
        layout.addWidget(inner)
    window.show()
    looks = LiveTheme(Settings(appearance=Appearance.LIGHT), window)
    count = StylingCount()
    for widget in (window, inner):
        widget.installEventFilter(count)

    looks.set(Settings(appearance=Appearance.LIGHT, accent="#aa2211"))

    assert count.told[id(window)] > 0
    assert count.told[id(inner)] == count.told[id(window)]


@pytest.mark.parametrize("zoom", [150, 200])
def test_the_names_of_sections_do_not_overlap_in_large_letters(qtbot: QtBot, tmp_path: Path, zoom: int) -> None:
    window = MainWindow(Settings(appearance=Appearance.LIGHT, zoom_percent=zoom), tmp_path)
    qtbot.addWidget(window, before_close_func=lambda widget: widget.close_requested.disconnect())
    window.close_requested.connect(lambda: None)
    window.resize(1200, 800)
    window.show()
    QApplication.processEvents()
    window.show_page(Page.PROFILES)
    window.profile_page.show_section(Section.NETWORK)
    QApplication.processEvents()

    names = window.profile_page.list
    rows = [names.visualItemRect(names.item(row)) for row in range(names.count())]
    least = names.fontMetrics().height() + 12
    assert [row.height() >= least for row in rows] == [True] * len(rows)
    assert all(one.bottom() < other.top() for one, other in itertools.pairwise(rows))
