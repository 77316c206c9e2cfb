"""ConversationWork: a window that shows conversations joined to the library: its pane, and what each command does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from canal_desktop.domain.conversation import shown_title
from canal_desktop.domain.message import ConversationId
from canal_desktop.language import tr
from canal_desktop.ui.actions import Fact
from canal_desktop.ui.changes import RESTORE, UNDO, Changes
from canal_desktop.ui.conversation_pane import ConversationPane
from canal_desktop.ui.conversation_window import ConversationWindow, Page
from canal_desktop.ui.leaving import TrashNotice
from canal_desktop.ui.message_desk import MessageDesk
from canal_desktop.ui.model_desk import ModelDesk
from canal_desktop.ui.open_link import open_link

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from canal_desktop.app.library import Library
    from canal_desktop.app.model_book import ModelBook
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.organiser import Organiser
    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.app.undo import Undoable, UndoStack
    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.message import MessageId
    from canal_desktop.domain.settings import Settings
    from canal_desktop.ui.sending import Outgoing


@dataclass(frozen=True, slots=True)
class WorkParts:
    """What all windows work with."""

    library: Library
    profiles: Profiles
    organiser: Organiser
    undo: UndoStack
    book: ModelBook
    lasting: Tasks
    """What goes on whatever becomes of a window: what is sent, answered and stored."""


class ConversationWork:
    """One window and the one conversation that is on the screen in it."""

    def __init__(self, window: ConversationWindow, parts: WorkParts, tasks: Tasks) -> None:
        """Tasks are those of this window."""
        self._window = window
        self._library = parts.library
        self._profiles = parts.profiles
        self._tasks = tasks
        self._undo = parts.undo
        self.more_facts: Callable[[], set[Fact]] = set
        """What others know, for the actions."""
        self.pane = ConversationPane(window.theme, window.settings, parts.lasting, window)
        self.model_desk = ModelDesk(window, self.pane, parts.profiles, parts.book, tasks, self._offer_models)
        self.changes = Changes(window, parts.organiser, parts.undo, parts.lasting)
        """What is done to conversations."""
        self.message_desk = MessageDesk(
            window, self.pane, parts.library, parts.organiser, parts.lasting, self.tell, self.open
        )
        self._trash_notice = TrashNotice(window)
        window.set_conversation_pane(self.pane)
        self._actions: dict[str, Callable[[], None]] = {
            "edit_last": self.pane.edit_last,
            "cancel_edit": self.pane.cancel_edit,
            "copy_reply": self.pane.copy_reply,
            "copy_code": self.pane.copy_code,
            "find": self.pane.find_bar.open,
            "find_next": lambda: self.pane.find_bar.step(1),
            "find_previous": lambda: self.pane.find_bar.step(-1),
            "to_top": lambda: self.pane.transcript.scroll_to_message(0),
            "to_end": self.pane.transcript.scroll_to_end,
            "focus_composer": self.pane.composer.setFocus,
            "send": self.pane.composer.submit,
            "stop": self.pane.stop,
            "regenerate": self.pane.regenerate,
            "retry": self.pane.regenerate,
            "continue": self.pane.continue_reply,
            "model": self.pane.model_button.open_picker,
            "branch_map": self.message_desk.show_map,
            UNDO: self.changes.undo_last,
            **self.pane.transcript.commands.by_id,
        }
        self._join_pane()

    def add_actions(self, actions: Mapping[str, Callable[[], None]]) -> None:
        """Carry these out too, by their ids."""
        self._actions.update(actions)

    def tell(self, done: Undoable | None) -> None:
        """Say what was done, with a button that takes it back."""
        self.changes.tell(done)

    def notify(self, sentence: str) -> None:
        """Show one sentence."""
        self._window.notify(sentence)

    def open(self, conversation_id: str) -> None:
        """Show a conversation, in the window that is for it."""
        raise NotImplementedError

    def come_to_front(self) -> None:
        """Bring the window to the front."""
        self._window.come_to_front()

    def go_to(self, message_id: MessageId | None, words: tuple[str, ...], *, in_reasoning: bool) -> None:
        """Show a message of the conversation on the screen, with words marked."""
        if message_id is not None:
            self.message_desk.go_to(message_id)
        if words:
            self.pane.find_bar.open_at(words, message_id, in_reasoning=in_reasoning)

    def run(self, action_id: str) -> None:
        """Carry out an action, or what a notice offers."""
        self._run(action_id)

    def enter_key(self, profile_id: str) -> None:
        """Let the user enter the key of a profile."""
        raise NotImplementedError

    def work_of(self, conversation_id: ConversationId) -> ConversationWork:
        """What works in the window in which a conversation is on the screen, or would be."""
        raise NotImplementedError

    def _on_stored_elsewhere(self, outgoing: Outgoing) -> None:
        self.work_of(outgoing.conversation.id).pane.sending.note_stored(outgoing)

    def _join_pane(self) -> None:
        window, pane = self._window, self.pane
        window.action_triggered.connect(self._run)
        window.settings_changed.connect(self._on_settings)
        window.theme_changed.connect(pane.set_theme)
        window.page_shown.connect(lambda _page: self.show_state())
        window.notices.action_chosen.connect(self._run)
        transcript = pane.transcript
        window.notices.lie_over_text(transcript, pane, transcript.stops.ring, transcript.places.free_below)
        transcript.current_changed.connect(window.notices.place)
        window.notices.left.connect(self._write_on)
        window.notices.changed.connect(self.show_state)
        pane.model_button.model_chosen.connect(lambda _model: self._write_on())
        pane.trouble.connect(window.notify)
        pane.state_changed.connect(self.show_state)
        pane.composer.can_send_changed.connect(lambda _can: self.show_state())
        transcript.link_activated.connect(open_link)
        pane.key_wanted.connect(self.enter_key)
        pane.sending.on_stored_elsewhere = self._on_stored_elsewhere
        window.hear(self._undo.changed, self._on_undo_changed)
        window.hear(self._profiles.changed, self._on_profiles_changed)

    @property
    def stored_conversation(self) -> Conversation | None:
        """The conversation on the screen, where it is in the library."""
        shown = self.pane.conversation
        is_seen = shown is not None and self._window.page is Page.CONVERSATION and shown.is_stored
        return shown.conversation if shown is not None and is_seen else None

    def put_on_screen(self, conversation: OpenConversation) -> None:
        """Show one that is in memory."""
        self.pane.show_conversation(conversation)
        self._window.show_page(Page.CONVERSATION)
        self._note_shown(conversation)
        self._window.notices.withdraw_of_others(conversation.id)
        self.pane.composer.setFocus()

    def _note_shown(self, conversation: OpenConversation) -> None:
        """Tell whom it concerns that this one is on the screen now."""
        raise NotImplementedError

    def show_state(self) -> None:
        """Enable what is possible now."""
        conversation = self.pane.conversation
        self._window.set_conversation_title(shown_title(conversation.conversation.title) if conversation else "")
        profile = self.model_desk.shown_profile
        server = profile.name if profile is not None else ""
        if conversation is not None and self._library.is_temporary(conversation.id):
            server = tr("{server} · temporary, nothing is kept", server=server)
        self.pane.server.setText(server)
        self._window.set_facts(self._facts())
        self._trash_notice.follow(self._told_of())

    def _facts(self) -> set[Fact]:
        # Nothing is done to a conversation that is not seen.
        facts = self.pane.facts() if self._window.page in {Page.CONVERSATION, Page.SIDE_BY_SIDE} else set()
        if self._window.page is Page.SIDE_BY_SIDE:
            facts = {Fact.COLUMNS, *(facts & {Fact.RUNNING})}
        else:
            facts |= {Fact.NO_COLUMNS, *self.more_facts()}
        if self._profiles.active is not None:
            facts.add(Fact.CONNECTED)
        if self._undo.actions:
            facts.add(Fact.UNDOABLE)
        return facts

    def _told_of(self) -> Conversation | None:
        """The one on the screen, as far as it is to be said of it that it is in the trash."""
        return self.stored_conversation

    def _on_undo_changed(self) -> None:
        """What was just done is what Ctrl+Z is meant for, not what once stood in a field that is empty by now."""
        if not self.pane.composer.edit.toPlainText():
            self.pane.composer.edit.document().clearUndoRedoStacks()
        self.show_state()

    def _on_profiles_changed(self) -> None:
        self.show_state()

    def _write_on(self) -> None:
        """Give the keyboard back to the message, where the user is not writing elsewhere."""
        is_writing = isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit)
        if self._window.page is Page.CONVERSATION and not is_writing:
            self.pane.composer.setFocus()

    def _offer_models(self) -> None:
        """Others are on offer."""

    def _run(self, action_id: str) -> None:
        name, _, about = action_id.partition(" ")
        if name == UNDO and about:
            self.changes.undo(about)
        elif name == RESTORE and about:
            self.changes.restore(ConversationId(about))
        elif (do := self._actions.get(action_id)) is not None:
            do()
        elif not self.model_desk.run(action_id) and not self.message_desk.run(action_id):
            self._run_elsewhere(action_id)

    def _run_elsewhere(self, action_id: str) -> None:
        """Carry out what is nothing of this window's own."""

    def _on_settings(self, settings: Settings) -> None:
        self.pane.composer.set_send_key(settings.send_key)
        self.pane.transcript.speech.speech = settings.speech
        self.pane.transcript.rows.set_shows_figures(settings.shows_figures)
