"""SyncRecords: the library's side of a sync folder: what is to be written, what was read, and how far."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canal_desktop.domain.message import ConversationId, FileId
from canal_desktop.storage.sync_applying import Applied, apply_records, apply_waiting, ready_again
from canal_desktop.storage.sync_segment import Mark
from canal_desktop.storage.sync_sending import Outgoing, begin_directory, note_sent, read_outgoing, send_all_again

if TYPE_CHECKING:
    from collections.abc import Sequence

    import apsw

    from canal_desktop.domain.sync import Record
    from canal_desktop.storage.database import Database


class SyncRecords:
    """Each call is one short piece of work for the database; every one raises StorageError when the disk fails."""

    def __init__(self, database: Database, machine: str) -> None:
        self._database = database
        self._machine = machine

    async def known_folder(self) -> str:
        """The path of the sync folder that was in use last, "" for none."""
        query = "SELECT value FROM sync_state WHERE name = 'folder'"
        return await self._database.run(lambda db: "".join(str(value) for (value,) in db.execute(query)))

    async def begin(self, folder: str, directory: str) -> None:
        """Write into this directory from now on; all of the library where it is another than before."""

        def work(db: apsw.Connection) -> None:
            begin_directory(db, directory)
            db.execute("INSERT OR REPLACE INTO sync_state VALUES ('folder', ?)", (folder,))

        await self._database.transact(work)

    async def send_all_again(self) -> None:
        """Write all of the library once more: something of what this machine wrote is gone."""

        def work(db: apsw.Connection) -> None:
            send_all_again(db)
            db.execute("DELETE FROM sync_files WHERE machine = ?", (self._machine,))

        await self._database.transact(work)

    async def outgoing(self) -> Outgoing:
        """The next slice of what is to be written."""
        return await self._database.run(lambda db: read_outgoing(db, self._machine))

    async def sent(self, upto: int, written: tuple[str, Mark] | None) -> None:
        """Note that a slice is in the sync folder: in which of this machine's segments, None where it was empty."""

        def work(db: apsw.Connection) -> None:
            note_sent(db, upto)
            if written is not None:
                _set_mark(db, self._machine, *written)

        await self._database.transact(work)

    async def marks(self) -> dict[tuple[str, str], Mark]:
        """How far each segment was read, or written, by machine and name."""
        query = "SELECT machine, name, head, tail, read_to FROM sync_files"

        def work(db: apsw.Connection) -> dict[tuple[str, str], Mark]:
            rows: list[Any] = db.execute(query).fetchall()
            return {(machine, name): Mark(head, tail, read_to) for machine, name, head, tail, read_to in rows}

        return await self._database.run(work)

    async def apply(self, records: Sequence[Record], machine: str, name: str, mark: Mark | None) -> Applied:
        """Merge records of a segment and note how far it was read, in one transaction.

        Where everything is to be read again, no segment has a mark afterwards.
        """

        def work(db: apsw.Connection) -> Applied:
            applied = apply_records(db, self._machine, records)
            if mark is not None and not applied.read_again:
                _set_mark(db, machine, name, mark)
            return applied

        return await self._database.transact(work)

    async def apply_waiting(self) -> Applied:
        """Merge what waited for replies that were being written."""
        ready = await self._database.run(ready_again)
        if not ready:
            return Applied(frozenset(), are_folders_changed=False, read_again=False)
        return await self._database.transact(lambda db: apply_waiting(db, self._machine, ready))

    async def missing_pictures(self) -> list[FileId]:
        """Pictures of messages that came from others and have not been looked for with success."""
        query = "SELECT DISTINCT id FROM sync_pictures"
        return await self._database.run(lambda db: [FileId(str(file_id)) for (file_id,) in db.execute(query)])

    async def picture_came(self, file_id: FileId) -> frozenset[ConversationId]:
        """Forget that a picture was missing; returns the conversations it is in."""
        statement = "DELETE FROM sync_pictures WHERE id = ? RETURNING conversation_id"
        rows = await self._database.transact(lambda db: db.execute(statement, (file_id,)).fetchall())
        return frozenset(ConversationId(str(conversation_id)) for (conversation_id,) in rows)


def _set_mark(db: apsw.Connection, machine: str, name: str, mark: Mark) -> None:
    statement = "INSERT OR REPLACE INTO sync_files (machine, name, head, tail, read_to) VALUES (?, ?, ?, ?, ?)"
    db.execute(statement, (machine, name, mark.head, mark.tail, mark.read_to))
