"""MessageStore: what an open conversation asks of the place its messages are kept in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime

    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.message import ContextChoice, ConversationId, Message, MessageId, Part
    from canal_desktop.domain.waiting import WaitingMessage


OWN_FIELDS = ("title", "title_is_own", "profile_id", "model", "active_leaf", "parameters")
"""What an open conversation changes of itself; the rest is changed by whoever puts conversations in order."""

GONE = tr("This conversation was deleted for good, so nothing can be added to it.")


class MessageStore(Protocol):
    """ConversationStore keeps them in the library and says what each method does; NowhereStore keeps nothing."""

    async def update(self, conversation: Conversation, fields: Collection[str] = OWN_FIELDS) -> None:
        """Store these of OWN_FIELDS."""

    async def add_message(self, *versions: Message) -> None:
        """Add versions of a message."""

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
        """Add a question with the replies that are about to be written."""

    async def add_forked(self, conversation: Conversation, messages: Sequence[Message]) -> None:
        """Add a conversation with its messages."""

    async def delete_messages(
        self,
        conversation_id: ConversationId,
        message_ids: Sequence[MessageId],
        when: datetime | None,
        active_leaf: MessageId | None,
    ) -> None:
        """Move messages to the trash, or bring them back."""

    async def choose_context(self, choices: Mapping[MessageId, ContextChoice]) -> None:
        """Store what was chosen about messages."""

    async def append_deltas(self, message_id: MessageId, deltas: Sequence[tuple[str, str]]) -> None:
        """Append pieces of a streamed reply."""

    async def reopen_message(self, message: Message) -> None:
        """Let an unfinished reply be streamed into again."""

    async def finish_message(self, message: Message) -> None:
        """Store a reply as it ended."""

    async def add_parts(self, message_id: MessageId, parts: Sequence[Part]) -> None:
        """Put more behind the parts of a message."""

    async def save_draft(self, conversation_id: ConversationId | MessageId | None, text: str) -> None:
        """Keep unsent text."""

    async def load_draft(self, conversation_id: ConversationId | MessageId | None) -> str:
        """Unsent text."""

    async def save_waiting(self, conversation_id: ConversationId, waiting: Sequence[WaitingMessage]) -> None:
        """Keep the messages that wait for an answer to be complete."""
