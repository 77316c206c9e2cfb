"""What is wrong with a translation, seen without knowing its language."""

from __future__ import annotations

import re
import unicodedata

from tools.texts_in_code import TextError, places_in

BUTTON_LENGTH = 25
"""Texts up to this length may stand on a button."""
MOST_TIMES, MOST_MORE = 2.2, 14
"""A translation of one is at most this many times as wide, or this many characters wider."""

_ACCESS_KEY = re.compile(r"&(?!&)\w")
_TAG = re.compile(r"</?\w+[^<>]*>")


def faults_of(text: str, form: str, places: frozenset[str], *, many: bool) -> list[str]:
    """What is wrong with one form of a translation; places are those of the text, which may have none."""
    faults = _place_faults(form, places, many=many) if places or many else []
    faults += [f"{what} differ" for what, of in _SAME if of(text) != of(form)]
    if len(text) <= BUTTON_LENGTH and width(form) > max(MOST_TIMES * width(text), width(text) + MOST_MORE):
        faults.append(f"is too long for a button: {width(form)} for {width(text)} characters")
    return faults


def width(text: str) -> int:
    """The width of a text in Latin characters; those of Chinese, Japanese and Korean are two wide."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def _place_faults(form: str, places: frozenset[str], *, many: bool) -> list[str]:
    try:
        there = places_in(form)
    except TextError as fault:
        return [str(fault)]
    faults = [f"{{{name}}} is lost" for name in sorted(places - there) if not (many and name == "n")]
    return faults + [f"{{{name}}} is not in the text" for name in sorted(there - places)]


def _blanks(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


_SAME = (
    ("blanks at the ends", _blanks),
    ("ellipses at the end", lambda text: text.rstrip().endswith("…")),
    ("colons at the end", lambda text: text.rstrip().endswith((":", "："))),
    ("access keys (&)", lambda text: len(_ACCESS_KEY.findall(text.replace("&&", "")))),
    ("tags", lambda text: sorted(_TAG.findall(text))),
)
