"""Answering: the turns of one conversation, one or several at once, and what of them is not on disk yet."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING

from canal_desktop.app.relay import Relay
from canal_desktop.app.turn import Turn, TurnStatus
from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.failures import FailureKind, sentence_for
from canal_desktop.domain.message import FailureNote, Message, MessageId, MessageState
from canal_desktop.language import tr

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, Iterator, Mapping

    from canal_desktop.app.reply_watch import ReplyWatch
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.completion import CompletionRequest
    from canal_desktop.domain.message import FileId, Timing
    from canal_desktop.domain.money import Price
    from canal_desktop.providers.base import Provider
    from canal_desktop.storage.message_store import MessageStore

UNSUCCESSFUL = frozenset({MessageState.FAILED, MessageState.CUT, MessageState.INTERRUPTED})

STILL_WRITING = tr("An answer is still being written. Stop it first, or wait until it is complete.")


class Answering(Relay):
    """Begins, stops and ends turns; a turn belongs to it and its task, never to a view.

    Several turns at once answer one question: nothing else is begun while one runs, and none touches another, however
    it ends. changed is called when the activity changes.
    """

    def __init__(self, store: MessageStore, tasks: Tasks, changed: Callable[[], None]) -> None:
        super().__init__()
        self._store = store
        self._tasks = tasks
        self._tell_changed = changed
        self._turns: dict[MessageId, Turn] = {}
        self._is_beginning = False
        self._begun = 0
        self._is_stop_wanted = False
        self._state_if_stopped = MessageState.STOPPED
        self._end_calls: Callable[[], None] | None = None
        self._unsaved: set[MessageId] = set()
        self.last_reply_state: MessageState | None = None
        """How the reply ended that was written last, on whichever branch; of several at once, complete if one was."""
        self.last_replies: list[Message] = []
        """Those that were written last: one, or several at once."""

    @property
    def is_running(self) -> bool:
        """Whether a reply is being written, from the moment it is asked for, before anything is on disk."""
        return bool(self._turns) or self._is_beginning or self._end_calls is not None

    @property
    def statuses(self) -> Mapping[MessageId, TurnStatus | None]:
        """The replies being written and what the turn of each is doing; empty when nothing runs."""
        return {known: turn.status for known, turn in self._turns.items()}

    def timing_of(self, message_id: MessageId) -> Timing | None:
        """How long a reply being written has taken so far; None where it is not asked for yet, or not being written."""
        turn = self._turns.get(message_id)
        return None if turn is None else turn.timing

    def stop(self, message_id: MessageId | None = None) -> None:
        """End a reply being written (None: all) and keep its text; with None, one that is about to begin ends as well.

        That one ends before it is asked for.
        """
        for known in list(self._turns) if message_id is None else [message_id]:
            if known in self._turns:
                self._tasks.cancel(_task_name(known))
        if message_id is None:
            self._is_stop_wanted = self._is_beginning
            if self._end_calls is not None:
                self._end_calls()

    @property
    def holder(self) -> Callable[[], None] | None:
        """What hold_for_calls() was given last."""
        return self._end_calls

    def hold_for_calls(self, end: Callable[[], None] | None) -> None:
        """Be busy while tools are started or called, until None is given; end is called when the user stops that."""
        if self._end_calls != end:
            self._end_calls = end
            self._tell_changed()

    def interrupt(self) -> None:
        """Mark replies being written as interrupted should they be stopped now: the program is about to end."""
        self._state_if_stopped = MessageState.INTERRUPTED
        for turn in self._turns.values():
            turn.state_if_stopped = MessageState.INTERRUPTED

    def retry_now(self, message_id: MessageId | None = None) -> None:
        """Do not wait any longer before the next try of a reply (None: of any)."""
        for known, turn in self._turns.items():
            if message_id in {None, known}:
                turn.retry_now()

    @contextlib.contextmanager
    def _beginning(self, *, is_beside: bool = False) -> Iterator[None]:
        """Be busy from here on, and stay so with the turns that are started inside.

        Args:
            is_beside: other replies may be being written: what is begun is one more version of them.

        Raises:
            InvalidInput: a reply is being written, or is about to be.
        """
        if self._is_beginning or self._end_calls is not None or (self._turns and not is_beside):
            raise InvalidInput(STILL_WRITING)
        self._is_beginning = True
        self._begun += 1
        self._is_stop_wanted = False
        self._tell_changed()
        try:
            yield
        finally:
            self._is_beginning = False
            self._tell_changed()

    def _start_turn(
        self,
        reply: Message,
        request: CompletionRequest,
        connect: Callable[[], Awaitable[Provider]],
        find_model: Callable[[], Awaitable[str]],
        price_of: Callable[[str], Price | None],
        keep_file: Callable[[bytes], Awaitable[FileId]],
        ratio_of: Callable[[str], float],
        watch: ReplyWatch,
    ) -> None:
        turn = Turn(reply, request, connect, find_model, self._store, self, price_of, keep_file, ratio_of, watch)
        turn.state_if_stopped = self._state_if_stopped
        if not self._turns:
            self.last_reply_state = None
            self.last_replies = []
        self._turns[reply.id] = turn
        task = self._tasks.restart(_task_name(reply.id), self._run_turn(turn))
        task.add_done_callback(lambda task: self._on_turn_ended(turn, task))
        if self._is_stop_wanted:
            self.stop(reply.id)

    async def _run_turn(self, turn: Turn) -> None:
        await turn.run()

    def _on_turn_ended(self, turn: Turn, task: asyncio.Task[None]) -> None:
        if self._turns.get(turn.message_id) is not turn:
            return
        # It was stopped before its first step, or failed inside the program: its reply is still open.
        final = replace(turn.reply_so_far, state=turn.state_if_stopped)
        if not task.cancelled() and task.exception() is not None:
            note = FailureNote(FailureKind.INTERNAL, sentence_for(FailureKind.INTERNAL))
            final = replace(final, state=MessageState.FAILED, failure=note)
        self.on_finished(final)
        if final.state is not MessageState.INTERRUPTED:
            self._unsaved.add(final.id)
            self._tasks.start(f"store {final.id}", self._store_final(final))

    async def _store_final(self, final: Message) -> None:
        await self._store.finish_message(final)
        self._unsaved.discard(final.id)
        self._tell_changed()

    async def _store_end_of(self, reply: Message) -> None:
        """Store a reply whose end a full disk refused, before it is gone on with: its own task must not come later."""
        if reply.id in self._unsaved:
            await self._store.finish_message(reply)
            self._tasks.cancel(_task_name(reply.id))
            self.on_not_saved(reply.id, None)

    def on_finished(self, message: Message) -> None:
        """Part of TurnListener: the turn is over; passed on."""
        self._turns.pop(message.id, None)
        if self.last_reply_state is not MessageState.COMPLETE:
            self.last_reply_state = message.state
        self.last_replies.append(message)
        super().on_finished(message)
        self._tell_changed()

    def on_not_saved(self, message_id: MessageId, sentence: str | None) -> None:
        """Part of TurnListener: noted and passed on."""
        if sentence is None:
            self._unsaved.discard(message_id)
        else:
            self._unsaved.add(message_id)
        super().on_not_saved(message_id, sentence)
        if sentence is None:
            self._tell_changed()


def _task_name(reply_id: MessageId) -> str:
    # By reply, not by conversation: a finished reply that a full disk refuses keeps its task for a while.
    return f"turn {reply_id}"
