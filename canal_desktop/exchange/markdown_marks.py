"""Marks in our Markdown files: comments that say which message a text is, and the front matter.

A mark has the file's boundary in it, a word that occurs in none of the texts: so no text can look like a mark, and each
stands in the file as it is, byte for byte.
"""

from __future__ import annotations

import hashlib
import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

FENCE = "---"
VERSION = 1
BOUNDARY_DIGITS = 8

Attributes = dict[str, str]
Value = str | int | list[str]

_ATTRIBUTE = re.compile(r'([a-z_]+)=("(?:[^"\\]|\\.)*")')
_FIELD = re.compile(r"([A-Za-z_][\w -]{0,40}):[ \t]*(.*)")
_MAX_FRONT = 200
"""Lines of front matter that are looked at."""


def boundary_for(seed: str, texts: Iterable[str]) -> str:
    """A word that occurs in no text; the same for the same seed and texts. It begins with a letter: numbers do not."""
    all_texts = list(texts)
    number = 0
    while True:
        boundary = "c" + hashlib.sha256(f"{seed} {number}".encode("utf-8", "replace")).hexdigest()[:BOUNDARY_DIGITS]
        if not any(boundary in text for text in all_texts):
            return boundary
        number += 1


def mark(boundary: str, kind: str, attributes: Mapping[str, str | None]) -> str:
    """One line; attributes that are None are left out."""
    written = [f" {name}={_in_comment(value)}" for name, value in attributes.items() if value is not None]
    return f"<!-- canal:{kind} {boundary}{''.join(written)} -->"


def _in_comment(value: str) -> str:
    """A value as JSON in which nothing can end a comment or a line."""
    return json.dumps(value).replace("--", "\\u002d\\u002d")


def marks_pattern(boundary: str) -> re.Pattern[str]:
    """Finds the lines that are marks; their kind and attributes are the groups."""
    return re.compile(rf"^<!-- canal:([a-z]+) {re.escape(boundary)}((?: [a-z_]+=\"[^\n]*\")?) -->[ \t]*$", re.MULTILINE)


def attributes_of(text: str) -> Attributes:
    """The attributes of a mark; what cannot be read is left out."""
    found: Attributes = {}
    for name, quoted in _ATTRIBUTE.findall(text):
        value = _from_json(quoted)
        if isinstance(value, str):
            found[name] = value
    return found


def front_matter(fields: Mapping[str, Value | None]) -> str:
    """Fields between two lines of dashes, their values as JSON, which is YAML too; None is left out."""
    lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in fields.items() if value is not None]
    # YAML and text editors take these for ends of lines.
    text = "\n".join(lines).replace("\x85", "\\u0085").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f"{FENCE}\n{text}\n{FENCE}\n"


def read_front_matter(text: str) -> tuple[dict[str, Value], int]:
    """The fields of a file's front matter, and where what follows begins; nothing and 0 where there is none.

    Others write it by hand: strings without quotes, and lists with a line for each item, are read too.
    """
    if not text.startswith(FENCE + "\n"):
        return {}, 0
    fields: dict[str, Value] = {}
    at = len(FENCE) + 1
    last = ""
    for _number in range(_MAX_FRONT):
        end = text.find("\n", at)
        line = text[at:] if end < 0 else text[at:end]
        at = len(text) if end < 0 else end + 1
        if line.rstrip() in {FENCE, "..."}:
            return fields, at
        if end < 0:
            break
        last = _take_field(line, fields, last)
    return {}, 0


def _take_field(line: str, fields: dict[str, Value], last: str) -> str:
    """Note what a line says; returns the name that items in the next lines belong to."""
    item = line.strip()
    items = fields.get(last)
    if item.startswith("- ") and isinstance(items, list):
        items.append(str(_value(item[2:])))
        return last
    found = _FIELD.fullmatch(line.rstrip())
    if found is None:
        return ""
    name = found[1].lower()
    fields[name] = _value(found[2]) if found[2] else []
    return name


def _value(written: str) -> Value:
    written = written.strip()
    value = _from_json(written)
    if isinstance(value, list):
        return [str(each) for each in value]
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if written.startswith("[") and written.endswith("]"):
        return [word.strip().strip("\"'") for word in written[1:-1].split(",") if word.strip()]
    if len(written) >= 2 and written[0] == written[-1] == "'":
        return written[1:-1].replace("''", "'")
    return written


def _from_json(written: str) -> object:
    try:
        return json.loads(written)
    except (ValueError, RecursionError):
        return None
