"""Merger: whole conversations into the library, from imports, backups and files; nothing is ever overwritten."""

from __future__ import annotations

import asyncio
import bisect
import json
import logging
import time
from array import array
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.errors import CanalError, ImportRefused, StorageError
from canal_desktop.domain.message import PartWithFile
from canal_desktop.storage.folders import insert_folder
from canal_desktop.storage.kept_rows import KeptRows, add_kept
from canal_desktop.storage.merge_steps import ConversationMerge, Merged
from canal_desktop.storage.rows import fold

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Iterator

    import apsw

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.domain.folder import Folder
    from canal_desktop.domain.message import ConversationId, FileId, Message
    from canal_desktop.storage.database import Database

SLICE_CONVERSATIONS = 50
SLICE_MESSAGES = 2000
SLICE_S = 0.025
"""So long is the library kept from everybody else at a time; what is sent meanwhile goes between two slices."""

SINGLE_LOOK_UPS = 8
"""Up to so many conversations, asking the library for the place of each costs less than reading all dates."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What a merge would do. Conversations are new, extended, unchanged or purged."""

    new: int = 0
    extended: int = 0
    """Those that are there and get more messages."""
    unchanged: int = 0
    purged: int = 0
    """Those that were deleted here for good, and stay away."""
    in_trash: int = 0
    """Those among the extended and unchanged that lie in the trash here."""
    new_messages: int = 0
    messages_there: int = 0

    @property
    def conversations(self) -> int:
        """How many there are in all."""
        return self.new + self.extended + self.unchanged + self.purged


@dataclass(frozen=True, slots=True)
class MergeResult:
    """What a merge has done."""

    added: tuple[ConversationId, ...]
    extended: tuple[ConversationId, ...]
    counts: MergePlan
    missing_files: int
    """Pictures and other files that could not be read; their messages are there without them."""
    was_cancelled: bool
    failure: CanalError | None = None
    """What ended it before its time; all else here tells what is in the library nevertheless."""


class Merger:
    """Adds conversations in slices, so that sending a message is never held up.

    Conversations that are not in the library are added whole. Those that are there keep their fields, and get the
    messages they lack. What was deleted for good stays away unless it is to be brought back. Merging the same again
    changes nothing.
    """

    def __init__(self, database: Database, add_file: Callable[[bytes], Awaitable[FileId]]) -> None:
        self._database = database
        self._add_file = add_file

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be merged."""
        return self._database.is_read_only

    async def plan(self, conversations: Iterable[ArchivedConversation], *, brings_back: bool = False) -> MergePlan:
        """Find out what a merge would do; nothing is written. The iterable is read in a thread, a slice at a time.

        Raises:
            StorageError: the library cannot be read; whatever the iterable raises.
        """
        tally = _Tally()
        source = iter(conversations)
        while taken := await asyncio.to_thread(_take, source):
            merges = [
                ConversationMerge(one, activity_at=_activity_at, brings_back=brings_back, writes=False) for one in taken
            ]
            steps = _Steps(merges)
            while not await self._database.run(steps.go_on):
                pass
            steps.keep()
            tally.add(steps.kept)
        return tally.plan()

    async def merge(
        self,
        conversations: Iterable[ArchivedConversation],
        *,
        on_progress: Callable[[int], None],
        is_cancelled: Callable[[], bool],
        brings_back: bool,
    ) -> MergeResult:
        """Add what the library lacks. The iterable is read in a thread, a slice at a time.

        Args:
            conversations: what is to be in the library.
            on_progress: told how many conversations were merged so far.
            is_cancelled: asked between two slices; what was merged by then stays.
            brings_back: what was deleted here, for good or into the trash, comes back.

        An error of the library or the iterable ends it and is in the result, so that nobody takes for unchanged what
        was merged by then.
        """
        tally = _Tally()
        failure: CanalError | None = None
        try:
            await self._merge_all(
                tally, conversations, on_progress=on_progress, is_cancelled=is_cancelled, brings_back=brings_back
            )
        except CanalError as error:
            failure = error
        return MergeResult(
            tuple(tally.added), tuple(tally.extended), tally.plan(), tally.missing_files, is_cancelled(), failure
        )

    async def _merge_all(
        self,
        tally: _Tally,
        conversations: Iterable[ArchivedConversation],
        *,
        on_progress: Callable[[int], None],
        is_cancelled: Callable[[], bool],
        brings_back: bool,
    ) -> None:
        source = iter(conversations)
        activity_at: Callable[[apsw.Connection, str], int] = _activity_at
        done = 0
        while not is_cancelled() and (taken := await asyncio.to_thread(_take, source)):
            if activity_at is _activity_at and done + len(taken) > SINGLE_LOOK_UPS:
                activity_at = (await self._read_places()).activity_at
            whole = []
            for one in taken:
                with_files, lost = await self._bring_files(one)
                whole.append(with_files)
                tally.missing_files += lost
            merges = [
                ConversationMerge(one, activity_at=activity_at, brings_back=brings_back, writes=True) for one in whole
            ]
            steps = _Steps(merges)
            try:
                while not await self._database.transact(steps.go_on) and not is_cancelled():
                    steps.keep()
                steps.keep()
            finally:
                # What a transaction did that failed is not there.
                tally.add(steps.kept)
            done += len(taken)
            on_progress(done)

    async def add_folders(self, folders: Iterable[Folder]) -> None:
        """Add the folders the library lacks, by id and by name, with all that new conversations in them begin with.

        Raises:
            StorageError: the library cannot be written.
        """
        known = tuple(folders)
        await self._database.transact(lambda db: _add_folders(db, known))

    async def add_kept(self, kept: KeptRows) -> None:
        """Add the prompts, presets, tools, servers, prompt tests and notes of what was spent that the library lacks.

        Raises:
            StorageError: the library cannot be written.
        """
        for piece in kept.slices():
            await self._database.transact(partial(_add_kept, piece))

    async def _bring_files(self, archived: ArchivedConversation) -> tuple[ArchivedConversation, int]:
        """Keep the files of a conversation that the library lacks; they come before what refers to them."""
        wanted = {
            part.file for message in archived.messages for part in message.file_parts if part.file in archived.files
        }
        if not wanted:
            return archived, 0
        names = json.dumps(sorted(wanted))
        query = "SELECT id FROM files WHERE id IN (SELECT value FROM json_each(?))"
        known = await self._database.run(lambda db: {str(row[0]) for row in db.execute(query, (names,))})
        renamed: dict[FileId, FileId] = {}
        missing = 0
        for file_id in sorted(wanted - known):
            try:
                data = await asyncio.to_thread(archived.files[file_id])
            except (OSError, StorageError, ImportRefused) as error:
                log.warning("The file %s cannot be read: %s", file_id, error)
                missing += 1
                continue
            kept_as = await self._add_file(data)
            if kept_as != file_id:
                renamed[file_id] = kept_as
        if renamed:
            archived = replace(archived, messages=tuple(_with_files(each, renamed) for each in archived.messages))
        return archived, missing

    async def _read_places(self) -> _Places:
        """When each conversation was active last, by the clock and by the library's own count."""
        dates, activities = array("d"), array("q")
        last = 0
        query = "SELECT seq, updated_at, activity FROM conversations WHERE seq > ? ORDER BY seq LIMIT 5000"
        while rows := await self._database.run(partial(_rows, query, last)):
            for seq, updated_at, activity in rows:
                dates.append(datetime.fromisoformat(updated_at).timestamp())
                activities.append(activity)
                last = seq
        return await asyncio.to_thread(_Places, dates, activities)


class _Steps:
    """The steps of some merges, a slice at a time."""

    def __init__(self, merges: list[ConversationMerge]) -> None:
        self._merges = merges
        self._steps: Iterator[None] | None = None
        self.kept: tuple[Merged, ...] = ()
        """What has become of those that were begun, as of the last keep()."""

    def go_on(self, db: apsw.Connection) -> bool:
        """Work for the time of a slice; True once all is done."""
        if self._steps is None:
            self._steps = chain.from_iterable(merge.steps(db) for merge in self._merges)
        until = time.monotonic() + SLICE_S
        return all(time.monotonic() < until for _ in self._steps)

    def keep(self) -> None:
        """Note that what was done so far is in the library."""
        self.kept = tuple(merge.merged() for merge in self._merges if merge.is_begun)


class _Tally:
    """What became of the conversations merged so far."""

    def __init__(self) -> None:
        self.added: list[ConversationId] = []
        self.extended: list[ConversationId] = []
        self.missing_files = 0
        self._seen: set[ConversationId] = set()
        self._unchanged = self._purged = self._in_trash = self._new_messages = self._messages_there = 0

    def add(self, merges: Iterable[Merged]) -> None:
        for merge in merges:
            self._in_trash += merge.is_in_trash
            self._messages_there += merge.messages_there
            if merge.is_purged:
                self._purged += 1
            elif merge.is_new and merge.id not in self._seen:
                self._seen.add(merge.id)
                self.added.append(merge.id)
            elif merge.new_messages and not merge.is_new:
                self.extended.append(merge.id)
            else:
                self._unchanged += 1
            self._new_messages += merge.new_messages

    def plan(self) -> MergePlan:
        return MergePlan(
            len(self.added),
            len(self.extended),
            self._unchanged,
            self._purged,
            self._in_trash,
            self._new_messages,
            self._messages_there,
        )


class _Places:
    """The same as _activity_at from dates read once, for many conversations."""

    def __init__(self, dates: array[float], activities: array[int]) -> None:
        order = sorted(range(len(dates)), key=dates.__getitem__)
        self._dates = array("d", (dates[index] for index in order))
        self._highest = array("q", [0])
        for index in order:
            self._highest.append(max(self._highest[-1], activities[index]))

    def activity_at(self, _db: apsw.Connection, timestamp: str) -> int:
        """The highest activity of what is not newer."""
        return self._highest[bisect.bisect_right(self._dates, datetime.fromisoformat(timestamp).timestamp())]


def _activity_at(db: apsw.Connection, timestamp: str) -> int:
    """The activity of a conversation that was active last at a time in the past.

    Activity counts what happens here and leaves no room between two numbers. What comes from elsewhere takes the number
    of the conversation it follows by date; where numbers are equal, the list is sorted by date.
    """
    row: Any = db.execute("SELECT MAX(activity) FROM conversations WHERE updated_at <= ?", (timestamp,)).fetchone()
    return int(row[0] or 0)


def _rows(query: str, last: int, db: apsw.Connection) -> list[Any]:
    return db.execute(query, (last,)).fetchall()


def _add_kept(kept: KeptRows, db: apsw.Connection) -> None:
    add_kept(db, kept)


def _add_folders(db: apsw.Connection, folders: Iterable[Folder]) -> None:
    rows: list[Any] = db.execute("SELECT id, name, deleted_at FROM folders").fetchall()
    ids = {row[0] for row in rows}
    names = {fold(row[1]) for row in rows if row[2] is None}
    for folder in folders:
        if fold(folder.name) in names:
            continue
        if folder.id in ids:
            db.execute("UPDATE folders SET deleted_at = NULL WHERE id = ?", (folder.id,))
            continue
        insert_folder(db, folder)
        db.execute("DELETE FROM purged WHERE id = ?", (folder.id,))


def _take(source: Iterator[ArchivedConversation]) -> list[ArchivedConversation]:
    """The next slice, empty at the end."""
    taken: list[ArchivedConversation] = []
    messages = 0
    while len(taken) < SLICE_CONVERSATIONS and messages < SLICE_MESSAGES:
        archived = next(source, None)
        if archived is None:
            break
        taken.append(archived)
        messages += len(archived.messages)
    return taken


def _with_files(message: Message, renamed: dict[FileId, FileId]) -> Message:
    parts = (
        replace(part, file=renamed.get(part.file, part.file)) if isinstance(part, PartWithFile) else part
        for part in message.parts
    )
    return message.with_parts(*parts)
