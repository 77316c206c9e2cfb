"""Notes on models, and each server's list with its facts, on a real file."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from canal_desktop.domain.completion import ModelInfo
from canal_desktop.domain.known_model import KnownModel, Refusal
from canal_desktop.domain.model_facts import FactSource, ModelKind, facts_from
from canal_desktop.domain.money import Price, PriceSource
from canal_desktop.storage.known_models import KnownModels
from canal_desktop.storage.models import ModelCache

if TYPE_CHECKING:
    from canal_desktop.storage.database import Database

HERE, THERE = "https://here/v1", "https://there/v1"
WHEN = datetime(2026, 11, 28, 12, 30, tzinfo=UTC)
PRICE = Price(Decimal("0.15"), Decimal("0.6"), None, PriceSource.USER)
NOTED = KnownModel(
    is_favourite=True,
    used_at=WHEN,
    refusal=Refusal(403, "This key may not use it.", WHEN),
    own=facts_from(FactSource.USER, {"context_tokens": 8_000, "price": PRICE, "vision": False}),
    learnt=facts_from(FactSource.LEARNT, {"vision": False}),
)


async def test_notes_are_kept_for_each_server_and_model(database: Database) -> None:
    store = KnownModels(database)
    await store.save(HERE, "a", NOTED)
    await store.save(HERE, "b", KnownModel(used_at=WHEN))
    await store.save(THERE, "a", KnownModel(is_favourite=True))

    assert await store.load(HERE) == {"a": NOTED, "b": KnownModel(used_at=WHEN)}
    assert await store.load(THERE) == {"a": KnownModel(is_favourite=True)}
    assert await store.load("https://elsewhere/v1") == {}


async def test_notes_replace_the_former_ones_and_none_leave_no_row(database: Database) -> None:
    store = KnownModels(database)
    await store.save(HERE, "a", NOTED)
    await store.save(HERE, "a", KnownModel(used_at=WHEN))
    assert await store.load(HERE) == {"a": KnownModel(used_at=WHEN)}

    await store.save(HERE, "a", KnownModel())
    rows = await database.run(lambda db: db.execute("SELECT count(*) FROM known_models").fetchall())
    assert rows == [(0,)]


async def test_of_a_damaged_row_the_star_stays(database: Database) -> None:
    def damage(db: object) -> None:
        statement = "INSERT INTO known_models VALUES (?, ?, 1, 'yesterday', '{\"status\": 3}', '[]')"
        db.execute(statement, (HERE, "a"))  # type: ignore[attr-defined]

    await database.transact(damage)

    assert await KnownModels(database).load(HERE) == {"a": KnownModel(is_favourite=True)}


async def test_names_with_half_characters_are_stored(database: Database) -> None:
    store = KnownModels(database)
    await store.save(HERE, "half \ud800", KnownModel(is_favourite=True))

    assert await store.load(HERE) == {"half \ufffd": KnownModel(is_favourite=True)}


async def test_a_list_is_kept_with_its_facts_and_told_of(database: Database) -> None:
    cache = ModelCache(database)
    told: list[tuple[str, tuple[ModelInfo, ...]]] = []
    cache.on_seen = lambda base_url, models: told.append((base_url, models))
    price = Price(Decimal(3), Decimal(15), Decimal("0.3"), PriceSource.SERVER)
    values = {"kind": ModelKind.CHAT, "context_tokens": 200_000, "vision": True, "tools": False, "price": price}
    models = (ModelInfo("a", "acme", 7, facts_from(FactSource.SERVER, values)), ModelInfo("b"))

    await cache.save(HERE, models)

    assert await cache.load(HERE) == models
    assert told == [(HERE, models)]


async def test_a_list_that_an_older_version_kept_is_read(database: Database) -> None:
    content = '[{"id": "a", "owned_by": "acme", "created": 7}]'
    await database.transact(lambda db: db.execute("INSERT INTO model_lists VALUES (?, ?)", (HERE, content)))

    assert await ModelCache(database).load(HERE) == (ModelInfo("a", "acme", 7),)
