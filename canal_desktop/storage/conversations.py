"""ConversationStore: conversations, their messages, drafts and streamed deltas, in the library."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.conversation import ConversationMark
from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.message import (
    ConversationId,
    Message,
    MessageState,
)
from canal_desktop.storage.clock import next_activity
from canal_desktop.storage.draft_parts import NEW_DRAFT, write_text
from canal_desktop.storage.message_rows import end_message, insert_message, messages_of
from canal_desktop.storage.message_store import GONE, OWN_FIELDS
from canal_desktop.storage.parts import append_parts, recover, replace_parts
from canal_desktop.storage.rows import (
    CONVERSATION_COLUMNS,
    CONVERSATION_VALUES,
    clean_or_none,
    clean_text,
    from_context,
    from_parameters,
    readable,
    timestamp_or_none,
    to_conversation,
    to_timestamp,
)
from canal_desktop.storage.shelves import with_title
from canal_desktop.storage.spent import note_spent
from canal_desktop.storage.waiting import read_waiting, write_waiting

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime

    import apsw

    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.message import ContextChoice, Interrupted, MessageId, Part
    from canal_desktop.domain.waiting import WaitingMessage
    from canal_desktop.storage.database import Database


class ConversationStore:
    """Reads and writes conversations. Every method raises StorageError, or one of its kinds, when the disk fails."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def summaries(self, *, text: str = "", limit: int = 500) -> tuple[Conversation, ...]:
        """Conversations that are not deleted, latest activity first; text filters titles by words."""
        with readable():
            return await self._database.run(lambda db: with_title(db, text, limit))

    async def load(self, conversation_id: ConversationId) -> tuple[Conversation, tuple[Message, ...], str]:
        """The conversation, all its messages oldest first, and its draft.

        Raises:
            KeyError: it is not in the library.
        """
        with readable():
            return await self._database.run(lambda db: _load(db, conversation_id))

    async def find(self, conversation_id: ConversationId) -> Conversation:
        """The conversation without its messages.

        Raises:
            KeyError: it is not in the library.
        """
        with readable():
            return await self._database.run(lambda db: _find_conversation(db, conversation_id))

    async def marks(self) -> dict[ConversationId, ConversationMark]:
        """What conversations outside the trash are marked with."""
        query = "SELECT id, mark FROM conversations WHERE mark IS NOT NULL AND deleted_at IS NULL"
        with readable():
            return await self._database.run(
                lambda db: {ConversationId(str(known)): ConversationMark(mark) for known, mark in db.execute(query)}
            )

    async def set_mark(self, conversation_id: ConversationId, mark: ConversationMark | None) -> None:
        """Store what a conversation is marked with."""
        statement = "UPDATE conversations SET mark = ? WHERE id = ? AND mark IS NOT ?"
        await self._database.transact(lambda db: db.execute(statement, (mark, conversation_id, mark)))

    async def create(self, conversation: Conversation) -> None:
        """Add a conversation without messages."""
        await self._database.transact(lambda db: _insert_conversation(db, conversation))

    async def update(self, conversation: Conversation, fields: Collection[str] = OWN_FIELDS) -> None:
        """Store these of the conversation's OWN_FIELDS: another may just have changed the others.

        Raises:
            InvalidInput: the conversation is not in the library any more.
        """
        await self._database.transact(lambda db: _update(db, conversation, fields))

    async def add_message(self, *versions: Message) -> None:
        """Add versions of a message and make the first the active leaf; they are on disk when this returns, or none is.

        Raises:
            InvalidInput: the conversation is not in the library any more.
        """
        await self._database.transact(lambda db: _add_versions(db, versions))

    async def add_question(
        self,
        conversation: Conversation,
        question: Message,
        replies: Sequence[Message],
        *,
        is_new: bool,
        keeps_draft: bool,
        fields: Collection[str] = OWN_FIELDS,
    ) -> None:
        """Add a question with the replies that are about to be written, in one transaction: all of them or nothing.

        A waiting message of the question's id waits no longer.

        Args:
            conversation: as it is from now on; its active leaf becomes the first reply.
            question: from the user.
            replies: empty, in state STREAMING, each a version of the others; none where the question is not asked yet.
            is_new: the conversation enters the library with this question.
            keeps_draft: leave the draft as it is; otherwise the question was the draft.
            fields: what of the conversation is stored as well, where it is in the library already.

        Raises:
            InvalidInput: the conversation is not in the library any more.
        """

        def work(db: apsw.Connection) -> None:
            if is_new:
                _insert_conversation(db, conversation)
            else:
                _update(db, conversation, fields)
            _add_message(db, question)
            _add_versions(db, replies)
            db.execute("DELETE FROM waiting WHERE id = ?", (question.id,))
            if not keeps_draft:
                keys = [(conversation.id,), (NEW_DRAFT,)] if is_new else [(conversation.id,)]
                db.executemany("DELETE FROM drafts WHERE conversation_id = ?", keys)

        await self._database.transact(work)

    async def add_forked(self, conversation: Conversation, messages: Sequence[Message]) -> None:
        """Add a conversation with its messages, each behind its parent, in one transaction."""

        def work(db: apsw.Connection) -> None:
            _insert_conversation(db, conversation)
            for message in messages:
                _add_message(db, message)
            # Each message has put its own time there.
            db.execute(
                "UPDATE conversations SET updated_at = ? WHERE id = ?",
                (to_timestamp(conversation.updated_at), conversation.id),
            )

        await self._database.transact(work)

    async def delete_messages(
        self,
        conversation_id: ConversationId,
        message_ids: Sequence[MessageId],
        when: datetime | None,
        active_leaf: MessageId | None,
    ) -> None:
        """Move messages to the trash, or with None bring them back from it, with what is then shown at the end.

        Raises:
            KeyError: one of them is not in the library any more; nothing was changed.
        """

        def work(db: apsw.Connection) -> None:
            for known in message_ids:
                db.execute("UPDATE messages SET deleted_at = ? WHERE id = ?", (timestamp_or_none(when), known))
                if not db.changes():
                    raise KeyError(known)
            db.execute("UPDATE conversations SET active_leaf = ? WHERE id = ?", (active_leaf, conversation_id))

        await self._database.transact(work)

    async def choose_context(self, choices: Mapping[MessageId, ContextChoice]) -> None:
        """Store what was chosen about messages, of all of them or of none.

        Raises:
            KeyError: one of them is not in the library.
        """
        stored = {choice: from_context(choice) for choice in set(choices.values())}

        def work(db: apsw.Connection) -> None:
            for known, choice in choices.items():
                db.execute("UPDATE messages SET context = ? WHERE id = ?", (stored[choice], known))
                if not db.changes():
                    raise KeyError(known)

        await self._database.transact(work)

    async def append_deltas(self, message_id: MessageId, deltas: Sequence[tuple[str, str]]) -> None:
        """Append pieces of a streamed reply, (kind, text) each, kind "text" or "reasoning".

        Pieces that come too late, when the reply is stored as a whole, are left out: it has them.

        Raises:
            KeyError: the reply is not in the library.
        """
        pieces = [(kind, clean_text(text)) for kind, text in deltas]

        def work(db: apsw.Connection) -> None:
            seq, state = _find(db, message_id)
            if state == MessageState.STREAMING:
                rows = ((seq, kind, text) for kind, text in pieces)
                db.executemany("INSERT INTO deltas (message_seq, kind, text) VALUES (?, ?, ?)", rows)

        await self._database.transact(work)

    async def reopen_message(self, message: Message) -> None:
        """Let an unfinished reply be streamed into again; its parts stay and deltas come behind them.

        Raises:
            InvalidInput: the conversation or the reply is not in the library any more.
        """

        def work(db: apsw.Connection) -> None:
            statement = "UPDATE messages SET state = ?, finish_reason = NULL, failure = NULL WHERE id = ?"
            db.execute(statement, (MessageState.STREAMING, message.id))
            if not db.changes():
                raise InvalidInput(GONE)
            db.execute("UPDATE conversations SET deleted_at = NULL WHERE id = ?", (message.conversation_id,))

        await self._database.transact(work)

    async def finish_message(self, message: Message) -> None:
        """Store a reply as it ended: its parts take the place of its deltas, and what it took is put on the bill.

        Nothing is kept of what was purged.

        Raises:
            KeyError: the reply was never in the library.
        """

        def work(db: apsw.Connection) -> None:
            if _is_purged(db, message):
                return
            seq, _state = _find(db, message.id)
            note_spent(db, seq, message)
            end_message(db, seq, message)
            replace_parts(db, seq, message.parts)

        await self._database.transact(work)

    async def add_parts(self, message_id: MessageId, parts: Sequence[Part]) -> None:
        """Put more behind the parts of a message, such as its sound; whoever follows the library learns of it.

        Nothing is kept of what is not in the library any more.
        """

        def work(db: apsw.Connection) -> None:
            with contextlib.suppress(KeyError):
                seq, _state = _find(db, message_id)
                append_parts(db, seq, parts)

        await self._database.transact(work)

    async def recover_interrupted(self) -> tuple[Interrupted, ...]:
        """Fold the deltas of replies that were being streamed when the program ended, and mark them interrupted.

        Returns what they were, oldest first.
        """
        return await self._database.transact(recover)

    async def save_draft(self, conversation_id: ConversationId | MessageId | None, text: str) -> None:
        """Keep unsent text; "" forgets it. None stands for the conversation that is not in the library yet.

        A question's id stands for what is merged of its answers.
        """
        key = conversation_id or NEW_DRAFT
        await self._database.transact(lambda db: write_text(db, key, text))

    async def save_waiting(self, conversation_id: ConversationId, waiting: Sequence[WaitingMessage]) -> None:
        """Let these, in this order, be the messages that wait in a conversation."""
        await self._database.transact(lambda db: write_waiting(db, conversation_id, waiting))

    async def load_waiting(self, conversation_id: ConversationId) -> tuple[WaitingMessage, ...]:
        """The messages that wait in a conversation, in their order."""
        with readable():
            return await self._database.run(lambda db: read_waiting(db, conversation_id))

    async def load_draft(self, conversation_id: ConversationId | MessageId | None) -> str:
        """Unsent text, "" where there is none."""
        return await self._database.run(lambda db: _draft(db, conversation_id or NEW_DRAFT))


def _conversation_values(conversation: Conversation) -> tuple[str | int | None, ...]:
    return (
        conversation.id,
        clean_text(conversation.title),
        to_timestamp(conversation.created_at),
        to_timestamp(conversation.updated_at),
        int(conversation.title_is_own),
        conversation.profile_id,
        clean_or_none(conversation.model),
        conversation.active_leaf,
        conversation.folder_id,
        timestamp_or_none(conversation.pinned_at),
        timestamp_or_none(conversation.archived_at),
        timestamp_or_none(conversation.deleted_at),
        conversation.mark,
        from_parameters(conversation.parameters),
    )


def _insert_conversation(db: apsw.Connection, conversation: Conversation) -> None:
    # Its folder may have been removed while the first message was being written.
    if not db.execute("SELECT 1 FROM folders WHERE id = ?", (conversation.folder_id,)).fetchall():
        conversation = replace(conversation, folder_id=None)
    db.execute(
        f"INSERT INTO conversations (activity, {CONVERSATION_COLUMNS}) VALUES ({', '.join('?' * 15)})",
        (next_activity(db), *_conversation_values(conversation)),
    )
    tags = [(conversation.id, clean_text(tag)) for tag in conversation.tags]
    db.executemany("INSERT INTO conversation_tags (conversation_id, tag) VALUES (?, ?)", tags)


def _update(db: apsw.Connection, conversation: Conversation, fields: Collection[str]) -> None:
    _must_be_there(db, conversation.id)
    _, title, _, _, title_is_own, profile_id, model, leaf, *_, parameters = _conversation_values(conversation)
    values = dict(zip(OWN_FIELDS, (title, title_is_own, profile_id, model, leaf, parameters), strict=True))
    for field in fields:
        db.execute(f"UPDATE conversations SET {field} = ? WHERE id = ?", (values[field], conversation.id))


def _add_message(db: apsw.Connection, message: Message) -> None:
    _must_be_there(db, message.conversation_id)
    insert_message(db, message)
    db.execute(
        # Whoever goes on with a conversation does not want it to go with the trash.
        "UPDATE conversations SET activity = ?, updated_at = ?, active_leaf = ?, deleted_at = NULL WHERE id = ?",
        (next_activity(db), to_timestamp(message.created_at), message.id, message.conversation_id),
    )


def _add_versions(db: apsw.Connection, versions: Sequence[Message]) -> None:
    for message in versions:
        _add_message(db, message)
    if len(versions) > 1:
        first = versions[0]
        db.execute("UPDATE conversations SET active_leaf = ? WHERE id = ?", (first.id, first.conversation_id))


def _find(db: apsw.Connection, message_id: str) -> tuple[int, str]:
    """A message's sequence number and state."""
    row: Any = db.execute("SELECT seq, state FROM messages WHERE id = ?", (message_id,)).fetchone()
    if row is None:
        raise KeyError(message_id)
    return row[0], row[1]


def _must_be_there(db: apsw.Connection, conversation_id: ConversationId) -> None:
    if not db.execute("SELECT 1 FROM conversations WHERE id = ?", (conversation_id,)).fetchall():
        raise InvalidInput(GONE)


def _is_purged(db: apsw.Connection, message: Message) -> bool:
    query = "SELECT 1 FROM purged WHERE id IN (?, ?)"
    is_purged = bool(db.execute(query, (message.id, message.conversation_id)).fetchall())
    # What was purged may have come back from a backup.
    return is_purged and not db.execute("SELECT 1 FROM messages WHERE id = ?", (message.id,)).fetchall()


def _draft(db: apsw.Connection, key: str) -> str:
    row = db.execute("SELECT text FROM drafts WHERE conversation_id = ?", (key,)).fetchone()
    return "" if row is None else str(row[0])


def _find_conversation(db: apsw.Connection, conversation_id: ConversationId) -> Conversation:
    row = db.execute(f"SELECT {CONVERSATION_VALUES} FROM conversations WHERE id = ?", (conversation_id,)).fetchone()
    if row is None:
        raise KeyError(conversation_id)
    return to_conversation(row)


def _load(db: apsw.Connection, conversation_id: ConversationId) -> tuple[Conversation, tuple[Message, ...], str]:
    conversation = _find_conversation(db, conversation_id)
    return conversation, messages_of(db, conversation_id), _draft(db, conversation_id)
