"""Records of other machines into the library, by the rules of domain.sync: in any order, any number of times."""

from __future__ import annotations

import hashlib
import json
from collections import deque
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.message import ConversationId, MessageState
from canal_desktop.domain.sync import (
    REFERENCES,
    ConversationRecord,
    FolderRecord,
    MessageRecord,
    PurgeRecord,
    Record,
    Stamped,
    highest_clock,
    merge_versions,
    winners,
)
from canal_desktop.domain.sync_lines import from_line, record_from, record_to_line
from canal_desktop.storage.rows import to_timestamp
from canal_desktop.storage.sync_messages import SyncMessages
from canal_desktop.storage.sync_rows import ROW, SyncRows
from canal_desktop.storage.sync_sending import counter, set_counter

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import apsw

TABLES = ("conversations", "messages", "folders")


@dataclass(frozen=True, slots=True)
class Applied:
    """What came of records: the conversations that look different now, and whether all files are to be read again."""

    conversations: frozenset[ConversationId]
    are_folders_changed: bool
    read_again: bool


def apply_records(db: apsw.Connection, machine: str, records: Iterable[Record]) -> Applied:
    """Merge records into the library, and those that waited for them. Inside a transaction."""
    return _Applying(db, machine).apply(tuple(records))


def ready_again(db: apsw.Connection) -> list[str]:
    """The replies that something waits for, and that are no longer being written. In autocommit."""
    query = f"""
        SELECT DISTINCT waits_for FROM sync_waiting CROSS JOIN messages ON messages.id = waits_for
        WHERE state != '{MessageState.STREAMING}'
    """
    return [str(waits_for) for (waits_for,) in db.execute(query).fetchall()]


def apply_waiting(db: apsw.Connection, machine: str, ready: Iterable[str]) -> Applied:
    """Merge what waited for these. Inside a transaction."""
    return _Applying(db, machine).apply((), ready)


class _Applying:
    def __init__(self, db: apsw.Connection, machine: str) -> None:
        self._db = db
        self._rows = SyncRows(db, machine)
        self._messages = SyncMessages(db, machine)
        self._queue: deque[Record] = deque()
        self._conversations: set[ConversationId] = set()
        self._are_folders_changed = False
        self._read_again = False
        self._is_own_change = False

    def apply(self, records: tuple[Record, ...], present: Iterable[str] = ()) -> Applied:
        before = counter(self._db, "clock")
        is_all_sent = counter(self._db, "exported") >= before
        clock = max((highest_clock(record) for record in records), default=0)
        # Whatever is changed here from now on is later than all that was seen.
        set_counter(self._db, "clock", max(before, clock))
        self._queue.extend(records)
        for known_id in present:
            self._release(known_id)
        while self._queue:
            self._apply(self._queue.popleft())
        if is_all_sent and not self._is_own_change:
            # Nothing was changed but by others, so there is nothing to look for when sending.
            set_counter(self._db, "exported", counter(self._db, "clock"))
        if self._read_again:
            self._db.execute("DELETE FROM sync_files")
        return Applied(frozenset(self._conversations), self._are_folders_changed, self._read_again)

    def _apply(self, record: Record) -> None:
        match record:
            case FolderRecord():
                self._folder(record)
            case ConversationRecord():
                self._conversation(record)
            case MessageRecord():
                self._message(record)
            case PurgeRecord():
                self._purge(record)

    def _folder(self, record: FolderRecord) -> None:
        row = self._rows.folder(record.id)
        if row is None:
            if "name" not in record.fields or not self._may_return(record.id, record.fields.get("deleted_at")):
                return
            self._insert("folders", {"id": record.id, "created_at": record.created_at}, record.fields)
            self._are_folders_changed = True
            self._release(record.id)
        else:
            self._are_folders_changed |= self._update("folders", record.id, row[0].fields, record.fields, row[1])

    def _conversation(self, record: ConversationRecord) -> None:
        record = self._without_missing(record)
        row = self._rows.conversation(record.id)
        if row is None:
            if not {"title", "title_is_own"} <= record.fields.keys():
                # It was a field of a conversation that is gone.
                return
            if not self._may_return(record.id, record.fields.get("deleted_at")):
                return
            values: dict[str, str | int] = {
                "id": record.id,
                "created_at": record.created_at,
                "updated_at": record.updated_at,
                "activity": self._messages.activity_at(record.updated_at),
            }
            self._insert("conversations", values, record.fields)
            self._changed(record.id)
            self._tags(record, {})
            self._release(record.id)
            return
        ours, stamps = row
        if self._update("conversations", record.id, ours.fields, record.fields, stamps):
            self._changed(record.id)
        self._tags(record, ours.tags)
        self._messages.be_active(record.id, record.updated_at)

    def _without_missing(self, record: ConversationRecord) -> ConversationRecord:
        """The record without the fields that name what has not arrived; those wait for it."""
        fields = dict(record.fields)
        for name, table in zip(REFERENCES, ("messages", "folders"), strict=True):
            found = fields.get(name)
            if found is None or found.value is None or self._is_there(table, str(found.value)):
                continue
            # The end of the shown branch may be gone for good: to wait for it would be to have another end for ever
            # than those machines that still have the message in the trash.
            if table == "folders" or self._purged(str(found.value)) is None:
                del fields[name]
                self._wait(str(found.value), replace(record, fields={name: found}, tags={}))
        return replace(record, fields=fields)

    def _tags(self, record: ConversationRecord, ours: Mapping[str, Stamped]) -> None:
        for tag, stamped in winners(ours, record.tags).items():
            if tag not in ours or ours[tag].value != stamped.value:
                statement = """
                    INSERT INTO conversation_tags (conversation_id, tag, is_set) VALUES (?, ?, ?)
                    ON CONFLICT (conversation_id, tag) DO UPDATE SET is_set = excluded.is_set
                """
                self._db.execute(statement, (record.id, tag, stamped.value))
                self._changed(record.id)
            machine = None if stamped.machine == self._rows.machine else stamped.machine
            # By itself, so that no trigger takes it for a change of our own.
            statement = "UPDATE conversation_tags SET clock = ?, machine = ? WHERE conversation_id = ? AND tag = ?"
            self._db.execute(statement, (stamped.clock, machine, record.id, tag))

    def _message(self, record: MessageRecord) -> None:
        row = self._rows.message(record.id)
        if row is not None:
            self._merge(row[0], row[1], row[2], record)
            return
        if not self._is_there("conversations", record.conversation):
            if self._purged(record.conversation) is None:
                self._wait(record.conversation, record)
            return
        if not self._may_return(record.id, record.deleted):
            return
        if not self._has_parent(record):
            self._call_back(str(record.parent))
            self._wait(str(record.parent), record)
            return
        self._messages.insert(self._called_back(record))
        self._changed(record.conversation)
        self._release(record.id)

    def _merge(self, seq: int, ours: MessageRecord, stamps: dict[str, Any], theirs: MessageRecord) -> None:
        if self._update("messages", ours.id, ours.fields, theirs.fields, stamps):
            self._changed(ours.conversation)
        if theirs.parent is not None and theirs.parent != ours.parent:
            self._restore_parent(ours, theirs)
        if theirs.content == ours.content:
            return
        if ours.content.state == MessageState.STREAMING:
            self._wait(ours.id, theirs)
            return
        winner, branch = merge_versions(ours, theirs)
        if winner is theirs:
            self._messages.replace(seq, theirs)
            self._changed(ours.conversation)
        if branch is not None:
            # Made here, and on every other machine that sees both: the same everywhere.
            self._is_own_change = True
            self._queue.append(
                replace(branch, machine=self._rows.machine, conversation=ours.conversation, parent=ours.parent)
            )

    def _restore_parent(self, ours: MessageRecord, theirs: MessageRecord) -> None:
        parent = str(theirs.parent)
        if not self._is_there("messages", parent):
            purged = self._purged(parent)
            # Below zero it is on its way back.
            if purged is None or purged < 0:
                self._wait(parent, theirs)
        elif self._messages.restore_parent(ours, parent):
            self._changed(ours.conversation)

    def _purge(self, record: PurgeRecord) -> None:
        for table in TABLES:
            found = self._rows.deleted(table, record.id)
            if found is not None:
                ours, stamps = found
                theirs = _deletion(record.clock, record.machine)
                changed = self._update(table, record.id, {"deleted_at": ours}, {"deleted_at": theirs}, stamps)
                if changed and table != "folders":
                    self._changed(self._messages.conversation_of(record.id))
                self._are_folders_changed |= changed and table == "folders"
                return
        statement = """
            INSERT INTO purged (id, clock) VALUES (?1, ?2)
            ON CONFLICT (id) DO UPDATE SET clock = MAX(ABS(clock), ?2) * IIF(clock < 0, -1, 1)
        """
        self._db.execute(statement, (record.id, record.clock))
        # It may never come, or only once something that waits for it calls it back.
        self._release(record.id)

    def _may_return(self, known_id: str, deleted: Stamped | None) -> bool:
        """Whether what is not in the library may come in: unless it was removed for good and not brought back since."""
        purged = self._purged(known_id)
        if purged is None or purged < 0:
            return True
        if deleted is None or deleted.value is not None:
            return False
        # At the same clock the machine decides, as it does for the one that still has it.
        if (deleted.clock, deleted.machine) <= (purged, self._rows.machine):
            return False
        self._db.execute("DELETE FROM purged WHERE id = ?", (known_id,))
        # What belongs to it was passed over when it came.
        self._read_again = True
        return True

    def _call_back(self, known_id: str) -> None:
        """Something hangs on what was removed here for good: let it come back, into the trash."""
        purged = self._purged(known_id)
        if purged is not None and purged >= 0:
            # Below zero means: may come back, as deleted at that clock.
            self._db.execute("UPDATE purged SET clock = ? WHERE id = ?", (-max(purged, 1), known_id))
            self._read_again = True

    def _called_back(self, record: MessageRecord) -> MessageRecord:
        """The record, deleted where it was removed here for good and came back for the sake of what hangs on it."""
        purged = self._purged(record.id)
        if purged is None:
            return record
        self._db.execute("DELETE FROM purged WHERE id = ?", (record.id,))
        deleted = _deletion(abs(purged), self._rows.machine)
        return replace(record, deleted=max(record.deleted, deleted, key=lambda stamped: stamped.rank))

    def _purged(self, known_id: str) -> int | None:
        row: Any = self._db.execute("SELECT clock FROM purged WHERE id = ?", (known_id,)).fetchone()
        return None if row is None else int(row[0])

    def _insert(self, table: str, values: dict[str, str | int], fields: Mapping[str, Stamped]) -> None:
        known_id = values["id"]
        stamps = {name: self._rows.stored(stamped) for name, stamped in fields.items() if stamped.clock}
        columns = [*values, *fields, "stamps"]
        row = [*values.values(), *(stamped.value for stamped in fields.values()), json.dumps({**stamps, ROW: 0})]
        marks = ", ".join("?" * len(columns))
        self._db.execute(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", row)
        self._note_altered(table, str(known_id), fields)

    def _update(
        self,
        table: str,
        known_id: str,
        ours: Mapping[str, Stamped],
        theirs: Mapping[str, Stamped],
        stamps: dict[str, Any],
    ) -> bool:
        """Whether a value is another now."""
        won = winners(ours, theirs)
        values = {name: stamped.value for name, stamped in won.items() if stamped.value != ours[name].value}
        if values:
            assignments = ", ".join(f"{name} = ?" for name in values)
            self._db.execute(f"UPDATE {table} SET {assignments} WHERE id = ?", (*values.values(), known_id))
        if not won:
            return False
        altered = self._note_altered(table, known_id, {name: won[name] for name in values}) if values else set()
        changes = {name: self._rows.stored(stamped) for name, stamped in won.items() if name not in altered}
        # By itself, so that no trigger takes it for a change of our own.
        statement = f"UPDATE {table} SET stamps = json_patch(stamps, ?) WHERE id = ?"
        self._db.execute(statement, (json.dumps(changes), known_id))
        return bool(values)

    def _note_altered(self, table: str, known_id: str, fields: Mapping[str, Stamped]) -> set[str]:
        """The fields that came out otherwise: a trigger of the library's own had a say, and that is our change."""
        query = f"SELECT {', '.join(fields)} FROM {table} WHERE id = ?"
        row: Any = self._db.execute(query, (known_id,)).fetchone()
        altered = {name for (name, stamped), value in zip(fields.items(), row, strict=True) if value != stamped.value}
        # A folder that goes to the trash takes conversations out of it, and brings them back.
        self._is_own_change |= bool(altered) or (table == "folders" and "deleted_at" in fields)
        return altered

    def _has_parent(self, record: MessageRecord) -> bool:
        # In the same conversation: a branch that leads out of one cannot be shown.
        query = "SELECT 1 FROM messages WHERE id = ? AND conversation_id = ?"
        values = (record.parent, record.conversation)
        return record.parent is None or self._db.execute(query, values).fetchone() is not None

    def _is_there(self, table: str, known_id: str) -> bool:
        return self._db.execute(f"SELECT 1 FROM {table} WHERE id = ?", (known_id,)).fetchone() is not None

    def _wait(self, known_id: str, record: Record) -> None:
        line = record_to_line(record)
        key = hashlib.sha256(line).hexdigest()[:32]
        self._db.execute("INSERT OR IGNORE INTO sync_waiting VALUES (?, ?, ?)", (known_id, key, line))

    def _release(self, known_id: str) -> None:
        """What waited for this has its turn."""
        statement = "DELETE FROM sync_waiting WHERE waits_for = ? RETURNING line"
        rows: list[Any] = self._db.execute(statement, (known_id,)).fetchall()
        self._queue.extend(record_from(*from_line(bytes(line).removesuffix(b"\n"))) for (line,) in rows)

    def _changed(self, conversation_id: str | None) -> None:
        if conversation_id is not None:
            self._conversations.add(ConversationId(conversation_id))


def _deletion(clock: int, machine: str) -> Stamped:
    """What being removed for good at a clock is for the others: deleted at that time."""
    moment = datetime.fromtimestamp(min(clock / 1_000_000, 200_000_000_000), UTC)
    return Stamped(to_timestamp(moment), clock, machine)
