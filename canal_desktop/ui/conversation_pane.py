"""ConversationPane: joins a transcript and a composer to an open conversation; is its TurnListener."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from canal_desktop.domain.errors import CanalError
from canal_desktop.domain.message import Message, MessageId, Role
from canal_desktop.ui.actions import Fact
from canal_desktop.ui.composer.composer import Composer
from canal_desktop.ui.model_picker import ModelButton
from canal_desktop.ui.status_text import status_text
from canal_desktop.ui.transcript.accessibility import make_accessible
from canal_desktop.ui.transcript.view import TranscriptView
from canal_desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.app.turn import TurnStatus
    from canal_desktop.domain.settings import Settings
    from canal_desktop.ui.theme.theme import Theme


class ConversationPane(QWidget):
    """Shows one conversation at a time and carries out what the user asks of it.

    find_model is asked for a model when the conversation has none yet.

    Signals:
        trouble(str): a sentence the user must see, such as why a message could not be stored.
        key_wanted(str): the user wants to enter the key of the profile with this id.
        state_changed(): what is possible now (send, stop, continue, …) may have changed.
    """

    trouble = Signal(str)
    key_wanted = Signal(str)
    state_changed = Signal()

    def __init__(self, theme: Theme, settings: Settings, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._conversation: OpenConversation | None = None
        self._editing: Message | None = None
        self.find_model: Callable[[OpenConversation], Awaitable[str | None]] = _no_model
        self.title = QLabel(self)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.model_button = ModelButton(self)
        make_accessible()
        self.transcript = TranscriptView(self)
        self.composer = Composer(self)
        self.composer.set_send_key(settings.send_key)
        self.transcript.speech.speech = settings.speech
        header = QHBoxLayout()
        header.setContentsMargins(16, 8, 16, 8)
        header.addWidget(self.title, 1)
        header.addWidget(self.model_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(header)
        column.addWidget(self.transcript, 1)
        column.addWidget(self.composer)
        self.composer.submitted.connect(self.on_submitted)
        self.composer.stop_requested.connect(self.stop)
        self.composer.draft_changed.connect(self._on_draft_changed)
        self.composer.edit_last_requested.connect(self.edit_last)
        self.transcript.action_requested.connect(self._on_action)
        self.transcript.quote_requested.connect(self.composer.quote)
        self.transcript.trouble.connect(self.trouble)
        self.set_theme(theme)

    @property
    def conversation(self) -> OpenConversation | None:
        """The conversation on the screen."""
        return self._conversation

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self.transcript.set_theme(theme)
        self.composer.set_theme(theme)
        self.model_button.set_theme(theme)

    def show_conversation(self, conversation: OpenConversation) -> None:
        """Put a conversation on the screen; the former one's turn, if any, runs on unseen."""
        if self._conversation is conversation:
            return
        self._leave()
        self._conversation = conversation
        conversation.attach(self)
        self.transcript.set_messages(conversation.branch)
        self.composer.set_text(conversation.draft)
        status = conversation.status
        if status is not None:
            self.on_status(*status)
        self.refresh()

    def refresh(self) -> None:
        """Show the title, the model and what is possible as they are now."""
        conversation = self._conversation
        if conversation is None:
            return
        self.title.setText(conversation.conversation.title)
        self.model_button.set_model(conversation.conversation.model or "")
        self.composer.set_busy(conversation.is_running)
        self.state_changed.emit()

    def on_submitted(self, text: str) -> None:
        """Send what was written; the composer keeps it until it is on disk."""
        conversation = self._conversation
        if conversation is None:
            return
        self._tasks.start(f"send {conversation.id}", self._send(conversation, text))

    async def _send(self, conversation: OpenConversation, text: str) -> None:
        try:
            model = conversation.conversation.model or await self.find_model(conversation)
        except CanalError as error:
            self.trouble.emit(str(error))
            return
        if not model:
            self.trouble.emit("Choose a model first: it is the button at the top right.")
            return
        editing = self._editing
        parent = editing.parent_id if editing is not None else None

        def on_stored() -> None:
            if conversation is self._conversation:
                self._editing = None
                self.composer.clear_after_commit()

        try:
            await conversation.send(text, model, parent, as_edit=editing is not None, on_stored=on_stored)
        except CanalError as error:
            self.trouble.emit(str(error))

    def stop(self) -> None:
        """Stop the reply being written; its text is kept."""
        if self._conversation is not None:
            self._conversation.stop()

    def regenerate(self, message_id: MessageId | None = None) -> None:
        """Answer the question of that reply (the last one where None) again."""
        if (conversation := self._conversation) is not None and (model := conversation.conversation.model):
            self._start("answer", self._guarded_regenerate(conversation, model, message_id))

    def continue_reply(self, message_id: MessageId | None = None) -> None:
        """Go on with an unfinished reply."""
        if (conversation := self._conversation) is not None and (model := conversation.conversation.model):
            self._start("answer", self._guarded_continue(conversation, model, message_id))

    def _start(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        assert self._conversation is not None
        self._tasks.start(f"{name} {self._conversation.id}", work)

    async def _guarded_regenerate(self, conversation: OpenConversation, model: str, at: MessageId | None) -> None:
        try:
            await conversation.regenerate(model, at)
        except CanalError as error:
            self.trouble.emit(str(error))
            return
        self._reload(conversation)

    async def _guarded_continue(self, conversation: OpenConversation, model: str, at: MessageId | None) -> None:
        try:
            await conversation.continue_reply(model, at)
        except CanalError as error:
            self.trouble.emit(str(error))
            return
        self._reload(conversation)

    def edit_last(self) -> None:
        """Put the last question back into the composer; sending it makes a new branch beside the old one."""
        conversation = self._conversation
        if conversation is None or conversation.is_running:
            return
        questions = [message for message in conversation.branch if message.role is Role.USER]
        if questions:
            self.edit(questions[-1])

    def edit(self, question: Message) -> None:
        """Put a question back into the composer."""
        self._editing = question
        self.composer.set_text(question.text)
        self.composer.setFocus()

    def copy_reply(self) -> None:
        """Copy the last reply as it was written, in Markdown."""
        reply = self.last_reply()
        if reply is not None:
            self._copy(reply.text)

    def copy_code(self) -> None:
        """Copy the last code block of the last reply."""
        reply = self.last_reply()
        if reply is None:
            return
        number = self.transcript.message_number(reply.id)
        code = self.transcript.layout_of(number).last_code() if number is not None else ""
        if code:
            self._copy(code)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        announce(self, "Copied.")

    def facts(self) -> set[Fact]:
        """What is true now, for the actions."""
        conversation = self._conversation
        if conversation is None:
            return set()
        facts = {Fact.CONVERSATION_OPEN}
        reply = self.last_reply()
        if conversation.is_running:
            facts.add(Fact.RUNNING)
        else:
            if self.composer.can_send:
                facts.add(Fact.DRAFT)
            if conversation.branch:
                facts.add(Fact.QUESTION)
            if reply is not None:
                facts |= {Fact.REPLY, Fact.UNFINISHED} if reply.is_unfinished else {Fact.REPLY}
            if conversation.has_failed:
                facts.add(Fact.FAILED)
        if reply is not None and "```" in reply.text:
            facts.add(Fact.CODE)
        return facts

    async def save_draft_now(self) -> None:
        """Store the unsent text of the conversation on the screen."""
        conversation = self._conversation
        if conversation is not None and conversation.draft != self.composer.text:
            await self._save_draft(conversation, self.composer.text)

    def last_reply(self) -> Message | None:
        """The last reply of the active branch."""
        branch = self._conversation.branch if self._conversation is not None else ()
        return next((message for message in reversed(branch) if message.role is Role.ASSISTANT), None)

    def on_message_added(self, message: Message) -> None:
        """Part of TurnListener."""
        conversation = self._conversation
        assert conversation is not None
        if message.role is Role.USER and self._editing is not None:
            self._reload(conversation)
        else:
            self.transcript.add_message(message)

    def on_status(self, message_id: MessageId, status: TurnStatus | None) -> None:
        """Part of TurnListener."""
        sentence, actions = status_text(status)
        self.transcript.set_status(message_id, sentence, actions)

    def on_delta(self, message_id: MessageId, text: str) -> None:
        """Part of TurnListener: the token's third step."""
        self.transcript.append_text(message_id, text)

    def on_reasoning(self, message_id: MessageId, text: str) -> None:
        """Part of TurnListener."""
        self.transcript.append_reasoning(message_id, text)

    def on_finished(self, message: Message) -> None:
        """Part of TurnListener."""
        self.transcript.replace_message(message)
        self.refresh()

    def on_not_saved(self, message_id: MessageId, sentence: str | None) -> None:
        """Part of TurnListener."""
        if sentence is None:
            self.trouble.emit("Everything is saved again.")
        else:
            self.trouble.emit(f"This answer is not saved yet. {sentence} Saving is tried again by itself.")

    def _reload(self, conversation: OpenConversation) -> None:
        if conversation is self._conversation:
            self.transcript.set_messages(conversation.branch)
            status = conversation.status
            if status is not None:
                self.on_status(*status)

    def _leave(self) -> None:
        self.composer.flush_draft()
        if self._conversation is not None:
            self._conversation.detach(self)
        self._editing = None

    def _on_draft_changed(self, text: str) -> None:
        conversation = self._conversation
        if conversation is not None and text != conversation.draft:
            self._tasks.restart(f"draft {conversation.id}", self._save_draft(conversation, text))

    async def _save_draft(self, conversation: OpenConversation, text: str) -> None:
        try:
            await conversation.save_draft(text)
        except CanalError as error:
            self.trouble.emit(f"Your draft is not saved. {error}")

    def _on_action(self, message_id: str, action: str) -> None:
        conversation = self._conversation
        if conversation is None:
            return
        known = MessageId(message_id)
        if action == "stop":
            conversation.stop()
        elif action == "retry_now":
            conversation.retry_now()
        elif action in {"retry", "regenerate"}:
            self.regenerate(known)
        elif action == "enter_key":
            self.key_wanted.emit(conversation.conversation.profile_id or "")
        elif action == "continue":
            self.continue_reply(known)
        elif action == "copy":
            self._copy(next((message.text for message in conversation.branch if message.id == known), ""))
        elif action == "edit":
            question = next((message for message in conversation.branch if message.id == known), None)
            if question is not None:
                self.edit(question)


async def _no_model(_conversation: OpenConversation) -> str | None:
    return None
