"""The user's language: texts stand in English in the code, and are looked up here where they are used.

It stands below all layers, as every layer has sentences for the user. Texts that are made while modules are imported
are made once, so `speak` is called before anything else of the program is imported.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

ISOLATE, ISOLATE_END = "\u2068", "\u2069"
"""Around what fills a text: its direction is found by itself, and the text around it keeps its own order."""

_WITHOUT_MARKS = str.maketrans("", "", ISOLATE + ISOLATE_END)

Lookup = Callable[[str, str, int], str]
"""Text, what it is about, and a count or -1; gives the text in another language, or "" where there is none."""


@dataclass(frozen=True, slots=True)
class Joints:
    """What a language writes between two sentences, between things in a row, and behind the name of a value."""

    sentence: str = " "
    comma: str = ", "
    colon: str = ": "


@dataclass(slots=True)
class _Spoken:
    lookup: Lookup | None = None
    group: str = ","
    point: str = "."
    is_mirrored: bool = False
    joints: Joints = Joints()
    english: dict[str, str] = field(default_factory=dict)
    """What was looked up without values, by what it was found to be; several English texts in a row."""


_spoken = _Spoken()


def speak(
    lookup: Lookup | None,
    group: str = ",",
    point: str = ".",
    *,
    is_mirrored: bool = False,
    joints: Joints = Joints(),
) -> None:
    """Have texts looked up from now on, and write numbers with these signs; None is English.

    is_mirrored: the language is written from right to left.
    """
    _spoken.lookup, _spoken.group, _spoken.point = lookup, group, point
    _spoken.is_mirrored, _spoken.joints, _spoken.english = is_mirrored, joints, {}


def is_english() -> bool:
    """Whether texts are shown as they stand in the code."""
    return _spoken.lookup is None


def is_mirrored() -> bool:
    """Whether the language is written from right to left."""
    return _spoken.is_mirrored


def tr(text: str, /, *, about: str = "", **values: object) -> str:
    """A text in the user's language, its places {name} filled where values are given.

    about tells apart two uses of one text that other languages do not have one word for. The text must be written out
    in the call, as the catalogues are made from the source.
    """
    if _spoken.lookup is None:
        return filled(text, **values) if values else text
    found = _spoken.lookup(text, about, -1) or text
    if values:
        return filled(found, **values)
    if found != text:
        _note_english(found, text)
    return found


def with_english(text: str) -> str:
    """A text that tr() gave, with the English one behind it, to be searched: English words are known everywhere.

    It is known without its ellipsis, too.
    """
    english = _spoken.english.get(text) or _spoken.english.get(f"{text}…")
    return text if english is None else f"{text} {english}"


def _note_english(found: str, text: str) -> None:
    known = _spoken.english.get(found)
    if known is None:
        _spoken.english[found] = text
    elif text not in known:
        _spoken.english[found] = f"{known} {text}"


def filled(text: str, /, **values: object) -> str:
    """A text of tr() whose places {name} were left open, filled.

    In a language that is written from right to left each value stands between marks that nobody sees, else "(12.5%)"
    or an address would be torn apart and put together again in another order. See bare().
    """
    if _spoken.is_mirrored:
        values = {name: _isolated(f"{value}") for name, value in values.items()}
    return text.format(**values)


def _isolated(value: str) -> str:
    return value if not value or value.isdecimal() else f"{ISOLATE}{value}{ISOLATE_END}"


def bare(text: str) -> str:
    """A text without the marks of filled(): for all that is stored, sent, copied or put into a file, and not just read.

    In other languages it is the text itself, so that marks which somebody else wrote are kept.
    """
    return text.translate(_WITHOUT_MARKS) if _spoken.is_mirrored else text


def tr_n(one: str, many: str, count: int, /, **values: object) -> str:
    """A text for a count, 0 or more, which fills {n}; languages have up to six forms, and `many` names them all."""
    found = _spoken.lookup(many, "", count) if _spoken.lookup else ""
    return filled((found or (one if count == 1 else many)).replace("{n}", grouped(count)), **values)


def listed(things: Sequence[str]) -> str:
    """Things in a row, such as "a, b and c"; "" for none."""
    if len(things) < 2:
        return "".join(things)
    return tr("{things} and {last_thing}", things=in_a_row(things[:-1]), last_thing=things[-1])


def in_a_row(things: Iterable[str]) -> str:
    """Things as "a, b, c"; "" for none."""
    each = map(_isolated, things) if _spoken.is_mirrored else things
    return _spoken.joints.comma.join(each)


def sentences(*whole: str) -> str:
    """Whole sentences, one behind the other; those that are "" are left out."""
    return _spoken.joints.sentence.join(sentence for sentence in whole if sentence)


def labelled(name: str, value: str) -> str:
    """A value behind its name: "name: value"."""
    return f"{name}{_spoken.joints.colon}{_isolated(value) if _spoken.is_mirrored else value}"


def grouped(value: int) -> str:
    """A whole number in groups of three digits."""
    return f"{value:,}".replace(",", _spoken.group)


def decimal(value: float | Decimal, places: int) -> str:
    """A number with so many digits behind the point, in groups of three ahead of it."""
    whole, _, part = f"{value:,.{places}f}".partition(".")
    grouped_whole = whole.replace(",", _spoken.group)
    return f"{grouped_whole}{_spoken.point}{part}" if part else grouped_whole
