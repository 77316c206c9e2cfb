"""Markdown that is still being written as sentences to be spoken, without its signs."""

from __future__ import annotations

import re

# Each place is begun at once only, and left at the first sign that cannot follow: the time grows as the text does.
_SENTENCE_END = re.compile(r"(?:(?<![.!?…])[.!?…]++[\"')\]*_`]*+(?=\s)|[。！？]|\n)")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\((?:[^()]|\([^()]*\))*+\)")
_LINE_START = re.compile(r"^\s*(?:#{1,6}\s+|>\s*|[-*+]\s+|\d+[.)]\s+)")
_SIGNS = re.compile(r"\*\*|__|~~|`|(?<!\w)[*_]|[*_](?!\w)")
_RULE = re.compile(r"^[\s|:*_-]*$")
MAX_WAITING = 400
"""Text without the end of a sentence is spoken when it has become this long."""


def without_signs(line: str) -> str:
    """A line or sentence as it is said."""
    if _RULE.match(line):
        return ""
    line = _LINK.sub(r"\1", _LINE_START.sub("", line))
    line = line.strip().strip("|").replace("|", ", ")
    return re.sub(r"\s+", " ", _SIGNS.sub("", line)).strip()


class Sentences:
    """Takes text in any cut and gives the sentences that are complete; code is named, not read out."""

    def __init__(self) -> None:
        self._waiting = ""
        self._in_code = False

    def add(self, text: str) -> list[str]:
        """The sentences that this piece completes."""
        self._waiting += text
        found: list[str] = []
        begin = 0
        for match in _SENTENCE_END.finditer(self._waiting):
            self._take(self._waiting[begin : match.end()], found)
            begin = match.end()
        self._waiting = self._waiting[begin:]
        if len(self._waiting) > MAX_WAITING and " " in self._waiting:
            at = self._waiting.rindex(" ")
            self._take(self._waiting[:at], found)
            self._waiting = self._waiting[at:]
        return found

    def finish(self) -> list[str]:
        """What is left when the text has ended."""
        found: list[str] = []
        self._take(self._waiting, found)
        self._waiting = ""
        return found

    def _take(self, piece: str, found: list[str]) -> None:
        if piece.lstrip().startswith(("```", "~~~")):
            if not self._in_code:
                found.append("Code.")
            self._in_code = not self._in_code
        elif not self._in_code and (said := without_signs(piece)):
            found.append(said)
