"""The outline of a JSON file: its upper levels, by which the program that wrote it is known."""

from __future__ import annotations

import contextlib
from typing import Any

from canal_desktop.exchange.safe_json import JsonCursor, ValueTooLong

LEVELS = 5
"""Objects and arrays below this are empty in an outline."""
MOST_ITEMS = 3
"""Of an array; those after them are not looked at."""
MOST_KEYS = 500
MOST_TEXT = 200
MOST_VALUES = 100_000


class _Enough(Exception):  # noqa: N818 - ends the walk, is no error
    """More was seen than is needed to know whose file it is."""


def outline_of(cursor: JsonCursor) -> Any:
    """The first items, the keys and the beginnings of texts, down to LEVELS levels.

    Raises:
        ImportRefused: what was looked at is no JSON.
    """
    holder: list[Any] = []
    with contextlib.suppress(_Enough):
        _Outline(cursor).add_to(holder, LEVELS, at_top=True)
    return holder[0] if holder else None


class _Outline:
    def __init__(self, cursor: JsonCursor) -> None:
        self._cursor = cursor
        self._seen = 0

    def add_to(self, holder: list[Any] | dict[str, Any], levels: int, *, at_top: bool = False, key: str = "") -> None:
        """Take the value at the cursor into the holder, which already stands in the outline."""
        self._seen += 1
        if self._seen > MOST_VALUES:
            raise _Enough
        first = self._cursor.peek()
        value: Any = {} if first == "{" else []
        if first not in {"{", "["}:
            value = self._scalar()
        if isinstance(holder, dict):
            holder[key] = value
        else:
            holder.append(value)
        if first == "{" and levels:
            self._fill_object(value, levels)
        elif first == "[" and levels:
            self._fill_array(value, levels, at_top=at_top)
        elif first in {"{", "["}:
            self._cursor.skip()

    def _fill_object(self, into: dict[str, Any], levels: int) -> None:
        for key in self._cursor.members():
            if len(into) < MOST_KEYS:
                self.add_to(into, levels - 1, key=key[:MOST_TEXT])
            else:
                self._cursor.skip()

    def _fill_array(self, into: list[Any], levels: int, *, at_top: bool) -> None:
        for place in self._cursor.items():
            if place < MOST_ITEMS:
                self.add_to(into, levels - 1)
            elif at_top:
                # The rest of the file: nobody needs it yet.
                raise _Enough
            else:
                self._cursor.skip()

    def _scalar(self) -> Any:
        try:
            value = self._cursor.value()
        except ValueTooLong:
            self._cursor.skip()
            return ""
        return value[:MOST_TEXT] if isinstance(value, str) else value
