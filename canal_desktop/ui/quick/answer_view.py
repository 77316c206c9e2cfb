"""AnswerView: a conversation in the quick window: its messages as they come; is its TurnListener."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from canal_desktop.domain.message import Message, MessageState, Role
from canal_desktop.language import tr
from canal_desktop.ui.status_text import SpokenStatus, status_text
from canal_desktop.ui.transcript.accessibility import make_accessible, tell_current
from canal_desktop.ui.transcript.view import TranscriptView
from canal_desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.turn import TurnStatus
    from canal_desktop.domain.message import MessageId


class AnswerView(TranscriptView):
    """Shows one conversation or none.

    Signals:
        changed(): what can be done may be something else.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        make_accessible()
        super().__init__(parent)
        self.conversation: OpenConversation | None = None
        self._spoken = SpokenStatus()
        self.rows.version_of = lambda _message_id: (1, 1)
        self.current_changed.connect(lambda: tell_current(self))

    @property
    def is_answering(self) -> bool:
        """Whether an answer is being written."""
        return self.conversation is not None and self.conversation.is_running

    @property
    def last_reply(self) -> Message | None:
        """The last answer, as far as it has arrived."""
        branch = self.conversation.branch if self.conversation is not None else ()
        return next((message for message in reversed(branch) if message.role is Role.ASSISTANT), None)

    def show_conversation(self, conversation: OpenConversation | None) -> None:
        """Show this one as it is now, and follow it; None shows nothing."""
        if self.conversation is not None:
            self.conversation.detach(self)
        self.conversation = conversation
        if conversation is not None:
            conversation.attach(self)
        self._reload()
        self.changed.emit()

    def _reload(self) -> None:
        conversation = self.conversation
        self.set_messages(() if conversation is None else conversation.branch)
        for message_id, status in ({} if conversation is None else conversation.statuses).items():
            self.on_status(message_id, status)

    # Part of TurnListener.

    def on_message_added(self, message: Message) -> None:
        """Part of TurnListener."""
        conversation = self.conversation
        if conversation is None or message.id != conversation.tree.active_leaf:
            return
        if (self.messages[-1].id if self.messages else None) == message.parent_id:
            self.add_message(message)
        else:
            self._reload()
        self.changed.emit()

    def on_status(self, message_id: MessageId, status: TurnStatus | None) -> None:
        """Part of TurnListener."""
        if self.message_number(message_id) is not None:
            self.set_status(message_id, *status_text(status))
            announce(self, self._spoken.next(message_id, status))

    def on_delta(self, message_id: MessageId, text: str) -> None:
        """Part of TurnListener."""
        self.append_text(message_id, text)

    def on_reasoning(self, message_id: MessageId, text: str) -> None:
        """Part of TurnListener."""
        self.append_reasoning(message_id, text)

    def on_model(self, message: Message) -> None:
        """Part of TurnListener."""
        if message.state is MessageState.STREAMING:
            self._reload()
        else:
            self.replace_message(message)

    def on_finished(self, message: Message) -> None:
        """Part of TurnListener."""
        self.replace_message(message)
        self.changed.emit()

    def on_not_saved(self, message_id: MessageId, sentence: str | None) -> None:
        """Part of TurnListener."""
        told = tr("Everything is saved again.")
        if sentence is not None:
            told = tr("This answer is not saved yet. {sentence} Saving is tried again by itself.", sentence=sentence)
        self.trouble.emit(told)
