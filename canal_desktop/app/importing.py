"""Importing: conversations out of files into the library; looked at first, and never in place of what is there."""

from __future__ import annotations

import asyncio
import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from canal_desktop.exchange.reading import ImportSource
    from canal_desktop.storage.merging import MergePlan, Merger, MergeResult


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What a file would bring."""

    source: ImportSource
    plan: MergePlan

    def close(self) -> None:
        """Let go of the file; it cannot be taken over any more."""
        self.source.close()

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences on what of the file is not taken over."""
        return tuple(self.source.skipped)


class Importing:
    """Looks at files of other programs and of our own, and takes over what they hold."""

    def __init__(self, merger: Merger) -> None:
        self._merger = merger

    @property
    def is_read_only(self) -> bool:
        """Whether the library can only be read, so that files can be looked at and no more."""
        return self._merger.is_read_only

    async def look_at(self, path: Path) -> ImportPreview:
        """Read all of a file or folder and compare it with the library; nothing is changed.

        Raises:
            ImportRefused: it cannot be used, with a sentence that says why.
            StorageError: the library cannot be read.
        """
        source = await asyncio.to_thread(_open_source, path)
        try:
            plan = await self._merger.plan(source.conversations())
        except BaseException:
            # A file that stays open cannot be moved on every system.
            source.close()
            raise
        return ImportPreview(source, plan)

    async def take_over(
        self, preview: ImportPreview, on_progress: Callable[[int], None], is_cancelled: Callable[[], bool]
    ) -> MergeResult:
        """Put into the library what it lacks of a file that was looked at.

        Args:
            preview: of the file.
            on_progress: told how many conversations of the file have been dealt with.
            is_cancelled: asked now and then; what was taken over by then stays, and a second import goes on from there.

        The result's failure is an ImportRefused where the file was changed meanwhile and cannot be used any more, and
        a StorageError where the library cannot be written.
        """
        return await self._merger.merge(
            preview.source.conversations(), on_progress=on_progress, is_cancelled=is_cancelled, brings_back=False
        )


def _open_source(path: Path) -> ImportSource:
    # Imported here, in a thread: hardly any session imports anything.
    reading = importlib.import_module("canal_desktop.exchange.reading")
    source: ImportSource = reading.open_source(path)
    return source
