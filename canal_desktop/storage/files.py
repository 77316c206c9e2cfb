"""FileStore: the bytes of pictures, attached files and sounds, kept once each beside the library, under their hash."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import os
import re
import uuid
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.errors import StorageError
from canal_desktop.domain.message import FileId
from canal_desktop.language import tr
from canal_desktop.storage.backup_files import backup_folder, file_ids_in_backups
from canal_desktop.storage.connections import flush_folder
from canal_desktop.storage.rows import to_timestamp
from canal_desktop.storage.schema_library import FILE_OF_PART
from canal_desktop.storage.schema_requests import IS_FILE_KIND
from canal_desktop.storage.sqlite_errors import as_storage_error

if TYPE_CHECKING:
    from pathlib import Path

    import apsw

    from canal_desktop.storage.database import Database

GRACE = timedelta(hours=1)
"""A file that nothing refers to may belong to a message that is about to be stored: so long it is kept."""

_FILE_ID = re.compile(r"[0-9a-f]{64}")


class FileStore:
    """Files by the SHA-256 of their bytes, in `files/<first 2 digits>/<all 64>`; nobody else may read them.

    All work is done in threads. Every method raises StorageError, or one of its kinds, when the disk fails.
    """

    def __init__(self, root: Path, database: Database) -> None:
        self._folder = root / "files"
        self._database = database
        # What is being removed must not be added at the same time.
        self._turn = asyncio.Lock()

    async def add(self, data: bytes) -> FileId:
        """Keep bytes; they and their row are on disk when this returns. Bytes that are known are kept once."""
        async with self._turn:
            file_id = await asyncio.to_thread(self._write, data)
            statement = """
                INSERT INTO files (id, size, added_at) VALUES (?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET added_at = excluded.added_at
            """
            values = (file_id, len(data), to_timestamp(datetime.now(UTC)))
            await self._database.transact(lambda db: db.execute(statement, values))
        return file_id

    async def read(self, file_id: FileId) -> bytes:
        """The bytes of a file.

        Raises:
            StorageError: the file is missing, or is not what was kept.
        """
        return await asyncio.to_thread(self._read, file_id)

    def read_now(self, file_id: FileId) -> bytes:
        """As read(), for a thread that may wait for the disk."""
        return self._read(file_id)

    async def remove_unused(self) -> int:
        """Remove the files that no message, unsent text, prompt test or backup refers to; none younger than an hour.

        Nothing is removed while a backup is being made: what it refers to is not known yet. Returns how many.
        """
        async with self._turn:
            before = datetime.now(UTC) - GRACE
            await self._database.transact(lambda db: _forget_unused(db, to_timestamp(before)))
            known = await self._database.run(_known)
            # A backup that begins from here on does not refer to what was forgotten.
            if await asyncio.to_thread(self._is_being_backed_up):
                return 0
            known |= await asyncio.to_thread(file_ids_in_backups, self._database.path)
            return await asyncio.to_thread(self._remove_all_but, known, before.timestamp())

    def _is_being_backed_up(self) -> bool:
        return any(backup_folder(self._database.path).glob("*.new"))

    def _path(self, file_id: str) -> Path:
        # The id comes out of the library, which may come from anywhere.
        if not _FILE_ID.fullmatch(file_id):
            raise StorageError(tr("A file has a name that this program never gives. It cannot be read."))
        return self._folder / file_id[:2] / file_id

    def _write(self, data: bytes) -> FileId:
        file_id = FileId(hashlib.sha256(data).hexdigest())
        path = self._path(file_id)
        with contextlib.suppress(StorageError):
            self._read(file_id)
            return file_id
        unfinished = path.with_name(f"{uuid.uuid4().hex}.new")
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with open(unfinished, "xb", opener=_for_me_alone) as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(path)
            flush_folder(path.parent)
        except OSError as error:
            with contextlib.suppress(OSError):
                unfinished.unlink()
            raise as_storage_error(error, path) from error
        return file_id

    def _read(self, file_id: str) -> bytes:
        path = self._path(file_id)
        try:
            data = path.read_bytes()
        except FileNotFoundError as error:
            raise StorageError(
                tr("The file {path} is missing. Restore the folder “files” from a backup.", path=path)
            ) from error
        except OSError as error:
            raise as_storage_error(error, path) from error
        if hashlib.sha256(data).hexdigest() != file_id:
            raise StorageError(tr("The file {path} is damaged. Restore the folder “files” from a backup.", path=path))
        return data

    def _remove_all_but(self, known: frozenset[str], before: float) -> int:
        """Remove every file that is not known and older than a moment, and what writing left unfinished."""
        count = 0
        try:
            for path in self._folder.glob("??/*"):
                is_ours = path.suffix == ".new" or _FILE_ID.fullmatch(path.name)
                if is_ours and path.name not in known and path.stat().st_mtime < before:
                    path.unlink()
                    count += 1
        except OSError as error:
            raise as_storage_error(error, self._folder) from error
        return count


def _for_me_alone(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _forget_unused(db: apsw.Connection, before: str) -> None:
    # What is attached to unsent texts is not a part of any message yet; prompt tests outlast the messages they are of.
    texts: list[Any] = db.execute("SELECT attached FROM drafts UNION ALL SELECT request FROM test_cases").fetchall()
    attached = {file_id for (parts,) in texts for file_id in _FILE_ID.findall(parts)}
    statement = f"""
        DELETE FROM files WHERE added_at < ? AND id NOT IN (SELECT value FROM json_each(?)) AND NOT EXISTS (
            SELECT 1 FROM parts WHERE {IS_FILE_KIND} AND {FILE_OF_PART} = files.id
        ) AND NOT EXISTS (SELECT 1 FROM waiting WHERE instr(attached, files.id))
    """
    db.execute(statement, (before, json.dumps(sorted(attached))))


def _known(db: apsw.Connection) -> frozenset[str]:
    return frozenset(str(file_id) for (file_id,) in db.execute("SELECT id FROM files"))
