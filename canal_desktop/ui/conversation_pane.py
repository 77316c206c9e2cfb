"""ConversationPane: joins a transcript and a composer to an open conversation; is its TurnListener."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from canal_desktop.app.answering import STILL_WRITING
from canal_desktop.app.picture_wishes import model_for
from canal_desktop.app.tasks import telling
from canal_desktop.domain.conversation import shown_title
from canal_desktop.domain.errors import CanalError
from canal_desktop.domain.message import Message, MessageState, Role
from canal_desktop.language import tr
from canal_desktop.ui.composer.composer import Composer
from canal_desktop.ui.composer.edit_line import EDITING, EDITING_ANSWER
from canal_desktop.ui.find_bar import FindBar
from canal_desktop.ui.model_picker import ModelButton
from canal_desktop.ui.pane_facts import earlier_questions, facts_of
from canal_desktop.ui.sending import Sending
from canal_desktop.ui.server_name import ServerName
from canal_desktop.ui.status_text import SpokenStatus, status_text
from canal_desktop.ui.transcript.accessibility import make_accessible, tell_current
from canal_desktop.ui.transcript.view import TranscriptView
from canal_desktop.ui.version_switch import VersionSwitch
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.plain_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.app.turn import TurnStatus
    from canal_desktop.domain.message import MessageId
    from canal_desktop.domain.settings import Settings
    from canal_desktop.ui.actions import Fact
    from canal_desktop.ui.theme.theme import Theme

UNANSWERED = tr("This question has no answer yet.")
UNANSWERED_ACTIONS = (("retry", tr("Retry")), ("copy", tr("Copy")), ("edit", tr("Edit")))
UNREAD, UNREAD_ACTIONS = tr("The model has not read this yet."), (("retry", tr("Go on")),)


class ConversationPane(QWidget):
    """Shows one conversation at a time and carries out what the user asks of it.

    Signals:
        trouble(str): a sentence the user must see, such as why a message could not be stored.
        key_wanted(str): the user wants to enter the key of the profile with this id.
        state_changed(): what is possible now (send, stop, continue, …) may have changed.
        message_action(Message, str): something is to be done to a message that is not done here, such as "fork".
        left_behind(Message, int): an answer is written anew; so many messages followed the former one, given here.
    """

    trouble = Signal(str)
    key_wanted = Signal(str)
    state_changed = Signal()
    message_action = Signal(object, str)
    left_behind = Signal(object, int)

    def __init__(self, theme: Theme, settings: Settings, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._conversation: OpenConversation | None = None
        self._spoken = SpokenStatus()
        self.title = ElidedLabel(parent=self)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.model_button = ModelButton(self)
        self.server = ServerName(self.model_button, self)
        """The name of the profile that the conversation talks to."""
        make_accessible()
        self.transcript = TranscriptView(self)
        self.transcript.current_changed.connect(lambda: tell_current(self.transcript))
        self.find_bar = FindBar(self.transcript, theme, self)
        self.setTabOrder(self.find_bar.close_button, self.transcript)
        self.composer = Composer(self)
        self.composer.set_send_key(settings.send_key)
        self.transcript.speech.speech = settings.speech
        self.transcript.rows.set_shows_figures(settings.shows_figures)
        header = self.header = QHBoxLayout()
        header.setContentsMargins(16, 8, 16, 8)
        header.setSpacing(8)
        header.addWidget(self.title, 1)
        header.addWidget(self.server)
        header.addWidget(self.model_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(header)
        column.addWidget(self.find_bar)
        column.addWidget(self.transcript, 1)
        column.addWidget(self.composer)
        self.sending = Sending(self.composer, tasks, lambda: self._conversation, self.trouble.emit)
        self.sending.on_added = self.show_unanswered
        self.composer.stop_requested.connect(self.stop)
        self.composer.draft_changed.connect(self._on_draft_changed)
        self.composer.edit_cancelled.connect(self.cancel_edit)
        self.composer.edit.recall.prompts = lambda: earlier_questions(self._conversation)
        self.versions = VersionSwitch(self)
        self.transcript.rows.version_of = self._version_of
        self.transcript.action_requested.connect(self._on_action)
        self.transcript.quote_requested.connect(self.composer.quote)
        self.transcript.trouble.connect(self.trouble)
        self.transcript.keys.on_typed = self.composer.take_key
        self.set_theme(theme)

    @property
    def conversation(self) -> OpenConversation | None:
        """The conversation on the screen."""
        return self._conversation

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self.transcript.set_theme(theme)
        self.find_bar.set_theme(theme)
        self.composer.set_theme(theme)
        self.model_button.set_theme(theme)
        self.server.setFont(theme.small_font)

    def show_conversation(self, conversation: OpenConversation | None) -> None:
        """Put a conversation on the screen, None for nothing; the former one's turn, if any, runs on unseen."""
        if self._conversation is conversation:
            return
        self._leave()
        self.find_bar.leave()
        self._conversation = conversation
        if conversation is None:
            self.transcript.set_messages(())
            self.composer.set_text("", "nothing")
            self.title.setText("")
            self.state_changed.emit()
            return
        conversation.attach(self)
        self.reload()
        self.composer.set_text(conversation.draft, conversation.id)
        self.refresh()

    def refresh(self) -> None:
        """Show the title, the model and what is possible as they are now."""
        conversation = self._conversation
        if conversation is None:
            return
        self.title.setText(shown_title(conversation.conversation.title))
        self.model_button.set_model(conversation.conversation.model or "")
        self.composer.set_busy(conversation.is_running)
        self.composer.waiting.show_waiting(conversation.waiting, can_send=not conversation.is_running)
        self.state_changed.emit()

    def stop(self) -> None:
        """Stop the reply being written; its text is kept."""
        if self._conversation is not None:
            self._conversation.stop()

    def regenerate(self, message_id: MessageId | None = None, model: str | None = None) -> None:
        """Answer the question of that reply (the last one where None) again, by the conversation's model where None."""
        if (conversation := self._conversation) is not None:
            model = model or model_for(conversation, message_id)
            self._start("answer", telling(self._regenerate(conversation, model, message_id), self.trouble.emit))

    def continue_reply(self, message_id: MessageId | None = None) -> None:
        """Go on with an unfinished reply."""
        if (conversation := self._conversation) is not None:
            self._start("answer", self._guarded_continue(conversation, message_id))

    async def _regenerate(self, conversation: OpenConversation, model: str | None, at: MessageId | None) -> None:
        if await self.sending.may_ask_again(conversation):
            branch = conversation.branch
            await conversation.regenerate(model, at)
            number = next((number for number, message in enumerate(branch) if message.id == at), len(branch))
            if branch[number : number + 1] and branch[number].role is Role.USER:
                number += 1
            if branch[number + 1 :]:
                self.left_behind.emit(branch[number], len(branch) - number - 1)

    def _start(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        assert self._conversation is not None
        self._tasks.start(f"{name} {self._conversation.id}", work)

    async def _guarded_continue(self, conversation: OpenConversation, at: MessageId | None) -> None:
        try:
            if not await self.sending.may_ask_again(conversation):
                return
            await conversation.continue_reply(conversation.conversation.model, at)
        except CanalError as error:
            self.trouble.emit(str(error))
            return
        if conversation is self._conversation:
            self.reload()

    def edit_last(self) -> None:
        """Put the last question back into the composer; sending it makes a new branch beside the old one."""
        branch = self._conversation.branch if self._conversation is not None else ()
        question = next((message for message in reversed(branch) if message.role is Role.USER), None)
        if question is not None:
            self.edit(question)

    def edit(self, message: Message) -> None:
        """Put a message into the composer until it is sent or left; not while a reply is being written."""
        if self._conversation is None:
            return
        if self._conversation.is_running:
            self.trouble.emit(STILL_WRITING)
            return
        self.sending.edit(message, EDITING if message.role is Role.USER else EDITING_ANSWER)
        self.state_changed.emit()

    def cancel_edit(self) -> None:
        """Leave the edited question and bring the draft back."""
        self.end_edit()
        self.composer.setFocus()
        self.state_changed.emit()

    def end_edit(self) -> None:
        """As cancel_edit(); the keyboard stays where it is."""
        self.sending.leave_edit()
        self.composer.end_edit()

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
        announce(self, tr("Copied."))

    def facts(self) -> set[Fact]:
        """What is true now, for the actions."""
        return facts_of(self._conversation, self.composer, self.last_reply())

    async def save_draft_now(self) -> None:
        """Store the unsent text of the conversation on the screen; it is on disk when this returns."""
        conversation = self._conversation
        self.composer.forget_change()
        if conversation is not None and not conversation.has_stored(self.composer.draft):
            await self._save_draft(conversation, self.composer.draft)

    @property
    def unsent_text(self) -> str:
        """All that was typed and not sent: the draft, and below it a message that is being edited; "" for nothing."""
        is_edited = self.sending.editing is not None and self.composer.text != self.sending.editing.text
        texts = (self.composer.draft, self.composer.text if is_edited else "")
        return "\n\n".join(text for text in texts if text.strip())

    def last_reply(self) -> Message | None:
        """The last reply of the active branch."""
        branch = self._conversation.branch if self._conversation is not None else ()
        return next((message for message in reversed(branch) if message.role is Role.ASSISTANT), None)

    def on_message_added(self, message: Message) -> None:
        """Part of TurnListener."""
        conversation = self._conversation
        assert conversation is not None
        if message.id != conversation.tree.active_leaf:
            # It is another version of what is shown.
            return
        shown = self.transcript.messages
        if (shown[-1].id if shown else None) == message.parent_id:
            if message.parent_id is not None:
                self.transcript.set_status(message.parent_id, "")
            self.transcript.add_message(message)
        else:
            # It begins another branch; one that was written by hand is put where the one before it is.
            is_begun = message.role is Role.ASSISTANT and message.state is MessageState.COMPLETE
            self.reload(self.versions.place_of(message.id) if is_begun else None)

    def on_status(self, message_id: MessageId, status: TurnStatus | None) -> None:
        """Part of TurnListener."""
        if self.transcript.message_number(message_id) is None:
            return
        is_drawn = self.transcript.rows.is_drawn(message_id)
        sentence, actions = status_text(status, is_drawn=is_drawn)
        self.transcript.set_status(message_id, sentence, actions)
        announce(self, self._spoken.next(message_id, status, is_drawn=is_drawn))

    def on_delta(self, message_id: MessageId, text: str) -> None:
        """Part of TurnListener: the token's third step."""
        self.transcript.append_text(message_id, text)

    def on_reasoning(self, message_id: MessageId, text: str) -> None:
        """Part of TurnListener."""
        self.transcript.append_reasoning(message_id, text)

    def on_model(self, message: Message) -> None:
        """Part of TurnListener: the reply is shown under its model's name, a message with what it has now."""
        if message.state is not MessageState.STREAMING:
            self.transcript.replace_message(message)
            return
        self.reload(None if self.transcript.follows else self.versions.place_of(message.id))

    def on_finished(self, message: Message) -> None:
        """Part of TurnListener."""
        self.transcript.replace_message(message)
        self.refresh()

    def on_not_saved(self, message_id: MessageId, sentence: str | None) -> None:
        """Part of TurnListener."""
        if sentence is None:
            self.trouble.emit(tr("Everything is saved again."))
        else:
            self.trouble.emit(
                tr("This answer is not saved yet. {reason} Saving is tried again by itself.", reason=sentence)
            )

    def _version_of(self, message_id: MessageId) -> tuple[int, int]:
        return (1, 1) if self._conversation is None else self._conversation.version_of(message_id)

    def reload(self, held: tuple[MessageId, float] | None = None) -> None:
        """Show the active branch as it is now: at its end, or with a message at a height; see TranscriptView."""
        conversation = self._conversation
        if conversation is None:
            return
        branch = conversation.branch
        self.transcript.set_messages(branch, held)
        for message_id, status in conversation.statuses.items():
            self.on_status(message_id, status)
        self.show_unanswered()

    def show_unanswered(self) -> None:
        """Say so below a question at the end of the branch that nobody is answering."""
        conversation = self._conversation
        if conversation is None or conversation.is_running or not conversation.is_unanswered:
            return
        last = conversation.branch[-1]
        if last.role is Role.USER or not conversation.awaits_results:
            told = (UNREAD, UNREAD_ACTIONS) if last.role is Role.TOOL else (UNANSWERED, UNANSWERED_ACTIONS)
            self.transcript.set_status(last.id, *told)

    def _leave(self) -> None:
        self.end_edit()
        self.composer.flush_draft()
        if self._conversation is not None:
            self._conversation.detach(self)

    def _on_draft_changed(self, text: str) -> None:
        conversation = self._conversation
        if conversation is not None and not conversation.has_stored(text):
            # At once: it may be shown elsewhere before it is stored.
            conversation.draft = text
            self._tasks.restart(f"draft {conversation.id}", self._save_draft(conversation, text))

    async def _save_draft(self, conversation: OpenConversation, text: str) -> None:
        try:
            await conversation.save_draft(text)
        except CanalError as error:
            self.trouble.emit(tr("Your draft is not saved. {reason}", reason=error))

    def _on_action(self, message_id: str, action: str) -> None:
        conversation = self._conversation
        if conversation is None:
            return
        message = next((known for known in conversation.branch if known.id == message_id), None)
        if message is None:
            return
        do: dict[str, Callable[[], None]] = {
            "stop": lambda: conversation.stop(message.id),
            "retry_now": lambda: conversation.retry_now(message.id),
            "retry": lambda: self.regenerate(message.id),
            "regenerate": lambda: self.regenerate(message.id),
            "previous_version": lambda: self.versions.step(message, -1),
            "next_version": lambda: self.versions.step(message, 1),
            "edit_answer": lambda: self.edit(message),
            "enter_key": lambda: self.key_wanted.emit(conversation.conversation.profile_id or ""),
            "continue": lambda: self.continue_reply(message.id),
            "copy": lambda: self._copy(message.text),
            "edit": lambda: self.edit(message),
        }
        do.get(action, lambda: self.message_action.emit(message, action))()

    # Qt's own methods.

    def event(self, event: QEvent) -> bool:
        """Qt: Esc closes the search, then leaves an edited question, before it means anything else."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        # Events come before there are a find bar and a composer.
        is_searching = is_escape and self.find_bar.isVisible()
        if not is_escape or not (is_searching or self.composer.is_editing):
            return super().event(event)
        if event.type() == QEvent.Type.KeyPress and not self.composer.edit.is_composing:
            self.find_bar.close_search() if is_searching else self.cancel_edit()
        event.accept()
        return True
