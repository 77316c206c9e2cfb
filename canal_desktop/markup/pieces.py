"""Piece: lines of Markdown that no other line can change, and how they become blocks."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import Any

from canal_desktop.markup import lines as rules
from canal_desktop.markup.blocks import Alignment, AnyBlock, CodeBlock, Paragraph, Place, Table
from canal_desktop.markup.convert import convert
from canal_desktop.markup.growing import GrowingText
from canal_desktop.markup.rows import RowSource
from canal_desktop.markup.simple import simple_blocks
from canal_desktop.markup.weight import LIGHT, weight_of


class Kind(Enum):
    """What a piece is, as its first line tells."""

    TEXT = auto()
    QUOTE = auto()
    LIST = auto()
    """One item of a list at the margin, with all that lies in it."""
    NOTE = auto()
    """A footnote."""
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
        inset: lines that are indented by as many columns belong to the item or footnote; 0 in other pieces.
        base: where the piece lies, and dedent by how many columns its lines are shortened: a long list goes on here.
        marker: of the list's item.
        number: what its first ordered item is numbered where it goes on with a list; None to take its own.
        before: the piece whose cut line goes on here.
        joint: what stood between its cut line and the rest of it; None where no line was cut.
        label: of the footnote.
        in_code: whether the last line is code because it is indented.
        brackets: whether a line may refer to something that is defined elsewhere, or define it.
        probes: how often the block parser was asked whether a line belongs to the piece.
        section: the index of the section it lies in.
        closed: whether nothing will be added.
    """

    kind: Kind
    first_line: int
    lines: list[str] = field(default_factory=list)
    chars: int = 0
    fence: tuple[str, str] = ("", "")
    inset: int = 0
    base: Place = _TOP
    dedent: int = 0
    marker: str = ""
    number: int | None = None
    before: Piece | None = None
    joint: str | None = None
    label: str = ""
    in_code: bool = False
    brackets: bool = False
    probes: int = 0
    section: int = 0
    closed: bool = False
    blocks: list[AnyBlock] | None = None
    _rows: RowSource | None = None
    growing: GrowingText | None = None
    _weight: int = 0
    _weighed: int = 0
    _code: list[str] = field(default_factory=list)
    _code_lines: int = 0

    def add(self, line: str) -> None:
        """Take one more complete line."""
        self.lines.append(line)
        self.chars += len(line) + 1

    @property
    def weight(self) -> int:
        """How much there is to parse, about: characters, and more for those that may begin something."""
        if self.chars < LIGHT:
            return self.chars
        self._weight += sum(weight_of(line) for line in self.lines[self._weighed :])
        self._weighed = len(self.lines)
        return self._weight

    def forget(self) -> None:
        """What was parsed no longer holds: something that the piece refers to was defined."""
        self.blocks = self._rows = self.growing = None

    def parsed(self, env: dict[str, Any]) -> list[AnyBlock]:
        """The blocks of a closed piece, parsed when first asked for; env holds markdown-it's definitions."""
        if self.blocks is None:
            self.blocks = self.parse(env)
            if self.joint is not None and self.blocks and type(last := self.blocks[-1]) is Paragraph:
                self.blocks[-1] = replace(last, joint=self.joint)
            self.growing = None
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
        if self.kind is Kind.NOTE:
            return self._parse_note(lines, env)
        if self.dedent:
            lines = [rules.dedented(line, self.dedent) for line in lines]
        elif self.base is _TOP:
            blocks = simple_blocks(lines, self.first_line, env, self.number, self._growing_text())
            if blocks is not None:
                return blocks
        return convert(lines, self.first_line, env, self.base, self.number)

    def last_place(self, env: dict[str, Any]) -> Place:
        """Where the piece's last block lies, without its marker."""
        blocks = self.parsed(env)
        place = blocks[-1].place if blocks else Place()
        return Place(place.indent, place.quote)

    def next_number(self) -> int | None:
        """How an ordered item behind this one is numbered; None where this is none."""
        if self.kind is not Kind.LIST or not self.marker[:-1]:
            return None
        return (int(self.marker[:-1]) if self.number is None else self.number) + 1

    def _parse_note(self, lines: list[str], env: dict[str, Any]) -> list[AnyBlock]:
        number = env.get("notes", {}).get(self.label)
        place = Place(1, 0, f"{number or self.label}.")
        inner = [rules.without_label(lines[0]), *(rules.dedented(line, rules.CODE_INDENT) for line in lines[1:])]
        return convert(inner, self.first_line, env, place, None)

    def _code_block(self, partial: str) -> CodeBlock:
        opening = self.fence[0]
        is_closed = self.closed and len(self.lines) > 1 and rules.closes_fence(self.lines[-1], opening)
        end = len(self.lines) - (1 if is_closed else 0)
        indent = rules.indent_of(self.lines[0])
        new = self.lines[1 + self._code_lines : end]
        if new:
            # Joined once: an open code block may be long, and is asked for once a frame.
            new = [rules.dedented(line, indent) for line in new] if indent else new
            self._code += ("\n".join(new), "\n")
            self._code_lines += len(new)
        if len(self._code) > 256:
            self._code = ["".join(self._code)]
        rest: tuple[str, ...] = ()
        if partial and not rules.closes_fence(partial, opening[:1]):
            rest = (rules.dedented(partial, indent) if indent else partial, "\n")
        code = "".join((*self._code, *rest))
        words = self.fence[1].split()
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
        return [Paragraph(place, self.first_line, self.first_line + 1, self._growing_text().parse(text, env))]

    def _growing_text(self) -> GrowingText:
        if self.growing is None:
            self.growing = GrowingText(settles=not self.closed)
        return self.growing

    def _table(self, env: dict[str, Any], partial: str) -> Table:
        alignments = tuple(_alignment_of(cell) for cell in rules.split_row(self.lines[1]))
        if self._rows is not None and self._rows.env.get("notes") == env.get("notes"):
            self._rows.env = env
        else:
            self._rows = RowSource(self.lines, len(alignments), env)
        rows = self._rows.rows(partial)
        end = self.first_line + len(rows) + 2
        return Table(_TOP, self.first_line, end, alignments, self._rows.header, rows)


def _alignment_of(cell: str) -> Alignment:
    cell = cell.strip()
    if cell.startswith(":"):
        return Alignment.CENTER if cell.endswith(":") and len(cell) > 1 else Alignment.LEFT
    return Alignment.RIGHT if cell.endswith(":") else Alignment.DEFAULT
