"""Everything below the window that prompt tests need, and a set to put cases into."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from canal_desktop.app.checking import Checking
from canal_desktop.app.prompt_test_run import RunTools
from canal_desktop.app.prompt_tests import PromptTests
from canal_desktop.app.spending import Spending
from canal_desktop.domain.message import Role, TextPart
from canal_desktop.domain.money import Price
from canal_desktop.domain.prompt_test import (
    Case,
    CaseMessage,
    CaseRequest,
    Check,
    CheckKind,
    new_case_id,
)
from canal_desktop.domain.settings import Settings
from canal_desktop.storage.prompt_tests import PromptTestStore
from canal_desktop.storage.spent import SpentStore

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.prompt_test_run import PromptTestRun
    from canal_desktop.domain.prompt_test import CaseSet
    from tests.servers.rationed import RationedServer
    from tests.unit.app.conftest import World

NOW = datetime(2026, 11, 28, tzinfo=UTC)
PROFILE = "environment"
PRICE = Price(Decimal(100), Decimal(200))
YES = (Check(CheckKind.CONTAINS, "yes"),)


@dataclass
class Bench:
    """Everything below the window, with a set to put cases into."""

    world: World
    server: RationedServer
    tests: PromptTests
    case_set: CaseSet
    settings: Settings

    async def add(self, question: str = "Is it?", checks: tuple[Check, ...] = YES, **others: Any) -> Case:
        request = CaseRequest((CaseMessage(Role.USER, (TextPart(question),)),))
        values = {"title": question, "request": request, "expected": "", **others}
        made = Case(id=new_case_id(), set_id=self.case_set.id, checks=checks, created_at=NOW, updated_at=NOW, **values)
        return await self.tests.save_case(made)

    async def run(self, *models: str, repeats: int = 1, at_once: int = 3) -> PromptTestRun:
        begun = await self.tests.begin(self.case_set.id, models, repeats, at_once, PROFILE)
        await self.tests.carry_out(begun)
        return begun

    async def until(self, condition: Callable[[], object]) -> None:
        async with asyncio.timeout(60):
            while not condition():
                await asyncio.sleep(0.01)


async def bench_of(world: World, server: RationedServer) -> Bench:
    bench: Bench
    spent = SpentStore(world.database)
    spending = Spending(spent, world.requests, lambda: datetime.now().astimezone(), lambda: bench.settings)
    tools = RunTools(
        PromptTestStore(world.database), Checking(), world.requests, world.profiles.provider_for, spending, spent
    )
    tests = PromptTests(tools, world.undo)
    bench = Bench(world, server, tests, await tests.add_set("Facts"), Settings())
    return bench
