"""Tables for other programs: what a spreadsheet reads is what the reader saw, and is never a formula."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canal_desktop.markup.blocks import Alignment, Place, RichText, Table
from canal_desktop.markup.stream import parse
from canal_desktop.markup.table_text import as_csv, as_markdown, as_tsv

CELLS = [
    "plain",
    "**bold** and *em*",
    "***both***",
    "`code | pipe`",
    "a \\| b",
    "[text](https://x.example/a_(b))",
    "https://x.example/path",
    "~~gone~~",
    "$x^2$",
    "costs $5",
    "snake_case \\_x\\_",
    "1 \\* 2 \\* 3",
    "a \\<b\\> &amp; c",
    "\\[no link\\]",
    "``a ` b``",
    "[**bold** link](https://x.example)",
    "עברית 👋",
    "",
]


def table(rows: list[list[str]]) -> Table:
    header, *body = (tuple(RichText(cell) for cell in row) for row in rows)
    return Table(Place(), 0, len(rows) + 1, tuple([Alignment.DEFAULT] * len(header)), header, tuple(body))


def test_tabs_and_line_breaks_in_a_cell_become_spaces_in_tsv() -> None:
    assert as_tsv(table([["a", "b"], ["one\ttwo", "three\u2028four\r\nfive"]])) == "a\tb\none two\tthree four five\n"


@given(st.lists(st.lists(st.text(st.characters(codec="utf-8"), max_size=8), min_size=2, max_size=2), min_size=1))
@settings(deadline=None)
def test_csv_is_read_back_as_it_was(rows: list[list[str]]) -> None:
    read = list(csv.reader(io.StringIO(as_csv(table(rows)), newline="")))
    wanted = [[cell.replace("\u2028", "\n") for cell in row] for row in rows]

    assert [[cell.removeprefix("'") for cell in row] for row in read] == [
        [cell.removeprefix("'") for cell in row] for row in wanted
    ]


@pytest.mark.parametrize(
    "cell", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "=", "-", "\tx", "-1-1", "+49 (0) 1"]
)
def test_a_cell_that_a_spreadsheet_would_carry_out_is_made_harmless(cell: str) -> None:
    written = next(csv.reader(io.StringIO(as_csv(table([[cell]])), newline="")))[0]

    assert written == "'" + cell


@pytest.mark.parametrize("cell", ["-3.5", "+1", "-1,234.56", "-20 %", "-5€", "a=b", "1-2"])
def test_numbers_and_harmless_cells_stay_as_they_are(cell: str) -> None:
    assert next(csv.reader(io.StringIO(as_csv(table([[cell]])), newline="")))[0] == cell


def test_formulas_are_left_alone_in_tsv() -> None:
    assert as_tsv(table([["=1+1"]])) == "=1+1\n"


@given(st.lists(st.tuples(st.sampled_from(CELLS), st.sampled_from(CELLS)), max_size=6))
@settings(max_examples=150, deadline=None)
def test_markdown_is_parsed_back_to_the_same_table(rows: list[tuple[str, str]]) -> None:
    source = "| Head | *x* |\n|:--|:-:|\n" + "".join(f"| {first} | {second} |\n" for first, second in rows)
    first = parse(source)[0]
    assert isinstance(first, Table)
    again = parse(as_markdown(first))[0]
    assert isinstance(again, Table)

    assert replace(again, first_line=0, end_line=0) == replace(first, first_line=0, end_line=0)
