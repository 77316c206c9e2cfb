"""The page of usage and cost with much to show, and with large letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from canal_desktop.domain.settings import Settings
from canal_desktop.domain.spending import Grouping, Period
from canal_desktop.ui.sheets.usage_sheet import UsageRow, UsageSheet
from canal_desktop.ui.theme.live_theme import LiveTheme
from canal_desktop.ui.widgets.bar_chart import Bar
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

DAYS = 1100


@pytest.fixture
def parent(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(900, 700)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    qapp.processEvents()


def made(parent: QWidget, rows: int = DAYS) -> UsageSheet:
    sheet = UsageSheet(parent)
    sheet.choose(Period.ALL, Grouping.DAY)
    sheet.open()
    shown = [UsageRow(f"day {number}", "1", "2", "3", "$4", f"day {number}: $4") for number in range(rows)]
    bars = [(Bar(f"{number}", float(number), f"bar {number}"), rows - 60 + number) for number in range(60)]
    sheet.show_rows(shown, bars, "Years of days.", "$60")
    return sheet


def test_years_of_days_are_all_there_soon(qapp: QApplication, parent: QWidget) -> None:
    sheet = made(parent)
    assert 0 < sheet.table.topLevelItemCount() < DAYS
    # The row of the last bar is not there yet.
    QTest.keyClick(sheet.chart, Qt.Key.Key_End)
    while sheet.table.topLevelItemCount() < DAYS:
        qapp.processEvents()
    QTest.keyClick(sheet.chart, Qt.Key.Key_End)
    current = sheet.table.currentItem()
    assert current is not None
    assert current.text(0) == f"day {DAYS - 1}"
    assert sheet.chart.accessibleDescription() == "bar 59"
    sheet.show_rows([], [], "Nothing.", "")
    qapp.processEvents()
    assert sheet.table.topLevelItemCount() == 0


def test_with_letters_of_twice_the_size_nothing_is_cut_or_covered(qapp: QApplication, parent: QWidget) -> None:
    theme = LiveTheme(Settings(zoom_percent=200), parent)
    sheet = made(parent, 70)
    qapp.processEvents()
    captions = [label for label in sheet.findChildren(PlainLabel) if "from, a" in label.text()]
    assert len(captions) == 4
    for caption in captions:
        assert caption.width() >= caption.fontMetrics().horizontalAdvance(caption.text())
        assert caption.mapTo(sheet, QPoint()).y() >= sheet.table.mapTo(sheet, QPoint(0, sheet.table.height())).y()
    lines = 2 * sheet.chart.fontMetrics().height()
    assert sheet.chart.height() >= lines + 100
    del theme


def test_the_wheel_changes_no_budget_on_its_way(qapp: QApplication, parent: QWidget) -> None:
    sheet = made(parent, 3)
    box = sheet.levels["day_stop"]
    assert box is not QApplication.focusWidget()
    turned = QWheelEvent(
        QPointF(5, 5),
        QPointF(box.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    qapp.sendEvent(box, turned)
    assert box.value() == 0.0
