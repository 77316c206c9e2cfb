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
_LAST_SIGN = re.compile(r"[]*_~`$\\&<[]|(?<=\])\(|(?<=\]\(htt)p|(?<=:/)/")
_LAST_WEIGHTS = {sign[-1]: weight for sign, weight in _WEIGHTS.items()}
"""Which weight is added where the last character of a sign is reached."""


def weight_of(line: str) -> int:
    """The weight of a line; prose weighs little more than its characters."""
    signs = sum([line.count(sign) * weight for sign, weight in _WEIGHTS.items()])
    return len(line) + _LINE_WEIGHT + max(0, signs)


class Scales:
    """Weighs a line while it grows: each character once.

    Args:
        limit: what a beginning of the line may weigh.
        least: beginnings of up to so many characters are not looked at.
    """

    def __init__(self, limit: int, least: int = LIGHT) -> None:
        self._limit = limit
        self._least = least
        self._weighed = 0
        self._signs = 0

    def over_at(self, line: str) -> int:
        """How long the shortest beginning is that is too heavy, 0 for none; line begins with the one before.

        What comes behind that beginning makes no difference, although it may well make the line lighter.
        """
        signs, spare, least = self._signs, self._limit - _LINE_WEIGHT, self._least + 1
        for match in _LAST_SIGN.finditer(line, self._weighed):
            reached = match.end()
            # Asked here as well: a call for each of many signs would take longer than all else.
            if reached > least and reached > spare - max(0, signs) and (over := self._first_over(reached - 1)):
                return over
            signs += _LAST_WEIGHTS[match[0]]
            self._weighed, self._signs = reached, signs
        over = self._first_over(len(line))
        self._weighed = len(line)
        return over

    def _first_over(self, longest: int) -> int:
        """The first length of those with the signs weighed so far that is too heavy, 0 for none."""
        too_heavy = self._limit - _LINE_WEIGHT - max(0, self._signs) + 1
        length = max(self._weighed, self._least + 1, too_heavy)
        return length if length <= longest else 0


def too_heavy_at(line: str, limit: int, least: int = LIGHT) -> int:
    """What Scales tell of a whole line."""
    return 0 if len(line) <= least or _most(line) <= limit else Scales(limit, least).over_at(line)


def _most(line: str) -> int:
    """As much as any beginning of a line may weigh; told faster than how much each does."""
    return (
        len(line) + _LINE_WEIGHT + sum([line.count(sign) * weight for sign, weight in _WEIGHTS.items() if weight > 0])
    )
