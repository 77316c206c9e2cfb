"""SearchResultsModel: what a search found as rows of a Qt list: a row for each conversation, more for its messages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from canal_desktop.domain.conversation import shown_title
from canal_desktop.language import in_a_row, tr, tr_n
from canal_desktop.ui.widgets.plain_label import plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from canal_desktop.domain.search import ConversationHits, SearchHit

TITLES, MESSAGES = tr("Titles"), tr("Messages")
MONTHS = (
    tr("Jan"),
    tr("Feb"),
    tr("Mar"),
    tr("Apr"),
    tr("May"),
    tr("Jun"),
    tr("Jul"),
    tr("Aug"),
    tr("Sep"),
    tr("Oct"),
    tr("Nov"),
    tr("Dec"),
)

AnyIndex = QModelIndex | QPersistentModelIndex


class SearchRoles(IntEnum):
    """The roles besides Qt's own."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """The SearchRow."""
    HEADING = Qt.ItemDataRole.UserRole + 2
    """What stands above the row, "" for nothing."""


@dataclass(frozen=True, slots=True)
class SearchRow:
    """A conversation with its best message, or one more message of the conversation above."""

    found: ConversationHits
    hit: SearchHit | None
    is_first: bool
    date: str

    @property
    def about(self) -> str:
        """The date, the folder and how many messages there are, in one line."""
        if not self.is_first:
            return self.date
        words = [self.date, self.found.folder]
        if self.found.count > 1:
            words.append(tr_n("{n} message", "{n} messages", self.found.count))
        return " · ".join(word for word in words if word)

    @property
    def title(self) -> str:
        """The conversation's title as it is read."""
        return shown_title(self.found.conversation.title)

    @property
    def spoken(self) -> str:
        """The row as it is read aloud: title, snippet, date."""
        words = [self.title]
        if self.hit is not None:
            words.append(self.hit.snippet)
        return in_a_row((*words, self.about))


def date_words(moment: datetime, now: datetime) -> str:
    """A moment as short as it can be told apart: the time today, the day this year, else the date."""
    local, today = moment.astimezone(), now.astimezone()
    if local.date() == today.date():
        return f"{local:%H:%M}"
    month = MONTHS[local.month - 1]
    if local.year == today.year:
        return tr("{day} {month}", day=local.day, month=month)
    return tr("{day} {month} {year}", day=local.day, month=month, year=local.year)


class SearchResultsModel(QAbstractListModel):
    """The rows in the order they were found."""

    def __init__(self, parent: QObject | None = None, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__(parent)
        self._now = now
        self._rows: list[SearchRow] = []
        self._headings: list[str] = []
        self.conversations = 0
        """How many conversations there are."""

    def set_found(self, found: Sequence[ConversationHits]) -> None:
        """Show this and nothing else."""
        self.beginResetModel()
        self._rows, self._headings, self.conversations = [], [], 0
        self._take(found)
        self.endResetModel()

    def add_found(self, found: Sequence[ConversationHits]) -> None:
        """Show this as well, below."""
        first = len(self._rows)
        count = sum(max(1, len(each.hits)) for each in found)
        if count:
            self.beginInsertRows(QModelIndex(), first, first + count - 1)
            self._take(found)
            self.endInsertRows()

    def _take(self, found: Sequence[ConversationHits]) -> None:
        now = self._now()
        for each in found:
            is_title = bool(each.title_marks) and MESSAGES not in self._headings
            heading = TITLES if is_title else MESSAGES
            if not is_title and not each.hits and TITLES not in self._headings:
                # Only filters were given: what fits is neither.
                heading = ""
            for number, hit in enumerate(each.hits or (None,)):
                moment = each.conversation.updated_at if hit is None else hit.created_at
                self._rows.append(SearchRow(each, hit, number == 0, date_words(moment, now)))
                is_new = number == 0 and heading not in self._headings
                self._headings.append(heading if is_new else "")
        self.conversations += len(found)

    # Qt's own methods.

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Qt: how many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: what a row shows and is called."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        item = Qt.ItemDataRole
        if role == item.DisplayRole:
            return row.title
        if role == item.AccessibleTextRole:
            return row.spoken
        if role == item.AccessibleDescriptionRole:
            return self._headings[index.row()]
        if role == item.ToolTipRole:
            return plain_tooltip(row.title)
        if role == SearchRoles.ROW:
            return row
        return self._headings[index.row()] if role == SearchRoles.HEADING else None
