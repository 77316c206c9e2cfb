"""Sync: keeps the library and a sync folder together while the program runs."""

from __future__ import annotations

import asyncio
import errno
import logging
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.app.sync_exchange import Exchange, MachineSeen, PictureStore
from canal_desktop.domain.disk_faults import NO_RIGHT, NO_ROOM
from canal_desktop.domain.errors import StorageError
from canal_desktop.language import tr
from canal_desktop.storage.machine import load_machine
from canal_desktop.storage.sync_folder import SyncFolder
from canal_desktop.storage.sync_records import SyncRecords

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.storage.database import Database

POLL_S = 2.0
"""How long a change waits at most until it is written. A look where nothing happened costs next to nothing."""
LONGEST_PAUSE_S = 300.0
TASK = "sync"


log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """How the sync folder is doing."""

    folder: Path | None = None
    """None while nothing is synced."""
    last_exchange: datetime | None = None
    """When both sides last had all that the other had. UTC."""
    is_working: bool = False
    """Whether more than a look at the folder is under way."""
    machines: tuple[MachineSeen, ...] = ()
    problems: tuple[str, ...] = ()
    """Sentences; empty while all is well."""


class Sync:
    """One sync folder at a time.

    on_changed is called, on the loop, when conversations look different than before, with their ids (none where only
    folders do); on_status when status is another.
    """

    def __init__(
        self,
        database: Database,
        data_root: Path,
        pictures: PictureStore,
        tasks: Tasks,
        *,
        on_changed: Callable[[frozenset[ConversationId]], None] = lambda _ids: None,
        on_status: Callable[[], None] = lambda: None,
    ) -> None:
        self._database = database
        self._data_root = data_root
        self._pictures = pictures
        self._tasks = tasks
        self._wake = asyncio.Event()
        self.on_changed = on_changed
        self.on_status = on_status
        self.status = SyncStatus()

    def start(self, folder: Path, *, is_chosen: bool = False) -> None:
        """Keep the library together with a folder, in place of the one before.

        Args:
            folder: the folder that is shared; it must be there.
            is_chosen: the user has just chosen it. Otherwise a folder that was in use and is empty now is taken for a
                drive that is not connected, and nothing is written into it.
        """
        self._set(SyncStatus(folder))
        self._tasks.restart(TASK, self._run(folder, is_chosen=is_chosen))

    def stop(self) -> None:
        """Leave the folder alone from now on."""
        self._tasks.cancel(TASK)
        self._set(SyncStatus())

    def sync_now(self) -> None:
        """Look at the folder at once, whatever was going wrong with it."""
        self._wake.set()

    async def _run(self, folder: Path, *, is_chosen: bool) -> None:
        exchange: Exchange | None = None
        pause_s = POLL_S
        while True:
            self._wake.clear()
            try:
                if exchange is None:
                    exchange = await self._open(folder, is_chosen=is_chosen)
                await self._visit(exchange)
                pause_s = POLL_S
            except (OSError, StorageError) as error:
                log.info("The sync folder %s: %s", folder, error)
                sentence = str(error) if isinstance(error, StorageError) else sentence_for(error, folder)
                self._set(replace(self.status, problems=(sentence,), is_working=False))
                # Whatever was known of the folder may be otherwise when it is back.
                exchange = None
                pause_s = min(pause_s * 2, LONGEST_PAUSE_S)
            await self._pause(pause_s)

    async def _open(self, path: Path, *, is_chosen: bool) -> Exchange:
        machine = await asyncio.to_thread(load_machine, self._data_root)
        folder = SyncFolder(path, machine)
        records = SyncRecords(self._database, machine.id)
        if not is_chosen and await records.known_folder() == str(path) and not await asyncio.to_thread(folder.has_any):
            raise FileNotFoundError(errno.ENOENT, tr("Not connected"), str(path))
        await records.begin(str(path), await asyncio.to_thread(folder.open))
        return Exchange(folder, records, self._pictures, machine.id, self._on_applied)

    async def _visit(self, exchange: Exchange) -> None:
        trouble: OSError | None = None
        try:
            await exchange.send()
        except OSError as error:
            # A folder that cannot be written may still be read.
            trouble = error
        await exchange.receive()
        self._set(replace(self.status, machines=exchange.machines))
        if trouble is not None:
            raise trouble
        # By the minute: nobody needs it more exactly, and whoever shows it has nothing to do meanwhile.
        now = datetime.now(UTC).replace(second=0, microsecond=0)
        self._set(replace(self.status, last_exchange=now, problems=exchange.troubles, is_working=False))

    def _on_applied(self, conversations: frozenset[ConversationId]) -> None:
        self._set(replace(self.status, is_working=True))
        self.on_changed(conversations)

    async def _pause(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._wake.wait()
        except TimeoutError:
            pass

    def _set(self, status: SyncStatus) -> None:
        if status != self.status:
            self.status = status
            self.on_status()


def sentence_for(error: OSError, folder: Path) -> str:
    """What is wrong with the sync folder, and what to do."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return tr(
            "The sync folder {folder} is not there. Connect its drive, or choose the folder again in the settings.",
            folder=folder,
        )
    if error.errno in NO_ROOM:
        return tr(
            "There is no room left in the sync folder {folder}. Free some space; it is tried again by itself.",
            folder=folder,
        )
    if error.errno in NO_RIGHT:
        return tr(
            "The sync folder {folder} cannot be written. Make it writable, or choose another one in the settings.",
            folder=folder,
        )
    return tr(
        "The sync folder {folder} reports an error: {reason}. It is tried again by itself.",
        folder=folder,
        reason=error.strerror,
    )
