"""A language that is made, not stored: English with accents, longer, and in brackets, to see what is not looked up."""

from __future__ import annotations

import re

BEGIN, END = "⟦", "⟧"
GROWTH = 0.4
"""Texts are longer by this share, as those of other languages are."""

_ACCENTS = str.maketrans(
    "AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz",
    "ÀàÇçĐđÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕṠšŤťÛûŴŵÝýŽž",
)
_KEPT = re.compile(r"(\{\w*\}|<[^<>]+>|\*\.\w+)")
"""Places, tags, and endings of files in the filter of a dialog."""


def pseudo(text: str, _about: str = "", _count: int = -1) -> str:
    """The text in the language that is made; its places are kept."""
    parts = _KEPT.split(text)
    parts[::2] = [part.translate(_ACCENTS) for part in parts[::2]]
    return f"{BEGIN}{''.join(parts)}{'·' * (round(len(text) * GROWTH) - 2)}{END}"
