"""Garbage is collected in the window's thread and in no other."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from canal_desktop.bootstrap.window_collector import YOUNG, WindowCollector

if TYPE_CHECKING:
    from collections.abc import Iterator


class Knot:
    """Refers to itself, so that only the collector gets rid of it."""

    def __init__(self) -> None:
        self.own = self
        self.collected_in: list[str] = []
        weakref.finalize(self, _note, self.collected_in)


def _note(collected_in: list[str]) -> None:
    collected_in.append(threading.current_thread().name)


@pytest.fixture
def collector(qapp: object) -> Iterator[WindowCollector]:
    was_enabled = gc.isenabled()
    made = WindowCollector()
    yield made
    made.close()
    if not was_enabled:
        gc.disable()


def test_work_in_a_thread_collects_nothing_and_a_look_in_the_windows_does(collector: WindowCollector) -> None:
    gc.collect()
    knot = Knot()
    collected_in = knot.collected_in
    del knot
    made: list[list[int]] = []
    thread = threading.Thread(target=lambda: made.extend([[number] for number in range(50_000)]), name="other")
    thread.start()
    thread.join()
    assert collected_in == []
    assert gc.get_count()[0] > YOUNG

    collector.look()
    assert collected_in == [threading.current_thread().name]


def test_where_nothing_is_made_no_timer_runs_and_what_is_made_starts_one(collector: WindowCollector) -> None:
    knot = Knot()
    collected_in = knot.collected_in
    del knot
    gc.collect()
    collected_in.clear()
    # As often as the last look found something to do, another one follows.
    while collector.is_looking:
        loop_once()

    for _pass in range(20):
        loop_once()
        assert not collector.is_looking, "an idle program is woken"

    knot = Knot()
    collected_in = knot.collected_in
    del knot
    made = [[number] for number in range(2 * YOUNG)]
    loop_once()
    assert collector.is_looking
    while collector.is_looking:
        loop_once()
    assert collected_in == [threading.current_thread().name]
    assert len(made) == 2 * YOUNG


def loop_once() -> None:
    """Let the loop wait for what comes next, which is this at the latest."""
    loop = QEventLoop()
    QTimer.singleShot(5, loop.quit)
    loop.exec()


def test_at_the_end_the_interpreter_collects_again(collector: WindowCollector) -> None:
    assert not gc.isenabled()
    collector.close()
    assert gc.isenabled()
