"""How long an export, the mirror or a PDF keeps the window's thread from its next event.

`python -m benchmarks.exporting [--conversations N] [--pdf-messages N] [--runs N]`: a timer of 1 ms rings in the
window's thread, offscreen, while a library is written as in the program. Of a gap between two rings counts what the
process had the CPU for. The floor is a thread that is as busy and never holds the interpreter: what the system alone
takes to wake the window's thread. The second table has the calls that hold the interpreter longest, by the CPU time of
their thread, which nothing else on the computer changes.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from benchmarks.transcript import prose
from canal_desktop.app.daemon_executor import DaemonExecutor
from canal_desktop.app.exporting import Exporter, ExportForm, Kind
from canal_desktop.app.mirror import Mirror, MirrorCalls
from canal_desktop.bootstrap.start import SWITCH_INTERVAL_S
from canal_desktop.bootstrap.window_collector import WindowCollector
from canal_desktop.domain.message import Role
from canal_desktop.domain.redaction import Redactor
from canal_desktop.exchange.html_page import html_pieces
from canal_desktop.exchange.own_json import jsonl_pieces
from canal_desktop.exchange.own_markdown import TextOptions, markdown_pieces
from canal_desktop.storage.archive_reading import ArchiveReader
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from canal_desktop.storage.mirror import MirrorStore
from canal_desktop.ui.pdf_export import pdf_pieces
from tests.unit.storage.conftest import conversation, message
from tools.make_library import make_library

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
    from types import FrameType

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.domain.message import ConversationId

MESSAGES = 10
"""A conversation, on average."""
CHARS = 1500
"""Of a message in the conversation that becomes a PDF."""
BEAT_MS = 1
SETTLE_S = 0.5
FLOOR_S = 3.0


@dataclass(frozen=True, slots=True)
class Gap:
    """Between two rings: milliseconds on the wall, CPU of the window's thread, CPU of the process."""

    wall: float
    own: float
    process: float

    @property
    def held(self) -> float:
        """The part of it that is this process's doing."""
        return min(self.wall, self.process)


class Heartbeat(QObject):
    """Rings every millisecond in the window's thread and notes the gaps."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[Gap] = []
        self._last = self._now()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._ring)

    @staticmethod
    def _now() -> tuple[float, float, float]:
        return time.perf_counter(), time.thread_time(), time.process_time()

    def start(self) -> None:
        """Begin anew."""
        self.gaps = []
        self._last = self._now()
        self._timer.start()

    def stop(self) -> None:
        """Ring no more."""
        self._timer.stop()

    def _ring(self) -> None:
        now = self._now()
        self.gaps.append(Gap(*((after - before) * 1000 for before, after in zip(self._last, now, strict=True))))
        self._last = now


class Writing:
    """A library and what writes it."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._folder = folder
        self._database = database
        self._made = 0
        self.reader = ArchiveReader(database, lambda _file: b"")
        self.exporter = Exporter(self.reader.load, pdf_pieces, Redactor())
        self.long: ConversationId | None = None

    async def add_long(self, messages: int) -> None:
        """A conversation to make a PDF of."""
        store, made = ConversationStore(self._database), conversation("A long talk")
        await store.create(made)
        parent = None
        for number in range(messages):
            role = Role.ASSISTANT if number % 2 else Role.USER
            said = message(made.id, prose(CHARS), parent, role)
            await store.add_message(said)
            parent = said.id
        self.long = made.id

    def place(self) -> Path:
        """A folder that is not used yet."""
        self._made += 1
        place = self._folder / f"out {self._made}"
        place.mkdir()
        return place

    async def floor(self) -> None:
        """A thread that is busy and holds nobody up."""

        def work() -> None:
            until = time.monotonic() + FLOOR_S
            while time.monotonic() < until:
                hashlib.pbkdf2_hmac("sha256", b"", b"", 20_000)

        await asyncio.to_thread(work)

    async def export(self, form: ExportForm, kind: Kind) -> None:
        """The whole library."""
        path = self.place()
        await self.exporter.export(
            self.reader.all(), form, kind, path if kind is Kind.FOLDER else path / f"all{form.ending}", TextOptions()
        )

    async def pdf(self) -> None:
        """The long conversation as PDF."""
        await self.exporter.export(
            self._long_one(), ExportForm.PDF, Kind.FILE, self.place() / "long.pdf", TextOptions()
        )

    async def html(self) -> None:
        """The long conversation as one page."""
        await self.exporter.export(
            self._long_one(), ExportForm.HTML, Kind.FILE, self.place() / "long.html", TextOptions()
        )

    async def mirror(self) -> None:
        """The whole library into an empty folder."""
        # Each run begins with an empty folder: a mirror goes by whichever knows less.
        calls = MirrorCalls(self.reader.load, _nothing_comes, lambda _known: True, lambda _known: None, print)
        await Mirror(self.place(), MirrorStore(self._database), calls).round()

    async def _long_one(self) -> AsyncIterator[ConversationId]:
        assert self.long is not None
        yield self.long


async def _nothing_comes(archived: ArchivedConversation) -> ConversationId:
    raise AssertionError(archived.conversation.title)


class Calls:
    """The calls of C code that hold the interpreter longest, in the thread that has it as its profile."""

    def __init__(self) -> None:
        self.longest: tuple[float, str] = (0.0, "")
        self._open: list[tuple[float, bool]] = []

    def __call__(self, _frame: FrameType, event: str, known: object) -> None:
        """Python: a call begins or ends. One that calls Python code lets others have their turn."""
        if event == "c_call":
            self._open.append((time.thread_time(), True))
        elif event == "call":
            self._open = [(began, False) for began, _is_leaf in self._open]
        elif event in {"c_return", "c_exception"} and self._open:
            began, is_leaf = self._open.pop()
            if is_leaf:
                taken = (time.thread_time() - began) * 1000
                self.longest = max(self.longest, (taken, getattr(known, "__qualname__", repr(known))))


def longest_call(known: list[ArchivedConversation], make: Callable[[ArchivedConversation], Iterable[bytes]]) -> str:
    """The longest call while pieces are made, of the second time, when all is loaded."""
    found = ""
    for _time in range(2):
        calls = Calls()
        sys.setprofile(calls)
        for one in known:
            for _piece in make(one):
                pass
        sys.setprofile(None)
        found = f"{calls.longest[0]:.1f} (`{calls.longest[1]}`)"
    return found


async def print_calls(writing: Writing, pdf_messages: int) -> None:
    """The second table."""
    assert writing.long is not None
    known = [await writing.reader.load(one) async for one in writing.reader.all()]
    long = [await writing.reader.load(writing.long)]
    options = TextOptions()
    print("\n| made | longest call that holds the interpreter, CPU ms |\n|---|---:|")
    for name, archived, make in (
        ("Markdown", known, lambda one: markdown_pieces(one, options, "files")),
        ("HTML", known, lambda one: html_pieces(one, options)),
        ("JSON Lines", known, lambda one: jsonl_pieces((one,))),
        (f"PDF of {pdf_messages} messages", long, lambda one: pdf_pieces(one, options)),
    ):
        print(f"| {name} | {await asyncio.to_thread(longest_call, archived, make)} |", flush=True)


async def measure(work: Callable[[], Awaitable[None]], heartbeat: Heartbeat, runs: int) -> tuple[float, float, float]:
    """CPU seconds, longest gap, and longest work of the window's thread itself, in ms; medians of some runs."""
    found: list[tuple[float, float, float]] = []
    for _run in range(runs):
        await asyncio.sleep(SETTLE_S)
        before = time.process_time()
        heartbeat.start()
        await work()
        heartbeat.stop()
        cpu = time.process_time() - before
        found.append((cpu, max(gap.held for gap in heartbeat.gaps), max(gap.own for gap in heartbeat.gaps)))
    cpu, longest, own = (statistics.median(values) for values in zip(*found, strict=True))
    return cpu, longest, own


async def main(options: argparse.Namespace) -> None:
    """Measure and print."""
    asyncio.get_running_loop().set_default_executor(DaemonExecutor())
    with tempfile.TemporaryDirectory(prefix="canal-bench-") as folder:
        library = Path(folder) / "library.sqlite3"
        make_library(library, options.conversations, MESSAGES * options.conversations)
        database = await Database.open(library)
        writing = Writing(database, Path(folder))
        await writing.add_long(options.pdf_messages)
        heartbeat = Heartbeat()
        count = f"{options.conversations:,} conversations"
        known: dict[str, Callable[[], Awaitable[None]]] = {
            "floor": writing.floor,
            f"Markdown of {count} to a folder": lambda: writing.export(ExportForm.MARKDOWN, Kind.FOLDER),
            f"HTML of {count} to a folder": lambda: writing.export(ExportForm.HTML, Kind.FOLDER),
            f"JSON Lines of {count}": lambda: writing.export(ExportForm.JSONL, Kind.FILE),
            f"mirror of {count}": writing.mirror,
            f"HTML of {options.pdf_messages} messages": writing.html,
            f"PDF of {options.pdf_messages} messages": writing.pdf,
        }
        print("| written | CPU, s | longest gap, ms | of the floor | window thread's own work, ms |")
        print("|---|---:|---:|---:|---:|")
        floor = 0.0
        for name, work in known.items():
            cpu, longest, own = await measure(work, heartbeat, options.runs)
            floor = floor or longest
            print(f"| {name} | {cpu:.2f} | {longest:.1f} | {longest / floor:.2f} | {own:.1f} |", flush=True)
        await print_calls(writing, options.pdf_messages)
        await database.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--conversations", type=int, default=2000)
    parser.add_argument("--pdf-messages", type=int, default=300)
    parser.add_argument("--runs", type=int, default=3)
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    app = QApplication([])
    collector = WindowCollector(app)
    with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
        runner.run(main(parser.parse_args()))
    collector.close()
