"""BlockStore: pieces of a backup that stand far from what they belong to, kept by id outside of memory."""

from __future__ import annotations

import json
import tempfile
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import TracebackType

HELD_IN_MEMORY = 64 * 1024 * 1024
"""Bytes; what is more goes to a file without a name, which is gone when it is closed."""


class BlockStore:
    """Objects by id, each for one taking; the first one of an id counts."""

    def __init__(self) -> None:
        self._file = tempfile.SpooledTemporaryFile(max_size=HELD_IN_MEMORY)  # noqa: SIM115 - closed by __exit__
        self._places: dict[str, tuple[int, int]] = {}
        self._end = 0

    def __enter__(self) -> BlockStore:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def keep(self, known_id: str, block: dict[str, Any]) -> None:
        """Keep an object; one that is nested too deeply for JSON is not kept."""
        try:
            data = json.dumps(block).encode("ascii")
        except RecursionError:
            return
        if known_id not in self._places:
            self._file.seek(self._end)
            self._file.write(data)
            self._places[known_id] = self._end, len(data)
            self._end += len(data)

    def take(self, known_id: str) -> dict[str, Any]:
        """The object of an id; {} where there is none or it was taken: a large one may be named a million times."""
        begin, length = self._places.get(known_id, (0, 0))
        if not length:
            return {}
        self._places[known_id] = 0, 0
        self._file.seek(begin)
        found: dict[str, Any] = json.loads(self._file.read(length))
        return found
