"""Piece: lines of Markdown that no other line can change, and how they become blocks."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from canal_desktop.markup import lines as rules
from canal_desktop.markup.blocks import Alignment, AnyBlock, CodeBlock, Paragraph, Place, RichText, Table
from canal_desktop.markup.convert import convert, table_row
from canal_desktop.markup.inline import inline_text


class Kind(Enum):
    """What a piece is, as its first line tells."""

    TEXT = auto()
    LIST = auto()
    FENCE = auto()
    TABLE = auto()
    MATH = auto()
    REST = auto()
    """What follows in a line that was too long and was cut."""


_TOP = Place()


@dataclass(slots=True, eq=False)
class Piece:
    """Some lines, and what is known of them without parsing them.

    Attributes:
        first_line: of the message's source.
        lines: complete ones. A table's are its header, delimiter row and rows; a fence's begin with the opening one.
        chars: of the lines, line ends included.
        fence: the opening fence and the words behind it.
        base: where the piece lies, and dedent by how many blanks its lines are shortened: a long list goes on here.
        number: what its first ordered item is numbered where it goes on with a list; None to take its own.
        before: the piece whose cut line goes on here.
        defines: whether a line may define where links lead.
        closed: whether nothing will be added.
    """

    kind: Kind
    first_line: int
    lines: list[str] = field(default_factory=list)
    chars: int = 0
    fence: tuple[str, str] = ("", "")
    base: Place = _TOP
    dedent: int = 0
    number: int | None = None
    before: Piece | None = None
    defines: bool = False
    closed: bool = False
    blocks: list[AnyBlock] | None = None
    rows: tuple[tuple[RichText, ...], ...] = ()

    def add(self, line: str) -> None:
        """Take one more complete line."""
        self.lines.append(line)
        self.chars += len(line) + 1

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to read in it yet."""
        return self.chars == len(self.lines) or not any(line.strip() for line in self.lines)

    def parsed(self, env: dict[str, Any]) -> list[AnyBlock]:
        """The blocks of a closed piece, parsed when first asked for; env holds markdown-it's definitions."""
        if self.blocks is None:
            self.blocks = self.parse(env)
        return self.blocks

    def parse(self, env: dict[str, Any], partial: str = "") -> list[AnyBlock]:
        """The blocks of the lines so far and of a line that is still being written."""
        if self.kind is Kind.FENCE:
            return [self._code_block(partial)]
        if self.kind is Kind.REST:
            return self._parse_rest(env, partial)
        if self.kind is Kind.TABLE:
            return [self._table(env, partial)]
        lines = [*self.lines, partial] if partial else self.lines
        if self.dedent:
            lines = [_dedented(line, self.dedent) for line in lines]
        return convert("\n".join(lines), self.first_line, env, self.base, self.number)

    def last_place(self, env: dict[str, Any]) -> Place:
        """Where the piece's last block lies, without its marker."""
        blocks = self.parsed(env)
        place = blocks[-1].place if blocks else Place()
        return Place(place.indent, place.quote)

    def next_number(self) -> int | None:
        """How an ordered item behind this one is numbered; None where this is none."""
        if self.kind is not Kind.LIST or not self.lines or not self.lines[0][0].isdigit():
            return None
        own = int(_leading_digits(self.lines[0]))
        further = sum(1 for line in self.lines[1:] if rules.is_next_item(line))
        return (own if self.number is None else self.number) + 1 + further

    def _code_block(self, partial: str) -> CodeBlock:
        opening = self.fence[0]
        closing = 1 if self.closed and len(self.lines) > 1 and rules.closes_fence(self.lines[-1], opening) else 0
        code_lines = self.lines[1 : len(self.lines) - closing]
        if partial and not rules.closes_fence(partial, opening[:1]):
            code_lines = [*code_lines, partial]
        words = self.fence[1].split()
        code = "\n".join(code_lines) + "\n" if code_lines else ""
        end = self.first_line + len(self.lines)
        return CodeBlock(self.base, self.first_line, end, words[0] if words else "", code, self.closed)

    def _parse_rest(self, env: dict[str, Any], partial: str) -> list[AnyBlock]:
        text = "".join(self.lines) + partial
        if rules.is_blank(text):
            return []
        first = self
        while first.before is not None:
            first = first.before
        place = first.last_place(env)
        return [Paragraph(place, self.first_line, self.first_line + 1, inline_text(text, env))]

    def _table(self, env: dict[str, Any], partial: str) -> Table:
        alignments = tuple(_alignment_of(cell) for cell in rules.split_row(self.lines[1]))
        sources = [self.lines[0], *self.lines[2:]]
        new = [table_row(rules.split_row(line), len(alignments), env) for line in sources[len(self.rows) :]]
        rows = self.rows = (*self.rows, *new)
        if partial:
            rows = (*rows, table_row(rules.split_row(partial), len(alignments), env))
        return Table(_TOP, self.first_line, self.first_line + len(rows) + 1, alignments, rows[0], rows[1:])


def _leading_digits(line: str) -> str:
    return line[: next(at for at, char in enumerate(line) if not char.isdigit())]


def _alignment_of(cell: str) -> Alignment:
    cell = cell.strip()
    if cell.startswith(":"):
        return Alignment.CENTER if cell.endswith(":") and len(cell) > 1 else Alignment.LEFT
    return Alignment.RIGHT if cell.endswith(":") else Alignment.DEFAULT


def _dedented(line: str, count: int) -> str:
    spaces = len(line) - len(line.lstrip(" "))
    return line[min(spaces, count) :]
