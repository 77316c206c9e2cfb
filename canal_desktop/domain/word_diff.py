"""The difference between two texts, word by word, in a time that does not depend on what is in them."""

from __future__ import annotations

import bisect
import difflib
import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING

from canal_desktop.language import sentences, tr, tr_n

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MOST_STEPS = 100_000
"""So many comparisons are made for the words of two texts, and as many for their lines: some tens of milliseconds."""

_SINGLE = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
"""Scripts that put no blanks between words: each character counts as one."""
_MARKS = "(?:[\u0300-\u036f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u20d0-\u20ff\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]|\u200d.)*"
"""What belongs to the character before it."""
WORDS = re.compile(rf"\n|[^\S\n]+|[{_SINGLE}]{_MARKS}|(?:[^\W_{_SINGLE}]{_MARKS})+|.{_MARKS}", re.DOTALL)


class Change(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


Piece = tuple[Change, str]
Match = tuple[int, int]
"""The position of something in the old text and in the new one."""


@dataclass(frozen=True, slots=True)
class WordDiff:
    """Pieces in reading order: the same and the removed ones are the old text, the same and the added ones the new."""

    pieces: tuple[Piece, ...]
    is_by_lines: bool
    """Whether the texts are too different, or too long, to be compared word by word everywhere."""


def word_diff(old: str, new: str) -> WordDiff:
    """How one text becomes another, blanks and line ends included."""
    old_lines, new_lines = old.splitlines(keepends=True), new.splitlines(keepends=True)
    words, lines = _Steps(MOST_STEPS), _Steps(MOST_STEPS)
    pieces: list[Piece] = []
    is_by_lines = False
    for before, behind, same in _sections(old_lines, new_lines):
        matches = _longest(before, behind, words)
        if matches is None:
            is_by_lines = True
            matches = _longest(before, behind, lines)
        pieces += _pieces(before, behind, matches or [])
        pieces.append((Change.SAME, "".join(same)))
    return WordDiff(tuple(_tidy(pieces)), is_by_lines)


def unified_patch(old: str, new: str, name: str) -> str:
    """The difference as `patch` and `git apply` take it."""
    lines = difflib.unified_diff(_patch_lines(old), _patch_lines(new), f"a/{name}", f"b/{name}")
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def spoken(pieces: Sequence[Piece], most: int = 20) -> str:
    """The changes as a sentence for assistive technology, the first ones where there are many."""
    changes = [(change, " ".join(text.split())) for change, text in pieces if change is not Change.SAME]
    if not changes:
        return tr("Both are the same.")
    said = [_spoken_change(change, text or tr("blank space")) for change, text in changes[:most]]
    if left := max(len(changes) - most, 0):
        said.append(tr_n("And {n} more.", "And {n} more.", left))
    return sentences(*said)


def _spoken_change(change: Change, text: str) -> str:
    return tr("removed: {text}.", text=text) if change is Change.REMOVED else tr("added: {text}.", text=text)


class _Steps:
    """How many comparisons may still be made."""

    def __init__(self, left: int) -> None:
        self.left = left


def _sections(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[list[str], list[str], list[str]]]:
    """Both texts in parts: words that differ (old, new), then lines that are the same.

    Lines that are in either text just once, in the same order in both, hold the parts together.
    """
    at_old = at_new = 0
    for end_old, end_new in [*_anchors(old, new), (len(old), len(new))]:
        before, behind = old[at_old:end_old], new[at_new:end_new]
        head = _common(before, behind)
        tail = _common(before[head:][::-1], behind[head:][::-1])
        if head:
            yield [], [], list(before[:head])
        stop_old, stop_new = len(before) - tail, len(behind) - tail
        same = [*before[stop_old:], *old[end_old : end_old + 1]]
        yield _words(before[head:stop_old]), _words(behind[head:stop_new]), same
        at_old, at_new = end_old + 1, end_new + 1


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[Match]:
    once_old, once_new = _once(old), _once(new)
    found = sorted((number, once_new[line]) for line, number in once_old.items() if line in once_new)
    # The longest run of them that is in order in the new text as well.
    ends: list[int] = []
    tops: list[int] = []
    before: list[int] = []
    for number, (_old, place) in enumerate(found):
        at = bisect.bisect_left(ends, place)
        ends[at : at + 1] = [place]
        tops[at : at + 1] = [number]
        before.append(tops[at - 1] if at else -1)
    run: list[Match] = []
    number = tops[-1] if tops else -1
    while number >= 0:
        run.append(found[number])
        number = before[number]
    return run[::-1]


def _once(lines: Sequence[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for line in lines:
        counts[line] = counts.get(line, 0) + 1
    return {line: number for number, line in enumerate(lines) if counts[line] == 1 and line.strip()}


def _words(lines: Sequence[str]) -> list[str]:
    return WORDS.findall("".join(lines))


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many items two sequences begin with in common."""
    number = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        number += 1
    return number


def _longest(old: Sequence[str], new: Sequence[str], steps: _Steps) -> list[Match] | None:
    """As many matches in order as there are; None where that takes too many steps."""
    # Blanks are everywhere: which of them are the same follows from the words around them.
    shared = {item for item in set(old) & set(new) if not item.isspace() or "\n" in item}
    kept_old = [number for number, item in enumerate(old) if item in shared]
    kept_new = [number for number, item in enumerate(new) if item in shared]
    ids = {item: number for number, item in enumerate(shared)}
    found = _matches([ids[old[number]] for number in kept_old], [ids[new[number]] for number in kept_new], steps)
    return None if found is None else [(kept_old[left], kept_new[right]) for left, right in found]


def _matches(old: Sequence[int], new: Sequence[int], steps: _Steps) -> list[Match] | None:
    """The greedy way over diagonals: as many rounds as there are differences."""
    furthest: dict[int, int] = {1: 0}
    rounds: list[dict[int, int]] = []
    for differences in range(len(old) + len(new) + 1):
        rounds.append(furthest.copy())
        for diagonal in range(-differences, differences + 1, 2):
            down = diagonal == -differences or (
                diagonal != differences and furthest[diagonal - 1] < furthest[diagonal + 1]
            )
            left = begin = furthest[diagonal + 1] if down else furthest[diagonal - 1] + 1
            right = left - diagonal
            while left < len(old) and right < len(new) and old[left] == new[right]:
                left += 1
                right += 1
            furthest[diagonal] = left
            steps.left -= 1 + (left - begin)
            if left >= len(old) and right >= len(new):
                return _way_back(rounds, len(old), len(new))
        # What is noted of each round takes its time, too.
        steps.left -= differences
        if steps.left < 0:
            return None
    return []


def _way_back(rounds: Sequence[dict[int, int]], left: int, right: int) -> list[Match]:
    found: list[Match] = []
    for differences in range(len(rounds) - 1, -1, -1):
        furthest, diagonal = rounds[differences], left - right
        down = diagonal == -differences or (diagonal != differences and furthest[diagonal - 1] < furthest[diagonal + 1])
        before = diagonal + 1 if down else diagonal - 1
        begin = furthest[before] if differences else 0
        while left > begin + (0 if down or not differences else 1) and right > begin - before + (
            1 if down and differences else 0
        ):
            left, right = left - 1, right - 1
            found.append((left, right))
        left, right = begin, begin - before if differences else 0
    return found[::-1]


def _pieces(old: Sequence[str], new: Sequence[str], matches: Sequence[Match]) -> Iterator[Piece]:
    at_old = at_new = 0
    for left, right in [*matches, (len(old), len(new))]:
        before, behind = old[at_old:left], new[at_new:right]
        head = _common(before, behind)
        tail = _common(before[head:][::-1], behind[head:][::-1])
        yield Change.SAME, "".join(before[:head])
        yield Change.REMOVED, "".join(before[head : len(before) - tail])
        yield Change.ADDED, "".join(behind[head : len(behind) - tail])
        yield Change.SAME, "".join([*before[len(before) - tail :], *old[left : left + 1]])
        at_old, at_new = left + 1, right + 1


def _tidy(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Pieces of a kind in one, what was removed before what was added; a blank between changes is a part of them."""
    kinds = [(kind, "".join(text for _kind, text in run)) for kind, run in groupby(filter(_has_text, pieces), _kind_of)]
    removed = added = ""
    for number, (kind, text) in enumerate(kinds):
        if kind is Change.REMOVED:
            removed += text
        elif kind is Change.ADDED:
            added += text
        elif removed and added and text.isspace() and "\n" not in text and _is_changed_behind(kinds, number):
            removed += text
            added += text
        else:
            yield from filter(_has_text, ((Change.REMOVED, removed), (Change.ADDED, added)))
            removed = added = ""
            yield kind, text
    yield from filter(_has_text, ((Change.REMOVED, removed), (Change.ADDED, added)))


def _is_changed_behind(kinds: Sequence[Piece], number: int) -> bool:
    """Whether something was removed and something added right behind a piece."""
    behind = [kind for kind, _text in kinds[number + 1 : number + 3]]
    return Change.REMOVED in behind and Change.ADDED in behind


def _has_text(piece: Piece) -> bool:
    return bool(piece[1])


def _kind_of(piece: Piece) -> Change:
    return piece[0]


def _patch_lines(text: str) -> list[str]:
    # Only line feeds end a line for patch.
    lines = text.split("\n")
    return [line + "\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
