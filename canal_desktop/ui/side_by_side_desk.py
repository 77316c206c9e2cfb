"""SideBySideDesk: one question to several models joined to the window: asked, watched in columns, gone on with."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from canal_desktop.app.side_by_side import MAX_MODELS, MIN_MODELS, replies_beside
from canal_desktop.domain.message import Message, MessageId, Role
from canal_desktop.language import grouped, tr
from canal_desktop.ui.actions import MOST_COLUMNS
from canal_desktop.ui.conversation_window import Page
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.mirror import below

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence
    from typing import Any

    from canal_desktop.app.library import Library
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.ui.conversation_window import ConversationWindow
    from canal_desktop.ui.conversation_work import ConversationWork
    from canal_desktop.ui.diff_view import DiffView
    from canal_desktop.ui.side_by_side.merging import Merging
    from canal_desktop.ui.side_by_side.models_sheet import ModelsSheet
    from canal_desktop.ui.side_by_side.page import SideBySidePage

ASK, AGAIN, SHOW = "side_by_side", "ask_again_side_by_side", "show_side_by_side"
WRITE_FIRST = tr("Write a question first; then it can be asked of several models.")
STILL_OTHERS = tr("The other answers are still being written. What you send waits until they are complete.")


class SideBySideDesk:
    """models gives the ids of the models there are to choose from; refresh_models asks the server for them."""

    def __init__(
        self,
        window: ConversationWindow,
        workspace: ConversationWork,
        library: Library,
        tasks: Tasks,
        *,
        models: Callable[[], Sequence[str]],
        refresh_models: Callable[[], None],
    ) -> None:
        self._window = window
        self._workspace = workspace
        self._pane = workspace.pane
        self._tasks = tasks
        self._models = models
        self._refresh_models = refresh_models
        self._page: SideBySidePage | None = None
        self._again = asyncio.Lock()
        self._merging: Merging | None = None
        self.sheet: ModelsSheet | None = None
        self.diff: DiffView | None = None
        """What was opened last."""
        workspace.add_actions(
            {
                ASK: self.choose,
                **{f"column_{n}": partial(self._focus_column, n - 1) for n in range(1, MOST_COLUMNS + 1)},
            }
        )
        self._pane.message_action.connect(self._on_message_action)
        self._pane.sending.on_asked = self._show_last
        window.page_shown.connect(self._on_page_shown)
        window.hear(library.messages_changed, self._on_messages_changed)

    def _focus_column(self, number: int) -> None:
        self.page.focus_column(number)

    @property
    def page(self) -> SideBySidePage:
        """The page, made when it is first asked for."""
        if self._page is None:
            # Imported here: most starts do not show it.
            from canal_desktop.ui.side_by_side.merging import Merging
            from canal_desktop.ui.side_by_side.page import SideBySidePage

            page = self._page = SideBySidePage(self._window.theme)
            self._merging = Merging(page, self._again, self._start)
            self._window.theme_changed.connect(page.set_theme)
            self._window.add_page(Page.SIDE_BY_SIDE, page)
            page.pressed.connect(self._on_pressed)
            page.back_pressed.connect(self.back)
            page.stop_pressed.connect(self._pane.stop)
            page.merged.connect(self._go_on_with_merged)
            page.quote_requested.connect(self._quote)
            page.link_activated.connect(self._pane.transcript.link_activated)
            page.trouble.connect(self._window.notify)
        return self._page

    @property
    def merging(self) -> Merging:
        """What merges answers on the page."""
        assert self.page is not None
        assert self._merging is not None
        return self._merging

    def choose(self) -> None:
        """Let the user choose the models to ask what is in the composer."""
        sending, text = self._pane.sending, self._pane.composer.text
        if sending.editing is not None and sending.editing.role is Role.ASSISTANT:
            self._window.notify(tr("Finish editing the answer first."))
        elif not text.strip() and not sending.attached():
            self._window.notify(WRITE_FIRST)
        else:
            # The text may be changed meanwhile, and is asked as it is then.
            self._open_sheet(text, lambda models: sending.submit(self._pane.composer.text, models))

    def _open_sheet(self, question: str, ask: Callable[[tuple[str, ...]], None]) -> None:
        # Imported here: most starts do not show it.
        from canal_desktop.ui.side_by_side.models_sheet import ModelsSheet

        conversation = self._pane.conversation
        if conversation is None:
            return
        model = conversation.conversation.model
        ticked = self._window.settings.compared_models or ((model,) if model else ())
        known = self._models()
        if known:
            ticked = tuple(one for one in ticked if one in known)
        else:
            self._refresh_models()
        sheet = self.sheet = ModelsSheet(question, self._models, ticked, self._window)

        def on_chosen(models: tuple[str, ...]) -> None:
            self._window.change_settings(replace(self._window.settings, compared_models=models))
            if self._pane.conversation is conversation:
                ask(models)

        sheet.chosen.connect(on_chosen)
        sheet.open()

    def _on_message_action(self, message: Message, action: str) -> None:
        conversation = self._pane.conversation
        if conversation is None:
            return
        if action == SHOW:
            self.show(conversation, message.id)
        elif action == AGAIN:
            question = _question_of(conversation, message)
            if question is not None:
                self._open_sheet(question.text, lambda models: self._pane.sending.ask_again(question, models))

    def show(self, conversation: OpenConversation, message_id: MessageId) -> None:
        """Show the answers beside one, or to a question; the newest ones where they are many."""
        answers = replies_beside(conversation, message_id)
        parent = conversation.tree.parent(answers[0]) if answers else None
        if len(answers) < MIN_MODELS or parent is None:
            self._window.notify(tr("There is only one answer to this question so far."))
            return
        if len(answers) > MAX_MODELS:
            self._window.notify(
                tr("The newest {shown} of {count} answers are shown.", shown=MAX_MODELS, count=grouped(len(answers)))
            )
        self._show_answers(conversation, parent, answers[-MAX_MODELS:])

    def _show_last(self, conversation: OpenConversation) -> None:
        leaf = conversation.tree.active_leaf
        if leaf is not None and conversation is self._pane.conversation:
            answers = replies_beside(conversation, leaf)
            # Answers that were there before are not what was just asked for.
            running = [known for known in answers if known in conversation.statuses]
            parent = conversation.tree.parent(leaf)
            if parent is None or len(running) < MIN_MODELS:
                return
            self._show_answers(conversation, parent, running)

    def _show_answers(self, conversation: OpenConversation, question: MessageId, answers: Sequence[MessageId]) -> None:
        self._leave()
        self.page.show_answers(conversation, conversation.message(question), answers)
        self._window.show_page(Page.SIDE_BY_SIDE)
        self.page.focus_column(0)
        self._tasks.restart("merged answer", self.merging.load(conversation, question))

    def _leave(self) -> None:
        if self._page is not None and self._merging is not None:
            self._merging.leave()
            self._page.leave()

    async def close(self) -> None:
        """Keep what is being merged; the library is about to be closed."""
        if self._merging is not None:
            await self._merging.close()

    def back(self) -> None:
        """Show the conversation again."""
        self._window.show_page(Page.CONVERSATION)
        self._pane.composer.setFocus()

    def _on_page_shown(self, page: Page) -> None:
        if page is not Page.SIDE_BY_SIDE:
            self._leave()

    def _on_messages_changed(self, conversation_id: ConversationId) -> None:
        """Some may have gone: those that are left are shown."""
        conversation = self._page.conversation if self._page is not None else None
        if conversation is None or conversation.id != conversation_id:
            return
        here = [column.message_id for column in self.page.columns if column.message_id in conversation.tree]
        question = conversation.tree.parent(here[0]) if here else None
        if question is None:
            self.back()
        else:
            self._show_answers(conversation, question, here)

    def _on_pressed(self, answer: str, action: str) -> None:
        conversation, message_id = self.page.conversation, MessageId(answer)
        if conversation is None or message_id not in conversation.tree:
            return
        message = conversation.message(message_id)
        do: dict[str, Callable[[], None]] = {
            "go_on": lambda: self._go_on(conversation, message),
            "compare_with": lambda: self._choose_other(message),
            "take_part": lambda: self.merging.take_part(message),
            "stop": lambda: conversation.stop(message_id),
            "retry_now": lambda: conversation.retry_now(message_id),
            "retry": lambda: self._start(self._ask_one_again(conversation, message)),
            "regenerate": lambda: self._start(self._ask_one_again(conversation, message)),
            "continue": lambda: self._start(self._continue(conversation, message)),
            "copy": lambda: self._copy(message),
            "enter_key": lambda: self._pane.key_wanted.emit(conversation.conversation.profile_id or ""),
        }
        if action in do:
            do[action]()
        else:
            # What is done to messages of a conversation is done there.
            self._pane.versions.show(message_id)
            self.back()
            self._pane.transcript.action_requested.emit(message_id, action)

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        self._tasks.begin("side by side", self._in_turn(work), self._window.notify)

    async def _in_turn(self, work: Coroutine[Any, Any, None]) -> None:
        # One at a time is on its way to the disk.
        async with self._again:
            await work

    async def _ask_one_again(self, conversation: OpenConversation, message: Message) -> None:
        self.page.take_next(message.id)
        try:
            await conversation.regenerate(message.model or conversation.conversation.model, message.id, is_beside=True)
        finally:
            self.page.take_next(None)

    async def _continue(self, conversation: OpenConversation, message: Message) -> None:
        self.page.take_next(message.id)
        try:
            await conversation.continue_reply(message.model, message.id, is_beside=True)
        finally:
            self.page.take_next(None)
        self.page.show_again(message.id)
        if conversation is self._pane.conversation:
            self._pane.reload()

    def _go_on(self, conversation: OpenConversation, message: Message) -> None:
        """Show an answer in its conversation, which asks its model from now on."""
        self._pane.versions.show(message.id)
        known = conversation.conversation
        if message.model and message.model != known.model:
            self._tasks.restart(f"model {conversation.id}", conversation.choose_model(message.model, known.profile_id))
        self.back()
        if conversation.is_running:
            self._window.notify(STILL_OTHERS, (("stop", tr("Stop them")),), conversation_id=conversation.id)

    def _go_on_with_merged(self, text: str) -> None:
        conversation = self.page.conversation
        if conversation is not None and self.page.columns:
            self._start(self._put_merged(conversation, self.page.columns[0].message_id, text))

    async def _put_merged(self, conversation: OpenConversation, beside: MessageId, text: str) -> None:
        await conversation.edit_answer(beside, text, is_merged=True)
        if self.page.conversation is conversation:
            self.page.merge.set_text("")
            self.back()
            if conversation.is_running:
                self._window.notify(STILL_OTHERS, (("stop", tr("Stop them")),), conversation_id=conversation.id)

    def _choose_other(self, message: Message) -> None:
        """Compare with the other answer; where there are several, ask with which."""
        mine = self.page.column_of(message.id)
        others = [column for column in self.page.columns if column is not mine and column.message.text]
        if mine is None or not others:
            self._window.notify(tr("There is no other answer to compare with yet."))
            return
        if len(others) == 1:
            self._compare(message.id, others[0].message_id)
            return
        menu = QMenu(mine)
        menu.setToolTipsVisible(True)
        for column in others:
            # Qt takes a single & for the mark of a key.
            label = tr("With {answer}", answer=column.name).replace("&", "&&")
            menu.addAction(label).triggered.connect(
                lambda _checked, other=column.message_id: self._compare(message.id, other)
            )
        button = mine.buttons["compare_with"]
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(below(button, menu.sizeHint().width()))

    def _compare(self, old: MessageId, new: MessageId) -> None:
        # Imported here: most starts do not show it.
        from canal_desktop.ui.diff_view import DiffView, Version

        ids = [column.message_id for column in self.page.columns]
        versions = [Version(column.message_id, column.name, column.message.text) for column in self.page.columns]
        if old not in ids or new not in ids:
            return
        self.diff = DiffView(versions, ids.index(old), ids.index(new), self._window.theme, self._tasks, self._window)
        self.diff.version_chosen.connect(lambda chosen: self._on_pressed(chosen, "go_on"))
        self.diff.trouble.connect(self._window.notify)
        self.diff.open()

    def _copy(self, message: Message) -> None:
        QGuiApplication.clipboard().setText(message.text)
        announce(self.page, tr("Copied."))

    def _quote(self, text: str) -> None:
        self.back()
        self._pane.composer.quote(text)


def _question_of(conversation: OpenConversation, message: Message) -> Message | None:
    with contextlib.suppress(KeyError):
        at: MessageId | None = message.id
        while at is not None:
            if conversation.tree[at].role is Role.USER:
                return conversation.tree[at]
            at = conversation.tree.parent(at)
    return None
