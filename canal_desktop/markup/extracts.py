"""Extract: a block and which part of its text was selected; a block with only that part in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from canal_desktop.markup.blocks import AnyBlock, CodeBlock, Heading, MathBlock, Paragraph, RichText, Rule, Span, Table
from canal_desktop.markup.plain import block_text

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Extract:
    """A block and the selected part of block_text(block), in code points; end None means up to the end.

    is_literal marks text that is no Markdown: what a user typed, and reasoning.
    """

    block: AnyBlock
    start: int = 0
    end: int | None = None
    is_literal: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether all of the block is selected."""
        return self.start <= 0 and (self.end is None or self.end >= len(block_text(self.block)))

    @property
    def is_selected(self) -> bool:
        """Whether anything is."""
        return self.end is None or self.end > self.start

    @property
    def text(self) -> str:
        """The selected text as read."""
        return block_text(self.block)[self.start : self.end]

    def clipped(self) -> AnyBlock:
        """The block with only the selected part of its text."""
        if self.is_whole:
            return self.block
        end = len(block_text(self.block)) if self.end is None else self.end
        return _clipped(self.block, self.start, end)


def lead_of(block: AnyBlock) -> int:
    """How many characters of block_text(block) come before its own text: a list item's marker and a space."""
    if isinstance(block, (Paragraph, Heading)) and (block.place.marker or block.place.checked is not None):
        return len(block_text(block)) - len(block.text.text)
    return 0


def clip(text: RichText, start: int, end: int) -> RichText:
    """Part of a text with its styles; start and end are code points and may lie outside."""
    start, end = max(start, 0), min(end, len(text.text))
    if (start, end) == (0, len(text.text)):
        return text
    spans = tuple(
        Span(max(span.start, start) - start, min(span.end, end) - start, span.style, span.target)
        for span in text.spans
        if span.end > start and span.start < end
    )
    return RichText(text.text[start:end], spans)


def rich_texts(block: AnyBlock) -> Iterator[tuple[int, RichText]]:
    """The styled texts of a block, with where each begins in block_text(block)."""
    if isinstance(block, Table):
        at = 0
        for row in (block.header, *block.rows):
            for cell in row:
                yield at, cell
                at += len(cell.text) + 1
    elif isinstance(block, (Paragraph, Heading)):
        yield lead_of(block), block.text


def _clipped(block: AnyBlock, start: int, end: int) -> AnyBlock:
    if isinstance(block, CodeBlock):
        return replace(block, code=block_text(block)[start:end])
    if isinstance(block, MathBlock):
        return replace(block, tex=block.tex[start:end])
    if isinstance(block, Table):
        return _clipped_table(block, start, end)
    if isinstance(block, Rule):
        return block
    lead = lead_of(block)
    # Whoever began inside the item's text did not select its marker.
    place = block.place if start < lead or not lead else replace(block.place, marker="", checked=None)
    return replace(block, place=place, text=clip(block.text, start - lead, end - lead))


def _clipped_table(table: Table, start: int, end: int) -> Table:
    """The rows that are touched; cells outside are empty, and columns without any selected cell are left out."""
    rows: list[list[RichText]] = []
    columns: set[int] = set()
    at = 0
    for row in (table.header, *table.rows):
        cells = []
        first = at
        for column, cell in enumerate(row):
            cells.append(clip(cell, start - at, end - at) if start < at + len(cell.text) and end > at else RichText(""))
            if start <= at + len(cell.text) and end >= at:
                columns.add(column)
            at += len(cell.text) + 1
        if start < at and end > first:
            rows.append(cells)
    kept = sorted(columns)
    header, *body = [tuple(row[column] for column in kept) for row in rows] or [()]
    return replace(
        table, alignments=tuple(table.alignments[column] for column in kept), header=header, rows=tuple(body)
    )
