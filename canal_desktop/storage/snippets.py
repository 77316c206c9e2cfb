"""Snippets: one line of a text around what was found in it, and where in that line it stands."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from canal_desktop.storage.search_text import folded, pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.domain.search import Term

LENGTH = 160
"""Characters of a snippet, about."""

BEFORE = 40
"""How many of them stand before the first word, about."""

MOST_PLACES = 300
"""Places looked at for the best; a text may have thousands."""

Span = tuple[int, int]

_MARKDOWN = re.compile(
    r"`{3,}\w+\s|(?<=\s)`{3,}\s|`+"
    r"|(?<!\w)(?:\*\*|~~)(?=\S)|(?<=\S)(?:\*\*|~~)(?!\w)"
    r"|(?<![\w*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\w*])"
    r"|(?:(?<=^)|(?<=[\s…]))#{1,6}\s"
)
"""The commonest marks of Markdown, in a text without line breaks."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """A line of a text."""

    text: str
    marks: tuple[Span, ...]
    words: tuple[str, ...]
    """What was found anywhere in the text, as the text has it."""
    terms: int
    """How many of the terms are in the line."""


class _Bases(dict[int, str]):
    """Letters without their accents, one for one, filled in as they are met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        parts = unicodedata.normalize("NFD", char)
        is_accented = len(parts) > 1 and all(unicodedata.combining(part) for part in parts[1:])
        # A syllable of Hangul or a kana with its voicing is another character, not the same with an accent.
        self[code] = parts[0] if is_accented and code < 0x2000 else char
        return self[code]


_BASES = _Bases()


class TermFinder:
    """Finds terms in texts as the index does: whatever the case, width and accents."""

    def __init__(self, terms: Sequence[Term]) -> None:
        self._patterns = [pattern for term in terms if (pattern := _pattern(term)) is not None]

    def snippet(self, text: str) -> Snippet:
        """The best line of a text: the one with most of the terms, the earliest of those."""
        plain, origins = _plain(text)
        places = self._places(plain)
        if not places:
            return _without_marks(_line(text, 0, (), (), 0))
        first, last = _best(places)
        terms = len({term for _start, _end, term in places[first:last]})
        spans = [_moved(start, end, origins) for start, end, _term in places[first:last]]
        firsts = {term: (start, end) for start, end, term in reversed(places)}
        words = (_moved(start, end, origins) for start, end in sorted(firsts.values()))
        found = tuple(dict.fromkeys(" ".join(text[start:end].split()) for start, end in words))
        return _without_marks(_line(text, spans[0][0], spans, found, terms))

    def spans(self, text: str) -> tuple[Span, ...]:
        """Where in a short text the terms stand, in code points."""
        plain, origins = _plain(text)
        return _apart([_moved(start, end, origins) for start, end, _term in self._places(plain)])

    def _places(self, plain: str) -> list[tuple[int, int, int]]:
        places: list[tuple[int, int, int]] = []
        for number, (exact, loose) in enumerate(self._patterns):
            # Parts of names such as someName stand in the middle of a word.
            for pattern in (exact, loose):
                found = pattern.finditer(plain)
                spans = [match.span() for match, _ in zip(found, range(MOST_PLACES), strict=False)]
                if spans:
                    places += [(start, end, number) for start, end in spans]
                    break
        places.sort()
        return places


def _pattern(term: Term) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    # An emoji's word in the index is no text: the emoji itself is looked for.
    words = [(_shown(text).translate(_BASES), is_solid) for text, is_solid in pieces(term.text)]
    if not words:
        return None
    parts = [re.escape(words[0][0])]
    for (_former, was_solid), (word, is_solid) in pairwise(words):
        parts.append("\\W*?" if was_solid or is_solid else "[\\W_]+")
        parts.append(re.escape(word))
    loose = "".join(parts)
    begins = "" if words[0][1] or not words[0][0][0].isalnum() else "(?<![^\\W_])"
    ends = "" if words[-1][1] or term.is_prefix or not words[-1][0][-1].isalnum() else "(?![^\\W_])"
    return re.compile(begins + loose + ends), re.compile(loose)


def _shown(piece: str) -> str:
    return chr(int(piece[1:], 16)) if piece[0] == "\uf8ff" else piece


def _plain(text: str) -> tuple[str, list[int] | None]:
    """The text as it is compared, and which character of the text each came from; None where all stand in place."""
    if text.isascii():
        return text.lower(), None
    plain = folded(text).translate(_BASES)
    if len(plain) == len(text) and unicodedata.is_normalized("NFKC", text):
        # Folding case makes some letters longer and none shorter: of the same length, nothing has moved.
        return plain, None
    origins: list[int] = []
    clusters = []
    for at, cluster in _clusters(text):
        clusters.append(folded(cluster).translate(_BASES))
        origins += [at] * len(clusters[-1])
    return "".join(clusters), [*origins, len(text)]


def _moved(start: int, end: int, origins: Sequence[int] | None) -> Span:
    """A span of the text as it is compared as one of the text itself, of whole characters."""
    if origins is None:
        return start, end
    last = origins[end - 1]
    while origins[end] == last and end < len(origins) - 1:
        end += 1
    return origins[start], origins[end]


def _clusters(text: str) -> list[tuple[int, str]]:
    """The text in pieces that are folded alone as they are together: a character and what combines with it."""
    clusters: list[tuple[int, str]] = []
    for at, char in enumerate(text):
        if clusters and (unicodedata.combining(char) or "\u1160" <= char <= "\u11ff" or char in "\uff9e\uff9f"):
            start, former = clusters[-1]
            clusters[-1] = (start, former + char)
        else:
            clusters.append((at, char))
    return clusters


def _best(places: Sequence[tuple[int, int, int]]) -> tuple[int, int]:
    """The stretch of places within a line that has the most different terms."""
    best, best_terms = (0, 1), 0
    counts: dict[int, int] = {}
    first = 0
    for last, (_start, end, term) in enumerate(places):
        counts[term] = counts.get(term, 0) + 1
        while end - places[first][0] > LENGTH - BEFORE and first < last:
            leaving = places[first][2]
            counts[leaving] -= 1
            if not counts[leaving]:
                del counts[leaving]
            first += 1
        if len(counts) > best_terms:
            best, best_terms = (first, last + 1), len(counts)
        elif first == best[0]:
            best = (first, last + 1)
    return best


def _line(text: str, at: int, spans: Sequence[Span], words: tuple[str, ...], terms: int) -> Snippet:
    """About LENGTH characters of the text around a place, in one line, with the spans moved along."""
    start = max(0, at - BEFORE)
    if start:
        blank = text.find(" ", start, at)
        start = blank + 1 if blank >= 0 else start
    end = min(len(text), start + LENGTH)
    spans = _apart([(max(span[0], start), min(span[1], end)) for span in spans if span[0] < end])
    pieces_of_line: list[str] = ["…"] if start else []
    length = len(pieces_of_line)
    marks = []
    was_blank = True
    edges = [start, *(edge for span in spans for edge in span), end]
    for number, (left, right) in enumerate(pairwise(edges)):
        piece = " ".join(f"|{text[left:right]}|".split())[1:-1]
        if was_blank:
            piece = piece.lstrip()
        if number % 2:
            marks.append((length, length + len(piece)))
        pieces_of_line.append(piece)
        length += len(piece)
        was_blank = piece.endswith(" ") if piece else was_blank
    if end < len(text):
        pieces_of_line.append("…")
    return Snippet("".join(pieces_of_line).rstrip(), tuple(mark for mark in marks if mark[0] < mark[1]), words, terms)


def _without_marks(snippet: Snippet) -> Snippet:
    """A snippet as it is read: without the marks of Markdown, what was found still in its place."""
    kept: list[str] = []
    gone: list[tuple[int, int]] = []
    at = 0
    for match in _MARKDOWN.finditer(snippet.text):
        kept.append(snippet.text[at : match.start()])
        gone.append(match.span())
        at = match.end()
    if not gone:
        return snippet
    kept.append(snippet.text[at:])

    def moved(place: int) -> int:
        return place - sum(min(end, place) - start for start, end in gone if start < place)

    marks = tuple((moved(start), moved(end)) for start, end in snippet.marks)
    return replace(snippet, text="".join(kept), marks=tuple(mark for mark in marks if mark[0] < mark[1]))


def _apart(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The spans in order; those that overlap become one."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if start >= end:
            continue
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
