"""AttemptTable: the requests of one reply: when each was made, what came of it, how long it waited and took."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from canal_desktop.domain.attempt import failure_words
from canal_desktop.language import decimal, sentences, tr
from canal_desktop.ui.widgets.plain_label import plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from canal_desktop.domain.attempt import Attempt
    from canal_desktop.ui.theme.theme import Theme

HEADERS = ("#", tr("Time", about="of day"), tr("Status"), tr("Waited"), tr("Took"), tr("What happened"))
TIME, WAITED, HAPPENED = 1, 3, 5
NUMBERS = (0, WAITED, 4)
LETTERS_WITH_TIME = 60
MOST_ROWS = 4
REDIRECTS, REFUSALS = 300, 400
"""The first status of either kind."""
NUMBER_ALIGNMENT = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
RUNNING, NO_ANSWER = tr("running"), tr("none")
ANSWERED, SENT_ON, REFUSED = tr("Answered."), tr("Sent on to another address."), tr("The server refused it.")
NOTHING_CAME = tr("No answer came.")
ASKED_OTHERWISE = tr("Refused, so it was asked in another way.")
Index = QModelIndex | QPersistentModelIndex


def seconds(value: float | None) -> str:
    """Seconds as people read them: "340 ms", "2.1 s"; "" for none."""
    if value is None:
        return ""
    return (
        tr("{count} ms", count=decimal(value * 1000, 0))
        if value < 1
        else tr("{count} s", count=decimal(value, 1 if value < 100 else 0))
    )


def outcome_of(attempt: Attempt, *, is_last: bool) -> str:
    """What happened, in a sentence; "" while it goes on. is_last says that the reply made no further request."""
    if attempt.failure:
        return failure_words(attempt.failure)
    if attempt.ended_s is None:
        return ""
    if attempt.status is None:
        return NOTHING_CAME
    if attempt.status < REFUSALS:
        return ANSWERED if attempt.status < REDIRECTS else SENT_ON
    return REFUSED if is_last else ASKED_OTHERWISE


def cells_of(attempt: Attempt, *, is_last: bool = True) -> tuple[str, ...]:
    """What the columns say of a request."""
    is_running = attempt.ended_s is None and not attempt.failure
    status = RUNNING if is_running else NO_ANSWER if attempt.status is None else str(attempt.status)
    waited = seconds(attempt.waited_s) if attempt.waited_s else ""
    when = attempt.at.astimezone().strftime("%H:%M:%S")
    happened = outcome_of(attempt, is_last=is_last)
    return (str(attempt.number), when, status, waited, seconds(attempt.ended_s), " ".join(happened.split()))


def _spoken(cells: Sequence[str]) -> str:
    number, when, status, waited, took, happened = cells
    known = {"number": number, "time": when, "status": status, "waited": waited, "took": took}
    if waited and took:
        what = tr("Request {number}, {time}: after a wait of {waited}, status {status}, took {took}.", **known)
    elif waited:
        what = tr("Request {number}, {time}: after a wait of {waited}, status {status}, took no time yet.", **known)
    elif took:
        what = tr("Request {number}, {time}: status {status}, took {took}.", **known)
    else:
        what = tr("Request {number}, {time}: status {status}, took no time yet.", **known)
    return sentences(what, happened)


class _Attempts(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.attempts: Sequence[Attempt] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Qt: how many requests there are."""
        return 0 if parent.isValid() else len(self.attempts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: how many cells a line has."""
        return 0 if parent.isValid() else len(HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: what a column is called."""
        is_column = orientation == Qt.Orientation.Horizontal
        return HEADERS[section] if is_column and role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: what is in a cell."""
        is_last = index.row() == len(self.attempts) - 1
        cells = cells_of(self.attempts[index.row()], is_last=is_last)
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == HAPPENED:
            return plain_tooltip(outcome_of(self.attempts[index.row()], is_last=is_last))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            # Whoever goes through the lines by key hears the first cell only.
            return _spoken(cells)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in NUMBERS:
            return NUMBER_ALIGNMENT
        return None


class AttemptTable(QTableView):
    """As high as its requests, up to four of them.

    Signals:
        chosen(int): another request, by its number.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Requests of this answer"))
        self._model = _Attempts(self)
        self.setModel(self._model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(HAPPENED, QHeaderView.ResizeMode.Stretch)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._is_showing = False
        self.selectionModel().currentRowChanged.connect(lambda now, _former: self._tell(now.row()))
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Use other fonts."""
        self.setFont(theme.small_font)
        self.horizontalHeader().setFont(theme.small_font)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self._fit()

    def show_attempts(self, attempts: Sequence[Attempt], chosen: int) -> None:
        """Show these, the one with a number chosen."""
        self._is_showing = True
        is_same_count = len(attempts) == len(self._model.attempts)
        if not is_same_count:
            self._model.beginResetModel()
        self._model.attempts = attempts
        if not is_same_count:
            self._model.endResetModel()
        elif attempts:
            corner = self._model.index(len(attempts) - 1, len(HEADERS) - 1)
            self._model.dataChanged.emit(self._model.index(0, 0), corner)
        row = next((row for row, attempt in enumerate(attempts) if attempt.number == chosen), -1)
        if row != self.currentIndex().row():
            self.setCurrentIndex(self._model.index(row, 0))
        self._is_showing = False
        self._fit()

    def _fit_columns(self) -> None:
        """Leave out what is empty, and the time where there is no room for what happened."""
        has_waited = any(attempt.waited_s for attempt in self._model.attempts)
        self.setColumnHidden(WAITED, not has_waited)
        letters = self.viewport().width() / max(self.fontMetrics().averageCharWidth(), 1)
        self.setColumnHidden(TIME, letters < LETTERS_WITH_TIME)

    def _fit(self) -> None:
        self._fit_columns()
        rows = min(max(self._model.rowCount(), 1), MOST_ROWS)
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + rows * self.verticalHeader().defaultSectionSize() + 2)

    def _tell(self, row: int) -> None:
        if 0 <= row < len(self._model.attempts) and not self._is_showing:
            self.chosen.emit(self._model.attempts[row].number)

    # Qt's own methods.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is more or less room."""
        super().resizeEvent(event)
        self._fit_columns()
