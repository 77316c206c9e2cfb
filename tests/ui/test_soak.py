"""A short piece of a long day: what each answer, sheet or switch left behind would be seen here by its number."""

from __future__ import annotations

import gc
import random
import sys
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.settings import Appearance, Settings
from tests.servers.misbehaving import KEY
from tests.ui.program import Server, profile
from tools.soak.counts import count, grown, left_behind
from tools.soak.day import Day
from tools.soak.server import SoakServer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.ui.conftest import Programs

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="what a process holds is read from /proc")

CONVERSATIONS = 20
WARM_UP, ANSWERS = 24, 60
SHEETS = ("parameters", "requests", "branch_map", "usage", "palette", "settings", "model", "tag")


@pytest.fixture
def only_new() -> Iterator[None]:
    """What other tests left in memory is not counted."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.slow
async def test_a_day_leaves_nothing_behind_with_each_answer(only_new: None, start: Programs) -> None:
    async with SoakServer() as server:
        asked = replace(profile(), base_url=server.base_url)
        settings = Settings(appearance=Appearance.LIGHT, active_profile=asked.id, spelling=False)
        program = await start(asked, server=Server(real_key=KEY), settings=settings)
        day = Day(program, random.Random(7), SHEETS)
        await day.begin()
        await day.each_once()
        legs = []
        for share in (0, 1, 2):
            await day.go_on(max(2, CONVERSATIONS * share // 2), WARM_UP + (ANSWERS - WARM_UP) * share // 2)
            await day.rest()
            legs.append(count())

        # What is loaded late comes once; what is left behind comes with both halves.
        once, again = (left_behind(before, after, (ANSWERS - WARM_UP) // 2) for before, after in pairwise(legs))
        assert not set(once) & set(again), f"more after each answer: {once}, {again}"


async def test_what_has_grown_is_told_and_a_little_memory_is_not(qapp: object) -> None:
    before = count()
    little = replace(before, memory=round(before.memory * 1.04), widgets=before.widgets + 1)
    assert grown([before, little, before, little, before, little]) == []
    much = replace(before, memory=round(before.memory * 1.06), sockets=before.sockets + 1)
    assert [told.partition(":")[0] for told in grown([before, little, much])] == ["memory", "sockets"]
