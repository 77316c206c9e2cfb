"""ModelCache: each server's model list as it was last seen."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.completion import ModelInfo
from canal_desktop.storage.rows import clean_text, known_fields, to_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.storage.database import Database


class ModelCache:
    """Model lists by Base URL."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def save(self, base_url: str, models: Sequence[ModelInfo]) -> None:
        """Remember a server's list in place of the former one."""
        text = to_json([{"id": model.id, "owned_by": model.owned_by, "created": model.created} for model in models])
        statement = "INSERT OR REPLACE INTO model_lists (base_url, models) VALUES (?, ?)"
        await self._database.transact(lambda db: db.execute(statement, (clean_text(base_url), text)))

    async def load(self, base_url: str) -> tuple[ModelInfo, ...]:
        """The list as last seen, empty where there never was one."""
        rows: list[Any] = await self._database.run(
            lambda db: db.execute(
                "SELECT models FROM model_lists WHERE base_url = ?", (clean_text(base_url),)
            ).fetchall()
        )
        if not rows:
            return ()
        return tuple(ModelInfo(**known_fields(ModelInfo, found)) for found in json.loads(rows[0][0]))
