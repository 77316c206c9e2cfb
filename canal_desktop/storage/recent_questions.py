"""RecentQuestions: what was asked last, in all conversations of the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.storage.rows import readable

if TYPE_CHECKING:
    from canal_desktop.storage.database import Database

MOST = 500
"""Questions that are read."""
MOST_LENGTH = 20_000
"""Characters of a question that is worth asking again."""


class RecentQuestions:
    """Reads questions; raises StorageError, or one of its kinds, when the disk fails."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def newest(self) -> tuple[str, ...]:
        """The texts of the newest questions outside the trash, newest first, each once."""
        query = """
            SELECT text FROM messages JOIN parts ON message_seq = messages.seq AND kind = 'text'
            JOIN conversations ON conversations.id = conversation_id AND conversations.deleted_at IS NULL
            WHERE role = 'user' AND messages.deleted_at IS NULL AND length(text) <= ?
            ORDER BY messages.seq DESC LIMIT ?
        """
        with readable():
            rows = await self._database.run(lambda db: db.execute(query, (MOST_LENGTH, MOST)).fetchall())
        return tuple(dict.fromkeys(str(text) for (text,) in rows if str(text).strip()))
