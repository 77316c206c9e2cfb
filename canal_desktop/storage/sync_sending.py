"""What of the library has not been written to the sync folder yet, a slice at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.message import MessageState
from canal_desktop.domain.sync import ConversationRecord, FolderRecord, MessageRecord, Record
from canal_desktop.storage.sync_rows import ROW, SyncRows, has_own_change

if TYPE_CHECKING:
    from collections.abc import Mapping

    import apsw

SLICE_ROWS = 100
SLICE_TEXT = 200_000
"""Characters after which a slice ends: others wait for the database thread for some milliseconds."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Records on their way into the sync folder: what was changed after a clock, up to another one."""

    records: tuple[Record, ...]
    after: int
    upto: int
    is_all: bool
    """Whether nothing is left after them."""


def begin_directory(db: apsw.Connection, directory: str) -> None:
    """Note into which directory the library is written; into a new one everything goes, whoever it came from.

    Inside a transaction. For a machine that is gone, another one's copy may be the last there is.
    """
    if _state(db, "directory") != directory:
        db.execute("INSERT OR REPLACE INTO sync_state VALUES ('directory', ?)", (directory,))
        send_all_again(db)


def send_all_again(db: apsw.Connection) -> None:
    """Let all of the library be written once more. Inside a transaction."""
    set_counter(db, "exported", 0)
    set_counter(db, "exported_whole_to", counter(db, "clock"))


def read_outgoing(db: apsw.Connection, machine: str) -> Outgoing:
    """The next slice of what this machine changed. In autocommit."""
    after, clock = counter(db, "exported"), counter(db, "clock")
    if after >= clock:
        return Outgoing((), after, after, is_all=True)
    return _Slice(db, machine, after, clock).read()


def note_sent(db: apsw.Connection, upto: int) -> None:
    """What the clock had reached is in the sync folder. Inside a transaction."""
    set_counter(db, "exported", max(upto, counter(db, "exported")))


class _Slice:
    def __init__(self, db: apsw.Connection, machine: str, after: int, clock: int) -> None:
        self._db = db
        self._rows = SyncRows(db, machine)
        self._after = after
        self._clock = clock
        self._whole_to = counter(db, "exported_whole_to")

    def read(self) -> Outgoing:
        messages, upto = self._messages()
        conversations, upto = self._conversations(upto)
        messages = [(changed, message) for changed, message in messages if changed <= upto]
        records: list[Record] = [*self._folders(upto), *conversations.values()]
        # A message before its conversation would have to wait for it on the other side.
        for known_id in {message.conversation for _changed, message in messages} - conversations.keys():
            found = self._rows.conversation(known_id)
            if found is not None and self._changed_after(known_id, upto):
                records.append(found[0])
        records += (message for _changed, message in messages)
        records += self._rows.purges(self._after, upto)
        return Outgoing(tuple(records), self._after, upto, upto >= self._clock)

    def _messages(self) -> tuple[list[tuple[int, MessageRecord]], int]:
        """Messages with their `changed`, and the clock that they reach to."""
        query = """
            SELECT id, changed, machine IS NULL, state FROM messages WHERE changed > ? AND changed <= ?
            ORDER BY changed LIMIT ?
        """
        rows = self._changed_rows(query, SLICE_ROWS)
        found: list[tuple[int, MessageRecord]] = []
        size = 0
        for known_id, changed, is_own, state in rows:
            row = self._rows.message(known_id)
            if row is not None and state != MessageState.STREAMING:
                _seq, message, _stamps = row
                fields = message.fields
                if changed <= self._whole_to or is_own or has_own_change(fields, self._rows.machine, self._after):
                    found.append((changed, message))
                    size += sum(len(text) for _kind, text, _details in message.content.parts)
            if size >= SLICE_TEXT:
                return found, changed
        return found, rows[-1][1] if len(rows) == SLICE_ROWS else self._clock

    def _conversations(self, upto: int) -> tuple[dict[str, ConversationRecord], int]:
        query = "SELECT id, changed FROM conversations WHERE changed > ? AND changed <= ? ORDER BY changed LIMIT ?"
        rows = [row for row in self._changed_rows(query, SLICE_ROWS) if row[1] <= upto]
        if len(rows) == SLICE_ROWS:
            upto = rows[-1][1]
        found: dict[str, ConversationRecord] = {}
        for known_id, changed in rows:
            row = self._rows.conversation(known_id)
            if row is not None and self._is_own(changed, row[0], row[1]):
                found[known_id] = row[0]
        return found, upto

    def _folders(self, upto: int) -> list[FolderRecord]:
        # There are few.
        query = "SELECT id, changed FROM folders WHERE changed > ? AND changed <= ?"
        rows: list[Any] = self._db.execute(query, (self._after, upto)).fetchall()
        found = [(changed, self._rows.folder(known_id)) for known_id, changed in rows]
        return [row[0] for changed, row in found if row is not None and self._is_own(changed, *row)]

    def _is_own(self, changed: int, record: ConversationRecord | FolderRecord, stamps: Mapping[str, Any]) -> bool:
        if changed <= self._whole_to or ROW not in stamps:
            return True
        tags = record.tags if isinstance(record, ConversationRecord) else {}
        return any(has_own_change(fields, self._rows.machine, self._after) for fields in (record.fields, tags))

    def _changed_after(self, conversation_id: str, clock: int) -> bool:
        query = "SELECT 1 FROM conversations WHERE id = ? AND changed > ?"
        return self._db.execute(query, (conversation_id, clock)).fetchone() is not None

    def _changed_rows(self, query: str, limit: int) -> list[Any]:
        return self._db.execute(query, (self._after, self._clock, limit)).fetchall()


def counter(db: apsw.Connection, name: str) -> int:
    """A number that the library keeps, 0 where it has none of that name."""
    row: Any = db.execute("SELECT value FROM counters WHERE name = ?", (name,)).fetchone()
    return 0 if row is None else int(row[0])


def set_counter(db: apsw.Connection, name: str, value: int) -> None:
    """Keep a number."""
    db.execute("INSERT OR REPLACE INTO counters (name, value) VALUES (?, ?)", (name, value))


def _state(db: apsw.Connection, name: str) -> str:
    row: Any = db.execute("SELECT value FROM sync_state WHERE name = ?", (name,)).fetchone()
    return "" if row is None else str(row[0])
