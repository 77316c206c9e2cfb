"""Code cut into rows: nothing is lost, growing by pieces gives the same, wide characters and escapes are counted."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canal_desktop.ui.transcript import utf16
from canal_desktop.ui.transcript.code_rows import MAX_ROW_CHARS, CellWidths, CodeRows
from tests.ui.effort import calls_of

PIECES = [
    "word ",
    "a",
    " ",
    "\n",
    "\n\n",
    "\t",
    "x" * 45,
    "漢字",
    "é",
    "e\u0301",
    "👋",
    "❤\ufe0f",
    "\u202e",
    "\x1b[31m",
    "\x1b]0;title\x07",
    "\x1b",
    "def f(a, b):",
    "\r",
]
code = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


def widths() -> CellWidths:
    return CellWidths(lambda char: 2.0 if char > "\u2e80" else 0.0 if char in "\u0301\ufe0f" else 1.0)


def state(rows: CodeRows) -> list[tuple[str, int, int]]:
    return [(text, rows.lines[row], rows.start(row)) for row, text in enumerate(rows.texts)]


@given(code, st.sampled_from([0, 7, 20]), st.lists(st.integers(1, 9), min_size=1, max_size=8))
@settings(max_examples=400, deadline=None)
def test_code_that_grows_is_cut_as_code_that_is_there_at_once(text: str, columns: int, sizes: list[int]) -> None:
    growing, whole = CodeRows(columns, widths()), CodeRows(columns, widths())
    at = number = 0
    while at < len(text):
        at += sizes[number % len(sizes)]
        number += 1
        # While it is streamed, a block's code always ends in a line break of the parser's.
        growing.set_code(text[:at] + "\n")
    growing.set_code(text)
    whole.set_code(text)

    assert state(growing) == state(whole)


@given(code, st.sampled_from([0, 7, 20]))
@settings(max_examples=200, deadline=None)
def test_rows_hold_the_whole_code_and_know_where_they_begin(text: str, columns: int) -> None:
    rows = CodeRows(columns, widths())
    rows.set_code(text)
    lines: dict[int, str] = {}
    for row, piece in enumerate(rows.texts):
        before = "\n".join([*(lines[number] for number in range(rows.lines[row])), lines.get(rows.lines[row], "")])
        assert rows.start(row) == utf16.length(before)
        assert rows.char_in_line(row) == len(lines.get(rows.lines[row], ""))
        lines[rows.lines[row]] = lines.get(rows.lines[row], "") + piece

    assert "\n".join(lines.values()) == text.removesuffix("\n")


@pytest.mark.parametrize("columns", [10, 40])
def test_no_wrapped_row_is_wider_than_its_columns(columns: int) -> None:
    rows = CodeRows(columns, widths())
    rows.set_code("漢字 mixed with words and\ttabs " * 30)

    for text in rows.texts:
        cells = sum(widths()[char] for char in text.rstrip() if char != "\t") + 4 * text.count("\t")
        assert cells <= columns + 4 * text.count("\t")
    assert len(rows) > 10


def test_rows_end_at_a_space_where_that_leaves_them_half_full() -> None:
    rows = CodeRows(10)
    rows.set_code("aaaa bbbb cccc ddddddddddd\nbb cccccccccccc")

    assert rows.texts == ["aaaa bbbb ", "cccc ddddd", "dddddd", "bb ccccccc", "ccccc"]


def test_a_row_is_never_longer_than_what_qt_lays_out_quickly() -> None:
    rows = CodeRows()
    rows.set_code("x" * 5000 + "\x1b[31m" * 3000 + "é" * 5000)

    assert max(map(len, rows.texts)) <= MAX_ROW_CHARS


def test_terminal_colours_take_no_room() -> None:
    rows = CodeRows(10)
    rows.set_code("\x1b[1;31mred\x1b[0m word")

    assert rows.texts == ["\x1b[1;31mred\x1b[0m word"]


@pytest.mark.parametrize("columns", [0, 80])
def test_a_piece_more_costs_the_same_for_any_length(columns: int) -> None:
    line = "    some_code = call(argument, 12)  # words é\n"
    rows = CodeRows(columns)
    code = line * 5000
    rows.set_code(code)
    efforts = []
    for _ in range(100):
        code += "x" * 32
        efforts.append(calls_of(partial(rows.set_code, code + "\n")))

    assert max(efforts) < 200
