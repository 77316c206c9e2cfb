"""Code to coloured spans. Pygments is imported when the first block is coloured."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_CHARS = 200_000
"""Longer code stays plain: colouring it would take longer than reading it."""

_ROLES: tuple[tuple[str, str], ...] = (
    ("Comment", "comment"),
    ("Keyword.Type", "type"),
    ("Keyword", "keyword"),
    ("Literal.String", "string"),
    ("Literal.Number", "number"),
    ("Name.Function", "function"),
    ("Name.Class", "type"),
    ("Name.Builtin", "function"),
    ("Name.Tag", "tag"),
    ("Name.Attribute", "attribute"),
    ("Name.Decorator", "attribute"),
    ("Operator.Word", "keyword"),
    ("Operator", "operator"),
    ("Generic.Inserted", "inserted"),
    ("Generic.Deleted", "deleted"),
    ("Generic.Heading", "keyword"),
    ("Error", "error"),
)


@dataclass(frozen=True, slots=True)
class CodeSpan:
    """One coloured run; start and end count code points, end exclusive. role is one of the theme's syntax roles."""

    start: int
    end: int
    role: str


def highlight(code: str, language: str) -> tuple[CodeSpan, ...]:
    """The coloured runs of a piece of code; none for an unknown language or more than MAX_CHARS characters."""
    lexer = _lexer_for(language.lower()) if language and len(code) <= MAX_CHARS else None
    return tuple(_spans(lexer, code)) if lexer is not None else ()


@lru_cache(maxsize=64)
def _lexer_for(language: str) -> Any:
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        return get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None


def _spans(lexer: Any, code: str) -> Iterator[CodeSpan]:
    start = 0
    for token, text in lexer.get_tokens(code):
        end = start + len(text)
        role = _role_of(token)
        if role and text.strip():
            yield CodeSpan(start, end, role)
        start = end


@lru_cache(maxsize=512)
def _role_of(token: Any) -> str:
    name = str(token).removeprefix("Token.")
    return next((role for prefix, role in _ROLES if name.startswith(prefix)), "")
