"""Debian's form of CHANGELOG.md: an entry a version, a line a change."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import format_datetime
from textwrap import wrap
from typing import TYPE_CHECKING, NamedTuple

from tools.packages.facts import MAINTAINER, NAME

if TYPE_CHECKING:
    from tools.packages.facts import Facts

UNRELEASED = "Unreleased"
WIDTH = 76
_HEADING = re.compile(r"## \[?(?P<name>[^\]\s]+)\]?(?:\s+-\s+|\s+\(|\s+)?(?P<day>\d{4}-\d\d-\d\d)?")


class Version(NamedTuple):
    """One section of CHANGELOG.md: its name, its day if it has one, its changes."""

    name: str
    day: str
    changes: list[str]


def versions(changelog: str) -> list[Version]:
    """The sections of CHANGELOG.md, as they stand there."""
    found: list[Version] = []
    for line in changelog.splitlines():
        heading = _HEADING.match(line)
        if heading:
            found.append(Version(heading["name"], heading["day"] or "", []))
        elif found and line.startswith("- "):
            found[-1].changes.append(line[2:])
        elif found and found[-1].changes and line.startswith("  "):
            found[-1].changes[-1] += f" {line.strip()}"
    return found


def debian_changelog(changelog: str, facts: Facts) -> str:
    """The whole as Debian has it.

    What is not released yet, or a version that CHANGELOG.md does not know, is the one being built.
    """
    found = [one for one in versions(changelog) if one.changes]
    if not found or found[0].name not in {facts.version, UNRELEASED}:
        found.insert(0, Version(facts.version, facts.day, ["See CHANGELOG.md."]))
    entries = []
    for one in found:
        version = facts.version if one.name == UNRELEASED else one.name
        when = (
            datetime.fromisoformat(one.day).replace(tzinfo=UTC) if one.day else datetime.fromtimestamp(facts.epoch, UTC)
        )
        lines = [f"{NAME} ({version}) stable; urgency=medium", ""]
        for change in one.changes:
            lines += wrap(change, WIDTH, initial_indent="  * ", subsequent_indent="    ", break_long_words=False)
        entries.append("\n".join([*lines, "", f" -- {MAINTAINER}  {format_datetime(when)}", ""]))
    return "\n".join(entries)
