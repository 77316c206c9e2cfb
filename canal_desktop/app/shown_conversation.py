"""ShownConversation: the branch of a conversation in memory that is shown, and the replies being written in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.app.answering import UNSUCCESSFUL
from canal_desktop.app.branched_conversation import BranchedConversation
from canal_desktop.domain.message import Role
from canal_desktop.domain.message_tree import MessageTree

if TYPE_CHECKING:
    from collections.abc import Iterable

    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.message import Message, MessageId


class ShownConversation(BranchedConversation):
    """Several versions of a reply may be being written at once; the active branch has one of them or none."""

    @property
    def branch(self) -> tuple[Message, ...]:
        """The active branch; a reply being written comes with all that has arrived."""
        messages = self.tree.branch()
        turn = self._turns.get(messages[-1].id) if messages else None
        return messages if turn is None else (*messages[:-1], turn.reply_so_far)

    @property
    def has_failed(self) -> bool:
        """Whether the last reply of the active branch ended other than complete."""
        messages = self.tree.branch()
        return bool(messages) and messages[-1].state in UNSUCCESSFUL

    @property
    def is_unanswered(self) -> bool:
        """Whether the active branch ends in a question, or in results of tools."""
        messages = self.tree.branch()
        return bool(messages) and messages[-1].role in {Role.USER, Role.TOOL}

    @property
    def state(self) -> tuple[Conversation, int]:
        """The same again, where nothing was changed in between."""
        return self.conversation, self._begun

    def take_stored(self, conversation: Conversation, messages: Iterable[Message]) -> None:
        """Be as the library is now, after it was changed from elsewhere; not while a reply is being written."""
        self.conversation = conversation
        self.tree = MessageTree(messages, conversation.active_leaf)

    def _branch_up_to(self, message_id: MessageId | None) -> tuple[Message, ...]:
        """The branch that ends with a message, or where it is gone with the nearest one above it."""
        return self.tree.branch(near) if (near := self.tree.nearest(message_id)) is not None else ()

    def _show_added(self, *versions: Message) -> None:
        for message in versions:
            self.tree.add(message)
        if len(versions) > 1:
            self.tree.switch_to(versions[0].id)
        for message in versions:
            self.on_message_added(message)

    def message(self, message_id: MessageId) -> Message:
        """A message of any branch; a reply being written comes with all that has arrived. Raises KeyError."""
        turn = self._turns.get(message_id)
        return self.tree[message_id] if turn is None else turn.reply_so_far

    async def save_merged(self, question_id: MessageId, text: str) -> None:
        """Keep what is being merged of the answers to a question, as a draft is kept; "" forgets it."""
        if not self.is_gone:
            await self._store.save_draft(question_id, text)

    async def load_merged(self, question_id: MessageId) -> str:
        """What was being merged of the answers to a question, "" for nothing."""
        return await self._store.load_draft(question_id)

    async def save_typed(self, reply_id: MessageId, text: str) -> None:
        """Keep what is being typed as results of a reply's calls, as a draft is kept; "" forgets it."""
        if not self.is_gone:
            await self._store.save_draft(reply_id, text)

    async def load_typed(self, reply_id: MessageId) -> str:
        """What was being typed as results of a reply's calls, "" for nothing."""
        return await self._store.load_draft(reply_id)

    def on_model(self, message: Message) -> None:
        """Part of TurnListener: the tree takes it, then it is passed on."""
        self.tree.replace(message)
        super().on_model(message)

    def on_finished(self, message: Message) -> None:
        """Part of TurnListener: the tree takes the final reply, then it is passed on."""
        self.tree.replace(message)
        super().on_finished(message)
