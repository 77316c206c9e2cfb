"""KeptConversation: the title, model and draft of a conversation in memory, and how they get to the disk."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING

from canal_desktop.app.answering import Answering
from canal_desktop.domain.errors import InvalidInput

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.domain.waiting import WaitingMessage
    from canal_desktop.storage.message_store import MessageStore


class KeptConversation(Answering):
    """What is known of the conversation besides its messages; changed is called when it is something else."""

    def __init__(
        self,
        conversation: Conversation,
        draft: str,
        store: MessageStore,
        tasks: Tasks,
        changed: Callable[[], None],
        *,
        is_stored: bool,
    ) -> None:
        super().__init__(store, tasks, changed)
        self.conversation = conversation
        self.draft = draft
        self.awaits_title = False
        """Whether a title is being made for it, which it must stay in memory for."""
        self.waiting: tuple[WaitingMessage, ...] = ()
        """What is sent next, once the answer being written is complete."""
        self.holds_waiting = False
        """Whether they stay where they are until the user says so: something else was asked in between."""
        self.awaits_next = False
        """Whether the first of them is just on its way."""
        self._is_stored = is_stored
        self._must_be_stored = False

    @property
    def id(self) -> ConversationId:
        """The conversation's id."""
        return self.conversation.id

    @property
    def is_stored(self) -> bool:
        """Whether it is in the library yet: it is from its first message on."""
        return self._is_stored

    @property
    def must_stay(self) -> bool:
        """Whether it holds what the library does not have yet, so that it may not leave memory."""
        return self.is_running or bool(self._unsaved) or self.awaits_title or self.awaits_next

    async def rename(self, title: str) -> None:
        """Give it a title of the user's own.

        Raises:
            InvalidInput: the title is blank.
        """
        title = " ".join(title.split())
        if not title:
            raise InvalidInput("A title needs at least one letter.")
        self.conversation = replace(self.conversation, title=title[:200], title_is_own=True)
        await self._store_self()
        self._tell_changed()

    async def take_title(self, title: str, instead_of: str) -> None:
        """Use a title that was made for it, unless it has another one than that by now."""
        if self.conversation.title == instead_of and not self.conversation.title_is_own:
            self.conversation = replace(self.conversation, title=title)
            await self._store_self()
            self._tell_changed()

    async def choose_model(self, model: str, profile_id: str | None) -> None:
        """Ask this model, of this profile, from now on."""
        self.conversation = replace(self.conversation, model=model, profile_id=profile_id)
        await self._store_self()
        self._tell_changed()

    async def _store_self(self) -> None:
        # What is just on its way to the disk does not know of it yet, and would be the last word.
        self._must_be_stored = self._must_be_stored or self._is_beginning
        if self._is_stored:
            await self._store.update(self.conversation)

    async def _store_self_again(self) -> None:
        await self._store.update(self.conversation)

    async def save_draft(self, text: str) -> None:
        """Keep unsent text; "" forgets it."""
        self.draft = text
        if not self._is_beginning:
            await self._store_draft()
        # Else the text is on its way as a question, and what of it stays a draft is stored right after that.

    async def change_waiting(self, waiting: tuple[WaitingMessage, ...]) -> None:
        """Let these be the messages that wait: in memory at once, on disk when this returns."""
        self.waiting = waiting
        self._tell_changed()
        await self._store.save_waiting(self.id, waiting)

    async def _store_draft(self) -> None:
        await self._store.save_draft(self.id if self._is_stored else None, self.draft)

    @contextlib.contextmanager
    def _beginning(self) -> Iterator[None]:
        """As for every Answering; then what was changed meanwhile is stored."""
        draft = self.draft
        try:
            with super()._beginning():
                yield
        finally:
            if self.draft != draft:
                self._tasks.start(f"draft after {self.id}", self._store_draft())
            if self._must_be_stored and self._is_stored:
                self._tasks.start(f"conversation after {self.id}", self._store_self_again())
            self._must_be_stored = False
