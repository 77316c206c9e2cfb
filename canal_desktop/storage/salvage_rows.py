"""Rows out of a damaged library: everything that can be read, around the pages that cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import apsw

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

MOST_FAILURES = 20_000
"""So many reads of a table may fail before what is between them is given up, after some seconds."""

UNREADABLE = (apsw.CorruptError, apsw.NotADBError, apsw.IOError, apsw.FormatError, apsw.SQLError, UnicodeDecodeError)


def columns_of(db: apsw.Connection, table: str) -> tuple[str, ...]:
    """The columns of a table that hold something, empty where there is no such table or it cannot be told."""
    try:
        return tuple(str(row[1]) for row in db.execute(f"PRAGMA table_info({table})").fetchall())
    except UNREADABLE:
        return ()


class TableRows:
    """The readable rows of a table, in the order of a whole-number column that its rows are kept by.

    Reading begins at both ends and stops at what cannot be read; the range between is halved until nothing is left of
    it but what is lost.
    """

    def __init__(self, db: apsw.Connection, table: str, columns: Sequence[str], key: str, highest: int) -> None:
        """Prepare the reading.

        Args:
            db: the damaged library.
            table: its name.
            columns: what is wanted of a row.
            key: the column the rows are kept by.
            highest: the highest key there can be.
        """
        self._db = db
        order = ", ".join((key, "position")) if table == "parts" else key
        descending = ", ".join(f"{name} DESC" for name in order.split(", "))
        select = f"SELECT {key}, {', '.join(columns)} FROM {table} WHERE {key} > ? AND {key} <= ? ORDER BY "
        self._upwards, self._downwards = select + order, select + descending
        self._highest = highest
        self._failures = 0

    def read(self) -> Iterator[tuple[Any, ...]]:
        """The rows; one that is read from both ends may come twice."""
        ranges = [(0, self._highest)]
        while ranges and self._failures < MOST_FAILURES:
            low, high = ranges.pop()
            reached = yield from self._read_until_damage(self._upwards, low, high)
            if reached is None:
                continue
            # Several rows may have the key at which reading stopped; it is read from the other side as well.
            low = max(low, reached - 1)
            reached = yield from self._read_until_damage(self._downwards, low, high)
            if reached is not None:
                high = min(high, reached)
            if high - low > 1:
                middle = (low + high) // 2
                ranges += [(middle, high), (low, middle)]

    def _read_until_damage(self, query: str, low: int, high: int) -> Generator[tuple[Any, ...], None, int | None]:
        """Yields rows; returns the last key that was read, None when all were."""
        reached = low if query is self._upwards else high
        try:
            for row in self._db.execute(query, (low, high)):
                reached = int(row[0])
                yield row[1:]
        except UNREADABLE:
            self._failures += 1
            return reached
        return None
