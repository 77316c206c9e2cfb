"""CPU seconds of a start, to the painted window and to the first key the composer takes, seen from outside.

`python -m benchmarks.startup [--runs N] [--program FILE]`; FILE is a frozen program in place of the source tree's.
"""

from __future__ import annotations

import argparse
import statistics
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.measure import cpu_s, wait_until_quiet
from benchmarks.stage import stage

if TYPE_CHECKING:
    from benchmarks.stage import Stage

TARGET_PAINTED_S = 0.25
TARGET_TYPING_S = 0.5


@dataclass(frozen=True)
class Start:
    """One start: CPU seconds and wall seconds at each mark, and CPU seconds until quiet."""

    painted_cpu: float
    painted_wall: float
    typing_cpu: float
    typing_wall: float
    quiet_cpu: float
    bare_cpu: float
    """Of a bare window until it is painted, in the same run."""


def one_start(there: Stage) -> Start:
    """Start it in an empty folder and read the clock at its marks, and a bare window beside it."""
    with there.bare_window() as bare:
        bare.wait_for_mark("painted")
        bare_cpu = cpu_s(bare.pid)
    with there.ours() as candidate:
        candidate.wait_for_mark("painted")
        painted = cpu_s(candidate.pid), time.monotonic() - candidate.started
        candidate.wait_for_mark("typing")
        typing = cpu_s(candidate.pid), time.monotonic() - candidate.started
        return Start(*painted, *typing, wait_until_quiet(candidate.pid), bare_cpu)


def measure(there: Stage, runs: int) -> Start:
    """The medians of some starts; one before them fills the caches."""
    one_start(there)
    starts = [one_start(there) for _run in range(runs)]
    return Start(
        statistics.median(start.painted_cpu for start in starts),
        statistics.median(start.painted_wall for start in starts),
        statistics.median(start.typing_cpu for start in starts),
        statistics.median(start.typing_wall for start in starts),
        statistics.median(start.quiet_cpu for start in starts),
        statistics.median(start.bare_cpu for start in starts),
    )


def table(start: Start) -> str:
    """The figures as Markdown."""
    bare = start.bare_cpu

    def row(name: str, cpu: float, wall: str = "", target: str = "") -> str:
        return f"| {name} | {cpu:.2f} | {wall} | {cpu / bare:.1f} | {target} |"

    return "\n".join(
        [
            "| until | CPU s | wall s | of a bare window's | target, CPU s |",
            "|---|---:|---:|---:|---:|",
            row("a bare Qt window is painted", bare),
            row("window painted", start.painted_cpu, f"{start.painted_wall:.2f}", str(TARGET_PAINTED_S)),
            row("composer takes a key", start.typing_cpu, f"{start.typing_wall:.2f}", str(TARGET_TYPING_S)),
            row("all is loaded and quiet", start.quiet_cpu),
        ]
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--program", type=Path)
    options = parser.parse_args()
    with stage(options.program) as there:
        print(table(measure(there, options.runs)))


if __name__ == "__main__":
    main()
