"""Chosen: which conversations are selected in the sidebar, however many, and how a selection outlasts a change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection

from canal_desktop.ui.sidebar.uniform_list import selected_parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canal_desktop.ui.sidebar.conversation_list_model import ConversationListModel
    from canal_desktop.ui.sidebar.list_row import ListRow
    from canal_desktop.ui.sidebar.section_rows import Span, Spot


@dataclass(frozen=True, slots=True)
class Chosen:
    """Selected conversations by where they are; rows are those of them that are in memory."""

    spans: tuple[Span, ...] = ()
    rows: tuple[ListRow, ...] = ()

    @property
    def count(self) -> int:
        """How many."""
        return sum(span.count for span in self.spans)

    @property
    def ids(self) -> list[str] | None:
        """Their ids in the list's order; None where some are not in memory."""
        return [row.id for row in self.rows] if len(self.rows) == self.count else None


def chosen_in(model: ConversationListModel, selection: QItemSelection) -> Chosen:
    """What a selection has."""
    parts = sorted((part.top(), part.bottom()) for part in selected_parts(selection))
    spans = tuple(span for first, last in parts for span in model.layout_rows.spans(first, last))
    return Chosen(spans, tuple(row for span in spans for row in rows_of(model, span)))


def rows_of(model: ConversationListModel, span: Span) -> Iterator[ListRow]:
    """Those of a span's conversations that are in memory."""
    if span.count <= model.rows_in_memory:
        spots: list[Spot] = [(span.key, offset) for offset in range(span.first, span.last + 1)]
    else:
        spots = sorted(spot for spot in model.spots_in_memory() if _holds(span, spot))
    for spot in spots:
        row = model.row_of(spot)
        if row is not None:
            yield row


class Survivor:
    """Finds a selection again after the list has changed.

    A span stays as it was where both its ends are still in one section with no more rows between them than before.
    Otherwise each conversation is looked for by itself; those that are not in memory then leave the selection, as
    nobody must delete what he did not choose.
    """

    def __init__(self, model: ConversationListModel, selection: QItemSelection, *, is_all: bool) -> None:
        self._model = model
        self._is_all = is_all
        self._spans = () if is_all else chosen_in(model, selection).spans
        self._ends = [self._ids(span) for span in self._spans]
        self._rows = [[row.id for row in rows_of(model, span)] for span in self._spans]

    def wanted_ids(self) -> set[str]:
        """The conversations whose places have to be known for it."""
        return {end for ends in self._ends for end in ends if end is not None}

    def selection(self) -> QItemSelection:
        """The same conversations in the list as it is now."""
        found = QItemSelection()
        last = self._model.rowCount() - 1
        if self._is_all:
            if last >= 0:
                found.select(self._model.index(0), self._model.index(last))
            return found
        for span, ends, rows in zip(self._spans, self._ends, self._rows, strict=True):
            if not self._take_whole(found, span, ends):
                for row_id in rows:
                    self._take(found, row_id, row_id)
        return found

    def _ids(self, span: Span) -> tuple[str | None, str | None]:
        first, last = self._model.row_of((span.key, span.first)), self._model.row_of((span.key, span.last))
        return first.id if first is not None else None, last.id if last is not None else None

    def _take_whole(self, found: QItemSelection, span: Span, ends: tuple[str | None, str | None]) -> bool:
        first, last = (self._model.spot_of(end) for end in ends)
        if first is None or last is None or first[0] != last[0] or not 0 <= last[1] - first[1] < span.count:
            return False
        return self._take(found, *ends)

    def _take(self, found: QItemSelection, first: str | None, last: str | None) -> bool:
        top, bottom = self._model.index_of(first), self._model.index_of(last)
        if top.isValid() and bottom.isValid():
            found.select(top, bottom)
            return True
        return False


def _holds(span: Span, spot: Spot) -> bool:
    return spot[0] == span.key and span.first <= spot[1] <= span.last
