"""The conversations of JSON files, one after the other, and what is done about those that cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canal_desktop.domain.errors import ImportRefused
from canal_desktop.exchange.fields import list_of
from canal_desktop.exchange.left_out import other_entries, too_long_ones
from canal_desktop.exchange.safe_json import MOST_CHARACTERS, ValueTooLong
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canal_desktop.exchange.left_out import LeftOut
    from canal_desktop.exchange.safe_json import JsonCursor
    from canal_desktop.exchange.source_files import SourceFiles


def items_of(files: SourceFiles, name: str, left_out: LeftOut) -> Iterator[dict[str, Any]]:
    """The objects of an array, or the one object a file is; anything else in it is counted."""
    with files.cursor(name) as cursor:
        if cursor.peek() == "[":
            for _ in cursor.items():
                yield from object_at(cursor, left_out)
        else:
            yield from object_at(cursor, left_out)
        cursor.finish()


def lines_of(files: SourceFiles, name: str, left_out: LeftOut) -> Iterator[dict[str, Any]]:
    """The objects of a file that has one on each line, all of them together a conversation."""
    with files.cursor(name) as cursor:
        while cursor.peek():
            if cursor.passed > MOST_CHARACTERS:
                raise ImportRefused(
                    tr("“{name}” is a conversation of more than 64 MB, which is too much for one.", name=name)
                )
            yield from object_at(cursor, left_out)


def object_at(cursor: JsonCursor, left_out: LeftOut) -> Iterator[dict[str, Any]]:
    """The object at the cursor, if it is one that can be taken."""
    if cursor.peek() != "{":
        cursor.skip()
        left_out.count(other_entries)
        return
    try:
        value = cursor.value()
    except ValueTooLong:
        cursor.skip()
        left_out.count(too_long_ones)
        return
    yield value


def items_of_each(
    files: SourceFiles, names: tuple[str, ...], left_out: LeftOut
) -> Iterator[tuple[str, dict[str, Any]]]:
    """The objects of many files, with the name of each; files that are damaged are noted and passed over."""
    for name in names:
        try:
            for item in items_of(files, name, left_out):
                yield name, item
        except ImportRefused as error:
            if len(names) == 1:
                raise
            left_out.fault(str(error))


def samples(outline: Any) -> list[dict[str, Any]]:
    """What of an outline can be conversations: the object itself, or the objects in an array."""
    return [item for item in (list_of(outline) or [outline]) if isinstance(item, dict)]
