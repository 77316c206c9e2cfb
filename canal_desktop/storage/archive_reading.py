"""ArchiveReader: whole conversations out of the library, one at a time, for export and mirror."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.errors import LibraryDamaged
from canal_desktop.domain.message import ConversationId, FileId
from canal_desktop.language import tr
from canal_desktop.storage.archiving import archived_from
from canal_desktop.storage.rows import CONVERSATION_VALUES

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    import apsw

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.storage.database import Database

SLICE = 500
"""How many ids are asked for at a time: what a user sends meanwhile waits for no more than that."""

DAMAGED = tr(
    "A conversation cannot be read: the library is damaged there. Restore it from a backup. Nothing was changed."
)


class ArchiveReader:
    """Reads conversations as values; read_file gives the bytes of a file and is called in any thread."""

    def __init__(self, database: Database, read_file: Callable[[FileId], bytes]) -> None:
        self._database = database
        self._read_file = read_file

    async def load(self, conversation_id: ConversationId) -> ArchivedConversation:
        """A conversation with all its messages, those in the trash too.

        Raises:
            KeyError: it is not in the library.
            StorageError: it cannot be read.
        """
        query = f"SELECT {CONVERSATION_VALUES} FROM conversations WHERE id = ?"

        def work(db: apsw.Connection) -> ArchivedConversation | None:
            row = db.execute(query, (conversation_id,)).fetchone()
            return None if row is None else archived_from(db, row, self._read_file)

        try:
            archived = await self._database.run(work)
        except (ValueError, TypeError, KeyError) as error:
            raise LibraryDamaged(DAMAGED) from error
        if archived is None:
            raise KeyError(conversation_id)
        return archived

    async def all(self) -> AsyncIterator[ConversationId]:
        """The ids of all conversations that are not in the trash, oldest first."""
        query = "SELECT seq, id FROM conversations WHERE seq > ? AND deleted_at IS NULL ORDER BY seq LIMIT ?"
        after = 0
        while True:
            rows = await self._database.run(partial(_rows, query, (after, SLICE)))
            if not rows:
                return
            for after, known_id in rows:  # noqa: B007 - the last one is where the next slice begins
                yield ConversationId(known_id)

    async def count(self) -> int:
        """How many all() gives."""
        query = "SELECT count(*) FROM conversations WHERE deleted_at IS NULL"
        row: Any = await self._database.run(lambda db: db.execute(query).fetchone())
        return int(row[0])


def _rows(query: str, values: tuple[int, ...], db: apsw.Connection) -> list[Any]:
    return db.execute(query, values).fetchall()
