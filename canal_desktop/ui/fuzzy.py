"""Fuzzy matching: how well a few typed letters fit a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from canal_desktop.language import ISOLATE, ISOLATE_END

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

T = TypeVar("T")

PREFIX, WORD, INSIDE, SCATTERED = 0, 100, 200, 1000
LAST_WORD = 50
"""So much better than another word fits the whole word that a name ends with: it says what the name is about."""
AS_COMPARED = {
    **dict.fromkeys(map(ord, "\u2018\u2019\u02bc\u00b4`"), "'"),
    **dict.fromkeys(map(ord, (ISOLATE, ISOLATE_END, "…")), ""),
}


def folded(text: str) -> str:
    """A text as it is compared: without case, unseen marks and "…", and with the apostrophe that keyboards have."""
    return text.casefold().translate(AS_COMPARED)


def fit(query: str, text: str) -> int | None:
    """How well a query fits; 0 is best, None not at all.

    All words of the query must occur in the text: at its start, at the start of a word, anywhere, or (worst) letter
    by letter in order. Case does not matter, nor which apostrophe it is.
    """
    lowered = folded(text)
    total = 0
    for word in folded(query).split():
        one = _fit_word(word, lowered)
        if one is None:
            return None
        total += one
    return total


def best(query: str, candidates: Iterable[T], name: Callable[[T], str], limit: int) -> list[T]:
    """The candidates that fit, best first, those that fit alike in their own order; all of them for a blank query."""
    if not query.strip():
        return [candidate for candidate, _ in zip(candidates, range(limit), strict=False)]
    scored = [(score, candidate) for candidate in candidates if (score := fit(query, name(candidate))) is not None]
    # The very name that was typed goes before the longer ones that begin with it.
    whole = folded(query.strip())
    scored.sort(key=lambda pair: (pair[0], pair[0] == 0 and folded(name(pair[1])) != whole))
    return [candidate for _, candidate in scored[:limit]]


def _fit_word(word: str, text: str) -> int | None:
    at = text.find(word)
    if at == 0:
        return PREFIX
    while at > 0:
        if not text[at - 1].isalnum():
            return WORD + min(at, 99) - (LAST_WORD if at + len(word) == len(text) else 0)
        following = text.find(word, at + 1)
        if following < 0:
            return INSIDE + min(at, 99)
        at = following
    return _fit_letters(word, text)


def _fit_letters(word: str, text: str) -> int | None:
    first = at = text.find(word[0])
    if at < 0:
        return None
    for letter in word[1:]:
        at = text.find(letter, at + 1)
        if at < 0:
            return None
    return SCATTERED + (at - first)
