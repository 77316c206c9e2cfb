"""StreamingParser: Markdown that is still being written, as blocks; only what is asked for is parsed.

The text is cut into pieces by looking at one line at a time; a piece ends where no later text can change it. Pieces are
parsed on their own, so the result of appending bit by bit is, by construction, the one of parsing at once. Where that
differs from CommonMark is written down in docs/decisions/0002-streaming-markdown.md.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from canal_desktop.markup import lines as rules
from canal_desktop.markup.blocks import AnyBlock, CodeBlock, Place
from canal_desktop.markup.formula_rules import closes_formula, opens_formula
from canal_desktop.markup.pieces import Kind, Piece

if TYPE_CHECKING:
    from collections.abc import Sequence

MAX_LINE = 4096
"""A longer line is cut at a space into paragraphs of its own: no view should lay out a larger one."""

MIN_CUT = 3072
MAX_PIECE = 8192
"""A piece longer than this ends at the next line, whatever it is."""

SECTION_CHARS = 2048
"""A section is full when its closed pieces have this many characters: about a screenful."""

_PLAIN_STARTS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ(\"'")
"""A line that begins like this, at the margin, begins nothing but text."""


@dataclass(slots=True, eq=False)
class Section:
    """Neighbouring pieces that are parsed, laid out and let go together."""

    pieces: list[Piece] = field(default_factory=list)
    chars: int = 0
    """Of the closed pieces."""
    blocks: list[AnyBlock] | None = None
    """Of the closed pieces."""


class StreamingParser:
    """Takes text in any cut; what the sections show is always what the text so far shows.

    Parsing is put off until the blocks of a section are asked for; taking text costs some microseconds a line.
    """

    def __init__(self) -> None:
        self._sections = [Section()]
        self._open: Piece | None = None
        self._partial = ""
        self._line_number = 0
        self._cut_piece: Piece | None = None
        self._number: int | None = None
        self._was_forced = False
        self._env: dict[str, Any] = {}
        self._first_changed = 0

    @property
    def section_count(self) -> int:
        """How many sections there are, at least one; only the last one grows."""
        return len(self._sections)

    def section(self, index: int) -> Section:
        """The section at an index, for its size; it belongs to the parser."""
        return self._sections[index]

    def blocks_of(self, index: int) -> Sequence[AnyBlock]:
        """The blocks of a section. The same block objects as before, as long as they are final."""
        section = self._sections[index]
        if section.blocks is None:
            section.blocks = [block for piece in section.pieces if piece.closed for block in piece.parsed(self._env)]
        if index < len(self._sections) - 1:
            return section.blocks
        return [*section.blocks, *self._open_blocks()]

    @property
    def blocks(self) -> Sequence[AnyBlock]:
        """All blocks so far."""
        return [block for index in range(self.section_count) for block in self.blocks_of(index)]

    def append(self, text: str) -> int:
        """Add text; returns the index of the first section that may differ from before."""
        self._first_changed = len(self._sections) - 1
        whole = (self._partial + text).replace("\r\n", "\n").split("\n")
        self._partial = whole.pop()
        for line in whole:
            self._take_line(line)
        if self._open is None or self._open.kind is not Kind.FENCE:
            while len(self._partial) > MAX_LINE:
                self._partial = self._cut(self._partial)
        return self._first_changed

    def finish(self) -> int:
        """The text is complete: close the open end. Returns the index of the first section that may differ."""
        self._first_changed = len(self._sections) - 1
        if self._partial:
            line, self._partial = self._partial, ""
            self._take_line(line)
        if self._open is not None:
            self._close()
        return self._first_changed

    def _take_line(self, line: str) -> None:
        """Put a complete line where it belongs: into the open piece, or into a new one."""
        piece = self._open
        if piece is not None and piece.kind is Kind.FENCE:
            self._add(piece, line)
            if rules.closes_fence(line, piece.fence[0]):
                self._close()
            return
        while len(line) > MAX_LINE:
            line = self._cut(line)
        if self._cut_piece is not None:
            self._add(self._begin_rest(), line)
            self._close()
            self._cut_piece = None
            return
        if self._begins_piece(line):
            self._close()
        elif self._begins_table(line):
            self._begin_table(line)
            return
        piece = self._open or self._begin(line)
        self._add(piece, line)
        self._after_line(piece, line)

    def _after_line(self, piece: Piece, line: str) -> None:
        if piece.kind is Kind.MATH:
            if len(piece.lines) > 1 and closes_formula(line):
                self._close()
            elif rules.is_blank(line):
                piece.kind = Kind.TEXT
        elif piece.kind is Kind.TEXT and len(piece.lines) == 1 and rules.is_heading(line):
            self._close()

    def _begins_piece(self, line: str) -> bool:
        """Whether a complete line cannot belong to the open piece."""
        piece = self._open
        if piece is None:
            return False
        if rules.is_blank(line):
            return piece.kind is Kind.TABLE
        if piece.kind is Kind.MATH:
            return False
        if piece.kind is Kind.TABLE:
            return rules.interrupts_paragraph(line)
        if piece.chars > MAX_PIECE:
            return True
        last = piece.lines[-1]
        if rules.is_blank(last):
            return not line[0].isspace()
        return line[0] not in _PLAIN_STARTS and _interrupts(piece, last, line)

    def _begins_table(self, line: str) -> bool:
        piece = self._open
        if piece is None or piece.kind is not Kind.TEXT or "-" not in line or not rules.is_delimiter_row(line):
            return False
        header = piece.lines[-1]
        if "|" not in header or rules.is_quote(header) or header[:1].isspace():
            return False
        return len(rules.split_row(header)) == len(rules.split_row(line))

    def _begin(self, line: str) -> Piece:
        """Open a piece of the kind that this line begins."""
        piece = Piece(Kind.TEXT, self._line_number)
        if line and line[0] in _PLAIN_STARTS:
            self._number = None
            return self._put(piece)
        fence = rules.opening_fence(line)
        if fence is not None:
            piece.kind, piece.fence = Kind.FENCE, fence
        elif rules.begins_list_item(line):
            piece.kind, piece.number = Kind.LIST, self._number
        elif opens_formula(line):
            piece.kind = Kind.MATH
        else:
            spaces = len(line) - len(line.lstrip(" "))
            if self._was_forced and spaces >= 2:
                # A long list was cut: its lines go on where they were, not as indented code.
                piece.base, piece.dedent = Place(min(spaces // 2, 10)), spaces
        if piece.kind is not Kind.LIST and not rules.is_blank(line):
            self._number = None
        return self._put(piece)

    def _put(self, piece: Piece) -> Piece:
        """A piece is open from now on, in the last section or, where that is full, in a new one."""
        if self._sections[-1].chars >= SECTION_CHARS:
            self._sections.append(Section())
        self._sections[-1].pieces.append(piece)
        self._open = piece
        return piece

    def _begin_table(self, delimiter: str) -> None:
        """The last line was a table's header: it leaves its piece and begins a new one."""
        piece = self._open
        assert piece is not None
        header = piece.lines.pop()
        piece.chars -= len(header) + 1
        self._line_number -= 1
        self._close()
        self._number = None
        table = self._put(Piece(Kind.TABLE, self._line_number))
        self._add(table, header)
        self._add(table, delimiter)

    def _add(self, piece: Piece, line: str) -> None:
        piece.add(line)
        self._line_number += 1
        if "]:" in line and piece.kind is not Kind.FENCE:
            piece.defines = True

    def _close(self) -> None:
        """The open piece is final; the next line begins a new one."""
        piece = self._open
        assert piece is not None
        self._open = None
        section = self._sections[-1]
        if not piece.lines:
            section.pieces.pop()
            return
        piece.closed = True
        section.chars += piece.chars
        if piece.kind is Kind.LIST:
            self._number = piece.next_number()
        self._was_forced = piece.chars > MAX_PIECE
        if piece.defines:
            self._learn_definitions(piece)
        if section.blocks is not None:
            section.blocks += piece.parsed(self._env)

    def _learn_definitions(self, piece: Piece) -> None:
        """A definition counts wherever it stands: pieces that may refer to a new one are parsed again."""
        known = len(self._env.get("references", ()))
        piece.parsed(self._env)
        if len(self._env.get("references", ())) == known:
            return
        for index, section in enumerate(self._sections):
            for other in section.pieces:
                if other.blocks is not None and any("[" in line for line in other.lines):
                    other.blocks, other.rows = None, ()
                    section.blocks = None
                    self._first_changed = min(self._first_changed, index)

    def _cut(self, line: str) -> str:
        """Take a paragraph's worth from a long line and return what is left of it."""
        at = _cut_position(line)
        if self._cut_piece is not None:
            piece = self._begin_rest()
        else:
            if self._begins_piece(line):
                self._close()
            piece = self._open or self._begin(line)
            if piece.kind is Kind.FENCE:
                piece.kind = Kind.TEXT
            self._cut_piece = piece
        self._add(piece, line[:at])
        self._close()
        # What is left is of the same line.
        self._line_number -= 1
        return line[at + 1 :] if line[at] == " " else line[at:]

    def _begin_rest(self) -> Piece:
        return self._put(Piece(Kind.REST, self._line_number, before=self._cut_piece))

    def _open_blocks(self) -> list[AnyBlock]:
        """The blocks of the open piece with the line that is still being written."""
        piece, partial = self._open, self._partial
        if not partial:
            return piece.parse(self._env) if piece is not None else []
        if piece is None or piece.is_blank:
            return self._begun_blocks(partial)
        if piece.kind is not Kind.FENCE and self._begins_piece(partial):
            return [*piece.parse(self._env), *self._begun_blocks(partial)]
        return piece.parse(self._env_for_now(), partial)

    def _begun_blocks(self, partial: str) -> list[AnyBlock]:
        """The blocks of a line that is still being written and belongs to no piece yet."""
        if self._cut_piece is not None:
            return Piece(Kind.REST, self._line_number, before=self._cut_piece).parse(self._env_for_now(), partial)
        fence = rules.opening_fence(partial)
        if fence is not None:
            words = fence[1].split()
            place = self._line_number, self._line_number + 1
            return [CodeBlock(Place(), *place, words[0] if words else "", "", closed=False)]
        number = self._number if rules.begins_list_item(partial) else None
        return Piece(Kind.TEXT, self._line_number, number=number).parse(self._env_for_now(), partial)

    def _env_for_now(self) -> dict[str, Any]:
        """What an unfinished line defines must not stay."""
        return {"references": dict(self._env.get("references", {}))}


def _interrupts(piece: Piece, last: str, line: str) -> bool:
    """Whether a line right behind another one begins something of its own."""
    at_margin = not line[0].isspace()
    if piece.kind is Kind.LIST:
        return at_margin and (rules.interrupts_paragraph(line) or rules.begins_list_item(line))
    if rules.is_quote(line) and rules.is_quote(last):
        return False
    if rules.is_thematic_break(line) and line.startswith("-"):
        # It may underline the paragraph above; markdown-it sees both lines together.
        return rules.is_quote(last)
    if rules.opening_fence(line) is not None:
        return True
    return at_margin and (rules.interrupts_paragraph(line) or line.startswith(("$$", "\\[")))


def _cut_position(line: str) -> int:
    """Where a long line is cut: exactly one space goes, so that it never matters what has arrived behind it."""
    at = line.rfind(" ", MIN_CUT, MAX_LINE)
    return at if at > 0 else MAX_LINE


def parse(text: str) -> tuple[AnyBlock, ...]:
    """The blocks of a complete text."""
    parser = StreamingParser()
    parser.append(text)
    parser.finish()
    return tuple(parser.blocks)
