"""Positions: Python counts code points, Qt counts UTF-16 units."""

from __future__ import annotations


def is_plain(text: str) -> bool:
    """Whether both ways of counting agree: nothing outside the basic plane."""
    return text.isascii() or max(text, default="") <= "\uffff"


def length(text: str) -> int:
    """The length in UTF-16 units."""
    return len(text) if is_plain(text) else len(text.encode("utf-16-le", "surrogatepass")) // 2


def to_utf16(text: str, position: int) -> int:
    """A code point position as a UTF-16 position."""
    return length(text[:position])


def slice_utf16(text: str, start: int, end: int) -> str:
    """The text between two UTF-16 positions; halves of a pair are left out."""
    if is_plain(text):
        return text[start:end]
    return text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end].decode("utf-16-le", "ignore")


def from_utf16(text: str, position: int) -> int:
    """A UTF-16 position as a code point position; END and beyond are the text's end."""
    return min(position, len(text)) if is_plain(text) else len(slice_utf16(text, 0, position))
