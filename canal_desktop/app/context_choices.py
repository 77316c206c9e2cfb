"""ContextChoices: what the user leaves out of requests, sends again and pins; all of it can be undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from canal_desktop.app.undo import Undoable
from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.message import ContextChoice, Role
from canal_desktop.language import tr, tr_n

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from canal_desktop.app.library import Library
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.undo import UndoStack
    from canal_desktop.domain.message import Message, MessageId

CALLS_DROPPED = tr("The calls of tools and their results are not sent from now on.")
CALLS_INCLUDED = tr("The calls of tools and their results are included again.")
MESSAGE_DROPPED = tr("The message is not sent from now on.")
MESSAGE_INCLUDED = tr("The message is included again.")
FILE_DROPPED = tr("The file is not sent from now on.")
FILE_INCLUDED = tr("The file is included again.")


class ContextChoices:
    """A method returns what takes it back, which is on the stack by then, or None where there was nothing to do.

    Each raises InvalidInput where a message is being written or is no longer there, and StorageError when the disk
    fails; then nothing was changed.
    """

    def __init__(self, library: Library, undo: UndoStack) -> None:
        self._library = library
        self._undo = undo

    async def drop(self, conversation: OpenConversation, ids: Sequence[MessageId]) -> Undoable | None:
        """Leave messages out of what is sent from now on."""
        # Thousands of them, of which hardly any were chosen before.
        dropped = {ContextChoice(): ContextChoice(is_dropped=True)}
        choices = {}
        for known in ids:
            former = conversation.tree[known].context
            if former not in dropped:
                dropped[former] = replace(former, is_dropped=True)
            choices[known] = dropped[former]
        sentence = tr_n("The message is not sent from now on.", "{n} messages are not sent from now on.", len(ids))
        return await self._choose(conversation, choices, sentence)

    async def switch(self, conversation: OpenConversation, message: Message, position: int | None) -> Undoable | None:
        """Leave a part out, or send it again; None stands for the whole message.

        Of a message that is left out as a whole, all is sent again. A reply goes with what its calls gave.
        """
        if together := _together(conversation, message):
            is_dropped = not any(each.context.is_dropped for each in together)
            choices = {each.id: replace(each.context, is_dropped=is_dropped, dropped_parts=()) for each in together}
            sentence = CALLS_DROPPED if is_dropped else CALLS_INCLUDED
            return await self._choose(conversation, choices, sentence)
        choice = message.context
        if position is None or choice.is_dropped:
            is_dropped = not choice.is_dropped
            choice = replace(choice, is_dropped=is_dropped, dropped_parts=_without(choice, position))
            sentence = MESSAGE_DROPPED if is_dropped else MESSAGE_INCLUDED
        else:
            is_dropped = position not in choice.dropped_parts
            others = _without(choice, position)
            choice = replace(choice, dropped_parts=tuple(sorted((*others, position))) if is_dropped else others)
            sentence = FILE_DROPPED if is_dropped else FILE_INCLUDED
        return await self._choose(conversation, {message.id: choice}, sentence)

    async def pin(self, conversation: OpenConversation, message: Message) -> Undoable | None:
        """Keep a message when older ones are dropped to make room, or no longer."""
        is_pinned = not message.context.is_pinned
        sentence = tr("The message is pinned.") if is_pinned else tr("The message is no longer pinned.")
        return await self._choose(conversation, {message.id: replace(message.context, is_pinned=is_pinned)}, sentence)

    async def _choose(
        self, conversation: OpenConversation, choices: Mapping[MessageId, ContextChoice], sentence: str
    ) -> Undoable | None:
        conversation_id = conversation.id
        try:
            former = await self._library.choose_context(conversation_id, choices)
        except KeyError:
            raise InvalidInput(tr("This message is no longer there.")) from None
        if not former:
            return None

        async def take_back() -> None:
            await self._library.choose_context(conversation_id, former)

        action = Undoable(sentence, take_back)
        self._undo.push(action)
        return action


def _together(conversation: OpenConversation, message: Message) -> tuple[Message, ...]:
    """A reply with the results that follow it, where it is one of these; () for other messages."""
    tree = conversation.tree
    if message.role is Role.TOOL:
        parent = tree.parent(message.id)
        return (message,) if parent is None else (tree[parent], message)
    results = [tree[known] for known in tree.children(message.id) if tree[known].role is Role.TOOL]
    return (message, *results) if message.calls and results else ()


def _without(choice: ContextChoice, position: int | None) -> tuple[int, ...]:
    return tuple(known for known in choice.dropped_parts if known != position)
