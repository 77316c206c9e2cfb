"""A set of prompt tests, and a server that answers as a test wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from canal_desktop.storage.database import Database
from tests.servers.misbehaving import KEY
from tests.servers.rationed import RationedServer
from tests.unit.app.conftest import World
from tests.unit.app.prompt_tests.bench import Bench, bench_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    database = await Database.open(tmp_path / "library.sqlite3")
    async with RationedServer() as server:
        world = World(database, server, tmp_path)
        world.profiles.use_environment(server.base_url, KEY)
        made = await bench_of(world, server)
        yield made
        await made.tests._tools.checking.close()
        await world.close()
        assert world.errors == []
    await database.close()
