"""What goes along when a conversation is put into another window: the edit that was begun, and the reader's place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from canal_desktop.domain.message import Role
from canal_desktop.ui.composer.edit_line import EDITING, EDITING_ANSWER

if TYPE_CHECKING:
    from canal_desktop.domain.message import Message, MessageId
    from canal_desktop.domain.waiting import WaitingMessage
    from canal_desktop.ui.conversation_pane import ConversationPane


@dataclass(frozen=True, slots=True)
class Unfinished:
    """Taken from one pane and given to another; the draft is the conversation's own."""

    edited: Message | None
    edited_waiting: WaitingMessage | None
    text: str
    """What is written in place of what is edited."""
    place: tuple[MessageId, float] | None
    """The first message in sight and the height it is at; None where the reader is at the end."""


def give_away(pane: ConversationPane) -> Unfinished:
    """Have a pane show nothing any more."""
    sending, transcript = pane.sending, pane.transcript
    visible = next(iter(transcript.visible), None)
    place = None if transcript.follows or visible is None else (transcript.messages[visible[0]].id, visible[1])
    taken = Unfinished(sending.editing, sending.editing_waiting, pane.composer.text, place)
    pane.show_conversation(None)
    return taken


def take_over(pane: ConversationPane, unfinished: Unfinished) -> None:
    """Go on with it in a pane that shows the same conversation."""
    if unfinished.place is not None:
        pane.reload(unfinished.place)
    if unfinished.edited_waiting is not None:
        pane.sending.edit_waiting(unfinished.edited_waiting)
    elif unfinished.edited is not None:
        what = EDITING if unfinished.edited.role is Role.USER else EDITING_ANSWER
        pane.sending.edit(unfinished.edited, what)
    else:
        return
    if pane.composer.text != unfinished.text:
        pane.composer.edit.replace_text(unfinished.text)
    pane.state_changed.emit()
