"""Highlighter: colours code, finished or growing, so that no frame waits for it."""

from __future__ import annotations

import threading
import time
import weakref
from collections import OrderedDict, deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from canal_desktop.markup.highlight import highlight_lines, lexer_for
from canal_desktop.markup.languages import language_of
from canal_desktop.markup.line_lexer import LineLexer, can_resume
from canal_desktop.ui.transcript.growing_colours import GrowingColours

if TYPE_CHECKING:
    from canal_desktop.markup.runs import Runs
    from canal_desktop.ui.transcript.code_box import CodeBox

IDLE_S = 5.0
"""The thread ends when it has had nothing to do for this long."""

TICK_MS = 40
WATCH_MS = 16
KEPT_CHARS = 200_000
"""Colours of so much code are kept, for boxes that are dropped and built again while the reader scrolls."""


class Job:
    """What the thread is asked: colour this code; "" only loads the lexer. The thread never touches the box."""

    def __init__(self, box: CodeBox, code: str, *, is_final: bool) -> None:
        self.language = box.block.language
        self.code = code
        self.is_final = is_final
        self.is_dropped = False
        self.box = weakref.ref(box, self._drop)

    def _drop(self, _box: object) -> None:
        """Nobody looks at the box any more; a lexer that was loaded is still of use."""
        self.is_dropped = bool(self.code)


@dataclass(frozen=True, slots=True)
class Answer:
    """What the thread found, and how long it worked on it."""

    job: Job
    lexer: Any
    runs: list[Runs]
    took_s: float
    line_lexer: LineLexer | None
    """Where the code can be coloured on from, line by line; runs then holds its complete lines."""


class Highlighter(QObject):
    """Colours boxes in a thread, and growing ones line by line where their language allows that.

    Signals:
        coloured(): some code looks different now.
    """

    coloured = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: deque[Job] = deque()
        self._condition = threading.Condition()
        self._is_working = False
        self._lexers: dict[str, Any] = {}
        self._growing: weakref.WeakKeyDictionary[CodeBox, GrowingColours] = weakref.WeakKeyDictionary()
        self._finished: weakref.WeakKeyDictionary[CodeBox, str] = weakref.WeakKeyDictionary()
        self._kept: OrderedDict[tuple[str, str], list[Runs]] = OrderedDict()
        self._kept_chars = 0
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        # The thread tells nothing by itself: a signal sent to an object that is just being deleted takes the process
        # with it. It is looked after while there is something to wait for.
        self._answers: deque[Answer] = deque()
        self._unanswered = 0
        self._watch = QTimer(self, interval=WATCH_MS)
        self._watch.timeout.connect(self._take_answers)

    def request(self, box: CodeBox) -> None:
        """Colour a box. To be called whenever one was made or its code has grown: it costs little, and never over 1 ms.

        A finished block is coloured once, in the thread; at once where its colours are still known.
        """
        if not language_of(box.block.language).lexer:
            return
        if box.block.closed:
            self._finish(box)
        else:
            self._grow(box)

    def _finish(self, box: CodeBox) -> None:
        code, language = box.block.code, box.block.language
        if self._finished.get(box) == code:
            return
        self._finished[box] = code
        self._growing.pop(box, None)
        kept = self._kept.get((language, code))
        if kept is not None:
            self._kept.move_to_end((language, code))
            box.set_colours(kept)
            return
        self._put(Job(box, code, is_final=True))

    def _grow(self, box: CodeBox) -> None:
        language = box.block.language
        if language not in self._lexers:
            # Until the thread has loaded it there is nothing to be done; then the box is looked at again.
            self._lexers[language] = None
            self._put(Job(box, "", is_final=False))
            return
        lexer = self._lexers[language]
        if lexer is None:
            return
        growing = self._growing.get(box)
        if growing is None:
            growing = self._growing[box] = GrowingColours(box, lexer)
        if self._go_on(box, growing):
            self._timer.start()

    def _go_on(self, box: CodeBox, growing: GrowingColours) -> bool:
        """Colour some more of a growing box; returns whether it has to be looked at again without new text."""
        if growing.resumes and not growing.is_far_behind(box):
            changed, is_left = growing.advance(box)
            if changed:
                self.coloured.emit()
            return is_left
        if growing.is_due(box, time.monotonic()):
            self._put(Job(box, growing.ask(box), is_final=False))
            return False
        return growing.asked != box.block.code

    def _tick(self) -> None:
        left = False
        for box, growing in list(self._growing.items()):
            if not box.block.closed:
                left |= self._go_on(box, growing)
        if not left:
            self._timer.stop()

    def _put(self, job: Job) -> None:
        self._unanswered += 1
        if not self._watch.isActive():
            self._watch.start()
        with self._condition:
            self._jobs.append(job)
            self._condition.notify()
            if not self._is_working:
                self._is_working = True
                threading.Thread(target=self._work, name="canal-highlighter", daemon=True).start()

    def _next_job(self) -> Job | None:
        with self._condition:
            if not self._jobs:
                self._condition.wait(IDLE_S)
            if self._jobs:
                return self._jobs.popleft()
            self._is_working = False
            return None

    def _work(self) -> None:
        while (job := self._next_job()) is not None:
            self._answers.append(Answer(job, None, [], 0.0, None) if job.is_dropped else _answer(job))

    def _take_answers(self) -> None:
        while self._answers:
            self._unanswered -= 1
            answer = self._answers.popleft()
            if not answer.job.is_dropped:
                self._on_answer(answer)
        if not self._unanswered:
            self._watch.stop()

    def _on_answer(self, answer: Answer) -> None:
        job = answer.job
        self._lexers[job.language] = answer.lexer
        if job.is_final:
            self._keep(job, answer.runs)
        box = job.box()
        if box is None:
            return
        growing = self._growing.get(box)
        if growing is not None:
            growing.answered(time.monotonic(), answer.took_s)
            if answer.line_lexer is not None:
                growing.adopt(answer.line_lexer, len(answer.runs), box)
        if job.code and box.block.code.startswith(job.code.rstrip("\n")) and box.set_colours(answer.runs):
            self.coloured.emit()
        if not box.block.closed:
            self._grow(box)

    def _keep(self, job: Job, runs: list[Runs]) -> None:
        if len(job.code) > KEPT_CHARS or (job.language, job.code) in self._kept:
            return
        self._kept[job.language, job.code] = runs
        self._kept_chars += len(job.code)
        while self._kept_chars > KEPT_CHARS:
            (_language, code), _runs = self._kept.popitem(last=False)
            self._kept_chars -= len(code)


def _answer(job: Job) -> Answer:
    """Do a job; in the thread."""
    before = time.thread_time()
    lexer = lexer_for(job.language)
    runs: list[Runs] = []
    line_lexer = None
    if job.code and not job.is_final and can_resume(lexer):
        line_lexer = LineLexer(lexer)
        runs = [line_lexer.take(line) for line in job.code.removesuffix("\n").split("\n")[:-1]]
    elif job.code:
        runs = highlight_lines(job.code, job.language)
    return Answer(job, lexer, runs, time.thread_time() - before, line_lexer)
