"""BackupKeeper: a backup each day, a look at the library's health, and backups merged back into the library."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.domain.errors import LibraryDamaged, StorageError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from canal_desktop.app.tasks import Tasks
    from canal_desktop.storage.backup_files import Backup
    from canal_desktop.storage.backups import Backups
    from canal_desktop.storage.merging import MergePlan, Merger, MergeResult

FIRST_LOOK_S = 60.0
"""After the start: then the user has what the program was opened for."""
LOOK_EVERY_S = 3600.0

log = logging.getLogger(__name__)


class BackupKeeper:
    """Makes a backup of every day the program runs on, and brings backups back.

    Bringing back merges: what is in the library stays as it is, what was deleted returns.
    """

    def __init__(
        self,
        backups: Backups,
        tasks: Tasks,
        tell: Callable[[str], None],
        merger: Merger | None = None,
        *,
        on_kept: Callable[[], Awaitable[None]] | None = None,
        first_look_s: float = FIRST_LOOK_S,
    ) -> None:
        """Prepare; start begins.

        Args:
            backups: the copies on disk.
            tasks: keeps the task that waits for the next backup.
            tell: shows a sentence to the user.
            merger: brings backups back; needed by preview and restore only.
            on_kept: reads again what is held in memory of all that a backup brings back besides conversations.
            first_look_s: how long after the start the first backup may be made.
        """
        self._backups = backups
        self._tasks = tasks
        self._tell = tell
        self._merger = merger
        self._on_kept = on_kept
        self._first_look_s = first_look_s
        self._last_told = ""

    def start(self) -> None:
        """Begin to look, soon and then every hour, whether a backup or a check is due; not where nothing is written."""
        if self._backups.is_read_only:
            return
        self._tasks.start("backups", self._keep())

    async def list(self) -> tuple[Backup, ...]:
        """All backups that can be read, newest first."""
        return await self._backups.list()

    async def make_now(self) -> Backup | None:
        """Make a backup; None where the library is empty.

        Raises:
            StorageError: it could not be made; the sentence says what to do.
        """
        return await self._backups.make_now()

    async def preview(self, path: Path) -> MergePlan:
        """What bringing a backup back would do.

        Raises:
            LibraryDamaged: the file is no backup, or cannot be read.
            LibraryTooNew: a newer version of the program made it.
            StorageError: the disk failed.
        """
        assert self._merger is not None
        async with self._backups.open(path) as opened:
            return await self._merger.plan(opened.conversations, brings_back=True)

    async def restore(
        self, path: Path, *, on_progress: Callable[[int], None], is_cancelled: Callable[[], bool]
    ) -> MergeResult:
        """Bring back what a backup has and the library lacks; nothing that is in the library is overwritten.

        Args:
            path: the backup.
            on_progress: told how many conversations were looked at so far.
            is_cancelled: asked now and then; what was brought back by then stays.

        Raises:
            LibraryDamaged: the file is no backup, or cannot be read.
            LibraryTooNew: a newer version of the program made it.
            StorageError: the disk failed before anything was brought back but folders. A later failure is in the
                result: what was brought back by then stays, and the same again goes on from there.
        """
        assert self._merger is not None
        async with self._backups.open(path) as opened:
            await self._merger.add_folders(opened.folders)
            await self._merger.add_kept(opened.kept)
            if self._on_kept is not None:
                await self._on_kept()
            return await self._merger.merge(
                opened.conversations, on_progress=on_progress, is_cancelled=is_cancelled, brings_back=True
            )

    async def _keep(self) -> None:
        await asyncio.sleep(self._first_look_s)
        while True:
            await self._look()
            await asyncio.sleep(LOOK_EVERY_S)

    async def _look(self) -> None:
        try:
            await self._backups.check_if_due(datetime.now(UTC))
            if await self._backups.is_due(datetime.now(UTC)):
                await self._backups.make_now()
        except LibraryDamaged as error:
            self._tell_once(str(error))
        except StorageError as error:
            log.warning("No backup was made", exc_info=error)
            self._tell_once(str(error))
        else:
            self._last_told = ""

    def _tell_once(self, sentence: str) -> None:
        """Show a sentence, but not every hour the same one."""
        if sentence != self._last_told:
            self._last_told = sentence
            self._tell(sentence)
