"""LearnedTraits: what a server's models turned out not to take, so that they are not asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canal_desktop.domain.traits import replaced_by, split_trait, trait_of
from canal_desktop.storage.rows import clean_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    import apsw

    from canal_desktop.storage.database import Database


class LearnedTraits:
    """Traits by Base URL, such as "no_stream_options:gpt-4o-mini"; see domain.traits."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, base_url: str, trait: str) -> None:
        """Remember one more trait of a server, in place of those that no longer hold with it."""
        known, model = split_trait(trait)
        gone = [trait_of(other, model) for other in replaced_by(known)]

        def work(db: apsw.Connection) -> None:
            _remove(db, base_url, gone)
            statement = "INSERT OR IGNORE INTO traits (base_url, trait) VALUES (?, ?)"
            db.execute(statement, (clean_text(base_url), clean_text(trait)))

        await self._database.transact(work)

    async def remove(self, base_url: str, traits: Iterable[str]) -> None:
        """Forget traits of a server."""
        await self._database.transact(lambda db: _remove(db, base_url, traits))

    async def load(self, base_url: str) -> frozenset[str]:
        """All that is known of a server."""
        rows: list[Any] = await self._database.run(
            lambda db: db.execute("SELECT trait FROM traits WHERE base_url = ?", (clean_text(base_url),)).fetchall()
        )
        return frozenset(row[0] for row in rows)


def _remove(db: apsw.Connection, base_url: str, traits: Iterable[str]) -> None:
    rows = [(clean_text(base_url), clean_text(trait)) for trait in traits]
    db.executemany("DELETE FROM traits WHERE base_url = ? AND trait = ?", rows)
