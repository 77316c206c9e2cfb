"""UniformList: a list view whose rows are all of one height, so that nothing costs more where there are more rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QMouseEvent, QPainter, QRegion
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyleOptionViewItem, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QItemSelectionRange, QPoint
    from PySide6.QtGui import QPaintEvent, QResizeEvent

AnyIndex = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemView.ScrollHint
Move = QAbstractItemView.CursorAction

EDGE_ROWS = 1
"""Rows that stay in sight above and below one that is scrolled to."""


def selected_parts(selection: QItemSelection) -> list[QItemSelectionRange]:
    """The runs of neighbouring rows in a selection; Qt's type does not say that it is a list of them."""
    return list(cast("Iterable[QItemSelectionRange]", selection))


class UniformList(QListView):
    """A QListView that only calculates.

    Qt's own keeps a position for every row and asks for every index when any of them changes: more than a frame's time
    from some ten thousand rows on. To assistive technology this one is the same list.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row_px = 24
        self._hovered = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def row_px(self) -> int:
        """The height of a row."""
        return self._row_px

    def set_row_px(self, height_px: int) -> None:
        """Give the rows another height; the row at the top stays there."""
        top = self.verticalOffset() / self._row_px
        self._row_px = max(height_px, 1)
        self.updateGeometries()
        self.verticalScrollBar().setValue(round(top * self._row_px))
        self.viewport().update()

    def row_count(self) -> int:
        """How many rows there are."""
        model = self.model()
        return 0 if model is None else model.rowCount()

    def row_rect(self, row: int) -> QRect:
        """Where a row is in the viewport, or would be."""
        return QRect(0, row * self._row_px - self.verticalOffset(), self.viewport().width(), self._row_px)

    def rows_in_sight(self, above_and_below: int = 0) -> range:
        """The rows that can be seen at least in part, and so many more above and below."""
        first = self.verticalOffset() // self._row_px - above_and_below
        last = (self.verticalOffset() + max(self.viewport().height(), 1) - 1) // self._row_px + above_and_below
        return range(max(first, 0), min(last + 1, self.row_count()))

    def select_rows(self, rows: QItemSelection, current: QModelIndex | None = None) -> None:
        """Select exactly these rows, and put the cursor on one of them."""
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(rows, flag.ClearAndSelect)
        if current is not None:
            self.selectionModel().setCurrentIndex(current, flag.NoUpdate)

    def rows(self, first: int, last: int) -> QItemSelection:
        """The rows from first to last as a selection."""
        return QItemSelection(self.model().index(first, 0), self.model().index(last, 0))

    def _tell_focus(self, row: int) -> None:
        if QAccessible.isActive() and row >= 0 and self.hasFocus():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(row)
            QAccessible.updateAccessibility(event)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            former, self._hovered = self._hovered, row
            for one in (former, row):
                if one >= 0:
                    self.viewport().update(self.row_rect(one))

    # Qt's own methods.

    def doItemsLayout(self) -> None:
        """Qt: there is nothing to lay out."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Qt: the list has another height."""
        QAbstractItemView.updateGeometries(self)
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(self.row_count() * self._row_px - room, 0))
        bar.setPageStep(room)
        bar.setSingleStep(self._row_px)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is less or more room; a row that is in use stays in sight."""
        rect = self.visualRect(self.currentIndex())
        was_seen = rect.isValid() and rect.top() >= 0 and rect.bottom() < event.oldSize().height()
        super().resizeEvent(event)
        if was_seen and self.hasFocus():
            self.scrollTo(self.currentIndex())

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        """Qt: the scroll bar has moved; an open editor moves along."""
        self.viewport().scroll(0, dy)

    def visualRect(self, index: AnyIndex) -> QRect:
        """Qt: where a row is in the viewport."""
        return self.row_rect(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Qt: the row at a point of the viewport."""
        row = (point.y() + self.verticalOffset()) // self._row_px
        return self.model().index(row, 0) if 0 <= row < self.row_count() else QModelIndex()

    def scrollTo(self, index: AnyIndex, hint: Hint = Hint.EnsureVisible) -> None:
        """Qt: bring a row into sight."""
        if not index.isValid():
            return
        self.updateGeometries()
        top, room, bar = index.row() * self._row_px, self.viewport().height(), self.verticalScrollBar()
        spare = EDGE_ROWS * self._row_px if room > 4 * self._row_px else 0
        low, high = top + self._row_px + spare - room, top - spare
        if hint is Hint.PositionAtTop:
            bar.setValue(top)
        elif hint is Hint.PositionAtBottom:
            bar.setValue(top + self._row_px - room)
        elif hint is Hint.PositionAtCenter:
            bar.setValue(top - (room - self._row_px) // 2)
        else:
            bar.setValue(min(max(bar.value(), low), max(high, 0)))

    def horizontalOffset(self) -> int:
        """Qt: the list is as wide as its viewport."""
        return 0

    def verticalOffset(self) -> int:
        """Qt: pixels above the viewport."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: AnyIndex) -> bool:
        """Qt: no row is."""
        return False

    def selectedIndexes(self) -> list[QModelIndex]:
        """Qt: those of the selected rows that are in sight; all of them may be a hundred thousand."""
        indexes = (self.model().index(row, 0) for row in self.rows_in_sight())
        return [index for index in indexes if self.selectionModel().isSelected(index)]

    def selectAll(self) -> None:
        """Qt: Ctrl+A."""
        if self.row_count():
            self.select_rows(self.rows(0, self.row_count() - 1))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Qt: the rows between two points."""
        first = max((rect.top() + self.verticalOffset()) // self._row_px, 0)
        last = min((rect.bottom() + self.verticalOffset()) // self._row_px, self.row_count() - 1)
        self.selectionModel().select(self.rows(first, last) if first <= last else QItemSelection(), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Qt: what is to be painted when the selection changes."""
        region = QRegion()
        for part in selected_parts(selection):
            region += self.row_rect(part.top()).united(self.row_rect(part.bottom())).intersected(self.viewport().rect())
        return region

    def moveCursor(self, action: Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Qt: where a key leads."""
        last, now = self.row_count() - 1, self.currentIndex().row()
        if last < 0:
            return QModelIndex()
        page = max(self.viewport().height() // self._row_px - 1, 1)
        steps = {
            Move.MoveUp: -1,
            Move.MovePrevious: -1,
            Move.MoveDown: 1,
            Move.MoveNext: 1,
            Move.MovePageUp: -page,
            Move.MovePageDown: page,
            Move.MoveHome: -last - 1,
            Move.MoveEnd: last + 1,
        }
        step = steps.get(action, 0)
        if now < 0:
            return self.model().index(last if step < 0 and action is not Move.MoveHome else 0, 0)
        return self.model().index(min(max(now + step, 0), last), 0)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Qt: the cursor has moved."""
        QAbstractItemView.currentChanged(self, current, previous)
        self._tell_focus(current.row())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Qt: other rows are selected."""
        QAbstractItemView.selectionChanged(self, selected, deselected)

    def viewportEvent(self, event: QEvent) -> bool:
        """Qt: the pointer is over a row, or has left."""
        kind = event.type()
        if kind in {QEvent.Type.Leave, QEvent.Type.Wheel}:
            self._hover(-1)
        elif kind is QEvent.Type.MouseMove:
            assert isinstance(event, QMouseEvent)
            self._hover(self.indexAt(event.position().toPoint()).row())
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw the rows in sight."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        usual = option.state
        current = self.currentIndex().row() if self.hasFocus() else -1
        flag, selection = QStyle.StateFlag, self.selectionModel()
        painter = QPainter(self.viewport())
        for row in self.rows_in_sight():
            option.rect = self.row_rect(row)
            if not option.rect.intersects(event.rect()):
                continue
            index = self.model().index(row, 0)
            state = usual
            if selection.isSelected(index):
                state |= flag.State_Selected
            if row == current:
                state |= flag.State_HasFocus
            if row == self._hovered:
                state |= flag.State_MouseOver
            option.state = state
            self.itemDelegate().paint(painter, option, index)
        painter.end()
