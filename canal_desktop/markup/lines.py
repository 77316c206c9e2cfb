"""What a single line of Markdown can begin or end: the rules by which a text is cut into pieces."""

from __future__ import annotations

import re

_LIST_MARKER = re.compile(r"(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)")
_NEXT_ITEM = re.compile(r" {1,2}\d{1,9}[.)](?:[ \t]|$)")
_HEADING = re.compile(r"#{1,6}(?:[ \t]|$)")
_THEMATIC_BREAK = re.compile(r"(?:-[ \t]*){3,}$|(?:\*[ \t]*){3,}$|(?:_[ \t]*){3,}$")
_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})[ \t]*(.*)$")
_DELIMITER_ROW = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")


def is_blank(line: str) -> bool:
    """Whether there is nothing to read in the line."""
    return not line.strip()


def begins_list_item(line: str) -> bool:
    """Whether the line begins an item of a list that lies in no other block."""
    return _LIST_MARKER.match(line) is not None and not is_thematic_break(line)


def is_next_item(line: str) -> bool:
    """Whether the line, a blank or two from the margin, begins another item of the list of numbers around it."""
    return _NEXT_ITEM.match(line) is not None


def is_heading(line: str) -> bool:
    """Whether the line is a heading with number signs."""
    return line.startswith("#") and _HEADING.match(line) is not None


def is_thematic_break(line: str) -> bool:
    """Whether the line is a rule (or, under a paragraph, perhaps its underline)."""
    return _THEMATIC_BREAK.match(line.rstrip()) is not None


def is_quote(line: str) -> bool:
    """Whether the line begins with a quote sign."""
    return line.startswith(">")


def opening_fence(line: str) -> tuple[str, str] | None:
    """The fence and the words behind it, where the line opens a code block."""
    if "```" not in line and "~~~" not in line:
        return None
    match = _FENCE.match(line.rstrip("\r\n"))
    return (match[1], match[2].strip()) if match else None


def closes_fence(line: str, fence: str) -> bool:
    """Whether the line ends a code block that fence opened."""
    if fence[0] not in line:
        return False
    stripped = line.strip()
    indent = len(line) - len(line.lstrip(" "))
    return indent <= 3 and len(stripped) >= len(fence) and not stripped.strip(fence[0])


def is_delimiter_row(line: str) -> bool:
    """Whether the line can stand between a table's header and its rows."""
    return "-" in line and ("|" in line or ":" in line) and _DELIMITER_ROW.match(line.rstrip()) is not None


def split_row(line: str) -> list[str]:
    """The cells of a table row; a pipe behind a backslash belongs to its cell, as GitHub's specification has it."""
    text = line.strip()
    text = text.removeprefix("|")
    if text.endswith("|") and not text.endswith("\\|"):
        text = text[:-1]
    cells = re.split(r"(?<!\\)\|", text)
    return [cell.replace("\\|", "|").strip() for cell in cells]


def interrupts_paragraph(line: str) -> bool:
    """Whether the line ends a paragraph without a blank line between."""
    return (
        is_heading(line)
        or is_quote(line)
        or is_thematic_break(line)
        or opening_fence(line) is not None
        or (begins_list_item(line) and (not line[0].isdigit() or line.startswith(("1.", "1)"))))
    )
