"""Opener: opens conversations of the sidebar by their place in the list, as soon as they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.listing import Place

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from canal_desktop.ui.sidebar.section_rows import Spot
    from canal_desktop.ui.sidebar.sidebar import Sidebar


class Opener:
    """Emits the sidebar's conversation_opened. Nothing in the trash is opened before it is restored."""

    def __init__(self, sidebar: Sidebar) -> None:
        self._sidebar = sidebar
        self._model = sidebar.model
        self._awaited: Spot | None = None
        self._model.dataChanged.connect(self._on_rows_read)
        sidebar.list.opened.connect(self.open_index)

    def open_index(self, index: QModelIndex) -> None:
        """Open the conversation of a row."""
        if index.isValid() and self._model.heading_at(index.row()) is None:
            self._open(self._model.layout_rows.spot(index.row()))

    def open_first(self) -> None:
        """Open the first conversation in the list."""
        rows = self._model.layout_rows
        span = next(rows.spans(0, rows.total - 1), None)
        if span is not None:
            self._open((span.key, span.first))

    def open_neighbour(self, step: int) -> None:
        """Open the conversation so many rows below (above where negative) the open one, around the ends."""
        rows = self._model.layout_rows
        count = sum(span.count for span in rows.spans(0, rows.total - 1))
        if not count:
            return
        index = self._model.index_of(self._sidebar.open_id)
        at = 0 if step > 0 else -1
        if index.isValid():
            at = sum(span.count for span in rows.spans(0, index.row())) - 1 + step
        self.open_number(at % count + 1)

    def open_number(self, number: int) -> None:
        """Open the conversation at that place in the list, 1 for the first; headings and folded ones do not count."""
        rows = self._model.layout_rows
        at = number - 1
        for span in rows.spans(0, rows.total - 1):
            if at < span.count:
                self._open((span.key, span.first + at))
                return
            at -= span.count

    def _open(self, spot: Spot) -> None:
        if self._sidebar.listing.place is Place.TRASH:
            return
        row = self._model.row_of(spot)
        self._awaited = spot if row is None else None
        if row is None:
            self._model.want(spot)
        else:
            self._sidebar.conversation_opened.emit(row.id)

    def _on_rows_read(self) -> None:
        if self._awaited is not None and self._model.row_of(self._awaited) is not None:
            self._open(self._awaited)
