"""Workspace: joins the window to the library and the profiles; what each command does."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from canal_desktop.app.titles import Titles
from canal_desktop.domain.conversation import shown_title
from canal_desktop.domain.errors import StorageError
from canal_desktop.domain.folder import FolderId
from canal_desktop.domain.message import ConversationId, MessageId
from canal_desktop.domain.profile import ProfileSource
from canal_desktop.language import sentences, tr
from canal_desktop.ui.actions import Fact
from canal_desktop.ui.conversation_work import ConversationWork, WorkParts
from canal_desktop.ui.leaving import QuitQuestion, may_leave_temporary
from canal_desktop.ui.main_window import Page
from canal_desktop.ui.organise_desk import OrganiseDesk
from canal_desktop.ui.profile_desk import ProfileDesk
from canal_desktop.ui.sidebar.list_reader import ListReader
from canal_desktop.ui.sidebar.list_row import Mark
from canal_desktop.ui.widgets.veil import VEIL

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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


class Workspace(ConversationWork):
    """What the user works with in the main window: the list, one conversation beside it, the library behind both."""

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
        super().__init__(window, WorkParts(library, profiles, organiser, undo, book, tasks), tasks)
        self._main = window
        self._conversations = conversations
        self._received: list[str] = []
        self.on_library_changed: Callable[[], None] = lambda: None
        """Called when something in the library is new."""
        self.elsewhere: Callable[[ConversationId], ConversationWork | None] = lambda _conversation_id: None
        """Gives what works in the window of its own that a conversation has, None where it has none."""
        self.close_elsewhere: Callable[[OpenConversation], str | None] = lambda _conversation: None
        """Closes that window of a conversation that is gone, gives what was typed in it; None where it has none."""
        self.profile_desk = ProfileDesk(window, profiles, tasks, self._on_connected, self._leave_profiles)
        self.reader = ListReader(window.sidebar, conversations, trash, tasks)
        self.reader.on_filled = self._on_filled
        self.changes.shown = lambda: self.stored_conversation
        self.changes.on_gone = self._show_new
        self.changes.on_back = self._open_and_show
        self.organise_desk = OrganiseDesk(
            window,
            self.changes,
            organiser,
            undo,
            self.reader,
            begin_in=self._begin_in,
            offer=lambda: (self._profiles.all, self.pane.model_button.model_ids()),
        )
        library.on_ended_elsewhere = self.message_desk.tell_of_end
        self._quit_question = QuitQuestion(window, self.pane, library.is_temporary, tasks)
        self.titles = Titles(library, tasks, profiles.provider_for, lambda: window.settings)
        self.add_actions(
            {
                "new_conversation": self.new_conversation,
                "new_temporary": self.new_temporary,
                "profiles": self.profile_desk.open_profiles,
                "settings": self.profile_desk.open,
                **self.organise_desk.by_id,
                ENTER_KEY: lambda: self.profile_desk.enter_key(""),
            }
        )
        self._join()
        window.late_wishes.is_heard = True

    def carry_out_late(self) -> None:
        """Do what was chosen before the part that does it was made: all are there now."""
        VEIL.after(self._carry_out_late)

    def _carry_out_late(self) -> None:
        for action_id in self._main.late_wishes.take_all():
            action = self._main.actions_by_id.get(action_id)
            if action is None or action.isEnabled():
                self._run(action_id)

    def _run_elsewhere(self, action_id: str) -> None:
        self._main.late_wishes.keep(action_id)

    def _join(self) -> None:
        window, sidebar = self._main, self._main.sidebar
        window.model_chosen.connect(self.model_desk.choose)
        window.text_received.connect(self._take_text)
        window.titles_wanted.connect(lambda text: self._tasks.restart("titles", self._find_titles(text)))
        sidebar.conversation_opened.connect(self.open)
        sidebar.chosen_changed.connect(self.show_state)
        self._library.changed = self._on_library_changed
        self._library.on_answered = self._on_answered
        self._library.on_gone = self._on_gone
        self._profiles.on_not_saved = window.notify

    async def start(self, *, new_text: str | None, first: ConversationId | None = None) -> None:
        """Fill the window, now that the library is open: with a conversation of it, or a new one where that is None."""
        await self.reader.fill()
        self._show_marks()
        if new_text:
            self._received.append(new_text)
        active = self._profiles.active
        if active is None and await self._library.summaries():
            self._main.end_first_start()
        if active is not None and self._profiles.lacks_key(active):
            told = tr("The key for {profile} was not kept.", profile=active.name)
            self._main.notify(told, ((ENTER_KEY, tr("Enter the key")),), shown_ms=0)
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
        self.put_on_screen(conversation)
        while self._received:
            self.pane.composer.append_text(self._received.pop(0))
        await self.model_desk.offer_known()

    def show_another(self) -> None:
        """What was on the screen is in a window of its own now: begin another conversation, where one can be begun."""
        if self._profiles.active is not None:
            self.new_conversation()
            return
        self._library.show(None)
        self._main.sidebar.set_open_conversation(None)
        self._main.show_page(Page.WELCOME)

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
        work = self.work_of(conversation_id)
        if work.pane.conversation is not None and work.pane.conversation.id == conversation_id:
            work.go_to(message_id, words, in_reasoning=in_reasoning)

    def work_of(self, conversation_id: ConversationId) -> ConversationWork:
        """What works in the window in which a conversation is on the screen, or would be."""
        return self.elsewhere(conversation_id) or self

    def bring_to_front(self, conversation_id: ConversationId) -> None:
        """Show a conversation in its window, before all others."""
        if self.elsewhere(conversation_id) is None:
            self._main.come_to_front()
        self.open(conversation_id)

    async def _may_leave(self) -> bool:
        """Whether another conversation may be shown; the user is asked where something would be gone."""
        shown = self.pane.conversation
        if shown is None or not self._library.is_temporary(shown.id):
            return True
        if await may_leave_temporary(self._main, self.pane):
            return True
        self._main.show_page(Page.CONVERSATION)
        self._on_filled()
        if self._received:
            self._main.notify(tr("The text that came in will be in your next new conversation."))
        return False

    def _on_gone(self, gone: OpenConversation) -> None:
        """A conversation was deleted for good: what was typed in it goes on in a new one."""
        text = self.close_elsewhere(gone)
        is_here = text is None
        if is_here and (self.pane.conversation is not gone or self._profiles.active is None):
            return
        text = self.pane.unsent_text if text is None else text
        if text:
            self._received.append(text)
        told = tr("“{title}” was deleted for good.", title=shown_title(gone.conversation.title))
        self._main.notify(sentences(told, tr("What you had typed is in a new conversation.")) if text else told)
        if text or is_here:
            self.new_conversation()

    async def _open_and_show(self, conversation_id: ConversationId) -> None:
        if self._comes_to_front_elsewhere(conversation_id) or not await self._may_leave():
            return
        await self.pane.save_draft_now()
        try:
            conversation = await self._library.open(conversation_id)
        except KeyError:
            self._main.notify(tr("This conversation is no longer there."))
            self.reader.refresh()
            return
        # It may have got a window of its own while the disk was waited for.
        if not self._comes_to_front_elsewhere(conversation_id):
            self.put_on_screen(conversation)
            await self.model_desk.offer_known()

    def _comes_to_front_elsewhere(self, conversation_id: ConversationId) -> bool:
        """Whether a conversation has a window of its own, which then comes to the front."""
        other = self.elsewhere(conversation_id)
        if other is not None:
            other.come_to_front()
            # The list has the cursor on the row that was chosen.
            self._on_filled()
        return other is not None

    def _note_shown(self, conversation: OpenConversation) -> None:
        self._library.show(conversation.id)
        self.message_desk.on_shown(conversation.id)
        self._main.sidebar.set_open_conversation(conversation.id)

    def enter_key(self, profile_id: str) -> None:
        """Show the form of a profile for its key."""
        self.profile_desk.enter_key(profile_id)

    def _on_library_changed(self) -> None:
        self._show_marks()
        self.reader.refresh()
        self.on_library_changed()
        self.pane.refresh()

    def _on_filled(self) -> None:
        conversation = self.pane.conversation
        self._main.sidebar.set_open_conversation(conversation.id if conversation is not None else None)

    async def titles_with(self, text: str) -> Sequence[Conversation]:
        """Conversations with these words in their titles, the latest ones for ""."""
        return await self._conversations.titles(text, MAX_TITLES)

    async def _find_titles(self, text: str) -> None:
        self._main.set_titles(text, await self.titles_with(text))

    def _on_answered(self, conversation: OpenConversation) -> None:
        self.work_of(conversation.id).pane.sending.outbox.on_answered(conversation)

    def _show_marks(self) -> None:
        marks = dict.fromkeys(self._library.unread, Mark.UNREAD)
        marks |= dict.fromkeys(self._library.failed, Mark.FAILED)
        marks |= dict.fromkeys(self._library.running, Mark.RUNNING)
        self._main.sidebar.set_marks({str(known): mark for known, mark in marks.items()})

    def _facts(self) -> set[Fact]:
        return super()._facts() | ({Fact.CHOSEN} if self.organise_desk.has_target else set())

    def _told_of(self) -> Conversation | None:
        shown = super()._told_of()
        return None if shown is not None and shown.id == self.changes.leaving else shown

    def _on_undo_changed(self) -> None:
        search = self._main.sidebar.search
        if not search.text():
            search.setText("")
        super()._on_undo_changed()

    def _on_settings(self, settings: Settings) -> None:
        self._profiles.change_settings(settings)
        super()._on_settings(settings)

    def _take_text(self, text: str) -> None:
        """A text from outside goes into a new conversation's composer; sending it is the user's own doing."""
        self._received.append(text)
        self.new_conversation()

    def _offer_models(self) -> None:
        self._main.set_models(self.pane.model_button.model_ids())

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
            self._main.show_page(Page.CONVERSATION)
            self.pane.composer.setFocus()
        elif self._profiles.active is not None:
            self.new_conversation()
        else:
            self.profile_desk.show_form()

    def _on_profiles_changed(self) -> None:
        self.profile_desk.refresh()
        super()._on_profiles_changed()
