"""SearchScope: a query's filters, joined with what the library and the index know, ready to be looked up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.search import FilterKind, Term
from canal_desktop.storage.rows import fold, to_timestamp
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
_TITLED = "c.seq IN (SELECT rowid FROM titles WHERE titles MATCH ?)"
_IS_TITLED = "EXISTS (SELECT 1 FROM titles WHERE titles MATCH ? AND rowid = c.seq)"
"""The same twice: to find all such conversations, and to ask whether one of them is such a one."""

_OF_CONVERSATIONS = (FilterKind.TAG, FilterKind.FOLDER, FilterKind.TITLE, FilterKind.IS)
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
    conversations: tuple[int, ...] | None = None
    """The only conversations that can be meant, by seq, newest activity first; None where they are many."""


def make_scope(db: apsw.Connection, query: SearchQuery) -> SearchScope:
    """Look up what the filters name."""
    must, must_not = words_expression(query)
    message_must, message_must_not = _message_filters(db, query)
    since, until, months = _times(query)
    conditions, values = _conversation_filters(db, query)
    of_messages = query.of_kind(FilterKind.ROLE, FilterKind.HAS, FilterKind.MODEL)
    titles = all_of([must], [must_not]) if must and not of_messages else ""
    few = None
    if any(not each.is_excluded for each in query.of_kind(*_OF_CONVERSATIONS)):
        few = _few_conversations(db, conditions, values)
    if few is not None:
        message_must.append(any_of(conversation_sign(seq) for seq in few) if few else NOTHING)
    words = all_of([must, months, *message_must], [must_not, *message_must_not])
    return SearchScope(words, titles, conditions, values, since, until, few)


def _few_conversations(db: apsw.Connection, conditions: str, values: tuple[Any, ...]) -> tuple[int, ...] | None:
    """The conversations that fulfil conditions, latest activity first; None where they are many."""
    for one, many in ((_IS_TAGGED, _TAGGED), (_IS_TITLED, _TITLED)):
        head, many_head = one.partition("{}")[0], many.partition("{}")[0]
        conditions = conditions.replace(head, many_head)
    query = f"SELECT c.seq, c.activity FROM library.conversations c WHERE {conditions} LIMIT ?"
    rows: list[Any] = db.execute(query, (*values, FEW_CONVERSATIONS + 1)).fetchall()
    if len(rows) > FEW_CONVERSATIONS:
        return None
    rows.sort(key=lambda row: -row[1])
    return tuple(row[0] for row in rows)


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


def _times(query: SearchQuery) -> tuple[str, str, str]:
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
    return _midnight(after), _midnight(before) or "9999-99", date_expression(after, before)


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
    if each.kind is FilterKind.TITLE:
        words = term_expression(Term(each.value, is_prefix=True))
        return (_IS_TITLED, (words,)) if words else ("1", ())
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
