"""A window whose conversation has an answer of a real server."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app import checking
from tests.servers.misbehaving import KEY
from tests.servers.rationed import RationedServer
from tests.ui.program import Server, profile
from tests.ui.prompt_tests.bench import Bench

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.ui.conftest import Programs


@pytest.fixture(autouse=True)
def _time_to_check(monkeypatch: pytest.MonkeyPatch) -> None:
    # What a busy computer checks is the same in the end.
    monkeypatch.setattr(checking, "LIMIT_S", 60.0)


@pytest.fixture
async def server() -> AsyncIterator[RationedServer]:
    async with RationedServer() as made:
        made.models = [{"id": name} for name in ("gpt-4o-mini", "other")]
        yield made


@pytest.fixture
async def bench(start: Programs, server: RationedServer) -> Bench:
    alpha = replace(profile(), base_url=server.base_url)
    made = Bench(await start(alpha, server=Server(real_key=KEY)), server)
    await made.ask()
    return made
