"""What the process holds: memory, objects, files, sockets, threads, tasks, timers, widgets; and what must not grow."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections import Counter
from dataclasses import dataclass, fields
from functools import _lru_cache_wrapper
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

ALLOWED_GROWTH = 0.05
"""Of memory and of what the library itself makes larger, after the warm-up."""


@dataclass(frozen=True)
class Counts:
    """One sample. Memory in bytes, all else in pieces."""

    memory: int
    """The process's own."""
    mapped: int
    """Pages of files, as of libraries and of the conversations, which the system takes back when it wants to."""
    python_objects: int
    cached: int
    """What is in caches of functions."""
    widgets: int
    windows: int
    files: int
    sockets: int
    threads: int
    tasks: int
    timers: int
    """Those that run."""
    kinds: Counter[str]
    """Python objects by their class."""


MANY = 1_000
WITH_THE_LIBRARY = {"canal_desktop.ui.sidebar.list_row.ListRow"}
"""Of these there is one for each conversation that is listed."""
OURS = ("canal_desktop.", "PySide6.", "asyncio", "_asyncio", "openai.", "httpx", "httpcore")
MAY_GROW = {"memory", "mapped", "python_objects", "cached"}
"""These grow with what is looked at: rows of the list, styles. None may grow with each answer."""


def grown(samples: Sequence[Counts]) -> list[str]:
    """What has grown beyond what is allowed from the first of some samples to the last, as sentences.

    A widget or a timer that is there just then says nothing: of these the least of the last third is more than the most
    of the first third, where they have grown.
    """
    third = max(1, len(samples) // 3)
    found = []
    for name in (field.name for field in fields(Counts) if field.name != "kinds"):
        values = [getattr(sample, name) for sample in samples]
        before, now = values[0] * (1 + ALLOWED_GROWTH), values[-1]
        if name not in MAY_GROW:
            before, now = max(values[:third]), min(values[-third:])
        if now > before:
            found.append(f"{name}: {values[0]:,} before, {values[-1]:,} now")
    return found


def count() -> Counts:
    """Collect garbage and count. Qt's own objects are not asked for: each that is would get a Python object."""
    for _round in range(2):
        gc.collect()
    objects = gc.get_objects()
    # By their type: what only stands for something else would be loaded where it is asked for its class.
    timers = [one for one in objects if issubclass(type(one), QTimer) and shiboken6.isValid(one)]
    handles = [_target(handle) for handle in Path("/proc/self/fd").iterdir()]
    sockets = sum(target.startswith("socket:") for target in handles)
    caches = [one for one in objects if type(one) is _lru_cache_wrapper]
    return Counts(
        memory=_memory("RssAnon"),
        mapped=_memory("RssFile"),
        python_objects=len(objects),
        cached=sum(one.cache_info().currsize for one in caches),
        widgets=len(QApplication.allWidgets()),
        windows=len(QApplication.topLevelWidgets()),
        files=len(handles) - sockets,
        sockets=sockets,
        threads=threading.active_count(),
        tasks=len(asyncio.all_tasks()),
        timers=sum(one.isActive() for one in timers),
        kinds=Counter(f"{type(one).__module__}.{type(one).__qualname__}" for one in objects),
    )


def _memory(name: str) -> int:
    """Bytes of that kind, as Linux counts them."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition(f"{name}:")[2].split()[0]) * 1024


def _target(handle: Path) -> str:
    try:
        return str(handle.readlink())
    except OSError:
        # The one by which the folder is read.
        return ""


def newcomers(before: Counts, after: Counts, most: int = 12) -> list[tuple[str, int]]:
    """The classes of which there are more objects than before, those with the most first."""
    more = after.kinds - before.kinds
    return more.most_common(most)


def left_behind(before: Counts, after: Counts, answers: int) -> dict[str, int]:
    """What grew with each of so many answers, and by how much; not what depends on what was looked at."""
    numbers = [field.name for field in fields(after) if field.name not in {"kinds", *MAY_GROW}]
    more = {name: getattr(after, name) - getattr(before, name) for name in numbers}
    ours = ((kind, grown) for kind, grown in newcomers(before, after, MANY) if kind.startswith(OURS))
    more |= {kind: grown for kind, grown in ours if kind not in WITH_THE_LIBRARY}
    return {name: grown for name, grown in more.items() if grown >= answers / 2}
