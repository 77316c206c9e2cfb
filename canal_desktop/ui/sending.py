"""Sending: hands what was submitted to its conversation, with what is attached, once every check agrees."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from canal_desktop.app.outbox import Outbox
from canal_desktop.app.side_by_side import ask_again_side_by_side, ask_side_by_side
from canal_desktop.domain.errors import CanalError
from canal_desktop.domain.message import AudioPart, FilePart, ImagePart, Message, Role
from canal_desktop.language import tr
from canal_desktop.ui.composer.edit_line import EDITING_WAITING
from canal_desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.message import Part
    from canal_desktop.domain.waiting import WaitingMessage
    from canal_desktop.ui.composer.composer import Composer


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What is about to be sent."""

    conversation: OpenConversation
    text: str
    attached: tuple[Part, ...]
    edited: Message | None
    """The message of which it becomes another version."""
    models: tuple[str, ...] = ()
    """Whom to ask at once, side by side; () for the conversation's own model."""
    again: Message | None = None
    """The question that is asked again; then nothing is taken from the composer."""


class Sending:
    """The composer keeps the text until it is on disk.

    Attributes:
        attached: gives the files and pictures that go with the text.
        on_taken: called once a new question is on disk with them, whatever is on the screen by then.
        on_stored_elsewhere: called in place of note_stored() where the conversation is not on the screen here any more.
        on_asked: called with the conversation once several models are about to be asked side by side.
        checks: asked in order before anything is sent; one that says no has told the user why, and nothing is lost. One
            that gives an Outgoing has that sent instead, such as one without its pictures.
        before: called with what is sent once every check agreed, right before it is stored.
        on_added: called when a message was added to the conversation on the screen, and nobody asked.
        editing: the message that is being edited in the composer.
        editing_waiting: the waiting message that is.
    """

    def __init__(
        self,
        composer: Composer,
        tasks: Tasks,
        shown: Callable[[], OpenConversation | None],
        tell: Callable[[str], None],
    ) -> None:
        self._composer = composer
        self._tasks = tasks
        self._shown = shown
        self._tell = tell
        self.outbox = Outbox(tasks, tell)
        self._count = 0
        self.editing: Message | None = None
        self.editing_waiting: WaitingMessage | None = None
        self.attached: Callable[[], tuple[Part, ...]] = tuple
        self.on_taken: Callable[[Outgoing], None] = lambda _outgoing: None
        self.on_stored_elsewhere: Callable[[Outgoing], None] = lambda _outgoing: None
        self.on_asked: Callable[[OpenConversation], None] = lambda _conversation: None
        self.checks: list[Callable[[Outgoing], Awaitable[bool | Outgoing]]] = []
        self.before: Callable[[Outgoing], Awaitable[None]] | None = None
        self.on_added: Callable[[], None] = lambda: None
        self.outbox.agrees = self._agrees
        composer.submitted.connect(self.submit)
        composer.queued.connect(self.queue)
        composer.add_requested.connect(self.add_only)
        composer.edit_line.save_pressed.connect(self.save_edit)

    def submit(self, text: str, models: tuple[str, ...] = ()) -> None:
        """Send what was written into the conversation on the screen; to several models at once where they are given."""
        conversation = self._shown()
        if conversation is None:
            return
        if self.editing_waiting is not None:
            self._change_waiting(conversation, text)
        elif conversation.awaits_next and self.editing is None and not models:
            self.queue(text)
        else:
            self._start(conversation, self._send(self._outgoing(conversation, text, models)))

    def ask_again(self, question: Message, models: tuple[str, ...]) -> None:
        """Ask a question of the conversation on the screen once more, of several models."""
        conversation = self._shown()
        if conversation is not None:
            outgoing = Outgoing(conversation, question.text, _attached_to(question), None, models, question)
            self._start(conversation, self._send(outgoing))

    def resend(self, outgoing: Outgoing) -> bool:
        """Send once more what a check held up; False where it is no longer what is written on the screen, or waits."""
        conversation = outgoing.conversation
        if conversation is not self._shown():
            return False
        first = next(iter(conversation.waiting), None)
        if first is not None and (first.text, first.attached) == (outgoing.text, outgoing.attached):
            # It is in no field any more.
            self.outbox.send_now(conversation)
        elif outgoing.again is not None:
            self._start(conversation, self._send(outgoing))
        elif outgoing.text != self._composer.text or outgoing.edited is not self.editing:
            return False
        elif outgoing.models:
            self.submit(outgoing.text, outgoing.models)
        else:
            self._composer.submit()
        return True

    def queue(self, text: str) -> None:
        """Send what was written once the answer that is being written is complete."""
        conversation = self._shown()
        if conversation is None:
            return
        if self.editing_waiting is not None:
            self._change_waiting(conversation, text)
        elif self.editing is not None:
            self._composer.say_busy()
        else:
            self._start(conversation, self._queue(self._outgoing(conversation, text)))

    def add_only(self, text: str) -> None:
        """Put what was written into the conversation and ask nobody."""
        conversation = self._shown()
        if conversation is None:
            return
        if self.editing_waiting is not None:
            self._change_waiting(conversation, text)
        elif conversation.is_running or conversation.awaits_next:
            self._composer.say_busy()
        else:
            self._start(conversation, self._add_only(self._outgoing(conversation, text)))

    def save_edit(self) -> None:
        """Keep what is being edited as it is in the field now, and ask nobody."""
        text = self._composer.text
        if self._composer.is_editing and text.strip():
            is_answer = self.editing is not None and self.editing.role is Role.ASSISTANT
            (self.submit if is_answer else self.add_only)(text)

    def edit(self, message: Message, what: str) -> None:
        """Put a message of the conversation into the composer until it is sent or left; what says which it is."""
        self.leave_edit()
        self.editing = message
        self._composer.begin_edit(message.text, what)

    def edit_waiting(self, message: WaitingMessage) -> None:
        """Put a waiting message into the composer until it is kept or left."""
        self.editing = None
        self.editing_waiting = message
        self.outbox.edited = message.id
        self._composer.begin_edit(message.text, EDITING_WAITING)

    def leave_edit(self) -> None:
        """What was edited is edited no longer; a waiting message goes on its way if it is its turn."""
        self.editing = None
        if self.editing_waiting is not None:
            self.editing_waiting = None
            self.outbox.edited = None
            if (conversation := self._shown()) is not None:
                self.outbox.go_on(conversation)

    def outgoing(self, text: str) -> Outgoing | None:
        """What would go out if this text were submitted now; None where there is no conversation on the screen."""
        conversation = self._shown()
        return None if conversation is None else self._outgoing(conversation, text)

    def _outgoing(self, conversation: OpenConversation, text: str, models: tuple[str, ...] = ()) -> Outgoing:
        attached = self.attached() if self.editing is None else _attached_to(self.editing)
        return Outgoing(conversation, text, attached, self.editing, models)

    async def may_ask_again(self, conversation: OpenConversation) -> bool:
        """Whether every check agrees that a question is answered once more, or an answer gone on with."""
        return await self.checked(Outgoing(conversation, "", (), None)) is not None

    def _start(self, conversation: OpenConversation, work: Coroutine[Any, Any, None]) -> None:
        if conversation.is_on_way:
            # The text is in the field until it is on disk: a second Enter is no second message, in whichever window.
            work.close()
            return
        conversation.is_on_way = True
        self._count += 1
        self._tasks.start(f"send {conversation.id} {self._count}", self._guarded(conversation, work))

    async def _guarded(self, conversation: OpenConversation, work: Coroutine[Any, Any, None]) -> None:
        try:
            with conversation.going_out():
                await work
        except CanalError as error:
            self._tell(str(error))
        finally:
            conversation.is_on_way = False

    async def _send(self, outgoing: Outgoing) -> None:
        conversation, edited = outgoing.conversation, outgoing.edited
        if edited is not None and edited.role is Role.ASSISTANT:
            await conversation.edit_answer(edited.id, outgoing.text)
            self._on_stored(outgoing)
            return
        going = await self.checked(outgoing)
        if going is None:
            return
        await self.make_room(going)
        if going.models:
            await self._ask_several(going, lambda: self._on_stored(outgoing))
            return
        await conversation.send(
            going.text,
            conversation.conversation.model,
            edited.parent_id if edited is not None else None,
            attached=going.attached,
            as_edit=edited is not None,
            on_stored=lambda: self._on_stored(outgoing),
        )

    async def _add_only(self, outgoing: Outgoing) -> None:
        edited = outgoing.edited
        await outgoing.conversation.add_question_only(
            outgoing.text,
            edited.parent_id if edited is not None else None,
            attached=outgoing.attached,
            as_edit=edited is not None,
            on_stored=lambda: self._on_stored(outgoing),
        )
        if outgoing.conversation is self._shown():
            self.on_added()

    async def _queue(self, outgoing: Outgoing) -> None:
        await self.outbox.add(outgoing.conversation, outgoing.text, outgoing.attached)
        announce(self._composer.edit, tr("It is sent when the answer is complete."))
        self._on_stored(outgoing)

    def _on_stored(self, outgoing: Outgoing) -> None:
        outgoing.conversation.is_on_way = False
        if outgoing.conversation is self._shown():
            self.note_stored(outgoing)
        else:
            self.on_stored_elsewhere(outgoing)
        if outgoing.edited is None:
            self.on_taken(outgoing)

    def note_stored(self, outgoing: Outgoing) -> None:
        """What was submitted is on disk: take it out of the field, where it still is there."""
        # Whoever left an edited question meanwhile has the draft in the composer.
        is_here = outgoing.conversation is self._shown() and self.editing_waiting is None
        if is_here and outgoing.edited is self.editing:
            self.editing = None
            self._composer.clear_after_commit(outgoing.text)

    def _change_waiting(self, conversation: OpenConversation, text: str) -> None:
        assert self.editing_waiting is not None
        self._start(conversation, self._keep_waiting(conversation, self.editing_waiting, text))

    async def _keep_waiting(self, conversation: OpenConversation, message: WaitingMessage, text: str) -> None:
        await self.outbox.change(conversation, message.id, text)
        if conversation is self._shown() and self.editing_waiting is message:
            self._composer.clear_after_commit(text)
            self.leave_edit()

    async def checked(self, outgoing: Outgoing) -> Outgoing | None:
        """What is to be sent after all checks, None where one of them says no."""
        for check in self.checks:
            answer = await check(outgoing)
            if not answer:
                return None
            outgoing = answer if isinstance(answer, Outgoing) else outgoing
        return outgoing

    async def make_room(self, going: Outgoing) -> None:
        """Settle what is open in a conversation, right before something else is sent in it, which every check allowed.

        Raises:
            StorageError: that could not be stored; nothing may be sent.
        """
        if self.before is not None:
            await self.before(going)
        # What waits was written for another place: it goes on when the user says so.
        going.conversation.holds_waiting = bool(going.conversation.waiting)

    async def _agrees(self, conversation: OpenConversation, message: WaitingMessage) -> WaitingMessage | None:
        going = await self.checked(Outgoing(conversation, message.text, message.attached, None))
        return None if going is None else replace(message, text=going.text, attached=going.attached)

    async def _ask_several(self, outgoing: Outgoing, on_stored: Callable[[], None]) -> None:
        conversation, edited = outgoing.conversation, outgoing.edited
        if outgoing.again is not None:
            await ask_again_side_by_side(conversation, outgoing.again.id, outgoing.models)
        else:
            await ask_side_by_side(
                conversation,
                outgoing.text,
                outgoing.models,
                edited.parent_id if edited is not None else None,
                attached=outgoing.attached,
                as_edit=edited is not None,
                on_stored=on_stored,
            )
        if conversation is self._shown():
            self.on_asked(conversation)


def _attached_to(message: Message) -> tuple[Part, ...]:
    """What goes along when a question is edited: its files and pictures stay with the new version."""
    kinds = (FilePart, ImagePart, AudioPart)
    return tuple(part for part in message.parts if isinstance(part, kinds)) if message.role is Role.USER else ()
