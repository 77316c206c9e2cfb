"""How much work a line is to parse, about: it bounds how much of a text is ever parsed at once."""

from __future__ import annotations

import re

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
_SIGN = re.compile(r"\]\((?:http)?|://|[]*_~`$\\&<[]")
_STEPS = {sign: ((len(sign), weight),) for sign, weight in _WEIGHTS.items()}
_STEPS["]("] = (*_STEPS["]"], *_STEPS["]("])
_STEPS["](http"] = (*_STEPS["]("], *_STEPS["](http"])
"""By what _SIGN finds: after how many characters of it which weight is added."""


def weight_of(line: str) -> int:
    """The weight of a line; prose weighs little more than its characters."""
    signs = sum([line.count(sign) * weight for sign, weight in _WEIGHTS.items()])
    return len(line) + _LINE_WEIGHT + max(0, signs)


def too_heavy_at(line: str, limit: int, least: int = LIGHT) -> int:
    """How long the shortest beginning of a line is that is heavier than the limit and longer than least, 0 for none.

    What comes behind that beginning makes no difference, although it may well make the line lighter.
    """
    if len(line) <= least or _most(line) <= limit:
        return 0
    signs = at = 0
    for match in _SIGN.finditer(line):
        for length, weight in _STEPS[match[0]]:
            reached = match.start() + length
            if over := _first_over(max(at, least + 1), reached - 1, signs, limit):
                return over
            signs, at = signs + weight, reached
    return _first_over(max(at, least + 1), len(line), signs, limit)


def _most(line: str) -> int:
    """As much as any beginning of a line may weigh; told faster than how much each does."""
    return len(line) + _LINE_WEIGHT + sum([line.count(sign) * weight for sign, weight in _WEIGHTS.items() if weight > 0])


def _first_over(shortest: int, longest: int, signs: int, limit: int) -> int:
    """The first of some lengths that is too heavy with signs of that weight, 0 for none."""
    length = max(shortest, limit - _LINE_WEIGHT - max(0, signs) + 1)
    return length if length <= longest else 0
