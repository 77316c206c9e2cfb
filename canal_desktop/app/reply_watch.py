"""ReplyWatch: the requests of one reply while it is written, each with the wait before it and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from canal_desktop.domain.attempt import ENDED_WITH_PROGRAM
from canal_desktop.domain.completion import Cut, Failed
from canal_desktop.language import bare

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.domain.attempt import Attempt
    from canal_desktop.domain.completion import Finish
    from canal_desktop.providers.errand import Recording


@dataclass(slots=True, eq=False)
class Recorded:
    """One request, with what its recording does not know."""

    recording: Recording
    waited_s: float = 0.0
    failure: str = ""
    is_begun: bool = False
    """Whether it was kept while it was under way."""

    def begun(self) -> Attempt:
        """The same as it is kept in case that the program ends before it; call it in a thread."""
        made = self.attempt()
        return replace(made, status=None, response_headers=(), response_body=b"", failure=ENDED_WITH_PROGRAM)

    def attempt(self) -> Attempt:
        """All of it so far; call it in a thread."""
        return replace(self.recording.attempt(), waited_s=self.waited_s, failure=self.failure)


class ReplyWatch:
    """A providers.errand.Watch.

    tell is called when there is more to see; begin with each request as it is made; keep
    once it is over and all is known of it.
    """

    def __init__(
        self,
        tell: Callable[[], None] = lambda: None,
        keep: Callable[[Recorded], None] = lambda _recorded: None,
        begin: Callable[[Recorded], None] = lambda _recorded: None,
    ) -> None:
        self._tell = tell
        self._keep = keep
        self._begin = begin
        self._waited_s = 0.0
        self.running: Recorded | None = None
        """The request that is on its way, or of which it is not known yet what came of it."""

    def on_request(self, recording: Recording) -> None:
        """Part of Watch: the one before is over, whatever came of it."""
        self.close()
        self.running = Recorded(recording, self._waited_s)
        self._waited_s = 0.0
        self._begin(self.running)
        self._tell()

    def on_progress(self, _recording: Recording) -> None:
        """Part of Watch."""
        self._tell()

    def note_wait(self, seconds: float) -> None:
        """The program waited so long before the request that comes next."""
        self._waited_s = seconds

    def note_output(self) -> None:
        """The first piece of the answer is here."""
        if self.running is not None:
            self.running.recording.note_output()
            self._tell()

    def note_outcome(self, outcome: Finish | Cut | Failed) -> None:
        """What came of the try, and with it of its last request."""
        if self.running is not None:
            match outcome:
                case Failed(sentence=sentence):
                    self.running.failure = bare(sentence)
                case Cut(why):
                    self.running.failure = bare(why)
        self.close()

    def close(self) -> None:
        """Nothing more comes of the request that was made last."""
        running, self.running = self.running, None
        if running is not None:
            self._keep(running)
            self._tell()
