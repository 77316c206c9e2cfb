"""Reads what a process has cost so far from /proc: CPU seconds and memory."""

from __future__ import annotations

import os
import time
from pathlib import Path

TICKS_PER_S = os.sysconf("SC_CLK_TCK")

QUIET_WINDOW_S = 0.5
QUIET_CPU_S = 0.02


def descendants(pid: int) -> list[int]:
    """The process and all it has started that still run."""
    found = [pid]
    for parent in found:
        for listing in Path(f"/proc/{parent}/task").glob("*/children"):
            found += [int(child) for child in listing.read_text(encoding="ascii").split()]
    return found


def cpu_s(pid: int) -> float:
    """CPU seconds, user and system, of the process and its descendants so far; exact to two hundredths."""
    total = 0
    for number in descendants(pid):
        # The name in brackets may hold blanks and brackets itself.
        fields = Path(f"/proc/{number}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
        total += int(fields[11]) + int(fields[12])
    return total / TICKS_PER_S


def pss_mb(pid: int) -> float:
    """Proportional memory of the process and its descendants, in millions of bytes."""
    total = 0
    for number in descendants(pid):
        for line in Path(f"/proc/{number}/smaps_rollup").read_text(encoding="ascii").splitlines():
            if line.startswith("Pss:"):
                total += int(line.split()[1])
    return total * 1024 / 1e6


def wait_until_quiet(pid: int, patience_s: float = 30.0) -> float:
    """Wait until the process does next to nothing; returns its CPU seconds then."""
    deadline = time.monotonic() + patience_s
    former = cpu_s(pid)
    while time.monotonic() < deadline:
        time.sleep(QUIET_WINDOW_S)
        now = cpu_s(pid)
        if now - former <= QUIET_CPU_S:
            return now
        former = now
    raise TimeoutError(f"Process {pid} is still busy after {patience_s} s")
