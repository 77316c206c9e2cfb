"""The user's language: texts stand in English in the code, and are looked up here where they are used.

It stands below all layers, as every layer has sentences for the user. Texts that are made while modules are imported
are made once, so `speak` is called before anything else of the program is imported.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

Lookup = Callable[[str, str, int], str]
"""Text, what it is about, and a count or -1; gives the text in another language, or "" where there is none."""


@dataclass(slots=True)
class _Spoken:
    lookup: Lookup | None = None
    group: str = ","
    point: str = "."


_spoken = _Spoken()


def speak(lookup: Lookup | None, group: str = ",", point: str = ".") -> None:
    """Have texts looked up from now on, and write numbers with these signs; None is English."""
    _spoken.lookup, _spoken.group, _spoken.point = lookup, group, point


def tr(text: str, /, *, about: str = "", **values: object) -> str:
    """A text in the user's language, its places {name} filled where values are given.

    about tells apart two uses of one text that other languages do not have one word for. The text must be written out
    in the call, as the catalogues are made from the source.
    """
    found = (_spoken.lookup(text, about, -1) if _spoken.lookup else "") or text
    return found.format(**values) if values else found


def tr_n(one: str, many: str, count: int, /, **values: object) -> str:
    """A text for a count, 0 or more, which fills {n}; languages have up to six forms, and `many` names them all."""
    found = _spoken.lookup(many, "", count) if _spoken.lookup else ""
    return (found or (one if count == 1 else many)).format(n=grouped(count), **values)


def listed(things: Sequence[str]) -> str:
    """Things in a row, such as "a, b and c"; "" for none."""
    if len(things) < 2:
        return "".join(things)
    return tr("{things} and {last_thing}", things=", ".join(things[:-1]), last_thing=things[-1])


def grouped(value: int) -> str:
    """A whole number in groups of three digits."""
    return f"{value:,}".replace(",", _spoken.group)


def decimal(value: float | Decimal, places: int) -> str:
    """A number with so many digits behind the point, in groups of three ahead of it."""
    whole, _, part = f"{value:,.{places}f}".partition(".")
    grouped_whole = whole.replace(",", _spoken.group)
    return f"{grouped_whole}{_spoken.point}{part}" if part else grouped_whole
