"""Search: what the user types into the search field, understood; and what is found."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from canal_desktop.language import tr

if TYPE_CHECKING:
    from datetime import datetime

    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.message import MessageId, Role

MAX_LENGTH = 2000
"""Characters of what is typed that are looked at."""


class FilterKind(StrEnum):
    """What a filter asks about, in the word that is typed before the colon."""

    MODEL = "model"
    TAG = "tag"
    FOLDER = "folder"
    TITLE = "title"
    ROLE = "role"
    HAS = "has"
    IN = "in"
    IS = "is"
    BEFORE = "before"
    AFTER = "after"


FILTERS = "model: tag: folder: before: after: role: has: in: is: title:"
"""What the search field says of filters while it has the focus."""

CHOICES = {
    FilterKind.ROLE: {
        "user": "user",
        "me": "user",
        "assistant": "assistant",
        "model": "assistant",
        "system": "system",
        "tool": "tool",
    },
    FilterKind.HAS: {
        "code": "code",
        "image": "image",
        "picture": "image",
        "link": "link",
        "file": "file",
        "audio": "audio",
        "sound": "audio",
    },
    FilterKind.IN: {"title": "title"},
    FilterKind.IS: {"pinned": "pinned", "archived": "archived", "trash": "trash"},
}
"""The values of filters that take only some, as they are typed, and what they stand for."""

OFFERED = {
    FilterKind.ROLE: tr("role:user, role:assistant, role:system or role:tool"),
    FilterKind.HAS: tr("has:code, has:image, has:file, has:audio or has:link"),
    FilterKind.IN: "in:title",
    FilterKind.IS: tr("is:pinned, is:archived or is:trash"),
}
DATES = tr("2026, 2026-05, 2026-05-03, today, yesterday or 7d")


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand next to each other."""

    text: str
    """As typed, without the quotes."""
    is_prefix: bool = False
    """The last word may go on: it is still being typed."""


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition besides the words. day is the first day of what before: and after: name."""

    kind: FilterKind
    value: str
    is_excluded: bool = False
    day: date | None = None


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What is looked for: at least one term of each group, no excluded one, all filters."""

    groups: tuple[tuple[Term, ...], ...] = ()
    excluded: tuple[Term, ...] = ()
    filters: tuple[Filter, ...] = ()
    hints: tuple[str, ...] = ()
    """Sentences about what was not understood and is taken for words."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for yet: neither by nothing nor by the first letter of a word."""
        if self.excluded or self.filters:
            return False
        return not self.groups or (len(self.groups) == 1 and all(map(_is_first_letter, self.groups[0])))

    def of_kind(self, *kinds: FilterKind) -> tuple[Filter, ...]:
        """The filters of some kinds."""
        return tuple(each for each in self.filters if each.kind in kinds)

    @property
    def words(self) -> tuple[str, ...]:
        """What is to be marked where it is found."""
        return tuple(dict.fromkeys(term.text for group in self.groups for term in group))


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A message in which something was found."""

    message_id: MessageId
    role: Role
    created_at: datetime
    snippet: str
    """One line of about 160 characters around what was found."""
    marks: tuple[tuple[int, int], ...]
    """Where in the snippet it stands: start and end in code points, in order."""
    words: tuple[str, ...]
    """What was found, as the message has it."""
    in_reasoning: bool = False
    """It stands in the reasoning, not in the message itself."""


@dataclass(frozen=True, slots=True)
class ConversationHits:
    """A conversation in which something was found: by its title, or in its messages."""

    conversation: Conversation
    folder: str
    """The name of its folder, "" for none."""
    title_marks: tuple[tuple[int, int], ...] = ()
    """Where in the title words stand, in code points."""
    hits: tuple[SearchHit, ...] = ()
    """The best messages; none where only the title or the conversation itself fits."""
    count: int = 0
    """How many messages fit."""


@dataclass(frozen=True, slots=True)
class SearchPage:
    """A part of what was found, titles first, then newest first."""

    conversations: tuple[ConversationHits, ...] = ()
    is_complete: bool = True
    """Whether there is nothing more to come; otherwise more() goes on."""
    hints: tuple[str, ...] = ()
    progress: tuple[int, int] = (0, 0)
    """How many of how many messages can be found yet."""


_TOKEN = re.compile(r'(?P<sign>-?)(?:(?P<name>[A-Za-z]+)[:：])?(?:"(?P<quoted>[^"]*)(?P<end>"?)|(?P<word>[^\s"]+))')
_BEGUN = frozenset(f"{kind}:" for kind in FilterKind)
_QUOTES = str.maketrans("“”„«»", '"""""')
_SPAN = re.compile(r"(\d{1,4})([dwmy])")
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}


def parse_search(text: str, today: date) -> SearchQuery:
    """Understand what was typed; whatever it is, it is a query.

    Args:
        text: such as `water "old bridge" -train model:gpt after:2026-05`.
        today: what today, yesterday and 7d refer to.
    """
    parser = _Parser(today)
    text = text[:MAX_LENGTH].translate(_QUOTES)
    is_typing = bool(text) and not text[-1].isspace()
    for match in _TOKEN.finditer(text):
        parser.take(match, is_last=is_typing and match.end() == len(text))
    return parser.query()


def _is_first_letter(term: Term) -> bool:
    # In scripts without blanks one character may be a word.
    return term.is_prefix and len(term.text) == 1 and term.text.isalnum() and term.text < "\u0e00"


class _Parser:
    def __init__(self, today: date) -> None:
        self._today = today
        self._groups: list[list[Term]] = []
        self._excluded: list[Term] = []
        self._filters: list[Filter] = []
        self._hints: list[str] = []
        self._or = False

    def query(self) -> SearchQuery:
        return SearchQuery(
            tuple(map(tuple, self._groups)),
            tuple(self._excluded),
            tuple(self._filters),
            tuple(dict.fromkeys(self._hints)),
        )

    def take(self, match: re.Match[str], *, is_last: bool) -> None:
        is_quoted = match["quoted"] is not None
        value = match["quoted"] if is_quoted else match["word"]
        is_excluded = bool(match["sign"])
        if match["name"] is not None and self._take_filter(match, value, is_excluded=is_excluded, is_last=is_last):
            return
        if match[0] == "OR":
            self._or = bool(self._groups)
            return
        text = match[0].replace('"', "") if match["name"] is not None else value
        if is_last and text.removeprefix("-").casefold() in _BEGUN:
            # Its value is still to come.
            return
        is_open = is_last and not (is_quoted and match["end"])
        self._take_term(Term(text.removeprefix("-") if is_excluded else text, is_open), is_excluded=is_excluded)

    def _take_term(self, term: Term, *, is_excluded: bool) -> None:
        if not any(char.isprintable() and not char.isspace() for char in term.text):
            return
        if is_excluded:
            self._excluded.append(Term(term.text))
        elif self._or:
            self._groups[-1].append(term)
        else:
            self._groups.append([term])
        self._or = False

    def _take_filter(self, match: re.Match[str], value: str, *, is_excluded: bool, is_last: bool) -> bool:
        """Take it for a filter; False where it is none."""
        name = match["name"].casefold()
        if name not in set(FilterKind):
            # Addresses, times and code have colons too; a word with a plain value may have been meant as a filter.
            if value.isalnum() and not is_last:
                self._hints.append(
                    tr(
                        "There is no filter {name}: – it is looked for as words. Filters: {filters}",
                        name=name,
                        filters=FILTERS,
                    )
                )
            return False
        kind = FilterKind(name)
        made = self._filter(kind, value.strip(), is_excluded=is_excluded)
        if made is None:
            offered = OFFERED.get(kind, tr("{filter}: with {dates}", filter=kind, dates=DATES))
            self._hints.append(
                tr(
                    "{filter} is not understood and is looked for as words. Try {examples}.",
                    filter=f"{kind}:{value}",
                    examples=offered,
                )
            )
            return False
        self._filters.append(made)
        self._or = False
        return True

    def _filter(self, kind: FilterKind, value: str, *, is_excluded: bool) -> Filter | None:
        if not value:
            return None
        if kind in CHOICES:
            meant = CHOICES[kind].get(value.casefold())
            return None if meant is None else Filter(kind, meant, is_excluded)
        if kind in {FilterKind.BEFORE, FilterKind.AFTER}:
            day = _day(value.casefold(), self._today)
            return None if day is None else Filter(kind, value, is_excluded, day)
        return Filter(kind, value, is_excluded)


def _day(value: str, today: date) -> date | None:
    """The first day of what a value names; None where it names none."""
    if value in {"today", "yesterday"}:
        return today - timedelta(days=value == "yesterday")
    try:
        if span := _SPAN.fullmatch(value):
            return today - timedelta(days=int(span[1]) * _DAYS[span[2]])
        numbers = [int(number) for number in value.split("-")] if re.fullmatch(r"\d{4}(-\d{1,2}){0,2}", value) else []
        return date(*numbers, *([1] * (3 - len(numbers)))) if numbers else None
    except (ValueError, OverflowError):
        return None
