"""What the size of the library costs: a start, memory, and opening a conversation of about ten messages.

`python -m benchmarks.library --folder FOLDER [--counts 100 10000] [--runs N]`: FOLDER holds a library and its search
index for each size, made there where they are missing (ten minutes for 100,000). Starts are seen from outside; opening
is measured offscreen in a process of its own. All figures but memory are CPU time.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.measure import cpu_s, pss_mb, wait_until_quiet
from benchmarks.searching import make_index
from benchmarks.stage import stage
from canal_desktop.storage.search_file import NAME
from tools.make_library import make_library

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.stage import Stage

COUNTS = (100, 10_000, 100_000)
MESSAGES = 10
"""A conversation, on average; those that are opened have so many, give or take two."""
OPENED = 24
FIRST_OPENED = 8
"""The first ones load what all need, such as the colouring of code, and are not counted."""
TARGET_RATIO = 1.3
TARGET_MB = 20
ALL_BEGUN_S = 4.0
"""After this long all that is begun at the start has begun."""
FIRST_START_PATIENCE_S = 900.0


@dataclass(frozen=True, slots=True)
class Start:
    """One start: CPU seconds to the painted window, to the filled list with the composer ready, and until quiet; MB."""

    painted: float
    typing: float
    quiet: float
    pss: float


def prepare(folder: Path, count: int) -> Path:
    """The folder of a library of so many conversations, with its search index."""
    there = folder / str(count)
    library = there / "library.sqlite3"
    if not library.exists():
        there.mkdir(parents=True, exist_ok=True)
        make_library(library, count, MESSAGES * count)
    if not (there / NAME).exists():
        print(make_index(library, there / NAME), end="\n\n")
    return there


def one_start(there: Stage, folder: Path, patience_s: float = 60.0) -> Start:
    """Start with a library and read the clock at the marks, and the memory when it is quiet."""
    with there.ours(data_dir=folder) as candidate:
        candidate.wait_for_mark("painted")
        painted = cpu_s(candidate.pid)
        candidate.wait_for_mark("typing")
        typing = cpu_s(candidate.pid)
        time.sleep(ALL_BEGUN_S)
        quiet = wait_until_quiet(candidate.pid, patience_s)
        return Start(painted, typing, quiet, pss_mb(candidate.pid))


def starts(there: Stage, folders: list[Path], runs: int) -> list[Start]:
    """The medians for each library; the libraries take turns, so that a busy minute is shared."""
    for folder in folders:
        # Fills the caches, and lets the index take in the last of what is new.
        one_start(there, folder, FIRST_START_PATIENCE_S)
    rounds = [[one_start(there, folder) for folder in folders] for _run in range(runs)]
    return [
        Start(*(statistics.median(getattr(one, field) for one in of_one) for field in Start.__slots__))
        for of_one in zip(*rounds, strict=True)
    ]


async def opening(folder: Path) -> tuple[float, float]:
    """Median CPU milliseconds to open a conversation and paint it: of the window's thread, and of all threads."""
    from PySide6.QtWidgets import QApplication

    from canal_desktop.app.library import Library
    from canal_desktop.app.request_maker import RequestMaker
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.domain.settings import Appearance, Settings
    from canal_desktop.storage.conversations import ConversationStore
    from canal_desktop.storage.database import Database
    from canal_desktop.storage.files import FileStore
    from canal_desktop.storage.folders import FolderStore
    from canal_desktop.ui.conversation_pane import ConversationPane
    from canal_desktop.ui.theme.theme import make_theme

    async def nobody(_profile_id: str | None) -> str:
        return ""

    database = await Database.open(folder / "library.sqlite3")
    tasks = Tasks(lambda name, error: print(name, error))
    folders, files = FolderStore(database), FileStore(database.path.parent, database)
    requests = RequestMaker(folders.find, lambda _profile_id: None, files.read)
    library = Library(ConversationStore(database), tasks, nobody, nobody, folders, requests)
    query = """
        SELECT conversation_id FROM messages GROUP BY conversation_id
        HAVING abs(count(*) - ?) <= 2 ORDER BY conversation_id LIMIT ?
    """
    found = await database.run(lambda db: db.execute(query, (MESSAGES, OPENED)).fetchall())
    pane = ConversationPane(make_theme(Appearance.LIGHT), Settings(), tasks)
    pane.resize(936, 760)
    pane.show()
    QApplication.processEvents()
    window, everything = [], []
    for (conversation_id,) in found:
        mine, whole = time.thread_time(), time.process_time()
        pane.show_conversation(await library.open(ConversationId(str(conversation_id))))
        QApplication.processEvents()
        pane.grab()
        window.append((time.thread_time() - mine) * 1000)
        everything.append((time.process_time() - whole) * 1000)
    await tasks.cancel_all()
    await database.close()
    return statistics.median(window[FIRST_OPENED:]), statistics.median(everything[FIRST_OPENED:])


def open_in_a_process(folder: Path) -> tuple[float, float]:
    """What opening costs, measured in a process of its own."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "benchmarks.library", "--open", str(folder)]
    root = Path(__file__).parents[1]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=root, env=environment)
    window, everything = done.stdout.split()
    return float(window), float(everything)


def openings(folders: list[Path], runs: int) -> list[tuple[float, float]]:
    """The medians for each library, which take turns."""
    rounds = [[open_in_a_process(folder) for folder in folders] for _run in range(runs)]
    return [
        (statistics.median(one[0] for one in of_one), statistics.median(one[1] for one in of_one))
        for of_one in zip(*rounds, strict=True)
    ]


def start_table(counts: Sequence[int], started: list[Start]) -> str:
    """The starts as Markdown; ratios and differences are to the first library."""
    lines = [
        "| conversations | window painted | list filled, composer ready | ratio | quiet | ratio | memory, MB | more |",
        "|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    first = started[0]
    lines += [
        f"| {count:,} | {one.painted:.2f} | {one.typing:.2f} | {one.typing / first.typing:.2f} | {one.quiet:.2f} "
        f"| {one.quiet / first.quiet:.2f} | {one.pss:.1f} | {one.pss - first.pss:+.1f} |"
        for count, one in zip(counts, started, strict=True)
    ]
    lines.append(f"| target | | | {TARGET_RATIO} | | | | {TARGET_MB:+} |")
    return "\n".join(lines)


def open_table(counts: Sequence[int], opened: list[tuple[float, float]]) -> str:
    """What opening costs as Markdown; ratios are to the first library."""
    lines = [
        f"| conversations | open {MESSAGES} messages: window thread, ms | ratio | all threads, ms | ratio |",
        "|---:|---:|---:|---:|---:|",
    ]
    first = opened[0]
    lines += [
        f"| {count:,} | {window:.1f} | {window / first[0]:.2f} | {whole:.1f} | {whole / first[1]:.2f} |"
        for count, (window, whole) in zip(counts, opened, strict=True)
    ]
    lines.append(f"| target | | {TARGET_RATIO} | | {TARGET_RATIO} |")
    return "\n".join(lines)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, help="where the libraries are, or are made")
    parser.add_argument("--counts", type=int, nargs="*", default=COUNTS)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--open", type=Path, help="only what opening costs in this library's folder")
    options = parser.parse_args()
    if options.open is not None:
        from PySide6.QtWidgets import QApplication

        from canal_desktop.domain.settings import Appearance
        from canal_desktop.ui.theme.stylesheet import apply_theme
        from canal_desktop.ui.theme.theme import make_theme

        app = QApplication([])
        apply_theme(app, make_theme(Appearance.LIGHT))
        print(*asyncio.run(opening(options.open)))
        return
    if options.folder is None:
        parser.error("--folder is missing")
    folders = [prepare(options.folder, count) for count in options.counts]
    opened = openings(folders, options.runs)
    with stage() as there:
        started = starts(there, folders, options.runs)
    print(start_table(options.counts, started), open_table(options.counts, opened), sep="\n\n")


if __name__ == "__main__":
    main()
