"""Six answers at 50 tokens a second each, side by side: how evenly the loop turns, and what share of a core it takes.

`python -m benchmarks.columns [--models 6] [--tokens 1000] [--rate 50]`; the whole program in this process, offscreen,
against a server that is a process of its own. Where the computer is busy, wall time says little;
the CPU time of the window's thread between two turns of its loop holds all the same.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Qt, QTimer
from qasync import QEventLoop

from benchmarks.steady import Paints
from benchmarks.transcript import p95, started_app
from canal_desktop.domain.profile import Profile, ProfileId
from canal_desktop.domain.redaction import Redactor
from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.providers.factory import make_provider
from canal_desktop.ui.main_window import Page
from tests.end2end.server_process import ServerProcess
from tests.ui.program import RunningProgram, Server

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from canal_desktop.providers.base import Provider

BEAT_MS = 4
WINDOW = (1600, 900)
WARM_UP_S = 2.0
"""Left out: the columns are laid out, the SDK makes its connections."""


class Beats(QObject):
    """Notes when the window's loop turned, every few milliseconds where nothing holds it up."""

    def __init__(self) -> None:
        super().__init__()
        self.times: list[float] = []
        self.cpu: list[float] = []
        """Of the window's thread."""
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start(BEAT_MS)

    def _on_beat(self) -> None:
        self.times.append(time.perf_counter())
        self.cpu.append(time.thread_time())


class Program(RunningProgram):
    """The program with the real providers."""

    async def settle(self, seconds: float = 0.12) -> None:
        """Qt's own loop runs here."""
        await asyncio.sleep(seconds)

    async def _make_provider(
        self, profile: Profile, key: str, traits: frozenset[str], on_learned: Callable[[str], None]
    ) -> Provider:
        return make_provider(profile, key, Redactor(), 120.0, traits=traits, on_learned=on_learned)


def between_ms(times: list[float]) -> list[float]:
    """What lies between each time, in seconds, and the next, in milliseconds, the shortest first."""
    return sorted((after - before) * 1000 for before, after in itertools.pairwise(times))


async def measure(folder: Path, base_url: str, models: int, tokens: int, rate: int) -> str:
    """The figures as Markdown."""
    settings = Settings(appearance=Appearance.LIGHT, active_profile="bench")
    profile = Profile(ProfileId("bench"), "Bench", base_url, "model-1", needs_key=False)
    program = Program(folder, Server(), (profile,), settings)
    await program.start()
    program.window.resize(*WINDOW)
    program.composer.set_text(f"tokens {tokens} at {rate}")
    names = tuple(f"model-{number}" for number in range(1, models + 1))
    program.pane.sending.submit(program.composer.text, names)
    while program.window.page is not Page.SIDE_BY_SIDE:  # noqa: ASYNC110 - looking disturbs less than being told
        await asyncio.sleep(0.01)
    await asyncio.sleep(WARM_UP_S)
    page = program.late.side_by_side_desk.page
    frames = [Paints(column.view.viewport()) for column in page.columns]
    beats = Beats()
    cpu, began = time.process_time(), time.perf_counter()
    while len(program.shown.statuses) == models:  # noqa: ASYNC110
        await asyncio.sleep(0.05)
    wall, share = time.perf_counter() - began, time.process_time() - cpu
    lengths = {len(column.message.text) for column in page.columns}
    gaps, work = between_ms(beats.times), between_ms(beats.cpu)
    between = [
        (after - before) * 1000
        for one in frames
        for before, after in zip(one.times, one.times[1:], strict=False)
        if before - began < wall - 1
    ]
    await program.close()
    drawn = sum(len(one.times) for one in frames) / wall / models
    return "\n".join(
        [
            f"| {models} answers of {tokens:,} tokens at {rate}/s ({min(lengths):,} characters) | measured | target |",
            "|---|---:|---:|",
            f"| the loop turns again after, p99 / max | {gaps[len(gaps) * 99 // 100]:.1f} / {gaps[-1]:.1f} ms "
            "| p99 50 ms |",
            f"| frames a second of each column; between two, p95 | {drawn:.0f}; {p95(between):.0f} ms | |",
            f"| CPU of its thread between two turns, p99 / max | {work[len(work) * 99 // 100]:.1f} / {work[-1]:.1f} ms "
            "| p99 16 ms |",
            f"| share of a core | {share / wall:.2f} | |",
        ]
    )


def run_beside_server(measured: Callable[[Path, str], Coroutine[Any, Any, str]]) -> None:
    """Print what is measured in this process, against the paced server in a process of its own.

    measured gets an empty folder and the server's base URL.
    """
    app = started_app()
    with (
        tempfile.TemporaryDirectory(prefix="canal-bench-") as name,
        ServerProcess("tests.end2end.paced_server", Path(name) / "server.log") as server,
        asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner,
    ):
        folder = Path(name) / "data"
        folder.mkdir()
        sys.stdout.write(runner.run(measured(folder, server.base_url)) + "\n")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--models", type=int, default=6)
    parser.add_argument("--tokens", type=int, default=1000)
    parser.add_argument("--rate", type=int, default=50)
    options = parser.parse_args()
    run_beside_server(lambda folder, url: measure(folder, url, options.models, options.tokens, options.rate))


if __name__ == "__main__":
    main()
