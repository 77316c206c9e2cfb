"""JSON that is nested deeper than Python's own decoder goes: the same, without recursion."""

from __future__ import annotations

import re
from json import JSONDecodeError, JSONDecoder
from json import decoder as json_decoder
from typing import Any

MOST_LEVELS = 20_000
"""Exports that put each answer inside its question nest two levels a message."""

_scan_string = json_decoder.scanstring  # type: ignore[attr-defined]
_SPACE = re.compile(r"[ \t\r\n]*")


class NestedTooDeep(ValueError):  # noqa: N818 - named for what happened
    """More than MOST_LEVELS levels."""


def decode_deep(text: str, at: int, scalars: JSONDecoder) -> tuple[Any, int]:
    """The value that begins at a position, and where it ends; scalars decodes numbers and words.

    Raises:
        JSONDecodeError: it is no JSON, or goes on after the end of the text.
        NestedTooDeep: it has more levels than MOST_LEVELS.
    """
    open_ones: list[dict[str, Any] | list[Any]] = []
    keys: list[str] = []
    while True:
        value, at, is_open = _begin(text, _after_space(text, at), scalars)
        if is_open:
            open_ones.append(value)
            if len(open_ones) > MOST_LEVELS:
                raise NestedTooDeep
            if isinstance(value, dict):
                at = _take_key(text, at, keys)
            continue
        while open_ones:
            within = open_ones[-1]
            if isinstance(within, dict):
                within[keys.pop()] = value
            else:
                within.append(value)
            at = _after_space(text, at)
            if text.startswith(",", at):
                at = _take_key(text, at + 1, keys) if isinstance(within, dict) else at + 1
                break
            if not text.startswith("}" if isinstance(within, dict) else "]", at):
                raise JSONDecodeError("Expecting ',' delimiter", text, at)
            at += 1
            value = open_ones.pop()
        else:
            return value, at


def _begin(text: str, at: int, scalars: JSONDecoder) -> tuple[Any, int, bool]:
    """A whole value, or an object or array with something in it; and whether it is still open."""
    first = text[at : at + 1]
    if first == '"':
        string, end = _scan_string(text, at + 1, False)
        return string, end, False
    if first not in {"{", "["}:
        value, end = scalars.raw_decode(text, at)
        return value, end, False
    inside = _after_space(text, at + 1)
    is_empty = text.startswith("}" if first == "{" else "]", inside)
    return ({} if first == "{" else []), inside + is_empty, not is_empty


def _take_key(text: str, at: int, keys: list[str]) -> int:
    at = _after_space(text, at)
    if not text.startswith('"', at):
        raise JSONDecodeError("Expecting property name enclosed in double quotes", text, at)
    key, at = _scan_string(text, at + 1, False)
    at = _after_space(text, at)
    if not text.startswith(":", at):
        raise JSONDecodeError("Expecting ':' delimiter", text, at)
    keys.append(key)
    return at + 1


def _after_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return at if found is None else found.end()
