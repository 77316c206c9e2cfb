"""Machines that work offline, with files that arrive late, twice, cut off or not at all: all end the same."""

from __future__ import annotations

import os
import random
from typing import TYPE_CHECKING, Any

import pytest

from tests.unit.storage.sync_world import Computer, Life, Time, all_text, carry, settle, synced_state

if TYPE_CHECKING:
    from pathlib import Path

RUNS = int(os.environ.get("CANAL_SYNC_RUNS", "12"))
STEPS = 60


def differences(ours: dict[str, Any], theirs: dict[str, Any]) -> list[Any]:
    """What differs, so that a failure can be read."""
    found: list[Any] = []
    for key in sorted(ours.keys() | theirs.keys()):
        mine, other = ours.get(key), theirs.get(key)
        if mine is None or other is None or isinstance(mine, list):
            found += [(key, mine, other)] if mine != other else []
            continue
        found += [(key, name, mine[name], other[name]) for name in mine if mine[name] != other[name]]
    return found


@pytest.mark.parametrize("seed", range(RUNS))
async def test_machines_end_with_the_same_library_whatever_the_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    dice = random.Random(seed)
    time = Time(random.Random(seed))
    time.make_ids(monkeypatch)
    computers = [Computer(tmp_path, name, time) for name in "abc"[: dice.choice([2, 3])]]
    for computer in computers:
        await computer.start()
    life = Life(dice, purges=seed % 2 == 0, is_narrow=seed % 4 == 0)
    for _step in range(STEPS):
        computer = dice.choice(computers)
        what = dice.random()
        time.pass_by()
        if what < 0.7:
            await life.act(computer)
        elif what < 0.85:
            await computer.visit()
        elif what < 0.97:
            carry(computer, dice.choice([other for other in computers if other is not computer]), dice)
        else:
            await computer.stop()
            await computer.start()

    await settle(computers)

    states = [await synced_state(computer) for computer in computers]
    for computer, state in zip(computers[1:], states[1:], strict=True):
        assert differences(states[0], state) == [], computer.machine.name
    for computer in computers:
        assert await computer.sql("PRAGMA foreign_key_check") == []
        if not life.purges:
            text = await all_text(computer)
            said = {
                word for other in computers for word in other.texts if word.startswith(("text", "question", "more"))
            }
            assert not [word for word in said if word not in text]
        await computer.stop()
