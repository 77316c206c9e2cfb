"""The look through the library for damage: once a week, whatever the clock did meanwhile."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from canal_desktop.storage.backups import Backups

if TYPE_CHECKING:
    from canal_desktop.storage.database import Database


async def test_the_library_is_looked_through_once_a_week(database: Database) -> None:
    backups = Backups(database.path, database)
    now = datetime.now(UTC)
    query = "SELECT value FROM counters WHERE name = 'checked_at'"

    async def checked_at() -> object:
        return await database.run(lambda db: db.execute(query).fetchall()[0][0])

    await backups.check_if_due(now)
    first = await checked_at()
    await backups.check_if_due(now + timedelta(days=6))
    assert await checked_at() == first
    await backups.check_if_due(now + timedelta(days=8))
    second = await checked_at()
    assert second != first
    # Set back by a year: whatever was looked through in the future says nothing of today.
    await backups.check_if_due(now - timedelta(days=365))
    assert await checked_at() != second
