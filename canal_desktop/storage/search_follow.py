"""SearchFollower: puts what is new in the library into the search index, a slice at a time."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.message import MessageState
from canal_desktop.storage.search_file import read_state, write_state
from canal_desktop.storage.search_terms import (
    BESIDE_KINDS,
    HAS,
    ROLES,
    conversation_sign,
    date_signs,
    model_sign,
    month_of,
)
from canal_desktop.storage.search_text import prepared

if TYPE_CHECKING:
    from collections.abc import Sequence

    import apsw

ROWS = 500
"""Rows asked for at once."""

COMMIT_S = 2.0
"""While much is new, how long it may be until it is found: each commit makes the index a little slower."""

COUNTED_UP_TO = 10_000_000

_MESSAGES = """
    SELECT m.changed, m.seq, m.id, m.role, m.state, m.created_at, m.model, m.deleted_at, c.seq
    FROM library.messages m LEFT JOIN library.conversations c ON c.id = m.conversation_id
    WHERE m.changed > ? ORDER BY m.changed LIMIT ?
"""
_PARTS = """
    SELECT kind, text, CASE WHEN kind IN ('file', 'tool_result') AND json_valid(details) THEN details ->> '$.name' END
    FROM library.parts WHERE message_seq = ? ORDER BY position
"""
_CONVERSATIONS = """
    SELECT changed, seq, id, title FROM library.conversations WHERE changed > ? ORDER BY changed LIMIT ?
"""
_NEWS = """
    SELECT EXISTS (SELECT 1 FROM library.messages WHERE changed > ?)
    OR EXISTS (SELECT 1 FROM library.conversations WHERE changed > ?)
    OR EXISTS (SELECT 1 FROM library.purged WHERE clock > ?)
"""


class SearchFollower:
    """Goes through the library by `changed`, from where the index says it was left. Used in the index's thread."""

    def __init__(self) -> None:
        self.done = 0
        """Messages taken in since the follower was last up to date."""
        self.total = 0
        """Messages there were to take in then, as far as is known."""
        self._messages: list[Any] = []
        self._conversations: list[Any] = []
        self._seen: dict[str, int] = {}
        self._models: dict[str, int] = {}
        self._months: tuple[int | None, int | None] = (None, None)
        self._begun = 0.0
        self._has_rows = False

    def step(self, db: apsw.Connection, slice_s: float) -> bool:
        """Take in what is new, for about slice_s seconds; returns whether there is more.

        Where there is more, the transaction stays open, and what was taken in is found when it is committed.
        """
        deadline = time.perf_counter() + slice_s
        if not self._seen:
            self._read_state(db)
        if not db.in_transaction:
            if not self._has_news(db):
                return False
            db.execute("BEGIN IMMEDIATE")
            self._begun = time.perf_counter()
            self._has_rows = False
        try:
            has_more = self._work(db, deadline)
            if not has_more or (self._is_due() and self._is_between_rows()):
                self._commit(db)
        except BaseException:
            self.forget(db)
            raise
        return has_more

    def forget(self, db: apsw.Connection) -> None:
        """Go back to the last commit."""
        if db.in_transaction:
            db.execute("ROLLBACK")
        self._messages, self._conversations = [], []
        self._seen, self._models = {}, {}

    def _read_state(self, db: apsw.Connection) -> None:
        self._seen = {name: read_state(db, name) or 0 for name in ("messages", "conversations", "purged")}
        self._months = (read_state(db, "first_month"), read_state(db, "last_month"))
        self._models = {str(name): int(str(number)) for name, number in db.execute("SELECT name, number FROM models")}
        self.done, self.total = 0, self._pending(db)

    def _has_news(self, db: apsw.Connection) -> bool:
        """Whether anything changed; asked again and again, and answered without writing."""
        seen = self._seen
        row: Any = db.execute(_NEWS, (seen["messages"], seen["conversations"], seen["purged"])).fetchone()
        return bool(row[0])

    def _pending(self, db: apsw.Connection) -> int:
        query = "SELECT count(*) FROM (SELECT 1 FROM library.messages WHERE changed > ? LIMIT ?)"
        row: Any = db.execute(query, (self._seen["messages"], COUNTED_UP_TO)).fetchone()
        return int(row[0])

    def _work(self, db: apsw.Connection, deadline: float) -> bool:
        while time.perf_counter() < deadline:
            if self._conversations:
                self._take_conversation(db, *self._conversations.pop())
            elif self._messages:
                self._take_message(db, self._messages.pop())
            elif self._is_due():
                return True
            elif rows := self._next_rows(db, "conversations", _CONVERSATIONS):
                self._conversations = rows
            elif rows := self._next_rows(db, "messages", _MESSAGES):
                self._messages = rows
            else:
                self._take_purged(db)
                self.done = self.total = 0
                return False
        return True

    def _is_due(self) -> bool:
        return self._has_rows and time.perf_counter() - self._begun > COMMIT_S

    def _is_between_rows(self) -> bool:
        return not self._messages and not self._conversations

    def _next_rows(self, db: apsw.Connection, table: str, query: str) -> list[Any]:
        """The next rows, to be taken from the end: in the order of seq, as the index is slow where that goes back."""
        rows: list[Any] = db.execute(query, (self._seen[table], ROWS)).fetchall()
        if rows:
            # It counts once all of them were taken in: no commit comes before.
            self._seen[table] = rows[-1][0]
            self._has_rows = True
            rows.sort(key=lambda row: -row[1])
        return rows

    def _commit(self, db: apsw.Connection) -> None:
        write_state(db, **self._seen)
        first, last = self._months
        if first is not None and last is not None:
            write_state(db, first_month=first, last_month=last)
        db.execute("COMMIT")
        if self.done == 0:
            self.total = self._pending(db)

    def _take_conversation(
        self, db: apsw.Connection, _changed: int, seq: int, conversation_id: str, title: str
    ) -> None:
        statement = "INSERT OR REPLACE INTO titles (rowid, text, signs) VALUES (?, ?, ?)"
        db.execute(statement, (seq, *prepared(title)))
        db.execute("INSERT OR IGNORE INTO known VALUES (?, ?)", (conversation_id, seq))

    def _take_message(self, db: apsw.Connection, row: Sequence[Any]) -> None:
        _changed, seq, message_id, role, state, created_at, model, deleted_at, conversation_seq = row
        if deleted_at is not None or conversation_seq is None:
            db.execute("DELETE FROM messages_text WHERE rowid = ?", (seq,))
        elif state != MessageState.STREAMING:
            parts: list[Any] = db.execute(_PARTS, (seq,)).fetchall()
            signs = [ROLES.get(role, ""), conversation_sign(conversation_seq), *date_signs(created_at)]
            if model:
                signs.append(model_sign(self._model(db, model)))
            statement = "INSERT OR REPLACE INTO messages_text (rowid, text, reasoning, signs) VALUES (?, ?, ?, ?)"
            db.execute(statement, (seq, *_columns(parts, signs)))
            month, (first, last) = month_of(created_at), self._months
            self._months = (month if first is None else min(first, month), month if last is None else max(last, month))
            if not self._messages:
                write_state(db, last_seq=seq, last_id=message_id)
        self.done += 1

    def _model(self, db: apsw.Connection, name: str) -> int:
        number = self._models.get(name)
        if number is None:
            db.execute("INSERT INTO models (name) VALUES (?)", (name,))
            number = self._models[name] = db.last_insert_rowid()
        return number

    def _take_purged(self, db: apsw.Connection) -> None:
        # What was removed together has one clock: it is taken together, however much it is.
        query = """
            SELECT id, clock FROM library.purged WHERE clock > ?1 AND clock <= (
                SELECT MAX(clock) FROM (SELECT clock FROM library.purged WHERE clock > ?1 ORDER BY clock LIMIT ?2)
            ) ORDER BY clock
        """
        rows: list[Any] = db.execute(query, (self._seen["purged"], ROWS)).fetchall()
        for purged_id, clock in rows:
            found: Any = db.execute("SELECT seq FROM known WHERE conversation_id = ?", (purged_id,)).fetchone()
            if found is not None:
                _forget_conversation(db, purged_id, found[0])
            self._seen["purged"] = clock


def _forget_conversation(db: apsw.Connection, conversation_id: str, seq: int) -> None:
    query = "SELECT rowid FROM messages_text WHERE messages_text MATCH ?"
    rows: list[Any] = db.execute(query, (f'"{conversation_sign(seq)}"',)).fetchall()
    db.executemany("DELETE FROM messages_text WHERE rowid = ?", rows)
    db.execute("DELETE FROM titles WHERE rowid = ?", (seq,))
    db.execute("DELETE FROM known WHERE conversation_id = ?", (conversation_id,))


def _columns(parts: Sequence[Any], signs: list[str]) -> tuple[str, str, str]:
    text = "".join(each for kind, each, _name in parts if kind == "text")
    reasoning = "".join(each for kind, each, _name in parts if kind == "reasoning")
    kinds = {kind for kind, _text, _name in parts}
    # Names of pictures and sounds, names and texts of files and of what tools gave are words of the message, too.
    besides = [f"{name or ''}\n{each}" for kind, each, name in parts if kind in BESIDE_KINDS]
    words, more = prepared("\n".join((text, *besides)))
    thoughts, more_thoughts = prepared(reasoning) if reasoning else ("", "")
    if "```" in text or "~~~" in text:
        signs.append(HAS["code"])
    signs += (HAS[kind] for kind in ("file", "audio") if kind in kinds)
    if "image" in kinds or "![" in text:
        signs.append(HAS["image"])
    if "](" in text or "://" in text:
        signs.append(HAS["link"])
    return words, thoughts, " ".join([*signs, more, more_thoughts])
