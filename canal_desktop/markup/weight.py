"""How much work a line is to parse, about: it bounds how much of a text is ever parsed at once."""

from __future__ import annotations

LIGHT = 256
"""Fewer characters than this are not worth weighing."""

_LINE_WEIGHT = 30
_WEIGHTS = {
    "*": 40,
    "_": 40,
    "~": 24,
    "`": 12,
    "$": 30,
    "\\": 36,
    "&": 20,
    "<": 55,
    # Brackets that are closed are soon read; so are links, but not what only begins like one.
    "[": 240,
    "]": -200,
    "](": 120,
    "](http": -100,
    "://": 200,
}
"""By how much a sign is heavier than a letter, as measured: many openings without an end cost much."""


def weight_of(line: str) -> int:
    """The weight of a line; prose weighs little more than its characters."""
    signs = sum([line.count(sign) * weight for sign, weight in _WEIGHTS.items()])
    return len(line) + _LINE_WEIGHT + max(0, signs)
