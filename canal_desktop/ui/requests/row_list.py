"""RowList: rows of text in the font of code, as many as there are; only those in sight are ever looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate

from canal_desktop.ui.requests.rows import Rows
from canal_desktop.ui.sidebar.uniform_list import UniformList, selected_parts
from canal_desktop.ui.widgets.row_ground import draw_ground_and_focus

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from canal_desktop.ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
EDGE_PX = 8
MOST_COPIED = 50_000
"""Rows; more is what Copy and Save are for."""
SHOWN_SIGNS = str.maketrans({"\r": "␍", "\t": "    ", "\x00": "␀", "\u2028": "⏎", "\u2029": "⏎"})


class RowModel(QAbstractListModel):
    """Rows as a model; each is read when it is looked at."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = Rows()

    def show_rows(self, rows: Rows) -> None:
        """Have these instead."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Qt: how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: what a row says."""
        if role == Qt.ItemDataRole.DisplayRole and index.row() < len(self.rows):
            return self.rows.text(index.row())
        return None


class RowDelegate(QStyledItemDelegate):
    """Draws a row, with what was found in it on another ground."""

    def __init__(self, parent: RowList, theme: Theme) -> None:
        super().__init__(parent)
        self._list = parent
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draw one row."""
        theme, rows = self.theme, self._list.content
        if index.row() >= len(rows):
            return
        painter.save()
        rect = option.rect
        draw_ground_and_focus(painter, rect, option.state, theme)
        painter.setClipRect(rect)
        painter.setFont(theme.code_font)
        metrics = painter.fontMetrics()
        text = rows.text(index.row()).translate(SHOWN_SIGNS)
        left, base = rect.left() + EDGE_PX, rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent()
        painter.setPen(theme.text)
        painter.drawText(QPointF(left, base), text)
        for match in rows.found.finditer(text) if rows.found is not None else ():
            at = left + metrics.horizontalAdvance(text[: match.start()])
            width = metrics.horizontalAdvance(match[0])
            painter.fillRect(QRectF(at, rect.top() + 1, width, rect.height() - 2), theme.accent)
            painter.setPen(theme.accent_text)
            painter.drawText(QPointF(at, base), match[0])
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Qt: all rows are of one size."""
        return QSize(0, self._list.row_px)


class RowList(UniformList):
    """A list of rows.

    Signals:
        columns_changed(): there is room for more or fewer letters in a row.
        row_chosen(int): the cursor is on another row.
    """

    columns_changed = Signal()
    row_chosen = Signal(int)

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        # Its rows are code, whatever the window is in.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(name)
        self._model = RowModel(self)
        self.setModel(self._model)
        self._delegate = RowDelegate(self, theme)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMinimumHeight(1)
        self.selectionModel().currentChanged.connect(lambda now, _former: self._tell(now))
        self._columns = 0
        self._is_showing = False
        self.set_theme(theme)

    @property
    def content(self) -> Rows:
        """What is shown."""
        return self._model.rows

    @property
    def columns(self) -> int:
        """How many letters have room in a row, with a scroll bar beside it: whether there is one depends on this."""
        width = self.fontMetrics().horizontalAdvance("0" * 20) / 20
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 2 * EDGE_PX
        return max(int(room / max(width, 1)), 1)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self._delegate.theme = theme
        self.setFont(theme.code_font)
        self.set_row_px(self.fontMetrics().height() + 2)
        self._note_room()
        self.viewport().update()

    def show_rows(self, rows: Rows, *, from_top: bool = True) -> None:
        """Show these; from_top leaves neither the place nor the cursor where they are."""
        place, current = self.verticalScrollBar().value(), self.currentIndex().row()
        self._is_showing = True
        self._model.show_rows(rows)
        if not from_top:
            if 0 <= current < len(rows):
                index = self._model.index(current, 0)
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.updateGeometries()
            self.verticalScrollBar().setValue(place)
        self._is_showing = False
        self.viewport().update()

    @property
    def chosen_text(self) -> str:
        """The selected rows."""
        parts = sorted((part.top(), part.bottom()) for part in selected_parts(self.selectionModel().selection()))
        numbers = [row for top, bottom in parts for row in range(top, min(bottom, top + MOST_COPIED) + 1)]
        return self.content.joined(numbers[:MOST_COPIED])

    def _tell(self, now: QModelIndex) -> None:
        if now.isValid() and not self._is_showing:
            self.row_chosen.emit(now.row())

    def _note_room(self) -> None:
        if self.columns != self._columns:
            self._columns = self.columns
            self.columns_changed.emit()

    # Qt's own methods.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Ctrl+A selects all rows, Ctrl+C copies those that are selected."""
        if event.matches(QKeySequence.StandardKey.Copy):
            if text := self.chosen_text:
                QGuiApplication.clipboard().setText(text)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        elif event.text() and event.text().isprintable() and event.key() != Qt.Key.Key_Space:
            # Qt would look through all rows for one that begins so.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is more or less room."""
        super().resizeEvent(event)
        self._note_room()
