"""KeptConversation: the title, model and draft of a conversation in memory, and how they get to the disk."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING

from canal_desktop.app.answering import Answering
from canal_desktop.domain.errors import InvalidInput
from canal_desktop.language import tr
from canal_desktop.storage.message_store import GONE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.domain.parameters import Parameters
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
        """The newest unsent text that is known, be it on disk or not."""
        self._stored_draft = draft
        self.awaits_title = False
        """Whether a title is being made for it, which it must stay in memory for."""
        self.waiting: tuple[WaitingMessage, ...] = ()
        """What is sent next, once the answer being written is complete."""
        self.holds_waiting = False
        """Whether they stay where they are until the user says so: something else was asked in between."""
        self.awaits_results = False
        """Whether calls of tools are open that its last reply asked for, and what waits is not sent yet."""
        self.is_given_up = False
        """Whether it was temporary and was left: nothing is begun in it any more."""
        self.is_on_way = False
        """Whether what was submitted in it is being checked and stored: the text is still in the field meanwhile."""
        self.awaits_next = False
        """Whether the first of them is just on its way."""
        self._going_out = 0
        self._is_stored = is_stored
        self._unstored: set[str] = set()
        self._changed_meanwhile: set[str] = set()
        self._is_gone = False

    @property
    def id(self) -> ConversationId:
        """The conversation's id."""
        return self.conversation.id

    @property
    def is_stored(self) -> bool:
        """Whether it is in the library: it is from its first message on, until it is deleted for good."""
        return self._is_stored and not self._is_gone

    @property
    def is_gone(self) -> bool:
        """Whether it was deleted for good: what there is of it is in memory only, and nothing can be added to it."""
        return self._is_gone

    @property
    def is_ahead(self) -> bool:
        """Whether it holds messages or fields of its own that the library does not have yet."""
        return self.is_running or bool(self._unsaved) or (self.is_stored and bool(self._unstored))

    @property
    def must_stay(self) -> bool:
        """Whether it may not leave memory."""
        return (
            self.is_ahead
            or self.awaits_title
            or self.awaits_next
            or self.awaits_results
            or self._going_out > 0
            or (self.is_stored and not self.has_stored(self.draft))
        )

    @contextlib.contextmanager
    def going_out(self) -> Iterator[None]:
        """It stays in memory meanwhile, whatever the user looks at: a question of it is being checked and sent."""
        self._going_out += 1
        try:
            yield
        finally:
            self._going_out -= 1

    def give_up(self) -> None:
        """End what goes on in it, and wait for no result of a tool any more: nobody can come back to it."""
        self.stop()
        self.is_given_up, self.awaits_results = True, False

    def has_stored(self, draft: str) -> bool:
        """Whether this is the draft that is known, and the one on disk as well."""
        return draft == self.draft == self._stored_draft

    def hand_over_draft(self) -> str:
        """The draft, which another conversation is to keep from now on."""
        self._stored_draft = self.draft
        return self.draft

    def leave_library(self) -> None:
        """It was deleted for good: end the reply being written, and take nothing more."""
        self._is_gone = True
        self.stop()

    def take_fields(self, found: Conversation) -> None:
        """Be called, asked, and put in order as the library has it, but for what is on its way there."""
        names = ("title", "title_is_own", "profile_id", "model", "folder_id", "pinned_at", "archived_at", "deleted_at")
        values = {name: getattr(found, name) for name in (*names, "tags") if name not in self._unstored}
        self.conversation = replace(self.conversation, **values)

    async def rename(self, title: str) -> None:
        """Give it a title of the user's own.

        Raises:
            InvalidInput: the title is blank, or the conversation is gone for good.
        """
        title = " ".join(title.split())
        if not title:
            raise InvalidInput(tr("A title needs at least one letter."))
        self.conversation = replace(self.conversation, title=title[:200], title_is_own=True)
        await self._store_fields("title", "title_is_own")
        self._tell_changed()

    async def take_title(self, title: str, instead_of: str) -> None:
        """Use a title that was made for it, unless it has another one than that by now."""
        if self.conversation.title == instead_of and not self.conversation.title_is_own:
            self.conversation = replace(self.conversation, title=title)
            await self._store_fields("title")
            self._tell_changed()

    async def choose_model(self, model: str, profile_id: str | None) -> None:
        """Ask this model, of this profile, from now on."""
        self.conversation = replace(self.conversation, model=model, profile_id=profile_id)
        await self._store_fields("model", "profile_id")
        self._tell_changed()

    async def choose_parameters(self, parameters: Parameters) -> None:
        """Send these with the requests of this conversation from now on.

        Raises:
            InvalidInput: the conversation is gone for good.
        """
        self.conversation = replace(self.conversation, parameters=parameters)
        await self._store_fields("parameters")
        self._tell_changed()

    async def _store_leaf(self) -> None:
        await self._store_fields("active_leaf")
        self._tell_changed()

    async def _store_fields(self, *fields: str) -> None:
        """Store what was just changed, and no more: another may have changed the rest in the library meanwhile."""
        self._refuse_if_gone()
        self._unstored.update(fields)
        if self._is_beginning:
            # What is just on its way to the disk does not know of it yet, and would be the last word.
            self._changed_meanwhile.update(fields)
        if self._is_stored:
            await self._store_unstored()

    async def _store_unstored(self) -> None:
        written, fields = self.conversation, frozenset(self._unstored)
        if fields:
            await self._store.update(written, fields)
            self._note_stored(written, fields)

    def _note_stored(self, written: Conversation, fields: Iterable[str]) -> None:
        """These are on disk as they were when they were handed over; they may be otherwise by now."""
        same = {name for name in fields if getattr(written, name) == getattr(self.conversation, name)}
        self._unstored -= same

    def _refuse_if_gone(self) -> None:
        if self._is_gone:
            raise InvalidInput(GONE)

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
        if not self._is_gone:
            await self._store.save_waiting(self.id, waiting)

    async def _store_draft(self) -> None:
        draft = self.draft
        if not self._is_gone:
            await self._store.save_draft(self.id if self._is_stored else None, draft)
        self._stored_draft = draft

    @contextlib.contextmanager
    def _beginning(self, *, is_beside: bool = False) -> Iterator[None]:
        """As for every Answering; then what was changed meanwhile is stored.

        Raises:
            InvalidInput: a reply is being written, or the conversation is gone for good.
        """
        self._refuse_if_gone()
        try:
            with super()._beginning(is_beside=is_beside):
                yield
        finally:
            if self.draft != self._stored_draft:
                self._tasks.restart(f"draft after {self.id}", self._store_draft())
            self._unstored |= self._changed_meanwhile
            if self._changed_meanwhile and self.is_stored:
                self._tasks.restart(f"conversation after {self.id}", self._store_again())
            self._changed_meanwhile.clear()

    async def _store_again(self) -> None:
        await self._store_unstored()
        self._tell_changed()
