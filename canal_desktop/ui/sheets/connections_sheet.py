"""ConnectionsSheet: every connection of the program in a table: when, to whom, why, how much, and how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from canal_desktop.domain.connection_words import outcome_words, why_words
from canal_desktop.language import decimal, grouped, sentences, tr
from canal_desktop.ui.sheets.work_sheet import CLOSE, WorkSheet
from canal_desktop.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from canal_desktop.domain.attempt import Connection

COPY, SAVE, FORGET, FORGET_REQUESTS, KEEP, REALLY = "copy", "save", "forget", "forget_requests", "keep", "really"
HEADERS = (tr("When"), tr("Host"), tr("Why"), tr("Out"), tr("In"), tr("Outcome"))
WIDTH_PX, HEIGHT_PX, TABLE_PX = 860, 520, 120
ROUND_PX = 64
"""Of the screen, so much is left free above and below."""
WHY_COLUMN = 2
NUMBERS = (3, 4)
TELEMETRY = tr("Every connection this program makes is in this list; there is no telemetry.")
FORGET_LIST = tr("Forget this list? That cannot be undone. Conversations are not touched.")
FORGET_WIRE = tr(
    "Forget all requests and answers as they went over the wire? That cannot be undone. Conversations are not touched."
)
NUMBER_ALIGNMENT = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex


class _Lines(QAbstractTableModel):
    """The lines that are shown; cells are worded when they are looked at."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: Sequence[Connection] = ()

    def show_lines(self, lines: Sequence[Connection]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Qt: how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: how many cells a line has."""
        return 0 if parent.isValid() else len(HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: what a column is called."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return HEADERS[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: what is in a cell."""
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cells_of(line)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{address_of(line)}{line.path}"
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            when, host, why, sent, received, outcome = cells_of(line)
            # Whoever goes through the lines by key hears the first cell only.
            return tr(
                "{when}: {host}, {why}, {sent} out, {received} in, {outcome}",
                when=when,
                host=host,
                why=why,
                sent=sent,
                received=received,
                outcome=outcome,
            )
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in NUMBERS:
            return NUMBER_ALIGNMENT
        return None


class ConnectionsSheet(WorkSheet):
    """A field that filters, and the table.

    Signals:
        filter_changed(str): other words are looked for.
        copy_pressed(), save_pressed(): take what is shown along.
        forget_wanted(), forget_requests_wanted(): asked for and confirmed.
    """

    filter_changed = Signal(str)
    copy_pressed = Signal()
    save_pressed = Signal()
    forget_wanted = Signal()
    forget_requests_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Connections"), parent)
        self.setMinimumWidth(min(WIDTH_PX, max(parent.width() - 32, 320)))
        self.filter = SearchField(
            tr("Filter"), self, hint=tr("Filter by host, reason or outcome"), empties_on_escape=True
        )
        self.filter.textChanged.connect(self.filter_changed)
        self._lines = _Lines(self)
        self.table = QTableView(self)
        self.table.setAccessibleName(tr("Connections"))
        self.table.setModel(self._lines)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setMinimumHeight(TABLE_PX)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        # As far from the edge as the cells below.
        header.setStyleSheet("QHeaderView::section { padding-left: 3px; padding-right: 3px; }")
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(WHY_COLUMN, QHeaderView.ResizeMode.Stretch)
        # The lines that are seen say how wide a column is: to ask all of them would hold up the window.
        header.setResizeContentsPrecision(0)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table, self.copy_pressed.emit)
        self.body.addWidget(self.filter)
        self.body.addWidget(self.table, 1)
        self.give_room_to_body()
        self._wish = ""
        self.pressed.connect(self._on_pressed)
        self._offer()
        self.filter.setMinimumHeight(self.filter.sizeHint().height())
        self.filter.setFocus()
        self.resize(self.minimumWidth(), min(HEIGHT_PX, self.screen().availableGeometry().height() - ROUND_PX))

    @property
    def shown(self) -> Sequence[Connection]:
        """The lines that are marked; where none or one is, all that are shown."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self._lines.lines[row] for row in rows] if len(rows) > 1 else self._lines.lines

    def show_lines(self, lines: Sequence[Connection], count: int) -> None:
        """Show lines, of so many in all; where the reader is further down, the table stays there."""
        bar = self.table.verticalScrollBar()
        place = bar.value()
        self._lines.show_lines(lines)
        bar.setValue(place)
        if not self._wish:
            found = ""
            if not count:
                found = tr("There was none so far.")
            elif len(lines) != count:
                found = tr("{shown} of {count} are shown.", shown=grouped(len(lines)), count=grouped(count))
            self.say(sentences(TELEMETRY, found))

    def _offer(self) -> None:
        self._wish = ""
        forget = ((FORGET, tr("Forget connections…")), (FORGET_REQUESTS, tr("Forget requests…")))
        self.set_buttons(((COPY, tr("Copy")), (SAVE, tr("Save as CSV…")), *forget, (CLOSE, tr("Close"))))

    def _on_pressed(self, button: str) -> None:
        if button in {FORGET, FORGET_REQUESTS}:
            self._wish = button
            self.say(FORGET_LIST if button == FORGET else FORGET_WIRE)
            self.set_buttons(((REALLY, tr("Forget")), (KEEP, tr("Keep"))))
        elif button == REALLY:
            wish = self._wish
            self._offer()
            (self.forget_wanted if wish == FORGET else self.forget_requests_wanted).emit()
        elif button == KEEP:
            self._offer()
            self.say(TELEMETRY)
        elif button == CLOSE:
            self.accept()
        else:
            (self.copy_pressed if button == COPY else self.save_pressed).emit()


def address_of(line: Connection) -> str:
    """Host and port as people write them."""
    host = f"[{line.host}]" if ":" in line.host else line.host
    return f"{host}:{line.port}" if line.port not in {0, 80, 443} else host


def cells_of(line: Connection) -> tuple[str, ...]:
    """The words of a line, as HEADERS names them."""
    when = line.at.astimezone().strftime("%Y-%m-%d %H:%M:%S")
    sent, received = size_words(line.sent_bytes), size_words(line.received_bytes)
    return when, address_of(line), why_words(line.why), sent, received, outcome_words(line.outcome)


def size_words(size: int) -> str:
    """A number of bytes for people."""
    if size < 1000:
        return tr("{size} B", size=size)
    if size < 1_000_000:
        return tr("{size} kB", size=decimal(size / 1000, 1))
    return tr("{size} MB", size=decimal(size / 1_000_000, 1))
