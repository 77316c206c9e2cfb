"""BranchMap: the branches of a conversation as a list with lines, from which one can be gone to."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from canal_desktop.domain.branch_rows import BranchRow, branch_rows
from canal_desktop.domain.message import Role
from canal_desktop.language import in_a_row, labelled, tr, tr_n
from canal_desktop.ui.moments import short_moment
from canal_desktop.ui.widgets.plain_label import PlainLabel
from canal_desktop.ui.widgets.sheet_area import put_in_area

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.domain.message import MessageId
    from canal_desktop.domain.message_tree import MessageTree
    from canal_desktop.ui.theme.theme import Theme

WIDTH_PX, HEIGHT_PX = 760, 560
LANE_PX = 18
ROOM_PX = 10
"""Above and below the words of a row."""
LEAST_PX = 320
MOST_LANES = 16
"""Deeper branches are drawn no further to the right: their rows say how deep they are."""
FIRST_WORDS = 160
ROWS_AT_ONCE = 200
"""A long map is shown bit by bit, a few milliseconds each."""
MESSAGE, MODEL, TIME = range(3)
COLUMNS = (tr("Message"), tr("Model"), tr("Time", about="of day"))
SPEAKERS = {Role.USER: tr("You"), Role.ASSISTANT: tr("Answer"), Role.SYSTEM: tr("System"), Role.TOOL: tr("Tools")}
SIGNS = re.compile(r"\*\*|`+|^#+ ", re.MULTILINE)
"""Markdown's commonest signs: here they only take room."""
HINT = tr("Enter shows the branch of a message. The one on the screen is bold.")

Index = QModelIndex | QPersistentModelIndex


class BranchModel(QAbstractTableModel):
    """The rows; what they say is made when it is asked for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[BranchRow] = []

    def add(self, rows: Sequence[BranchRow]) -> None:
        """Show more rows, at the end."""
        if rows:
            first = len(self.rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Qt: how many rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: how many columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: the columns' names."""
        is_name = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return COLUMNS[section] if is_name else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: what a cell shows."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (_words, _model, _time)[index.column()](row)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == MESSAGE:
            return _said(row)
        if role == Qt.ItemDataRole.FontRole and row.is_active:
            font = QFont()
            font.setBold(True)
            return font
        return None


class LaneDelegate(QStyledItemDelegate):
    """Draws the lines of the branches in front of the words."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self._theme = theme
        self._lane = theme.scaled(LANE_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draw a cell."""
        model = index.model()
        assert isinstance(model, BranchModel)
        row = model.rows[index.row()]
        lanes = min(row.depth, MOST_LANES) + 1
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.selection)
        moved = QStyleOptionViewItem(option)
        moved.rect = QStyle.visualRect(option.direction, rect, rect.adjusted(lanes * self._lane, 0, 0, 0))
        super().paint(painter, moved, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect)
        follows = index.row() + 1 < len(model.rows)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            # The lanes are lines and circles alone, so the painter itself may be turned around.
            painter.translate(rect.left() + rect.right() + 1, 0)
            painter.scale(-1, 1)
        self._draw_lanes(painter, rect, row, lanes - 1, follows=follows)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: how much room a cell needs."""
        return super().sizeHint(option, index) + QSize(0, self._theme.scaled(ROOM_PX))

    def _draw_lanes(self, painter: QPainter, rect: QRect, row: BranchRow, own: int, *, follows: bool) -> None:
        theme = self._theme
        painter.setPen(QPen(theme.edge, 1.5))
        middle = rect.center().y() + 0.5

        def x(lane: int) -> float:
            return float(rect.left() + (lane + 0.5) * self._lane)

        # What branches off always comes before what goes on below it, so that every lane to the left goes on.
        for lane in range(own):
            painter.drawLine(QPointF(x(lane), rect.top()), QPointF(x(lane), rect.bottom() + 1))
        if row.begins_branch:
            painter.drawLine(QPointF(x(own - 1), middle), QPointF(x(own), middle))
        else:
            painter.drawLine(QPointF(x(own), rect.top()), QPointF(x(own), middle))
        if not row.ends_branch and follows:
            painter.drawLine(QPointF(x(own), middle), QPointF(x(own), rect.bottom() + 1))
        colour = theme.accent if row.is_active else theme.edge
        radius = self._lane * 0.24
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if row.is_active else theme.window)
        if len(row.messages) > 1:
            painter.drawRoundedRect(
                round(x(own) - radius), round(middle - 2 * radius), round(2 * radius), round(4 * radius), radius, radius
            )
        else:
            painter.drawEllipse(QPointF(x(own), middle), radius, radius)


class BranchMap(QDialog):
    """The map. Enter or a double click goes to a message, Esc closes it.

    Signals:
        chosen(str): the id of the message that is to be shown.
    """

    chosen = Signal(str)

    def __init__(self, tree: MessageTree, current: MessageId | None, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Canal – Map of branches"))
        self._unread = branch_rows(tree)
        self._wanted = current or tree.active_leaf
        self._model = BranchModel(self)
        self.view = QTreeView(self)
        self.view.setAccessibleName(tr("Map of branches"))
        self.view.setModel(self._model)
        self.view.setItemDelegateForColumn(MESSAGE, LaneDelegate(theme, self))
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setAllColumnsShowFocus(True)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.view.header()
        header.hide()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(MESSAGE, QHeaderView.ResizeMode.Stretch)
        for column in (MODEL, TIME):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, theme.scaled(140))
        self.view.activated.connect(self._on_activated)
        hint = PlainLabel(HINT, self, wraps=True)
        hint.setProperty("role", "small")
        close = QPushButton(tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(16, 16, 16, 16)
        column_of_all.setSpacing(12)
        column_of_all.addWidget(hint)
        column_of_all.addWidget(self.view, 1)
        column_of_all.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        put_in_area(self)
        room = parent.window().size()
        self.resize(
            min(theme.scaled(WIDTH_PX), max(room.width() - 32, LEAST_PX)),
            min(theme.scaled(HEIGHT_PX), max(room.height() - 32, LEAST_PX)),
        )
        self.view.setFocus()
        self._reader = QTimer(self)
        self._reader.setInterval(0)
        self._reader.timeout.connect(self._read_more)
        self._reader.start()
        self._read_more()

    def _read_more(self) -> None:
        """Show some more of the rows, then let others have their turn."""
        rows = list(itertools.islice(self._unread, ROWS_AT_ONCE))
        first = len(self._model.rows)
        self._model.add(rows)
        for number, row in enumerate(rows, first):
            if any(message.id == self._wanted for message in row.messages):
                index = self._model.index(number, MESSAGE)
                self.view.setCurrentIndex(index)
                self.view.scrollTo(index, QTreeView.ScrollHint.PositionAtCenter)
        if not rows:
            self._reader.stop()

    def _on_activated(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.rows[index.row()].messages[0].id)
        self.accept()


def _words(row: BranchRow) -> str:
    if len(row.messages) > 1:
        return tr_n("{n} message", "{n} messages", len(row.messages))
    message = row.messages[0]
    named = [call.name for call in message.calls] + [result.name for result in message.results]
    said = message.text or in_a_row(named)
    words = " ".join(SIGNS.sub(" ", said[: 4 * FIRST_WORDS]).split())[:FIRST_WORDS]
    number, count = row.version
    speaker = SPEAKERS[message.role]
    if count > 1:
        speaker = tr("{speaker} ({number} of {count})", speaker=speaker, number=number, count=count)
    return labelled(speaker, words or "…")


def _said(row: BranchRow) -> str:
    """As the words, with what the lines say."""
    said = [_words(row)]
    if row.is_active:
        said.append(tr("on the branch on the screen"))
    if row.depth:
        said.append(tr("branch level {level}", level=row.depth))
    return in_a_row(said)


def _model(row: BranchRow) -> str:
    models = dict.fromkeys(message.model for message in row.messages if message.model)
    return next(iter(models), "") if len(models) < 2 else tr_n("{n} model", "{n} models", len(models))


def _time(row: BranchRow) -> str:
    return short_moment(row.messages[0].created_at)
