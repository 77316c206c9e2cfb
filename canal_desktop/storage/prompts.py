"""PromptStore: the prompts the user keeps, in the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.prompts import Prompt, PromptId
from canal_desktop.storage.rows import clean_text, from_timestamp, readable, to_timestamp

if TYPE_CHECKING:
    from collections.abc import Iterable

    from canal_desktop.storage.database import Database


class PromptStore:
    """Reads and writes prompts. Every method raises StorageError, or one of its kinds, when the disk fails."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> tuple[Prompt, ...]:
        """Every prompt, by title."""
        query = "SELECT id, title, text, created_at, updated_at FROM prompts ORDER BY fold(title), id"
        with readable():
            return await self._database.run(
                lambda db: tuple(
                    Prompt(PromptId(str(known)), str(title), str(text), from_timestamp(made), from_timestamp(changed))
                    for known, title, text, made, changed in db.execute(query)
                )
            )

    async def put(self, prompts: Iterable[Prompt]) -> None:
        """Add prompts, or let them take the place of those with their ids, in one transaction."""
        rows = [
            (
                one.id,
                clean_text(one.title),
                clean_text(one.text),
                to_timestamp(one.created_at),
                to_timestamp(one.updated_at),
            )
            for one in prompts
        ]
        statement = "INSERT OR REPLACE INTO prompts (id, title, text, created_at, updated_at) VALUES (?, ?, ?, ?, ?)"
        await self._database.transact(lambda db: db.executemany(statement, rows))

    async def remove(self, prompt_id: PromptId) -> None:
        """Remove a prompt."""
        await self._database.transact(lambda db: db.execute("DELETE FROM prompts WHERE id = ?", (prompt_id,)))
