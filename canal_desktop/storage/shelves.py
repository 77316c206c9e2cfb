"""Shelves: where each conversation is shown, in which order; counted and read from indexes, or by tag from memory.

A shelf is "trash", "archive", "pinned", a folder's id, or "" for what is in none of them (UNFILED).
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from canal_desktop.domain.listing import Order
from canal_desktop.storage.rows import CONVERSATION_VALUES, clean_text, fold, to_conversation
from canal_desktop.storage.tags import spellings

if TYPE_CHECKING:
    from collections.abc import Sequence

    import apsw

    from canal_desktop.domain.conversation import Conversation

UNFILED = ""
MOST_WORDS = 8
"""So many words of what is looked for in titles count."""


@dataclass(frozen=True, slots=True)
class Sorting:
    """What a shelf is sorted by: columns, as an index has them; moment is the one that tells the date group."""

    columns: str
    moment: str
    falls: bool = True

    @property
    def ahead(self) -> str:
        """A condition for the rows before the one whose columns are given."""
        count = self.columns.count(",") + 1
        return f"({self.columns}) {'>' if self.falls else '<'} ({', '.join('?' * count)})"

    def order(self, *, backwards: bool = False) -> str:
        """For ORDER BY."""
        direction = "DESC" if self.falls is not backwards else "ASC"
        return ", ".join(f"{column} {direction}" for column in self.columns.split(", "))


SORTINGS = {
    Order.ACTIVITY: Sorting("activity, updated_at, seq", "updated_at"),
    Order.CREATED: Sorting("created_at, seq", "created_at"),
    Order.TITLE: Sorting("folded_title, seq", "updated_at", falls=False),
}


class Shelves(Protocol):
    """The shelves as they are at one moment: to be made anew after every change of the library."""

    counts: dict[str, int]
    """How many conversations are on each shelf; empty ones are not in it."""

    def count_since(self, db: apsw.Connection, moment: str) -> int:
        """How many unfiled conversations are above the first one that is older than the stored moment."""

    def rows(self, db: apsw.Connection, shelf: str, offset: int, limit: int) -> tuple[Conversation, ...]:
        """Conversations of a shelf."""

    def offset_of(self, db: apsw.Connection, shelf: str, seq: int) -> int | None:
        """Where a conversation is on its shelf, None where it is not."""


class AllShelves:
    """Every conversation; nothing is held but the counts."""

    def __init__(self, db: apsw.Connection, order: Order) -> None:
        self._sorting = SORTINGS[order]
        self.counts = {
            str(shelf): int(str(count))
            for shelf, count in db.execute("SELECT shelf, count(*) FROM conversations GROUP BY shelf")
        }

    def count_since(self, db: apsw.Connection, moment: str) -> int:
        """Part of Shelves."""
        sorting = self._sorting
        query = f"""
            SELECT {sorting.columns} FROM conversations WHERE shelf = ? AND {sorting.moment} < ?
            ORDER BY {sorting.order()} LIMIT 1
        """
        first = db.execute(query, (UNFILED, moment)).fetchone()
        return self.counts.get(UNFILED, 0) if first is None else self._count_ahead(db, UNFILED, first)

    def rows(self, db: apsw.Connection, shelf: str, offset: int, limit: int) -> tuple[Conversation, ...]:
        """Part of Shelves."""
        count = self.counts.get(shelf, 0)
        limit = min(limit, count - offset)
        if limit <= 0:
            return ()
        # What is left out costs time, so the end is read from the end.
        backwards = offset > count // 2
        inner = self._sorting.order(backwards=backwards)
        query = f"""
            SELECT {CONVERSATION_VALUES} FROM (
                SELECT seq AS wanted FROM conversations WHERE shelf = ? ORDER BY {inner} LIMIT ? OFFSET ?
            ) CROSS JOIN conversations ON seq = wanted ORDER BY {self._sorting.order()}
        """
        values = (shelf, limit, count - offset - limit if backwards else offset)
        return tuple(to_conversation(row) for row in db.execute(query, values))

    def offset_of(self, db: apsw.Connection, shelf: str, seq: int) -> int | None:
        """Part of Shelves."""
        query = f"SELECT {self._sorting.columns} FROM conversations WHERE seq = ? AND shelf = ?"
        own: Any = db.execute(query, (seq, shelf)).fetchone()
        return None if own is None else self._count_ahead(db, shelf, own)

    def _count_ahead(self, db: apsw.Connection, shelf: str, columns: Sequence[Any]) -> int:
        query = f"SELECT count(*) FROM conversations WHERE shelf = ? AND {self._sorting.ahead}"
        row: Any = db.execute(query, (shelf, *columns)).fetchone()
        return int(row[0])


class TaggedShelves:
    """The conversations with a tag, by number: no index has them in order."""

    def __init__(self, db: apsw.Connection, order: Order, tag: str) -> None:
        tags = spellings(db, tag)
        sorting = SORTINGS[order]
        query = f"""
            SELECT shelf, seq, {sorting.moment} FROM conversations WHERE id IN (
                SELECT conversation_id FROM conversation_tags WHERE is_set AND tag IN ({", ".join("?" * len(tags))})
            ) ORDER BY {sorting.order()}
        """
        self._seqs: dict[str, list[int]] = defaultdict(list)
        found: list[Any] = db.execute(query, tags).fetchall()
        self._moments: list[str] = []
        for shelf, seq, moment in found:
            self._seqs[shelf].append(seq)
            if shelf == UNFILED:
                self._moments.append(moment)
        self.counts = {shelf: len(seqs) for shelf, seqs in self._seqs.items()}

    def count_since(self, db: apsw.Connection, moment: str) -> int:
        """Part of Shelves."""
        return next((number for number, other in enumerate(self._moments) if other < moment), len(self._moments))

    def rows(self, db: apsw.Connection, shelf: str, offset: int, limit: int) -> tuple[Conversation, ...]:
        """Part of Shelves."""
        seqs = self._seqs.get(shelf, [])[offset : offset + limit]
        query = f"SELECT {CONVERSATION_VALUES} FROM conversations WHERE seq = ?"
        return tuple(to_conversation(row) for seq in seqs for row in db.execute(query, (seq,)))

    def offset_of(self, db: apsw.Connection, shelf: str, seq: int) -> int | None:
        """Part of Shelves."""
        seqs = self._seqs.get(shelf, [])
        return seqs.index(seq) if seq in seqs else None


def with_title(db: apsw.Connection, text: str, limit: int) -> tuple[Conversation, ...]:
    """Conversations, but for those in the trash, whose titles have every word of text in any case; latest first."""
    words = fold(clean_text(text)).split()[:MOST_WORDS]
    found = "".join(" AND instr(folded_title, ?) > 0" for _word in words)
    query = f"""
        SELECT {CONVERSATION_VALUES} FROM (
            SELECT seq AS wanted FROM conversations INDEXED BY conversations_found
            WHERE deleted_at IS NULL{found} ORDER BY activity DESC, updated_at DESC LIMIT ?
        ) CROSS JOIN conversations ON seq = wanted ORDER BY activity DESC, updated_at DESC
    """
    return tuple(to_conversation(row) for row in db.execute(query, (*words, limit)))
