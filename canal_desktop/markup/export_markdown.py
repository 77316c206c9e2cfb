"""Selected blocks as Markdown: whole ones as they were written, parts of one as their text with its styles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from canal_desktop.markup.blocks import AnyBlock, CodeBlock, Heading, MathBlock, Paragraph, RichText, Rule, Style, Table
from canal_desktop.markup.plain import block_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.markup.extracts import Extract

BULLET = "•"
LINE_BREAK = "\u2028"

_SIGNS = ((Style.STRONG, "**"), (Style.EMPHASIS, "*"), (Style.STRIKE, "~~"))
_SPECIAL = re.compile(r"[\\`*\[<$|]|~(?=~)|(?<=~)~|(?<!\w)_|_(?!\w)|&(?=#?\w+;)")
_LINE_START = re.compile(r"^(\s*)(?:([#>+=-])(?=[\s#=+-]|$)|(>)|(\d{1,9})([.)])(?=\s|$))", re.MULTILINE)
_BACKTICKS = re.compile(r"`+")

Segment = tuple[str, Style, str]
"""Text, how it is set, and where it leads."""


def message_markdown(source: str, extracts: Sequence[Extract]) -> str:
    """The Markdown of what is selected of one message.

    Args:
        source: the message as it was written.
        extracts: all blocks of the message in their order, the ones that are not selected included.
    """
    if all(extract.is_whole for extract in extracts):
        return source
    lines = source.replace("\r\n", "\n").split("\n")
    made = ""
    index = 0
    former: AnyBlock | None = None
    while index < len(extracts):
        extract = extracts[index]
        if not extract.is_selected:
            index += 1
            continue
        end = _run_end(extracts, index, len(lines))
        if end > index:
            piece = _source_lines(lines, extract.block, extracts[end - 1].block)
        else:
            end = index + 1
            piece = block_markdown(extract.clipped(), is_whole=extract.is_whole)
        made += _separator(former, extract.block) + piece
        former = extracts[end - 1].block
        index = end
    return made


def block_markdown(block: AnyBlock, *, is_whole: bool = True) -> str:
    """One block as Markdown of its own; a part of a heading or of a line of code is no heading or block any more."""
    if isinstance(block, CodeBlock):
        text = block_text(block)
        made = _fenced(text, block.language) if is_whole or "\n" in text else _code_span(text)
    elif isinstance(block, MathBlock):
        made = f"$$\n{block.tex}\n$$" if is_whole else block.tex
    elif isinstance(block, Table):
        made = _table(block)
    elif isinstance(block, Rule):
        made = "---"
    else:
        made = inline_markdown(block.text)
        if isinstance(block, Heading) and is_whole:
            made = f"{'#' * block.level} {made}"
    return _placed(made, block)


def inline_markdown(text: RichText) -> str:
    """Text with its styles as Markdown."""
    made: list[str] = []
    open_signs: list[tuple[Style, str]] = []
    segments = _segments(text)
    index = 0
    while index < len(segments):
        _words, style, target = segments[index]
        # A link goes around all that leads to the same place.
        end = index + 1
        while target and style & Style.LINK and end < len(segments) and segments[end][2] == target:
            end += 1
        if target and style & Style.LINK:
            made.append(_close_all(open_signs))
            made.append(_link(segments[index:end], target))
        else:
            made.append(_change_signs(open_signs, style))
            made.append(_words_markdown(*segments[index]))
        index = end
    made.append(_close_all(open_signs))
    return _LINE_START.sub(_escape_start, "".join(made)).replace(LINE_BREAK, "\\\n")


def _segments(text: RichText) -> list[Segment]:
    """The text in runs of one style; blanks at the edges of a style lie outside of it, as CommonMark wants."""
    runs: list[Segment] = []
    at = 0
    for span in text.spans:
        runs.append((text.text[at : span.start], Style.NONE, ""))
        runs.append((text.text[span.start : span.end], span.style, span.target))
        at = span.end
    runs.append((text.text[at:], Style.NONE, ""))
    made: list[Segment] = []
    for words, style, target in runs:
        if not words or style & (Style.CODE | Style.MATH) or not style & (Style.STRONG | Style.EMPHASIS | Style.STRIKE):
            made += [(words, style, target)] if words else []
            continue
        plain = style & (Style.LINK | Style.IMAGE)
        inner = words.strip()
        begin = words.index(inner) if inner else len(words)
        parts = (words[:begin], plain), (inner, style), (words[begin + len(inner) :], plain)
        made += [(part, look, target) for part, look in parts if part]
    return made


def _change_signs(open_signs: list[tuple[Style, str]], style: Style) -> str:
    """The signs that end what style does not have and begin what it has."""
    keep = 0
    while keep < len(open_signs) and style & open_signs[keep][0]:
        keep += 1
    closing = "".join(sign for _kind, sign in reversed(open_signs[keep:]))
    del open_signs[keep:]
    opened = {kind for kind, _sign in open_signs}
    opening = [(kind, sign) for kind, sign in _SIGNS if style & kind and kind not in opened]
    open_signs += opening
    return closing + "".join(sign for _kind, sign in opening)


def _close_all(open_signs: list[tuple[Style, str]]) -> str:
    return _change_signs(open_signs, Style.NONE)


def _words_markdown(words: str, style: Style, target: str, *, in_link: bool = False) -> str:
    if style & Style.CODE:
        return _code_span(words)
    if style & Style.MATH:
        # Part of a formula is none.
        return f"\\({words}\\)" if words == target else _escaped(words)
    if style & Style.IMAGE:
        return f"![{_escaped(words, in_link=True)}]({_address(target)})"
    return _escaped(words, in_link=in_link)


def _link(segments: Sequence[Segment], target: str) -> str:
    if len(segments) == 1 and segments[0][1] == Style.LINK and target in {segments[0][0], f"mailto:{segments[0][0]}"}:
        return f"<{segments[0][0]}>"
    made: list[str] = []
    open_signs: list[tuple[Style, str]] = []
    for words, style, _target in segments:
        made += [_change_signs(open_signs, style), _words_markdown(words, style, "", in_link=True)]
    made.append(_close_all(open_signs))
    return f"[{''.join(made)}]({_address(target)})"


def _address(target: str) -> str:
    return f"<{target}>" if any(sign in target for sign in "() ") else target


def _escaped(words: str, *, in_link: bool = False) -> str:
    made = _SPECIAL.sub(lambda found: f"\\{found[0]}", words)
    if in_link:
        return made.replace("\\[", "&#91;").replace("]", "&#93;")
    # Between \\[ and \\] would be a formula.
    return made.replace("\\[", "&#91;") if "\\]" in words else made


def _escape_start(found: re.Match[str]) -> str:
    blank, sign, quote, number, end = found.groups()
    return f"{blank}{number}\\{end}" if number else f"{blank}\\{sign or quote}"


def _code_span(words: str) -> str:
    fence = "`" * (1 + max((len(run) for run in _BACKTICKS.findall(words)), default=0))
    is_padded = words.startswith("`") or words.endswith("`") or (words[:1] == words[-1:] == " " and words.strip())
    return f"{fence} {words} {fence}" if is_padded else f"{fence}{words}{fence}"


def _fenced(code: str, language: str) -> str:
    fence = "`" * max(3, 1 + max((len(run) for run in _BACKTICKS.findall(code)), default=0))
    return f"{fence}{language}\n{code}\n{fence}"


def _table(table: Table) -> str:
    rows = [[inline_markdown(cell) for cell in row] for row in (table.header, *table.rows)]
    if len(rows) == 1:
        return "\t".join(rows[0])
    signs = {"left": ":---", "center": ":---:", "right": "---:"}
    delimiters = [signs.get(alignment, "---") for alignment in table.alignments]
    return "\n".join(f"| {' | '.join(row)} |" for row in (rows[0], delimiters, *rows[1:]))


def _placed(text: str, block: AnyBlock) -> str:
    """The text of a block as an item of its list, in its quotes."""
    place = block.place
    if isinstance(block, Paragraph) and (place.marker or place.checked is not None):
        sign = place.marker if place.marker and place.marker != BULLET else "-"
        box = "" if place.checked is None else f"[{'x' if place.checked else ' '}] "
        text = f"{'  ' * max(place.indent - 1, 0)}{sign} {box}{text}"
    quote = "> " * place.quote
    return "\n".join(quote + line for line in text.split("\n")) if quote else text


def _separator(former: AnyBlock | None, block: AnyBlock) -> str:
    if former is None:
        return ""
    if isinstance(former, Paragraph) and former.joint is not None:
        return former.joint
    return "\n" if block.place.marker and former.place.indent else "\n\n"


def _run_end(extracts: Sequence[Extract], first: int, line_count: int) -> int:
    """Up to where blocks from first on are whole and have their lines to themselves; first where not even one has."""
    if first and extracts[first - 1].block.end_line > extracts[first].block.first_line:
        return first
    end, line = first, extracts[first].block.first_line
    best = first
    while end < len(extracts) and extracts[end].is_whole:
        block = extracts[end].block
        if not line <= block.end_line <= line_count:
            break
        line = block.end_line
        end += 1
        if end == len(extracts) or extracts[end].block.first_line >= line:
            best = end
    return best


def _source_lines(lines: Sequence[str], first: AnyBlock, last: AnyBlock) -> str:
    chosen = lines[first.first_line : last.end_line]
    if first.place.indent:
        # An item of an inner list alone would be code.
        blanks = min((len(line) - len(line.lstrip(" ")) for line in chosen if line.strip()), default=0)
        chosen = [line[blanks:] for line in chosen]
    return "\n".join(chosen).strip("\n")
