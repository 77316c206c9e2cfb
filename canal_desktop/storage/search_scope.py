"""SearchScope: a query's filters, joined with what the library and the index know, ready to be looked up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.search import FilterKind, Term
from canal_desktop.storage.rows import fold, to_timestamp
from canal_desktop.storage.search_file import read_state
from canal_desktop.storage.search_terms import (
    HAS,
    NOTHING,
    ROLES,
    all_of,
    any_of,
    conversation_sign,
    date_expression,
    model_sign,
    term_expression,
    words_expression,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    import apsw

    from canal_desktop.domain.search import Filter, SearchQuery

FEW_CONVERSATIONS = 200
"""Where no more than these can be meant, their messages alone are looked through."""

_TAGGED = "c.id IN (SELECT t.conversation_id FROM library.conversation_tags t WHERE t.is_set AND t.tag IN ({}))"
_IS_TAGGED = """
    EXISTS (SELECT 1 FROM library.conversation_tags t WHERE t.conversation_id = c.id AND t.is_set AND t.tag IN ({}))
"""
"""The same twice: to find all such conversations, and to ask whether one of them is such a one."""

_OF_CONVERSATIONS = (FilterKind.TAG, FilterKind.FOLDER, FilterKind.IS)
_PLACES = {
    "pinned": "pinned_at IS NOT NULL",
    "archived": "archived_at IS NOT NULL",
    "trash": "deleted_at IS NOT NULL",
}


@dataclass(frozen=True, slots=True)
class SearchScope:
    """What is looked for, as expressions for the index and conditions for the library."""

    words: str
    """For messages: the words and what the index knows of messages."""
    title_words: str
    """For titles; "" where no title can be meant."""
    conditions: str
    """On a row of library.conversations, named c."""
    condition_values: tuple[Any, ...]
    since: str
    until: str
    """The times of messages, as they are stored: since <= time < until."""
    titled: frozenset[int] | None = None
    """The conversations whose titles fit, by seq; None where any does."""
    not_titled: frozenset[int] = frozenset()
    """Those whose titles are excluded."""

    @property
    def all_conditions(self) -> str:
        """The conditions in the form that finds all conversations, not the one that asks about one."""
        head, many_head = _IS_TAGGED.partition("{}")[0], _TAGGED.partition("{}")[0]
        return self.conditions.replace(head, many_head)

    def has(self, seq: int) -> bool:
        """Whether the title of a conversation fits."""
        return (self.titled is None or seq in self.titled) and seq not in self.not_titled


def make_scope(db: apsw.Connection, query: SearchQuery) -> SearchScope:
    """Look up what the filters name."""
    must, must_not = words_expression(query)
    message_must, message_must_not = _message_filters(db, query)
    since, until, months = _times(db, query)
    conditions, values = _conversation_filters(db, query)
    of_messages = query.of_kind(FilterKind.ROLE, FilterKind.HAS, FilterKind.MODEL)
    titles = all_of([must], [must_not]) if must and not of_messages else ""
    titled, not_titled = _titled(db, query)
    words = all_of([must, months, *message_must], [must_not, *message_must_not])
    scope = SearchScope(words, titles, conditions, values, since, until, titled, not_titled)
    few = None
    if titled is not None or any(not each.is_excluded for each in query.of_kind(*_OF_CONVERSATIONS)):
        few = _few_conversations(db, scope)
    if few is None:
        return scope
    message_must.append(any_of(conversation_sign(seq) for seq in few) if few else NOTHING)
    return replace(scope, words=all_of([must, months, *message_must], [must_not, *message_must_not]))


def _few_conversations(db: apsw.Connection, scope: SearchScope) -> list[int] | None:
    """The conversations that fulfil the conditions; None where they are many."""
    query = f"SELECT c.seq FROM library.conversations c WHERE {scope.all_conditions}"
    if scope.titled is not None and len(scope.titled) <= FEW_CONVERSATIONS:
        query += f" AND c.seq IN ({', '.join(map(str, scope.titled))})"
    rows: list[Any] = db.execute(f"{query} LIMIT ?", (*scope.condition_values, FEW_CONVERSATIONS + 1)).fetchall()
    return None if len(rows) > FEW_CONVERSATIONS else [seq for (seq,) in rows if scope.has(seq)]


def _titled(db: apsw.Connection, query: SearchQuery) -> tuple[frozenset[int] | None, frozenset[int]]:
    """The conversations the filters on titles leave and take out."""
    titled: frozenset[int] | None = None
    not_titled: frozenset[int] = frozenset()
    for each in query.of_kind(FilterKind.TITLE):
        words = term_expression(Term(each.value, is_prefix=True))
        if not words:
            continue
        rows: list[Any] = db.execute("SELECT rowid FROM titles WHERE titles MATCH ?", (words,)).fetchall()
        seqs = frozenset(seq for (seq,) in rows)
        if each.is_excluded:
            not_titled |= seqs
        else:
            titled = seqs if titled is None else titled & seqs
    return titled, not_titled


def _message_filters(db: apsw.Connection, query: SearchQuery) -> tuple[list[str], list[str]]:
    must: list[str] = []
    must_not: list[str] = []
    roles = query.of_kind(FilterKind.ROLE)
    wanted = [ROLES[each.value] for each in roles if not each.is_excluded]
    if wanted:
        must.append(any_of(wanted))
    must_not += [any_of([ROLES[each.value]]) for each in roles if each.is_excluded]
    for each in query.of_kind(FilterKind.HAS):
        (must_not if each.is_excluded else must).append(any_of([HAS[each.value]]))
    models = query.of_kind(FilterKind.MODEL)
    named = [sign for each in models if not each.is_excluded for sign in _models(db, each)]
    if any(not each.is_excluded for each in models):
        must.append(any_of(named) if named else NOTHING)
    for each in models:
        if each.is_excluded and (signs := _models(db, each)):
            must_not.append(any_of(signs))
    return must, must_not


def _models(db: apsw.Connection, each: Filter) -> list[str]:
    wanted = fold(each.value)
    rows: list[Any] = db.execute("SELECT name, number FROM models").fetchall()
    return [model_sign(number) for name, number in rows if wanted in fold(name)]


def _times(db: apsw.Connection, query: SearchQuery) -> tuple[str, str, str]:
    """The first and last time meant, and the months they lie in as an expression."""
    after: date | None = None
    before: date | None = None
    for each in query.of_kind(FilterKind.AFTER, FilterKind.BEFORE):
        # What is not after a day lies before it.
        if each.day is None:
            continue
        if (each.kind is FilterKind.AFTER) is not each.is_excluded:
            after = max(after or each.day, each.day)
        else:
            before = min(before or each.day, each.day)
    months = date_expression(after, before, read_state(db, "first_month"), read_state(db, "last_month"))
    return _midnight(after), _midnight(before) or "9999-99", months


def _midnight(day: date | None) -> str:
    """Midnight of a day where the user is, as times are stored; "" for none."""
    if day is None:
        return ""
    try:
        # Without fractions of a second, and thus before all times of the day.
        return to_timestamp(datetime.combine(day, time()).astimezone())[:19]
    except (OverflowError, ValueError, OSError):
        return f"{day.year:04}-{day.month:02}-{day.day:02}"


def _conversation_filters(db: apsw.Connection, query: SearchQuery) -> tuple[str, tuple[Any, ...]]:
    is_trash = any(each.value == "trash" and not each.is_excluded for each in query.of_kind(FilterKind.IS))
    conditions = [] if is_trash else ["c.deleted_at IS NULL"]
    values: list[Any] = []
    folders: list[Any] = []
    for each in query.of_kind(*_OF_CONVERSATIONS):
        if each.kind is FilterKind.FOLDER and not each.is_excluded:
            folders.append(each)
            continue
        condition, found = _condition(db, each)
        conditions.append(f"NOT ({condition})" if each.is_excluded else condition)
        values += found
    if folders:
        ids = [folder_id for each in folders for folder_id in _folders(db, each)]
        conditions.append(f"c.folder_id IN ({_marks(ids)})")
        values += ids
    return " AND ".join(conditions) or "1", tuple(values)


def _condition(db: apsw.Connection, each: Filter) -> tuple[str, Sequence[Any]]:
    if each.kind is FilterKind.IS:
        return f"c.{_PLACES[each.value]}", ()
    if each.kind is FilterKind.FOLDER:
        ids = _folders(db, each)
        return f"c.folder_id IS NOT NULL AND c.folder_id IN ({_marks(ids)})", ids
    wanted = fold(each.value)
    rows: list[Any] = db.execute("SELECT DISTINCT tag FROM library.conversation_tags WHERE is_set").fetchall()
    tags = [tag for (tag,) in rows if fold(tag).startswith(wanted)]
    return _IS_TAGGED.format(_marks(tags)), tags


def _folders(db: apsw.Connection, each: Filter) -> list[str]:
    wanted = fold(each.value)
    rows: list[Any] = db.execute("SELECT id, name FROM library.folders WHERE deleted_at IS NULL").fetchall()
    return [folder_id for folder_id, name in rows if fold(name).startswith(wanted)]


def _marks(values: Sequence[Any]) -> str:
    return ", ".join("?" * len(values))
