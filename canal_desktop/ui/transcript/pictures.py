"""Pictures: formulas and diagrams as images, made in a thread of their own and kept while they are in use."""

from __future__ import annotations

import atexit
import contextlib
import queue
import threading
import weakref
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from canal_desktop.ui.transcript.picture import Job, Picture, make_job
from canal_desktop.ui.transcript.remote_pictures import RemotePictures

if TYPE_CHECKING:
    from canal_desktop.ui.theme.theme import Theme

IDLE_S = 30.0
"""The thread ends, and the engine's memory is given back, when there has been nothing to do for this long."""

GATHER_MS = 40
"""Pictures that are made within this time are told of together."""

MAX_WAITING = 400
"""More jobs than this are not kept: the oldest are for text that has long been scrolled away."""

MAX_BYTES = 48 * 1024 * 1024
MAX_PICTURES = 2000


@dataclass(slots=True)
class _Done:
    job: Job
    picture: Picture


class Pictures(QObject):
    """Gives pictures that are there, and makes those that are not.

    Signals:
        ready(): some pictures that were asked for are there now; one signal for a whole batch.
    """

    ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.device_pixel_ratio = QGuiApplication.instance().devicePixelRatio()  # type: ignore[union-attr]
        """Of the screen the pictures are for; who changes it lays the text out again."""
        self.shown_as_source: set[str] = set()
        """Sources of the diagrams whose text the reader wants to see."""
        self.remote = RemotePictures(self)
        self.remote.changed.connect(self.ready)
        self._cache: OrderedDict[Job, Picture] = OrderedDict()
        self._bytes = 0
        self._asked: set[Job] = set()
        self._worker = _Worker()
        # The thread tells nothing by itself: a signal sent to an object that is just being deleted takes the process
        # with it. It is looked after while there is something to wait for.
        self._watch = QTimer(self)
        self._watch.setInterval(GATHER_MS)
        self._watch.timeout.connect(self._take_made)
        stop = self._worker.stop
        self.destroyed.connect(stop)
        # A thread that runs while the interpreter is taken down may take the process with it.
        atexit.register(stop)
        self._unregister = weakref.finalize(self, atexit.unregister, stop)
        self._unregister.atexit = False

    def formula(self, tex: str, *, display: bool, em: float, theme: Theme, width: float = 0.0) -> Picture | None:
        """A formula in the theme's text colour; None while it is being made.

        Args:
            tex: without delimiters.
            display: whether it stands on its own lines.
            em: its text size in device-independent pixels.
            theme: colours and fonts.
            width: of the column in device-independent pixels, for what is set at its edge.
        """
        kind = "display" if display else "inline"
        return self._find(make_job(kind, tex, em, self.device_pixel_ratio, width, theme))

    def diagram(self, source: str, *, em: float, theme: Theme, width: float) -> Picture | None:
        """A Mermaid diagram with labels of a text size, smaller to fit a width; None while it is being made."""
        return self._find(make_job("diagram", source, em, self.device_pixel_ratio, width, theme))

    def close(self) -> None:
        """End the thread; waits for what it is doing, a second or two at most."""
        self._worker.stop()

    def _find(self, job: Job) -> Picture | None:
        picture = self._cache.get(job)
        if picture is not None:
            self._cache.move_to_end(job)
        elif job not in self._asked:
            self._asked.add(job)
            self._asked.difference_update(self._worker.add(job))
            if not self._watch.isActive():
                self._watch.start()
        return picture

    def _take_made(self) -> None:
        done = self._worker.take()
        for one in done:
            self._asked.discard(one.job)
            self._cache[one.job] = one.picture
            self._bytes += one.picture.byte_count
        while self._cache and (self._bytes > MAX_BYTES or len(self._cache) > MAX_PICTURES) and len(self._cache) > 1:
            _job, old = self._cache.popitem(last=False)
            self._bytes -= old.byte_count
        if not self._asked:
            self._watch.stop()
        if done:
            self.ready.emit()


class _Worker:
    """The thread and what goes into it and comes out of it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._jobs: queue.Queue[Job | None] = queue.Queue()
        self._done: list[_Done] = []
        self._thread: threading.Thread | None = None
        self._is_stopping = False

    def add(self, job: Job) -> list[Job]:
        """Make this soon; returns jobs that were dropped for it."""
        dropped: list[Job] = []
        with self._lock:
            if self._is_stopping:
                return [job]
            while self._jobs.qsize() >= MAX_WAITING:
                with contextlib.suppress(queue.Empty):
                    old = self._jobs.get_nowait()
                    dropped += [old] if old is not None else []
            self._jobs.put(job)
            if self._thread is None:
                self._thread = _start(self._work)
        return dropped

    def take(self) -> list[_Done]:
        """What has been made since the last time."""
        with self._lock:
            done, self._done = self._done, []
        return done

    def stop(self, *_ignored: object) -> None:
        """End the thread and wait for it."""
        with self._lock:
            self._is_stopping = True
            thread = self._thread
        if thread is not None:
            self._jobs.put(None)
            thread.join(3.0)

    def _next(self) -> Job | None:
        """The next job; None when the thread shall end."""
        try:
            return self._jobs.get(timeout=IDLE_S)
        except queue.Empty:
            return None

    def _work(self) -> None:
        # Imported here: not needed for the first paint, nor by who reads no formulas.
        from canal_desktop.ui.transcript.picture_maker import PictureMaker

        maker = PictureMaker()
        while True:
            job = self._next()
            with self._lock:
                if self._is_stopping or (job is None and self._jobs.empty()):
                    self._thread = None
                    return
            if job is None:
                continue
            picture = maker.make(job)
            with self._lock:
                self._done.append(_Done(job, picture))


def _start(work: object) -> threading.Thread:
    from canal_desktop.markup.typeset import THREAD_STACK_BYTES

    former = threading.stack_size(THREAD_STACK_BYTES)
    try:
        thread = threading.Thread(target=work, name="canal-pictures", daemon=True)  # type: ignore[arg-type]
        thread.start()
    finally:
        threading.stack_size(former)
    return thread
