"""Measures the list of conversations at 100, 10,000 and 100,000 conversations.

`python -m benchmarks.sidebar [--counts 100 10000]`; CPU milliseconds and memory of the window's process, offscreen,
each size in a process of its own.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from benchmarks.measure import pss_mb
from canal_desktop.app.tasks import Tasks
from canal_desktop.domain.conversation import Conversation
from canal_desktop.domain.folder import Folder, FolderId
from canal_desktop.domain.message import ConversationId
from canal_desktop.domain.settings import Appearance
from canal_desktop.storage.conversation_list import ConversationList
from canal_desktop.storage.conversations import _insert_conversation
from canal_desktop.storage.database import Database
from canal_desktop.storage.folders import FolderStore
from canal_desktop.storage.organising import Organising
from canal_desktop.storage.trash import Trash
from canal_desktop.ui.sidebar.list_reader import ListReader
from canal_desktop.ui.sidebar.sidebar import Sidebar
from canal_desktop.ui.theme.stylesheet import apply_theme
from canal_desktop.ui.theme.theme import make_theme

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

COUNTS = (100, 10_000, 100_000)
NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
FOLDERS = 20
SLICE = 2_000
SAMPLES = 20
STEPS = ("fill", "scroll to the middle", "a change", "resize", "select all", "fold the largest")


async def make(database: Database, count: int) -> None:
    """A library of conversations without messages, over ten years, a tenth of them in folders."""
    folders = FolderStore(database)
    for number in range(FOLDERS):
        await folders.add(Folder(FolderId(f"f{number}"), f"Folder {number}", NOW, position=number))
    apart = timedelta(days=3650) / count
    for first in range(0, count, SLICE):
        some = [
            Conversation(
                ConversationId(f"{number:032x}"),
                f"About conversation {number} and what it is about",
                NOW - apart * (count - number),
                NOW - apart * (count - number),
                folder_id=FolderId(f"f{number % FOLDERS}") if number % 10 == 0 else None,
            )
            for number in range(first, min(first + SLICE, count))
        ]
        await database.transact(lambda db, some=some: [_insert_conversation(db, one) for one in some])


class Stage:
    """A sidebar over a library, and the time it takes."""

    def __init__(self, database: Database) -> None:
        self.sidebar = Sidebar(make_theme(Appearance.LIGHT))
        self.sidebar.resize(264, 900)
        self.sidebar.show()
        self.tasks = Tasks(lambda name, error: print(name, error))
        self.reader = ListReader(self.sidebar, ConversationList(database), Trash(database), self.tasks, lambda: NOW)
        self.organising = Organising(database)

    async def settle(self) -> None:
        """Until everything that was begun has ended and is painted."""
        QApplication.processEvents()
        await asyncio.sleep(0)
        while self.tasks.is_running("fill sidebar") or self.tasks.is_running("read rows"):
            await asyncio.sleep(0.001)
            QApplication.processEvents()
        QApplication.processEvents()


async def cost(step: Callable[[], Awaitable[None]]) -> tuple[float, float]:
    """CPU milliseconds of the window's thread, and of all threads."""
    mine, all_of_it = time.thread_time(), time.process_time()
    await step()
    return (time.thread_time() - mine) * 1000, (time.process_time() - all_of_it) * 1000


async def measure(count: int, folder: Path) -> list[str]:
    """The figures of one size, in the order of STEPS, with the memory at the end."""
    database = await Database.open(folder / "library.sqlite3")
    await make(database, count)
    await database.close()
    database = await Database.open(folder / "library.sqlite3")
    stage = Stage(database)
    view, model = stage.sidebar.list, stage.sidebar.model
    await stage.settle()
    before = pss_mb(os.getpid())

    async def fill() -> None:
        await stage.reader.fill()
        await stage.settle()

    async def scroll() -> None:
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
        await stage.settle()

    async def change() -> None:
        await stage.organising.set_title(f"{count - 1:032x}", f"Another title {time.monotonic()}")
        await fill()

    async def resize() -> None:
        stage.sidebar.resize(stage.sidebar.width() + 3, 900)
        await stage.settle()

    async def select() -> None:
        view.selectAll()
        await stage.settle()
        view.selectionModel().select(view.currentIndex(), QItemSelectionModel.SelectionFlag.Clear)

    async def fold() -> None:
        largest = max(model.layout_rows.sections, key=lambda section: section.count)
        model.fold(largest.key, largest.key not in model.folded)
        await stage.settle()

    cells = []
    for step in (fill, scroll, change, resize, select, fold):
        first = await cost(step)
        later = [await cost(step) for _ in range(SAMPLES)] if step in {change, resize, select, fold} else [first]
        window = sorted(one[0] for one in later)
        cells.append(f"{window[len(window) // 2]:.1f} / {window[-1]:.1f} ({sum(o[1] for o in later) / len(later):.1f})")
    for place in range(0, view.verticalScrollBar().maximum(), max(view.verticalScrollBar().maximum() // 50, 1)):
        view.verticalScrollBar().setValue(place)
        await stage.settle()
    cells.append(f"{pss_mb(os.getpid()) - before:.1f}")
    await stage.tasks.cancel_all()
    await database.close()
    return cells


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--counts", type=int, nargs="*", default=COUNTS)
    parser.add_argument("--one", type=int, help="only the cells of this size")
    options = parser.parse_args()
    if options.one is not None:
        app = QApplication([])
        apply_theme(app, make_theme(Appearance.LIGHT))
        QAccessible.setActive(False)
        with tempfile.TemporaryDirectory(prefix="canal-bench-") as folder:
            print(" | ".join(asyncio.run(measure(options.one, Path(folder)))))
        return
    print(f"| conversations | {' | '.join(STEPS)} | memory, MB |")
    print("|---:" + "|---:" * (len(STEPS) + 1) + "|")
    for count in options.counts:
        command = [sys.executable, "-m", "benchmarks.sidebar", "--one", str(count)]
        done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=Path(__file__).parents[1])
        print(f"| {count:,} | {done.stdout.strip()} |")


if __name__ == "__main__":
    main()
