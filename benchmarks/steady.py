"""A steady stream of 2,000 tokens a second, and keys pressed meanwhile: frames, share of a core, key press to glyph.

`python -m benchmarks.steady [--seconds 10]`; transcript and composer in one window, offscreen, in this process. Wall
time counts here: run it on a quiet computer.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from benchmarks.transcript import message, p95, prose, started_app
from canal_desktop.domain.message import MessageState, Role
from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.composer.composer import Composer
from canal_desktop.ui.theme.stylesheet import apply_theme
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.transcript.view import TranscriptView

TOKENS_PER_S = 2_000
TOKEN = 4
"""Characters."""

FEED_MS = 4
KEY_MS = 90
START = 50_000
"""Characters of the reply that are there already."""


class Paints(QObject):
    """Notes when a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times: list[float] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Qt: see paint events pass."""
        if event.type() == QEvent.Type.Paint:
            self.times.append(time.perf_counter())
        return False


class Stage(QWidget):
    """A transcript into which text streams, above a composer into which is typed."""

    def __init__(self) -> None:
        super().__init__()
        self.transcript, self.composer = TranscriptView(self), Composer(self)
        theme = make_theme(Appearance.LIGHT)
        self.transcript.set_theme(theme)
        self.composer.set_theme(theme)
        column = QVBoxLayout(self)
        column.addWidget(self.transcript, 1)
        column.addWidget(self.composer)
        self.resize(900, 800)
        self._text = prose(START + 600_000)
        self.reply = message(1, self._text[:START], Role.ASSISTANT, MessageState.STREAMING)
        self.transcript.set_messages([message(0, "question", Role.USER), self.reply])
        self._at = START
        self._fed = 0
        self._began = 0.0
        self.pressed: list[float] = []

    def feed(self) -> None:
        """Hand over the tokens that are due, one by one as the stream does."""
        if not self._began:
            self._began = time.perf_counter()
        due = int((time.perf_counter() - self._began) * TOKENS_PER_S)
        for _token in range(due - self._fed):
            self.transcript.append_text(self.reply.id, self._text[self._at : self._at + TOKEN])
            self._at += TOKEN
        self._fed = due

    def press(self) -> None:
        """Press a key in the composer."""
        self.pressed.append(time.perf_counter())
        QTest.keyClick(self.composer.edit, Qt.Key.Key_X)


def measure(seconds: float) -> str:
    """The figures as Markdown."""
    stage = Stage()
    stage.show()
    stage.composer.edit.setFocus()
    QTest.qWait(300)
    frames, glyphs = Paints(stage.transcript.viewport()), Paints(stage.composer.edit.viewport())
    feeder, keys = QTimer(stage), QTimer(stage)
    feeder.setTimerType(Qt.TimerType.PreciseTimer)
    feeder.timeout.connect(stage.feed)
    keys.timeout.connect(stage.press)
    cpu, began = time.process_time(), time.perf_counter()
    feeder.start(FEED_MS)
    keys.start(KEY_MS)
    QTest.qWait(int(seconds * 1000))
    feeder.stop()
    keys.stop()
    wall, share = time.perf_counter() - began, time.process_time() - cpu
    waits = [min((t - at for t in glyphs.times if t >= at), default=wall) * 1000 for at in stage.pressed]
    gaps = [(after - before) * 1000 for before, after in zip(frames.times, frames.times[1:], strict=False)]
    return "\n".join(
        [
            f"| {TOKENS_PER_S:,} tokens a second for {seconds:.0f} s | measured | target |",
            "|---|---:|---:|",
            f"| frames a second | {len(frames.times) / wall:.0f} | 60 |",
            f"| between two frames, median / p95 | {statistics.median(gaps):.1f} / {p95(gaps):.1f} ms | |",
            f"| share of a core | {share / wall:.2f} | 0.33 |",
            f"| key press to glyph, median / p95 | {statistics.median(waits):.1f} / {p95(waits):.1f} ms | p95 16 ms |",
        ]
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=10.0)
    options = parser.parse_args()
    app = started_app()
    apply_theme(app, make_theme(Appearance.LIGHT))
    print(measure(options.seconds))
    del app


if __name__ == "__main__":
    main()
