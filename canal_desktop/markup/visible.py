"""Code as it may be shown: nothing invisible, nothing that turns the text around, no terminal colours.

Only what is shown differs; what is copied or saved stays exactly what the model wrote.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

ESCAPE = re.compile(
    "\x1b(?:"
    r"\[[0-?]{0,64}[ -/]{0,8}(?:[@-~]|$)"  # colours, moves of the cursor
    "|\\][^\x07\x1b]{0,512}(?:\x07|\x1b\\\\|\x1b?$)"  # titles, links
    r"|[()](?:[0-9A-Z]|$)"  # character sets
    r"|[=>78cDEHMNOZ]"
    r"|$)"
)
"""A terminal's escape sequence within a line; one that is cut off by the line's end counts too."""

UNKNOWN_SIGN = "\u2426"


def shown(text: str) -> str:
    """Code with what would be invisible, or turn the text around, as a sign; one for one.

    Bidirectional controls and other format characters can make code read differently from what it does ("Trojan
    Source", CVE-2021-42574).
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_visible, text))


@lru_cache(maxsize=4096)
def _visible(char: str) -> str:
    if char == "\t":
        return char
    if char < " ":
        return chr(0x2400 + ord(char))
    # Lone halves of a pair cannot be drawn and make Qt's and Python's ways of counting differ.
    if char == "\x7f" or unicodedata.category(char) in {"Cf", "Cc", "Cs", "Zl", "Zp"}:
        return UNKNOWN_SIGN
    return char


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A piece of a line as shown, and where escape sequences were left out.

    cuts holds where each began in the shown text and how long it was, both in code points.
    """

    text: str
    cuts: tuple[tuple[int, int], ...] = ()

    def to_shown(self, position: int) -> int:
        """A position in the exact text as one in the shown text."""
        left_out = 0
        for at, length in self.cuts:
            if position <= at + left_out:
                break
            left_out += min(length, position - at - left_out)
        return position - left_out

    def to_exact(self, position: int) -> int:
        """A position in the shown text as one in the exact text; before a sequence rather than behind it."""
        return position + sum(length for at, length in self.cuts if at < position)


def shown_line(text: str) -> ShownLine:
    """What to show of a piece of a line."""
    if "\x1b" not in text:
        return ShownLine(shown(text))
    pieces: list[str] = []
    cuts: list[tuple[int, int]] = []
    at = length = 0
    for match in ESCAPE.finditer(text):
        pieces.append(text[at : match.start()])
        length += match.start() - at
        cuts.append((length, match.end() - match.start()))
        at = match.end()
    pieces.append(text[at:])
    return ShownLine(shown("".join(pieces)), tuple(cuts))
