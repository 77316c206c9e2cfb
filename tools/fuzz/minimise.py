"""Smaller inputs that break in the same way: pieces are left out for as long as that changes nothing."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_S = 30.0


def minimised(data: bytes, breaks: Callable[[bytes], bool], most_s: float = MOST_S) -> bytes:
    """The smallest input found in the time; the same where none is smaller."""
    until = time.monotonic() + most_s
    size = max(len(data) // 2, 1)
    while data:
        shorter = _without_piece(data, size, breaks, until)
        if shorter is not None:
            data = shorter
        elif size == 1 or time.monotonic() > until:
            return data
        else:
            size = max(size // 2, 1)
    return data


def _without_piece(data: bytes, size: int, breaks: Callable[[bytes], bool], until: float) -> bytes | None:
    for at in range(0, len(data), size):
        if time.monotonic() > until:
            return None
        candidate = data[:at] + data[at + size :]
        if breaks(candidate):
            return candidate
    return None
