"""CodeRows: code cut into the rows it is shown in, and where each row begins; grows with the code.

Rows are cut by counting, not by laying out: in a monospaced font a row holds so many cells. So the height of any code
is known exactly without laying out a line of it, and nothing has to be corrected when it is seen.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING
from unicodedata import combining

from canal_desktop.markup.visible import ESCAPE
from canal_desktop.ui.transcript import utf16

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MAX_ROW_CHARS = 1000
"""A longer line is shown on several rows, wrapped or not: Qt lays a line out as a whole."""

TAB_CELLS = 4
MAX_CELLS = 3.0
"""No character is taken for wider, so that short lines need not be counted."""


class CellWidths(dict[str, float]):
    """How many cells each character takes, asked for once."""

    def __init__(self, cells_of: Callable[[str], float]) -> None:
        super().__init__()
        self._cells_of = cells_of

    def __missing__(self, char: str) -> float:
        cells = 1.0 if char.isascii() else min(max(self._cells_of(char), 0.0), MAX_CELLS)
        self[char] = cells
        return cells


class CodeRows:
    """The rows of a code; positions are UTF-16 units of the whole code unless they say otherwise."""

    def __init__(self, columns: int = 0, widths: CellWidths | None = None) -> None:
        """No rows yet.

        Args:
            columns: cells in a row; 0 where lines are not wrapped.
            widths: how many cells a character takes; None where every one takes one.
        """
        self.columns = columns
        self._widths = widths if widths is not None else CellWidths(lambda _char: 1.0)
        self.code = ""
        self._end = 0
        self.texts: list[str] = []
        self.lines: list[int] = []
        """Which line of the code each row belongs to, from 0."""
        self._starts: list[int] = []
        self._chars: list[int] = []
        self.widest = 0.0
        """The widest row in cells."""
        self.restarts = 0
        """How often the code was replaced by one that does not go on from it."""

    def __len__(self) -> int:
        return len(self.texts)

    @property
    def line_count(self) -> int:
        """How many lines the code has."""
        return self.lines[-1] + 1 if self.lines else 0

    def set_code(self, code: str) -> int:
        """Take a later state of the code; returns the first row that may differ. Only what was added is looked at.

        One line break at the end is the fence's, not the code's.
        """
        goes_on = bool(self.texts) and code.startswith(_without_breaks(self.code))
        self.code = code
        self._end = len(code) - code.endswith("\n")
        if not goes_on:
            self.restarts += bool(self.texts)
            self.texts, self.lines, self._starts, self._chars = [], [], [], []
            self.widest = 0.0
            self._cut(0, 0, 0)
            return 0
        last = len(self.texts) - 1
        # Line breaks at the end may be gone again: they were a blank line's, and now the closing fence's.
        while last > 0 and self._chars[last] > self._end:
            last -= 1
        chars, start, line = self._chars[last], self._starts[last], self.lines[last]
        for kept in (self.texts, self.lines, self._starts, self._chars):
            del kept[last:]
        self._cut(chars, start, line)
        return last

    def start(self, row: int) -> int:
        """Where a row begins."""
        return self._starts[row]

    def char_in_line(self, row: int) -> int:
        """Where a row begins, in code points from the start of its line."""
        return self._chars[row] - self._chars[self.first_row_of(self.lines[row])]

    def line_text(self, line: int) -> str:
        """A line of the code, whole."""
        return "".join(self.texts[self.first_row_of(line) : self.first_row_of(line + 1)])

    def row_at(self, position: int) -> int:
        """The row that holds a position; the one that begins there where two meet."""
        return min(max(bisect_right(self._starts, position) - 1, 0), len(self.texts) - 1)

    def first_row_of(self, line: int) -> int:
        """The first row of a line; the number of rows for a line behind the end."""
        return bisect_left(self.lines, line)

    def begins_line(self, row: int) -> bool:
        """Whether a row is the first of its line."""
        return row == 0 or self.lines[row - 1] != self.lines[row]

    def _cut(self, chars: int, start: int, line: int) -> None:
        """Cut the code from a position on, given in code points and in UTF-16 units."""
        texts = self.code[chars : self._end].split("\n")
        limit = self.columns or MAX_ROW_CHARS
        has_escapes = "\x1b" in self.code
        cells = [] if has_escapes else list(map(self._cells_of, texts))
        is_one_for_one = not has_escapes and self.code.isascii()
        if is_one_for_one and max(cells) <= limit and max(map(len, texts)) <= MAX_ROW_CHARS:
            # The usual case, at once: no line is longer than a row.
            self.texts += texts
            self.lines += range(line, line + len(texts))
            sizes = [len(text) + 1 for text in texts[:-1]]
            self._starts += accumulate(sizes, initial=start)
            self._chars += accumulate(sizes, initial=chars)
            self.widest = max(self.widest, *cells)
            return
        for number, text in enumerate(texts):
            fits = bool(cells) and len(text) <= MAX_ROW_CHARS and (not self.columns or cells[number] <= self.columns)
            if fits:
                self.widest = max(self.widest, cells[number])
            at = 0
            for end in (len(text),) if fits else self._row_ends(text):
                piece = text[at:end]
                self.texts.append(piece)
                self.lines.append(line)
                self._starts.append(start)
                self._chars.append(chars + at)
                start += utf16.length(piece)
                at = end
            chars += len(text) + 1
            start += 1
            line += 1

    def _row_ends(self, text: str) -> Iterator[int]:
        """Where the rows of a line end. Each depends only on what stands before it and the one character behind."""
        limit = min(self.columns or MAX_ROW_CHARS, MAX_ROW_CHARS)
        length, at = len(text), 0
        if text.isascii() and text.isprintable():
            self.widest = max(self.widest, min(length, limit))
            while length - at > limit:
                at = _at_word(text, at, at + limit) if self.columns else at + limit
                yield at
            if at < length or not length:
                yield length
            return
        while True:
            window = text[at : at + MAX_ROW_CHARS + 1]
            at += self._end_of_any(window)
            yield at
            if at >= length:
                return

    def _end_of_any(self, window: str) -> int:
        """The end of a row that may hold tabs, escape sequences, and characters of any width."""
        if "\x1b" in window:
            return self._end_by_steps(window)
        if not self.columns:
            end = len(window) if len(window) <= MAX_ROW_CHARS else _before_marks(window, MAX_ROW_CHARS) or MAX_ROW_CHARS
            self.widest = max(self.widest, self._cells_of(window[:end]))
            return end
        if len(window) * MAX_CELLS <= self.columns and "\t" not in window:
            return len(window)
        # The beginning first: it is enough to tell that a long line is too long.
        head = window[: 2 * self.columns + 1]
        if (
            len(window) <= MAX_ROW_CHARS
            and self._cells_of(head) <= self.columns
            and (len(head) == len(window) or self._cells_of(window) <= self.columns)
        ):
            return len(window)
        if "\t" in window[: self.columns]:
            return self._end_by_steps(window)
        sums = list(accumulate(map(self._widths.__getitem__, window[: 2 * self.columns])))
        at = bisect_right(sums, self.columns)
        if at >= len(sums):
            return self._end_by_steps(window)
        return _at_word(window, 0, _before_marks(window, at) or max(at, 1))

    def _end_by_steps(self, window: str) -> int:
        room = float(self.columns or MAX_ROW_CHARS * MAX_CELLS)
        cells, at = 0.0, 0
        while at < len(window):
            size, step = self._measure(window, at, cells)
            if (cells + size > room and at > 0) or at + step > MAX_ROW_CHARS:
                end = _before_marks(window, at) or min(max(at, step), MAX_ROW_CHARS)
                self.widest = max(self.widest, cells)
                return _at_word(window, 0, end) if self.columns else end
            cells += size
            at += step
        self.widest = max(self.widest, cells)
        return len(window)

    def _cells_of(self, text: str) -> float:
        """The cells of a text without escape sequences."""
        if text.isascii():
            return _cells_of_ascii(text)
        if "\t" not in text:
            return sum(map(self._widths.__getitem__, text))
        cells = 0.0
        for piece in text.split("\t"):
            cells += sum(map(self._widths.__getitem__, piece))
            cells += TAB_CELLS - cells % TAB_CELLS
        return cells

    def _measure(self, window: str, at: int, cells: float) -> tuple[float, int]:
        """How many cells what stands at a position takes, and how many code points it has."""
        char = window[at]
        if char == "\t":
            return TAB_CELLS - cells % TAB_CELLS, 1
        if char == "\x1b" and (match := ESCAPE.match(window, at)):
            return 0.0, match.end() - at
        return self._widths[char], 1


def _without_breaks(code: str) -> str:
    """The code without line breaks at its end; no copy is made where there are none or few."""
    end = len(code)
    while end and code[end - 1] == "\n":
        end -= 1
    return code[:end]


def _cells_of_ascii(text: str) -> int:
    return len(text.expandtabs(TAB_CELLS)) if "\t" in text else len(text)


def _at_word(text: str, start: int, end: int) -> int:
    """A better end for a row, behind the last space, unless that would leave it half empty. The space may stick out."""
    space = text.rfind(" ", start + (end - start) // 2, end + 1)
    return space + 1 if space > start else end


def _before_marks(text: str, end: int) -> int:
    """Not between a character and the marks that belong to it."""
    at = end
    while 0 < at < len(text) and (combining(text[at]) or text[at] in "\ufe0e\ufe0f\u20e3"):
        at -= 1
    return at
