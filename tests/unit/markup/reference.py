"""What a parse of a whole document by markdown-it shows: written apart from the program, to compare it with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from canal_desktop.markup.blocks import AnyBlock, CodeBlock, Heading, MathBlock, Rule, Style, Table
from canal_desktop.markup.inline import make_markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markdown_it.token import Token

WHOLE = make_markdown()


class Shown(NamedTuple):
    """A block as a reader sees it: where it lies, what it is, each character with its style and target."""

    kind: str
    quote: int
    lists: int
    marker: str
    text: tuple[tuple[str, str, str], ...]


def shown_blocks(blocks: Iterable[AnyBlock]) -> list[Shown]:
    """Our blocks, to be compared."""
    return [_shown(block) for block in blocks]


def _shown(block: AnyBlock) -> Shown:
    place = block.place
    kind, text = "text", ()
    if isinstance(block, Rule):
        kind = "rule"
    elif isinstance(block, CodeBlock):
        kind, text = f"code {block.language}", _chars(block.code, (), "")
    elif isinstance(block, MathBlock):
        kind, text = "formula", _chars(block.tex, (), "")
    elif isinstance(block, Table):
        kind = "table " + " ".join(block.alignments)
        for row in (block.header, *block.rows):
            for cell in row:
                text = (*text, *_rich(cell), ("|", "", ""))
            text = (*text, ("\n", "", ""))
    else:
        kind = f"heading {block.level}" if isinstance(block, Heading) else "text"
        text = _rich(block.text)
        if block.place.checked is not None:
            kind = f"task {block.place.checked}"
    return Shown(kind, place.quote, place.indent, place.marker, text)


def _rich(rich: object) -> tuple[tuple[str, str, str], ...]:
    styled = [(char, "", "") for char in rich.text]
    for span in rich.spans:
        names = " ".join(sorted(style.name for style in Style if style in span.style))
        for at in range(span.start, span.end):
            styled[at] = (rich.text[at], names, span.target)
    return tuple(styled)


def _chars(text: str, styles: Iterable[str], target: str) -> tuple[tuple[str, str, str], ...]:
    names = " ".join(sorted(styles))
    return tuple((char, names, target) for char in text)


def reference(text: str) -> list[Shown]:
    """The blocks of a whole parse."""
    return list(_Reference(WHOLE.parse(text)).blocks())


class _Reference:
    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.quote = 0
        self.lists: list[int | None] = []
        self.marker = ""

    def blocks(self) -> Iterator[Shown]:
        """All of them in order."""
        at = 0
        while at < len(self.tokens):
            token = self.tokens[at]
            at += 1
            if token.type.startswith("blockquote"):
                self.quote += token.nesting
            elif token.type.endswith("list_open"):
                self.lists.append(int(token.attrGet("start") or 1) if token.tag == "ol" else None)
                if token.attrGet("start") == 0:
                    self.lists[-1] = 0
            elif token.type.endswith("list_close"):
                self.lists.pop()
            elif token.type == "list_item_open":
                self.marker = "•" if self.lists[-1] is None else f"{self.lists[-1]}{token.markup}"
                self.lists[-1] = None if self.lists[-1] is None else self.lists[-1] + 1
            elif token.type == "list_item_close":
                if self.marker:
                    yield self.shown("text", ())
            elif token.type in {"paragraph_open", "heading_open"}:
                kind = "text" if token.tag == "p" else f"heading {token.tag[1]}"
                yield self.paragraph(kind, self.tokens[at])
            elif token.type in {"fence", "code_block"}:
                language = (token.info.split() or [""])[0]
                yield self.shown(f"code {language}", _chars(token.content, (), ""))
            elif token.type == "hr":
                yield self.shown("rule", ())
            elif token.type.startswith("math"):
                yield self.shown("formula", _chars(token.content.strip(), (), ""))
            elif token.type == "table_open":
                yield self.table(at)

    def shown(self, kind: str, text: tuple[tuple[str, str, str], ...]) -> Shown:
        marker, self.marker = self.marker, ""
        return Shown(kind, min(self.quote, 12), min(len(self.lists), 12), marker, text)

    def paragraph(self, kind: str, inline: Token) -> Shown:
        text = _inline(inline.children or [])
        start = "".join(char for char, _, _ in text[:4])
        if kind == "text" and self.marker and start in {"[ ] ", "[x] ", "[X] "}:
            kind, text = f"task {start != '[ ] '}", text[4:]
        return self.shown(kind, text)

    def table(self, at: int) -> Shown:
        kind, text = "table", ()
        while self.tokens[at].type != "table_close":
            token = self.tokens[at]
            if token.type == "th_open":
                kind += " " + (str(token.attrGet("style") or "").partition(":")[2] or "default")
            if token.type in {"th_open", "td_open"}:
                text = (*text, *_inline(self.tokens[at + 1].children or []), ("|", "", ""))
            if token.type == "tr_close":
                text = (*text, ("\n", "", ""))
            at += 1
        return self.shown(kind, text)


_STYLES = {"strong": "STRONG", "em": "EMPHASIS", "s": "STRIKE", "link": "LINK"}


def _inline(children: list[Token]) -> tuple[tuple[str, str, str], ...]:
    shown: list[tuple[str, str, str]] = []
    styles: list[str] = []
    targets = [""]
    for token in children:
        kind = token.type
        name = kind.rpartition("_")[0]
        if name in _STYLES:
            if token.nesting > 0:
                styles.append(_STYLES[name])
                if name == "link":
                    targets.append(str(token.attrGet("href") or ""))
            else:
                styles.remove(_STYLES[name])
                if name == "link":
                    targets.pop()
        elif kind == "softbreak":
            shown += _chars(" ", styles, targets[-1])
        elif kind == "hardbreak":
            shown += _chars("\u2028", styles, targets[-1])
        elif kind == "image":
            address = str(token.attrGet("src") or "")
            alt = "".join(char for char, _, _ in _inline(token.children or [])) or "image"
            if not address.startswith("http"):
                alt, address = f"{alt} (picture: {address})" if address else f"{alt} (picture without an address)", ""
            extra = ["LINK"] if not address and targets[-1] else []
            if targets[-1] and not address:
                address = targets[-1]
            shown += _chars(alt, {*styles, "IMAGE", *extra} - (set() if extra else {"LINK"}), address)
        elif kind == "math_inline":
            shown += _chars(token.content, {*styles, "MATH"}, token.content)
        elif kind == "code_inline":
            shown += _chars(token.content, {*styles, "CODE"}, targets[-1])
        else:
            shown += _chars(token.content, set(styles), targets[-1])
    return tuple(shown)
