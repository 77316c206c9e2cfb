"""OpenConversation: send, stop, retry, continue, edit and switch branches in one conversation."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.app.relay import Relay
from canal_desktop.app.turn import Turn, TurnStatus
from canal_desktop.domain.completion import CompletionRequest, Parameters, RequestMessage
from canal_desktop.domain.conversation import Conversation, MessageTree, title_from
from canal_desktop.domain.errors import InvalidInput, StorageError
from canal_desktop.domain.failures import FailureKind, sentence_for
from canal_desktop.domain.message import (
    FailureNote,
    Message,
    MessageId,
    MessageState,
    Role,
    TextPart,
    new_message_id,
)

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, Iterable, Iterator

    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.folder import FolderId
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.providers.base import Provider
    from canal_desktop.storage.message_store import MessageStore

CONTINUE_PROMPT = "Continue your last message exactly where it stopped. Do not repeat anything and do not comment."
"""Sent, but not kept, after an unfinished reply: chat completions have no other way to go on."""

STILL_WRITING = "An answer is still being written. Stop it first, or wait until it is complete."


async def _no_system_prompt(_folder_id: FolderId | None) -> str:
    return ""


class OpenConversation(Relay):
    """One conversation in memory, whether it is on the screen or not; its turn runs on while another is shown.

    changed is called when the title, the model or the activity changes. connect gives the provider of a profile,
    find_model the model to ask where the conversation has none yet; both raise ProviderError.
    """

    def __init__(
        self,
        conversation: Conversation,
        messages: Iterable[Message],
        draft: str,
        *,
        is_stored: bool,
        store: MessageStore,
        tasks: Tasks,
        connect: Callable[[str | None], Awaitable[Provider]],
        find_model: Callable[[str | None], Awaitable[str]],
        changed: Callable[[OpenConversation], None],
        find_system_prompt: Callable[[FolderId | None], Awaitable[str]] = _no_system_prompt,
    ) -> None:
        super().__init__()
        self.conversation = conversation
        self.draft = draft
        self.parameters = Parameters()
        self._tree = MessageTree(messages, conversation.active_leaf)
        self._is_stored = is_stored
        self._store = store
        self._tasks = tasks
        self._connect = connect
        self._find_model = find_model
        self._changed = changed
        self._find_system_prompt = find_system_prompt
        self._turn: Turn | None = None
        self._is_beginning = False
        self._is_stop_wanted = False
        self._state_if_stopped = MessageState.STOPPED
        self._unsaved: set[MessageId] = set()

    @property
    def id(self) -> ConversationId:
        """The conversation's id."""
        return self.conversation.id

    @property
    def is_stored(self) -> bool:
        """Whether it is in the library yet: it is from its first message on."""
        return self._is_stored

    @property
    def is_running(self) -> bool:
        """Whether a reply is being written, from the moment it is asked for, before anything is on disk."""
        return self._turn is not None or self._is_beginning

    @property
    def must_stay(self) -> bool:
        """Whether it holds what the library does not have yet, so that it may not leave memory."""
        return self.is_running or bool(self._unsaved)

    @property
    def branch(self) -> tuple[Message, ...]:
        """The active branch; a reply being written comes with all that has arrived."""
        messages = self._tree.branch()
        if self._turn is not None and messages and messages[-1].id == self._turn.message_id:
            return (*messages[:-1], self._turn.reply_so_far)
        return messages

    @property
    def status(self) -> tuple[MessageId, TurnStatus | None] | None:
        """The message being answered into and what its turn is doing, None when nothing runs."""
        return None if self._turn is None else (self._turn.message_id, self._turn.status)

    @property
    def has_failed(self) -> bool:
        """Whether the last reply of the active branch ended other than complete."""
        messages = self._tree.branch()
        return bool(messages) and messages[-1].state in {
            MessageState.FAILED,
            MessageState.CUT,
            MessageState.INTERRUPTED,
        }

    @property
    def is_unanswered(self) -> bool:
        """Whether the active branch ends in a question."""
        messages = self._tree.branch()
        return bool(messages) and messages[-1].role is Role.USER

    async def send(
        self,
        text: str,
        model: str | None,
        parent: MessageId | None = None,
        *,
        as_edit: bool = False,
        on_stored: Callable[[], None] = lambda: None,
    ) -> None:
        """Commit the user's message and the reply's empty row, then start its turn.

        Args:
            text: the message; must not be blank.
            model: the model to ask; None asks the server which ones there are, as a part of the turn.
            parent: with as_edit, the message the new one goes under (None: a new root).
            as_edit: go under parent instead of under the end of the active branch, and leave the draft alone.
            on_stored: called once the message is on disk, before its turn starts.

        Raises:
            InvalidInput: the text is blank, or a reply is being written.
            StorageError: it could not be stored; nothing was sent.
        """
        if not text.strip():
            raise InvalidInput("Write a message first.")
        with self._beginning():
            if not as_edit:
                self.draft = text
            under = parent if as_edit else self._tree.active_leaf
            question = self._new_message(Role.USER, under, (TextPart(text),), MessageState.COMPLETE)
            reply = self._new_reply(question, model)
            title = self.conversation.title if self.conversation.title_is_own or len(self._tree) else title_from(text)
            stored = replace(self.conversation, title=title, updated_at=reply.created_at, active_leaf=reply.id)
            former_model = self.conversation.model
            stored = replace(stored, model=model or former_model)
            await self._store.add_question(stored, question, reply, is_new=not self._is_stored, keeps_draft=as_edit)
            self._is_stored = True
            # The title may have been given, or the model chosen, while the disk was waited for.
            self.conversation = replace(
                self.conversation,
                title=self.conversation.title if self.conversation.title_is_own else title,
                model=stored.model if self.conversation.model == former_model else self.conversation.model,
                updated_at=stored.updated_at,
                active_leaf=reply.id,
            )
            if not as_edit:
                # What was typed behind it while the disk was waited for stays.
                self.draft = self.draft.removeprefix(text)
            for message in (question, reply):
                self._tree.add(message)
                self.on_message_added(message)
            on_stored()
            self._start_turn(reply, self._request(self._tree.branch(question.id), model))

    async def regenerate(self, model: str | None, message_id: MessageId | None = None) -> None:
        """Answer again: the question of that reply, or of the last one. The old reply stays as another branch.

        Raises:
            InvalidInput: nothing to answer, or a reply is being written.
        """
        with self._beginning():
            await self._answer_again(model, message_id)

    async def _answer_again(self, model: str | None, message_id: MessageId | None) -> None:
        at = self._tree.active_leaf if message_id is None else message_id
        while at is not None and self._tree[at].role is not Role.USER:
            at = self._tree[at].parent_id
        if at is None:
            raise InvalidInput("There is no question to answer yet.")
        question = self._tree[at]
        reply = self._new_reply(question, model)
        await self._store.add_message(reply)
        self._tree.add(reply)
        self.conversation = replace(self.conversation, active_leaf=reply.id)
        self.on_message_added(reply)
        self._start_turn(reply, self._request(self._tree.branch(question.id), model))

    async def continue_reply(self, model: str | None, message_id: MessageId | None = None) -> None:
        """Go on with an unfinished reply in its own message.

        Raises:
            InvalidInput: the reply is complete, or one is being written.
        """
        with self._beginning():
            await self._continue(model, message_id)

    async def _continue(self, model: str | None, message_id: MessageId | None) -> None:
        at = self._tree.active_leaf if message_id is None else message_id
        if at is None or not self._tree[at].is_unfinished or at != self._tree.active_leaf:
            raise InvalidInput("Only the last answer can be continued, and only when it was not completed.")
        reply = self._tree[at]
        if not reply.text:
            await self._answer_again(model, at)
            return
        if at in self._unsaved:
            # A full disk refused its end, which is tried again by its own task: it must not come after ours.
            await self._store.finish_message(reply)
            self._tasks.cancel(_task_name(at))
            self.on_not_saved(at, None)
        reply = replace(reply, state=MessageState.STREAMING, finish_reason=None, failure=None)
        await self._store.reopen_message(reply)
        self._tree.replace(reply)
        request = self._request(self._tree.branch(reply.id), model)
        request = replace(request, messages=(*request.messages, RequestMessage(Role.USER, CONTINUE_PROMPT)))
        self._start_turn(reply, request)

    def stop(self) -> None:
        """End the reply being written and keep its text; one that is about to begin ends before it is asked for."""
        if self._turn is not None:
            self._tasks.cancel(_task_name(self._turn.message_id))
        elif self._is_beginning:
            self._is_stop_wanted = True

    def interrupt(self) -> None:
        """Mark the reply being written as interrupted should it be stopped now: the program is about to end."""
        self._state_if_stopped = MessageState.INTERRUPTED
        if self._turn is not None:
            self._turn.state_if_stopped = MessageState.INTERRUPTED

    def retry_now(self) -> None:
        """Do not wait any longer before the next try."""
        if self._turn is not None:
            self._turn.retry_now()

    async def rename(self, title: str) -> None:
        """Give it a title of the user's own.

        Raises:
            InvalidInput: the title is blank.
        """
        title = " ".join(title.split())
        if not title:
            raise InvalidInput("A title needs at least one letter.")
        self.conversation = replace(self.conversation, title=title[:200], title_is_own=True)
        if self._is_stored:
            await self._store.update(self.conversation)
        self._changed(self)

    async def choose_model(self, model: str, profile_id: str | None) -> None:
        """Ask this model, of this profile, from now on."""
        self.conversation = replace(self.conversation, model=model, profile_id=profile_id)
        if self._is_stored:
            await self._store.update(self.conversation)
        self._changed(self)

    async def save_draft(self, text: str) -> None:
        """Keep unsent text; "" forgets it."""
        self.draft = text
        if not self._is_beginning:
            await self._store_draft()
        # Else the text is on its way as a question, and what of it stays a draft is stored right after that.

    async def _store_draft(self) -> None:
        await self._store.save_draft(self.id if self._is_stored else None, self.draft)

    @contextlib.contextmanager
    def _beginning(self) -> Iterator[None]:
        """Be busy from here on, and stay so with the turn that is started inside.

        Raises:
            InvalidInput: a reply is being written.
        """
        if self.is_running:
            raise InvalidInput(STILL_WRITING)
        self._is_beginning = True
        self._is_stop_wanted = False
        draft = self.draft
        self._changed(self)
        try:
            yield
        finally:
            self._is_beginning = False
            if self.draft != draft:
                self._tasks.start(f"draft after {self.id}", self._store_draft())
            self._changed(self)

    def _start_turn(self, reply: Message, request: CompletionRequest) -> None:
        profile_id = self.conversation.profile_id
        turn = Turn(reply, request, lambda: self._connect(profile_id), self._model_to_ask, self._store, self)
        turn.state_if_stopped = self._state_if_stopped
        self._turn = turn
        task = self._tasks.restart(_task_name(reply.id), self._run_turn(turn))
        task.add_done_callback(lambda task: self._on_turn_ended(turn, task))
        if self._is_stop_wanted:
            self.stop()

    async def _model_to_ask(self) -> str:
        """The conversation's model; where it has none, the one its server offers, which it then keeps."""
        model = self.conversation.model or await self._find_model(self.conversation.profile_id)
        if self.conversation.model is None:
            # A disk that refuses is told of when the reply itself is stored.
            with contextlib.suppress(StorageError):
                await self.choose_model(model, self.conversation.profile_id)
        return self.conversation.model or model

    async def _run_turn(self, turn: Turn) -> None:
        await turn.run()

    def _on_turn_ended(self, turn: Turn, task: asyncio.Task[None]) -> None:
        if self._turn is not turn:
            return
        # It was stopped before its first step, or failed inside the program: its reply is still open.
        final = replace(turn.reply_so_far, state=turn.state_if_stopped)
        if not task.cancelled() and task.exception() is not None:
            note = FailureNote(FailureKind.INTERNAL, sentence_for(FailureKind.INTERNAL))
            final = replace(final, state=MessageState.FAILED, failure=note)
        self.on_finished(final)
        if final.state is not MessageState.INTERRUPTED:
            self._unsaved.add(final.id)
            self._tasks.start(f"store {final.id}", self._store_final(final))

    async def _store_final(self, final: Message) -> None:
        await self._store.finish_message(final)
        self._unsaved.discard(final.id)

    def _request(self, branch: tuple[Message, ...], model: str | None) -> CompletionRequest:
        messages = tuple(RequestMessage(message.role, message.text) for message in branch if message.text)
        return CompletionRequest(model or "", messages, self.parameters)

    def _new_reply(self, question: Message, model: str | None) -> Message:
        return self._new_message(Role.ASSISTANT, question.id, (), MessageState.STREAMING, model)

    def _new_message(
        self,
        role: Role,
        parent_id: MessageId | None,
        parts: tuple[TextPart, ...],
        state: MessageState,
        model: str | None = None,
    ) -> Message:
        return Message(new_message_id(), self.id, parent_id, role, parts, state, datetime.now(UTC), model)

    def on_model(self, message: Message) -> None:
        """Part of TurnListener: the tree takes it, then it is passed on."""
        self._tree.replace(message)
        super().on_model(message)

    def on_finished(self, message: Message) -> None:
        """Part of TurnListener: the tree takes the final reply, then it is passed on."""
        self._tree.replace(message)
        self._turn = None
        super().on_finished(message)
        self._changed(self)

    def on_not_saved(self, message_id: MessageId, sentence: str | None) -> None:
        """Part of TurnListener: noted and passed on."""
        if sentence is None:
            self._unsaved.discard(message_id)
        else:
            self._unsaved.add(message_id)
        super().on_not_saved(message_id, sentence)


def _task_name(reply_id: MessageId) -> str:
    # By reply, not by conversation: a finished reply that a full disk refuses keeps its task for a while.
    return f"turn {reply_id}"
