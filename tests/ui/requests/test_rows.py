"""Rows are pieces of lines; what is found is found across the pieces too."""

import pytest

from canal_desktop.ui.requests.rows import LEAST_COLUMNS, rows_of

LINES = ("short", "", "x" * 45 + "needle" + "y" * 60, "Needle and THREAD")


@pytest.mark.parametrize("columns", [1, 20, 47, 200])
def test_all_rows_joined_are_the_lines(columns: int) -> None:
    rows = rows_of(LINES, columns)
    assert rows.joined(range(len(rows))) == "\n".join(LINES)
    assert all(len(rows.text(row)) <= max(columns, LEAST_COLUMNS) for row in range(len(rows)))


@pytest.mark.parametrize("columns", [20, 46, 47, 48, 50, 200])
def test_a_word_is_found_in_whatever_case_also_where_it_is_cut_in_two(columns: int) -> None:
    rows = rows_of(LINES, columns, "NEEDLE")
    assert rows.count == 2
    assert {rows.line_of[row] for row in range(len(rows))} == {2, 3}
    shown = rows.joined(row for row in range(len(rows)) if rows.line_of[row] == 2)
    assert "needle" in shown


def test_all_words_must_be_in_a_line() -> None:
    assert rows_of(LINES, 80, "thread need").count == 1
    assert rows_of(LINES, 80, "thread short").count == 0
    assert len(rows_of(LINES, 80, "  ")) == 5


def test_rows_apart_are_lines_of_their_own() -> None:
    rows = rows_of(("a" * 60,), 20)
    assert rows.joined([0, 1]) == "a" * 40
    assert rows.joined([0, 2]) == "a" * 20 + "\n" + "a" * 20
