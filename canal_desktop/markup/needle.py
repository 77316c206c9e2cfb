"""Needle: a text that is looked for, found whatever the case, width or composition of its characters."""

from __future__ import annotations

import re
import unicodedata

# What is not seen, or only says how a word is spoken or drawn: soft hyphens, zero-width and direction marks, variation
# selectors, Arabic vowel signs and tatweel, Hebrew points.
_UNSEEN = re.compile(
    "[\u00ad\u0591-\u05bd\u05bf\u05c1\u05c2\u0640\u064b-\u0652\u0670\u200b-\u200f\u2060\ufe0e\ufe0f\ufeff]"
)
_SPACES = re.compile("[\t\n\r\u2028\u2029]")


def fold(text: str, *, match_case: bool) -> str:
    """The text with like characters made equal: any space is a blank, what is not seen is left out.

    Both sides of a comparison are folded (Unicode's caseless compatibility match, D146). The length may change.
    """
    if text.isascii():
        plain = text.replace("\n", " ").replace("\t", " ").replace("\r", " ")
        return plain if match_case else plain.lower()
    folded = unicodedata.normalize("NFKD", text)
    if not match_case:
        folded = unicodedata.normalize("NFKD", folded.casefold())
    return _UNSEEN.sub("", _SPACES.sub(" ", folded))


class Needle:
    """What is looked for."""

    def __init__(self, text: str, *, match_case: bool = False) -> None:
        self.text = text
        self.match_case = match_case
        self.folded = fold(text, match_case=match_case)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not self.folded.strip()

    def ranges_in(self, text: str) -> list[tuple[int, int]]:
        """Where it stands in a text: start and end in code points, in order, without overlaps.

        A character is found as a whole: e is not found in é, nor half a syllable of Hangul.
        """
        if not self.folded:
            return []
        found = _positions(fold(text, match_case=self.match_case), self.folded)
        size = len(self.folded)
        if not found or text.isascii():
            return [(at, at + size) for at in found]
        origins = self._origins(text)
        ranges: list[tuple[int, int]] = []
        for at in found:
            start, end = origins[at], origins[at + size - 1] + 1
            is_whole = (at == 0 or origins[at - 1] != start) and origins[at + size] != end - 1
            if is_whole and not _is_composed(text, end) and (not ranges or start >= ranges[-1][1]):
                ranges.append((start, end))
        return ranges

    def _origins(self, text: str) -> list[int]:
        """From which character of the text each character of the folded text came, and the text's length."""
        sizes: dict[str, int] = {}
        origins: list[int] = []
        for number, char in enumerate(text):
            size = sizes.get(char)
            if size is None:
                size = sizes[char] = len(fold(char, match_case=self.match_case))
            origins += [number] * size
        return [*origins, len(text)]


def _positions(text: str, needle: str) -> list[int]:
    positions = []
    at = text.find(needle)
    while at >= 0:
        positions.append(at)
        at = text.find(needle, at + len(needle))
    return positions


def _is_composed(text: str, position: int) -> bool:
    """Whether the character at a position belongs to the one before it."""
    if position >= len(text):
        return False
    return unicodedata.combining(text[position]) != 0 and not _UNSEEN.match(text[position])
