"""LearnedTraits: what a server's models turned out not to take, so that they are not asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canal_desktop.storage.rows import clean_text

if TYPE_CHECKING:
    from canal_desktop.storage.database import Database


class LearnedTraits:
    """Traits by Base URL, such as "no_stream_options:gpt-4o-mini"."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, base_url: str, trait: str) -> None:
        """Remember one more trait of a server."""
        statement = "INSERT OR IGNORE INTO traits (base_url, trait) VALUES (?, ?)"
        await self._database.transact(lambda db: db.execute(statement, (clean_text(base_url), trait)))

    async def load(self, base_url: str) -> frozenset[str]:
        """All that is known of a server."""
        rows: list[Any] = await self._database.run(
            lambda db: db.execute("SELECT trait FROM traits WHERE base_url = ?", (clean_text(base_url),)).fetchall()
        )
        return frozenset(row[0] for row in rows)
