"""CPU seconds to stream a long answer: ours against the floor, in the same run.

`python -m benchmarks.streaming [--runs N] [--floor-only]`
"""

from __future__ import annotations

import argparse
import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.measure import pss_mb, wait_until_quiet
from benchmarks.stage import stage

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from benchmarks.stage import Candidate, Stage

LOADS = ((2_000, 100), (32_000, 1_000))
"""(tokens, tokens a second)."""

WARM_UP = "tokens 300 at 300"
TARGET_RATIO = 1.3


@dataclass(frozen=True)
class Row:
    """One candidate's cost of one load: CPU in seconds, memory in millions of bytes."""

    candidate: str
    tokens: int
    rate: int
    cpu: float
    peak_pss: float


def stream_cost(
    there: Stage, running: AbstractContextManager[Candidate], tokens: int, rate: int
) -> tuple[float, float]:
    """CPU seconds from Return until all is on the screen and quiet, and memory then."""
    with running as candidate:
        candidate.wait_for_mark("typing")
        candidate.fit_window()
        wait_until_quiet(candidate.pid)
        number = len(there.server.log())
        candidate.type(WARM_UP)
        candidate.press("Return")
        there.server.wait_for_stream(number, 30)
        wait_until_quiet(candidate.pid)
        candidate.type(f"tokens {tokens} at {rate}")
        before = wait_until_quiet(candidate.pid)
        candidate.press("Return")
        there.server.wait_for_stream(number + 1, tokens / rate + 60)
        after = wait_until_quiet(candidate.pid, 60)
        return after - before, pss_mb(candidate.pid)


def measure(there: Stage, runs: int, *, floor_only: bool = False) -> list[Row]:
    """All candidates over all loads; medians of the runs."""
    rows = []
    for tokens, rate in LOADS:
        costs: dict[str, list[tuple[float, float]]] = {}
        for _run in range(runs):
            candidates = {"floor, 30 flushes/s": there.floor(30), "floor, 60 flushes/s": there.floor(60)}
            if not floor_only:
                candidates["Canal Desktop"] = there.ours()
            for name, running in candidates.items():
                costs.setdefault(name, []).append(stream_cost(there, running, tokens, rate))
        for name, figures in costs.items():
            cpu = statistics.median(figure[0] for figure in figures)
            rows.append(Row(name, tokens, rate, cpu, max(figure[1] for figure in figures)))
    return rows


def table(rows: list[Row]) -> str:
    """The rows as Markdown."""
    lines = [
        "| answer | program | CPU s | CPU ms/token | of the 60/s floor | PSS after, MB |",
        "|---|---|---:|---:|---:|---:|",
    ]
    floors = {row.tokens: row.cpu for row in rows if "60" in row.candidate}
    for row in rows:
        ratio = f"{row.cpu / floors[row.tokens]:.2f}"
        answer = f"{row.tokens:,} at {row.rate:,}/s"
        each = 1000 * row.cpu / row.tokens
        lines.append(f"| {answer} | {row.candidate} | {row.cpu:.2f} | {each:.2f} | {ratio} | {row.peak_pss:.0f} |")
    return "\n".join(lines)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--floor-only", action="store_true")
    options = parser.parse_args()
    with stage() as there:
        print(table(measure(there, options.runs, floor_only=options.floor_only)))


if __name__ == "__main__":
    main()
