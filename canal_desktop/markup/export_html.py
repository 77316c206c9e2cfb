"""HtmlWriter: blocks as HTML for the clipboard. All text is escaped; nothing in it runs or is fetched."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from canal_desktop.markup.blocks import (
    Alignment,
    AnyBlock,
    CodeBlock,
    Heading,
    MathBlock,
    Paragraph,
    RichText,
    Rule,
    Style,
    Table,
)
from canal_desktop.markup.plain import block_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.markup.blocks import Place

LINE_BREAK = "\u2028"
PARAGRAPH_END = "</p>\n"
BULLET = "•"
FOLLOWED = ("http://", "https://", "mailto:")

_TAGS = ((Style.STRONG, "strong"), (Style.EMPHASIS, "em"), (Style.STRIKE, "del"), (Style.CODE | Style.MATH, "code"))
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_LANGUAGE = re.compile(r"[\w+#.-]{1,40}$", re.ASCII)


class HtmlWriter:
    """Takes blocks one by one; lists and quotes are made from the places the blocks carry."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._open: list[str] = []
        """Open quotes and lists, from the outermost on; each list has an open item."""
        self._joint: str | None = None
        """What joins the last block to one that goes on with it."""

    def add(self, block: AnyBlock, *, is_literal: bool = False) -> None:
        """Write one more block; literal text keeps its blanks."""
        self._go_to(block.place)
        made = self.block_html(block, is_literal=is_literal)
        joint, self._joint = self._joint, block.joint if type(block) is Paragraph else None
        if joint is not None and self._pieces and self._pieces[-1].endswith(PARAGRAPH_END) and made.startswith("<p"):
            # Both are of one paragraph, which was cut for its length alone.
            self._pieces[-1] = self._pieces[-1].removesuffix(PARAGRAPH_END) + joint
            made = made[made.index(">") + 1 :]
        self._pieces.append(made)

    def block_html(self, block: AnyBlock, *, is_literal: bool) -> str:
        """One block by itself; other kinds of documents have other forms of some."""
        return _block_html(block, is_literal=is_literal)

    def item_tag(self, place: Place) -> str:
        """What begins an item of a list; other kinds of documents have other forms of some."""
        return '<li style="list-style-type: none">' if is_boxed(place) else "<li>"

    def end_message(self) -> None:
        """What follows belongs to another message."""
        self._joint = None
        self._close(0)

    def result(self) -> str:
        """Everything so far, as a document."""
        body = self.take()
        return f'<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>{body}</body></html>'

    def take(self) -> str:
        """Everything since the last time, as part of a document; lists and quotes end here."""
        self._close(0)
        body = "".join(self._pieces)
        self._pieces.clear()
        return body

    def _go_to(self, place: Place) -> None:
        """Open and close quotes and lists until a block can stand at its place."""
        quotes = sum(1 for tag in self._open if tag == "blockquote")
        if place.quote != quotes:
            self._close(0)
            for _ in range(place.quote):
                self._push("blockquote", "<blockquote>")
        self._close(place.quote + place.indent)
        if not place.marker:
            # It goes on with the item around it, or begins in the middle of one: then without a mark of its own.
            return
        tag = "ul" if place.marker == BULLET else "ol"
        depth = min(place.quote + place.indent, len(self._open) + 1)
        if len(self._open) >= depth and self._open[depth - 1] != tag:
            self._close(depth - 1)
        if len(self._open) >= depth:
            self._pieces.append(f"</li>\n{self.item_tag(place)}")
            return
        number = "".join(char for char in place.marker if char.isdigit())
        start = f' start="{int(number)}"' if tag == "ol" and number not in {"", "1"} else ""
        self._push(tag, f"<{tag}{start}>\n{self.item_tag(place)}")

    def _push(self, tag: str, opening: str) -> None:
        self._open.append(tag)
        self._pieces.append(opening)

    def _close(self, depth: int) -> None:
        while len(self._open) > depth:
            tag = self._open.pop()
            self._pieces.append("</blockquote>\n" if tag == "blockquote" else f"</li></{tag}>\n")


def is_boxed(place: Place) -> bool:
    """Whether a task's box takes the place of a bullet; a number stays beside it."""
    return place.checked is not None and place.marker == BULLET


def escaped(text: str) -> str:
    """Text as HTML; characters that HTML cannot hold are left out."""
    return html.escape(_FORBIDDEN.sub("", text), quote=True)


def inline_html(text: RichText) -> str:
    """Text with its styles; pictures become links, so that nothing is fetched where it is pasted."""
    pieces: list[str] = []
    at = 0
    for span in text.spans:
        pieces.append(_words(text.text[at : span.start]))
        made = _words(text.text[span.start : span.end])
        for style, tag in reversed(_TAGS):
            if span.style & style:
                made = f"<{tag}>{made}</{tag}>"
        if span.style & (Style.LINK | Style.IMAGE) and span.target.lower().startswith(FOLLOWED):
            made = f'<a href="{escaped(span.target)}">{made}</a>'
        pieces.append(made)
        at = span.end
    pieces.append(_words(text.text[at:]))
    return "".join(pieces)


def _words(text: str) -> str:
    return escaped(text).replace(LINE_BREAK, "<br>")


def _block_html(block: AnyBlock, *, is_literal: bool) -> str:
    if isinstance(block, CodeBlock):
        language = f' class="language-{block.language}"' if _LANGUAGE.match(block.language) else ""
        return f"<pre><code{language}>{escaped(block_text(block))}</code></pre>\n"
    if isinstance(block, MathBlock):
        return f"<pre><code>{escaped(block.tex)}</code></pre>\n"
    if isinstance(block, Table):
        return table_html(block, _aligned)
    if isinstance(block, Rule):
        return "<hr>\n"
    inner = inline_html(block.text)
    if isinstance(block, Heading):
        return f"<h{block.level}>{inner}</h{block.level}>\n"
    if block.place.checked is not None:
        inner = f"{'☑' if block.place.checked else '☐'} {inner}"
    style = ' style="white-space: pre-wrap"' if is_literal else ""
    return f"<p{style}>{inner}</p>\n"


def table_html(table: Table, aligned: Callable[[Alignment], str]) -> str:
    """A table; aligned gives the attribute of a cell, with a blank before it."""
    rows = []
    for number, row in enumerate((table.header, *table.rows)):
        tag = "td" if number else "th"
        cells = [
            f"<{tag}{aligned(alignment)}>{inline_html(cell)}</{tag}>"
            for cell, alignment in zip(row, table.alignments, strict=True)
        ]
        rows.append(f"<tr>{''.join(cells)}</tr>")
    return "<table>\n" + "\n".join(rows) + "\n</table>\n"


def _aligned(alignment: Alignment) -> str:
    return "" if alignment is Alignment.DEFAULT else f' style="text-align: {alignment.value}"'
