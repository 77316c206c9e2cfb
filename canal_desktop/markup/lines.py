"""What a single line of Markdown can begin or end: the rules by which a text is cut into pieces."""

from __future__ import annotations

import re

TAB = 4
CODE_INDENT = 4

_MARKER = re.compile(r"([-+*]|\d{1,9}[.)])([ \t]+|$)")
_HEADING = re.compile(r"#{1,6}(?:[ \t]|$)")
_THEMATIC_BREAK = re.compile(r"(?:-[ \t]*){3,}$|(?:\*[ \t]*){3,}$|(?:_[ \t]*){3,}$")
_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})[ \t]*(.*)$")
_DELIMITER_ROW = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_DELIMITER_STARTS = frozenset("|-: \t")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ \t]*$")
_BLOCK_STARTS = frozenset("#>-+*_`~[")
_NOTE = re.compile(r" {0,3}\[\^([^\]\s]+)\]:[ \t]*")
_PIPE = re.compile(r"(?<!\\)\|")


def is_blank(line: str) -> bool:
    """Whether there is nothing to read in the line."""
    return not line.strip(" \t")


def indent_of(line: str) -> int:
    """How many columns a line is indented; a tab reaches to the next multiple of four."""
    columns = 0
    for char in line:
        if char == " ":
            columns += 1
        elif char == "\t":
            columns += TAB - columns % TAB
        else:
            break
    return columns


def dedented(line: str, count: int) -> str:
    """The line without so many columns of indentation, or without as many as there are."""
    columns = 0
    for at, char in enumerate(line):
        if columns >= count or char not in " \t":
            return " " * (columns - count) + line[at:]
        columns += 1 if char == " " else TAB - columns % TAB
    return " " * (columns - count)


def list_marker(line: str) -> tuple[str, int] | None:
    """The marker of the list item that the line begins, and the column from which on later lines belong to it."""
    text = line.lstrip(" \t")
    match = _MARKER.match(text)
    if match is None or is_thematic_break(text):
        return None
    indent = indent_of(line)
    if match.end() == len(text):
        return match[1], indent + len(match[1]) + 1
    begin = indent + len(match[1])
    column = begin
    for char in match[2]:
        column += 1 if char == " " else TAB - column % TAB
    # More than four blanks: code that begins behind one of them.
    return match[1], column if column - begin <= TAB else begin + 1


def begins_list_item(line: str) -> bool:
    """Whether the line, seen without its indentation, begins an item of a list."""
    return list_marker(line) is not None


def is_heading(line: str) -> bool:
    """Whether the line is a heading with number signs; it is seen without its indentation."""
    text = line.lstrip(" ")
    return text.startswith("#") and _HEADING.match(text) is not None


def is_thematic_break(line: str) -> bool:
    """Whether the line is a rule (or, under a paragraph, perhaps its underline)."""
    text = line.strip(" \t")
    return text[:1] in ("-", "*", "_") and _THEMATIC_BREAK.match(text) is not None


def is_underline(line: str) -> bool:
    """Whether the line makes a heading of a paragraph above it."""
    return _UNDERLINE.match(line) is not None


def is_quote(line: str) -> bool:
    """Whether the line begins with a quote sign."""
    return line.lstrip(" ").startswith(">")


def note_label(line: str) -> str:
    """The label of the footnote that the line begins, "" where it begins none."""
    match = _NOTE.match(line) if "[^" in line else None
    return match[1] if match is not None else ""


def without_label(line: str) -> str:
    """The first line of a footnote without its label."""
    match = _NOTE.match(line)
    return line[match.end() :] if match is not None else line


def opening_fence(line: str) -> tuple[str, str] | None:
    """The fence and the words behind it, where the line opens a code block."""
    if "```" not in line and "~~~" not in line:
        return None
    match = _FENCE.match(line)
    return (match[1], match[2].strip()) if match else None


def closes_fence(line: str, fence: str) -> bool:
    """Whether the line ends a code block that fence opened."""
    if fence[0] not in line:
        return False
    stripped = line.strip(" \t")
    return len(stripped) >= len(fence) and not stripped.strip(fence[0]) and indent_of(line) < CODE_INDENT


def is_delimiter_row(line: str) -> bool:
    """Whether the line can stand between a table's header and its rows."""
    return line[:1] in _DELIMITER_STARTS and "-" in line and _DELIMITER_ROW.match(line) is not None


def split_row(line: str) -> list[str]:
    """The cells of a table row; a pipe behind a backslash belongs to its cell, as GitHub's specification has it."""
    text = line.strip(" \t")
    text = text.removeprefix("|")
    if text.endswith("|") and not text.endswith("\\|"):
        text = text[:-1]
    if "\\" not in text:
        return [cell.strip() for cell in text.split("|")]
    return [cell.replace("\\|", "|").strip() for cell in _PIPE.split(text)]


def ends_block(line: str) -> bool:
    """Whether a line that is indented by less than four columns ends the quote, list item or table above it."""
    first = line.lstrip(" \t")[:1]
    if first not in _BLOCK_STARTS and not first.isdigit():
        return False
    return (
        is_heading(line)
        or is_quote(line)
        or is_thematic_break(line)
        or opening_fence(line) is not None
        or begins_list_item(line)
        or bool(note_label(line))
    )


def interrupts_paragraph(line: str) -> bool:
    """Whether a line that is indented by less than four columns ends a paragraph without a blank line between."""
    if not ends_block(line):
        return False
    marker = list_marker(line)
    if marker is None:
        return True
    # An empty item, and a number that begins no list, are text.
    text = line.strip(" \t")
    return len(text) > len(marker[0]) and (not text[0].isdigit() or marker[0][:-1].lstrip("0") == "1")
