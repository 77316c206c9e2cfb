"""What is new: the sections of a changelog since a version, as a text to read. Pure."""

from __future__ import annotations

import re

_SECTION = re.compile(r"^## +(.+?)\s*$", re.MULTILINE)
_ENTRY = re.compile(r"^([#*-]|$)")


def news_since(changelog: str, seen: str) -> str:
    """The sections above the one of the version that was seen; the newest section where none is known by that name.

    Each change is one line; headings have no signs of Markdown.
    """
    found = list(_SECTION.finditer(changelog))
    names = [match[1].split()[0].strip("[]") for match in found]
    newer = names.index(seen) if seen in names else 1
    # A version that has no section of its own yet is described by the newest one.
    end = found[max(newer, 1)].start() if max(newer, 1) < len(found) else len(changelog)
    return readable(changelog[found[0].start() : end]) if found else readable(changelog)


def readable(text: str) -> str:
    """Sections as a text to read: each change is one line, headings have no signs of Markdown."""
    lines: list[str] = []
    for line in text.splitlines():
        if lines and lines[-1] and not _ENTRY.match(line.strip()):
            lines[-1] += f" {line.strip()}"
        else:
            lines.append(re.sub(r"^[*-] ", "• ", re.sub(r"^#+ +", "", line.strip())))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).replace("**", "").replace("`", "").strip()
