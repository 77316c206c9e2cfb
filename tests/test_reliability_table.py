"""The table of faults in docs/reliability.md is complete, and each test that it or SECURITY.md names is there."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
RELIABILITY, SECURITY = ROOT / "docs" / "reliability.md", ROOT / "SECURITY.md"

AMOUNTS = {"S": 6, "P": 8, "K": 14, "N": 11, "L": 3, "D": 14, "R": 9, "C": 2}
"""How many faults of each kind there are."""
COLUMNS = 6

TEST_NAME = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


def rows() -> dict[str, list[str]]:
    """The lines of the table by their numbers."""
    found: dict[str, list[str]] = {}
    for line in RELIABILITY.read_text(encoding="utf-8").splitlines():
        if re.match(r"\| [A-Z]\d+ \|", line):
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            assert cells[0] not in found, f"{cells[0]} is there twice"
            found[cells[0]] = cells
    return found


@cache
def names_in(path: str) -> frozenset[str]:
    """The names of the tests in a file."""
    if not (ROOT / path).is_file():
        return frozenset()
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    functions = (node for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return frozenset(node.name for node in functions if node.name.startswith("test_"))


def test_each_fault_has_its_line_in_order() -> None:
    assert list(rows()) == [f"{kind}{number}" for kind, count in AMOUNTS.items() for number in range(1, count + 1)]


def test_each_line_says_everything() -> None:
    for number, cells in rows().items():
        assert len(cells) == COLUMNS, number
        assert all(cells), number
        assert TEST_NAME.search(cells[4]), number
        assert "@" not in cells[5], f"{number} was not measured"


@pytest.mark.parametrize("page", [RELIABILITY, SECURITY], ids=lambda page: page.name)
def test_each_test_that_is_named_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    named = TEST_NAME.findall(text)
    assert len(named) > 10
    assert [f"{path}::{name}" for path, name in named if name not in names_in(path)] == []
    # One that is written in another way would be passed over.
    assert text.count("::") == len(named) + text.count("path::name")


def test_each_weakness_that_was_found_has_its_tests() -> None:
    section = RELIABILITY.read_text(encoding="utf-8").partition("## Found by attacking it")[2]
    weaknesses = [part for part in section.split("\n\n") if part.startswith("**")]
    assert len(weaknesses) >= 3
    assert all(TEST_NAME.search(part) for part in weaknesses)
