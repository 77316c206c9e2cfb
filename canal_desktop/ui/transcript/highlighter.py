"""Highlighter: colours code in a thread, so that no frame waits for it."""

from __future__ import annotations

import queue
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from canal_desktop.ui.transcript.code_box import CodeBox

IDLE_S = 5.0
"""The thread ends when it has had nothing to do for this long."""


class Highlighter(QObject):
    """Takes code and gives coloured spans back on the window's thread.

    Signals:
        done(int, object): the number a request got, and its spans.
    """

    done = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: queue.Queue[tuple[int, str, str]] = queue.Queue()
        self._thread: threading.Thread | None = None
        self._boxes: dict[int, CodeBox] = {}
        self._number = 0
        self.done.connect(self._on_done)

    def request(self, box: CodeBox) -> None:
        """Colour a box's code soon."""
        self._number += 1
        self._boxes[self._number] = box
        self._jobs.put((self._number, box.block.code, box.block.language))
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._work, name="canal-highlighter", daemon=True)
            self._thread.start()

    coloured = Signal()
    """coloured(): some code looks different now."""

    def _work(self) -> None:
        from canal_desktop.markup.highlight import highlight

        while True:
            try:
                number, code, language = self._jobs.get(timeout=IDLE_S)
            except queue.Empty:
                return
            spans = highlight(code, language)
            try:
                self.done.emit(number, spans)
            except RuntimeError:
                # The window is gone.
                return

    def _on_done(self, number: int, spans: object) -> None:
        box = self._boxes.pop(number, None)
        if box is not None and isinstance(spans, tuple):
            box.set_spans(spans)
            self.coloured.emit()
