"""Writes the keys in docs/shortcuts.md from the table of actions: `python -m tools.shortcut_list [--check]`."""

from __future__ import annotations

import sys
from pathlib import Path

from canal_desktop.ui.actions import ACTIONS, MENU_TEXTS, Action, Menu

DOCUMENT = Path(__file__).resolve().parents[1] / "docs" / "shortcuts.md"
BEGIN, END = "<!-- keys:begin -->", "<!-- keys:end -->"
_OF_MACOS = "Ctrl+."


def keys_in_markdown() -> str:
    """A table for each menu, of the actions that have keys."""
    parts = []
    for menu in Menu:
        rows = [_row(one) for one in ACTIONS if one.menu is menu and (one.shortcuts or one.fixed)]
        if rows:
            parts += [f"### {MENU_TEXTS[menu]}", "", "| action | keys |", "| --- | --- |", *rows, ""]
    return "\n".join(parts)


def _row(action: Action) -> str:
    shown = [
        *(f"`{one}` (fixed)" for one in action.fixed),
        *(f"`{one}`" for one in action.shortcuts if one != _OF_MACOS),
    ]
    keys = ", ".join(dict.fromkeys(one.replace("Return", "Enter") for one in shown))
    return f"| {action.text.rstrip('…')} | {keys} |"


def with_keys(document: str) -> str:
    """The document with the keys between its two marks."""
    head, _, rest = document.partition(BEGIN)
    tail = rest.partition(END)[2]
    return f"{head}{BEGIN}\n\n{keys_in_markdown()}\n{END}{tail}"


def main() -> int:
    """Write the document, or say whether it is as it should be; the exit code."""
    document = DOCUMENT.read_text(encoding="utf-8")
    wanted = with_keys(document)
    if "--check" in sys.argv[1:]:
        return int(document != wanted)
    DOCUMENT.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
