"""BranchedConversation: a conversation's tree of messages: switch versions, fork, delete messages, undelete them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.app.kept_conversation import KeptConversation
from canal_desktop.domain.errors import InvalidInput, StorageError
from canal_desktop.domain.forking import fork_of
from canal_desktop.domain.message_tree import MessageTree
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.message import ConversationId, Message, MessageId
    from canal_desktop.storage.message_store import MessageStore

NO_MESSAGE = tr("This message is no longer there.")


@dataclass(frozen=True, slots=True)
class Deletion:
    """What delete_messages() took away, for undelete_messages()."""

    message_ids: tuple[MessageId, ...]
    former_leaf: MessageId | None
    leaf: MessageId | None
    """The end of the active branch before and after."""


class BranchedConversation(KeptConversation):
    """What is done to the tree without asking anybody."""

    def __init__(
        self,
        conversation: Conversation,
        messages: Iterable[Message],
        draft: str,
        store: MessageStore,
        tasks: Tasks,
        changed: Callable[[], None],
        *,
        is_stored: bool,
    ) -> None:
        super().__init__(conversation, draft, store, tasks, changed, is_stored=is_stored)
        self.tree = MessageTree(messages, conversation.active_leaf)
        """For reading; it is changed by the conversation alone."""

    def version_of(self, message_id: MessageId) -> tuple[int, int]:
        """Which version a message is and how many there are, counted from 1."""
        if message_id not in self.tree:
            return 1, 1
        versions = self.tree.versions(message_id)
        return versions.index(message_id) + 1, len(versions)

    def switch_to(self, message_id: MessageId) -> None:
        """Make the branch with a message the active one, as it was when it was shown last; a reply runs on unseen.

        It is so at once; the disk is told of it by a task.
        """
        self.conversation = replace(self.conversation, active_leaf=self.tree.switch_to(message_id))
        self._unstored.add("active_leaf")
        self._tasks.restart(f"leaf {self.id}", self._store_leaf())

    async def fork(self, message_id: MessageId) -> ConversationId:
        """Copy the branch up to a message into a new conversation in the library, which is left as it is.

        Raises:
            StorageError: it could not be stored.
        """
        copy, messages = fork_of(self.conversation, self.tree.branch(message_id), datetime.now(UTC))
        await self._store.add_forked(copy, messages)
        return copy.id

    async def delete_messages(self, message_id: MessageId, *, and_following: bool = False) -> Deletion:
        """Move a message to the trash, with all that follows it on every branch where that is wanted.

        Raises:
            InvalidInput: a reply is being written, or the message is no longer there.
            StorageError: it could not be stored; nothing was deleted.
        """
        ids = self.tree.subtree(self._found(message_id)) if and_following else (self._found(message_id),)
        with self._beginning():
            now = datetime.now(UTC)
            former = self.tree.active_leaf
            self.tree.delete(ids, now)
            try:
                await self._store.delete_messages(self.id, ids, now, self.tree.active_leaf)
            except StorageError:
                self._bring_back(ids, former)
                raise
            except KeyError:
                self._bring_back(ids, former)
                raise InvalidInput(NO_MESSAGE) from None
            self._take_leaf()
            return Deletion(ids, former, self.tree.active_leaf)

    async def undelete_messages(self, deletion: Deletion) -> None:
        """Bring messages back to where they were; where nothing else was shown since, what was shown then is again.

        Raises:
            InvalidInput: a reply is being written.
            KeyError: none of them is there any more.
            StorageError: it could not be stored; nothing came back.
        """
        ids = tuple(known for known in deletion.message_ids if self.tree.holds(known))
        if not ids:
            raise KeyError(deletion.message_ids)
        with self._beginning():
            leaf = deletion.former_leaf if self.tree.active_leaf == deletion.leaf else self.tree.active_leaf
            await self._store.delete_messages(self.id, ids, None, leaf)
            self._bring_back(ids, leaf)
            self._take_leaf()

    def _take_leaf(self) -> None:
        """The tree's end, which is on disk."""
        self.conversation = replace(self.conversation, active_leaf=self.tree.active_leaf)
        self._unstored.discard("active_leaf")

    def _bring_back(self, message_ids: tuple[MessageId, ...], leaf: MessageId | None) -> None:
        self.tree.undelete(message_ids)
        if leaf is not None and leaf in self.tree:
            self.tree.switch_to(leaf)

    def _found(self, message_id: MessageId) -> MessageId:
        if message_id not in self.tree:
            raise InvalidInput(NO_MESSAGE)
        return message_id
