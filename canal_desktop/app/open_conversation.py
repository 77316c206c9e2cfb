"""OpenConversation: send, stop, retry, continue, edit and switch branches in one conversation."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.app.turn import Turn, TurnListener, TurnStatus
from canal_desktop.domain.completion import CompletionRequest, Parameters, RequestMessage
from canal_desktop.domain.conversation import Conversation, MessageTree, title_from
from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.message import (
    Message,
    MessageId,
    MessageState,
    Role,
    TextPart,
    new_message_id,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.providers.base import Provider
    from canal_desktop.storage.conversations import ConversationStore

CONTINUE_PROMPT = "Continue your last message exactly where it stopped. Do not repeat anything and do not comment."
"""Sent, but not kept, after an unfinished reply: chat completions have no other way to go on."""


class OpenConversation:
    """One conversation in memory, whether it is on the screen or not; its turn runs on while another is shown.

    changed is called when the title, the model or the activity changes. connect gives the provider of a profile.
    """

    def __init__(
        self,
        conversation: Conversation,
        messages: Iterable[Message],
        draft: str,
        *,
        is_stored: bool,
        store: ConversationStore,
        tasks: Tasks,
        connect: Callable[[str | None], Awaitable[Provider]],
        changed: Callable[[OpenConversation], None],
    ) -> None:
        self.conversation = conversation
        self.draft = draft
        self.parameters = Parameters()
        self._tree = MessageTree(messages, conversation.active_leaf)
        self._is_stored = is_stored
        self._store = store
        self._tasks = tasks
        self._connect = connect
        self._changed = changed
        self._turn: Turn | None = None
        self._listener: TurnListener | None = None

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
        """Whether a reply is being written."""
        return self._turn is not None

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

    def attach(self, listener: TurnListener) -> None:
        """Tell this listener, and no other, of what happens from now on."""
        self._listener = listener

    def detach(self, listener: TurnListener) -> None:
        """Tell this listener nothing more."""
        if self._listener is listener:
            self._listener = None

    async def send(
        self,
        text: str,
        model: str,
        parent: MessageId | None = None,
        *,
        as_edit: bool = False,
        on_stored: Callable[[], None] = lambda: None,
    ) -> None:
        """Commit the user's message, then start its turn.

        Args:
            text: the message; must not be blank.
            model: the model to ask.
            parent: with as_edit, the message the new one goes under (None: a new root).
            as_edit: go under parent instead of under the end of the active branch.
            on_stored: called once the message is on disk, before its turn starts.

        Raises:
            InvalidInput: the text is blank, or a reply is being written.
            StorageError: it could not be stored; nothing was sent.
        """
        if not text.strip():
            raise InvalidInput("Write a message first.")
        if self._turn is not None:
            raise InvalidInput("An answer is still being written. Stop it first, or wait until it is complete.")
        under = parent if as_edit else self._tree.active_leaf
        message = self._new_message(Role.USER, under, (TextPart(text),), MessageState.COMPLETE)
        was_new = not self._is_stored
        if was_new:
            await self._store.create(replace(self.conversation, model=model))
            self._is_stored = True
        title = self.conversation.title if self.conversation.title_is_own or len(self._tree) else title_from(text)
        self.conversation = replace(self.conversation, title=title, model=model, updated_at=message.created_at)
        await self._store.add_message(message)
        self._tree.add(message)
        self._tell_added(message)
        on_stored()
        await self._store.update(replace(self.conversation, active_leaf=message.id))
        await self._forget_draft(was_new=was_new)
        self._changed(self)
        await self._answer(message, model)

    async def regenerate(self, model: str, message_id: MessageId | None = None) -> None:
        """Answer again: the question of that reply, or of the last one. The old reply stays as another branch.

        Raises:
            InvalidInput: nothing to answer, or a reply is being written.
        """
        if self._turn is not None:
            raise InvalidInput("An answer is still being written. Stop it first.")
        at = self._tree.active_leaf if message_id is None else message_id
        while at is not None and self._tree[at].role is not Role.USER:
            at = self._tree[at].parent_id
        if at is None:
            raise InvalidInput("There is no question to answer yet.")
        await self._answer(self._tree[at], model)

    async def continue_reply(self, model: str, message_id: MessageId | None = None) -> None:
        """Go on with an unfinished reply in its own message.

        Raises:
            InvalidInput: the reply is complete, or one is being written.
        """
        if self._turn is not None:
            raise InvalidInput("An answer is still being written. Stop it first.")
        at = self._tree.active_leaf if message_id is None else message_id
        if at is None or not self._tree[at].is_unfinished or at != self._tree.active_leaf:
            raise InvalidInput("Only the last answer can be continued, and only when it was not completed.")
        reply = self._tree[at]
        if not reply.text:
            await self.regenerate(model, at)
            return
        reply = replace(reply, state=MessageState.STREAMING, finish_reason=None, failure=None)
        await self._store.reopen_message(reply)
        self._tree.replace(reply)
        request = self._request(self._tree.branch(reply.id), model)
        request = replace(request, messages=(*request.messages, RequestMessage(Role.USER, CONTINUE_PROMPT)))
        self._start_turn(reply, request)

    def stop(self) -> None:
        """End the reply being written and keep its text."""
        if self._turn is not None:
            self._tasks.cancel(self._task_name)

    def interrupt(self) -> None:
        """Mark the reply being written as interrupted should it be stopped now: the program is about to end."""
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
        await self._store.save_draft(self.id if self._is_stored else None, text)

    async def _forget_draft(self, *, was_new: bool) -> None:
        self.draft = ""
        await self._store.save_draft(self.id, "")
        if was_new:
            await self._store.save_draft(None, "")

    async def _answer(self, question: Message, model: str) -> None:
        reply = self._new_message(Role.ASSISTANT, question.id, (), MessageState.STREAMING, model)
        await self._store.add_message(reply)
        self._tree.add(reply)
        self.conversation = replace(self.conversation, active_leaf=reply.id)
        self._tell_added(reply)
        self._start_turn(reply, self._request(self._tree.branch(question.id), model))

    def _start_turn(self, reply: Message, request: CompletionRequest) -> None:
        profile_id = self.conversation.profile_id
        self._turn = Turn(reply, request, lambda: self._connect(profile_id), self._store, self)
        turn = self._turn
        task = self._tasks.start(self._task_name, self._run_turn(turn))
        assert task is not None
        task.add_done_callback(lambda _task: self._on_turn_ended(turn))
        self._changed(self)

    async def _run_turn(self, turn: Turn) -> None:
        await turn.run()

    def _on_turn_ended(self, turn: Turn) -> None:
        if self._turn is not turn:
            return
        # It was stopped before its first step, or failed inside the program: its reply is still open.
        final = replace(turn.reply_so_far, state=turn.state_if_stopped)
        self.on_finished(final)
        if final.state is not MessageState.INTERRUPTED:
            self._tasks.start(f"store {final.id}", self._store.finish_message(final))

    def _request(self, branch: tuple[Message, ...], model: str) -> CompletionRequest:
        messages = tuple(RequestMessage(message.role, message.text) for message in branch if message.text)
        return CompletionRequest(model, messages, self.parameters)

    def _new_message(
        self,
        role: Role,
        parent_id: MessageId | None,
        parts: tuple[TextPart, ...],
        state: MessageState,
        model: str | None = None,
    ) -> Message:
        return Message(new_message_id(), self.id, parent_id, role, parts, state, datetime.now(UTC), model)

    @property
    def _task_name(self) -> str:
        return f"turn {self.id}"

    def _tell_added(self, message: Message) -> None:
        if self._listener is not None:
            self._listener.on_message_added(message)

    def on_message_added(self, message: Message) -> None:
        """Part of TurnListener: passed on."""
        self._tell_added(message)

    def on_status(self, message_id: MessageId, status: TurnStatus | None) -> None:
        """Part of TurnListener: passed on."""
        if self._listener is not None:
            self._listener.on_status(message_id, status)

    def on_delta(self, message_id: MessageId, text: str) -> None:
        """Part of TurnListener: passed on."""
        if self._listener is not None:
            self._listener.on_delta(message_id, text)

    def on_reasoning(self, message_id: MessageId, text: str) -> None:
        """Part of TurnListener: passed on."""
        if self._listener is not None:
            self._listener.on_reasoning(message_id, text)

    def on_finished(self, message: Message) -> None:
        """Part of TurnListener: the tree takes the final reply, then it is passed on."""
        self._tree.replace(message)
        self._turn = None
        if self._listener is not None:
            self._listener.on_finished(message)
        self._changed(self)

    def on_not_saved(self, message_id: MessageId, sentence: str | None) -> None:
        """Part of TurnListener: passed on."""
        if self._listener is not None:
            self._listener.on_not_saved(message_id, sentence)
