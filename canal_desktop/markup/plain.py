"""Blocks as plain text: what a screen reader says and what is copied as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.markup.blocks import AnyBlock, CodeBlock, MathBlock, Paragraph, Rule, Table

if TYPE_CHECKING:
    from collections.abc import Iterable


def plain_text(blocks: Iterable[AnyBlock]) -> str:
    """The text of blocks, a line or more each, list markers included."""
    return joined((block, block_text(block)) for block in blocks)


def joined(texts: Iterable[tuple[AnyBlock, str]]) -> str:
    """Texts of neighbouring blocks below one another; a paragraph that was cut for its length is one again."""
    made: list[str] = []
    joint = ""
    for block, text in texts:
        made += (joint, text)
        joint = "\n" if not isinstance(block, Paragraph) or block.joint is None else block.joint
    return "".join(made)


def block_text(block: AnyBlock) -> str:
    """The text of one block as read."""
    if isinstance(block, CodeBlock):
        return block.code.rstrip("\n")
    if isinstance(block, Table):
        rows = (block.header, *block.rows)
        return "\n".join("\t".join(cell.text for cell in row) for row in rows)
    if isinstance(block, MathBlock):
        return block.tex
    if isinstance(block, Rule):
        return "———"
    marker = block.place.marker
    if block.place.checked is not None:
        marker = "☑" if block.place.checked else "☐"
    text = block.text.text.replace("\u2028", "\n")
    return f"{marker} {text}" if marker else text
