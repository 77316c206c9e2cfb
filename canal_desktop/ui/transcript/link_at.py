"""The link at a position of a block: its address and the text a reader sees."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from canal_desktop.markup.blocks import Style
from canal_desktop.markup.extracts import rich_texts
from canal_desktop.markup.plain import block_text
from canal_desktop.ui.transcript import utf16

if TYPE_CHECKING:
    from canal_desktop.markup.blocks import AnyBlock

FOLLOWED = ("http://", "https://", "mailto:")


class BlockLink(NamedTuple):
    """A link: start and end are UTF-16 positions in the block's text."""

    start: int
    end: int
    label: str
    target: str


def links_of(block: AnyBlock | None) -> list[BlockLink]:
    """The links of a block in their order; a link of several styles is one."""
    if block is None:
        return []
    made: list[BlockLink] = []
    for begin, text in rich_texts(block):
        runs: list[tuple[int, int, str]] = []
        for span in text.spans:
            if not span.style & (Style.LINK | Style.IMAGE) or not span.target.lower().startswith(FOLLOWED):
                continue
            if runs and runs[-1][1] == span.start and runs[-1][2] == span.target:
                runs[-1] = (runs[-1][0], span.end, span.target)
            else:
                runs.append((span.start, span.end, span.target))
        whole = block_text(block) if runs else ""
        for start, end, target in runs:
            first = utf16.to_utf16(whole, begin + start)
            label = text.text[start:end]
            made.append(BlockLink(first, first + utf16.length(label), label, target))
    return made


def link_near(block: AnyBlock | None, position: int, target: str) -> BlockLink:
    """The link with that address nearest to a position; one that shows only its address where there is none."""
    found = [link for link in links_of(block) if link.target == target]
    if not found:
        return BlockLink(position, position, target, target)
    return min(found, key=lambda link: max(link.start - position, position - link.end, 0))
