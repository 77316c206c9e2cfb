"""What is new: the sections of a changelog since a version, as a text to read. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SECTION = re.compile(r"^## +(.+?)\s*$", re.MULTILINE)
_ENTRY = re.compile(r"^([#*-]|$)")


@dataclass(frozen=True, slots=True)
class News:
    """What is new: a text to read, and which of its lines, from 0 on, are headings."""

    text: str
    headings: tuple[int, ...] = ()


def news_since(changelog: str, seen: str) -> News:
    """The sections above the one of the version that was seen; the newest section where none is known by that name.

    Each change is one line; headings have no signs of Markdown.
    """
    found = list(_SECTION.finditer(changelog))
    names = [match[1].split()[0].strip("[]") for match in found]
    newer = names.index(seen) if seen in names else 1
    # A version that has no section of its own yet is described by the newest one.
    end = found[max(newer, 1)].start() if max(newer, 1) < len(found) else len(changelog)
    return readable(changelog[found[0].start() : end] if found else changelog)


def readable(text: str) -> News:
    """Sections as a text to read: each change is one line, headings have no signs of Markdown."""
    lines: list[str] = []
    headings: list[int] = []
    for line in map(str.strip, text.strip().splitlines()):
        if lines and lines[-1] and not _ENTRY.match(line):
            lines[-1] += f" {line}"
        elif line or not lines or lines[-1]:
            if line.startswith("#"):
                headings.append(len(lines))
            lines.append(re.sub(r"^[*-] ", "• ", re.sub(r"^#+ +", "", line)))
    return News("\n".join(lines).replace("**", "").replace("`", ""), tuple(headings))
