"""GrowingText: the text of a paragraph that is still being written, of which only the open end is parsed again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from canal_desktop.markup.blocks import RichText, Span, Style
from canal_desktop.markup.inline import inline_text
from canal_desktop.markup.weight import weight_of

if TYPE_CHECKING:
    from collections.abc import Iterator

STEP = 256
"""So many more characters must have come before it is worth to look for what is settled."""

_KEPT = 64
_MAY_GO_ON = re.compile(r"[*~`\[$]|(?<!\w)_|_(?!\w)")
"""Signs that later text may turn into something, where they stand as text."""


class GrowingText:
    """Parses a content that only grows (another one begins anew); the result is that of a parse of all of it.

    The content is settled up to a space if nothing before it is open: no sign that could begin emphasis, code, a link
    or a formula is left there as text. So nothing behind the space can change what stands before it.
    """

    __slots__ = ("_at", "_length", "_pieces", "_settles", "_source", "_spans", "_tried")

    def __init__(self, *, settles: bool = True) -> None:
        """Settles is False where the content is complete, so that nothing is gained by looking."""
        self._settles = settles
        self._source = ""
        self._at = 0
        self._tried = 0
        self._length = 0
        self._pieces: list[str] = []
        self._spans: list[Span] = []

    def parse(self, content: str, env: dict[str, Any]) -> RichText:
        """The text of the content, which begins with the one of the call before."""
        if not content.startswith(self._source):
            self.__init__()  # type: ignore[misc]
        if self._settles and len(content) - self._tried > STEP + _KEPT:
            self._settle(content, env)
        rest = inline_text(content[self._at :], env)
        if not self._at:
            return rest
        return RichText("".join((*self._pieces, rest.text)), (*self._spans, *self._moved(rest)))

    def _settle(self, content: str, env: dict[str, Any]) -> None:
        end = len(content) - _KEPT
        at = content.rfind(" ", self._at + 1, end)
        # One space, and no line end beside it: then a parse that begins at it sees what a whole one sees.
        while at > 0 and (content[at - 1].isspace() or content[at + 1].isspace()):
            at = content.rfind(" ", self._at + 1, at)
        self._tried = end
        source = content[self._at : at]
        # A backslash may begin a formula though it is not seen in the text. What is full of signs is rarely settled.
        if at < 0 or "\\" in source or weight_of(source) > 4 * len(source):
            return
        text = inline_text(source, env)
        if not _is_open(text):
            self._spans += self._moved(text)
            self._pieces.append(text.text)
            self._length += len(text.text)
            self._at = at
            self._source = content[:at]

    def _moved(self, text: RichText) -> Iterator[Span]:
        by = self._length
        return (Span(span.start + by, span.end + by, span.style, span.target) for span in text.spans)


def _is_open(text: RichText) -> bool:
    """Whether a sign stands in the text that could still become markup."""
    if _MAY_GO_ON.search(text.text) is None:
        return False
    at = 0
    for span in text.spans:
        if span.style & (Style.CODE | Style.MATH):
            if _MAY_GO_ON.search(text.text[at : span.start]):
                return True
            at = span.end
    return _MAY_GO_ON.search(text.text[at:]) is not None
