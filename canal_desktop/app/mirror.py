"""Mirror: the library as Markdown files in a folder, written as it changes and read back where a person edits."""

from __future__ import annotations

import asyncio
import errno
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.app.mirror_folder import MirrorFolder, digest_of
from canal_desktop.domain.errors import ImportRefused, LibraryDamaged, StorageError
from canal_desktop.exchange.markdown_reading import read_markdown
from canal_desktop.exchange.mirror_text import edited_in, is_unsettled
from canal_desktop.language import tr, tr_n
from canal_desktop.storage.thread_work import ThreadWork

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from canal_desktop.app.mirror_folder import Sighting
    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.storage.mirror import MirrorChange, MirrorStore

POLL_S = 3.0
RETRY_S = 30.0
"""How long a folder that cannot be written is left in peace."""
SLICE = 50
REST_S = 0.005
"""Between two files, so that what the user does always comes first."""

_EVERYTHING_FAILS = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.ESTALE, errno.ENODEV}


@dataclass(frozen=True, slots=True)
class MirrorCalls:
    """What the mirror asks of the rest of the program.

    load gives a conversation or raises KeyError. bring_in takes a conversation from a file into the library and returns
    its id there. may_change tells whether a conversation may be changed from outside right now. on_taken is told that
    one was changed, or came, so that what is in memory of it is read again. tell is given a sentence while the mirror
    cannot work, and None when it can again.
    """

    load: Callable[[ConversationId], Awaitable[ArchivedConversation]]
    bring_in: Callable[[ArchivedConversation], Awaitable[ConversationId]]
    may_change: Callable[[ConversationId], bool]
    on_taken: Callable[[ConversationId], None]
    tell: Callable[[str | None], None]


class Mirror:
    """Follows the library and a folder. Nothing that goes wrong here is anybody else's trouble."""

    def __init__(self, root: Path, store: MirrorStore, calls: MirrorCalls) -> None:
        self._root = root
        self._store = store
        self._calls = calls
        self._folder: MirrorFolder | None = None
        self._told: str | None = None
        self._thread = ThreadWork()

    async def run(self) -> None:
        """Work until the task is cancelled."""
        try:
            while True:
                trouble = await self._trouble_of_a_round()
                if trouble != self._told:
                    self._told = trouble
                    self._calls.tell(trouble)
                await asyncio.sleep(POLL_S if trouble is None else RETRY_S)
        finally:
            if self._folder is not None:
                self._folder.close()

    async def round(self) -> None:
        """Read back what was edited, then write what changed.

        Raises:
            OSError: the folder cannot be read or written.
            StorageError: the library cannot be read.
        """
        folder = await self._opened()
        try:
            for sighting in await self._thread.run(folder.look):
                await self._take_sighting(folder, sighting)
            await self._follow(folder)
        finally:
            await self._thread.run(folder.index.save)

    async def _trouble_of_a_round(self) -> str | None:
        try:
            await self.round()
        except OSError as error:
            return trouble_of(error, self._root)
        except StorageError as error:
            return tr("The mirror is waiting: {error}", error=error)
        waiting = 0 if self._folder is None else len(self._folder.index.retry)
        if waiting:
            return tr_n(
                "One file of the mirror could not be written. It is tried again.",
                "{n} files of the mirror could not be written. They are tried again.",
                waiting,
            )
        return None

    async def _opened(self) -> MirrorFolder:
        if self._folder is None:
            folder = MirrorFolder(self._root)
            await self._thread.run(folder.open)
            # Whichever is behind: a library that came back from a backup, or a folder that did.
            folder.index.set_marks(min(folder.index.mark, await self._store.mark()), folder.index.folder_mark)
            self._folder = folder
        await self._thread.run(self._folder.check)
        return self._folder

    async def _follow(self, folder: MirrorFolder) -> None:
        """Write what changed in the library, some at a time, however much that is."""
        for known_id in sorted(folder.index.retry):
            change = await self._store.state_of(known_id)
            if change is None:
                folder.index.set_retry(known_id, is_due=False)
            else:
                await self._write(folder, change)
        moved, folder_mark = await self._store.moved(folder.index.folder_mark)
        for change in moved:
            await self._write(folder, change)
        folder.index.set_marks(folder.index.mark, folder_mark)
        while changes := await self._store.changes(folder.index.mark, SLICE):
            for change in changes:
                # Of what was removed for good, the mirror may know nothing: messages, for example.
                if not change.is_deleted or folder.index.knows(change.id):
                    await self._write(folder, change)
                    await asyncio.sleep(REST_S)
            folder.index.set_marks(changes[-1].changed, folder_mark)
            await self._thread.run(folder.index.save)
            await self._store.set_mark(changes[-1].changed)

    async def _write(self, folder: MirrorFolder, change: MirrorChange) -> None:
        """Bring one file up to date; one that cannot be written does not keep back the others."""
        is_done = True
        try:
            is_done = await self._write_or_fail(folder, change)
        except OSError as error:
            if error.errno in _EVERYTHING_FAILS or not await self._thread.run(self._root.is_dir):
                raise
            is_done = False
        except LibraryDamaged:
            # It is told where it is opened; the others are mirrored.
            is_done = True
        folder.index.set_retry(change.id, is_due=not is_done)

    async def _write_or_fail(self, folder: MirrorFolder, change: MirrorChange) -> bool:
        if change.is_deleted:
            await self._thread.run(folder.remove, change.id)
            return True
        if change.is_busy:
            # The end of the reply is another change.
            return True
        try:
            archived = await self._calls.load(change.id)
        except KeyError:
            return True
        edited = await self._thread.run(folder.put, archived, change.changed)
        if edited is None:
            return True
        # A person was faster than the look round.
        try:
            return await self._take(folder, change.id, edited)
        except KeyError:
            return True

    async def _take_sighting(self, folder: MirrorFolder, sighting: Sighting) -> None:
        try:
            if sighting.owner is None:
                await self._adopt(folder, sighting.path)
            else:
                await self._take(folder, sighting.owner, sighting.path)
        except OSError as error:
            # It went away again, or another program holds it: it will be seen again.
            if error.errno in _EVERYTHING_FAILS:
                raise
            await self._thread.run(folder.check)
        except ImportRefused:
            # Its pictures cannot be read.
            await self._thread.run(folder.leave_alone, sighting.path)
        except KeyError:
            # The conversation was deleted for good a moment ago; the next look finds that out.
            return

    async def _take(self, folder: MirrorFolder, known_id: ConversationId, path: str) -> bool:
        """A conversation's file is not as it was written: take the edits into the library, or keep the file aside.

        Returns whether that is done; otherwise another time will be better.
        """
        try:
            data = await self._thread.run(folder.data_of, path)
        except ImportRefused:
            await self._thread.run(folder.set_aside, path)
            return False
        entry = folder.index.get(known_id)
        if entry is not None and digest_of(data) == entry.digest:
            await self._thread.run(folder.accept, known_id, path, data)
            return True
        if is_unsettled(data):
            return False
        state = await self._store.state_of(known_id)
        if state is None or state.is_deleted:
            await self._thread.run(folder.set_aside, path)
            folder.index.remove(known_id)
            return True
        if state.is_busy:
            return False
        archived = await self._calls.load(known_id)
        now = datetime.now(UTC)
        found = await self._thread.run(_conversation_in, data, path)
        is_same = found is not None and found.conversation.id == known_id
        edits = None
        if found is not None and is_same and entry is not None and entry.changed == state.changed:
            edits = edited_in(archived, found, now)
        if edits is None:
            await self._thread.run(folder.set_aside, path)
            await self._thread.run(folder.put, archived, state.changed)
        elif edits.is_empty:
            await self._thread.run(folder.accept, known_id, path, data)
        elif not self._calls.may_change(known_id) or not await self._store.take(state, edits):
            return False
        else:
            self._calls.on_taken(known_id)
            after = await self._store.state_of(known_id)
            taken = await self._calls.load(known_id)
            await self._thread.run(
                folder.put, taken, state.changed if after is None else after.changed, digest_of(data)
            )
        return True

    async def _adopt(self, folder: MirrorFolder, path: str) -> None:
        """A file that was not written for the mirror: one that a person moved, or a conversation to be brought in."""
        found = await self._thread.run(folder.conversation_at, path)
        if found is None:
            await self._thread.run(folder.leave_alone, path)
            return
        known_id = found.conversation.id
        entry = folder.index.get(known_id)
        if entry is not None and not await self._thread.run(folder.exists, entry.path):
            await self._thread.run(folder.accept, known_id, path)
            await self._take(folder, known_id, path)
        elif entry is not None or await self._is_or_was_here(known_id):
            # A copy; or a file from before the index was lost, which is found when its turn comes; or what was deleted
            # for good and would come back unasked.
            await self._thread.run(folder.leave_alone, path)
        else:
            within, slash, _name = path.rpartition("/")
            brought = await self._calls.bring_in(replace(found, folder=found.folder or within) if slash else found)
            # What was dropped may say more than a conversation can: it is kept.
            await self._thread.run(folder.throw_away, path)
            self._calls.on_taken(brought)

    async def _is_or_was_here(self, known_id: ConversationId) -> bool:
        return await self._store.state_of(known_id) is not None or await self._store.is_purged(known_id)


def trouble_of(error: OSError, root: Path) -> str:
    """Why the mirror cannot work, and what to do."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return tr("There is no room left for the Markdown mirror. Make room; it goes on by itself.")
    if error.errno in {errno.ENOENT, errno.ENOTDIR, errno.ENODEV}:
        return tr(
            "The folder of the Markdown mirror is not there: {folder}. Connect its drive, or choose another folder.",
            folder=root,
        )
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return tr(
            "The folder of the Markdown mirror cannot be written: {folder}. Change its rights, or choose another.",
            folder=root,
        )
    return tr("The Markdown mirror is waiting for its folder ({reason}).", reason=error.strerror or error)


def _conversation_in(data: bytes, path: str) -> ArchivedConversation | None:
    name = path.rpartition("/")[2].rpartition(".")[0]
    try:
        return read_markdown(data, name, datetime.now(UTC))
    except ImportRefused:
        return None
