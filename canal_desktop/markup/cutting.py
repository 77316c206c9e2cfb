"""Where a piece ends: whether a line can still belong to the lines above it, as CommonMark has it."""

from __future__ import annotations

import re

from canal_desktop.markup import lines as rules
from canal_desktop.markup.convert import is_taken_lazily
from canal_desktop.markup.formula_rules import closes_formula, opens_formula
from canal_desktop.markup.lines import CODE_INDENT
from canal_desktop.markup.pieces import Kind, Piece
from canal_desktop.markup.simple import PLAIN_STARTS
from canal_desktop.markup.weight import LIGHT

MAX_PIECE = (4096, 8000)
"""A piece of more characters, or heavier, than this ends at the next line, whatever it is."""

MAX_NESTED = (1536, 4000)
"""The same for lists, quotes and footnotes, which are parsed again as a whole while they grow."""

SOFT_NESTED = 512
"""A list item or quote of more characters ends behind a blank line, if what follows cannot tell the difference."""

MAX_PROBES = 4
"""How often the block parser is asked for one piece; later lines are then taken to belong to it."""

_CONTAINERS = re.compile(r"(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])[ \t])+")
_NO_PARAGRAPH = ("```", "~~~", "$$", "\\[", "|")


def begins_piece(piece: Piece, line: str, *, is_whole: bool = True) -> bool:
    """Whether a line cannot belong to the open piece; is_whole tells whether all of the line is known."""
    if rules.is_blank(line):
        return _ends_at_blank(piece)
    if piece.kind is Kind.MATH:
        return False
    indent = rules.indent_of(line) if line[0] in " \t" else 0
    if piece.kind is Kind.TABLE:
        return indent >= CODE_INDENT or rules.ends_block(line)
    if is_full(piece):
        return True
    is_behind_blank = rules.is_blank(piece.lines[-1])
    if piece.kind is Kind.TEXT:
        return _ends_text(piece, line, indent, is_behind_blank)
    if piece.inset and indent >= piece.inset:
        return is_behind_blank and indent == piece.inset and _may_be_continued(piece, line.lstrip(" \t"))
    if is_behind_blank:
        return True
    if piece.kind is Kind.QUOTE and indent < CODE_INDENT and rules.is_quote(line):
        return not piece.lines[-1].strip("> \t") and _may_be_continued(piece, line.lstrip(" ")[1:].lstrip(" "))
    if indent < CODE_INDENT and (rules.ends_block(line) or _is_formula(line)):
        return True
    return is_whole and not _belongs_lazily(piece, line)


def is_full(piece: Piece) -> bool:
    """Whether a piece ends at the next line, whatever that is."""
    if piece.chars < LIGHT or piece.kind is Kind.FENCE or piece.kind is Kind.TABLE:
        return False
    chars, weight = MAX_PIECE if piece.kind is Kind.TEXT else MAX_NESTED
    return piece.chars > chars or piece.weight > weight


def begins_table(piece: Piece, line: str) -> bool:
    """Whether a line makes a table's header of the last line of a piece of text."""
    if piece.kind is not Kind.TEXT or piece.in_code or not rules.is_delimiter_row(line):
        return False
    header = piece.lines[-1]
    if "|" not in header or header.strip(" \t") == "|" or max(map(rules.indent_of, (header, line))) >= CODE_INDENT:
        return False
    return len(rules.split_row(header)) == len(rules.split_row(line))


def ends_piece(piece: Piece, line: str) -> bool:
    """Whether a line, which was just added, is the last one of its piece."""
    if piece.kind is Kind.MATH:
        return len(piece.lines) > 1 and closes_formula(line)
    if piece.kind is not Kind.TEXT or piece.in_code or line[:1] in PLAIN_STARTS:
        return False
    if len(piece.lines) == 1:
        return rules.is_heading(line) or rules.is_thematic_break(line)
    # Where something is defined, what looks like an underline may stand behind the definition.
    return rules.is_underline(line) and not piece.brackets and not rules.is_blank(piece.lines[-2])


def new_piece(line: str, number: int) -> Piece:
    """An empty piece of the kind that a line begins; number is the line's."""
    piece = Piece(Kind.TEXT, number)
    if line[:1] in PLAIN_STARTS or line[:1] == "#":
        return piece
    if rules.indent_of(line) >= CODE_INDENT:
        piece.in_code = True
        return piece
    if label := rules.note_label(line):
        piece.kind, piece.label, piece.inset = Kind.NOTE, label, CODE_INDENT
    elif fence := rules.opening_fence(line):
        piece.kind, piece.fence = Kind.FENCE, fence
    elif marker := rules.list_marker(line):
        piece.kind, piece.marker, piece.inset = Kind.LIST, *marker
    elif rules.is_quote(line):
        piece.kind = Kind.QUOTE
    elif opens_formula(line):
        piece.kind = Kind.MATH
    return piece


def _ends_at_blank(piece: Piece) -> bool:
    if piece.kind is Kind.LIST:
        # An item may begin with one blank line, not with two: what follows is none of it.
        return len(piece.lines) == 1 and piece.lines[0].strip(" \t") == piece.marker
    return piece.kind is Kind.TABLE


def _ends_text(piece: Piece, line: str, indent: int, is_behind_blank: bool) -> bool:
    if indent >= CODE_INDENT:
        return False
    if is_behind_blank or piece.in_code:
        return True
    if line[0] in PLAIN_STARTS or rules.is_underline(line):
        return False
    return rules.interrupts_paragraph(line) or _is_formula(line)


def _may_be_continued(piece: Piece, text: str) -> bool:
    """Whether a paragraph inside a piece, behind a blank line, may as well begin a piece of its own."""
    return (
        piece.chars > SOFT_NESTED
        and piece.kind is not Kind.NOTE
        and text[:1] in PLAIN_STARTS
        and not any(sign in line for line in piece.lines for sign in _NO_PARAGRAPH[:-1])
    )


def _is_formula(line: str) -> bool:
    """Whether a line begins a formula of its own behind text: models leave no blank line before it."""
    if line.startswith("$$"):
        return True
    return line.startswith("\\[") and (line.rstrip() == "\\[" or line.rstrip().endswith("\\]"))


def _belongs_lazily(piece: Piece, line: str) -> bool:
    """Whether a paragraph inside the piece is open, so that a line goes on with it though it is not indented."""
    last = piece.lines[-1]
    text = last[match.end() :] if (match := _CONTAINERS.match(last)) else last
    is_plain = text[:1] in PLAIN_STARTS and "    " not in last and "\t" not in last
    if (
        is_plain
        and rules.indent_of(line) < CODE_INDENT
        and not any(sign in other for other in piece.lines for sign in _NO_PARAGRAPH)
    ):
        return True
    if piece.probes >= MAX_PROBES:
        return True
    piece.probes += 1
    lines = [*piece.lines, line]
    if piece.kind is Kind.NOTE:
        lines[0] = "-   " + rules.without_label(lines[0])
    return is_taken_lazily(lines)
