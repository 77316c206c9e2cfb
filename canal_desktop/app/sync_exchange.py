"""Exchange: one visit to the sync folder: what is new here is written, what is new there is read."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from canal_desktop.domain.errors import StorageError
from canal_desktop.domain.sync import MessageRecord
from canal_desktop.domain.sync_lines import record_to_line
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from canal_desktop.domain.message import ConversationId, FileId
    from canal_desktop.domain.sync import Record
    from canal_desktop.storage.sync_applying import Applied
    from canal_desktop.storage.sync_folder import Segment, SyncFolder
    from canal_desktop.storage.sync_records import SyncRecords
    from canal_desktop.storage.sync_segment import Mark, SegmentReader

MAX_PICTURE = 100_000_000
"""Bytes; a larger file in the folder is none of ours."""

BREATH_S = 0.005
"""Between two slices of work, so that others have their turn."""
VISITS_BETWEEN_LOOKS = 5
"""How often it is looked whether missing pictures have come, when nothing else has."""
OWN_NAME = re.compile(r"\d{6}-[0-9a-f]{8}\.jsonl")

log = logging.getLogger(__name__)


class PictureStore(Protocol):
    """Where the bytes of pictures are kept."""

    async def add(self, data: bytes) -> FileId:
        """Keep bytes. Raises StorageError."""

    async def read(self, file_id: FileId) -> bytes:
        """The bytes of a picture. Raises StorageError where they are not there."""


@dataclass(frozen=True, slots=True)
class MachineSeen:
    """A machine that writes into the sync folder."""

    id: str
    name: str
    last_wrote: datetime
    """UTC."""
    is_this: bool = False


class Exchange:
    """Knows what was read, so that a visit where nothing happened costs a look at the folder.

    on_applied gets the conversations that look different now, and none where only folders do.
    """

    def __init__(
        self,
        folder: SyncFolder,
        records: SyncRecords,
        pictures: PictureStore,
        machine: str,
        on_applied: Callable[[frozenset[ConversationId]], None],
    ) -> None:
        self._folder = folder
        self._records = records
        self._pictures = pictures
        self._machine = machine
        self._on_applied = on_applied
        self._seen: dict[Path, tuple[int, int]] = {}
        self._troubles: dict[Path, str] = {}
        self._names: dict[str, str] = {}
        self._wanted: list[FileId] | None = None
        self._visits = 0
        self._is_checked = False
        self.machines: tuple[MachineSeen, ...] = ()

    @property
    def troubles(self) -> tuple[str, ...]:
        """What could not be read, each sentence once."""
        return tuple(dict.fromkeys(self._troubles.values()))

    async def send(self) -> bool:
        """Write what is new here; False where nothing was.

        Raises:
            OSError: the folder cannot be written; what is missing there is written the next time.
            StorageError: the library cannot be read.
        """
        if not self._is_checked:
            if await asyncio.to_thread(self._folder.has_lost, self._written(await self._records.marks())):
                await self._records.send_all_again()
            self._is_checked = True
        is_news = False
        while True:
            outgoing = await self._records.outgoing()
            if outgoing.records:
                await self._send_pictures(outgoing.records)
                written = self._written(await self._records.marks())
                last = max(written.items(), key=lambda found: found[0], default=None)
                mark = await asyncio.to_thread(self._append, outgoing.records, last)
                await self._records.sent(outgoing.upto, mark)
                is_news = True
            elif outgoing.upto > outgoing.after:
                await self._records.sent(outgoing.upto, None)
            if outgoing.is_all:
                return is_news
            await asyncio.sleep(BREATH_S)

    async def receive(self) -> bool:
        """Read what is new there; False where nothing was.

        Raises:
            OSError: the folder cannot be read.
            StorageError: the library cannot be written; what is missing in it is read the next time.
        """
        segments = await asyncio.to_thread(self._folder.scan)
        fresh = [segment for segment in segments if self._seen.get(segment.path) != segment.state]
        if fresh:
            await self._meet(segments)
        is_news = False
        marks = await self._records.marks() if fresh else {}
        for segment in fresh:
            is_news |= await self._read(segment, marks.get((segment.machine, segment.name)))
            if not self._seen:
                # All is to be read again, at the next visit.
                return True
        is_news |= self._tell(await self._records.apply_waiting())
        await self._fetch_pictures(is_news=is_news)
        return is_news

    async def _read(self, segment: Segment, mark: Mark | None) -> bool:
        reader = self._folder.read(segment, mark)
        is_news, is_last = False, False
        while not is_last:
            try:
                piece = await asyncio.to_thread(reader.read)
            except FileNotFoundError:
                return is_news
            except OSError as error:
                self._troubles[segment.path] = tr(
                    "{path} cannot be read: {reason}. It is tried again.", path=segment.path, reason=error.strerror
                )
                return is_news
            is_last = piece.is_last
            if piece.records or piece.mark not in {mark, None}:
                applied = await self._records.apply(piece.records, segment.machine, segment.name, piece.mark)
                mark = piece.mark
                is_news |= self._tell(applied)
                if applied.read_again:
                    self._seen.clear()
                    return True
            if not is_last:
                await asyncio.sleep(BREATH_S)
        self._seen[segment.path] = segment.state
        self._note_trouble(segment, reader)
        return is_news

    def _note_trouble(self, segment: Segment, reader: SegmentReader) -> None:
        name = self._names.get(segment.machine, segment.machine[:8])
        if reader.is_too_new:
            sentence = tr(
                "{device} uses a newer version of Canal Desktop. Update this one to read what it writes.", device=name
            )
        elif reader.broken:
            sentence = tr(
                "Some of what {device} wrote cannot be read yet; everything else was. If this stays, "
                "make sure that {file} arrives whole.",
                device=name,
                file=segment.path.name,
            )
        else:
            self._troubles.pop(segment.path, None)
            return
        self._troubles[segment.path] = sentence

    async def _meet(self, segments: list[Segment]) -> None:
        """Note who writes into the folder."""
        latest: dict[str, int] = {}
        for segment in segments:
            latest[segment.machine] = max(segment.changed_ns, latest.get(segment.machine, 0))
        self._names = await asyncio.to_thread(self._folder.names, list(latest))
        self.machines = tuple(
            MachineSeen(machine, self._names[machine], moment_of(changed_ns), machine == self._machine)
            for machine, changed_ns in latest.items()
        )

    def _tell(self, applied: Applied) -> bool:
        if not applied.conversations and not applied.are_folders_changed:
            return False
        self._wanted = None
        self._on_applied(applied.conversations)
        return True

    def _append(self, records: Iterable[Record], last: tuple[str, Mark] | None) -> tuple[str, Mark]:
        return self._folder.append([record_to_line(record) for record in records], last)

    def _written(self, marks: dict[tuple[str, str], Mark]) -> dict[str, Mark]:
        """Where each of this machine's segments ended."""
        return {
            name: mark
            for (machine, name), mark in marks.items()
            if machine == self._machine and OWN_NAME.fullmatch(name)
        }

    async def _send_pictures(self, records: Iterable[Record]) -> None:
        """Pictures go ahead of the messages they belong to."""
        for record in records:
            for file_id in record.content.files if isinstance(record, MessageRecord) else ():
                if not await asyncio.to_thread(self._folder.has_file, file_id):
                    try:
                        data = await self._pictures.read(file_id)
                    except StorageError as error:
                        # It may not have come here either.
                        log.info("The picture %s was not sent: %s", file_id, error)
                        continue
                    await asyncio.to_thread(self._folder.add_file, file_id, data)

    async def _fetch_pictures(self, *, is_news: bool) -> None:
        if self._wanted is None:
            self._wanted = await self._records.missing_pictures()
        self._visits += 1
        if not self._wanted or not (is_news or self._visits % VISITS_BETWEEN_LOOKS == 0):
            return
        for file_id in await asyncio.to_thread(self._folder.among_files, self._wanted):
            if await self._fetch(file_id):
                self._wanted = None
                self._on_applied(await self._records.picture_came(file_id))

    async def _fetch(self, file_id: FileId) -> bool:
        """Whether a picture is in the library."""
        try:
            await self._pictures.read(file_id)
        except StorageError:
            data = await asyncio.to_thread(self._folder.read_file, file_id, MAX_PICTURE)
            if data is None or hashlib.sha256(data).hexdigest() != file_id:
                return False
            await self._pictures.add(data)
        return True


def moment_of(changed_ns: int) -> datetime:
    """The time a file was written, in UTC."""
    return datetime.fromtimestamp(changed_ns / 1e9, UTC)
