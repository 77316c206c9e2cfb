"""What is looked for as an expression of SQLite's full-text search, built from words only: it cannot be wrong."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from canal_desktop.domain.search import FilterKind
from canal_desktop.storage.schema_requests import FILE_KINDS
from canal_desktop.storage.search_text import EMOJI_SIGN, pairs, pieces

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from canal_desktop.domain.search import SearchQuery, Term

SHORTEST_PREFIX = 2
"""Of one letter nearly everything begins."""

ROLES = {"user": "\ue000", "assistant": "\ue001", "system": "\ue002", "tool": "\ue003"}
"""The word a message of a role has in the index. Of single characters no beginnings are kept, which saves much room."""

BESIDE_KINDS = (*FILE_KINDS, "tool_result")
"""Kinds of parts that have a name and a text, which are looked through with the words of the message."""

HAS = {"code": "\ue010", "image": "\ue011", "link": "\ue012", "file": "\ue013", "audio": "\ue014"}
"""The word a message has in the index that has one of these."""

_YEAR, _MONTH, _MODEL, _DIGIT = 0xE100, 0xE400, 0xEF00, 0xE000
FIRST_YEAR, LAST_YEAR = 1970, 2199
MOST_MODELS = 2000
DIGITS = 6000
NOTHING = '"\uf8fe"'
"""An expression for no message."""


def model_sign(number: int) -> str:
    """The word a message by a model has in the index; models beyond MOST_MODELS share words."""
    return chr(_MODEL + number % MOST_MODELS)


def conversation_sign(seq: int) -> str:
    """The word all messages of a conversation have in the index: two characters or more."""
    digits = chr(_DIGIT + seq % DIGITS)
    while seq >= DIGITS or len(digits) < 2:
        seq //= DIGITS
        digits += chr(_DIGIT + seq % DIGITS)
    return digits


def date_signs(created_at: str) -> tuple[str, str]:
    """The words a message has in the index for its year and month, from its time as it is stored."""
    month = month_of(created_at)
    return _year_sign(month // 12), _month_sign(month)


def _year_sign(year: int) -> str:
    return chr(_YEAR + min(max(year, FIRST_YEAR), LAST_YEAR) - FIRST_YEAR)


def _month_sign(month: int) -> str:
    month = min(max(month, FIRST_YEAR * 12), LAST_YEAR * 12 + 11)
    return chr(_MONTH + month - FIRST_YEAR * 12)


def any_of(signs: Iterable[str]) -> str:
    """An expression for rows that have one of some words."""
    return "(" + " OR ".join(f'"{sign}"' for sign in signs) + ")"


def words_expression(query: SearchQuery) -> tuple[str, str]:
    """What must and what must not be in a row, as expressions; "" for nothing."""
    groups = [found for group in query.groups if (found := _group(group))]
    excluded = [found for term in query.excluded if (found := term_expression(term))]
    if len(groups) > 1 and query.groups[-1][-1].is_prefix:
        # The first letter of the next word says nothing yet.
        last = pieces(query.groups[-1][-1].text)
        if len(query.groups[-1]) == 1 and len(last) == 1 and _is_letter(last[0]):
            groups.pop()
    return " AND ".join(groups), " OR ".join(excluded)


def month_of(created_at: str) -> int:
    """The month of a time as it is stored, counted from the year 0."""
    return int(created_at[:4]) * 12 + int(created_at[5:7]) - 1


def date_expression(after: date | None, before: date | None, first: int | None, last: int | None) -> str:
    """Rows of the months that lie at least in part between two days (the second excluded); "" for all.

    A day begins at midnight where the user is, up to fourteen hours from where months are counted: a month more on
    either side does no harm, as the time itself is compared too. first and last are the months there are any of.
    """
    if after is None and before is None:
        return ""
    month = first if first is not None else FIRST_YEAR * 12
    end = last if last is not None else LAST_YEAR * 12 + 11
    if after is not None:
        month = max(month, after.year * 12 + after.month - 2)
    if before is not None:
        end = min(end, before.year * 12 + before.month)
    signs = []
    while month <= end:
        is_whole_year = month % 12 == 0 and month + 11 <= end
        signs.append(_year_sign(month // 12) if is_whole_year else _month_sign(month))
        month += 12 if is_whole_year else 1
    return any_of(signs) if signs else NOTHING


def all_of(must: Sequence[str], must_not: Sequence[str]) -> str:
    """One expression of several; every message where nothing must be in it."""
    positive = " AND ".join(f"({each})" for each in must if each) or any_of(ROLES.values())
    negative = " OR ".join(f"({each})" for each in must_not if each)
    return f"({positive}) NOT ({negative})" if negative else positive


def has_only_conversations(query: SearchQuery) -> bool:
    """Whether nothing is asked of messages: then conversations are listed."""
    of_messages = (FilterKind.MODEL, FilterKind.ROLE, FilterKind.HAS)
    return not (query.groups or query.excluded or query.of_kind(*of_messages))


def _group(terms: Sequence[Term]) -> str:
    found = [each for term in terms if (each := term_expression(term))]
    return "(" + " OR ".join(found) + ")" if found else ""


def term_expression(term: Term) -> str:
    """A term as an expression, "" where there is nothing in it to look for.

    Words in a row are a phrase, runs of a script without blanks phrases of their own.
    """
    found = pieces(term.text)
    if term.is_prefix and len(found) > 1 and _is_letter(found[-1]):
        found.pop()
        star = ""
    else:
        star = " *" if term.is_prefix and found and not found[-1][1] and len(found[-1][0]) >= SHORTEST_PREFIX else ""
    phrases: list[str] = []
    row: list[str] = []
    for text, is_solid in found:
        if is_solid:
            phrases += [_phrase(row), f'"{pairs(text)}"']
            row = []
        elif _is_word(text):
            row.append(text)
    last = _phrase(row)
    phrases.append(last + star if last and not row[-1].startswith(EMOJI_SIGN) else last)
    phrases = [phrase for phrase in phrases if phrase]
    return "(" + " AND ".join(phrases) + ")" if phrases else ""


def _phrase(words: Sequence[str]) -> str:
    return '"' + " ".join(words) + '"' if words else ""


def _is_letter(piece: tuple[str, bool]) -> bool:
    text, is_solid = piece
    return len(text) == 1 and not is_solid


def _is_word(text: str) -> bool:
    return any(unicodedata.category(char)[0] in "LN" or char == EMOJI_SIGN for char in text)
