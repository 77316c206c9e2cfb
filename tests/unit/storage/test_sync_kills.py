"""The program killed while it writes into the sync folder and while it reads from it: nothing is lost or doubled."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.unit.storage.sync_world import Computer, carry, settle, synced_state

ROOT = Path(__file__).parents[3]
KILLS = int(os.environ.get("CANAL_KILLS", "6"))

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")

VISITOR = """
import asyncio, os, signal, sys
from pathlib import Path
import apsw
from tests.unit.storage.sync_world import Computer

left = int(sys.argv[3])
has_begun = False

def count(_cursor, _sql, _bindings):
    global left
    left -= has_begun
    if left < 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return True

if left:
    apsw.connection_hooks.append(lambda connection: connection.set_exec_trace(count))

async def main():
    global has_begun
    computer = Computer(Path(sys.argv[1]), sys.argv[2])
    await computer.start()
    has_begun = True
    print("begun", flush=True)
    while await computer.visit():
        pass
    await computer.stop()

asyncio.run(main())
print("done", flush=True)
"""


def visit_and_kill(root: Path, name: str, wait_s: float, statements: int = 0) -> bool:
    """Whether the visit was over before the kill: after a while, or after so many statements, where they are given."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    visitor = subprocess.Popen(
        [sys.executable, "-c", VISITOR, str(root), name, str(statements)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert visitor.stdout is not None
    try:
        assert visitor.stdout.readline() == "begun\n"
        if statements:
            visitor.wait(60)
        time.sleep(wait_s)
    finally:
        visitor.send_signal(signal.SIGKILL)
        said = visitor.stdout.read()
        visitor.stdout.close()
        visitor.wait()
    return said == "done\n"


async def test_kills_while_writing_and_reading_lose_and_double_nothing(tmp_path: Path) -> None:
    dice = random.Random(5)
    a, b = Computer(tmp_path, "a"), Computer(tmp_path, "b")
    for computer in (a, b):
        await computer.start()
    talk = await a.begin()
    for _count in range(600):
        await a.ask(talk, None)
    for name, computer in (("a", a), ("b", b)):
        await computer.stop()
        # Of these it is certain that they are in the midst, however fast the computer is.
        for statements in (1, 10):
            assert not visit_and_kill(tmp_path, name, 0.0, statements)
        for _kill in range(KILLS):
            visit_and_kill(tmp_path, name, dice.uniform(0, 0.15))
        if computer is a:
            carry(a, b)

    for computer in (a, b):
        await computer.start()
    await settle([a, b])

    state = await synced_state(a)
    assert await synced_state(b) == state
    assert len(state[talk]["messages"]) == 602
    for computer in (a, b):
        assert await computer.sql("SELECT count(*) FROM messages") == [(602,)]
        assert await computer.sql("PRAGMA integrity_check") == [("ok",)]
        await computer.stop()
