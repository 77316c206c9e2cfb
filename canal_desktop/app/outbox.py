"""Outbox: messages written while an answer is being written; each is sent when the answer before it is complete."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from canal_desktop.domain.errors import CanalError, StorageError
from canal_desktop.domain.message import MessageState, Role, new_message_id
from canal_desktop.domain.waiting import WaitingMessage

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.message import ConversationId, MessageId, Part


class Outbox:
    """Puts messages in a conversation's queue and sends them, one after the other, shown or not.

    After an answer that failed or was stopped they wait until the user says so, or until the next one is complete.

    Attributes:
        agrees: asked before one is sent, gives it as it is to be sent; where that is None, it stays and the user has
            been told why.
        edited: the one that is being changed in the composer: neither it nor those behind it are sent meanwhile.
    """

    def __init__(self, tasks: Tasks, tell: Callable[[str], None]) -> None:
        self._tasks = tasks
        self._asked_again: set[ConversationId] = set()
        self._tell = tell
        self.agrees: Callable[[OpenConversation, WaitingMessage], Awaitable[WaitingMessage | None]] = _always
        self.edited: MessageId | None = None

    async def add(self, conversation: OpenConversation, text: str, attached: tuple[Part, ...] = ()) -> None:
        """Put a message at the end; it is on disk when this returns.

        Raises:
            StorageError: it could not be stored and does not wait.
        """
        added = WaitingMessage(new_message_id(), text, attached)
        conversation.holds_waiting = False
        try:
            await conversation.change_waiting((*conversation.waiting, added))
        except StorageError:
            conversation.waiting = tuple(one for one in conversation.waiting if one.id != added.id)
            raise
        # The answer may have ended while the disk was waited for, or just before Enter.
        self.on_answered(conversation)

    async def change(self, conversation: OpenConversation, waiting_id: MessageId, text: str) -> None:
        """Let a waiting message say something else; one that has been sent by now goes to the end as a new one."""
        if all(one.id != waiting_id for one in conversation.waiting):
            await self.add(conversation, text)
            return
        changed = (replace(one, text=text) if one.id == waiting_id else one for one in conversation.waiting)
        await conversation.change_waiting(tuple(changed))

    async def remove(self, conversation: OpenConversation, waiting_id: MessageId) -> None:
        """Take one away; it is not sent."""
        await conversation.change_waiting(tuple(one for one in conversation.waiting if one.id != waiting_id))

    async def put_back(self, conversation: OpenConversation, message: WaitingMessage, place: int) -> None:
        """Let one that was taken away wait again, at the place it had."""
        waiting = list(conversation.waiting)
        waiting.insert(place, message)
        await conversation.change_waiting(tuple(waiting))

    def send_now(self, conversation: OpenConversation) -> None:
        """Send the first one under the end of the active branch, unless an answer is being written."""
        conversation.holds_waiting = False
        if conversation.awaits_next:
            # Whether it may be sent is being found out, and may have been answered with no just now.
            self._asked_again.add(conversation.id)
        elif not conversation.is_running:
            self._send_first(conversation, conversation.tree.active_leaf)

    def go_on(self, conversation: OpenConversation) -> None:
        """Nothing is edited any more: send what would have been sent meanwhile."""
        self.edited = None
        self.on_answered(conversation)

    def on_answered(self, conversation: OpenConversation) -> None:
        """The reply of a conversation has ended: what waits is sent if that one is complete.

        Of several that were written at once, it follows the one in the active branch, once all have ended.
        """
        ended = [reply.id for reply in conversation.last_replies]
        last = next((known for known in ended if known == conversation.tree.active_leaf), ended[-1] if ended else None)
        if last is None or last not in conversation.tree or conversation.is_running or conversation.holds_waiting:
            return
        branch = conversation.tree.branch()
        if conversation.awaits_results or (branch and branch[-1].role is Role.TOOL):
            # The answer is not complete before the model has read what its tools gave.
            return
        is_complete = conversation.tree[last].state is MessageState.COMPLETE
        if is_complete and not conversation.tree[last].is_unfinished:
            self._send_first(conversation, last)

    def _send_first(self, conversation: OpenConversation, under: MessageId | None) -> None:
        first = next(iter(conversation.waiting), None)
        if first is None or first.id == self.edited or conversation.awaits_next:
            return
        # By the message: it must never be on its way twice.
        self._tasks.restart(f"send waiting {first.id}", self._send(conversation, under))
        conversation.awaits_next = True

    async def _send(self, conversation: OpenConversation, under: MessageId | None) -> None:
        try:
            agreed = await self._agreed(conversation)
            while agreed is None and conversation.id in self._asked_again:
                self._asked_again.discard(conversation.id)
                agreed = await self._agreed(conversation)
            if agreed is not None and not conversation.is_running:
                await conversation.send(
                    agreed.text,
                    conversation.conversation.model,
                    under,
                    attached=agreed.attached,
                    as_edit=True,
                    question_id=agreed.id,
                )
        except CanalError as error:
            self._tell(str(error))
        finally:
            self._asked_again.discard(conversation.id)
            conversation.awaits_next = False

    async def _agreed(self, conversation: OpenConversation) -> WaitingMessage | None:
        """The first message as it is to be sent, None where it is to wait."""
        while (first := next(iter(conversation.waiting), None)) is not None and first.id != self.edited:
            going = await self.agrees(conversation, first)
            # It may have been changed or taken away while the user was asked.
            if first == next(iter(conversation.waiting), None) and first.id != self.edited:
                return going
        return None


async def _always(_conversation: OpenConversation, message: WaitingMessage) -> WaitingMessage | None:
    return message
