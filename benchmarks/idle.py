"""What the program costs while nobody touches it: memory, and CPU over ten seconds.

`python -m benchmarks.idle`
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.measure import cpu_s, pss_mb, wait_until_quiet
from benchmarks.stage import stage

if TYPE_CHECKING:
    from benchmarks.stage import Stage

TARGET_PSS_MB = 140
IDLE_S = 10.0


@dataclass(frozen=True)
class Idle:
    """Memory in millions of bytes, CPU in per cent of one core."""

    pss: float
    cpu_percent: float


def measure(there: Stage) -> Idle:
    """Start it, let it load everything, and leave it alone."""
    with there.ours() as candidate:
        candidate.wait_for_mark("typing")
        candidate.fit_window()
        # Quiet in between does not mean that all is loaded.
        time.sleep(3)
        before = wait_until_quiet(candidate.pid)
        time.sleep(IDLE_S)
        return Idle(pss_mb(candidate.pid), 100 * (cpu_s(candidate.pid) - before) / IDLE_S)


def table(idle: Idle) -> str:
    """The figures as Markdown."""
    return "\n".join(
        [
            "| idle, all loaded | measured | target |",
            "|---|---:|---:|",
            f"| PSS, MB | {idle.pss:.0f} | {TARGET_PSS_MB} |",
            f"| CPU over {IDLE_S:.0f} s, % of a core | {idle.cpu_percent:.1f} | 0 |",
        ]
    )


def main() -> None:
    """Measure and print."""
    with stage() as there:
        print(table(measure(there)))


if __name__ == "__main__":
    main()
