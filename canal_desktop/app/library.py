"""Library: all stored conversations; opens, creates, renames them and knows which are running."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.app.answering import UNSUCCESSFUL
from canal_desktop.app.hearers import Hearers
from canal_desktop.app.marks import Marks
from canal_desktop.app.open_conversation import OpenConversation
from canal_desktop.domain.conversation import NEW_TITLE, Conversation, ConversationMark
from canal_desktop.domain.message import new_conversation_id
from canal_desktop.storage.nowhere import NowhereStore

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping

    from canal_desktop.app.branched_conversation import Deletion
    from canal_desktop.app.request_maker import RequestMaker
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.folder import FolderId
    from canal_desktop.domain.message import ContextChoice, ConversationId, Message, MessageId
    from canal_desktop.domain.parameters import Parameters
    from canal_desktop.providers.base import Provider
    from canal_desktop.storage.conversations import ConversationStore
    from canal_desktop.storage.folders import FolderStore
    from canal_desktop.storage.message_store import MessageStore


class Library:
    """The conversations on disk and the ones in memory.

    A conversation stays in memory while it is shown or a reply is being written, so that its turn belongs to it and not
    to a view. connect and find_model give the provider and the model of a profile. changed is called, without
    arguments, when the list or a mark in it may look different; on_began and on_ended, with the conversation, when a
    reply is asked for and when it has ended, on_ended_elsewhere where the user is not looking, and on_answered before
    these, for temporary ones too; messages_changed, with its id, when messages of a conversation went to the trash or
    came back; on_gone, with the conversation, when one in memory was deleted for good; on_temporary_left, with its id,
    when a temporary one is gone; context_chosen, with its id and those of messages, when they are sent or left out from
    now on.
    """

    def __init__(
        self,
        store: ConversationStore,
        tasks: Tasks,
        connect: Callable[[str | None], Awaitable[Provider]],
        find_model: Callable[[str | None], Awaitable[str]],
        folders: FolderStore,
        requests: RequestMaker,
    ) -> None:
        self._store = store
        self._folders = folders
        self._requests = requests
        self._tasks = tasks
        self._connect = connect
        self._find_model = find_model
        self._open: dict[ConversationId, OpenConversation] = {}
        self._temporary: set[ConversationId] = set()
        self._was_running: set[ConversationId] = set()
        self._shown: ConversationId | None = None
        self._beside: dict[str, ConversationId] = {}
        self._outdated: set[ConversationId] = set()
        self._reloads = 0
        self._refused_draft: str | None = None
        self._marks = Marks(store, tasks)
        self.unread, self.failed = self._marks.unread, self._marks.failed
        self.changed: Callable[[], None] = lambda: None
        self.on_began: Callable[[OpenConversation], None] = lambda _conversation: None
        self.on_answered: Callable[[OpenConversation], None] = lambda _conversation: None
        self.on_ended: Callable[[OpenConversation], None] = lambda _conversation: None
        self.on_ended_elsewhere: Callable[[OpenConversation], None] = lambda _conversation: None
        self.on_unkept: Callable[[Message], None] = lambda _message: None
        """Called with a reply that ended in a temporary conversation."""
        self.messages_changed: Hearers[[ConversationId]] = Hearers()
        self.context_chosen: Hearers[[ConversationId, tuple[MessageId, ...]]] = Hearers()
        self.on_gone: Callable[[OpenConversation], None] = lambda _conversation: None
        self.on_temporary_left: Callable[[ConversationId], None] = lambda _conversation_id: None

    @property
    def running(self) -> set[ConversationId]:
        """The conversations in which a reply is being written."""
        return {conversation.id for conversation in self.running_conversations}

    @property
    def running_conversations(self) -> tuple[OpenConversation, ...]:
        """The same themselves."""
        return tuple(conversation for conversation in self._open.values() if conversation.is_running)

    async def summaries(self, text: str = "") -> tuple[Conversation, ...]:
        """The stored conversations, most recent activity first; text filters titles."""
        return await self._store.summaries(text=text)

    def is_temporary(self, conversation_id: ConversationId) -> bool:
        """Whether nothing of a conversation reaches the disk."""
        return conversation_id in self._temporary

    async def load_marks(self) -> None:
        """Take the marks from the library, as at every start."""
        await self._marks.load()
        self.changed()

    async def new(
        self,
        profile_id: str | None,
        model: str | None,
        folder_id: FolderId | None = None,
        *,
        is_temporary: bool = False,
    ) -> OpenConversation:
        """A conversation that enters the library with its first message; it comes with the last one's draft.

        Args:
            profile_id: whom to ask, where the folder does not say.
            model: which model to ask, where the folder does not say.
            folder_id: where it is going to be.
            is_temporary: it never enters the library, comes without a draft, and is gone once it is left.
        """
        now = datetime.now(UTC)
        with contextlib.suppress(KeyError):
            if folder_id is not None:
                folder = await self._folders.find(folder_id)
                if folder.profile_id is not None:
                    profile_id, model = folder.profile_id, folder.model
                model = folder.model or model
        conversation = Conversation(
            new_conversation_id(), NEW_TITLE, now, now, profile_id=profile_id, model=model, folder_id=folder_id
        )
        if is_temporary:
            self._temporary.add(conversation.id)
            nowhere = NowhereStore(lambda message: self.on_unkept(message))
            return self._keep(self._make(conversation, (), "", is_stored=False, store=nowhere))
        draft = await self._store.load_draft(None)
        made = self._keep(self._make(conversation, (), draft, is_stored=False, store=self._store))
        shown = None if self._shown is None else self._open.get(self._shown)
        if shown is not None:
            self._note_refused_draft(shown)
        if self._refused_draft is not None:
            made.draft, self._refused_draft = self._refused_draft, None
        return made

    def begin(self, profile_id: str | None, model: str | None) -> OpenConversation:
        """A conversation for a question that is sent at once, from elsewhere than the window: it comes without a draft.

        It must be sent as an edit, or the draft of the next new conversation would be taken for it.
        """
        now = datetime.now(UTC)
        begun = Conversation(new_conversation_id(), NEW_TITLE, now, now, profile_id=profile_id, model=model)
        return self._keep(self._make(begun, (), "", is_stored=False, store=self._store))

    async def open(self, conversation_id: ConversationId) -> OpenConversation:
        """The conversation with its messages and draft.

        Raises:
            KeyError: it is not in the library.
            StorageError: it could not be read.
        """
        known = self._open.get(conversation_id)
        if known is None:
            conversation, messages, draft = await self._store.load(conversation_id)
            waiting = await self._store.load_waiting(conversation_id)
            # Another call may have opened it while this one waited for the disk.
            known = self._open.get(conversation_id)
            if known is None:
                known = self._make(conversation, messages, draft, is_stored=True, store=self._store)
                known.waiting = waiting
        return self._keep(known)

    async def find(self, conversation_id: ConversationId) -> Conversation:
        """What is known of a conversation besides its messages.

        Raises:
            KeyError: it is neither in memory nor in the library.
        """
        known = self._open.get(conversation_id)
        return await self._store.find(conversation_id) if known is None else known.conversation

    def is_stored(self, conversation_id: ConversationId) -> bool:
        """Whether a conversation is in the library, as far as is known in memory: others than the open ones are."""
        known = self._open.get(conversation_id)
        return conversation_id not in self._temporary and (known is None or known.is_stored)

    async def rename(self, conversation_id: ConversationId, title: str) -> None:
        """Give a conversation a title of the user's own.

        Raises:
            InvalidInput: the title is blank.
        """
        async with self._borrowed(conversation_id) as conversation:
            await conversation.rename(title)

    async def choose_parameters(self, conversation_id: ConversationId, parameters: Parameters) -> None:
        """Send these with the requests of a conversation, be it open or not.

        Raises:
            KeyError: it is neither in memory nor in the library.
        """
        async with self._borrowed(conversation_id) as conversation:
            await conversation.choose_parameters(parameters)

    async def delete_messages(
        self, conversation_id: ConversationId, message_id: MessageId, *, and_following: bool = False
    ) -> Deletion:
        """Move a message to the trash, as OpenConversation.delete_messages does, be the conversation open or not."""
        async with self._borrowed(conversation_id) as conversation:
            deletion = await conversation.delete_messages(message_id, and_following=and_following)
        self.messages_changed(conversation_id)
        return deletion

    async def undelete_messages(self, conversation_id: ConversationId, deletion: Deletion) -> None:
        """Bring messages back, as OpenConversation.undelete_messages does, be the conversation open or not."""
        async with self._borrowed(conversation_id) as conversation:
            await conversation.undelete_messages(deletion)
        self.messages_changed(conversation_id)

    async def choose_context(
        self, conversation_id: ConversationId, choices: Mapping[MessageId, ContextChoice]
    ) -> dict[MessageId, ContextChoice]:
        """Have messages sent or left out, as OpenConversation.choose_context does, be the conversation open or not."""
        async with self._borrowed(conversation_id) as conversation:
            former = await conversation.choose_context(choices)
        self.context_chosen(conversation_id, tuple(former))
        return former

    def stop(self, ids: Iterable[ConversationId]) -> None:
        """End the replies being written in these conversations and keep their text."""
        for conversation_id in ids:
            if (conversation := self._open.get(conversation_id)) is not None:
                conversation.stop()

    async def refresh(self, ids: Iterable[ConversationId] | None = None) -> None:
        """Let those that are in memory know what was changed of them (None: all): folder, tags, title and so on."""
        for known in self._stored(ids):
            with self._leaving_if_gone(known):
                known.take_fields(await self._store.find(known.id))
        self.changed()

    async def reload(self, ids: Iterable[ConversationId] | None = None) -> None:
        """Read again what is in memory of these conversations (None: of all): they were changed from elsewhere.

        One in which a reply is being written knows its title and the like at once, its messages when that has ended.
        """
        for known in self._stored(ids):
            is_taken = False
            with self._leaving_if_gone(known):
                is_taken = await self._read_again(known)
            if is_taken:
                self.messages_changed(known.id)
        self.changed()

    async def _read_again(self, known: OpenConversation) -> bool:
        """Whether it is as the library has it now; otherwise it has what may be changed while it is busy."""
        self._outdated.add(known.id)
        while not known.is_ahead:
            before = known.state
            conversation, messages, _draft = await self._store.load(known.id)
            # What was done in it meanwhile is newer than what was read.
            if known.state == before and not known.is_ahead:
                known.take_stored(conversation, messages)
                self._outdated.discard(known.id)
                return True
        # The rest is read by _on_changed.
        known.take_fields(await self._store.find(known.id))
        return False

    def _stored(self, ids: Iterable[ConversationId] | None) -> list[OpenConversation]:
        wanted = set(self._open) if ids is None else set(ids)
        return [known for known in self._open.values() if known.id in wanted and self.is_stored(known.id)]

    @contextlib.contextmanager
    def _leaving_if_gone(self, known: OpenConversation) -> Iterator[None]:
        """It may have been deleted for good."""
        try:
            yield
        except KeyError:
            self._outdated.discard(known.id)
            self._open.pop(known.id, None)
            self._marks.forget(known.id)
            known.leave_library()
            self.on_gone(known)

    def may_be_changed(self, conversation_id: ConversationId) -> bool:
        """Whether a conversation can be changed from elsewhere now: nothing of it is on its way to the disk."""
        known = self._open.get(conversation_id)
        return known is None or not known.is_ahead

    def show(self, conversation_id: ConversationId | None) -> None:
        """Note which conversation the user sees: it is read, and others no longer shown may leave memory."""
        self._shown = conversation_id
        if conversation_id is not None:
            self._marks.set(conversation_id, None)
        for other in list(self._open):
            if other in self._temporary and other != conversation_id:
                # Nobody can come back to it.
                self._open[other].give_up()
            self._let_go(other)
        self.changed()

    def show_beside(self, window: str, conversation_id: ConversationId | None) -> None:
        """Note which conversation the user sees in another window, by its name: it stays in memory meanwhile."""
        former = self._beside.pop(window, None)
        if conversation_id is not None:
            self._beside[window] = conversation_id
            self._marks.set(conversation_id, None)
        if former is not None:
            self._let_go(former)
        self.changed()

    def interrupt_all(self) -> None:
        """Let running replies be marked interrupted when their tasks are cancelled: the program is about to end."""
        for conversation in self._open.values():
            conversation.interrupt()

    def _make(
        self,
        conversation: Conversation,
        messages: tuple[Message, ...],
        draft: str,
        *,
        is_stored: bool,
        store: MessageStore,
    ) -> OpenConversation:
        return OpenConversation(
            conversation,
            messages,
            draft,
            is_stored=is_stored,
            store=store,
            tasks=self._tasks,
            connect=self._connect,
            find_model=self._find_model,
            changed=self._on_changed,
            requests=self._requests,
        )

    @contextlib.asynccontextmanager
    async def _borrowed(self, conversation_id: ConversationId) -> AsyncIterator[OpenConversation]:
        """A conversation that leaves memory again, where nothing else keeps it there."""
        held = conversation_id in self._open
        conversation = await self.open(conversation_id)
        try:
            yield conversation
        finally:
            if not held:
                self._let_go(conversation_id)

    def _keep(self, conversation: OpenConversation) -> OpenConversation:
        self._open[conversation.id] = conversation
        return conversation

    def _let_go(self, conversation_id: ConversationId) -> None:
        conversation = self._open.get(conversation_id)
        if conversation is None or self._is_seen(conversation_id) or conversation.must_stay:
            return
        del self._open[conversation_id]
        self._note_refused_draft(conversation)
        self._outdated.discard(conversation_id)
        if conversation_id in self._temporary:
            self._temporary.discard(conversation_id)
            self.on_temporary_left(conversation_id)

    def _is_seen(self, conversation_id: ConversationId) -> bool:
        return conversation_id == self._shown or conversation_id in self._beside.values()

    def _note_refused_draft(self, conversation: OpenConversation) -> None:
        """The draft of a conversation that is not in the library goes on in the next new one, be it on disk or not."""
        is_new = not conversation.is_stored and conversation.id not in self._temporary
        if is_new and not conversation.has_stored(conversation.draft):
            self._refused_draft = conversation.hand_over_draft()

    def _on_changed(self, conversation: OpenConversation) -> None:
        if conversation.is_gone:
            self._was_running.discard(conversation.id)
            self.changed()
            return
        if conversation.id in self._outdated and not conversation.is_ahead:
            # Each has a name of its own: none is dropped because another is just about to end.
            self._reloads += 1
            self._tasks.start(f"reload {conversation.id} {self._reloads}", self.reload((conversation.id,)))
        if conversation.is_running:
            self.on_began(conversation)
        if conversation.statuses:
            self._was_running.add(conversation.id)
        elif conversation.id in self._was_running and not conversation.is_running:
            self._was_running.discard(conversation.id)
            self._on_ended(conversation)
        self.changed()

    def _on_ended(self, conversation: OpenConversation) -> None:
        self.on_answered(conversation)
        if conversation.id in self._temporary:
            self._let_go(conversation.id)
            return
        if not self._is_seen(conversation.id):
            failed = conversation.last_reply_state in UNSUCCESSFUL
            self._marks.set(conversation.id, ConversationMark.FAILED if failed else ConversationMark.UNREAD)
            self.on_ended_elsewhere(conversation)
        self.on_ended(conversation)
