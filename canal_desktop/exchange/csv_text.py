"""Tables as CSV: lines end as RFC 4180 has it, and there is nothing in a cell that a spreadsheet would carry out."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

FORMULA_MARKS = ("=", "+", "-", "@", "\t", "\r")
"""What a text must not begin with: spreadsheets would carry it out."""


def csv_text(head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """A table, the first line the names of its columns. Texts and numbers alone; None is an empty cell."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(head)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return text.getvalue()


def _cell(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA_MARKS) else value
