"""What the program costs while nobody touches it: memory, CPU over half a minute, and how often it was woken.

`python -m benchmarks.idle`
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.measure import cpu_s, pss_mb, wait_until_quiet
from benchmarks.stage import stage

if TYPE_CHECKING:
    from benchmarks.stage import Stage

TARGET_PSS_MB = 140
IDLE_S = 30.0
SETTLES_S = 15.0
"""All is loaded by then, and the text cursor has stopped blinking."""


@dataclass(frozen=True)
class Idle:
    """Memory in millions of bytes, CPU in seconds, and how often a thread of it slept and was woken."""

    pss: float
    cpu: float
    wakes: int


def measure(there: Stage) -> Idle:
    """Start it, let it load everything, and leave it alone."""
    with there.ours() as candidate:
        candidate.wait_for_mark("typing")
        candidate.fit_window()
        # Quiet in between does not mean that all is loaded.
        time.sleep(SETTLES_S)
        before, wakes = wait_until_quiet(candidate.pid), wakes_of(candidate.pid)
        time.sleep(IDLE_S)
        return Idle(pss_mb(candidate.pid), cpu_s(candidate.pid) - before, wakes_of(candidate.pid) - wakes)


def wakes_of(pid: int) -> int:
    """How often the threads of a process gave up their core of themselves, to be woken later."""
    told = [file.read_text(encoding="ascii") for file in Path(f"/proc/{pid}/task").glob("*/status")]
    return sum(int(status.partition("\nvoluntary_ctxt_switches:")[2].split()[0]) for status in told)


def table(idle: Idle) -> str:
    """The figures as Markdown."""
    return "\n".join(
        [
            "| idle, all loaded | measured | target |",
            "|---|---:|---:|",
            f"| PSS, MB | {idle.pss:.0f} | {TARGET_PSS_MB} |",
            f"| CPU over {IDLE_S:.0f} s, s | {idle.cpu:.2f} | 0.1 |",
            f"| woken in {IDLE_S:.0f} s | {idle.wakes:,} | |",
        ]
    )


def main() -> None:
    """Measure and print."""
    with stage() as there:
        print(table(measure(there)))


if __name__ == "__main__":
    main()
