"""UsageSheet: what was spent, by day, model, folder or server, as a chart and a table; and the budgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from canal_desktop.domain.spending import Grouping, Period
from canal_desktop.ui.sheets.work_sheet import CLOSE, WorkSheet
from canal_desktop.ui.widgets.bar_chart import Bar, BarChart
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

SAVE = "save"
TABLE_PX = 180
WIDTH_PX = 640
MAX_DOLLARS = 100_000.0
LEVELS = (
    ("day_warn", "Warn from, a day"),
    ("day_stop", "Stop from, a day"),
    ("month_warn", "Warn from, a month"),
    ("month_stop", "Stop from, a month"),
)
"""The settings that are budgets, and what they are called."""


@dataclass(frozen=True, slots=True)
class UsageRow:
    """One row: what it is of, and the words for its requests, tokens in, tokens out, and cost."""

    label: str
    requests: str
    prompt_tokens: str
    completion_tokens: str
    cost: str


class UsageSheet(WorkSheet):
    """A choice of days and of what is added up, a chart, a table, and four levels.

    Signals:
        wanted(): other days or another way of adding up were chosen.
        level_chosen(str, float): another level of a budget, by the setting's name, in US dollars; 0 for none.
        save_pressed(): write the table to a file.
    """

    wanted = Signal()
    level_chosen = Signal(str, float)
    save_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("Usage and cost", parent)
        self.setMinimumWidth(min(WIDTH_PX, max(parent.width() - 32, 320)))
        self._period = _choice("Days", [period.value for period in Period], self)
        self._grouping = _choice("By", [grouping.value for grouping in Grouping], self)
        self.chart = BarChart(self)
        self.table = QTreeWidget(self)
        self.table.setAccessibleName("Usage")
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setRootIsDecorated(False)
        self.table.setMinimumHeight(TABLE_PX)
        self.table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.chart.current_changed.connect(self._on_bar)
        self.table.currentItemChanged.connect(lambda item, _former: self._on_item(item))
        top = FlowLayout()
        for box in (self._period, self._grouping):
            box.currentIndexChanged.connect(self.wanted)
            top.addWidget(box)
        self.body.addLayout(top)
        self.body.addWidget(self.chart)
        self.body.addWidget(self.table)
        self.levels: dict[str, QDoubleSpinBox] = {}
        self.body.addLayout(self._make_levels())
        self._numbers: dict[int, QTreeWidgetItem] = {}
        self.pressed.connect(lambda button: self.accept() if button == CLOSE else self.save_pressed.emit())
        self.set_buttons(((SAVE, "Save as CSV…"), (CLOSE, "Close")))
        self._period.setFocus()

    @property
    def period(self) -> Period:
        """The days that are chosen."""
        return list(Period)[self._period.currentIndex()]

    @property
    def grouping(self) -> Grouping:
        """By what is added up."""
        return list(Grouping)[self._grouping.currentIndex()]

    def choose(self, period: Period, grouping: Grouping) -> None:
        """Show these days, added up so."""
        self._period.setCurrentIndex(list(Period).index(period))
        self._grouping.setCurrentIndex(list(Grouping).index(grouping))

    def show_rows(
        self, rows: Sequence[UsageRow], bars: Sequence[tuple[Bar, int | None]], sentence: str, top: str
    ) -> None:
        """Show what was spent.

        Args:
            rows: of the table.
            bars: of the chart, each with the number of its row, from 0, None for one that is in none.
            sentence: tells the sum.
            top: the word for the highest bar.
        """
        self.say(sentence)
        self.table.clear()
        self._numbers.clear()
        self.table.setHeaderLabels([self.grouping.value, "Requests", "Tokens in", "Tokens out", "Cost"])
        items: list[QTreeWidgetItem] = []
        for row in rows:
            item = QTreeWidgetItem(
                self.table, [row.label, row.requests, row.prompt_tokens, row.completion_tokens, row.cost]
            )
            for column in range(1, 5):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            items.append(item)
        self._numbers = {number: items[row] for number, (_bar, row) in enumerate(bars) if row is not None}
        self.chart.set_bars([bar for bar, _row in bars], top)
        self.chart.setVisible(bool(bars))

    def show_level(self, name: str, dollars: float) -> None:
        """Show a level of a budget; emits nothing."""
        box = self.levels[name]
        box.blockSignals(True)
        box.setValue(dollars)
        box.blockSignals(False)

    def _make_levels(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        for number, (name, label) in enumerate(LEVELS):
            box = self.levels[name] = QDoubleSpinBox(self)
            box.setRange(0.0, MAX_DOLLARS)
            box.setDecimals(2)
            box.setPrefix("$")
            box.setSpecialValueText("No level")
            box.setAccessibleName(f"{label}, in US dollars")
            # A level that is being typed is none yet: "1" of "100" would stop at once.
            box.setKeyboardTracking(False)
            box.valueChanged.connect(lambda dollars, chosen=name: self.level_chosen.emit(chosen, dollars))
            caption = PlainLabel(label, self)
            caption.setBuddy(box)
            row, column = divmod(number, 2)
            grid.addWidget(caption, row, 2 * column)
            grid.addWidget(box, row, 2 * column + 1)
        return grid

    def _on_bar(self, number: int) -> None:
        if (item := self._numbers.get(number)) is not None:
            self.table.setCurrentItem(item)

    def _on_item(self, item: QTreeWidgetItem | None) -> None:
        self.chart.set_current(next((number for number, known in self._numbers.items() if known is item), None))


def _choice(name: str, labels: Sequence[str], parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.setAccessibleName(name)
    box.addItems(list(labels))
    return box
