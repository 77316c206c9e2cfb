"""What is new, from CHANGELOG.md, as the desktop's software centres read it (AppStream)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from tools.packages.debian_changelog import UNRELEASED, versions

if TYPE_CHECKING:
    from tools.packages.facts import Facts

MOST_VERSIONS, MOST_CHANGES, LONGEST = 5, 12, 300
_SIGNS = re.compile(r"\*\*|`")


def releases(changelog: str, facts: Facts, indent: str = "    ") -> str:
    """Elements `release`, the newest first, without the one around them.

    What is not released yet, or a version that CHANGELOG.md does not know, is the one being built; versions without a
    day have none here either.
    """
    known = [one for one in versions(changelog) if one.changes]
    if not known or known[0].name not in {facts.version, UNRELEASED}:
        head, rest = _release(facts.version, facts.day, [], indent), known
    else:
        first, *rest = known
        head = _release(facts.version, first.day or facts.day, first.changes, indent)
    older = [_release(one.name, one.day, one.changes, indent) for one in rest if one.day]
    return "".join([head, *older][:MOST_VERSIONS])


def _release(version: str, day: str, changes: list[str], indent: str) -> str:
    opening = f"{indent}<release version={quoteattr(version)} date={quoteattr(day)}"
    if not changes:
        return f"{opening}/>\n"
    items = "".join(f"{indent}      <li>{escape(_short(change))}</li>\n" for change in changes[:MOST_CHANGES])
    return (
        f"{opening}>\n{indent}  <description>\n{indent}    <ul>\n{items}{indent}    </ul>\n"
        f"{indent}  </description>\n{indent}</release>\n"
    )


def _short(change: str) -> str:
    """A change without signs of Markdown: its first sentences, as many as there is room for."""
    plain = _SIGNS.sub("", change)
    if len(plain) <= LONGEST:
        return plain
    cut = plain.rfind(". ", 0, LONGEST)
    return plain[: cut + 1] if cut > 0 else f"{plain[:LONGEST].rsplit(' ', 1)[0]}…"
