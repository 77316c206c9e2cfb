"""PictureCheck: says before a question is sent that the chosen model takes no pictures, and what can be done."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from canal_desktop.domain.attached import grouped
from canal_desktop.domain.context import ContextKind
from canal_desktop.domain.message import FilePart, ImagePart
from canal_desktop.language import filled, sentences, tr
from canal_desktop.ui.dialogs import confirm

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.domain.message import Part
    from canal_desktop.ui.conversation_window import ConversationWindow
    from canal_desktop.ui.sending import Outgoing

NOTHING_LEFT = tr("Without the pictures there is nothing to send. Write a question.")
TITLE, TITLE_UNNAMED = tr("{model} takes no pictures"), tr("This model takes no pictures")
TEXT = tr(
    "As far as is known, this model reads text alone. The server may refuse the question, or leave the pictures out."
)
EARLIER = tr("There are pictures further up in this conversation, which go along with every question.")
SEND, WITHOUT, OTHER = "send", "without", "other"


class PictureCheck:
    """takes_pictures tells what is known of the model of the conversation on the screen; None where nobody knows."""

    def __init__(self, window: ConversationWindow, choose_model: Callable[[], None]) -> None:
        self._window = window
        self._choose_model = choose_model
        self.takes_pictures: Callable[[], bool | None] = lambda: None
        self._agreed: set[tuple[str, str | None]] = set()
        """Conversations and models for which the user wants earlier pictures sent all the same."""

    async def may_send(self, outgoing: Outgoing) -> bool | Outgoing:
        """Ask, where it is known that the model takes no pictures and some would be sent."""
        if self.takes_pictures() is not False:
            return True
        conversation = outgoing.conversation
        known = (conversation.id, conversation.conversation.model)
        has_own = any(isinstance(part, ImagePart) for part in outgoing.attached)
        if not has_own and (known in self._agreed or not await _has_earlier(outgoing)):
            return True
        without = ((WITHOUT, tr("Send without pictures")),) if has_own else ()
        answer = await confirm(
            self._window,
            filled(TITLE, model=model) if (model := conversation.conversation.model) else TITLE_UNNAMED,
            TEXT if has_own else sentences(EARLIER, TEXT),
            ((OTHER, tr("Choose another model")), *without, (SEND, tr("Send anyway"))),
        )
        if answer == SEND:
            self._agreed.add(known)
            return True
        if answer == WITHOUT:
            rest = without_pictures(outgoing.attached)
            if outgoing.text.strip() or rest:
                return replace(outgoing, attached=rest)
            self._window.notify(NOTHING_LEFT, conversation_id=conversation.id)
        elif answer == OTHER:
            self._choose_model()
        return False


def without_pictures(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """What is left without pictures; a file that goes as pictures goes with them."""
    left: list[Part] = []
    for group in grouped(parts):
        first = group[0][1]
        if not isinstance(first, ImagePart) and (not isinstance(first, FilePart) or first.text):
            left.append(first)
    return tuple(left)


async def _has_earlier(outgoing: Outgoing) -> bool:
    conversation = outgoing.conversation
    parts = await conversation.requests.context(conversation.conversation, conversation.branch)
    return any(part.kind is ContextKind.PICTURE and part.is_sent for part in parts)
