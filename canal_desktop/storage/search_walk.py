"""SearchWalk: one search, going through what fits from the newest on, a slice at a time."""

from __future__ import annotations

import contextlib
import json
import threading
import time
from typing import TYPE_CHECKING, Any, NamedTuple

import apsw

from canal_desktop.domain.message import MessageId, Role
from canal_desktop.domain.search import ConversationHits, FilterKind, SearchHit
from canal_desktop.storage.rows import CONVERSATION_COLUMNS, from_timestamp, to_conversation
from canal_desktop.storage.search_scope import make_scope
from canal_desktop.storage.search_terms import BESIDE_KINDS, any_of, conversation_sign, has_only_conversations
from canal_desktop.storage.snippets import TermFinder

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.search import SearchQuery
    from canal_desktop.storage.search_scope import SearchScope

TITLES = 20
"""Conversations found by their titles that come before the others, at most."""

TITLES_LOOKED_AT = 200
BEST = 3
"""Messages shown of each conversation, at most."""

LOOKED_AT = 5
"""Messages among which these are chosen, the newest ones that fit."""

MOST_COUNTED = 20_000
"""Messages that fit in the conversations of a batch; counts stop there."""

GATHER_S = 0.02
"""How long a conversation that was found waits for others; less than any slice, or it would never be given."""

BATCH = 10
"""Conversations whose messages are looked up together."""

ALL = 2**62
"""Above the seq of every message."""

LONGEST = 200_000
"""Characters of a message that are looked through for a snippet."""

_CONVERSATION = f"""
    SELECT c.seq, {", ".join(f"c.{name}" for name in CONVERSATION_COLUMNS.split(", "))}, (
        SELECT json_group_array(tag) FROM library.conversation_tags t WHERE t.conversation_id = c.id AND t.is_set
    ), (SELECT name FROM library.folders f WHERE f.id = c.folder_id AND f.deleted_at IS NULL)
    FROM library.conversations c
"""
_MESSAGE = """
    SELECT m.id, m.role, m.created_at, (
        SELECT json_group_array(json_array(kind, substr(text, 1, ?), name))
        FROM (
            SELECT kind, text,
            CASE WHEN kind IN ('file', 'tool_result') AND json_valid(details) THEN details ->> '$.name' END AS name
            FROM library.parts p WHERE p.message_seq = m.seq ORDER BY position
        )
    ) FROM library.messages m WHERE m.seq = ?
"""
_MATCHING = """
    SELECT m.seq, m.conversation_id FROM messages_text f CROSS JOIN library.messages m ON m.seq = f.rowid
    WHERE messages_text MATCH ? AND f.rowid < ? AND m.deleted_at IS NULL AND m.created_at >= ? AND m.created_at < ?
    ORDER BY f.rowid DESC
"""


class _Found(NamedTuple):
    seq: int
    conversation: Conversation
    folder: str


class SearchWalk:
    """Made anywhere; advance is called in the search's thread.

    Between two slices nothing of SQLite's stays open: a reader that rests would keep the library's journal growing.
    """

    def __init__(self, query: SearchQuery) -> None:
        self._query = query
        self._finder = TermFinder([term for group in query.groups for term in group])
        self._cancelled = threading.Event()
        self._scope: SearchScope | None = None
        self._seen: set[str] = set()
        self._titles_left = TITLES
        self._below: int | None = None
        self.is_complete = False
        """Whether everything was looked through."""

    def cancel(self) -> None:
        """Stop soon, from any thread. What is running in SQLite is ended by the connection's interrupt."""
        self._cancelled.set()

    def advance(self, db: apsw.Connection, limit: int, slice_s: float) -> tuple[ConversationHits, ...]:
        """The next conversations, at most limit; fewer after slice_s seconds, or where there are no more."""
        deadline = time.perf_counter() + slice_s
        found: list[ConversationHits] = []
        try:
            with contextlib.closing(self._walk(db)) as walk:
                while len(found) < limit and time.perf_counter() < deadline and not self._cancelled.is_set():
                    hits = next(walk)
                    if hits is not None:
                        found.append(hits)
        except StopIteration:
            self.is_complete = True
        except apsw.InterruptError:
            self._cancelled.set()
        return tuple(found)

    def _walk(self, db: apsw.Connection) -> Generator[ConversationHits | None]:
        """Conversation after conversation from where the last slice ended; None where time passes without one."""
        if self._scope is None:
            self._scope = make_scope(db, self._query)
        if has_only_conversations(self._query):
            yield from self._list(db, self._scope)
            return
        only_titles = bool(self._query.of_kind(FilterKind.IN))
        if self._scope.title_words and self._below is None:
            yield from self._titles(db, self._scope, only_titles=only_titles)
        if not only_titles:
            yield from self._messages(db, self._scope)

    def _list(self, db: apsw.Connection, scope: SearchScope) -> Iterator[ConversationHits]:
        query = f"""
            {_CONVERSATION} WHERE {scope.all_conditions} AND c.updated_at >= ? AND c.created_at < ?
            ORDER BY c.activity DESC
        """
        for row in db.execute(query, (*scope.condition_values, scope.since, scope.until)):
            if row[1] not in self._seen and scope.has(row[0]):
                found = _conversation(row)
                self._seen.add(found.conversation.id)
                yield ConversationHits(found.conversation, found.folder)

    def _titles(self, db: apsw.Connection, scope: SearchScope, *, only_titles: bool) -> Iterator[ConversationHits]:
        query = "SELECT rowid FROM titles WHERE titles MATCH ? ORDER BY rowid DESC"
        limit = -1 if only_titles else TITLES_LOOKED_AT
        rows: Sequence[Any] = db.execute(f"{query} LIMIT ?", (scope.title_words, limit)).fetchall()
        conditions = f"c.seq = ? AND {scope.conditions} AND c.updated_at >= ? AND c.created_at < ?"
        found = []
        for (seq,) in rows:
            values = (seq, *scope.condition_values, scope.since, scope.until)
            row: Any = db.execute(f"{_CONVERSATION} WHERE {conditions}", values).fetchone()
            if row is not None and row[1] not in self._seen and scope.has(seq):
                found.append(_conversation(row))
            if only_titles and len(found) == BATCH:
                yield from self._hits(db, scope, found)
                found = []
        if not only_titles:
            found.sort(key=lambda each: each.conversation.updated_at, reverse=True)
        yield from self._hits(db, scope, found if only_titles else found[: self._titles_left], is_titles=True)

    def _messages(self, db: apsw.Connection, scope: SearchScope) -> Iterator[ConversationHits | None]:
        query = f"{_CONVERSATION} WHERE c.id = ? AND {scope.conditions}"
        below = ALL if self._below is None else self._below
        # The first one is there at once; the others are looked up together.
        size = 1 if not self._seen else BATCH
        batch: dict[str, _Found] = {}
        known: set[str] = set()
        until = 0.0
        for seq, conversation_id in db.execute(_MATCHING, (scope.words, below, scope.since, scope.until)):
            if conversation_id not in self._seen and conversation_id not in known:
                known.add(str(conversation_id))
                row: Any = db.execute(query, (conversation_id, *scope.condition_values)).fetchone()
                if row is not None and scope.has(row[0]):
                    until = until if batch else time.perf_counter() + GATHER_S
                    batch[str(conversation_id)] = _conversation(row)
            if len(batch) == size or (batch and time.perf_counter() > until):
                yield from self._hits(db, scope, list(batch.values()))
                batch, size = {}, BATCH
            if not batch:
                self._below = int(seq)
            yield None
        yield from self._hits(db, scope, list(batch.values()))

    def _hits(
        self, db: apsw.Connection, scope: SearchScope, batch: Sequence[_Found], *, is_titles: bool = False
    ) -> Iterator[ConversationHits]:
        """Conversations with the messages that fit, which are looked up for all of them at once."""
        if not batch:
            return
        words = f"{any_of(conversation_sign(each.seq) for each in batch)} AND ({scope.words})"
        seqs: dict[str, list[int]] = {}
        rows = db.execute(_MATCHING, (words, ALL, scope.since, scope.until))
        for (seq, conversation_id), _ in zip(rows, range(MOST_COUNTED), strict=False):
            seqs.setdefault(str(conversation_id), []).append(int(str(seq)))
        for each in batch:
            found = seqs.get(each.conversation.id, [])
            hits = self._best(db, found)
            self._seen.add(each.conversation.id)
            self._titles_left -= is_titles
            title_marks = self._finder.spans(each.conversation.title)
            yield ConversationHits(each.conversation, each.folder, title_marks, hits, len(found))

    def _best(self, db: apsw.Connection, seqs: Sequence[int]) -> tuple[SearchHit, ...]:
        looked_at = [found for seq in seqs[:LOOKED_AT] if (found := self._hit(db, seq)) is not None]
        # Of those with equally many terms in a line the newest one comes first, as it does here.
        looked_at.sort(key=lambda each: -each[0])
        return tuple(hit for _terms, hit in looked_at[:BEST])

    def _hit(self, db: apsw.Connection, seq: int) -> tuple[int, SearchHit] | None:
        """How many of the terms stand together, and the message."""
        row: Any = db.execute(_MESSAGE, (LONGEST, seq)).fetchone()
        if row is None:
            return None
        message_id, role, created_at, parts = row
        kinds = dict.fromkeys(("text", "reasoning", *BESIDE_KINDS), "")
        for kind, text, name in json.loads(parts):
            if kind in kinds:
                kinds[kind] += f"{name or ''}\n{text}\n" if kind in BESIDE_KINDS else text
        in_reasoning = False
        snippet = self._finder.snippet(kinds["text"])
        for other in ("reasoning", *BESIDE_KINDS):
            if not snippet.terms and kinds[other]:
                found = self._finder.snippet(kinds[other])
                if found.terms:
                    snippet, in_reasoning = found, other == "reasoning"
        hit = SearchHit(
            MessageId(message_id),
            Role(role),
            from_timestamp(created_at),
            snippet.text,
            snippet.marks,
            snippet.words,
            in_reasoning,
        )
        return snippet.terms, hit


def _conversation(row: Sequence[Any]) -> _Found:
    """A row of _CONVERSATION."""
    return _Found(row[0], to_conversation(row[1:-1]), row[-1] or "")
