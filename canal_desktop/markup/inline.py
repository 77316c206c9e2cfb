"""Markdown inside a paragraph to text with styled spans. Imports markdown-it: load this after the first paint."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from markdown_it import MarkdownIt
from markdown_it.rules_core import block

from canal_desktop.markup.blocks import RichText, Span, Style
from canal_desktop.markup.clean import clean
from canal_desktop.markup.formula_rules import formula_plugin
from canal_desktop.markup.references import add_reference_rules, picture_note

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.rules_core import StateCore
    from markdown_it.token import Token

LINE_BREAK = "\u2028"

MAX_NESTING = 100
"""Levels of quotes and lists (a list counts twice); convert() has a way of its own for what is deeper."""

_MARKUP = re.compile(r"[\\`*_\[<&$~\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]|:\S|//|  \n")
"""A text without any of these is only text."""

_LINE_END = re.compile(r" *\n[ \t]*")

_OPENING = {
    "strong_open": Style.STRONG,
    "em_open": Style.EMPHASIS,
    "s_open": Style.STRIKE,
}
_BREAKS = {"softbreak": " ", "hardbreak": LINE_BREAK}
_CLOSING = {"strong_close": Style.STRONG, "em_close": Style.EMPHASIS, "s_close": Style.STRIKE}


def _take_blocks(state: StateCore) -> None:
    options = state.md.options
    usual = options["maxNesting"]
    # Brackets in a text keep the usual limit: they would take a hundred times as long.
    options["maxNesting"] = MAX_NESTING
    try:
        block(state)
    finally:
        options["maxNesting"] = usual


def _clean_text(state: StateCore) -> None:
    for token in state.tokens:
        if token.type == "inline":
            token.content = clean(token.content)


def make_markdown() -> MarkdownIt:
    """The parser as this program uses it: CommonMark with tables, strikethrough, addresses and formulas; no HTML."""
    markdown = MarkdownIt("gfm-like", {"html": False, "linkify": True})
    markdown.linkify.set({"fuzzy_link": False, "fuzzy_email": False})  # type: ignore[union-attr]
    add_reference_rules(markdown)
    markdown.core.ruler.at("block", _take_blocks)
    markdown.core.ruler.before("inline", "clean", _clean_text)
    markdown.use(formula_plugin)
    return markdown


MARKDOWN = make_markdown()


def rich_text(children: Sequence[Token]) -> RichText:
    """The inline tokens of one paragraph as text and spans."""
    return _RichTextMaker().make(children)


def inline_text(text: str, env: dict[str, Any]) -> RichText:
    """Parse text as the inside of one paragraph."""
    if _MARKUP.search(text) is None:
        return RichText(_LINE_END.sub(" ", text) if "\n" in text else text)
    tokens = MARKDOWN.parseInline(text, env)
    return rich_text(tokens[0].children or ()) if tokens else RichText("")


class _RichTextMaker:
    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._spans: list[Span] = []
        self._open: list[Style] = []
        self._style = Style.NONE
        self._targets: list[str] = []

    def make(self, children: Sequence[Token]) -> RichText:
        for token in children:
            self._take(token)
        return RichText("".join(self._pieces), tuple(self._spans))

    def _take(self, token: Token) -> None:
        kind = token.type
        if kind in _BREAKS:
            self._add(_BREAKS[kind])
        elif kind == "code_inline":
            self._add(token.content, Style.CODE)
        elif kind in _OPENING:
            self._open.append(_OPENING[kind])
            self._style |= _OPENING[kind]
        elif kind in _CLOSING:
            self._close(_CLOSING[kind])
        elif kind == "link_open":
            self._targets.append(str(token.attrGet("href") or ""))
        elif kind == "link_close":
            self._targets.pop()
        elif kind == "image":
            self._take_image(token)
        elif kind == "footnote_ref":
            self._add(token.content, Style.FOOTNOTE, token.info)
        elif kind.startswith("math"):
            self._add(token.content, Style.MATH, token.content)
        else:
            self._add(token.content)

    def _close(self, style: Style) -> None:
        self._open.remove(style)
        # Emphasis may lie in emphasis: the outer one goes on.
        if style not in self._open:
            self._style &= ~style

    def _take_image(self, token: Token) -> None:
        alt = rich_text(token.children or ()).text or "image"
        address = str(token.attrGet("src") or "")
        note = picture_note(address)
        self._add(f"{alt} ({note})" if note else alt, Style.IMAGE, "" if note else address)

    def _add(self, text: str, style: Style = Style.NONE, target: str = "") -> None:
        if not text:
            return
        style |= self._style
        if self._targets and not target:
            style, target = style | Style.LINK, self._targets[-1]
        start, end = self._length, self._length + len(text)
        self._pieces.append(text)
        self._length = end
        if style is Style.NONE:
            return
        last = self._spans[-1] if self._spans else None
        if last is not None and last.end == start and last.style == style and last.target == target:
            self._spans[-1] = Span(last.start, end, style, target)
        else:
            self._spans.append(Span(start, end, style, target))
