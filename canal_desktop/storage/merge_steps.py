"""ConversationMerge: one conversation added to a library; what is there already stays as it is."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.archive_ids import message_id_from
from canal_desktop.domain.folder import new_folder_id
from canal_desktop.domain.message import MessageState, Part, ReasoningPart, TextPart
from canal_desktop.storage.message_rows import end_message, insert_message
from canal_desktop.storage.parts import write_parts
from canal_desktop.storage.rows import (
    clean_or_none,
    clean_text,
    fold,
    from_parameters,
    timestamp_or_none,
    to_part,
    to_timestamp,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime

    import apsw

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.domain.message import ConversationId, Message, MessageId

BATCH = 100
"""Messages that are looked up together; a millisecond or a few."""

_OTHER_VERSION = "other version"
_OTHER_CONVERSATION = "other conversation"


@dataclass(slots=True)
class _Found:
    """What the library has under a message's id."""

    seq: int
    conversation_id: str
    state: str
    text: str
    is_deleted: bool


@dataclass(frozen=True, slots=True)
class Merged:
    """What has become of a conversation."""

    id: ConversationId
    is_new: bool
    is_purged: bool
    is_in_trash: bool
    new_messages: int
    messages_there: int


class ConversationMerge:
    """One conversation being merged, a batch of messages at a time; its fields say what became of it so far.

    A message whose id is there with another text stays, and the other text becomes its sibling under an id made of the
    first one's and a number. Where one text begins with the other, the longer one stays.
    """

    def __init__(
        self,
        archived: ArchivedConversation,
        *,
        activity_at: Callable[[apsw.Connection, str], int],
        brings_back: bool,
        writes: bool,
    ) -> None:
        """Prepare the merge.

        Args:
            archived: what is to be there afterwards.
            activity_at: the activity of a conversation whose newest message is of this timestamp.
            brings_back: what was deleted here, for good or into the trash, comes back.
            writes: False to find out only what would happen.
        """
        self._conversation = archived.conversation
        self.id = archived.conversation.id
        self._folder = archived.folder
        self._messages = archived.messages
        self._activity_at = activity_at
        self._brings_back = brings_back
        self._writes = writes
        # Messages that are here under another id than in the archive, or not at all: then under their parent's.
        self._here: dict[MessageId, MessageId | None] = {}
        self._known: dict[str, _Found | None] = {}
        self.is_begun = False
        self.is_new = False
        self.is_purged = False
        self.is_in_trash = False
        self.new_messages = 0
        self.messages_there = 0

    def merged(self) -> Merged:
        """What has become of it so far."""
        return Merged(self.id, self.is_new, self.is_purged, self.is_in_trash, self.new_messages, self.messages_there)

    def steps(self, db: apsw.Connection) -> Iterator[None]:
        """Do the work; between two steps a transaction may end and another one begin.

        The first step brings as much as a batch of messages along: a conversation without any would be found after a
        kill, as if that were all of it.
        """
        self.is_begun = True
        row = db.execute("SELECT deleted_at IS NOT NULL FROM conversations WHERE id = ?", (self.id,)).fetchone()
        self.is_new = row is None
        self.is_in_trash = row is not None and bool(row[0])
        if row is None:
            self.is_purged = self._is_purged(db, self.id) and not self._brings_back
            if self.is_purged:
                return
            if self._writes:
                self._insert_conversation(db)
        elif self.is_in_trash and self._brings_back and self._writes and self._conversation.deleted_at is None:
            db.execute("UPDATE conversations SET deleted_at = NULL WHERE id = ?", (self.id,))
        for batch in _batches(self._messages):
            gone = "SELECT 1 FROM conversations WHERE id = ?"
            if self._writes and db.execute(gone, (self.id,)).fetchone() is None:
                # It was deleted for good between two steps.
                return
            self._merge_batch(db, batch)
            yield

    def _insert_conversation(self, db: apsw.Connection) -> None:
        known = self._conversation
        newest = max((message.created_at for message in self._messages), default=known.updated_at)
        newest = max(newest, known.updated_at)
        if self._brings_back:
            db.execute("DELETE FROM purged WHERE id = ?", (self.id,))
        values: dict[str, str | int | None] = {
            "id": self.id,
            "activity": self._activity_at(db, to_timestamp(newest)),
            "title": clean_text(known.title),
            "title_is_own": int(known.title_is_own),
            "created_at": to_timestamp(known.created_at),
            "updated_at": to_timestamp(newest),
            "profile_id": clean_or_none(known.profile_id),
            "model": clean_or_none(known.model),
            "active_leaf": known.active_leaf,
            "folder_id": _folder_id(db, clean_text(self._folder), known.created_at) if self._folder else None,
            "pinned_at": timestamp_or_none(known.pinned_at),
            "archived_at": timestamp_or_none(known.archived_at),
            "deleted_at": timestamp_or_none(known.deleted_at),
            "mark": known.mark,
            "parameters": from_parameters(known.parameters),
        }
        places = ", ".join("?" * len(values))
        db.execute(f"INSERT INTO conversations ({', '.join(values)}) VALUES ({places})", tuple(values.values()))
        tags = {fold(tag): clean_text(tag) for tag in known.tags}
        rows = [(self.id, tag) for tag in tags.values()]
        db.executemany("INSERT OR IGNORE INTO conversation_tags (conversation_id, tag) VALUES (?, ?)", rows)

    def _merge_batch(self, db: apsw.Connection, batch: Sequence[Message]) -> None:
        ids = [message.id for message in batch]
        self._known = _look_up(db, ids)
        lost = {str(known) for (known,) in db.execute(f"SELECT id FROM purged WHERE id {_AMONG}", (json.dumps(ids),))}
        if self._brings_back and self._writes:
            db.executemany("DELETE FROM purged WHERE id = ?", [(known,) for known in lost])
        newest: datetime | None = None
        for message in batch:
            parent = None if message.parent_id is None else self._here.get(message.parent_id, message.parent_id)
            if message.id in lost and not self._brings_back:
                self._here[message.id] = parent
                continue
            before = self.new_messages
            self._merge_message(db, replace(message, conversation_id=self.id, parent_id=parent))
            if self.new_messages > before and (newest is None or message.created_at > newest):
                newest = message.created_at
        if newest is not None and self._writes and not self.is_new:
            self._move_up(db, to_timestamp(newest))

    def _move_up(self, db: apsw.Connection, newest: str) -> None:
        """Let a conversation be as new as the newest of its messages, and lie where that belongs."""
        statement = """
            UPDATE conversations SET updated_at = ?1, activity = MAX(activity, ?2) WHERE id = ?3 AND updated_at < ?1
        """
        db.execute(statement, (newest, self._activity_at(db, newest), self.id))

    def _merge_message(self, db: apsw.Connection, message: Message) -> None:
        source_id = message.id
        if message.state is MessageState.STREAMING:
            message = replace(message, state=MessageState.INTERRUPTED)
        found = self._find(db, message.id)
        if found is not None and found.conversation_id != self.id:
            message = replace(message, id=message_id_from(_OTHER_CONVERSATION, self.id, source_id))
            found = self._find(db, message.id)
        first_id, number, text = message.id, 0, clean_text(message.text)
        while found is not None and not self._is_the_same(db, found, message, text):
            number += 1
            message = replace(message, id=message_id_from(_OTHER_VERSION, first_id, str(number)))
            found = self._find(db, message.id)
            if found is None and self._is_purged(db, message.id) and not self._brings_back:
                self._here[source_id] = first_id
                self.messages_there += 1
                return
        if message.id != source_id:
            self._here[source_id] = message.id
        if found is None:
            self._add(db, message, text)
        else:
            self.messages_there += 1

    def _is_the_same(self, db: apsw.Connection, found: _Found, message: Message, text: str) -> bool:
        """Whether what was found has this text, or has it now: its own is the beginning of it."""
        if found.state == MessageState.STREAMING:
            return True
        is_longer = not found.text.startswith(text)
        if is_longer and not text.startswith(found.text):
            return False
        if self._writes and self._brings_back and found.is_deleted and message.deleted_at is None:
            db.execute("UPDATE messages SET deleted_at = NULL WHERE seq = ?", (found.seq,))
        if is_longer:
            found.text = text
            if self._writes:
                _lengthen(db, found.seq, message)
        return True

    def _add(self, db: apsw.Connection, message: Message, text: str) -> None:
        self.new_messages += 1
        seq = insert_under_parent(db, message) if self._writes else 0
        self._known[message.id] = _Found(seq, self.id, message.state, text, message.deleted_at is not None)

    def _find(self, db: apsw.Connection, message_id: MessageId) -> _Found | None:
        if message_id not in self._known:
            self._known |= _look_up(db, [message_id])
        return self._known[message_id]

    @staticmethod
    def _is_purged(db: apsw.Connection, known_id: str) -> bool:
        return db.execute("SELECT 1 FROM purged WHERE id = ?", (known_id,)).fetchone() is not None


def insert_under_parent(db: apsw.Connection, message: Message) -> int:
    """Add a message, under no parent where its own is not in the conversation; returns its sequence number."""
    query = "SELECT 1 FROM messages WHERE id = ? AND conversation_id = ?"
    if db.execute(query, (message.parent_id, message.conversation_id)).fetchone() is None:
        message = replace(message, parent_id=None)
    return insert_message(db, message)


_AMONG = "IN (SELECT value FROM json_each(?))"


def _batches(messages: Sequence[Message]) -> Iterator[Sequence[Message]]:
    for start in range(0, len(messages), BATCH):
        yield messages[start : start + BATCH]


def _look_up(db: apsw.Connection, ids: Sequence[str]) -> dict[str, _Found | None]:
    known: dict[str, _Found | None] = dict.fromkeys(ids)
    query = f"SELECT seq, id, conversation_id, state, deleted_at IS NOT NULL FROM messages WHERE id {_AMONG}"
    rows: list[Any] = db.execute(query, (json.dumps(ids),)).fetchall()
    if not rows:
        return known
    texts: dict[int, list[str]] = {}
    query = f"""
        SELECT message_seq, text FROM parts WHERE message_seq {_AMONG} AND kind = 'text' ORDER BY message_seq, position
    """
    row: Any
    for row in db.execute(query, (json.dumps([row[0] for row in rows]),)):
        texts.setdefault(row[0], []).append(row[1])
    for seq, known_id, conversation_id, state, is_deleted in rows:
        known[known_id] = _Found(seq, conversation_id, state, "".join(texts.get(seq, ())), bool(is_deleted))
    return known


def _lengthen(db: apsw.Connection, seq: int, message: Message) -> None:
    """Put the longer text in a message's place; what else it had, and the longer one has not, stays ahead of it."""
    query = "SELECT kind, text, details FROM parts WHERE message_seq = ? ORDER BY position"
    here = [to_part(*row) for row in db.execute(query, (seq,)).fetchall()]
    kept = tuple(part for part in here if not isinstance(part, TextPart) and not _is_among(part, message.parts))
    db.execute("DELETE FROM parts WHERE message_seq = ?", (seq,))
    write_parts(db, seq, (*kept, *message.parts))
    end_message(db, seq, message)


def _is_among(part: Part, others: Sequence[Part]) -> bool:
    if isinstance(part, ReasoningPart):
        return any(isinstance(other, ReasoningPart) and other.text.startswith(part.text) for other in others)
    return part in others


def _folder_id(db: apsw.Connection, name: str, created_at: datetime) -> str:
    """The folder of this name, made where it is missing."""
    rows: list[Any] = db.execute("SELECT id, name FROM folders WHERE deleted_at IS NULL").fetchall()
    for known_id, known_name in rows:
        if fold(known_name) == fold(name):
            return str(known_id)
    made = new_folder_id()
    statement = """
        INSERT INTO folders (id, name, created_at, position)
        VALUES (?, ?, ?, (SELECT COALESCE(MAX(position), 0) + 1 FROM folders))
    """
    db.execute(statement, (made, name, to_timestamp(created_at)))
    return made
