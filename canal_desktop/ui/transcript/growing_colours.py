"""GrowingColours: the colours of a block of code that is still being written, kept up with it a little at a time."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from canal_desktop.markup.line_lexer import LineLexer, can_resume

if TYPE_CHECKING:
    from canal_desktop.ui.transcript.code_box import CodeBox

MAX_BACKLOG = 40
"""Where more lines wait, the thread colours what is there first."""

BUDGET_S = 0.001
"""What colouring may take of a frame on the window's thread."""

LEAST_PAUSE_S = 0.25
REST_FACTOR = 8.0
"""Between two lexings of the whole text the thread rests so many times as long as one took."""


class GrowingColours:
    """What is known of one open block.

    Where a language can be coloured line by line, that is done here, on the window's thread. For others the text so
    far is lexed whole in the thread from time to time; is_due says when.
    """

    def __init__(self, box: CodeBox, lexer: Any) -> None:
        # The box itself is not kept: whoever keeps this by the box would keep it for ever.
        self._lexer = lexer
        self.resumes = can_resume(lexer)
        self._line_lexer = LineLexer(lexer) if self.resumes else None
        self._taken = 0
        self._restarts = box.restarts
        self._next = 0.0
        self.asked = ""
        """The code the thread was last asked to colour."""

    def advance(self, box: CodeBox) -> tuple[bool, bool]:
        """Colour what can be within a frame; returns whether anything looks different, and whether more is left."""
        rows = box.rows
        if self._line_lexer is None:
            self._line_lexer = LineLexer(self._lexer)
        deadline = time.perf_counter() + BUDGET_S
        changed = False
        last = rows.line_count - 1
        while self._taken < last:
            runs = self._line_lexer.take(rows.line_text(self._taken))
            changed |= box.set_colours((runs,), self._taken)
            self._taken += 1
            if time.perf_counter() > deadline:
                return changed, True
        changed |= box.set_colours((self._line_lexer.peek(rows.line_text(last)),), last)
        return changed, False

    def is_far_behind(self, box: CodeBox) -> bool:
        """Whether the thread should colour what is there, before lines are taken one by one."""
        if self._restarts != box.restarts:
            self._restarts, self._taken, self._line_lexer = box.restarts, 0, None
        return box.rows.line_count - self._taken > MAX_BACKLOG

    def adopt(self, line_lexer: LineLexer, taken: int, box: CodeBox) -> None:
        """Go on where the thread has stopped, after so many lines."""
        if self._restarts == box.restarts:
            self._line_lexer, self._taken = line_lexer, taken

    def is_due(self, box: CodeBox, now: float) -> bool:
        """Whether the thread should be asked for the whole text again."""
        return now >= self._next and box.block.code != self.asked

    def ask(self, box: CodeBox) -> str:
        """The thread is being asked: what for. No second time before it has answered."""
        self._next = float("inf")
        self.asked = box.block.code
        return self.asked

    def answered(self, now: float, took_s: float) -> None:
        """The thread has answered after so much work."""
        self._next = now + max(LEAST_PAUSE_S, REST_FACTOR * took_s)
