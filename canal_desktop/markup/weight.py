"""How much work a line is to parse, about: it bounds how much of a text is ever parsed at once."""

from __future__ import annotations

LIGHT = 256
"""Fewer characters than this are not worth weighing."""

_LINE_WEIGHT = 8
_WEIGHTS = {
    "*": 24,
    "_": 24,
    "~": 16,
    "`": 10,
    "$": 16,
    "\\": 24,
    "&": 14,
    "<": 36,
    "[": 80,
    "](http": -70,
    "://": 140,
}
"""By how much a sign is heavier than a letter, as measured: many openings without an end cost much."""


def weight_of(line: str) -> int:
    """The weight of a line; prose weighs little more than its characters."""
    return len(line) + _LINE_WEIGHT + sum([line.count(sign) * weight for sign, weight in _WEIGHTS.items()])
