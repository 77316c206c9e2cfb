"""The commonest pieces, a paragraph, heading or item of a line, without the block parser: that costs most of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from canal_desktop.markup import lines as rules
from canal_desktop.markup.blocks import AnyBlock, Heading, Paragraph, Place
from canal_desktop.markup.convert import BULLET, paragraph_block
from canal_desktop.markup.inline import inline_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.markup.growing import GrowingText

PLAIN_STARTS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ(\"'")
"""A line that begins like this, at the margin, begins nothing but text."""


_ITEM = re.compile(r"([-*+]|\d{1,9}[.)]) ([^\s].*)$")
_HEADING = re.compile(r"(#{1,6}) +([^\s#].*)$")


def simple_blocks(
    lines: Sequence[str], first_line: int, env: dict[str, Any], number: int | None, growing: GrowingText
) -> list[AnyBlock] | None:
    """The block of a piece that is one paragraph, heading or item of a line; None where it may be something else."""
    count = len(lines)
    while count and rules.is_blank(lines[count - 1]):
        count -= 1
    if not count:
        return []
    first = lines[0]
    place = Place()
    if count == 1 and first[0] not in PLAIN_STARTS:
        heading = _HEADING.match(first) if first[0] == "#" else None
        if heading is not None and "#" not in heading[2]:
            text = inline_text(heading[2].strip(" \t"), env)
            return [Heading(place, first_line, first_line + 1, len(heading[1]), text)]
        item = _ITEM.match(first)
        if item is not None and _is_text(item[2]) and "$$" not in item[2] and "\\[" not in item[2]:
            marker = item[1]
            marker = f"{int(marker[:-1]) if number is None else number}{marker[-1]}" if marker[1:] else BULLET
            text = growing.parse(item[2].strip(" \t"), env)
            return [paragraph_block(Place(1, 0, marker), (first_line, first_line + 1), text)]
    if not _is_text(first) or not all(_goes_on(line) for line in lines[1:count]):
        return None
    content = "\n".join(lines[:count]) if count > 1 else first
    return [Paragraph(place, first_line, first_line + count, growing.parse(content.strip(" \t"), env))]


def _is_text(content: str) -> bool:
    """Whether the content of an item, or a first line at the margin, is surely a paragraph."""
    return content[0] in PLAIN_STARTS or (content.startswith("**") and content[2:3].isalnum())


def _goes_on(line: str) -> bool:
    """Whether a line behind a paragraph's first one surely belongs to the paragraph."""
    return line[:1] in PLAIN_STARTS
