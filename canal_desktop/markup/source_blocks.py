"""The blocks of a Markdown text as they were written: paragraphs, lists, tables and code, each with all its lines."""

from __future__ import annotations

from canal_desktop.markup.lines import begins_list_item, closes_fence, indent_of, is_blank, opening_fence


def source_blocks(text: str) -> tuple[str, ...]:
    """The text cut at blank lines, but not at those inside code, formulas and lists; no other line is lost."""
    blocks: list[list[str]] = []
    is_behind_blank = True
    fence = ""
    in_formula = False
    for line in text.splitlines():
        if fence or in_formula:
            blocks[-1].append(line)
            if fence and closes_fence(line, fence):
                fence = ""
            elif in_formula and line.rstrip().endswith("$$"):
                in_formula = False
            continue
        if is_blank(line):
            is_behind_blank = True
            continue
        if is_behind_blank and not (blocks and _goes_on(blocks[-1], line)):
            blocks.append([])
        elif is_behind_blank:
            blocks[-1].append("")
        is_behind_blank = False
        blocks[-1].append(line)
        opened = opening_fence(line.lstrip())
        fence = opened[0] if opened is not None else ""
        in_formula = not fence and line.strip() == "$$"
    return tuple("\n".join(lines).rstrip() for lines in blocks)


def _goes_on(lines: list[str], line: str) -> bool:
    """Whether a line behind a blank one still belongs to a list."""
    if not begins_list_item(lines[0]):
        return False
    return begins_list_item(line) or indent_of(line) >= 2
