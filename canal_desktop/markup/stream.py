"""StreamingParser: Markdown that is still being written, as blocks; only the open end is parsed again.

The text is cut into pieces by looking at one line at a time; a piece ends where no later text can change it. Pieces are
parsed on their own, so the result of appending bit by bit is, by construction, the one of parsing at once. Where that
differs from CommonMark is written down in docs/decisions/0002-streaming-markdown.md.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from canal_desktop.markup import lines as rules
from canal_desktop.markup.blocks import Alignment, AnyBlock, CodeBlock, Paragraph, Place, RichText, Table
from canal_desktop.markup.convert import convert, table_row
from canal_desktop.markup.formula_rules import closes_formula, opens_formula
from canal_desktop.markup.inline import inline_text

if TYPE_CHECKING:
    from collections.abc import Sequence

MAX_LINE = 4096
"""A longer line is cut at a space into paragraphs of its own: no view should lay out a larger one."""

MIN_CUT = 3072
MAX_PIECE = 8192
"""A piece longer than this ends at the next line, whatever it is."""


class _Kind(Enum):
    TEXT = auto()
    LIST = auto()
    FENCE = auto()
    TABLE = auto()
    MATH = auto()
    REST = auto()
    """What follows in a line that was cut."""


class StreamingParser:
    """Takes text in any cut; blocks is always what the text so far shows."""

    def __init__(self) -> None:
        self._closed: list[AnyBlock] = []
        self._open_blocks: list[AnyBlock] = []
        self._lines: list[str] = []
        self._partial = ""
        self._line_number = 0
        self._piece_line = 0
        self._piece_chars = 0
        self._kind = _Kind.TEXT
        self._fence = ("", "")
        self._list_number: int | None = None
        self._rest_place = Place()
        self._env: dict[str, Any] = {}
        self._rows: list[tuple[RichText, ...]] = []
        self._alignments: tuple[Alignment, ...] = ()
        self._base = Place()
        self._dedent = 0
        self._was_forced = False

    @property
    def blocks(self) -> Sequence[AnyBlock]:
        """All blocks so far; the last ones may still change."""
        return [*self._closed, *self._open_blocks]

    @property
    def block_count(self) -> int:
        """How many blocks there are."""
        return len(self._closed) + len(self._open_blocks)

    def block(self, index: int) -> AnyBlock:
        """The block at an index, 0 to block_count - 1."""
        closed = len(self._closed)
        return self._closed[index] if index < closed else self._open_blocks[index - closed]

    def append(self, text: str) -> int:
        """Add text; returns the index of the first block that may differ from before. Blocks before it are final."""
        first_open = len(self._closed)
        *whole, self._partial = (self._partial + text.replace("\r\n", "\n")).split("\n")
        for line in whole:
            self._take_line(line)
        if self._kind is not _Kind.FENCE:
            while len(self._partial) > MAX_LINE:
                self._cut_partial()
        self._open_blocks = self._parse_open()
        return first_open

    def finish(self) -> int:
        """The text is complete: close the open end. Returns the index of the first block that may differ."""
        first_open = len(self._closed)
        if self._partial:
            line, self._partial = self._partial, ""
            self._take_line(line)
        if self._kind is _Kind.FENCE:
            self._open_blocks = [self._code_block(self._lines[1:], closed=True)]
        else:
            self._open_blocks = self._parse_open()
        self._closed += self._open_blocks
        self._open_blocks = []
        self._lines = []
        self._kind = _Kind.TEXT
        return first_open

    def _take_line(self, line: str) -> None:
        """Put a complete line where it belongs: into the open piece, or into a new one."""
        if self._kind is _Kind.FENCE:
            self._add(line)
            if rules.closes_fence(line, self._fence[0]):
                self._close([self._code_block(self._lines[1:-1], closed=True)])
            return
        while len(line) > MAX_LINE:
            line = self._cut(line)
        if self._is_in_rest():
            self._add(line)
            self._close(self._parse_rest(line))
            return
        if self._begins_piece(line):
            self._close(self._parse_open_lines())
        elif self._kind is not _Kind.TABLE and self._begins_table(line):
            header = self._lines.pop()
            self._line_number -= 1
            self._piece_chars -= len(header)
            self._close(self._parse_open_lines())
            self._add(header)
            self._begin_table(header, line)
            return
        if not self._lines:
            self._begin(line)
        self._add(line)
        self._after_line(line)

    def _after_line(self, line: str) -> None:
        if self._kind is _Kind.TABLE:
            self._rows.append(table_row(rules.split_row(line), len(self._alignments), self._env))
        elif self._kind is _Kind.MATH:
            if len(self._lines) > 1 and closes_formula(line):
                self._close(self._parse_open_lines())
            elif rules.is_blank(line):
                self._kind = _Kind.TEXT
        elif self._kind is _Kind.TEXT and len(self._lines) == 1 and rules.is_heading(line):
            self._close(self._parse_open_lines())

    def _begins_piece(self, line: str) -> bool:
        """Whether a complete line cannot belong to the open piece."""
        if not self._lines or rules.is_blank(line):
            return bool(self._lines) and self._kind is _Kind.TABLE
        if self._kind is _Kind.MATH:
            return False
        if self._kind is _Kind.TABLE:
            return rules.interrupts_paragraph(line)
        if self._piece_chars > MAX_PIECE:
            return True
        last_is_blank = rules.is_blank(self._lines[-1])
        at_margin = not line[0].isspace()
        if last_is_blank:
            return at_margin
        if self._kind is _Kind.LIST:
            return at_margin and (rules.interrupts_paragraph(line) or rules.begins_list_item(line))
        if rules.is_quote(line) and rules.is_quote(self._lines[-1]):
            return False
        if rules.is_thematic_break(line) and line.startswith("-"):
            # It may underline the paragraph above; markdown-it sees both lines together.
            return rules.is_quote(self._lines[-1])
        if rules.opening_fence(line) is not None:
            return True
        return at_margin and (rules.interrupts_paragraph(line) or line.startswith(("$$", "\\[")))

    def _begins_table(self, line: str) -> bool:
        if not self._lines or self._kind is not _Kind.TEXT or not rules.is_delimiter_row(line):
            return False
        header = self._lines[-1]
        if "|" not in header or rules.is_quote(header) or header[:1].isspace():
            return False
        return len(rules.split_row(header)) == len(rules.split_row(line))

    def _begin(self, line: str) -> None:
        """Find out what kind of piece this line begins."""
        self._base, self._dedent = Place(), 0
        fence = rules.opening_fence(line)
        if fence is not None:
            self._kind, self._fence = _Kind.FENCE, fence
        elif rules.begins_list_item(line):
            self._kind = _Kind.LIST
        elif opens_formula(line):
            self._kind = _Kind.MATH
        else:
            self._kind = _Kind.TEXT
            spaces = len(line) - len(line.lstrip(" "))
            if self._was_forced and spaces >= 2:
                # A long list was cut: its lines go on where they were, not as indented code.
                self._base, self._dedent = Place(min(spaces // 2, 10)), spaces
        if self._kind is not _Kind.LIST and not rules.is_blank(line):
            self._list_number = None

    def _is_in_rest(self) -> bool:
        return self._kind is _Kind.REST

    def _begin_table(self, header: str, delimiter: str) -> None:
        self._kind = _Kind.TABLE
        self._alignments = tuple(_alignment_of(cell) for cell in rules.split_row(delimiter))
        self._rows = [table_row(rules.split_row(header), len(self._alignments), self._env)]
        self._list_number = None
        self._add(delimiter)

    def _add(self, line: str) -> None:
        self._lines.append(line)
        self._line_number += 1
        self._piece_chars += len(line) + 1

    def _close(self, blocks: list[AnyBlock]) -> None:
        """The open piece is final; the next line begins a new one."""
        if self._kind is _Kind.LIST:
            self._list_number = _next_number(blocks)
        self._was_forced = self._piece_chars > MAX_PIECE
        self._closed += blocks
        self._lines = []
        self._rows = []
        self._kind = _Kind.TEXT
        self._piece_line = self._line_number
        self._piece_chars = 0

    def _cut_partial(self) -> None:
        self._partial = self._cut(self._partial)

    def _cut(self, line: str) -> str:
        """Take a paragraph's worth from a long line and return what is left of it."""
        if self._kind is _Kind.REST:
            at = _cut_position(line)
            self._closed += self._parse_rest(line[:at])
            return line[_next_start(line, at) :]
        if self._begins_piece(line):
            self._close(self._parse_open_lines())
        if not self._lines:
            self._begin(line)
            if self._kind is _Kind.FENCE:
                self._kind = _Kind.TEXT
        at = _cut_position(line)
        self._add(line[:at])
        blocks = self._parse_open_lines()
        last = blocks[-1].place if blocks else Place()
        self._rest_place = Place(last.indent, last.quote)
        self._close(blocks)
        self._line_number -= 1
        self._piece_line = self._line_number
        self._kind = _Kind.REST
        return line[_next_start(line, at) :]

    def _parse_rest(self, line: str) -> list[AnyBlock]:
        if rules.is_blank(line):
            return []
        number = self._piece_line
        return [Paragraph(self._rest_place, number, number + 1, inline_text(line, self._env))]

    def _parse_open(self) -> list[AnyBlock]:
        """The blocks of the open piece with the line that is still being written."""
        if self._kind is _Kind.FENCE:
            code_lines = self._lines[1:]
            partial = self._partial
            if partial and not rules.closes_fence(partial, self._fence[0][:1]):
                code_lines = [*code_lines, partial]
            return [self._code_block(code_lines, closed=False)]
        if self._kind is _Kind.REST:
            return self._parse_rest(self._partial)
        if self._kind is _Kind.TABLE and self._partial and not self._begins_piece(self._partial):
            row = table_row(rules.split_row(self._partial), len(self._alignments), self._env)
            return [self._table([*self._rows, row])]
        return self._parse_open_lines(self._partial)

    def _parse_open_lines(self, partial: str = "") -> list[AnyBlock]:
        if self._kind is _Kind.TABLE:
            blocks: list[AnyBlock] = [self._table(self._rows)]
            if partial:
                blocks += convert(partial, self._line_number, self._env, Place(), None)
            return blocks
        lines = [*self._lines, partial] if partial else self._lines
        if not lines:
            return []
        if partial and not self._lines and (fence := rules.opening_fence(partial)) is not None:
            return [CodeBlock(Place(), self._piece_line, self._piece_line + 1, _first_word(fence[1]), "", closed=False)]
        if self._dedent:
            lines = [_dedented(line, self._dedent) for line in lines]
        env = dict(self._env) if partial else self._env
        return convert("\n".join(lines), self._piece_line, env, self._base, self._list_number)

    def _code_block(self, code_lines: list[str], *, closed: bool) -> CodeBlock:
        code = "\n".join(code_lines)
        language = _first_word(self._fence[1])
        end = self._piece_line + len(self._lines)
        return CodeBlock(Place(), self._piece_line, end, language, code + "\n" if code_lines else "", closed)

    def _table(self, rows: list[tuple[RichText, ...]]) -> Table:
        end = self._piece_line + len(rows) + 1
        return Table(Place(), self._piece_line, end, self._alignments, rows[0], tuple(rows[1:]))


def _alignment_of(cell: str) -> Alignment:
    cell = cell.strip()
    if cell.startswith(":"):
        return Alignment.CENTER if cell.endswith(":") and len(cell) > 1 else Alignment.LEFT
    return Alignment.RIGHT if cell.endswith(":") else Alignment.DEFAULT


def _first_word(text: str) -> str:
    words = text.split()
    return words[0] if words else ""


def _dedented(line: str, count: int) -> str:
    spaces = len(line) - len(line.lstrip(" "))
    return line[min(spaces, count) :]


def _cut_position(line: str) -> int:
    at = line.rfind(" ", MIN_CUT, MAX_LINE)
    return at if at > 0 else MAX_LINE


def _next_start(line: str, at: int) -> int:
    """Where the next piece begins: exactly one space goes, so that it never matters what has arrived behind it."""
    return at + 1 if line[at] == " " else at


def _next_number(blocks: list[AnyBlock]) -> int | None:
    for block in reversed(blocks):
        marker = block.place.marker
        if block.place.indent == 1 and marker:
            return int(marker[:-1]) + 1 if marker[:-1].isdigit() else None
    return None


def parse(text: str) -> tuple[AnyBlock, ...]:
    """The blocks of a complete text."""
    parser = StreamingParser()
    parser.append(text)
    parser.finish()
    return tuple(parser.blocks)
