"""UsageSheet: what was spent, by day, model, folder or server, as a chart and a table; and the budgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QHeaderView,
    QScrollArea,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from canal_desktop.domain.spending import GROUPING_NAMES, PERIOD_NAMES, Grouping, Period
from canal_desktop.language import tr
from canal_desktop.ui.sheets.work_sheet import CLOSE, WorkSheet
from canal_desktop.ui.widgets.bar_chart import Bar, BarChart
from canal_desktop.ui.widgets.captioned import captioned, name_box
from canal_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QResizeEvent, QWheelEvent

SAVE, PRICE = "save", "price"
TABLE_PX = 150
ROWS_AT_ONCE = 100
NUMBER_ALIGNMENT = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
LABEL_ALIGNMENT = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
CELL_PX, COLUMN_PX, TEXT_PX = 3, 84, 7
ROUND_PX = 64
"""Of the screen, so much is left free above and below."""
LEAST_PX = 160
"""Of what is scrolled, so much is seen."""
WIDTH_PX = 640
MAX_DOLLARS = 100_000.0
SCOPES = (tr("All conversations"), tr("This conversation"))
LEVELS = (
    ("day_warn", tr("Warn from, a day")),
    ("day_stop", tr("Stop from, a day")),
    ("month_warn", tr("Warn from, a month")),
    ("month_stop", tr("Stop from, a month")),
)
"""The settings that are budgets, and what they are called."""


@dataclass(frozen=True, slots=True)
class UsageRow:
    """One row: what it is of, the words for its requests, tokens in, tokens out, cost, and the sentence of all that."""

    label: str
    requests: str
    prompt_tokens: str
    completion_tokens: str
    cost: str
    words: str


class _Cells(QStyledItemDelegate):
    """Numbers stand below one another."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Qt: how a cell is drawn."""
        super().initStyleOption(option, index)
        if index.column() > 0:
            option.displayAlignment = NUMBER_ALIGNMENT


class _Level(QDoubleSpinBox):
    """The wheel moves what is around it: no budget is to change because somebody scrolled past it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # It is typed, or changed by the arrow keys.
        self.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a box that a style sheet draws leaves no room for the text where it has no buttons."""
        super().resizeEvent(event)
        self._place_text()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: it is drawn in another way."""
        super().changeEvent(event)
        self._place_text()

    def _place_text(self) -> None:
        self.lineEdit().setGeometry(self.rect().adjusted(TEXT_PX, 2, -TEXT_PX, -2))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: the wheel was turned above it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class _Area(QScrollArea):
    """It wants the room of what is inside, and can do with less."""

    def __init__(self, inside: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Usage and budgets"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(LEAST_PX)
        self._inside, self._width_px = inside, parent.minimumWidth() - 2 * ROUND_PX
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        """Qt: all of it."""
        hint = self._inside.sizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        # At this width some of it goes on in a further line.
        height = self._inside.heightForWidth(self._width_px)
        return QSize(hint.width() + bar, max(hint.height(), height))


class UsageSheet(WorkSheet):
    """A choice of days and of what is added up, a chart, a table, and four levels.

    Where has_conversation, what was spent on the conversation on the screen can be seen alone.

    Signals:
        wanted(): other days, another way of adding up, or one conversation alone were chosen.
        level_chosen(str, float): another level of a budget, by the setting's name, in US dollars; 0 for none.
        save_pressed(): write the table to a file.
        price_wanted(): a price is to be entered.
    """

    wanted = Signal()
    level_chosen = Signal(str, float)
    save_pressed = Signal()
    price_wanted = Signal()

    def __init__(self, parent: QWidget, *, has_conversation: bool = False) -> None:
        super().__init__(tr("Usage and cost"), parent)
        self.setMinimumWidth(min(WIDTH_PX, max(parent.width() - 32, 320)))
        self._scope = _choice(tr("Of"), SCOPES, self)
        self._scope.setVisible(has_conversation)
        self._period = _choice(tr("Days"), [PERIOD_NAMES[period] for period in Period], self)
        self._grouping = _choice(tr("By"), [GROUPING_NAMES[grouping] for grouping in Grouping], self)
        self.chart = BarChart(self)
        self.table = QTreeWidget(self)
        self.table.setAccessibleName(tr("Usage"))
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setMinimumHeight(TABLE_PX)
        self.table.setItemDelegate(_Cells(self.table))
        header = self.table.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(NUMBER_ALIGNMENT)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(COLUMN_PX)
        # As far from the edge as the numbers below.
        header.setStyleSheet(f"QHeaderView::section {{ padding-left: {CELL_PX}px; padding-right: {CELL_PX}px; }}")
        # The rows that are seen say how wide a column is: to ask all of years of days would hold up the window.
        self.table.header().setResizeContentsPrecision(0)
        self.chart.current_changed.connect(self._on_bar)
        self.table.currentItemChanged.connect(lambda item, _former: self._on_item(item))
        top = FlowLayout()
        for box in (self._scope, self._period, self._grouping) if has_conversation else (self._period, self._grouping):
            box.currentIndexChanged.connect(self.wanted)
            top.addWidget(box)
        self.levels: dict[str, QDoubleSpinBox] = {}
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.chart)
        column.addWidget(self.table, 1)
        column.addLayout(self._make_levels())
        # With large letters it is higher than a window: then it is scrolled.
        self.body.addWidget(_Area(inside, self), 1)
        self._places: dict[int, int] = {}
        """The row of each bar that has one."""
        self._waiting: list[UsageRow] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._add_rows)
        self.pressed.connect(self._on_pressed)
        self.set_buttons(((PRICE, tr("Enter a price…")), (SAVE, tr("Save as CSV…")), (CLOSE, tr("Close"))))
        self.button(PRICE).hide()
        self._period.setFocus()
        # Left alone, Qt takes two thirds of the screen at most.
        room = self.screen().availableGeometry().height() - ROUND_PX
        self.resize(self.minimumWidth(), min(self.sizeHint().height(), room))

    @property
    def period(self) -> Period:
        """The days that are chosen."""
        return list(Period)[self._period.currentIndex()]

    @property
    def grouping(self) -> Grouping:
        """By what is added up."""
        return list(Grouping)[self._grouping.currentIndex()]

    @property
    def of_conversation(self) -> bool:
        """Whether it is about the conversation on the screen alone."""
        return self._scope.currentIndex() == 1

    def choose(self, period: Period, grouping: Grouping, *, of_conversation: bool = False) -> None:
        """Show these days, added up so."""
        self._scope.setCurrentIndex(int(of_conversation))
        self._period.setCurrentIndex(list(Period).index(period))
        self._grouping.setCurrentIndex(list(Grouping).index(grouping))

    def show_rows(
        self,
        rows: Sequence[UsageRow],
        bars: Sequence[tuple[Bar, int | None]],
        sentence: str,
        top: str,
        *,
        lacks_price: bool = False,
    ) -> None:
        """Show what was spent.

        Args:
            rows: of the table.
            bars: of the chart, each with the number of its row, from 0, None for one that is in none.
            sentence: tells the sum.
            top: the word for the highest bar.
            lacks_price: whether a cost is unknown, so that a price can be entered.
        """
        self.say(sentence)
        self.button(PRICE).setVisible(lacks_price)
        self.table.clear()
        self._places = {}
        headers = (tr("Requests"), tr("Tokens in"), tr("Tokens out"), tr("Cost"))
        self.table.setHeaderLabels([GROUPING_NAMES[self.grouping], *headers])
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.headerItem().setTextAlignment(0, LABEL_ALIGNMENT)
        self._waiting = list(rows)
        self._add_rows()
        self._places = {number: row for number, (_bar, row) in enumerate(bars) if row is not None}
        self.chart.set_bars([bar for bar, _row in bars], top)
        self.chart.setVisible(bool(bars))

    @property
    def chosen_label(self) -> str:
        """What the chosen row is of, "" where none is."""
        item = self.table.currentItem()
        return "" if item is None else item.text(0)

    def _on_pressed(self, button: str) -> None:
        if button == CLOSE:
            self.accept()
        elif button == PRICE:
            self.price_wanted.emit()
        else:
            self.save_pressed.emit()

    def _add_rows(self) -> None:
        """Put some of the rows that wait into the table: those of years of days at once would hold up a frame."""
        items: list[QTreeWidgetItem] = []
        for row in self._waiting[:ROWS_AT_ONCE]:
            item = QTreeWidgetItem([row.label, row.requests, row.prompt_tokens, row.completion_tokens, row.cost])
            # Whoever goes through the rows by key hears the first column only.
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, row.words)
            items.append(item)
        self.table.addTopLevelItems(items)
        del self._waiting[:ROWS_AT_ONCE]
        if self._waiting:
            self._timer.start()
        else:
            self._timer.stop()

    def show_level(self, name: str, dollars: float) -> None:
        """Show a level of a budget; emits nothing."""
        box = self.levels[name]
        box.blockSignals(True)
        box.setValue(dollars)
        box.blockSignals(False)

    def _make_levels(self) -> FlowLayout:
        flow = FlowLayout()
        flow.setSpacing(16)
        for name, label in LEVELS:
            box = self.levels[name] = _Level(self)
            box.setRange(0.0, MAX_DOLLARS)
            box.setDecimals(2)
            box.setPrefix("$")
            box.setSpecialValueText(tr("No level"))
            box.setAccessibleName(tr("{label}, in US dollars", label=label))
            # A level that is being typed is none yet: "1" of "100" would stop at once.
            box.setKeyboardTracking(False)
            box.valueChanged.connect(lambda dollars, chosen=name: self.level_chosen.emit(chosen, dollars))
            flow.addWidget(captioned(box, label, self))
        return flow

    def _on_bar(self, number: int) -> None:
        row = self._places.get(number)
        if row is not None and (item := self.table.topLevelItem(row)) is not None:
            self.table.setCurrentItem(item)

    def _on_item(self, item: QTreeWidgetItem | None) -> None:
        row = -1 if item is None else self.table.indexOfTopLevelItem(item)
        self.chart.set_current(next((number for number, known in self._places.items() if known == row), None))


def _choice(name: str, labels: Sequence[str], parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    name_box(box, name)
    box.addItems(list(labels))
    return box
