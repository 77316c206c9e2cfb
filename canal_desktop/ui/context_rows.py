"""ContextRows: the parts of a request as rows of a Qt list, in order or by size, all or those with some words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from canal_desktop.app.next_request import WRITTEN
from canal_desktop.language import decimal, in_a_row, labelled, tr
from canal_desktop.ui.context_words import FIRST_WORDS, KIND_WORDS, NEW_WORDS, about, first_words
from canal_desktop.ui.widgets.plain_label import plain_tooltip

if TYPE_CHECKING:
    from canal_desktop.app.next_request import NextRequest
    from canal_desktop.domain.context import ContextPart

LOOKED_AT_ONCE = 1_000
"""So many parts are looked through for words before others have their turn."""

AnyIndex = QModelIndex | QPersistentModelIndex

Key = tuple[str | None, int | None]
"""What stays the same of a part when something is chosen about it."""


class ContextRoles(IntEnum):
    """The roles besides Qt's own."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """The ContextRow."""


@dataclass(frozen=True, slots=True)
class ContextRow:
    """One part, with what it is of the whole."""

    part: ContextPart
    tokens: int
    """As the model counts, as far as that is known."""
    of_largest: float
    """Its tokens as a share of those of the largest part, 0 to 1."""
    percent: float
    """Of what is sent; 0 where it is not."""

    @property
    def kind(self) -> str:
        """What it is, in words."""
        words = KIND_WORDS[self.part.kind]
        return NEW_WORDS.get(self.part.kind, words) if self.part.message_id == WRITTEN else words

    @property
    def spoken(self) -> str:
        """The row as it is read aloud."""
        said = [self.kind, tr("sent") if self.part.is_sent else tr("left out")]
        if self.part.is_pinned:
            said.append(tr("pinned"))
        said += (
            [about(self.tokens), tr("{percent} percent", percent=decimal(self.percent, 0))]
            if self.part.is_sent
            else [about(self.tokens)]
        )
        return labelled(in_a_row(said), first_words(self.part))


class ContextRows(QAbstractListModel):
    """Rows are made when they are asked for: a long conversation has ten thousand of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[ContextPart, ...] = ()
        self._keys: set[Key] = set()
        self._shown: list[ContextPart] = []
        self._ratio = 1.0
        self._sum = 1.0
        self._largest = 1
        self._words = ""
        self._by_size = False
        self._unread: list[ContextPart] = []
        self._reader = QTimer(self)
        self._reader.setInterval(0)
        self._reader.timeout.connect(self._read_more)

    def show_request(self, request: NextRequest) -> None:
        """Show the parts of another request; of the same one, after something was chosen, each stays in its row."""
        fresh = {_key(part): part for part in request.parts}
        is_same = bool(self._parts) and fresh.keys() == self._keys
        self._parts, self._keys, self._ratio = request.parts, set(fresh), request.ratio
        self._sum, self._largest = max(request.shares.used / request.ratio, 1.0), max(request.largest, 1)
        if not is_same:
            self._sort()
            return
        self._shown = [fresh[_key(part)] for part in self._shown]
        self._unread = [fresh[_key(part)] for part in self._unread]
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def filter(self, words: str) -> None:
        """Show only what has these words in its kind, name or beginning; "" shows all."""
        self._words = words.casefold().strip()
        self._sort()

    def sort_by_size(self, by_size: bool) -> None:
        """Show the largest first, or everything as it is sent."""
        self._by_size = by_size
        self._sort()

    def row_of(self, part: ContextPart, near: int) -> int | None:
        """Where the part is that stands for the same, perhaps in the row near; None where it is not shown."""
        wanted, here = _key(part), self.part(near)
        if here is not None and _key(here) == wanted:
            return near
        return next((row for row, known in enumerate(self._shown) if _key(known) == wanted), None)

    def part(self, row: int) -> ContextPart | None:
        """The part in a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _sort(self) -> None:
        self.beginResetModel()
        self._unread = list(self._parts)
        if self._by_size:
            self._unread.sort(key=lambda part: part.tokens, reverse=True)
        self._shown = self._read(LOOKED_AT_ONCE if self._words else len(self._unread))
        self.endResetModel()

    def _read(self, count: int) -> list[ContextPart]:
        """Look at so many more parts; returns those that are to be shown."""
        looked_at, self._unread = self._unread[:count], self._unread[count:]
        if self._unread:
            self._reader.start()
        else:
            self._reader.stop()
        return [part for part in looked_at if self._fits(part)] if self._words else looked_at

    def _read_more(self) -> None:
        found, first = self._read(LOOKED_AT_ONCE), len(self._shown)
        if found:
            self.beginInsertRows(QModelIndex(), first, first + len(found) - 1)
            self._shown += found
            self.endInsertRows()

    def _fits(self, part: ContextPart) -> bool:
        # Not as the row shows it, in one line: that takes ten times as long.
        beginning = f"{KIND_WORDS[part.kind]} {part.name} {part.text[:FIRST_WORDS]}"
        return self._words in beginning.casefold()

    def _row(self, number: int) -> ContextRow:
        part = self._shown[number]
        percent = 100 * part.tokens / self._sum if part.is_sent else 0.0
        return ContextRow(part, round(part.tokens * self._ratio), part.tokens / self._largest, percent)

    # Qt's own methods.

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Qt: how many rows."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: what a row shows and is called."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        item = Qt.ItemDataRole
        if role == ContextRoles.ROW:
            return self._row(index.row())
        if role == item.DisplayRole:
            return first_words(self._shown[index.row()])
        if role == item.AccessibleTextRole:
            return self._row(index.row()).spoken
        return plain_tooltip(first_words(self._shown[index.row()])) if role == item.ToolTipRole else None


def _key(part: ContextPart) -> Key:
    return part.message_id, part.position
