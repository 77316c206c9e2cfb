"""ComposerDesk: what is at hand while writing: earlier questions, prompts, models, spelling, messages that wait."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canal_desktop.app.tasks import telling
from canal_desktop.language import tr
from canal_desktop.ui.actions import BY_ID
from canal_desktop.ui.composer.entry_menu import Entry
from canal_desktop.ui.composer.field_menu import FieldMenu
from canal_desktop.ui.composer.typed_menu import AT, SLASH, TypedMenu
from canal_desktop.ui.prompt_desk import PromptDesk, show_over_composer
from canal_desktop.ui.shortcuts.bindings import BINDINGS
from canal_desktop.ui.spell_desk import SpellDesk

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence

    from PySide6.QtGui import QAction

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.prompts import Prompts
    from canal_desktop.app.spelling import Spelling
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.settings import Settings
    from canal_desktop.domain.waiting import WaitingMessage
    from canal_desktop.storage.recent_questions import RecentQuestions
    from canal_desktop.ui.conversation_window import ConversationWindow
    from canal_desktop.ui.conversation_work import ConversationWork

SHOWN_LENGTH = 300
"""Characters of an earlier question in the list."""
AT_ACTIONS = ("model", "move", "tag")
MENU_ACTIONS = ("paste_as_text", "paste_as_file", "insert_prompt", "save_prompt", "earlier_questions")


class ComposerDesk:
    """Joins the composer to the library of prompts, the library's questions and the dictionaries.

    Attributes:
        at_entries: each gives more entries of the menu that @ opens.
    """

    def __init__(
        self,
        window: ConversationWindow,
        workspace: ConversationWork,
        tasks: Tasks,
        *,
        prompts: Prompts,
        questions: RecentQuestions,
        spelling: Spelling,
    ) -> None:
        self._window = window
        self._workspace = workspace
        self._pane = pane = workspace.pane
        self._tasks = tasks
        self._questions = questions
        self._recent: Sequence[str] = ()
        self._removed: tuple[OpenConversation, WaitingMessage, int] | None = None
        self.at_entries: list[Callable[[], Sequence[Entry]]] = []
        edit = pane.composer.edit
        self.menu = TypedMenu(edit)
        self.menu.set_theme(window.theme)
        self.menu.entries = {SLASH: self._slash_entries, AT: self._at_entries}
        window.theme_changed.connect(self.menu.set_theme)
        self.prompts = PromptDesk(window, pane, prompts, tasks, workspace.tell)
        self.spelling = SpellDesk(window, edit, spelling, tasks)
        self.field_menu = FieldMenu(edit, self.spelling, self._menu_actions)
        own = edit.recall.prompts
        edit.recall.prompts = lambda: tuple(dict.fromkeys((*own(), *self._recent)))
        edit.recall.wanted = lambda: self._run("earlier questions", self._read_questions())
        pane.composer.waiting.send_pressed.connect(self._send_waiting)
        pane.composer.waiting.edit_pressed.connect(self._edit_waiting)
        pane.composer.waiting.remove_pressed.connect(self._remove_waiting)
        window.settings_changed.connect(self._follow)
        self._follow(window.settings)
        workspace.add_actions(
            {
                "add_question": pane.composer.add_only,
                "queue": pane.composer.submit,
                "save_edit": pane.sending.save_edit,
                "send_waiting": self._send_waiting,
                "edit_waiting": lambda: self._edit_waiting(""),
                "paste_as_text": self._paste_as_text,
                "earlier_questions": lambda: self._run("offer earlier questions", self._offer_questions()),
                "insert_prompt": self.prompts.open_list,
                "save_prompt": self.prompts.save_from_field,
                "prompts": self.prompts.open_sheet,
            }
        )

    def _follow(self, settings: Settings) -> None:
        self._pane.composer.edit.pasting.attaches_long = settings.long_paste_as_file

    def _menu_actions(self) -> list[QAction]:
        can_attach = self._pane.composer.edit.pasting.attach_text is not None
        names = [name for name in MENU_ACTIONS if can_attach or name != "paste_as_file"]
        return [self._window.actions_by_id[name] for name in names]

    # The menus of / and @.

    def _slash_entries(self) -> list[Entry]:
        actions = ("earlier_questions", "save_prompt", "prompts")
        return [*self.prompts.entries(), *(self._action_entry(name) for name in actions)]

    def _action_entry(self, name: str) -> Entry:
        action = self._window.actions_by_id[name]
        return Entry(BY_ID[name].text.rstrip("…"), BINDINGS.first_shown(name), action.trigger)

    def _at_entries(self) -> list[Entry]:
        found = [entry for give in self.at_entries for entry in give()]
        current = self._pane.conversation.conversation.model if self._pane.conversation is not None else None
        for model in self._pane.model_button.ids_as_shown():
            remark = tr("the model in use") if model == current else tr("ask this model from now on")
            found.append(Entry(model, remark, lambda model=model: self._choose_model(model)))  # type: ignore[misc]
        actions = [name for name in AT_ACTIONS if self._window.actions_by_id[name].isEnabled()]
        return [*found, *self.prompts.entries(), *(self._action_entry(name) for name in actions)]

    def _choose_model(self, model: str) -> None:
        self._workspace.model_desk.choose(model)

    # Earlier questions.

    async def _read_questions(self) -> None:
        self._recent = await self._questions.newest()
        self._pane.composer.edit.recall.on_more()

    async def _offer_questions(self) -> None:
        from canal_desktop.ui.widgets.choice_popup import Choice, ChoicePopup

        await self._read_questions()
        prompts = self._pane.composer.edit.recall.prompts()
        if not prompts:
            self._window.notify(tr("Nothing was asked yet."))
            return
        popup = ChoicePopup(tr("Search earlier questions"), tr("Earlier questions"), self._window.theme, self._window)
        popup.set_choices([Choice(text, " ".join(text[:SHOWN_LENGTH].split())) for text in prompts])
        popup.picked.connect(self._take_question)
        show_over_composer(popup, self._window, self._pane)

    def _take_question(self, text: str) -> None:
        self._pane.composer.edit.replace_text(text)
        self._pane.composer.setFocus()

    # Pasting.

    def _paste_as_text(self) -> None:
        self._pane.composer.edit.setFocus()
        self._pane.composer.edit.pasting.paste_as_text()

    # Messages that wait.

    def _send_waiting(self) -> None:
        if (conversation := self._pane.conversation) is not None:
            self._pane.sending.outbox.send_now(conversation)
            self._pane.composer.setFocus()

    def _edit_waiting(self, waiting_id: str) -> None:
        """Put one into the composer, the last one where none is named."""
        conversation = self._pane.conversation
        waiting = conversation.waiting if conversation is not None else ()
        found = [one for one in waiting if waiting_id in {"", one.id}]
        if found:
            self._pane.sending.leave_edit()
            self._pane.sending.edit_waiting(found[-1])

    def _remove_waiting(self, waiting_id: str) -> None:
        conversation = self._pane.conversation
        if conversation is None:
            return
        for place, message in enumerate(conversation.waiting):
            if message.id == waiting_id:
                self._removed = conversation, message, place
                self._run(f"waiting {waiting_id}", self._pane.sending.outbox.remove(conversation, message.id))
                self._pane.composer.hint.say(tr("The message was removed."), tr("Put back"), self._put_back)

    def _put_back(self) -> None:
        if self._removed is not None:
            (conversation, message, place), self._removed = self._removed, None
            self._run(f"waiting {message.id} back", self._pane.sending.outbox.put_back(conversation, message, place))
            self._pane.composer.setFocus()

    def _run(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        if self._tasks.is_running(name):
            work.close()
        else:
            self._tasks.start(name, telling(work, self._window.notify))
