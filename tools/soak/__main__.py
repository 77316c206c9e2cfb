"""Uses the program for hours, in minutes, and says what it holds at the end that it did not hold after a warm-up.

`python -m tools.soak [--hours 8] [--seed 1] [--idle 30]`: an hour is 25 conversations and 250 answers, with faults in
between. The whole program in this process, offscreen, against a server that misbehaves in a process of its own.
Waits before another try are ended as by "Try now"; nothing else is waited for. Exit code 1 where anything grew.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractEventDispatcher
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from canal_desktop.app.daemon_executor import DaemonExecutor
from canal_desktop.bootstrap.memory import share_arenas
from canal_desktop.bootstrap.start import SWITCH_INTERVAL_S
from canal_desktop.bootstrap.window_collector import WindowCollector
from canal_desktop.domain.profile import Profile, ProfileId
from canal_desktop.domain.settings import Appearance, Settings
from tests.end2end.server_process import ServerProcess
from tests.servers.misbehaving import KEY
from tests.ui.program import RunningProgram, Server
from tools.soak.counts import Counts, count, newcomers
from tools.soak.day import Day

CONVERSATIONS_AN_HOUR = 25
ANSWERS_AN_HOUR = 250
COLUMNS = (
    "conversations", "answers", "s", "memory, MB", "mapped, MB", "python_objects", "cached", "widgets", "windows",
    "files", "sockets", "threads", "tasks", "timers",
)  # fmt: skip
WARM_UP = 0.1
SAMPLES = 10
IDLE_CPU_S = 0.1
"""The most of 30 s without any work."""
CURSOR_RESTS_S = 12.0


class SoakProgram(RunningProgram):
    """On Qt's own loop."""

    async def _pump(self) -> None:
        await asyncio.sleep(0.004)


class Idleness:
    """What the program does while nobody does anything."""

    def __init__(self) -> None:
        self.cpu_s = 0.0
        self.wakes = 0

    async def measure(self, seconds: float) -> None:
        """Leave the program alone for so long, after the text cursor has come to rest."""
        await asyncio.sleep(CURSOR_RESTS_S)
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self._on_awake)
        began, self.wakes = time.process_time(), 0
        await asyncio.sleep(seconds)
        self.cpu_s = time.process_time() - began
        dispatcher.awake.disconnect(self._on_awake)

    def _on_awake(self) -> None:
        self.wakes += 1


async def soak(folder: Path, base_url: str, options: argparse.Namespace) -> tuple[list[Counts], Idleness, Day]:
    """The samples, the first one after the warm-up."""
    asyncio.get_running_loop().set_default_executor(DaemonExecutor())
    # Deep enough that no stall outlasts it: they are stopped.
    settings = Settings(appearance=Appearance.LIGHT, active_profile="soak", spelling=False)
    profile = Profile(ProfileId("soak"), "Soak", base_url, "gpt-4o-mini", needs_key=False)
    program = SoakProgram(folder, Server(real_key=KEY), (profile,), settings)
    await program.start()
    day = Day(program, random.Random(options.seed))
    conversations = round(CONVERSATIONS_AN_HOUR * options.hours)
    answers = round(ANSWERS_AN_HOUR * options.hours)
    await day.begin()
    await day.each_once()
    samples, began = [], time.monotonic()
    for number in range(SAMPLES):
        share = WARM_UP + (1 - WARM_UP) * number / (SAMPLES - 1)
        await day.go_on(max(1, round(conversations * share)), round(answers * share))
        await day.rest()
        samples.append(count())
        if 0 < number < SAMPLES - 1:
            # Thousands of names, which would be counted themselves.
            samples[-1].kinds.clear()
        print(line(day, samples[-1], time.monotonic() - began), flush=True)
    idleness = Idleness()
    if options.idle:
        await idleness.measure(options.idle)
    await program.close()
    assert program.errors == [], program.errors
    return samples, idleness, day


def line(day: Day, sample: Counts, seconds: float) -> str:
    """One sample as a line of a table."""
    cells = [f"{day.begun:,}", f"{day.answers:,}", f"{seconds:.0f}"]
    cells += [f"{size / 1e6:.1f}" for size in (sample.memory, sample.mapped)]
    cells += [f"{getattr(sample, name):,}" for name in COLUMNS[5:]]
    return f"| {' | '.join(cells)} |"


def main() -> int:
    """Soak, and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hours", type=float, default=8)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--idle", type=float, default=30, help="seconds of idleness at the end")
    options = parser.parse_args()
    share_arenas()
    app = QApplication([])
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    collector = WindowCollector(app)
    print(f"| {' | '.join(COLUMNS)} |".replace("_", " "))
    print("|" + "---:|" * len(COLUMNS))
    with (
        tempfile.TemporaryDirectory(prefix="canal-soak-") as name,
        ServerProcess("tools.soak.server", Path(name) / "server.log") as server,
        asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner,
    ):
        folder = Path(name) / "data"
        folder.mkdir()
        samples, idleness, day = runner.run(soak(folder, server.base_url, options))
    collector.close()
    print(f"\nDone: {dict(sorted(day.done.items()))}")
    print("More Python objects than after the warm-up:")
    for kind, more in newcomers(samples[0], samples[-1]):
        print(f"  {more:+,} {kind}")
    grown = samples[-1].grown_since(samples[0])
    if options.idle:
        print(f"Idle for {options.idle:.0f} s: {idleness.cpu_s:.3f} s of processor time, {idleness.wakes} turns")
        if idleness.cpu_s > IDLE_CPU_S * max(1, options.idle / 30):
            grown.append("It is not idle when nobody does anything")
    print("\n".join(grown) if grown else "Nothing has grown.")
    return 1 if grown else 0


if __name__ == "__main__":
    sys.exit(main())
