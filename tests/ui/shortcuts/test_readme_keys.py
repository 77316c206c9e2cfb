"""The keys in README.md are those of the table of actions, and of several those that the menus show."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from canal_desktop.ui.actions import ACTIONS, Action

README = Path(__file__).parents[3] / "README.md"
KEYS = re.compile(r"(?:Ctrl|Alt|Shift)\+[^\s,|]+|\bF\d+\b|\bEsc\b")
OF_WIDGETS = frozenset({"Shift+Enter", "Shift+arrows", "Ctrl+S", "Ctrl+Enter", "Alt+Up", "Alt+Down"})
"""Keys that a field or the transcript has itself, whatever else they mean in the table."""


def rows() -> list[str]:
    table = README.read_text(encoding="utf-8").partition("## Keys")[2].partition("\n## ")[0]
    return [line for line in table.splitlines() if line.startswith("| ")]


def keys_of(action: Action) -> list[str]:
    return [keys.replace("Return", "Enter") for keys in (*action.fixed, *action.shortcuts)]


BY_KEYS = {keys: action for action in reversed(ACTIONS) for keys in keys_of(action)}


@pytest.mark.parametrize("row", rows())
def test_a_row_names_keys_that_hold_and_the_one_in_the_menu_among_them(row: str) -> None:
    named = KEYS.findall(row.split("|")[1])
    for keys in set(named) - OF_WIDGETS:
        assert keys in BY_KEYS, keys
        assert keys_of(BY_KEYS[keys])[0] in named, f"the menu shows {keys_of(BY_KEYS[keys])[0]}"


def test_there_are_rows() -> None:
    assert len(rows()) > 20
