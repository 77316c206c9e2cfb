"""AskOutput: an answer on its way to standard output as it arrives, and what is said besides to standard error."""

from __future__ import annotations

import asyncio
import queue
import re
import sys
import threading
import time
from typing import TYPE_CHECKING

from canal_desktop.app.turn import Phase
from canal_desktop.domain.failures import without_advice

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO

    from canal_desktop.app.turn import TurnStatus
    from canal_desktop.domain.message import Message, MessageId
    from canal_desktop.domain.redaction import Redactor

PATIENCE_S = 1.0
"""How long a reader that takes nothing is waited for once the user wants an end."""
LOOK_S = 0.1
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""What would move the cursor or change colours, or worse; line ends and tabs stay."""


class AskOutput:
    """A TurnListener. Writing is done in a thread: a reader that is slow holds up nothing but itself.

    Args:
        redactor: applied to what goes to standard error, but for the model's own words.
        streams: whether the answer is written as it arrives.
        on_closed: called on the loop when nobody reads standard output any more.
    """

    def __init__(self, redactor: Redactor, on_closed: Callable[[], None], *, streams: bool) -> None:
        self._redactor = redactor
        self._streams = streams
        self._on_closed = on_closed
        self._loop = asyncio.get_running_loop()
        self._is_terminal = _is_terminal(sys.stdout)
        self._shares_terminal = self._is_terminal and _is_terminal(sys.stderr)
        self._jobs: queue.SimpleQueue[tuple[bool, str] | None] = queue.SimpleQueue()
        self._ends_line = {True: True, False: True}
        self._was_reasoning = False
        self._next_try = 0
        self.last_failure = ""
        """Why it was asked again, as long as nothing of an answer came since."""
        self.is_closed = False
        self._is_hurried = False
        self._thread = threading.Thread(target=self._work, name="canal-output", daemon=True)
        self._thread.start()

    def say(self, sentence: str) -> None:
        """A line of its own on standard error."""
        self._begin_line(is_answer=False)
        self._put(CONTROL.sub("", self._redactor.redact(sentence)) + "\n", is_answer=False)

    def write(self, text: str) -> None:
        """Part of the answer, or what stands for it."""
        if not text:
            return
        if self._was_reasoning:
            self._was_reasoning = False
            self._begin_line(is_answer=False)
        self._put(CONTROL.sub("", text) if self._is_terminal else text, is_answer=True)

    def end_line(self) -> None:
        """End the last line where a terminal shows it."""
        if self._is_terminal:
            self._begin_line(is_answer=True)

    def hurry(self) -> None:
        """Wait no longer for a reader that takes nothing: the user wants an end."""
        self._is_hurried = True

    async def close(self) -> None:
        """Wait until all of it is written."""
        self._begin_line(is_answer=False)
        self._jobs.put(None)
        await asyncio.to_thread(self._wait_for_reader)

    def _wait_for_reader(self) -> None:
        # The user may want an end only now, when the answer is complete and a reader sits on it.
        while self._thread.is_alive() and not self._is_hurried:
            self._thread.join(LOOK_S)
        self._thread.join(PATIENCE_S)

    # As a TurnListener.

    def on_message_added(self, message: Message) -> None:
        """Part of TurnListener."""

    def on_status(self, message_id: MessageId, status: TurnStatus | None) -> None:
        """Part of TurnListener: a wait before the next try is said once."""
        if status is None or status.phase is not Phase.RETRYING:
            self._next_try = 0
            if status is not None and status.phase is Phase.STREAMING:
                self.last_failure = ""
        elif status.next_try != self._next_try:
            self._next_try = status.next_try
            self.last_failure = without_advice(status.sentence)
            self.say(f"{self.last_failure} Trying again in {status.seconds} s (try {status.next_try}).")

    def on_delta(self, message_id: MessageId, text: str) -> None:
        """Part of TurnListener."""
        if self._streams:
            self.write(text)

    def on_reasoning(self, message_id: MessageId, text: str) -> None:
        """Part of TurnListener."""
        self._was_reasoning = True
        self._put(CONTROL.sub("", text), is_answer=False)

    def on_model(self, message: Message) -> None:
        """Part of TurnListener."""

    def on_finished(self, message: Message) -> None:
        """Part of TurnListener."""

    def on_not_saved(self, message_id: MessageId, sentence: str | None) -> None:
        """Part of TurnListener."""

    def _begin_line(self, *, is_answer: bool) -> None:
        if not self._ends_line[is_answer]:
            self._put("\n", is_answer=is_answer)

    def _put(self, text: str, *, is_answer: bool) -> None:
        if not text:
            return
        self._ends_line[is_answer] = text.endswith("\n")
        if self._shares_terminal:
            # Both are seen as one text.
            self._ends_line[not is_answer] = self._ends_line[is_answer]
        self._jobs.put((is_answer, text))

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            is_answer, text = job
            if is_answer and self.is_closed:
                continue
            try:
                _write(sys.stdout if is_answer else sys.stderr, text.encode("utf-8", "replace"))
            except OSError:
                if is_answer:
                    self.is_closed = True
                    self._loop.call_soon_threadsafe(self._on_closed)


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def _write(stream: TextIO | None, data: bytes) -> None:
    """Write past Python's own buffer: its lock, held by a write that never ends, would keep the program from ending."""
    if stream is None:
        # Closed from the start, as by >&-.
        return
    raw = getattr(stream.buffer, "raw", stream.buffer)
    while data:
        written: int | None = raw.write(data)
        if written is None:
            # Somebody made it one that does not wait.
            time.sleep(0.01)
        data = data[written or 0 :]
