"""Text of an HTML page as it is read: no scripts, no styles, and nothing of what it refers to."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from canal_desktop.documents.checkpoint import Stopped, checkpoint, never

if TYPE_CHECKING:
    from collections.abc import Sequence

_SILENT = frozenset(("script", "style", "noscript", "template", "svg", "iframe", "object"))
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_BLOCKS = frozenset(
    (
        *("p", "div", "section", "article", "header", "footer", "main", "nav", "aside", "ul", "ol", "table", "pre"),
        *("blockquote", "form", "figure", "figcaption", "dl", "dt", "dd", "hr", "body", *_HEADINGS),
    )
)
_LINES = frozenset(("br", "tr", "li", "option", "title"))
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_BLANK = re.compile(r"[ \t\r\n\f]+")


def declared_encoding(data: bytes) -> str:
    """The encoding that a page says it has, "" where it says nothing."""
    found = _DECLARED.search(data[:4096])
    return found[1].decode("ascii") if found else ""


def html_text(source: str, stopped: Stopped = never) -> str:
    """What a page says.

    Raises:
        FileRefused: it was given up.
    """
    reader = _Reader(stopped)
    reader.feed(source)
    reader.close()
    return reader.text()


class _Reader(HTMLParser):
    def __init__(self, stopped: Stopped) -> None:
        super().__init__(convert_charrefs=True)
        self._stopped = stopped
        self._pieces: list[str] = []
        self._silent = 0
        self._pre = 0

    def text(self) -> str:
        # Line by line: one expression over all of it would keep every other thread waiting.
        lines: list[str] = []
        for line in "".join(self._pieces).split("\n"):
            stripped = line.rstrip()
            if stripped or (lines and lines[-1]):
                lines.append(stripped)
        return "\n".join(lines).strip("\n")

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        checkpoint(self._stopped)
        if tag in _SILENT:
            self._silent += 1
        elif tag in {"td", "th"}:
            is_first = not self._pieces or self._pieces[-1].endswith("\n")
            self._pieces.append("" if is_first else "\t")
        elif tag == "img":
            self._pieces.append(dict(attrs).get("alt") or "")
        self._pre += tag == "pre"
        self._break(tag)
        if tag == "li":
            self._pieces.append("- ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        self._pre = max(0, self._pre - (tag == "pre"))
        self._break(tag)

    def _break(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._pieces.append("\n\n")
        elif tag in _LINES:
            self._pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._pieces.append(data if self._pre else _BLANK.sub(" ", data))
