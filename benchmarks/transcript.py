"""Measures the transcript against a naive view (QTextBrowser.setMarkdown) and a floor (fourteen laid out paragraphs).

`python -m benchmarks.transcript [--quick]`; CPU milliseconds of the window's thread, all in one run, offscreen.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import sys
import time
import tracemalloc
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter, QTextLayout
from PySide6.QtWidgets import QApplication, QTextBrowser

from canal_desktop.bootstrap.start import SWITCH_INTERVAL_S
from canal_desktop.bootstrap.window_collector import WindowCollector
from canal_desktop.domain.message import ConversationId, Message, MessageId, MessageState, Role, TextPart
from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.transcript.view import TranscriptView

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from canal_desktop.ui.transcript.finder import Finder

NOW = datetime(2026, 1, 1, tzinfo=UTC)
PIECE = 32
SAMPLES = 120

PROSE = (
    "Water finds its level, and a canal is level by design. *Slowly* is the word for it, **steady** is another, and "
    "`sluice` is the one that engineers use.\n\n- one point to make\n- another, with a [link](https://a.example)\n"
    "  - and a point below it\n\n```python\ndef level(depth: float) -> float:\n    return round(depth, 2)\n```\n\n"
    "| lock | rise |\n|---|--:|\n| upper | 2.4 |\n| lower | 1.9 |\n\n> It was dug once, with care.\n\n"
)


def prose(length: int) -> str:
    """Mixed Markdown of a length."""
    return (PROSE * (length // len(PROSE) + 1))[:length]


WORST: dict[str, str] = {
    "one fence": "```python\n" + "value = compute(first, second)  # a line of code\n" * 4200,
    "one paragraph": "word " * 10_000,
    "800-row table": "| a | b | c |\n|---|---|---|\n" + "| some words | others | 17 |\n" * 800,
    "one token": "x" * 1_000_000,
    "nested lists": "".join("  " * depth + "- item\n" for depth in range(1000)),
    "long list": "- an item of a list\n" * 2500,
}


def message(number: int, text: str, role: Role, state: MessageState = MessageState.COMPLETE) -> Message:
    """A message to show."""
    return Message(MessageId(f"m{number}"), ConversationId("c"), None, role, (TextPart(text),), state, NOW, "model")


def cpu_ms(work: Callable[[], object]) -> float:
    """CPU milliseconds of this thread that work took."""
    began = time.thread_time()
    work()
    return (time.thread_time() - began) * 1000


def make_view() -> TranscriptView:
    """A view as in the program."""
    view = TranscriptView()
    view.set_theme(make_theme(Appearance.LIGHT))
    view.resize(800, 900)
    view.show()
    QApplication.processEvents()
    return view


def frame(view: TranscriptView) -> None:
    """One flush and the paint that follows it."""
    view.flush()
    view.viewport().repaint()


def flushes(text: str, samples: int) -> list[float]:
    """CPU of single frames while the last characters of a text stream in."""
    view = make_view()
    start = max(0, len(text) - samples * PIECE)
    reply = message(1, text[:start], Role.ASSISTANT, MessageState.STREAMING)
    view.set_messages([message(0, "question", Role.USER), reply])
    frame(view)
    costs = []
    for at in range(start, len(text), PIECE):
        view.buffer.clear()
        view.buffer._pieces[reply.id] = [("text", text[at : at + PIECE])]
        costs.append(cpu_ms(lambda: frame(view)))
    view.deleteLater()
    return costs


def naive(text: str, samples: int) -> list[float]:
    """The same with the whole message set anew each time."""
    browser = QTextBrowser()
    browser.resize(800, 900)
    browser.show()
    starts = range(max(0, len(text) - samples * PIECE), len(text), PIECE)
    costs = [
        cpu_ms(lambda end=at + PIECE: (browser.setMarkdown(text[:end]), browser.viewport().repaint())) for at in starts
    ]
    browser.deleteLater()
    return costs


def floor() -> float:
    """Drawing fourteen paragraphs that are laid out already."""
    layouts = []
    for _ in range(14):
        layout = QTextLayout("Some words that fill a paragraph of three or four lines. " * 6)
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(600)
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        layouts.append(layout)
    image = QImage(800, 900, QImage.Format.Format_ARGB32_Premultiplied)

    def draw() -> None:
        painter = QPainter(image)
        for number, layout in enumerate(layouts):
            layout.draw(painter, QPointF(0, number * 60))
        painter.end()

    return statistics.median(cpu_ms(draw) for _ in range(50))


def p95(costs: Sequence[float]) -> float:
    """The 95th percentile."""
    return sorted(costs)[int(len(costs) * 0.95)]


def streaming_rows(quick: bool) -> list[str]:
    """Flush at growing lengths, beside the naive view."""
    rows = ["| length | flush median | p95 | max | naive median | naive / ours |", "|---:|---:|---:|---:|---:|---:|"]
    for length in (1_000, 10_000, 50_000, 200_000):
        ours = flushes(prose(length), SAMPLES)
        theirs = naive(prose(length), 5 if quick or length > 10_000 else 20)
        middle, other = statistics.median(ours), statistics.median(theirs)
        rows.append(
            f"| {length:,} | {middle:.2f} | {p95(ours):.2f} | {max(ours):.2f} | {other:.1f} | {other / middle:.0f} |"
        )
    return rows


def worst_rows() -> list[str]:
    """Flush in texts that are hard to lay out."""
    rows = ["| worst case | flush median | p95 | max |", "|---|---:|---:|---:|"]
    for name, text in WORST.items():
        costs = flushes(text, SAMPLES)
        rows.append(f"| {name} | {statistics.median(costs):.2f} | {p95(costs):.2f} | {max(costs):.2f} |")
    return rows


def opening_rows() -> list[str]:
    """Open, switch back, scroll, repaint, memory."""
    talk = [message(n, prose(800), Role.USER if n % 2 == 0 else Role.ASSISTANT) for n in range(10_000)]
    few = talk[:100]
    view = make_view()
    view.set_messages(few)
    frame(view)
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    view.set_messages(talk)
    frame(view)
    memory_mib = (tracemalloc.get_traced_memory()[0] - before) / 2**20
    tracemalloc.stop()
    opened = cpu_ms(lambda: (view.set_messages(talk), frame(view)))
    back = cpu_ms(lambda: (view.set_messages(few), frame(view)))
    long_one = [talk[0], message(1, prose(200_000), Role.ASSISTANT)]
    long_open = cpu_ms(lambda: (view.set_messages(long_one), frame(view)))
    view.set_messages(talk)
    bar = view.verticalScrollBar()
    page_up = bar.SliderAction.SliderPageStepSub
    scrolls = [cpu_ms(lambda: (bar.triggerAction(page_up), view.viewport().repaint())) for _ in range(120)]
    repaint = statistics.median(cpu_ms(view.viewport().repaint) for _ in range(30))
    least = floor()
    return [
        "| what | ours | target |",
        "|---|---:|---:|",
        f"| open 10,000 messages | {opened:.1f} ms | 25 ms |",
        f"| switch back to 100 messages | {back:.1f} ms | 15 ms |",
        f"| open one message of 200,000 characters | {long_open:.1f} ms | 50 ms |",
        f"| scroll a page, median / max | {statistics.median(scrolls):.1f} / {max(scrolls):.1f} ms | max 8 ms |",
        f"| repaint / floor of fourteen paragraphs | {repaint:.2f} / {least:.2f} ms | 3 x |",
        f"| Python memory beyond the text, 10,000 messages | {memory_mib:.1f} MiB | 10 MiB |",
    ]


FOUND = {
    "prose": (
        "Water finds its level, and a canal is level by design; slowly is the word for it. " * 10,
        "level",
        "zebra",
    ),
    "Markdown": (prose(800), "sluice", "9876"),
    "Chinese": ("运河是水平的。水会找到它的高度。" * 50, "高度", "9876"),
}
"""Ten thousand of these are looked through for the words behind them."""


def slices_of(finder: Finder, begin: Callable[[], object]) -> tuple[list[float], float, float]:
    """CPU of each slice of a search, and of those until the first hit is shown and until all are counted."""
    slices = [cpu_ms(begin)]
    first = counted = 0.0
    while finder._next_work() is not None:
        if finder.current is not None:
            first = first or sum(slices)
        if not finder.is_counting:
            counted = counted or sum(slices)
        slices.append(cpu_ms(finder._slice))
    return slices, first or sum(slices), counted or sum(slices)


def find_rows() -> list[str]:
    """Finding in 10,000 messages; a message in which the count from the source is not sure is read as well."""
    rows = [
        "| find in 10,000 messages | hits | first hit | all counted | longest slice | whole search |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    for name, (text, *needles) in FOUND.items():
        view = make_view()
        roles = (Role.USER, Role.ASSISTANT)
        view.set_messages([message(number, f"{text}{number}", roles[number % 2]) for number in range(10_000)])
        frame(view)
        slices, _first, _counted = slices_of(view.finder, view.finder.prepare)
        rows.append(f"| {name}: made ready as the bar opens | | | | {max(slices):.1f} ms | {sum(slices):.0f} ms |")
        for needle in needles:
            slices, first, counted = slices_of(view.finder, partial(view.finder.look_for, needle))
            rows.append(
                f"| {name}: {needle} | {view.finder.total:,} | {first:.0f} ms | {counted:.0f} ms "
                f"| {max(slices):.1f} ms | {sum(slices):.0f} ms |"
            )
        view.deleteLater()
    return rows


def table(quick: bool) -> str:
    """All tables, CPU milliseconds."""
    return "\n".join([*streaming_rows(quick), "", *worst_rows(), "", *opening_rows(), "", *find_rows()])


def started_app() -> QApplication:
    """Qt's application in the state the program is in after its start: all is imported and was seen once."""
    app = QApplication([])
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    WindowCollector(app)
    flushes(prose(3_000), 90)
    gc.collect()
    gc.freeze()
    return app


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer samples of the naive view")
    options = parser.parse_args()
    app = started_app()
    print(table(options.quick))
    del app


if __name__ == "__main__":
    main()
