"""Markdown inside a paragraph to text with styled spans. Imports markdown-it: load this after the first paint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from markdown_it import MarkdownIt

from canal_desktop.markup.blocks import RichText, Span, Style
from canal_desktop.markup.formula_rules import formula_plugin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

LINK_SCHEMES = ("http://", "https://", "mailto:")
LINE_BREAK = "\u2028"

_OPENING = {
    "strong_open": Style.STRONG,
    "em_open": Style.EMPHASIS,
    "s_open": Style.STRIKE,
}
_BREAKS = {"softbreak": " ", "hardbreak": LINE_BREAK}
_CLOSING = {"strong_close": Style.STRONG, "em_close": Style.EMPHASIS, "s_close": Style.STRIKE}


def is_safe_link(url: str) -> bool:
    """Whether a link may be followed: web pages and mail only."""
    return url.strip().lower().startswith(LINK_SCHEMES)


def make_markdown() -> MarkdownIt:
    """The parser as this program uses it: CommonMark with tables, strikethrough, addresses and formulas; no HTML."""
    markdown = MarkdownIt("gfm-like", {"html": False, "linkify": True})
    markdown.linkify.set({"fuzzy_link": False, "fuzzy_email": False})  # type: ignore[union-attr]
    # A link that may not be followed stays text, so that its address is seen.
    markdown.validateLink = is_safe_link  # type: ignore[method-assign]
    markdown.use(formula_plugin)
    return markdown


MARKDOWN = make_markdown()


def rich_text(children: Sequence[Token]) -> RichText:
    """The inline tokens of one paragraph as text and spans."""
    return _RichTextMaker().make(children)


def inline_text(text: str, env: dict[str, Any]) -> RichText:
    """Parse text as the inside of one paragraph."""
    tokens = MARKDOWN.parseInline(text, env)
    return rich_text(tokens[0].children or ()) if tokens else RichText("")


class _RichTextMaker:
    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._spans: list[Span] = []
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
            self._style |= _OPENING[kind]
        elif kind in _CLOSING:
            self._style &= ~_CLOSING[kind]
        elif kind == "link_open":
            self._targets.append(str(token.attrGet("href") or ""))
        elif kind == "link_close":
            self._targets.pop()
        elif kind == "image":
            alt = "".join(child.content for child in token.children or ())
            self._add(alt or "image", Style.IMAGE, str(token.attrGet("src") or ""))
        elif kind.startswith("math"):
            self._add(token.content, Style.MATH, token.content)
        else:
            self._add(token.content)

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
