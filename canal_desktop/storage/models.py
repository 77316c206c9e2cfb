"""ModelCache: each server's model list as it was last seen."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.completion import ModelInfo
from canal_desktop.storage.rows import clean_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.storage.database import Database


class ModelCache:
    """Model lists by Base URL."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def save(self, base_url: str, models: Sequence[ModelInfo]) -> None:
        """Remember a server's list in place of the former one."""
        text = clean_text(json.dumps([asdict(model) for model in models], ensure_ascii=False))
        await self._database.transact(
            lambda db: db.execute("INSERT OR REPLACE INTO model_lists VALUES (?, ?)", (base_url, text))
        )

    async def load(self, base_url: str) -> tuple[ModelInfo, ...]:
        """The list as last seen, empty where there never was one."""
        rows: list[Any] = await self._database.run(
            lambda db: db.execute("SELECT models FROM model_lists WHERE base_url = ?", (base_url,)).fetchall()
        )
        return tuple(ModelInfo(**fields) for fields in json.loads(rows[0][0])) if rows else ()
