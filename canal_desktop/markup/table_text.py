"""A table as text for other programs: tab-separated, comma-separated, Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from canal_desktop.markup.blocks import Alignment, Style

if TYPE_CHECKING:
    from canal_desktop.markup.blocks import RichText, Span, Table

LINE_BREAK = "\u2028"

_BREAKS = re.compile("[\t\r\n\u2028\u2029\x0b\x0c\x85]+")
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
_NUMBER = re.compile(r"[+-]?[\d.,\u00a0\u202f ]*\d\s?[%€$£¥]?$")
_MARKDOWN_SIGNS = re.compile(r"([\\`*\[\]<|~$])|(?<![^\W_])(_)|(_)(?![^\W_])|(&)(?=#?\w+;)|(!)(?=\[)")
_RULES = {
    Alignment.DEFAULT: "---",
    Alignment.LEFT: ":---",
    Alignment.CENTER: ":---:",
    Alignment.RIGHT: "---:",
}
_MARKS = ((Style.STRONG, "**"), (Style.EMPHASIS, "*"), (Style.STRIKE, "~~"))


def as_tsv(table: Table) -> str:
    """A line for each row with tabs between the cells; tabs and line breaks in a cell become spaces."""
    return "".join("\t".join(_BREAKS.sub(" ", cell.text) for cell in row) + "\n" for row in _rows(table))


def as_csv(table: Table) -> str:
    """Comma-separated values after RFC 4180, with lines that end in CR LF.

    A spreadsheet would take a cell that begins with = + - or @ for a formula and carry it out; such a cell gets an
    apostrophe in front, except where it is just a number with a sign.
    """
    return "".join(",".join(map(_csv_cell, row)) + "\r\n" for row in _rows(table))


def as_markdown(table: Table) -> str:
    """The table as Markdown; parsing it again gives the same table."""
    lines = ["| " + " | ".join(map(_markdown_cell, row)) + " |" for row in _rows(table)]
    lines.insert(1, "| " + " | ".join(_RULES[alignment] for alignment in table.alignments) + " |")
    return "\n".join(lines) + "\n"


def _rows(table: Table) -> tuple[tuple[RichText, ...], ...]:
    return (table.header, *table.rows)


def _csv_cell(cell: RichText) -> str:
    text = cell.text.replace(LINE_BREAK, "\n")
    if text.startswith(_FORMULA_SIGNS) and not _NUMBER.match(text):
        text = "'" + text
    if any(sign in text for sign in ',"\r\n'):
        return '"' + text.replace('"', '""') + '"'
    return text


def _markdown_cell(cell: RichText) -> str:
    pieces: list[str] = []
    at = 0
    for span in cell.spans:
        pieces += [_escaped(cell.text[at : span.start]), _marked(cell.text[span.start : span.end], span)]
        at = span.end
    pieces.append(_escaped(cell.text[at:]))
    return "".join(pieces)


def _escaped(text: str) -> str:
    text = _MARKDOWN_SIGNS.sub(lambda match: "\\" + match[0], text)
    return text.replace(LINE_BREAK, " ")


def _marked(text: str, span: Span) -> str:
    if span.style & Style.MATH:
        return "\\(" + (span.target or text).replace("|", "\\|") + "\\)"
    if span.style & Style.CODE:
        longest = max((len(run) for run in re.findall("`+", text)), default=0)
        fence = "`" * (longest + 1)
        gap = " " if text.startswith("`") or text.endswith("`") else ""
        inner = fence + gap + text.replace("|", "\\|") + gap + fence
    elif span.style & Style.IMAGE:
        inner = f"![{_escaped(text)}]({_address(span.target)})"
    else:
        inner = text if span.style & Style.LINK and text == span.target else _escaped(text)
    for style, mark in _MARKS:
        if span.style & style:
            inner = mark + inner + mark
    if span.style & Style.LINK and not span.style & Style.IMAGE and text != span.target:
        inner = f"[{inner}]({_address(span.target)})"
    return inner


def _address(url: str) -> str:
    escaped = url.replace("|", "%7C").replace(" ", "%20")
    return f"<{escaped}>" if "(" in escaped or ")" in escaped else escaped
