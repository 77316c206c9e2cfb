"""Sending: hands what was submitted to its conversation, with what is attached, once every check agrees."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from canal_desktop.app.side_by_side import ask_again_side_by_side, ask_side_by_side
from canal_desktop.domain.errors import CanalError
from canal_desktop.domain.message import AudioPart, FilePart, ImagePart, Message, Role

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.message import Part
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
        on_asked: called with the conversation once several models are about to be asked side by side.
        checks: asked in order before anything is sent; one that says no has told the user why, and nothing is lost. One
            that gives an Outgoing has that sent instead, such as one without its pictures.
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
        self.editing: Message | None = None
        """The message that is being edited in the composer."""
        self.attached: Callable[[], tuple[Part, ...]] = tuple
        self.on_taken: Callable[[Outgoing], None] = lambda _outgoing: None
        self.on_asked: Callable[[OpenConversation], None] = lambda _conversation: None
        self._held: Outgoing | None = None
        self.checks: list[Callable[[Outgoing], Awaitable[bool | Outgoing]]] = []

    def submit(self, text: str, models: tuple[str, ...] = ()) -> None:
        """Send what was written into the conversation on the screen; to several models at once where they are given."""
        conversation = self._shown()
        if conversation is not None:
            self._start(self._outgoing(conversation, text, models))

    def ask_again(self, question: Message, models: tuple[str, ...]) -> None:
        """Ask a question of the conversation on the screen once more, of several models."""
        conversation = self._shown()
        if conversation is not None:
            attached = _attached_to(question)
            self._start(Outgoing(conversation, question.text, attached, None, models, question))

    def submit_held(self) -> bool:
        """Go on with what a check held up, were it to go to several models; False where it was not."""
        held, self._held = self._held, None
        if held is None or not held.models or held.conversation is not self._shown():
            return False
        if held.again is not None:
            self._start(held)
        else:
            self.submit(self._composer.text, held.models)
        return True

    def _start(self, outgoing: Outgoing) -> None:
        self._tasks.start(f"send {outgoing.conversation.id}", self._send(outgoing))

    def outgoing(self, text: str) -> Outgoing | None:
        """What would go out if this text were submitted now; None where there is no conversation on the screen."""
        conversation = self._shown()
        return None if conversation is None else self._outgoing(conversation, text)

    def _outgoing(self, conversation: OpenConversation, text: str, models: tuple[str, ...] = ()) -> Outgoing:
        attached = self.attached() if self.editing is None else _attached_to(self.editing)
        return Outgoing(conversation, text, attached, self.editing, models)

    async def _send(self, outgoing: Outgoing) -> None:
        conversation, edited = outgoing.conversation, outgoing.edited
        self._held = None

        def on_stored() -> None:
            # Whoever left an edited question meanwhile has the draft in the composer.
            if conversation is self._shown() and edited is self.editing:
                self.editing = None
                self._composer.clear_after_commit(outgoing.text)
            if edited is None:
                self.on_taken(outgoing)

        going = outgoing
        try:
            if edited is not None and edited.role is Role.ASSISTANT:
                await conversation.edit_answer(edited.id, outgoing.text)
                on_stored()
                return
            for check in self.checks:
                answer = await check(going)
                if not answer:
                    self._held = outgoing
                    return
                going = answer if isinstance(answer, Outgoing) else going
            if going.models:
                await self._ask_several(going, on_stored)
                return
            await conversation.send(
                going.text,
                conversation.conversation.model,
                edited.parent_id if edited is not None else None,
                attached=going.attached,
                as_edit=edited is not None,
                on_stored=on_stored,
            )
        except CanalError as error:
            self._tell(str(error))

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
