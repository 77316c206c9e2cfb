"""Rows of the library to records of a sync folder: their stamps, their content, and whose they are."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.sync import (
    CONVERSATION_FIELDS,
    FOLDER_FIELDS,
    Content,
    ConversationRecord,
    FolderRecord,
    MessageRecord,
    PurgeRecord,
    Stamped,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import apsw

ROW = "row"
"""In `stamps`, beside the fields: [0, machine] where the row itself came from another machine."""

_CONVERSATION = f"id, created_at, updated_at, stamps, {', '.join(CONVERSATION_FIELDS)}"
_FOLDER = f"id, created_at, stamps, {', '.join(FOLDER_FIELDS)}"
_MESSAGE = (
    "seq, id, conversation_id, parent_id, role, created_at, machine, state, model, finish_reason, usage, failure, "
    "timing, cost, deleted_at, context, stamps"
)


class SyncRows:
    """Reads records; machine is the one that stamps without a name belong to."""

    def __init__(self, db: apsw.Connection, machine: str) -> None:
        self._db = db
        self.machine = machine

    def conversation(self, known_id: str) -> tuple[ConversationRecord, dict[str, Any]] | None:
        """A conversation and its stamps as they are stored, None where it is not in the library."""
        query = f"SELECT {_CONVERSATION} FROM conversations WHERE id = ?"
        row: Any = self._db.execute(query, (known_id,)).fetchone()
        if row is None:
            return None
        _id, created_at, updated_at, stored, *values = row
        stamps = json.loads(stored)
        fields = self._fields(CONVERSATION_FIELDS, values, stamps)
        query = "SELECT tag, is_set, clock, machine FROM conversation_tags WHERE conversation_id = ?"
        tags = {
            tag: Stamped(is_set, clock, self.machine if machine is None else machine)
            for tag, is_set, clock, machine in self._rows(query, (known_id,))
        }
        return ConversationRecord(known_id, created_at, updated_at, fields, tags), stamps

    def folder(self, known_id: str) -> tuple[FolderRecord, dict[str, Any]] | None:
        """A folder and its stamps as they are stored, None where it is not in the library."""
        row: Any = self._db.execute(f"SELECT {_FOLDER} FROM folders WHERE id = ?", (known_id,)).fetchone()
        if row is None:
            return None
        _id, created_at, stored, *values = row
        stamps = json.loads(stored)
        return FolderRecord(known_id, created_at, self._fields(FOLDER_FIELDS, values, stamps)), stamps

    def message(self, known_id: str) -> tuple[int, MessageRecord, dict[str, Any]] | None:
        """A message with its sequence number and its stamps, None where it is not in the library."""
        row: Any = self._db.execute(f"SELECT {_MESSAGE} FROM messages WHERE id = ?", (known_id,)).fetchone()
        if row is None:
            return None
        seq, _id, conversation, parent, role, created_at, machine, *content, deleted_at, context, stored = row
        stamps = json.loads(stored)
        query = "SELECT kind, text, details FROM parts WHERE message_seq = ? ORDER BY position"
        record = MessageRecord(
            known_id,
            conversation,
            parent,
            role,
            created_at,
            self.machine if machine is None else machine,
            Content(tuple(self._rows(query, (seq,))), *content),
            self._stamped("deleted_at", deleted_at, stamps),
            self._stamped("context", context, stamps),
        )
        return seq, record, stamps

    def purges(self, after: int, upto: int) -> list[PurgeRecord]:
        """What was removed for good between two clocks."""
        query = "SELECT id, clock FROM purged WHERE clock > ? AND clock <= ?"
        return [PurgeRecord(known_id, clock, self.machine) for known_id, clock in self._rows(query, (after, upto))]

    def deleted(self, table: str, known_id: str) -> tuple[Stamped, dict[str, Any]] | None:
        """When a row of a table went to the trash, None where there is no such row."""
        query = f"SELECT deleted_at, stamps FROM {table} WHERE id = ?"
        row: Any = self._db.execute(query, (known_id,)).fetchone()
        if row is None:
            return None
        stamps = json.loads(row[1])
        return self._stamped("deleted_at", row[0], stamps), stamps

    def stored(self, stamped: Stamped) -> int | list[int | str]:
        """A stamp as `stamps` holds it."""
        return stamped.clock if stamped.machine == self.machine else [stamped.clock, stamped.machine]

    def _fields(self, names: tuple[str, ...], values: Sequence[Any], stamps: Mapping[str, Any]) -> dict[str, Stamped]:
        return {name: self._stamped(name, value, stamps) for name, value in zip(names, values, strict=True)}

    def _stamped(self, name: str, value: Any, stamps: Mapping[str, Any]) -> Stamped:
        found = stamps.get(name)
        if found is None:
            return Stamped(value)
        return Stamped(value, found, self.machine) if isinstance(found, int) else Stamped(value, *found)

    def _rows(self, query: str, values: tuple[Any, ...]) -> list[Any]:
        return self._db.execute(query, values).fetchall()


def has_own_change(fields: Mapping[str, Stamped], machine: str, after: int) -> bool:
    """Whether one of these was changed by a machine after a clock."""
    return any(stamped.machine == machine and stamped.clock > after for stamped in fields.values())
