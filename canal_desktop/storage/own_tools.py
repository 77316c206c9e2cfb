"""OwnToolStore: the tools the user described, in the library."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from canal_desktop.domain.tool import Tool, ToolId
from canal_desktop.storage.rows import clean_text, readable, to_timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from canal_desktop.storage.database import Database


class OwnToolStore:
    """Reads and writes them. Every method raises StorageError, or one of its kinds, when the disk fails."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> tuple[Tool, ...]:
        """Every tool, by name."""
        query = "SELECT id, name, description, schema FROM tools ORDER BY fold(name), id"
        with readable():
            return await self._database.run(
                lambda db: tuple(
                    Tool(ToolId(str(known)), str(name), str(description), _schema(str(schema)))
                    for known, name, description, schema in db.execute(query)
                )
            )

    async def put(self, tool: Tool, now: datetime) -> None:
        """Add a tool, or let it take the place of the one with its id."""
        statement = """
            INSERT INTO tools (id, name, description, schema, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, description = excluded.description,
            schema = excluded.schema, updated_at = excluded.updated_at
        """
        schema = clean_text(json.dumps(tool.schema, ensure_ascii=False))
        row = (tool.id, clean_text(tool.name), clean_text(tool.description), schema, *[to_timestamp(now)] * 2)
        await self._database.transact(lambda db: db.execute(statement, row))

    async def remove(self, tool_id: ToolId) -> None:
        """Remove a tool."""
        await self._database.transact(lambda db: db.execute("DELETE FROM tools WHERE id = ?", (tool_id,)))


def _schema(text: str) -> dict[str, object]:
    """What a row says; a library may come from anywhere."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
