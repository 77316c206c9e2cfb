"""ContextDesk: what the next message is sent with: counted below the composer, shown part by part, and chosen."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from canal_desktop.app.next_request import WRITTEN, NextRequests, Written
from canal_desktop.domain.context import ContextKind
from canal_desktop.domain.errors import StorageError
from canal_desktop.domain.money import MILLION
from canal_desktop.language import tr, tr_n
from canal_desktop.ui.context_bar import ContextBar
from canal_desktop.ui.context_words import advice, drop_words, fits_without
from canal_desktop.ui.money_words import dollars
from canal_desktop.ui.transcript.message_actions import SWITCH_SENT

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine

    from canal_desktop.app.context_choices import ContextChoices
    from canal_desktop.app.library import Library
    from canal_desktop.app.next_request import NextRequest
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.request_maker import RequestMaker
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.app.undo import Undoable, UndoStack
    from canal_desktop.domain.completion import CompletionRequest
    from canal_desktop.domain.context import ContextPart
    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.message import ConversationId, Message, MessageId
    from canal_desktop.domain.money import Price
    from canal_desktop.ui.conversation_pane import ConversationPane
    from canal_desktop.ui.conversation_window import ConversationWindow
    from canal_desktop.ui.sending import Outgoing
    from canal_desktop.ui.sheets.context_sheet import ContextSheet

    Choose = Callable[[OpenConversation, Message, ContextPart], Awaitable[Undoable | None]]

COUNT = "count context"
COUNT_AFTER_S = 0.15
"""Counting begins so long after the last key."""

NO_PROMPT_CHOICE = tr(
    "The system prompt is always sent. Change it where it is set: for the conversation, folder or profile."
)
NO_TOOLS_CHOICE = tr("What the model is told of tools goes with each request. Tools… says which of them are on offer.")
NO_DRAFT_CHOICE = tr("This is what you are about to send. Change it, or take the file away, in the message field.")


class ContextDesk(QObject):
    """Joins the composer's bar, the sheet of parts and the transcript to what is chosen about messages.

    tell says what was done, with a way to take it back; go_to shows a message in the transcript. as_json gives the body
    of a request as the server of a profile, by its id, would get it.
    """

    def __init__(
        self,
        window: ConversationWindow,
        pane: ConversationPane,
        library: Library,
        requests: RequestMaker,
        choices: ContextChoices,
        undo: UndoStack,
        tasks: Tasks,
        *,
        tell: Callable[[Undoable | None], None],
        go_to: Callable[[MessageId], None],
        as_json: Callable[[CompletionRequest, str | None], Awaitable[str]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._pane = pane
        self._choices = choices
        self._undo = undo
        self._tasks = tasks
        self._tell = tell
        self._go_to = go_to
        self._done: list[Undoable] = []
        self._spent = ""
        self._changed = asyncio.Event()
        self._choosing = asyncio.Lock()
        self.requests = NextRequests(requests)
        """What is known of the model's limits belongs to it."""
        self._as_json = as_json
        self.price_of: Callable[[Conversation], Price | None] = lambda _conversation: None
        """What the conversation's model costs, None where nobody says."""
        self.on_counted: Callable[[float], None] = lambda _ratio: None
        """Called with the ratio by which the tokens were estimated, see domain.tokens."""
        self.sheet: ContextSheet | None = None
        """The sheet that is open."""
        self.bar = ContextBar(window.theme, pane.composer)
        pane.composer.add_below(self.bar)
        self.by_id: dict[str, Callable[[], None]] = {"context": self.open}
        """What it does for the window's actions."""
        self._join(library)

    def _join(self, library: Library) -> None:
        pane = self._pane
        self._window.theme_changed.connect(self.bar.set_theme)
        self.bar.clicked.connect(self.open)
        pane.composer.edit.textChanged.connect(self.refresh)
        pane.composer.can_send_changed.connect(lambda _can: self.refresh())
        pane.state_changed.connect(self.refresh)
        pane.message_action.connect(self._on_message_action)
        pane.sending.checks.append(self.check)
        self._window.hear(library.context_chosen, self._on_chosen)
        self._tasks.start(COUNT, self._keep_counting())
        self.refresh()

    def close(self) -> None:
        """Count no more."""
        self._tasks.cancel(COUNT)

    def refresh(self) -> None:
        """Count anew, once nothing has changed for a moment."""
        self._changed.set()

    def show_spent(self, sentence: str) -> None:
        """Say beside what is sent next what the conversation took so far, "" where that is not known."""
        self._spent = sentence
        self.bar.show_spent(sentence)
        if self.sheet is not None:
            self.sheet.show_spent(sentence)

    def open(self) -> None:
        """Show everything that the next message is sent with."""
        if self.sheet is None and self._pane.conversation is not None:
            self._do(self._open())

    async def check(self, outgoing: Outgoing) -> bool:
        """Whether a message is to be sent: it fits, or the user wants it so. Nothing is left out unasked."""
        conversation = outgoing.conversation
        request = await self.requests.next(conversation, Written(outgoing.text, outgoing.attached, outgoing.edited))
        if not request.shares.excess:
            return True
        dropped = request.to_drop()
        # Imported here: hardly any start asks this.
        from canal_desktop.ui.sheets.question_sheet import ask

        buttons = [("send", tr("Send anyway")), ("cancel", tr("Cancel"))]
        text = advice(request.shares)
        if dropped and fits_without(request, dropped):
            drop = tr_n("Drop the oldest {n} and send", "Drop the oldest {n} and send", len(dropped))
            buttons.insert(0, ("drop", drop))
            choice = drop_words(request, dropped)
            text += "\n\n"
            text += tr("{choice}: they stay in the conversation, and it can be undone.", choice=choice)
        if conversation is self._pane.conversation:
            buttons.insert(0, ("look", tr("See what is sent")))
        answer = await ask(self._window, tr("This is too long for the model"), text, buttons)
        if answer == "look":
            self.open()
        elif answer == "drop":
            self._tell(await self._choices.drop(conversation, dropped))
        return answer in {"send", "drop"}

    # The bar.

    async def _keep_counting(self) -> None:
        while True:
            await self._changed.wait()
            while self._changed.is_set():
                self._changed.clear()
                await asyncio.sleep(COUNT_AFTER_S)
            # A disk that refuses is told of where something is to be sent.
            with contextlib.suppress(StorageError):
                await self._count()

    async def _count(self) -> None:
        conversation, request = self._pane.conversation, await self._next()
        if conversation is not None and request is not None:
            self.on_counted(request.ratio)
            price = self.price_of(conversation.conversation)
            dear = price.prompt if price is not None else None
            self.bar.show_shares(request.shares, dollars(dear * request.shares.used / MILLION) if dear else "")

    async def _next(self) -> NextRequest | None:
        written = self._written()
        conversation = self._pane.conversation
        return None if conversation is None else await self.requests.next(conversation, written)

    def _written(self) -> Written:
        outgoing = self._pane.sending.outgoing(self._pane.composer.text)
        return Written("") if outgoing is None else Written(outgoing.text, outgoing.attached, outgoing.edited)

    # The sheet.

    async def _open(self) -> None:
        # Imported here: hardly any start shows it.
        from canal_desktop.ui.sheets.context_sheet import ContextSheet

        request = await self._next()
        if request is None or self.sheet is not None:
            return
        sheet = self.sheet = ContextSheet(self._window.theme, self._window)
        self._done.clear()
        sheet.switched.connect(lambda part: self._choose(part, self._switch))
        sheet.pinned.connect(lambda part: self._choose(part, self._pin))
        sheet.wanted.connect(self._show_message)
        sheet.drop_pressed.connect(lambda: self._do(self._drop_oldest()))
        sheet.undo_pressed.connect(lambda: self._do(self._take_back()))
        sheet.copy_pressed.connect(lambda: self._do(self._copy()))
        sheet.finished.connect(self._on_closed)
        sheet.show_request(request)
        sheet.show_spent(self._spent)
        sheet.open()

    def _on_closed(self) -> None:
        self.sheet = None
        self.refresh()

    def _show_message(self, part: ContextPart) -> None:
        assert self.sheet is not None
        if part.message_id is None:
            self.sheet.say(_no_choice(part))
            return
        if part.message_id == WRITTEN:
            self._pane.composer.setFocus()
        else:
            self._go_to(part.message_id)
        self.sheet.accept()

    def _choose(
        self,
        part: ContextPart,
        choose: Choose,
    ) -> None:
        conversation = self._pane.conversation
        if self.sheet is None or conversation is None:
            return
        if part.message_id is None or part.message_id not in conversation.tree:
            self.sheet.say(_no_choice(part))
        else:
            self._do(self._choose_in_turn(conversation, part.message_id, part, choose))

    async def _choose_in_turn(
        self, conversation: OpenConversation, message_id: MessageId, part: ContextPart, choose: Choose
    ) -> None:
        # A second key may come while the first is still on its way to the disk.
        async with self._choosing:
            await self._note(choose(conversation, conversation.tree[message_id], part))

    async def _switch(self, conversation: OpenConversation, message: Message, part: ContextPart) -> Undoable | None:
        return await self._choices.switch(conversation, message, part.position)

    async def _pin(self, conversation: OpenConversation, message: Message, _part: ContextPart) -> Undoable | None:
        return await self._choices.pin(conversation, message)

    async def _drop_oldest(self) -> None:
        conversation, request = self._pane.conversation, await self._next()
        if conversation is not None and request is not None:
            await self._note(self._choices.drop(conversation, request.to_drop()))

    async def _note(self, work: Awaitable[Undoable | None]) -> None:
        done = await work
        if done is not None and self.sheet is not None:
            self._done.append(done)
            self.sheet.set_can_undo(can=True)
            self.sheet.say(done.sentence)

    async def _take_back(self) -> None:
        if self._done:
            await self._undo.undo(self._done.pop().id)
        if self.sheet is not None:
            self.sheet.set_can_undo(can=bool(self._done))
            self.sheet.say(tr("Taken back."))

    async def _copy(self) -> None:
        conversation = self._pane.conversation
        if conversation is None:
            return
        request = await self.requests.as_request(conversation, self._written())
        QGuiApplication.clipboard().setText(await self._as_json(request, conversation.conversation.profile_id))
        if self.sheet is not None:
            self.sheet.say(tr("The request is copied as JSON, without a key."))

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        self._tasks.begin("context", work, self._say)

    def _say(self, sentence: str) -> None:
        if self.sheet is not None:
            self.sheet.say(sentence)
        else:
            self._window.notify(sentence)

    # The transcript.

    def _on_message_action(self, message: Message, action: str) -> None:
        conversation = self._pane.conversation
        if conversation is None:
            return
        if action == "context":
            self.open()
        elif action == SWITCH_SENT:
            self._do(self._switch_told(conversation, message))

    async def _switch_told(self, conversation: OpenConversation, message: Message) -> None:
        self._tell(await self._choices.switch(conversation, conversation.message(message.id), None))

    def _on_chosen(self, conversation_id: ConversationId, message_ids: tuple[MessageId, ...]) -> None:
        """Something is left out or sent again: the transcript says so, and everything is counted anew."""
        conversation = self._pane.conversation
        if conversation is None or conversation.id != conversation_id:
            return
        self._pane.transcript.rows.show_choices([conversation.message(known) for known in message_ids])
        self.refresh()
        if self.sheet is not None:
            self._do(self._show_again())

    async def _show_again(self) -> None:
        request = await self._next()
        if request is not None and self.sheet is not None:
            self.sheet.show_request(request)


def _no_choice(part: ContextPart) -> str:
    """Why a part cannot be left out."""
    if part.kind is ContextKind.TOOLS:
        return NO_TOOLS_CHOICE
    return NO_DRAFT_CHOICE if part.message_id == WRITTEN else NO_PROMPT_CHOICE
