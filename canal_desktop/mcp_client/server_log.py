"""ServerLog: what a server wrote and what was done with it; the newest megabyte, without secrets, from any thread."""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import TYPE_CHECKING

from canal_desktop.domain.mcp_tools import visible
from canal_desktop.domain.redaction import MASK

if TYPE_CHECKING:
    from collections.abc import Iterable

    from canal_desktop.domain.redaction import Redactor

MOST_CHARACTERS = 1_000_000
LONGEST_LINE = 2_000
MOST_PER_S = 128_000
"""Characters a second of a server's that are kept; it may write more, and is never kept waiting."""


class ServerLog:
    """Lines in the order they came."""

    def __init__(self, redactor: Redactor) -> None:
        self._redactor = redactor
        self._hidden: tuple[str, ...] = ()
        self._lock = threading.Lock()
        self._lines: deque[str] = deque()
        self._characters = 0
        self._added = 0
        self._second = 0
        self._in_second = 0
        self._left_out = 0

    def hide(self, secrets: Iterable[str]) -> None:
        """Mask these from now on, in this log alone: they may be words that mean something elsewhere."""
        # The longest first: of a secret that begins with another one the rest would stay.
        self._hidden = tuple(sorted({*self._hidden, *secrets}, key=len, reverse=True))

    def redacted(self, text: str) -> str:
        """A text without secrets."""
        for secret in self._hidden:
            text = text.replace(secret, MASK)
        return self._redactor.redact(text)

    def add(self, text: str) -> None:
        """Add lines; each is cut where it is too long."""
        for line in text.splitlines():
            # Secrets first: of one that is cut the rest would stay.
            shown = self.redacted(visible(line))
            if len(shown) > LONGEST_LINE:
                shown = f"{shown[:LONGEST_LINE]} … ({len(line)} characters)"
            self._append(f"{time.strftime('%H:%M:%S')}  {shown}")

    def add_foreign(self, data: bytes, source: str) -> None:
        """Add what a server wrote, but only so much of it a second as somebody could want to read."""
        now = int(time.monotonic())
        if now != self._second:
            left_out, self._left_out = self._left_out, 0
            self._second, self._in_second = now, 0
            if left_out:
                self.add(f"{left_out} bytes were left out here: more came than can be read.")
        if self._in_second + len(data) > MOST_PER_S:
            self._left_out += len(data)
            return
        self._in_second += len(data)
        for line in data.decode("utf-8", "replace").splitlines():
            if line.strip():
                self.add(f"{source}: {line}")

    def since(self, number: int) -> tuple[int, list[str]]:
        """The lines after so many, and how many there are now in all; those that are no longer kept are missing."""
        with self._lock:
            fresh = min(self._added - number, len(self._lines))
            return self._added, list(self._lines)[len(self._lines) - fresh :] if fresh > 0 else []

    def _append(self, line: str) -> None:
        with self._lock:
            self._lines.append(line)
            self._added += 1
            self._characters += len(line) + 1
            while self._characters > MOST_CHARACTERS:
                self._characters -= len(self._lines.popleft()) + 1
