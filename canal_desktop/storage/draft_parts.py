"""What is kept of an unsent question: its text, and the files and pictures that are to go with it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from canal_desktop.storage.rows import clean_text, from_part, readable, to_json, to_part

if TYPE_CHECKING:
    from collections.abc import Sequence

    import apsw

    from canal_desktop.domain.message import ConversationId, Part
    from canal_desktop.storage.database import Database

NEW_DRAFT = ""
"""The draft of the conversation that is not in the library yet."""

NOTHING = "[]"


def write_text(db: apsw.Connection, key: str, text: str) -> None:
    """Keep a draft's text; what is attached to it stays. A draft of nothing is forgotten."""
    statement = """
        INSERT INTO drafts (conversation_id, text) VALUES (?, ?)
        ON CONFLICT (conversation_id) DO UPDATE SET text = excluded.text
    """
    db.execute(statement, (key, clean_text(text)))
    _forget_nothing(db, key)


def _forget_nothing(db: apsw.Connection, key: str) -> None:
    db.execute("DELETE FROM drafts WHERE conversation_id = ? AND text = '' AND attached = ?", (key, NOTHING))


class DraftParts:
    """The files and pictures of drafts. Both methods raise StorageError, or one of its kinds, when the disk fails."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def save_attached(self, conversation_id: ConversationId | None, parts: Sequence[Part]) -> None:
        """Keep what is attached to a draft; None stands for the conversation that is not in the library yet."""
        key = conversation_id or NEW_DRAFT
        statement = """
            INSERT INTO drafts (conversation_id, text, attached) VALUES (?, '', ?)
            ON CONFLICT (conversation_id) DO UPDATE SET attached = excluded.attached
        """

        def work(db: apsw.Connection) -> None:
            attached = to_json([from_part(part) for part in parts]) if parts else NOTHING
            db.execute(statement, (key, attached))
            _forget_nothing(db, key)

        await self._database.transact(work)

    async def load_attached(self, conversation_id: ConversationId | None) -> tuple[Part, ...]:
        """What is attached to a draft."""
        query = "SELECT attached FROM drafts WHERE conversation_id = ?"

        def work(db: apsw.Connection) -> tuple[Part, ...]:
            row = db.execute(query, (conversation_id or NEW_DRAFT,)).fetchone()
            found = json.loads(str(row[0])) if row is not None else []
            try:
                return tuple(to_part(kind, text, details) for kind, text, details in found)
            except KeyError as error:
                raise ValueError("A part without its file") from error

        with readable():
            return await self._database.run(work)
