"""Library: all stored conversations; opens, creates, renames, deletes them and knows which are running."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.app.open_conversation import OpenConversation
from canal_desktop.domain.conversation import NEW_TITLE, Conversation
from canal_desktop.domain.message import new_conversation_id

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.message import ConversationId, Message
    from canal_desktop.providers.base import Provider
    from canal_desktop.storage.conversations import ConversationStore


class Library:
    """The conversations on disk and the ones in memory.

    A conversation stays in memory while it is shown or a reply is being written, so that its turn belongs to it and not
    to a view. connect and find_model give the provider and the model of a profile. changed is called, without
    arguments, when the list or a mark in it may look different.
    """

    def __init__(
        self,
        store: ConversationStore,
        tasks: Tasks,
        connect: Callable[[str | None], Awaitable[Provider]],
        find_model: Callable[[str | None], Awaitable[str]],
    ) -> None:
        self._store = store
        self._tasks = tasks
        self._connect = connect
        self._find_model = find_model
        self._open: dict[ConversationId, OpenConversation] = {}
        self._was_running: set[ConversationId] = set()
        self._shown: ConversationId | None = None
        self.unread: set[ConversationId] = set()
        self.failed: set[ConversationId] = set()
        self.changed: Callable[[], None] = lambda: None

    @property
    def running(self) -> set[ConversationId]:
        """The conversations in which a reply is being written."""
        return {conversation.id for conversation in self._open.values() if conversation.is_running}

    async def summaries(self, text: str = "") -> tuple[Conversation, ...]:
        """The stored conversations, most recent activity first; text filters titles."""
        return await self._store.summaries(text=text)

    async def new(self, profile_id: str | None, model: str | None) -> OpenConversation:
        """A conversation that enters the library with its first message; it comes with the last one's draft."""
        now = datetime.now(UTC)
        conversation = Conversation(new_conversation_id(), NEW_TITLE, now, now, profile_id=profile_id, model=model)
        draft = await self._store.load_draft(None)
        return self._keep(self._make(conversation, (), draft, is_stored=False))

    async def open(self, conversation_id: ConversationId) -> OpenConversation:
        """The conversation with its messages and draft.

        Raises:
            KeyError: it is not in the library.
            StorageError: it could not be read.
        """
        known = self._open.get(conversation_id)
        if known is None:
            conversation, messages, draft = await self._store.load(conversation_id)
            # Another call may have opened it while this one waited for the disk.
            known = self._open.get(conversation_id) or self._make(conversation, messages, draft, is_stored=True)
        return self._keep(known)

    async def rename(self, conversation_id: ConversationId, title: str) -> None:
        """Give a conversation a title of the user's own.

        Raises:
            InvalidInput: the title is blank.
        """
        held = conversation_id in self._open
        conversation = await self.open(conversation_id)
        await conversation.rename(title)
        if not held:
            self._let_go(conversation_id)

    async def delete(self, conversation_id: ConversationId) -> None:
        """Move a conversation to the trash; a reply being written in it is stopped and kept."""
        conversation = self._open.get(conversation_id)
        if conversation is not None:
            conversation.stop()
        await self._store.delete(conversation_id)
        self.changed()

    async def undelete(self, conversation_id: ConversationId) -> None:
        """Bring a conversation back from the trash."""
        await self._store.undelete(conversation_id)
        self.changed()

    def show(self, conversation_id: ConversationId | None) -> None:
        """Note which conversation the user sees: it is read, and others no longer shown may leave memory."""
        self._shown = conversation_id
        if conversation_id is not None:
            self.unread.discard(conversation_id)
            self.failed.discard(conversation_id)
        for other in list(self._open):
            self._let_go(other)
        self.changed()

    def interrupt_all(self) -> None:
        """Let running replies be marked interrupted when their tasks are cancelled: the program is about to end."""
        for conversation in self._open.values():
            conversation.interrupt()

    def _make(
        self, conversation: Conversation, messages: tuple[Message, ...], draft: str, *, is_stored: bool
    ) -> OpenConversation:
        return OpenConversation(
            conversation,
            messages,
            draft,
            is_stored=is_stored,
            store=self._store,
            tasks=self._tasks,
            connect=self._connect,
            find_model=self._find_model,
            changed=self._on_changed,
        )

    def _keep(self, conversation: OpenConversation) -> OpenConversation:
        self._open[conversation.id] = conversation
        return conversation

    def _let_go(self, conversation_id: ConversationId) -> None:
        conversation = self._open[conversation_id]
        if conversation_id != self._shown and not conversation.must_stay:
            del self._open[conversation_id]

    def _on_changed(self, conversation: OpenConversation) -> None:
        if conversation.status is not None:
            self._was_running.add(conversation.id)
        elif conversation.id in self._was_running:
            self._was_running.discard(conversation.id)
            if conversation.id != self._shown:
                (self.failed if conversation.has_failed else self.unread).add(conversation.id)
        self.changed()
