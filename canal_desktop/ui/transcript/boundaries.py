"""Where characters and words begin in a text, by Unicode's rules: a family emoji is one character."""

from __future__ import annotations

from PySide6.QtCore import QTextBoundaryFinder

from canal_desktop.ui.transcript import utf16

WINDOW = 1000
"""Code points on each side that are looked at: Qt's finder reads all it is given."""

Kind = QTextBoundaryFinder.BoundaryType


def word_at(text: str, position: int) -> tuple[int, int]:
    """The UTF-16 positions of the word at a UTF-16 position; of the blank or sign there where it touches no word."""
    finder, base, at = _finder(text, position, Kind.Word)
    finder.setPosition(at)
    if not finder.isAtBoundary():
        start, end = max(finder.toPreviousBoundary(), 0), finder.toNextBoundary()
        return base + start, base + end
    after = finder.toNextBoundary()
    finder.setPosition(at)
    before = finder.toPreviousBoundary()
    right = utf16.slice_utf16(text, position, base + after) if after >= 0 else ""
    left = utf16.slice_utf16(text, base + before, position) if before >= 0 else ""
    if right and (_is_word(right) or not _is_word(left)):
        return position, base + after
    return (base + before, position) if left else (position, position)


def next_character(text: str, position: int) -> int:
    """Where the character behind a position ends."""
    return _next(text, position, Kind.Grapheme)


def previous_character(text: str, position: int) -> int:
    """Where the character before a position begins."""
    finder, base, at = _finder(text, position, Kind.Grapheme)
    finder.setPosition(at)
    return base + max(finder.toPreviousBoundary(), 0)


def next_word(text: str, position: int) -> int:
    """Where the next word begins, or the text's end."""
    length = utf16.length(text)
    at = _next(text, position, Kind.Word)
    while at < length and not _is_word(utf16.slice_utf16(text, at, next_character(text, at))):
        at = _next(text, at, Kind.Word)
    return at


def previous_word(text: str, position: int) -> int:
    """Where the word before a position begins, or the text's beginning."""
    at = position
    while at > 0:
        finder, base, inner = _finder(text, at, Kind.Word)
        finder.setPosition(inner)
        at = base + max(finder.toPreviousBoundary(), 0)
        if _is_word(utf16.slice_utf16(text, at, next_character(text, at))):
            break
    return at


def _next(text: str, position: int, kind: Kind) -> int:
    finder, base, at = _finder(text, position, kind)
    finder.setPosition(at)
    found = finder.toNextBoundary()
    return base + found if found >= 0 else utf16.length(text)


def _is_word(text: str) -> bool:
    # Signs beyond the basic plane are emoji and rare scripts: both are chosen like words.
    return any(char.isalnum() or char == "_" or char > "\uffff" for char in text)


def _finder(text: str, position: int, kind: Kind) -> tuple[QTextBoundaryFinder, int, int]:
    """A finder over the text around a position, where that text begins, and the position in it."""
    at = utf16.from_utf16(text, position)
    first = max(at - WINDOW, 0)
    base = utf16.to_utf16(text, first)
    return QTextBoundaryFinder(kind, text[first : at + WINDOW]), base, position - base
