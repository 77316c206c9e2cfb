"""Writes the map of modules in docs/architecture.md from their first lines: `python tools/module_map.py [--check]`."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "canal_desktop"
DOCUMENT = ROOT / "docs" / "architecture.md"
BEGIN, END = "<!-- map:begin -->", "<!-- map:end -->"


def first_line(path: Path) -> str:
    """What a module says it is for; empty if it does not."""
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    return docstring.splitlines()[0] if docstring else ""


def module_map(package: Path = PACKAGE) -> str:
    """The map in Markdown: a table a package, the top one first."""
    folders = [package, *sorted(path.parent for path in package.rglob("__init__.py") if path.parent != package)]
    return "\n".join(_table(package, folder) for folder in folders)


def _table(package: Path, folder: Path) -> str:
    name = folder.relative_to(package.parent).as_posix()
    purpose = first_line(folder / "__init__.py")
    modules = sorted(path for path in folder.glob("*.py") if path.name != "__init__.py")
    lines = [f"### `{name}`", "", purpose, ""]
    if modules:
        rows = (f"| `{path.name}` | {first_line(path).replace('|', chr(92) + '|')} |" for path in modules)
        lines += ["| module | what it is for |", "| --- | --- |", *rows, ""]
    return "\n".join(lines)


def with_map(document: str, generated: str) -> str:
    """The document with the map between its two marks.

    Raises:
        ValueError: a mark is missing.
    """
    before, begin, rest = document.partition(BEGIN)
    _old, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"{BEGIN} and {END} are not both in the document")
    return f"{before}{BEGIN}\n\n{generated}\n{END}{after}"


def main() -> int:
    """Write the map, or with --check only tell whether it is up to date; returns the exit code."""
    present = DOCUMENT.read_text(encoding="utf-8")
    wanted = with_map(present, module_map())
    if present == wanted:
        return 0
    if "--check" in sys.argv[1:]:
        print("The map in docs/architecture.md is out of date: python tools/module_map.py", file=sys.stderr)
        return 1
    DOCUMENT.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
