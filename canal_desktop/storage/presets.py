"""PresetStore: the presets of parameters in the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.preset import Preset, PresetId
from canal_desktop.storage.rows import (
    clean_text,
    from_parameters,
    from_timestamp,
    readable,
    to_parameters,
    to_timestamp,
)

if TYPE_CHECKING:
    import apsw

    from canal_desktop.storage.database import Database


class PresetStore:
    """Reads and writes presets. Every method raises StorageError, or one of its kinds, when the disk fails."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> tuple[Preset, ...]:
        """All presets by name."""

        def work(db: apsw.Connection) -> tuple[Preset, ...]:
            query = "SELECT id, name, parameters, created_at FROM presets ORDER BY fold(name), id"
            return tuple(
                Preset(PresetId(str(known)), str(name), to_parameters(parameters), from_timestamp(str(at)))
                for known, name, parameters, at in db.execute(query)
            )

        with readable():
            return await self._database.run(work)

    async def put(self, preset: Preset) -> None:
        """Store a preset, in place of the one with its id."""
        statement = "INSERT OR REPLACE INTO presets (id, name, parameters, created_at) VALUES (?, ?, ?, ?)"
        values = (
            preset.id,
            clean_text(preset.name),
            from_parameters(preset.parameters),
            to_timestamp(preset.created_at),
        )
        await self._database.transact(lambda db: db.execute(statement, values))

    async def remove(self, preset_id: PresetId) -> None:
        """Remove a preset; nothing happens where it is gone."""
        await self._database.transact(lambda db: db.execute("DELETE FROM presets WHERE id = ?", (preset_id,)))
