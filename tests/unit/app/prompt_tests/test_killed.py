"""The program killed in the midst of a run of prompt tests: what was answered is there, and the rest can be run."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path
from typing import Any

import pytest

from canal_desktop.storage.database import Database
from tests.servers.misbehaving import KEY
from tests.unit.app.conftest import World
from tests.unit.app.prompt_tests.bench import Bench, bench_of

ROOT = Path(__file__).parents[4]
RUNNER = """
import asyncio, sys
from pathlib import Path
from canal_desktop.storage.database import Database
from tests.servers.misbehaving import KEY
from tests.unit.app.conftest import World
from tests.unit.app.prompt_tests.bench import bench_of

async def main():
    database = await Database.open(Path(sys.argv[1]) / "library.sqlite3")
    world = World(database, None, Path(sys.argv[1]))
    world.profiles.use_environment(sys.argv[2], KEY)
    bench = await bench_of(world, None)
    await bench.run("one", at_once=1)

asyncio.run(main())
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
async def test_a_program_that_is_killed_has_what_it_had_and_goes_on_with_the_rest(bench: Bench, tmp_path: Path) -> None:
    for number in range(4):
        await bench.add(f"Question {number}?")
    server, answered = bench.server, 0

    def answer(body: dict[str, Any]) -> str:
        nonlocal answered
        answered += 1
        if answered == 2:
            server.open.clear()
        return "yes"

    server.answer = answer
    await bench.world.close()
    await bench.world.database.close()
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", RUNNER, str(tmp_path), server.base_url), env=environment
    )
    # Two are answered, the third one is being waited for.
    await bench.until(lambda: len(server.chats) == 3 and server.at_once == 1)
    os.kill(child.pid, signal.SIGKILL)
    await child.wait()
    server.open.set()

    database = await Database.open(tmp_path / "library.sqlite3")
    world = World(database, server, tmp_path)
    world.profiles.use_environment(server.base_url, KEY)
    again = await bench_of(world, server)
    (run,) = await again.tests.runs(again.case_set.id)
    assert run.ended_at is None
    assert [one.reply for one in await again.tests.results(run.id)] == ["yes", "yes"]
    await again.tests.carry_out(await again.tests.go_on(run, 2))
    (run,) = await again.tests.runs(again.case_set.id)
    assert run.ended_at is not None
    assert len(await again.tests.results(run.id)) == 4
    assert len(server.chats) == 5
    await again.tests._tools.checking.close()
    await world.close()
    await database.close()
