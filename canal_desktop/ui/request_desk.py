"""RequestDesk: the drawer of requests joined to the window: what it shows, copies, saves and sends again."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from canal_desktop.app.edited_body import Former, unlike_words
from canal_desktop.app.wire_texts import CUT
from canal_desktop.domain.errors import StorageError
from canal_desktop.domain.message import MessageState, Role
from canal_desktop.language import tr, tr_n
from canal_desktop.ui.requests.drawer import RequestDrawer, Tab, View, Wish
from canal_desktop.ui.requests.editing import BodyEditing
from canal_desktop.ui.requests.reading import Reading
from canal_desktop.ui.requests.rows import Rows
from canal_desktop.ui.requests.taking import Taking
from canal_desktop.ui.requests.timing_bar import facts_of, spans_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.app.attempts import Attempts
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.attempt import Attempt
    from canal_desktop.domain.message import FileId, Message, MessageId
    from canal_desktop.ui.conversation_window import ConversationWindow
    from canal_desktop.ui.conversation_work import ConversationWork

REQUESTS = "requests"
READ, READ_SOON, BUILD = "read requests", "read requests soon", "build requests"
EVENT, COMPARE = "show event", "compare requests"
PAUSE_S = 0.5
"""So often at most a request that is under way is looked at."""
SOON_S = 0.1
REST = 4
"""What takes long to show is looked at less often: reading it takes a fifth of the time at most."""

NO_ANSWER = tr("There is no answer here yet.")
NOT_KEPT = tr(
    "The requests of this answer are not kept: they are too old or were forgotten, or the "
    "answer was imported, synced, written by hand or asked for by “ask” in a terminal. "
    "Regenerate asks again, and keeps what goes over the wire."
)
KEEPING_IS_OFF = tr(
    "The requests of this answer are not kept any more: by your settings they are kept "
    "until you quit only. Regenerate asks again."
)
IS_BEGINNING = tr("Nothing was sent yet.")


class RequestDesk:
    """One drawer, made when it is first opened; it follows the answer that has the keyboard, or the last one.

    read_file gives the bytes of a kept picture or raises StorageError.
    """

    def __init__(
        self,
        window: ConversationWindow,
        workspace: ConversationWork,
        attempts: Attempts,
        read_file: Callable[[FileId], Awaitable[bytes]],
        tasks: Tasks,
    ) -> None:
        self._window = window
        self._pane = workspace.pane
        self._attempts = attempts
        self._tasks = tasks
        self.taking = Taking(window, attempts, tasks, self._say)
        self.editing = BodyEditing(window, workspace.pane, read_file, tasks, self._say)
        self.drawer: RequestDrawer | None = None
        self._wanted: MessageId | None = None
        """The answer it was opened for, until the keyboard goes to another message."""
        self._last: MessageId | None = None
        """The last answer when it was looked last."""
        self._shown: MessageId | None = None
        self._known: tuple[Attempt, ...] = ()
        self._number: int | None = None
        """The request that the user chose, None for the last one."""
        self._reading: Reading | None = None
        self._built: tuple[int, View] | None = None
        workspace.add_actions({REQUESTS: self.switch})
        self._pane.message_action.connect(self._on_message_action)
        self._pane.transcript.current_changed.connect(self._on_current)
        self._pane.transcript.text_clicked.connect(self._on_current)
        self._pane.state_changed.connect(self.follow)
        window.hear(attempts.on_changed, self._on_changed)

    @property
    def is_open(self) -> bool:
        """Whether the drawer is seen."""
        return self.drawer is not None and not self.drawer.isHidden()

    def switch(self) -> None:
        """Open it, or close it where it has the keyboard; where it is open elsewhere, give it the keyboard."""
        drawer = self.drawer
        if drawer is None or not self.is_open:
            self.open()
        elif drawer.isAncestorOf(QGuiApplication.focusObject()):  # type: ignore[arg-type]
            self.close()
        else:
            drawer.take_focus()

    def open(self, message_id: MessageId | None = None) -> None:
        """Show the requests of an answer, None for the one that has the keyboard, or the last one."""
        drawer, last = self._made(), self._pane.last_reply()
        self._wanted = message_id
        self._last = None if last is None else last.id
        self._shown = None
        assert self._window.beside is not None
        self._window.beside.show_panel()
        drawer.take_focus()
        self.follow()

    def close(self) -> None:
        """Hide it; the keyboard goes back to the messages."""
        if self.drawer is None or self._window.beside is None:
            return
        self._window.beside.hide_panel()
        for task in (READ, READ_SOON, BUILD, EVENT, COMPARE):
            self._tasks.cancel(task)
        self._shown = self._wanted = self._reading = None
        self._known = ()
        transcript = self._pane.transcript
        (transcript if transcript.current is not None else self._pane.composer).setFocus()

    def _made(self) -> RequestDrawer:
        if self.drawer is None:
            assert self._window.beside is not None
            drawer = self.drawer = RequestDrawer(self._window.theme, self._window.beside)
            self._window.beside.set_panel(drawer)
            self._window.theme_changed.connect(drawer.set_theme)
            drawer.closed.connect(self.close)
            drawer.view_changed.connect(self._on_view)
            drawer.attempt_chosen.connect(self._choose)
            drawer.event_chosen.connect(self._choose_event)
            drawer.wished.connect(self._on_wish)
        return self.drawer

    def _on_view(self) -> None:
        # A window that is just being closed lays out anew once more.
        if self.drawer is not None and self.drawer.isVisible():
            self._tasks.restart(BUILD, self._build())

    # Which answer it is.

    def follow(self) -> None:
        """Show the answer that is looked at by now."""
        if not self.is_open:
            return
        last = self._pane.last_reply()
        if last is not None and last.id != self._last and last.state is MessageState.STREAMING:
            # It was asked for just now.
            self._wanted = last.id
        self._last = None if last is None else last.id
        target = self._target()
        target_id = None if target is None else target.id
        if target_id is None or target_id != self._shown:
            self._shown, self._number, self._reading, self._known = target_id, None, None, ()
            self._tasks.restart(READ, self._read())

    def _target(self) -> Message | None:
        transcript = self._pane.transcript
        messages = transcript.messages
        wanted = next((message for message in messages if message.id == self._wanted), None)
        if wanted is not None:
            return wanted
        attended = transcript.commands.attended()
        if attended is not None:
            # Of a question, the answer below it.
            for message in messages[attended : attended + 2]:
                if message.role is Role.ASSISTANT:
                    return message
        return self._pane.last_reply()

    def _on_current(self) -> None:
        transcript = self._pane.transcript
        attended = transcript.commands.attended()
        if attended is not None and transcript.messages[attended].id != self._wanted:
            self._wanted = None
            self.follow()

    def _on_message_action(self, message: Message, action: str) -> None:
        if action == REQUESTS:
            self.open(message.id)

    def _on_changed(self, message_id: MessageId) -> None:
        if self.is_open and message_id == self._shown:
            self._tasks.start(READ_SOON, self._read_soon())

    def _choose(self, number: int) -> None:
        self._number = number
        self._take()
        self._tasks.restart(BUILD, self._build())
        self._tasks.restart(COMPARE, self._show_changes())

    def _choose_event(self, _row: int) -> None:
        if self.drawer is not None and self._reading is not None:
            self._tasks.restart(EVENT, self._show_event(self.drawer, self._reading, self.drawer.view))

    # Reading.

    async def _read_soon(self) -> None:
        await asyncio.sleep(SOON_S)
        self._tasks.restart(READ, self._read())

    async def _read(self) -> None:
        drawer, shown = self._made(), self._shown
        if shown is None:
            drawer.show_changes("")
            drawer.show_attempts(tr("Requests"), (), 0)
            drawer.say(NO_ANSWER)
            return
        is_first = True
        while True:
            began = time.monotonic()
            self._known = await self._attempts.of_message(shown)
            self._take()
            self._show_attempts()
            await self._build()
            if is_first or not self._is_running:
                await self._show_changes()
            if not self._is_running:
                return
            is_first = False
            await asyncio.sleep(max(PAUSE_S, REST * (time.monotonic() - began)))

    @property
    def _is_running(self) -> bool:
        conversation = self._pane.conversation
        return conversation is not None and self._shown in conversation.statuses

    @property
    def _reply(self) -> Message | None:
        return next((message for message in self._pane.transcript.messages if message.id == self._shown), None)

    def _take(self) -> None:
        """Go on reading the request that is chosen, or begin with it."""
        chosen = next((attempt for attempt in self._known if attempt.number == self._number), None)
        attempt = chosen or (self._known[-1] if self._known else None)
        if attempt is None:
            self._reading = None
        elif self._reading is None or self._reading.attempt.at != attempt.at:
            self._reading = Reading(attempt)

    def _show_attempts(self) -> None:
        drawer, reading, reply = self._made(), self._reading, self._reply
        model = None if reply is None else reply.model
        title = tr("Requests · {model}", model=model) if model else tr("Requests")
        drawer.show_attempts(title, self._known, 0 if reading is None else reading.attempt.number)
        drawer.say("" if self._known else self._why_none())

    def _why_none(self) -> str:
        reply = self._reply
        if reply is not None and reply.state is MessageState.STREAMING:
            return IS_BEGINNING
        return NOT_KEPT if self._window.settings.keeps_requests else KEEPING_IS_OFF

    async def _show_changes(self) -> None:
        """Say what is different from the request before, or of the first one from the version before."""
        reading, number = self._reading, self._reading_number
        if number > 1 and reading is not None:
            former = self._known[number - 2]
            words = await asyncio.to_thread(unlike_words, former, reading.attempt, Former.REQUEST, former.number)
            if reading is self._reading:
                self._made().show_changes(words)
            return
        await self._show_changes_of_version()

    @property
    def _reading_number(self) -> int:
        """Which of the known requests is looked at, from 1; 0 for none."""
        at = None if self._reading is None else self._reading.attempt.at
        return next((number for number, known in enumerate(self._known, 1) if known.at == at), 0)

    async def _show_changes_of_version(self) -> None:
        drawer, conversation, shown = self._made(), self._pane.conversation, self._shown
        versions = () if conversation is None or shown is None else conversation.tree.versions(shown)
        number = versions.index(shown) if shown in versions else 0
        words = ""
        if number and self._known:
            before = self.editing.origin_of(shown) or versions[number - 1]
            former = await self._attempts.of_message(before)
            if former:
                version = versions.index(before) + 1 if before in versions else number
                words = await asyncio.to_thread(unlike_words, former[-1], self._known[-1], Former.VERSION, version)
        if shown == self._shown:
            drawer.show_changes(words)

    # Showing.

    async def _build(self) -> None:
        drawer, reading = self.drawer, self._reading
        if drawer is None or reading is None:
            return
        attempt = next((each for each in self._known if each.at == reading.attempt.at), reading.attempt)
        view = drawer.view
        await asyncio.to_thread(reading.grow, attempt)
        try:
            await self._show(drawer, reading, view)
        except StorageError as error:
            drawer.show_lines(Rows(), from_top=True)
            drawer.say_note(str(error))

    async def _show(self, drawer: RequestDrawer, reading: Reading, view: View) -> None:
        # The events are the same rows, however one of them is shown.
        rows_view = replace(view, is_raw=False, columns=0) if view.tab is Tab.EVENTS else view
        is_same = self._built == (id(reading), rows_view)
        if view.tab is Tab.TIMINGS:
            told = await asyncio.to_thread(reading.told)
            if self._is_wanted(reading, view):
                drawer.timings.show_facts(facts_of(reading.attempt, told, self._reply), spans_of(reading.attempt))
                drawer.show_timings()
                drawer.say_note("")
        elif view.tab is Tab.EVENTS:
            rows, why = await asyncio.to_thread(reading.event_rows, view)
            if self._is_wanted(reading, view):
                drawer.show_events(rows, from_top=not is_same)
                drawer.say_note(why or _found_words(rows, view))
                await self._show_event(drawer, reading, view)
        else:
            is_request = view.tab is Tab.REQUEST
            body = await self._attempts.body_bytes(reading.attempt) if is_request and view.is_raw else None
            made = (reading.request_rows, view, body) if is_request else (reading.response_rows, view)
            rows = await asyncio.to_thread(*made)
            if self._is_wanted(reading, view):
                drawer.show_lines(rows, from_top=not is_same)
                drawer.say_note(_found_words(rows, view) or _cut_words(reading.attempt, view))
        self._built = id(reading), rows_view

    async def _show_event(self, drawer: RequestDrawer, reading: Reading, view: View) -> None:
        events, row = reading.shown_events, drawer.events.currentIndex().row()
        if not events:
            drawer.event_lines.show_rows(Rows())
            return
        event = events[row if 0 <= row < len(events) else 0]
        rows = await asyncio.to_thread(reading.event_lines, event, view)
        if self._is_wanted(reading, view):
            drawer.event_lines.show_rows(rows)

    def _is_wanted(self, reading: Reading, view: View) -> bool:
        return self.drawer is not None and reading is self._reading and view == self.drawer.view

    def _say(self, sentence: str) -> None:
        """Say what was done, in the drawer, which a notice would lie over."""
        if self.drawer is not None and self.is_open:
            self.drawer.say_note(sentence)
        else:
            self._window.notify(sentence)

    def _on_wish(self, wish: Wish) -> None:
        reading, reply = self._reading, self._reply
        if reading is None:
            return
        if wish is not Wish.EDIT:
            self.taking.take(wish, reading.attempt, self._known)
        elif reply is not None:
            self.editing.open(reading.attempt, reply)


def _found_words(rows: Rows, view: View) -> str:
    if not view.words.strip():
        return ""
    if not rows.count:
        return tr("Nothing is found.")
    if view.tab is Tab.EVENTS:
        return tr_n("{n} event found.", "{n} events found.", rows.count)
    return tr_n("{n} line found.", "{n} lines found.", rows.count)


def _cut_words(attempt: Attempt, view: View) -> str:
    return CUT if attempt.is_cut and view.tab is Tab.RESPONSE else ""
