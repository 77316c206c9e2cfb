"""Workspace: joins the window to the library and the profiles; what each command does."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from canal_desktop.app.titles import Titles
from canal_desktop.domain.conversation import shown_title
from canal_desktop.domain.errors import StorageError
from canal_desktop.domain.folder import FolderId
from canal_desktop.domain.message import ConversationId, MessageId
from canal_desktop.domain.profile import ProfileSource
from canal_desktop.language import sentences, tr
from canal_desktop.ui.actions import Fact
from canal_desktop.ui.conversation_pane import ConversationPane
from canal_desktop.ui.leaving import RESTORE, QuitQuestion, TrashNotice, may_leave_temporary
from canal_desktop.ui.main_window import Page
from canal_desktop.ui.message_desk import MessageDesk
from canal_desktop.ui.model_desk import ModelDesk
from canal_desktop.ui.open_link import open_link
from canal_desktop.ui.organise_desk import UNDO, OrganiseDesk
from canal_desktop.ui.profile_desk import ProfileDesk
from canal_desktop.ui.sidebar.list_reader import ListReader
from canal_desktop.ui.sidebar.list_row import Mark

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from canal_desktop.app.library import Library
    from canal_desktop.app.model_book import ModelBook
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.organiser import Organiser
    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.app.undo import UndoStack
    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.settings import Settings
    from canal_desktop.storage.conversation_list import ConversationList
    from canal_desktop.storage.trash import Trash
    from canal_desktop.ui.main_window import MainWindow

MAX_TITLES = 50
"""Conversations the palette shows at once."""
ENTER_KEY = "enter_key"


class Workspace:
    """What the user works with: one window, one conversation on the screen, the library behind it."""

    def __init__(
        self,
        window: MainWindow,
        library: Library,
        profiles: Profiles,
        tasks: Tasks,
        *,
        conversations: ConversationList,
        trash: Trash,
        organiser: Organiser,
        undo: UndoStack,
        book: ModelBook,
    ) -> None:
        self._window = window
        self._library = library
        self._profiles = profiles
        self._tasks = tasks
        self._undo = undo
        self._conversations = conversations
        self._received: list[str] = []
        self.on_library_changed: Callable[[], None] = lambda: None
        """Called when something in the library is new."""
        self.more_facts: Callable[[], set[Fact]] = set
        """What others know, for the actions."""
        self.pane = ConversationPane(window.theme, window.settings, tasks, window)
        self.profile_desk = ProfileDesk(window, profiles, tasks, self._on_connected, self._leave_profiles)
        self.model_desk = ModelDesk(window, self.pane, profiles, book, tasks, self._offer_models)
        self.reader = ListReader(window.sidebar, conversations, trash, tasks)
        self.reader.on_filled = self._on_filled
        self.organise_desk = OrganiseDesk(
            window,
            organiser,
            undo,
            self.reader,
            tasks,
            shown=lambda: self.stored_conversation,
            on_gone=self._show_new,
            on_back=self._open_and_show,
            begin_in=self._begin_in,
            offer=lambda: (self._profiles.all, self.pane.model_button.model_ids()),
        )
        self.message_desk = MessageDesk(
            window, self.pane, library, organiser, tasks, self.organise_desk.tell, self.open
        )
        self._trash_notice = TrashNotice(window)
        self._quit_question = QuitQuestion(window, self.pane, library.is_temporary, tasks)
        self.titles = Titles(library, tasks, profiles.provider_for, lambda: window.settings)
        window.set_conversation_pane(self.pane)
        self._actions: dict[str, Callable[[], None]] = {
            "new_conversation": self.new_conversation,
            "new_temporary": self.new_temporary,
            "profiles": self.profile_desk.open_profiles,
            "settings": self.profile_desk.open,
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
            **self.pane.transcript.commands.by_id,
            **self.organise_desk.by_id,
            ENTER_KEY: lambda: self.profile_desk.enter_key(""),
        }
        self._join()

    def add_actions(self, actions: Mapping[str, Callable[[], None]]) -> None:
        """Carry these out too, by their ids."""
        self._actions.update(actions)

    def _join(self) -> None:
        window, pane, sidebar = self._window, self.pane, self._window.sidebar
        window.action_triggered.connect(self._run)
        window.settings_changed.connect(self._on_settings)
        window.theme_changed.connect(pane.set_theme)
        window.model_chosen.connect(self.model_desk.choose)
        window.text_received.connect(self._take_text)
        window.titles_wanted.connect(lambda text: self._tasks.restart("titles", self._find_titles(text)))
        window.page_shown.connect(lambda _page: self.show_state())
        window.notices.action_chosen.connect(self._run)
        transcript = pane.transcript
        window.notices.lie_over_text(transcript, pane, transcript.stops.ring, transcript.places.free_below)
        pane.transcript.current_changed.connect(window.notices.place)
        window.notices.left.connect(self._write_on)
        window.notices.changed.connect(self.show_state)
        self.pane.model_button.model_chosen.connect(lambda _model: self._write_on())
        sidebar.conversation_opened.connect(self.open)
        sidebar.chosen_changed.connect(self.show_state)
        pane.trouble.connect(window.notify)
        pane.state_changed.connect(self.show_state)
        pane.composer.can_send_changed.connect(lambda _can: self.show_state())
        pane.transcript.link_activated.connect(open_link)
        pane.key_wanted.connect(self.profile_desk.enter_key)
        self._library.changed = self._on_library_changed
        self._library.on_answered = pane.sending.outbox.on_answered
        self._library.on_gone = self._on_gone
        self._undo.changed = self._on_undo_changed
        self._profiles.on_not_saved = window.notify
        self._profiles.changed = self._on_profiles_changed

    async def start(self, *, new_text: str | None, first: ConversationId | None = None) -> None:
        """Fill the window, now that the library is open: with a conversation of it, or a new one where that is None."""
        await self.reader.fill()
        self._show_marks()
        if new_text:
            self._received.append(new_text)
        active = self._profiles.active
        if active is None and await self._library.summaries():
            self._window.end_first_start()
        if active is not None and self._profiles.lacks_key(active):
            told = tr("The key for {profile} was not kept.", profile=active.name)
            self._window.notify(told, ((ENTER_KEY, tr("Enter the key")),), shown_ms=0)
        if first is not None:
            with contextlib.suppress(StorageError):
                await self._open_and_show(first)
        if self.pane.conversation is None and active is not None:
            await self._show_new()
        elif self.pane.conversation is None:
            self.profile_desk.show_welcome()
        if active is not None and not self._profiles.would_ask_keyring(active):
            # Asking for the models needs the key: a keyring's password window must not come up with our own.
            self.model_desk.refresh()

    async def close(self) -> None:
        """Store what is unsent."""
        self.reader.close()
        await self.pane.save_draft_now()

    def new_conversation(self) -> None:
        """Show an empty conversation."""
        self._tasks.restart("open", self._show_new())

    def _begin_in(self, folder_id: str) -> None:
        self._tasks.restart("open", self._show_new(FolderId(folder_id)))

    async def _show_new(self, folder_id: FolderId | None = None, *, is_temporary: bool = False) -> None:
        profile = self._profiles.active
        if profile is None or not await self._may_leave():
            return
        # The new conversation begins with the draft of the last new one, which may be the one on the screen.
        await self.pane.save_draft_now()
        conversation = await self._library.new(profile.id, profile.model, folder_id, is_temporary=is_temporary)
        self._put_on_screen(conversation)
        while self._received:
            self.pane.composer.append_text(self._received.pop(0))
        await self.model_desk.offer_known()

    def new_temporary(self) -> None:
        """Show an empty conversation of which nothing is ever kept."""
        self._tasks.restart("open", self._show_new(is_temporary=True))

    def open(self, conversation_id: str) -> None:
        """Show a conversation."""
        self._tasks.restart("open", self._open_and_show(ConversationId(conversation_id)))

    async def open_at(
        self,
        conversation_id: ConversationId,
        message_id: MessageId | None,
        words: tuple[str, ...],
        in_reasoning: bool,
    ) -> None:
        """Show a conversation at a message, with words marked."""
        await self._open_and_show(conversation_id)
        shown = self.pane.conversation
        if shown is None or shown.id != conversation_id:
            return
        if message_id is not None:
            self.message_desk.go_to(message_id)
        if words:
            self.pane.find_bar.open_at(words, message_id, in_reasoning=in_reasoning)

    async def _may_leave(self) -> bool:
        """Whether another conversation may be shown; the user is asked where something would be gone."""
        shown = self.pane.conversation
        if shown is None or not self._library.is_temporary(shown.id):
            return True
        if await may_leave_temporary(self._window, self.pane):
            return True
        self._window.show_page(Page.CONVERSATION)
        self._on_filled()
        if self._received:
            self._window.notify(tr("The text that came in will be in your next new conversation."))
        return False

    def _on_gone(self, gone: OpenConversation) -> None:
        """A conversation was deleted for good: what was typed in it goes on in a new one."""
        if self.pane.conversation is not gone or self._profiles.active is None:
            return
        text = self.pane.unsent_text
        if text:
            self._received.append(text)
        told = tr("“{title}” was deleted for good.", title=shown_title(gone.conversation.title))
        self._window.notify(sentences(told, tr("What you had typed is in a new conversation.")) if text else told)
        self.new_conversation()

    async def _open_and_show(self, conversation_id: ConversationId) -> None:
        if not await self._may_leave():
            return
        await self.pane.save_draft_now()
        try:
            conversation = await self._library.open(conversation_id)
        except KeyError:
            self._window.notify(tr("This conversation is no longer there."))
            self.reader.refresh()
            return
        self._put_on_screen(conversation)
        await self.model_desk.offer_known()

    def _put_on_screen(self, conversation: OpenConversation) -> None:
        self.pane.show_conversation(conversation)
        self._window.show_page(Page.CONVERSATION)
        self._library.show(conversation.id)
        self.message_desk.on_shown(conversation.id)
        self._window.sidebar.set_open_conversation(conversation.id)
        self._window.notices.withdraw_of_others(conversation.id)
        self.pane.composer.setFocus()

    def _write_on(self) -> None:
        """Give the keyboard back to the message, where the user is not writing elsewhere."""
        is_writing = isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit)
        if self._window.page is Page.CONVERSATION and not is_writing:
            self.pane.composer.setFocus()

    def _on_library_changed(self) -> None:
        self._show_marks()
        self.reader.refresh()
        self.on_library_changed()
        self.pane.refresh()

    def _on_filled(self) -> None:
        conversation = self.pane.conversation
        self._window.sidebar.set_open_conversation(conversation.id if conversation is not None else None)

    async def _find_titles(self, text: str) -> None:
        self._window.set_titles(text, await self._conversations.titles(text, MAX_TITLES))

    def _show_marks(self) -> None:
        marks = dict.fromkeys(self._library.unread, Mark.UNREAD)
        marks |= dict.fromkeys(self._library.failed, Mark.FAILED)
        marks |= dict.fromkeys(self._library.running, Mark.RUNNING)
        self._window.sidebar.set_marks({str(known): mark for known, mark in marks.items()})

    def show_state(self) -> None:
        """Enable what is possible now."""
        conversation = self.pane.conversation
        self._window.set_conversation_title(shown_title(conversation.conversation.title) if conversation else "")
        profile = self.model_desk.shown_profile
        server = profile.name if profile is not None else ""
        if conversation is not None and self._library.is_temporary(conversation.id):
            server = tr("{server} · temporary, nothing is kept", server=server)
        self.pane.server.setText(server)
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
        if self.organise_desk.has_target:
            facts.add(Fact.CHOSEN)
        self._window.set_facts(facts)
        shown = self.stored_conversation
        is_being_left = shown is not None and shown.id == self.organise_desk.leaving
        self._trash_notice.follow(None if is_being_left else shown)

    def _on_undo_changed(self) -> None:
        """What was just done is what Ctrl+Z is meant for, not what once stood in a field that is empty by now."""
        if not self.pane.composer.edit.toPlainText():
            self.pane.composer.edit.document().clearUndoRedoStacks()
        search = self._window.sidebar.search
        if not search.text():
            search.setText("")
        self.show_state()

    def _run(self, action_id: str) -> None:
        name, _, about = action_id.partition(" ")
        if name == UNDO and about:
            self.organise_desk.undo(about)
        elif name == RESTORE and about:
            self.organise_desk.restore(ConversationId(about))
        elif (do := self._actions.get(action_id)) is not None:
            do()
        elif not self.model_desk.run(action_id):
            self.message_desk.run(action_id)

    def _on_settings(self, settings: Settings) -> None:
        self._profiles.change_settings(settings)
        self.pane.composer.set_send_key(settings.send_key)
        self.pane.transcript.speech.speech = settings.speech
        self.pane.transcript.rows.set_shows_figures(settings.shows_figures)

    def _take_text(self, text: str) -> None:
        """A text from outside goes into a new conversation's composer; sending it is the user's own doing."""
        self._received.append(text)
        self.new_conversation()

    @property
    def stored_conversation(self) -> Conversation | None:
        """The conversation on the screen, where it is in the library."""
        shown = self.pane.conversation
        is_seen = shown is not None and self._window.page is Page.CONVERSATION and shown.is_stored
        return shown.conversation if shown is not None and is_seen else None

    def _offer_models(self) -> None:
        self._window.set_models(self.pane.model_button.model_ids())

    def _on_connected(self) -> None:
        """A profile was connected or chosen: begin a conversation with it."""
        self._tasks.restart("open", self._begin_with_profile())

    async def _begin_with_profile(self) -> None:
        await self._show_new()
        profile = self.model_desk.shown_profile
        if profile is not None and profile.source is not ProfileSource.STORED:
            self.model_desk.refresh()

    def _leave_profiles(self) -> None:
        if self.pane.conversation is not None:
            self._window.show_page(Page.CONVERSATION)
            self.pane.composer.setFocus()
        elif self._profiles.active is not None:
            self.new_conversation()
        else:
            self.profile_desk.show_form()

    def _on_profiles_changed(self) -> None:
        self.profile_desk.refresh()
        self.show_state()
