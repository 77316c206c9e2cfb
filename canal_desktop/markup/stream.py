"""StreamingParser: Markdown that is still being written, as blocks; only what is asked for is parsed.

The text is cut into pieces by looking at one line at a time; a piece ends where no later text can change it. Pieces are
parsed on their own, so the result of appending bit by bit is, by construction, the one of parsing at once. Where that
differs from CommonMark is written down in docs/decisions/0002-streaming-markdown.md.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from canal_desktop.markup import lines as rules
from canal_desktop.markup.blocks import AnyBlock, Place
from canal_desktop.markup.cutting import SOFT_NESTED, begins_piece, begins_table, ends_piece, is_full, new_piece
from canal_desktop.markup.growing import GrowingText
from canal_desktop.markup.names import Names
from canal_desktop.markup.pieces import Kind, Piece
from canal_desktop.markup.simple import PLAIN_STARTS
from canal_desktop.markup.weight import LIGHT, Scales, too_heavy_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MAX_LINE = 4096
"""A longer line is cut at a space into paragraphs of its own: no view should lay out a larger one."""

MAX_LINE_WEIGHT = 8000
"""A line with more signs than prose has is cut earlier: it takes longer to parse."""

SECTION_CHARS = 2048
"""A section is full when its closed pieces have this many characters: about a screenful."""


_QUICK_STARTS = frozenset("#-*+")


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
        self._scales = _new_scales()
        self._line_number = 0
        self._cut_piece: Piece | None = None
        self._last_item: Piece | None = None
        self._former: Piece | None = None
        self._growing: GrowingText | None = None
        self._names = Names()
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
            section.blocks = [
                block for piece in section.pieces if piece.closed for block in piece.parsed(self._names.env)
            ]
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
        if "\r" in text or self._partial.endswith("\r"):
            text = self._with_line_ends(text)
        if "\n" in text:
            first, *whole, rest = text.split("\n")
            self._take_lines((self._partial + first, *whole))
            self._partial = rest
            self._scales = _new_scales()
        else:
            self._partial += text
        if len(self._partial) > LIGHT and (self._open is None or self._open.kind is not Kind.FENCE):
            while _is_long(self._partial.removesuffix("\r"), self._scales):
                self._partial = self._cut(self._partial)
                self._scales = _new_scales()
        return self._first_changed

    def finish(self) -> int:
        """The text is complete: close the open end. Returns the index of the first section that may differ."""
        self._first_changed = len(self._sections) - 1
        if self._partial:
            line, self._partial = self._partial.removesuffix("\r"), ""
            self._take_lines((line,))
        if self._open is not None:
            self._close()
        return self._first_changed

    def _with_line_ends(self, text: str) -> str:
        """Text with one kind of line end; a return at its very end waits, for it may be half of one."""
        if self._partial.endswith("\r") and text:
            self._partial = self._partial[:-1]
            text = "\r" + text
        text = text.replace("\r\n", "\n")
        waiting = text.endswith("\r")
        return text[: len(text) - waiting].replace("\r", "\n") + "\r" * waiting

    def _take_lines(self, lines: Iterable[str]) -> None:
        for line in lines:
            if not line:
                taken = self._take_empty()
            elif line[0] in PLAIN_STARTS:
                taken = self._take_plain(line)
            else:
                taken = line[0] in _QUICK_STARTS and self._take_start(line)
            if not taken:
                self._take_line(line)

    def _take_empty(self) -> bool:
        """The commonest line of all: a quick way for it where nothing ends at it."""
        piece = self._open
        if self._cut_piece is not None or (piece is not None and piece.kind is not Kind.TEXT):
            return False
        if piece is None:
            self._line_number += 1
        else:
            self._add(piece, "")
        return True

    def _take_plain(self, line: str) -> bool:
        """The next common: a line that can only be text, alone or in a paragraph; a quick way for these too."""
        piece = self._open
        if len(line) > LIGHT or self._cut_piece is not None:
            return False
        if piece is None:
            piece = self._begin(line)
        elif piece.kind is not Kind.TEXT or piece.in_code or (piece.chars > LIGHT and is_full(piece)):
            return False
        elif not piece.lines[-1].strip(" \t"):
            self._close()
            piece = self._begin(line)
        elif "-" in line and "|" in line:
            return False
        self._add(piece, line)
        return True

    def _take_start(self, line: str) -> bool:
        """A heading, or an item of plain words: it begins a piece behind anything but open code and formulas."""
        piece = self._open
        if len(line) > LIGHT or self._cut_piece is not None:
            return False
        if piece is not None and (piece.kind is Kind.FENCE or piece.kind is Kind.MATH):
            return False
        is_item = line[1:2] == " " and line[2:3] in PLAIN_STARTS and line[0] != "#"
        if not is_item and not rules.is_heading(line):
            return False
        if piece is not None:
            self._close()
        self._former = self._last_item = None
        if is_item:
            self._add(self._put(Piece(Kind.LIST, self._line_number, marker=line[0], inset=2)), line)
        else:
            self._add(self._put(Piece(Kind.TEXT, self._line_number)), line)
            self._close()
        return True

    def _take_line(self, line: str) -> None:
        """Put a complete line where it belongs: into the open piece, or into a new one."""
        piece = self._open
        if piece is not None and piece.kind is Kind.FENCE:
            self._add(piece, line)
            if rules.closes_fence(line, piece.fence[0]):
                self._close()
            return
        while _is_long(line, _new_scales()):
            line = self._cut(line)
        if self._cut_piece is not None:
            self._add(self._begin_rest(), line)
            self._close()
            self._cut_piece = None
            return
        if piece is not None and begins_table(piece, line):
            self._begin_table(line)
            return
        piece = self._piece_for(line)
        if piece is None:
            self._line_number += 1
            return
        self._add(piece, line)
        if ends_piece(piece, line):
            self._close()
        elif piece.kind is Kind.MATH and rules.is_blank(line):
            piece.kind = Kind.TEXT

    def _piece_for(self, line: str) -> Piece | None:
        """The piece that a line belongs to, which may be a new one; None for a blank line that belongs to none."""
        if self._open is not None and begins_piece(self._open, line):
            self._close()
        if self._open is not None:
            piece = self._open
            if piece.in_code and not rules.is_blank(line):
                piece.in_code = rules.indent_of(line) >= rules.CODE_INDENT
            elif piece.kind is Kind.TEXT and line[:1] in (" ", "\t") and rules.is_blank(piece.lines[-1]):
                piece.in_code = not rules.is_blank(line) and rules.indent_of(line) >= rules.CODE_INDENT
            return piece
        return None if rules.is_blank(line) else self._begin(line)

    def _begin(self, line: str) -> Piece:
        """Open a piece of the kind that this line begins."""
        item, former = self._last_item, self._former
        if former is not None and rules.indent_of(line) >= former.inset:
            # A long item was cut: its lines go on where they were.
            place = Place(former.base.indent + (1 if former.marker else 0))
            inset = former.inset
            piece = Piece(Kind.LIST, self._line_number, inset=inset, base=place, dedent=inset)
            return self._put(piece)
        piece = new_piece(line, self._line_number)
        self._former = None
        if piece.kind is not Kind.LIST:
            self._last_item = None
        elif item is not None and item.marker[-1] == piece.marker[-1]:
            piece.number = item.next_number()
        return self._put(piece)

    def _put(self, piece: Piece) -> Piece:
        """A piece is open from now on, in the last section or, where that is full, in a new one."""
        if self._sections[-1].chars >= SECTION_CHARS:
            self._sections.append(Section())
        piece.section = len(self._sections) - 1
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
        self._last_item = self._former = None
        table = self._put(Piece(Kind.TABLE, self._line_number))
        self._add(table, header)
        self._add(table, delimiter)

    def _add(self, piece: Piece, line: str) -> None:
        piece.add(line)
        self._growing = None
        self._line_number += 1
        if "[" in line and piece.kind is not Kind.FENCE:
            piece.brackets = True

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
        if piece.kind is Kind.LIST and piece.marker:
            self._last_item = piece
        self._former = piece if piece.kind is Kind.LIST and (piece.chars > SOFT_NESTED or is_full(piece)) else None
        if piece.brackets:
            self._forget(self._names.take(piece))
        if section.blocks is not None:
            section.blocks += piece.parsed(self._names.env)

    def _forget(self, pieces: Iterable[Piece]) -> None:
        """What these pieces refer to was defined: they are parsed again when they are asked for."""
        for piece in pieces:
            piece.forget()
            self._sections[piece.section].blocks = None
            self._first_changed = min(self._first_changed, piece.section)

    def _cut(self, line: str) -> str:
        """Take a paragraph's worth from a long line and return what is left of it."""
        at = _cut_position(line)
        if self._cut_piece is not None:
            piece = self._begin_rest()
        else:
            found = self._piece_for(line[:at])
            # A blank line of that length is a paragraph without words.
            piece = found or self._put(Piece(Kind.TEXT, self._line_number))
            if piece.kind is Kind.FENCE:
                piece.kind = Kind.TEXT
            self._cut_piece = piece
        self._add(piece, line[:at])
        piece.joint = " " if line[at] == " " else ""
        self._close()
        # What is left is of the same line.
        self._line_number -= 1
        return line[at + 1 :] if line[at] == " " else line[at:]

    def _begin_rest(self) -> Piece:
        return self._put(Piece(Kind.REST, self._line_number, before=self._cut_piece))

    def _open_blocks(self) -> list[AnyBlock]:
        """The blocks of the open piece with the line that is still being written."""
        piece, partial = self._open, self._partial.removesuffix("\r")
        env = self._names.open_env(piece, partial)
        if piece is not None:
            if piece.kind is Kind.FENCE or not partial or not begins_piece(piece, partial, is_whole=False):
                return piece.parse(env, partial)
            return [*piece.parse(env), *self._partial_blocks(piece, partial)]
        return self._partial_blocks(self._last_item, partial) if partial else []

    def _partial_blocks(self, item: Piece | None, partial: str) -> list[AnyBlock]:
        """The blocks of a line that is still being written and belongs to no piece."""
        if self._cut_piece is not None:
            piece = Piece(Kind.REST, self._line_number, before=self._cut_piece)
        else:
            piece = new_piece(partial, self._line_number)
            if piece.marker and item is not None and item.marker[-1:] == piece.marker[-1]:
                piece.number = item.next_number()
        # The piece is made anew for each look at the line, but what of the line is settled stays so.
        piece.growing = self._growing = self._growing or GrowingText()
        if piece.kind is Kind.FENCE or piece.kind is Kind.NOTE:
            piece.add(partial)
            partial = ""
        return piece.parse(self._names.open_env(piece, partial), partial)


def _new_scales() -> Scales:
    return Scales(MAX_LINE_WEIGHT)


def _is_long(line: str, scales: Scales) -> bool:
    """Whether a line is too long, or too heavy, for one paragraph; the scales have weighed no other line."""
    return len(line) > LIGHT and (len(line) > MAX_LINE or scales.over_at(line) > 0)


def _cut_position(line: str) -> int:
    """Where a long line is cut: exactly one space goes, so that it never matters what has arrived behind it."""
    end = MAX_LINE
    if over := too_heavy_at(line[:MAX_LINE], MAX_LINE_WEIGHT):
        end = too_heavy_at(line[:over], MAX_LINE_WEIGHT, LIGHT // 2) - 1
    at = line.rfind(" ", end * 3 // 4, end)
    return at if at > 0 else end


def parse(text: str) -> tuple[AnyBlock, ...]:
    """The blocks of a complete text."""
    parser = StreamingParser()
    parser.append(text)
    parser.finish()
    return tuple(parser.blocks)
