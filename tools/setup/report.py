"""What set-up says while it works: one line a step, on standard error, so that output stays the program's own."""

from __future__ import annotations

import sys


def step(text: str) -> None:
    """Say what is being done now."""
    print(text, file=sys.stderr, flush=True)


def said_last(log: str) -> str:
    """The last line of a log that says something."""
    said = [line.strip() for line in log.splitlines() if line.strip() and not line.startswith("[notice]")]
    return said[-1] if said else "it said nothing"
