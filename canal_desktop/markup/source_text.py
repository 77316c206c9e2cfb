"""SourceText: how often a text may be read in a message, told from its source in a few microseconds.

Reading Markdown takes two microseconds a character; looking through 10,000 messages that way would take many seconds.
So the signs of Markdown are taken out of the source and of what is looked for alike: what is then not found is not read
anywhere. Two such texts are kept where they differ: one without what is never read in prose (where links lead, the
words behind a fence) and one with it, as code may hold the like. Where both and the source itself have a needle equally
often, that is the number of hits; where not, the message has to be read.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from canal_desktop.markup.needle import fold

if TYPE_CHECKING:
    from canal_desktop.markup.needle import Needle

_SIGNS = " \t\n\r\f\v*_~`\\|#<>[](){}!+=$&;:-"
"""What Markdown may take out, or add where blocks become text."""

_DELETED = _SIGNS.encode()
_LOWER = bytes(range(256)).lower()
_MORE_SIGNS = re.compile("[\\s\u2022\u2610\u2611\u2014" + re.escape(_SIGNS) + "]+")
_COMPOSED = re.compile("[\u0300-\u036f\u3099\u309a]")
_NOT_READ = (
    ("](", re.compile(r"\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)")),
    ("][", re.compile(r"\]\[[^\]\n]*\]")),
    ("]:", re.compile(r"\]:[^\n]*")),
    ("```", re.compile(r"```[^\n`]*")),
    ("~~~", re.compile(r"~~~[^\n]*")),
)
"""What is not read in prose, and a sign without which it cannot be there: looking for that takes next to no time."""


def bare(text: str, *, match_case: bool) -> bytes:
    """The text folded and without Markdown's signs and blanks, as UTF-8."""
    if text.isascii():
        source = text.encode()
        return source.translate(None, _DELETED) if match_case else source.translate(_LOWER, _DELETED)
    return _MORE_SIGNS.sub("", fold(text, match_case=match_case)).encode("utf-8", "surrogatepass")


class Query:
    """A needle and what is needed to look for it in sources."""

    def __init__(self, needle: Needle) -> None:
        self.needle = needle
        self.bare = bare(needle.text, match_case=needle.match_case)
        inside = needle.folded.replace(" ", "")
        self.is_plain = not _MORE_SIGNS.search(inside) and not inside.replace(".", "").isdecimal()
        """Whether no character of it can come or go with Markdown: signs may, and the numbers of a list."""


class SourceText:
    """The source of one message, made ready.

    Args:
        text: what the message holds, as written.
        is_markdown: False where it is read as it is written.
        match_case: whether large and small letters differ.
    """

    __slots__ = ("_folded", "_is_markdown", "_prose", "_text", "_whole")

    def __init__(self, text: str, *, is_markdown: bool, match_case: bool) -> None:
        self._text = text
        self._is_markdown = is_markdown
        self._whole = bare(text, match_case=match_case)
        self._prose = self._whole
        # Folding what is not ASCII takes long enough to be done once.
        self._folded = None if text.isascii() else fold(text, match_case=match_case)
        if is_markdown:
            prose = _prose(text)
            if prose is not text:
                self._prose = bare(prose, match_case=match_case)

    def count(self, query: Query) -> tuple[int, bool]:
        """How often the needle may be read here, and whether that is sure. (0, True) where it cannot be."""
        if query.needle.is_empty:
            return 0, True
        if not query.bare:
            # It is nothing but signs: whoever has one of them has to be read.
            return 0, query.needle.text.strip()[0] not in self._text
        whole = self._whole.count(query.bare)
        prose = whole if self._prose is self._whole else self._prose.count(query.bare)
        if not whole and not prose:
            return 0, True
        written = self._count_as_written(query.needle)
        is_plain = self._folded is None or (len(self._folded) == len(self._text) and not _COMPOSED.search(self._text))
        if not self._is_markdown:
            return written, is_plain
        return prose or whole, is_plain and query.is_plain and whole == prose == written

    def _count_as_written(self, needle: Needle) -> int:
        if self._folded is not None:
            return self._folded.count(needle.folded)
        text = self._text if needle.match_case else self._text.lower()
        if " " in needle.folded:
            text = text.replace("\n", " ")
        return text.count(needle.folded)

    def shares(self, query: Query) -> list[float]:
        """About where the needle stands, from 0 at the beginning to 1 at the end."""
        content = self._whole
        shares = []
        at = content.find(query.bare) if query.bare else -1
        while at >= 0:
            shares.append(at / len(content))
            at = content.find(query.bare, at + len(query.bare))
        return shares


def _prose(text: str) -> str:
    """The text without what is not read in prose; the same object where there is nothing of that."""
    for hint, pattern in _NOT_READ:
        if hint in text:
            text = pattern.sub("\n", text)
    return html.unescape(text) if "&" in text else text
