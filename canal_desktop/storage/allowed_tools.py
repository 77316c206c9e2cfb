"""AllowedTools: the tools that are called without asking, each with the digest of what the user saw of it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.domain.tool import ToolId
from canal_desktop.storage.rows import readable, to_timestamp

if TYPE_CHECKING:
    import apsw

    from canal_desktop.storage.database import Database


class AllowedTools:
    """Reads and writes what was allowed. Every method raises StorageError, or one of its kinds, when the disk fails."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> dict[ToolId, str]:
        """Digests by the tools' ids."""

        def work(db: apsw.Connection) -> dict[ToolId, str]:
            query = "SELECT tool_id, digest FROM allowed_tools ORDER BY tool_id"
            return {ToolId(str(known)): str(digest) for known, digest in db.execute(query)}

        with readable():
            return await self._database.run(work)

    async def allow(self, tool_id: ToolId, digest: str) -> None:
        """Call a tool without asking, as long as its digest is this one."""
        values = (tool_id, digest, to_timestamp(datetime.now(UTC)))
        statement = "INSERT OR REPLACE INTO allowed_tools (tool_id, digest, allowed_at) VALUES (?, ?, ?)"
        await self._database.transact(lambda db: db.execute(statement, values))

    async def revoke(self, tool_ids: tuple[ToolId, ...]) -> None:
        """Ask again for these."""
        rows = [(known,) for known in tool_ids]
        await self._database.transact(lambda db: db.executemany("DELETE FROM allowed_tools WHERE tool_id = ?", rows))
