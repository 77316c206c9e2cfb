"""OpenConversation: one conversation in memory: send, retry, continue, edit, switch versions, fork, delete messages."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.app.answering import STILL_WRITING
from canal_desktop.app.branching import NO_MESSAGE, BranchingConversation
from canal_desktop.app.choosing import choose
from canal_desktop.domain.attached import names_of
from canal_desktop.domain.completion import RequestMessage
from canal_desktop.domain.conversation import Conversation, title_from
from canal_desktop.domain.errors import InvalidInput, StorageError
from canal_desktop.domain.forking import fork_of
from canal_desktop.domain.message import Message, MessageId, MessageState, Role, TextPart, new_message_id

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping

    from canal_desktop.app.request_maker import RequestMaker
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.completion import CompletionRequest
    from canal_desktop.domain.message import ContextChoice, ConversationId, Part
    from canal_desktop.providers.base import Provider
    from canal_desktop.storage.message_store import MessageStore

CONTINUE_PROMPT = "Continue your last message exactly where it stopped. Do not repeat anything and do not comment."
"""Sent, but not kept, after an unfinished reply: chat completions have no other way to go on."""

NOT_UNFINISHED = "Only an answer that was not completed can be continued."


@dataclass(frozen=True, slots=True)
class Deletion:
    """What delete_messages() took away, for undelete_messages()."""

    message_ids: tuple[MessageId, ...]
    former_leaf: MessageId | None
    leaf: MessageId | None
    """The end of the active branch before and after."""


class OpenConversation(BranchingConversation):
    """It is in memory whether it is on the screen or not; its turn runs on while another is shown.

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
        requests: RequestMaker,
    ) -> None:
        super().__init__(conversation, messages, draft, store, tasks, lambda: changed(self), is_stored=is_stored)
        self._connect = connect
        self._find_model = find_model
        self.requests = requests

    async def send(
        self,
        text: str,
        model: str | None,
        parent: MessageId | None = None,
        *,
        attached: tuple[Part, ...] = (),
        as_edit: bool = False,
        beside: tuple[str, ...] = (),
        on_stored: Callable[[], None] = lambda: None,
    ) -> None:
        """Commit the user's message and the reply's empty row, then start its turn.

        Args:
            text: the message; must not be blank where nothing is attached.
            model: the model to ask; None asks the server which ones there are, as a part of the turn.
            parent: with as_edit, the message the new one goes under (None: a new root).
            attached: the files and pictures that go ahead of the text; their bytes are kept already.
            as_edit: go under parent instead of under the end of the active branch, and leave the draft alone.
            beside: more models to ask at once; their replies are versions of the first one's, which is shown. Then the
                conversation keeps the model it has.
            on_stored: called once the message is on disk, before its turn starts.

        Raises:
            InvalidInput: the text is blank, or a reply is being written.
            StorageError: it could not be stored, or a picture not be read; nothing was sent.
        """
        if not text.strip() and not attached:
            raise InvalidInput("Write a message first.")
        with self._beginning():
            if not as_edit:
                self.draft = text
            under = parent if as_edit else self.tree.active_leaf
            parts = (*attached, TextPart(text)) if text.strip() else attached
            question = self._new_message(Role.USER, under, parts, MessageState.COMPLETE)
            replies = [self._new_reply(question, each) for each in (model, *beside)]
            reply = replies[0]
            branch = (*self._branch_up_to(under), question)
            requests = [await self.requests.make(self.conversation, branch, each.model) for each in replies]
            title = self._title_with(text if text.strip() else next(iter(names_of(attached)), ""), under)
            stored = replace(self.conversation, title=title, updated_at=reply.created_at, active_leaf=reply.id)
            former_model = self.conversation.model
            stored = replace(stored, model=(former_model or model) if beside else (model or former_model))
            fields = self._unstored | {
                name for name in ("title", "model") if getattr(stored, name) != getattr(self.conversation, name)
            }
            is_new = not self._is_stored
            await self._store.add_question(
                stored, question, replies, is_new=is_new, keeps_draft=as_edit, fields=frozenset(fields)
            )
            self._is_stored = True
            # The title may have been given, or the model chosen, while the disk was waited for.
            self.conversation = replace(
                self.conversation,
                title=self.conversation.title if self.conversation.title_is_own else title,
                model=stored.model if self.conversation.model == former_model else self.conversation.model,
                updated_at=stored.updated_at,
                active_leaf=reply.id,
                deleted_at=None,
            )
            self._note_stored(stored, {*fields, "active_leaf"})
            if not as_edit:
                self._stored_draft = ""
                # What was typed behind it while the disk was waited for stays.
                self.draft = self.draft.removeprefix(text)
            self._show_added(question)
            self._show_added(*replies)
            on_stored()
            for each, request in zip(replies, requests, strict=True):
                self._ask(each, request)

    def _title_with(self, question: str, under: MessageId | None) -> str:
        """The title with one more question: that of the first one, unless the user gave another."""
        is_first = not any(message.role is Role.USER for message in self._branch_up_to(under))
        return title_from(question) if is_first and not self.conversation.title_is_own else self.conversation.title

    async def regenerate(
        self,
        model: str | None,
        message_id: MessageId | None = None,
        *,
        beside: tuple[str, ...] = (),
        is_beside: bool = False,
    ) -> None:
        """Answer again: the question of that reply, or of the last one. The old reply stays as another version.

        Args:
            model: whom to ask.
            message_id: a reply, or the question itself.
            beside: more models to ask at once.
            is_beside: do so while other versions of the reply are being written.

        Raises:
            InvalidInput: nothing to answer, or a reply is being written.
        """
        with self._beginning(is_beside=is_beside):
            await self._answer_again(model, message_id, beside)

    async def _answer_again(
        self, model: str | None, message_id: MessageId | None, beside: tuple[str, ...] = ()
    ) -> None:
        at = self.tree.active_leaf if message_id is None else self._found(message_id)
        while at is not None and self.tree[at].role is not Role.USER:
            at = self.tree.parent(at)
        if at is None:
            raise InvalidInput("There is no question to answer yet.")
        question = self.tree[at]
        branch = self.tree.branch(question.id)
        requests = [await self.requests.make(self.conversation, branch, each) for each in (model, *beside)]
        replies = [self._new_reply(question, each) for each in (model, *beside)]
        await self._add(*replies)
        for reply, request in zip(replies, requests, strict=True):
            self._ask(reply, request)

    async def continue_reply(
        self, model: str | None, message_id: MessageId | None = None, *, is_beside: bool = False
    ) -> None:
        """Go on with an unfinished reply: in its own message, or in a version of it where others follow it.

        With is_beside it is done while other versions of it are being written.

        Raises:
            InvalidInput: the reply is complete, or one is being written.
        """
        with self._beginning(is_beside=is_beside):
            at = self.tree.active_leaf if message_id is None else self._found(message_id)
            if at is None or not self.tree[at].is_unfinished:
                raise InvalidInput(NOT_UNFINISHED)
            if self.tree[at].text:
                await self._continue(model, self.tree[at])
            else:
                await self._answer_again(model, at)

    async def _continue(self, model: str | None, begun: Message) -> None:
        request = await self.requests.make(self.conversation, self.tree.branch(begun.id), model)
        await self._store_end_of(begun)
        reply = replace(begun, state=MessageState.STREAMING, finish_reason=None, failure=None, usage=None)
        if self.tree.children(begun.id):
            reply = replace(reply, id=new_message_id(), created_at=datetime.now(UTC))
            await self._add(reply)
        else:
            await self._store.reopen_message(reply)
            self.conversation = replace(self.conversation, deleted_at=None)
            self.tree.replace(reply)
        asked = RequestMessage(Role.USER, CONTINUE_PROMPT)
        self._ask(reply, replace(request, messages=(*request.messages, asked)))

    async def edit_answer(self, message_id: MessageId, text: str, *, is_merged: bool = False) -> None:
        """Put a version by hand beside an answer; one merged of several is no model's own, and may come meanwhile.

        Raises:
            InvalidInput: the text is blank, the answer is no longer there, or a reply is being written.
            StorageError: it could not be stored.
        """
        if not text.strip():
            raise InvalidInput("Write an answer first.")
        with self._beginning(is_beside=is_merged):
            old = self.tree[self._found(message_id)]
            model = None if is_merged else old.model
            await self._add(self._new_message(old.role, old.parent_id, (TextPart(text),), MessageState.COMPLETE, model))

    async def _add(self, *versions: Message) -> None:
        """Store versions of a message, the first as the end of the active branch, then show that there."""
        await self._store.add_message(*versions)
        self.conversation = replace(self.conversation, active_leaf=versions[0].id, deleted_at=None)
        self._unstored.discard("active_leaf")
        self._show_added(*versions)

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

    async def choose_context(self, choices: Mapping[MessageId, ContextChoice]) -> dict[MessageId, ContextChoice]:
        """Have messages sent or left out from now on, as choosing.choose() does.

        Raises:
            InvalidInput: one of them is being written.
        """
        if any(known in self._turns for known in choices):
            raise InvalidInput(STILL_WRITING)
        return await choose(lambda: self.tree, self._store, choices)

    async def _model_to_ask(self) -> str:
        """The conversation's model; where it has none, the one its server offers, which it then keeps."""
        model = self.conversation.model or await self._find_model(self.conversation.profile_id)
        if self.conversation.model is None:
            # A disk that refuses is told of when the reply itself is stored.
            with contextlib.suppress(StorageError):
                await self.choose_model(model, self.conversation.profile_id)
        return self.conversation.model or model

    def _ask(self, reply: Message, request: CompletionRequest) -> None:
        profile_id = self.conversation.profile_id
        self._start_turn(
            reply,
            request,
            lambda: self._connect(profile_id),
            self._model_to_ask,
            lambda model: self.requests.price_of(profile_id, model),
        )

    def _new_reply(self, question: Message, model: str | None) -> Message:
        return self._new_message(Role.ASSISTANT, question.id, (), MessageState.STREAMING, model)

    def _new_message(
        self,
        role: Role,
        parent_id: MessageId | None,
        parts: tuple[Part, ...],
        state: MessageState,
        model: str | None = None,
    ) -> Message:
        return Message(new_message_id(), self.id, parent_id, role, parts, state, datetime.now(UTC), model)
