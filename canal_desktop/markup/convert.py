"""One piece of Markdown to blocks, through markdown-it's tokens. Load this after the first paint."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from canal_desktop.markup import lines as rules
from canal_desktop.markup.blocks import (
    Alignment,
    AnyBlock,
    CodeBlock,
    Heading,
    MathBlock,
    Paragraph,
    Picture,
    Place,
    RichText,
    Rule,
    Span,
    Style,
    Table,
)
from canal_desktop.markup.inline import MARKDOWN, MAX_NESTING, inline_text, rich_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

MAX_INDENT = 12
BULLET = "•"

_NESTED = re.compile(r"[ \t]*(?:(?:([-+*]|\d{1,9}[.)])(?:[ \t]+|$)|>)[ \t]*)*")
_TOO_DEEP = re.compile(r"(?:[ \t]*(?:[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|>)){40}")
_TASK = re.compile(r"\[([ xX])\][ \u2028]")
_ALIGNMENTS = {"left": Alignment.LEFT, "center": Alignment.CENTER, "right": Alignment.RIGHT}


def convert(
    lines: Sequence[str], first_line: int, env: dict[str, Any], base: Place, number: int | None
) -> list[AnyBlock]:
    """The blocks of a piece of Markdown.

    Args:
        lines: the piece; no block of it goes on behind its end.
        first_line: its line in the whole text.
        env: markdown-it's environment, which collects link definitions.
        base: where the piece lies; the blocks' places are counted from it. Its marker is the first block's.
        number: what its first ordered item is numbered, where it goes on with a list; None to take its own.
    """
    if any(_TOO_DEEP.match(line) for line in lines):
        return _flat_blocks(lines, first_line, env, base)
    tokens = MARKDOWN.parse("\n".join(lines) + "\n", env)
    if any(token.level >= MAX_NESTING - 1 for token in tokens):
        # The parser leaves out what lies deeper.
        return _flat_blocks(lines, first_line, env, base)
    return _Converter(first_line, base, number).convert(tokens)


def _flat_blocks(lines: Sequence[str], first_line: int, env: dict[str, Any], base: Place) -> list[AnyBlock]:
    """Lists or quotes that lie too deep, a line each; no word is lost."""
    blocks: list[AnyBlock] = []
    for at, line in enumerate(lines, first_line):
        match = _NESTED.match(line)
        assert match is not None
        text = line[match.end() :].strip()
        if not text and match[1] is None:
            continue
        quote, marker = match[0].count(">"), match[1] or ""
        indent = base.indent + rules.indent_of(line) // 2 + len(match[0].split()) - quote
        if marker and not marker[0].isdigit():
            marker = BULLET
        place = Place(min(indent, MAX_INDENT), min(base.quote + quote, MAX_INDENT), marker)
        blocks.append(paragraph_block(place, (at, at + 1), inline_text(text, env)))
    return blocks


def paragraph_block(place: Place, lines: tuple[int, int], text: RichText) -> Paragraph:
    """The block of a paragraph's text: a task is known by its brackets, a picture stands alone."""
    if place.marker and text.text.startswith("[") and (task := _TASK.match(text.text)):
        place = replace(place, checked=task[1] != " ")
        text = _without_start(text, task.end())
    if len(text.spans) == 1:
        span = text.spans[0]
        if (
            span.style & (Style.IMAGE | Style.LINK) == Style.IMAGE
            and span.target
            and span.start == 0
            and span.end == len(text.text)
        ):
            return Picture(place, *lines, text)
    return Paragraph(place, *lines, text)


class _Converter:
    def __init__(self, first_line: int, base: Place, number: int | None) -> None:
        self._first_line = first_line
        self._base = base
        self._number = number
        self._blocks: list[AnyBlock] = []
        self._quote = 0
        self._lists: list[int | None] = []
        self._marker = base.marker
        self._marker_line = (0, 0)

    def convert(self, tokens: Sequence[Token]) -> list[AnyBlock]:
        index = 0
        while index < len(tokens):
            token = tokens[index]
            if token.type in {"paragraph_open", "heading_open"}:
                self._take_text(token, tokens[index + 1])
                index += 3
            elif token.type == "table_open":
                index = self._take_table(tokens, index)
            else:
                self._take(token)
                index += 1
        self._close_item()
        return self._blocks

    def _take(self, token: Token) -> None:
        kind = token.type
        if kind in {"blockquote_open", "blockquote_close"}:
            self._quote += token.nesting
        elif kind.endswith("_list_open"):
            self._open_list(token)
        elif kind.endswith("_list_close"):
            self._lists.pop()
        elif kind == "list_item_open":
            self._open_item(token)
        elif kind == "list_item_close":
            self._close_item()
        elif kind in {"fence", "code_block"}:
            self._take_code(token)
        elif kind == "hr":
            self._blocks.append(Rule(self._place(), *self._lines(token)))
        elif kind.startswith("math"):
            self._blocks.append(MathBlock(self._place(), *self._lines(token), token.content.strip()))

    def _open_list(self, token: Token) -> None:
        if token.type == "bullet_list_open":
            self._lists.append(None)
            return
        start = token.attrGet("start")
        number = int(start) if start is not None else 1
        if self._number is not None and not self._lists:
            number = self._number
        self._lists.append(number)

    def _open_item(self, token: Token) -> None:
        number = self._lists[-1]
        if number is None:
            self._marker = BULLET
        else:
            self._marker = f"{number}{token.markup}"
            self._lists[-1] = number + 1
        self._marker_line = self._lines(token)

    def _close_item(self) -> None:
        if self._marker:
            self._blocks.append(Paragraph(self._place(), *self._marker_line, RichText("")))

    def _place(self) -> Place:
        marker, self._marker = self._marker, ""
        indent = min(self._base.indent + len(self._lists), MAX_INDENT)
        return Place(indent, min(self._base.quote + self._quote, MAX_INDENT), marker)

    def _lines(self, token: Token) -> tuple[int, int]:
        begin, end = token.map or (0, 0)
        return self._first_line + begin, self._first_line + end

    def _take_text(self, opening: Token, inline: Token) -> None:
        text = rich_text(inline.children or ())
        place = self._place()
        lines = self._lines(opening)
        if opening.type == "heading_open":
            self._blocks.append(Heading(place, *lines, int(opening.tag[1]), text))
            return
        self._blocks.append(paragraph_block(place, lines, text))

    def _take_code(self, token: Token) -> None:
        info = token.info.split()
        self._blocks.append(
            CodeBlock(self._place(), *self._lines(token), info[0] if info else "", token.content, closed=True)
        )

    def _take_table(self, tokens: Sequence[Token], index: int) -> int:
        opening = tokens[index]
        rows: list[list[RichText]] = []
        alignments: list[Alignment] = []
        while tokens[index].type != "table_close":
            token = tokens[index]
            if token.type == "tr_open":
                rows.append([])
            elif token.type in {"th_open", "td_open"}:
                rows[-1].append(rich_text(tokens[index + 1].children or ()))
                if token.type == "th_open":
                    alignments.append(_alignment_of(str(token.attrGet("style") or "")))
            index += 1
        header, *body = (tuple(row) for row in rows)
        self._blocks.append(Table(self._place(), *self._lines(opening), tuple(alignments), header, tuple(body)))
        return index + 1


def _alignment_of(style: str) -> Alignment:
    return _ALIGNMENTS.get(style.removeprefix("text-align:"), Alignment.DEFAULT)


def _without_start(text: RichText, count: int) -> RichText:
    spans = tuple(
        Span(max(0, span.start - count), span.end - count, span.style, span.target)
        for span in text.spans
        if span.end > count
    )
    return RichText(text.text[count:], spans)


def is_taken_lazily(lines: Sequence[str]) -> bool:
    """Whether the last line goes on with a paragraph in a list or quote rather than begins one of its own."""
    tokens: list[Token] = []
    MARKDOWN.block.parse("\n".join(lines), MARKDOWN, {}, tokens)
    return bool(tokens) and tokens[-1].type not in {"paragraph_close", "fence", "code_block"}
