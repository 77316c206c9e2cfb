"""PageCache: the rows that are in memory, a page at a time; those used longest ago go first."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from canal_desktop.ui.sidebar.section_rows import PAGE_ROWS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from canal_desktop.ui.sidebar.list_row import ListRow
    from canal_desktop.ui.sidebar.section_rows import PageKey, Spot

MAX_ROWS = 2_000


class PageCache:
    """Pages by key. It also knows where each conversation in it is."""

    def __init__(self, pages: Mapping[PageKey, Sequence[ListRow]] | None = None) -> None:
        self._pages: OrderedDict[PageKey, tuple[ListRow, ...]] = OrderedDict()
        self._spots: dict[str, Spot] = {}
        self._count = 0
        for key, rows in (pages or {}).items():
            self.put(key, rows)

    def __contains__(self, key: PageKey) -> bool:
        return key in self._pages

    def __len__(self) -> int:
        return self._count

    def put(self, key: PageKey, rows: Sequence[ListRow]) -> None:
        """Keep a page, and let others go where there are too many."""
        self._drop(key)
        self._pages[key] = tuple(rows)
        self._count += len(rows)
        for number, row in enumerate(rows):
            self._spots[row.id] = (key[0], key[1] * PAGE_ROWS + number)
        while self._count > MAX_ROWS:
            self._drop(next(iter(self._pages)))

    def row(self, spot: Spot) -> ListRow | None:
        """What is at a spot; None where that page is not here."""
        key, offset = spot
        number, place = divmod(offset, PAGE_ROWS)
        page = self._pages.get((key, number))
        if page is None:
            return None
        self._pages.move_to_end((key, number))
        return page[place] if place < len(page) else None

    def spot(self, row_id: str) -> Spot | None:
        """Where a conversation is, if it is in memory."""
        return self._spots.get(row_id)

    def items(self) -> Iterator[tuple[Spot, ListRow]]:
        """All rows with their spots."""
        for (key, number), rows in self._pages.items():
            for place, row in enumerate(rows):
                yield (key, number * PAGE_ROWS + place), row

    def _drop(self, key: PageKey) -> None:
        rows = self._pages.pop(key, ())
        self._count -= len(rows)
        for row in rows:
            spot = self._spots.get(row.id)
            if spot is not None and (spot[0], spot[1] // PAGE_ROWS) == key:
                del self._spots[row.id]
