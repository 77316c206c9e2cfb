"""OpenConversation: one conversation in memory: send, add, retry, continue, edit."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.app.answering import STILL_WRITING
from canal_desktop.app.choosing import choose
from canal_desktop.app.picture_wishes import is_drawn, model_for
from canal_desktop.app.shown_conversation import ShownConversation
from canal_desktop.domain.attached import names_of
from canal_desktop.domain.completion import RequestMessage
from canal_desktop.domain.conversation import NEW_TITLE, Conversation, title_from
from canal_desktop.domain.errors import InvalidInput, StorageError
from canal_desktop.domain.message import Message, MessageId, MessageState, Role, TextPart, new_message_id
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence

    from canal_desktop.app.request_maker import RequestMaker
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.completion import CompletionRequest, PictureWish, RawBody
    from canal_desktop.domain.message import ContextChoice, Part, ToolResultPart
    from canal_desktop.providers.base import Provider
    from canal_desktop.storage.message_store import MessageStore

CONTINUE_PROMPT = "Continue your last message exactly where it stopped. Do not repeat anything and do not comment."
"""Sent, but not kept, after an unfinished reply: chat completions have no other way to go on."""

NOT_UNFINISHED = tr("Only an answer that was not completed can be continued.")


class OpenConversation(ShownConversation):
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
        pictures: PictureWish | None = None,
        beside: tuple[str, ...] = (),
        question_id: MessageId | None = None,
        on_stored: Callable[[], None] = lambda: None,
    ) -> None:
        """Commit the user's message and the reply's empty row, then start its turn.

        Args:
            text: the message; must not be blank where nothing is attached.
            model: the model to ask; None asks the server which ones there are, as a part of the turn.
            parent: with as_edit, the message the new one goes under (None: a new root).
            attached: the files and pictures that go ahead of the text; their bytes are kept already.
            as_edit: go under parent instead of under the end of the active branch, and leave the draft alone.
            pictures: ask for pictures, of a model that does not become the conversation's own.
            beside: more models to ask at once; their replies are versions of the first one's, which is shown. Then the
                conversation keeps the model it has.
            question_id: the id of the waiting message that it is, None for a new one.
            on_stored: called once the message is on disk, before its turn starts.

        Raises:
            InvalidInput: the text is blank, or a reply is being written.
            StorageError: it could not be stored, or a picture not be read; nothing was sent.
        """
        parts = _question_parts(text, attached)
        with self._beginning():
            if not as_edit:
                self.draft = text
            under = parent if as_edit else self.tree.active_leaf
            question = self._new_message(Role.USER, under, parts, MessageState.COMPLETE)
            if question_id is not None:
                question = replace(question, id=question_id)
            replies = [self._new_reply(question, each) for each in (model, *beside)]
            branch = (*self._branch_up_to(under), question)
            requests = [await self._first_request(branch, each, pictures) for each in replies]
            # Of several, none is the one the conversation is for, nor one that only makes a picture.
            chosen = self.conversation.model or model if beside else model if pictures is None else None
            await self._store_question(question, replies, text, chosen, as_edit=as_edit)
            on_stored()
            for reply, request in zip(replies, requests, strict=True):
                self._ask(reply, request)

    async def add_question_only(
        self,
        text: str,
        parent: MessageId | None = None,
        *,
        attached: tuple[Part, ...] = (),
        as_edit: bool = False,
        on_stored: Callable[[], None] = lambda: None,
    ) -> None:
        """Commit the user's message and ask nobody; whatever is sent or retried later sends it along. As send()."""
        parts = _question_parts(text, attached)
        with self._beginning():
            if not as_edit:
                self.draft = text
            under = parent if as_edit else self.tree.active_leaf
            question = self._new_message(Role.USER, under, parts, MessageState.COMPLETE)
            await self._store_question(question, (), text, None, as_edit=as_edit)
            on_stored()

    async def _store_question(
        self, question: Message, replies: Sequence[Message], text: str, model: str | None, *, as_edit: bool
    ) -> None:
        """Get a question, and the replies that are about to be written, onto the disk and then into the tree."""
        last = replies[0] if replies else question
        title = self._title_with(text if text.strip() else next(iter(names_of(question.parts)), ""), question.parent_id)
        former_model = self.conversation.model
        stored = replace(
            self.conversation,
            title=title,
            updated_at=last.created_at,
            active_leaf=last.id,
            model=model or former_model,
        )
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
            active_leaf=stored.active_leaf,
            deleted_at=None,
        )
        self._note_stored(stored, {*fields, "active_leaf"})
        self.waiting = tuple(one for one in self.waiting if one.id != question.id)
        if not as_edit:
            self._stored_draft = ""
            # What was typed behind it while the disk was waited for stays.
            self.draft = self.draft.removeprefix(text)
        self._show_added(question)
        if replies:
            self._show_added(*replies)

    def _title_with(self, question: str, under: MessageId | None) -> str:
        """The title with one more question: that of the first one, where there is none yet."""
        is_first = not any(message.role is Role.USER for message in self._branch_up_to(under))
        has_title = self.conversation.title_is_own or self.conversation.title != NEW_TITLE
        return self.conversation.title if has_title or not is_first else title_from(question)

    async def regenerate(
        self,
        model: str | None,
        message_id: MessageId | None = None,
        *,
        beside: tuple[str, ...] = (),
        is_beside: bool = False,
        body: RawBody = (),
    ) -> None:
        """Answer again: the question of that reply, or of the last one. The old reply stays as another version.

        Args:
            model: whom to ask.
            message_id: a reply, or the question itself.
            beside: more models to ask at once.
            is_beside: do so while other versions of the reply are being written.
            body: send just this, as CompletionRequest.raw_body, to that model.

        Raises:
            InvalidInput: nothing to answer, or a reply is being written.
        """
        with self._beginning(is_beside=is_beside):
            await self._answer_again(model, message_id, beside, body)

    async def _first_request(
        self, branch: tuple[Message, ...], reply: Message, pictures: PictureWish | None
    ) -> CompletionRequest:
        wish = self.requests.wishes.first(self.conversation.profile_id, reply, pictures)
        return await self.requests.make(self.conversation, branch, reply.model, wish)

    async def _answer_again(
        self,
        model: str | None,
        message_id: MessageId | None,
        beside: tuple[str, ...] = (),
        body: RawBody = (),
    ) -> None:
        at = first = self.tree.active_leaf if message_id is None else self._found(message_id)
        # What tools gave is answered as a question is.
        while at is not None and self.tree[at].role not in {Role.USER, Role.TOOL}:
            at = self.tree.parent(at)
        if at is None:
            raise InvalidInput(tr("There is no question to answer yet."))
        question = self.tree[at]
        branch, former = self.tree.branch(question.id), self.tree[first or at]
        replies = [self._new_reply(question, each) for each in (model, *beside)]
        profile_id = self.conversation.profile_id
        wishes = [None if body else self.requests.wishes.again(profile_id, former, each) for each in replies]
        requests = [
            replace(await self.requests.make(self.conversation, branch, each.model, wish), raw_body=body)
            for each, wish in zip(replies, wishes, strict=True)
        ]
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
            if self.tree[at].text and not is_drawn(self, at):
                await self._continue(model, self.tree[at])
            else:
                await self._answer_again(model_for(self, at), at)

    async def _continue(self, model: str | None, begun: Message) -> None:
        request = await self.requests.make(self.conversation, self.tree.branch(begun.id), model)
        await self._store_end_of(begun)
        reply = replace(begun, state=MessageState.STREAMING, finish_reason=None, failure=None)
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
            raise InvalidInput(tr("Write an answer first."))
        with self._beginning(is_beside=is_merged):
            old = self.tree[self._found(message_id)]
            model = None if is_merged else old.model
            await self._add(self._new_message(old.role, old.parent_id, (TextPart(text),), MessageState.COMPLETE, model))

    async def add_results(self, reply_id: MessageId, results: tuple[ToolResultPart, ...]) -> MessageId:
        """Put what tools gave behind the reply that asked for it; on disk when this returns. What is shown stays.

        Returns the message they are in, which has those that were there before as well.

        Raises:
            InvalidInput: the reply is no longer there.
            StorageError: they could not be stored.
        """
        self._refuse_if_gone()
        children = self.tree.children(self._found(reply_id))
        known = next((self.tree[at] for at in children if self.tree[at].role is Role.TOOL), None)
        if known is not None:
            await self._store.add_parts(known.id, results)
            self.on_model(self.tree[known.id].with_parts(*self.tree[known.id].parts, *results))
            return known.id
        message = self._new_message(Role.TOOL, reply_id, results, MessageState.COMPLETE)
        former = self.tree.active_leaf
        await self._store.add_message(message)
        self.tree.add(message)
        if former is not None and former != reply_id:
            self.switch_to(former)
        else:
            self.conversation = replace(self.conversation, active_leaf=message.id)
        self.on_message_added(message)
        return message.id

    async def _add(self, *versions: Message) -> None:
        """Store versions of a message, the first as the end of the active branch, then show that there."""
        await self._store.add_message(*versions)
        self.conversation = replace(self.conversation, active_leaf=versions[0].id, deleted_at=None)
        self._unstored.discard("active_leaf")
        self._show_added(*versions)

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
            lambda data: self.requests.keep_file(self.id, data),
            lambda model: self.requests.ratio_of(profile_id, model),
            self.requests.watch(self.id, reply.id),
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


def _question_parts(text: str, attached: tuple[Part, ...]) -> tuple[Part, ...]:
    if not text.strip() and not attached:
        raise InvalidInput(tr("Write a message first."))
    return (*attached, TextPart(text)) if text.strip() else attached
