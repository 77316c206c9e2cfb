"""UnfinishedWork: what was being exported, brought in or backed up when the program ended; told at the next start."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from canal_desktop.exchange.whole_file import RUN, remove_left_behind

if TYPE_CHECKING:
    from collections.abc import Iterator

log = logging.getLogger(__name__)


class WorkKind(StrEnum):
    """What takes long and is asked for by the user."""

    EXPORT = "export"
    IMPORT = "import"
    RESTORE = "restore"
    BACKUP = "backup"


class UnfinishedWork:
    """A note on disk of each kind of work under way. Where it cannot be written, nothing is told later."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._under_way: dict[WorkKind, str] = {}
        self._given_up: set[WorkKind] = set()

    def give_up(self, kind: WorkKind) -> None:
        """The user does not want that work any more: it is not told of."""
        self._given_up.add(kind)

    @contextlib.contextmanager
    def during(self, kind: WorkKind, folder: Path | None = None) -> Iterator[None]:
        """Note work as long as it goes on, and longer where the program ends in the midst of it.

        Args:
            kind: one of a kind at a time.
            folder: what is written into.
        """
        self._given_up.discard(kind)
        self._under_way[kind] = "" if folder is None else str(folder.absolute())
        self._write()
        try:
            yield
        except asyncio.CancelledError:
            if kind in self._given_up:
                self._end(kind)
            raise
        except BaseException:
            self._end(kind)
            raise
        else:
            self._end(kind)

    def take_left(self) -> tuple[WorkKind, ...]:
        """What was under way when the program ended the last time, told once; what is half written goes. Blocks."""
        try:
            found: Any = json.loads(self._path.read_bytes())
            run = str(found["run"])
            left = {WorkKind(kind): str(folder) for kind, folder in found["work"].items()}
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            log.warning("What was under way at the last end cannot be read: %s", error)
            run, left = "", {}
        # First of all: whatever the folder does to whoever looks into it, it does once.
        self._write()
        for folder in filter(None, left.values()):
            remove_left_behind(Path(folder), run)
        return tuple(left)

    def _end(self, kind: WorkKind) -> None:
        self._under_way.pop(kind, None)
        self._write()

    def _write(self) -> None:
        try:
            if self._under_way:
                # It names a folder of the user's.
                with os.fdopen(os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                    file.write(json.dumps({"run": RUN, "work": self._under_way}).encode())
            else:
                self._path.unlink(missing_ok=True)
        except OSError as error:
            log.warning("What is under way cannot be noted: %s", error)
