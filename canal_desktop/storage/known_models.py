"""KnownModels: what the user and the program noted of each server's models: favourites, use, refusals, own facts."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.fact_fields import from_fields, to_fields
from canal_desktop.domain.known_model import NOTHING_KNOWN, KnownModel, Refusal
from canal_desktop.domain.model_facts import FactSource
from canal_desktop.storage.rows import (
    clean_text,
    from_timestamp,
    moment_or_none,
    timestamp_or_none,
    to_json,
    to_timestamp,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    import apsw

    from canal_desktop.storage.database import Database


class KnownModels:
    """Notes by Base URL and model."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def load(self, base_url: str) -> dict[str, KnownModel]:
        """All notes on a server's models, by their ids.

        Raises:
            StorageError: they could not be read.
        """

        def read(db: apsw.Connection) -> dict[str, KnownModel]:
            statement = "SELECT model, is_favourite, used_at, refusal, facts FROM known_models WHERE base_url = ?"
            rows = db.execute(statement, (clean_text(base_url),)).fetchall()
            return {str(row[0]): _to_known(row[1:]) for row in rows}

        return await self._database.run(read)

    async def save(self, base_url: str, model: str, known: KnownModel) -> None:
        """Keep the notes on a model in place of the former ones; a model without any is forgotten.

        Raises:
            StorageError: they could not be stored.
        """
        key = (clean_text(base_url), clean_text(model))
        if known == NOTHING_KNOWN:
            statement: str = "DELETE FROM known_models WHERE base_url = ? AND model = ?"
            values: tuple[Any, ...] = key
        else:
            statement = """
                INSERT OR REPLACE INTO known_models (base_url, model, is_favourite, used_at, refusal, facts)
                VALUES (?, ?, ?, ?, ?, ?)
            """
            values = (*key, *_to_row(known))
        await self._database.transact(lambda db: db.execute(statement, values))


def _to_row(known: KnownModel) -> tuple[Any, ...]:
    refusal, facts = known.refusal, {"own": to_fields(known.own), "learnt": to_fields(known.learnt)}
    return (
        int(known.is_favourite),
        timestamp_or_none(known.used_at),
        None
        if refusal is None
        else to_json({"status": refusal.status, "sentence": refusal.sentence, "at": to_timestamp(refusal.at)}),
        to_json(facts) if facts["own"] or facts["learnt"] else None,
    )


def _to_known(row: Sequence[Any]) -> KnownModel:
    """The notes of a row; of a damaged one the star alone, as nothing else in it is worth an error."""
    with contextlib.suppress(ValueError, TypeError, KeyError, AttributeError):
        return _read_row(*row)
    return KnownModel(bool(row[0]))


def _read_row(is_favourite: int, used_at: str | None, refusal: str | None, facts: str | None) -> KnownModel:
    told = json.loads(refusal) if refusal else None
    noted = json.loads(facts) if facts else {}
    return KnownModel(
        bool(is_favourite),
        moment_or_none(used_at),
        None if told is None else Refusal(told["status"], told["sentence"], from_timestamp(told["at"])),
        from_fields(noted.get("own"), FactSource.USER),
        from_fields(noted.get("learnt"), FactSource.LEARNT),
    )
