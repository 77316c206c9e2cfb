"""ModelCache: each server's model list as it was last seen, with what the server says of each model."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.completion import ModelInfo
from canal_desktop.domain.fact_fields import from_fields, to_fields
from canal_desktop.domain.model_facts import FactSource
from canal_desktop.storage.rows import clean_text, known_fields, to_json

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import apsw

    from canal_desktop.storage.database import Database


class ModelCache:
    """Model lists by Base URL. on_seen is called with each list that comes from a server, before it is stored."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.on_seen: Callable[[str, tuple[ModelInfo, ...]], None] = lambda _base_url, _models: None

    async def save(self, base_url: str, models: Sequence[ModelInfo]) -> None:
        """Remember a server's list in place of the former one."""
        self.on_seen(base_url, tuple(models))
        statement = "INSERT OR REPLACE INTO model_lists (base_url, models) VALUES (?, ?)"

        def write(db: apsw.Connection) -> None:
            db.execute(statement, (clean_text(base_url), to_json([_to_fields(model) for model in models])))

        await self._database.transact(write)

    async def load(self, base_url: str) -> tuple[ModelInfo, ...]:
        """The list as last seen, empty where there never was one."""

        def read(db: apsw.Connection) -> tuple[ModelInfo, ...]:
            statement = "SELECT models FROM model_lists WHERE base_url = ?"
            rows = db.execute(statement, (clean_text(base_url),)).fetchall()
            return tuple(_to_model(found) for found in json.loads(str(rows[0][0]))) if rows else ()

        return await self._database.run(read)


def _to_fields(model: ModelInfo) -> dict[str, Any]:
    found: dict[str, Any] = {"id": model.id, "owned_by": model.owned_by, "created": model.created}
    if facts := to_fields(model.facts):
        found["facts"] = facts
    return found


def _to_model(found: dict[str, Any]) -> ModelInfo:
    facts = from_fields(found.get("facts"), FactSource.SERVER)
    return ModelInfo(**known_fields(ModelInfo, {**found, "facts": facts}))
