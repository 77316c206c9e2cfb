"""FolderStore: the folders that conversations are kept in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canal_desktop.domain.folder import Folder, FolderId
from canal_desktop.storage.rows import (
    clean_or_none,
    clean_text,
    from_parameters,
    from_timestamp,
    moment_or_none,
    readable,
    timestamp_or_none,
    to_parameters,
    to_timestamp,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    import apsw

    from canal_desktop.storage.database import Database

FOLDER_COLUMNS = "id, name, created_at, profile_id, model, system_prompt, position, deleted_at, parameters"


class FolderStore:
    """Reads and writes folders. Every method raises StorageError, or one of its kinds, when the disk fails.

    A conversation is never in a deleted folder: it is left without one, until the folder is back or it is moved.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> tuple[Folder, ...]:
        """The folders that are not in the trash, in their order."""
        query = f"SELECT {FOLDER_COLUMNS} FROM folders WHERE deleted_at IS NULL ORDER BY position, fold(name), id"
        with readable():
            return await self._database.run(lambda db: tuple(to_folder(row) for row in db.execute(query)))

    async def find(self, folder_id: FolderId) -> Folder:
        """A folder, be it in the trash.

        Raises:
            KeyError: there is none of that id.
        """

        def work(db: apsw.Connection) -> Folder:
            row = db.execute(f"SELECT {FOLDER_COLUMNS} FROM folders WHERE id = ?", (folder_id,)).fetchone()
            if row is None:
                raise KeyError(folder_id)
            return to_folder(row)

        with readable():
            return await self._database.run(work)

    async def add(self, folder: Folder) -> None:
        """Add a folder."""
        await self._database.transact(lambda db: insert_folder(db, folder))

    async def update(self, folder: Folder) -> None:
        """Store the folder's name, profile, model, system prompt, position and parameters."""
        statement = """
            UPDATE folders SET name = ?, profile_id = ?, model = ?, system_prompt = ?, position = ?, parameters = ?
            WHERE id = ?
        """
        known_id, name, _created_at, *others, _deleted_at, parameters = _values(folder)
        await self._database.transact(lambda db: db.execute(statement, (name, *others, parameters, known_id)))

    async def arrange(self, positions: Mapping[FolderId, int]) -> None:
        """Store the positions of several folders at once."""
        statement = "UPDATE folders SET position = ? WHERE id = ?"
        rows = [(position, folder_id) for folder_id, position in positions.items()]
        await self._database.transact(lambda db: db.executemany(statement, rows))

    async def delete(self, folder_id: FolderId, now: datetime) -> None:
        """Move a folder to the trash; its conversations stay in the library, without a folder."""
        statement = "UPDATE folders SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL"
        await self._database.transact(lambda db: db.execute(statement, (to_timestamp(now), folder_id)))

    async def undelete(self, folder_id: FolderId) -> None:
        """Bring a folder back from the trash, with those of its conversations that were not moved meanwhile."""
        statement = "UPDATE folders SET deleted_at = NULL WHERE id = ?"
        await self._database.transact(lambda db: db.execute(statement, (folder_id,)))


def insert_folder(db: apsw.Connection, folder: Folder) -> None:
    """Add a folder."""
    db.execute(f"INSERT INTO folders ({FOLDER_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", _values(folder))


def to_folder(row: Sequence[Any]) -> Folder:
    """A row of FOLDER_COLUMNS as a folder."""
    known_id, name, created_at, profile_id, model, system_prompt, position, deleted_at, parameters = row
    return Folder(
        FolderId(known_id),
        name,
        from_timestamp(created_at),
        profile_id,
        model,
        system_prompt,
        position,
        moment_or_none(deleted_at),
        to_parameters(parameters),
    )


def _values(folder: Folder) -> tuple[str | int | None, ...]:
    return (
        folder.id,
        clean_text(folder.name),
        to_timestamp(folder.created_at),
        folder.profile_id,
        clean_or_none(folder.model),
        clean_text(folder.system_prompt),
        folder.position,
        timestamp_or_none(folder.deleted_at),
        from_parameters(folder.parameters),
    )
