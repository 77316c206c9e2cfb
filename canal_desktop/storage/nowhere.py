"""NowhereStore: for temporary conversations, of which nothing ever reaches the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.spending import request_alone
from canal_desktop.language import tr
from canal_desktop.storage.message_store import OWN_FIELDS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from datetime import datetime

    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.message import ContextChoice, ConversationId, Message, MessageId, Part
    from canal_desktop.domain.money import Cost
    from canal_desktop.domain.usage import Usage
    from canal_desktop.domain.waiting import WaitingMessage


class NowhereStore:
    """A MessageStore that keeps nothing: what it is told is in the memory of the one who tells.

    on_finished is called with each reply that ended, for what has to be counted: with what its last request took.
    """

    def __init__(self, on_finished: Callable[[Message], None] = lambda _message: None) -> None:
        self._on_finished = on_finished
        self._counted: dict[MessageId, tuple[Usage | None, Cost | None]] = {}

    async def update(self, conversation: Conversation, fields: Collection[str] = OWN_FIELDS) -> None:
        """Part of MessageStore."""

    async def add_message(self, *versions: Message) -> None:
        """Part of MessageStore."""
        self._counted |= {version.id: (version.usage, version.cost) for version in versions}

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
        """Part of MessageStore."""

    async def add_forked(self, conversation: Conversation, messages: Sequence[Message]) -> None:
        """Part of MessageStore.

        Raises:
            InvalidInput: always: the copy would be nowhere.
        """
        raise InvalidInput(tr("A temporary conversation cannot be copied into a new one: nothing of it is kept."))

    async def delete_messages(
        self,
        conversation_id: ConversationId,
        message_ids: Sequence[MessageId],
        when: datetime | None,
        active_leaf: MessageId | None,
    ) -> None:
        """Part of MessageStore."""

    async def choose_context(self, choices: Mapping[MessageId, ContextChoice]) -> None:
        """Part of MessageStore."""

    async def append_deltas(self, message_id: MessageId, deltas: Sequence[tuple[str, str]]) -> None:
        """Part of MessageStore."""

    async def reopen_message(self, message: Message) -> None:
        """Part of MessageStore."""

    async def finish_message(self, message: Message) -> None:
        """Part of MessageStore."""
        self._on_finished(request_alone(message, *self._counted.get(message.id, (None, None))))
        self._counted[message.id] = message.usage, message.cost

    async def add_parts(self, message_id: MessageId, parts: Sequence[Part]) -> None:
        """Part of MessageStore."""

    async def save_draft(self, conversation_id: ConversationId | MessageId | None, text: str) -> None:
        """Part of MessageStore."""

    async def load_draft(self, conversation_id: ConversationId | MessageId | None) -> str:
        """Part of MessageStore."""
        return ""

    async def save_waiting(self, conversation_id: ConversationId, waiting: Sequence[WaitingMessage]) -> None:
        """Part of MessageStore."""
