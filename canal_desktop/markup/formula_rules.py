"""Formulas in Markdown, between LaTeX's brackets or dollar signs, with rules strict enough that prices stay prices."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline

CLOSING = {"$$": "$$", "\\[": "\\]", "\\(": "\\)", "$": "$"}
_BLOCK_OPENINGS = ("$$", "\\[")
_INTERRUPTS = ["paragraph", "reference", "blockquote", "list"]

_SIGNS = frozenset("\\^_={}+<>|")
_VARIABLE = re.compile(r"(?:[A-Z_][A-Z0-9_]+|[a-z][a-z0-9]{2,})[/:.,-]*$")
_AMOUNT = re.compile(r"[\d.,]+\s?[kKmMbB]?[/,;:–-]$")
_END = re.compile(r"\s*([.,;:!?]?)\s*$")


def formula_plugin(markdown: MarkdownIt) -> None:
    """Teach a parser formulas: tokens math_inline and math_block, their content without delimiters."""
    markdown.inline.ruler.before("escape", "formula", _inline)
    markdown.block.ruler.before("fence", "formula_block", _block, {"alt": _INTERRUPTS})


def opens_formula(line: str) -> bool:
    """Whether a line at the margin begins a formula that ends on a later one."""
    return any(line.startswith(opening) and CLOSING[opening] not in line[2:] for opening in _BLOCK_OPENINGS)


def closes_formula(line: str) -> bool:
    """Whether a line ends a formula that began on an earlier one."""
    return "$$" in line or "\\]" in line


def _inline(state: StateInline, silent: bool) -> bool:
    text, start = state.src, state.pos
    opening = text[start : start + 2]
    if opening not in CLOSING:
        opening = opening[:1]
        if opening != "$":
            return False
    begin = start + len(opening)
    closing = CLOSING[opening]
    end = _find(text, closing, begin, state.posMax)
    if end < 0 or not text[begin:end].strip():
        return False
    after = end + len(closing)
    if opening == "$" and not _is_formula(text, start, end):
        return False
    if opening == "\\[" and text[after : after + 1] == "(":
        return False  # An escaped link.
    if not silent:
        token = state.push("math_inline", "math", 0)
        token.content = text[begin:end].strip()
        token.markup = opening
    state.pos = after
    return True


def _find(text: str, closing: str, begin: int, limit: int) -> int:
    """Where a formula ends, -1 where it does not: the next closing sign that no backslash stands before."""
    at = text.find(closing, begin, limit)
    while at > 0 and closing[0] == "$" and _is_escaped(text, at):
        at = text.find(closing, at + 1, limit)
    return at


def _is_escaped(text: str, at: int) -> bool:
    before = text[max(at - 20, 0) : at]
    return (len(before) - len(before.rstrip("\\"))) % 2 == 1


def _is_formula(text: str, start: int, end: int) -> bool:
    """Whether what stands between two single dollar signs is a formula, and not prose about money or shell names."""
    before, after = text[max(start - 1, 0) : start], text[end + 1 : end + 2]
    content = text[start + 1 : end]
    if before.isalnum() or after.isdigit() or after == "$" or content[0].isspace() or content[-1].isspace():
        return False
    if " " in content and not _SIGNS.intersection(content):
        # "$5, or 6$": an amount and what follows it.
        return False
    # In "$HOME/$USER" and "$5/$x" each sign begins something; in "the $n$th" the second one ends a formula.
    begins_name = after.isalpha() or after == "_"
    return not (begins_name and (_VARIABLE.match(content) or _AMOUNT.match(content)))


def _block(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    if state.is_code_block(start_line):
        return False
    begin = state.bMarks[start_line] + state.tShift[start_line]
    opening = state.src[begin : begin + 2]
    if opening not in _BLOCK_OPENINGS:
        return False
    line, found = start_line, -1
    begin += 2
    while True:
        found = state.src.find(CLOSING[opening], begin, state.eMarks[line])
        if found >= 0:
            break
        line += 1
        if line >= end_line or state.isEmpty(line) or state.sCount[line] < state.blkIndent:
            return False
        begin = state.bMarks[line]
    rest = _END.match(state.src[found + 2 : state.eMarks[line]])
    if rest is None:
        return False
    if silent:
        return True
    token = state.push("math_block", "math", 0)
    token.block = True
    token.content = _content(state, start_line, line, found) + rest[1]
    token.markup = opening
    token.map = [start_line, line + 1]
    state.line = line + 1
    return True


def _content(state: StateBlock, first: int, last: int, end: int) -> str:
    """The text between the delimiters, without the indentation of the list it lies in."""
    begin = state.bMarks[first] + state.tShift[first] + 2
    if first == last:
        return state.src[begin:end].strip()
    lines = [state.src[begin : state.eMarks[first]]]
    lines += [state.getLines(line, line + 1, state.blkIndent, False) for line in range(first + 1, last)]
    lines.append(state.src[state.bMarks[last] + state.tShift[last] : end])
    return "\n".join(lines).strip()
