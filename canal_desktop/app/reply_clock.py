"""ReplyClock: how long a reply takes to begin, to think and to be complete, also where one is gone on with."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from canal_desktop.domain.message import ReasoningPart, Timing

if TYPE_CHECKING:
    from canal_desktop.domain.message import Message


class ReplyClock:
    """Begun anew for each try; what a reply that is gone on with took before is added."""

    def __init__(self, reply: Message) -> None:
        self._earlier = reply.timing
        self._is_counted = reply.usage is not None
        self._asked_at: float | None = None
        self._first_output_s: float | None = None
        self._reasoning_began: float | None = None
        durations = [part.duration_s for part in reply.parts if isinstance(part, ReasoningPart)]
        self.reasoning_s: float | None = next(iter(durations), None)
        """How long the model thought before it spoke, None where it did not."""

    def begin(self) -> None:
        """A try begins."""
        self._asked_at = time.monotonic()

    def note_output(self) -> None:
        """The first piece of the answer is here."""
        if self._asked_at is not None:
            self._first_output_s = time.monotonic() - self._asked_at

    def note_reasoning(self) -> None:
        """The model is thinking."""
        if self._reasoning_began is None:
            self._reasoning_began = time.monotonic()

    def note_words(self) -> None:
        """The model is speaking."""
        if self._reasoning_began is not None:
            self.reasoning_s = (self.reasoning_s or 0.0) + time.monotonic() - self._reasoning_began
            self._reasoning_began = None

    @property
    def timing(self) -> Timing | None:
        """How long the last try has taken so far, with what a reply that is gone on with took; None before any."""
        earlier = self._earlier
        if self._asked_at is None:
            return earlier
        took_s = time.monotonic() - self._asked_at
        if earlier is None or not self._is_counted:
            # Of what was said before nobody knows how many tokens it was: the time goes with those that are counted.
            return Timing(self._first_output_s, took_s)
        went_on_s = 0.0 if self._first_output_s is None else took_s - self._first_output_s
        first_s = self._first_output_s if earlier.first_token_s is None else earlier.first_token_s
        return Timing(first_s, earlier.total_s + went_on_s)
