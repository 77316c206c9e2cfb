"""Each thing the user does, on a disk that fails at the n-th read, write, sync, truncation or lock, or is full.

`CANAL_LONG_TESTS=1` tries every n; otherwise there are some of each kind.
"""

from __future__ import annotations

import asyncio
import os
import random
from typing import TYPE_CHECKING, Any

import apsw
import pytest

from canal_desktop.domain.errors import DiskFull, LibraryDamaged, StorageError
from canal_desktop.storage.backup_files import list_backups
from canal_desktop.storage.database import Database
from tests.failing_disk import FAULTS, FailingDisk, failing_disk
from tests.unit.app.disk_trials import Refused, Trial, copied
from tests.unit.app.library_trials import TRIALS, Backup, Migration, Restore, Sync
from tests.unit.storage.test_salvage import flip_leaf_page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.failing_disk import Fault

ALL_OF_THEM = os.environ.get("CANAL_LONG_TESTS") == "1"
EACH = 2
"""So many moments of each operation and fault are tried where not all are."""


@pytest.fixture
def disk() -> Iterator[FailingDisk]:
    with failing_disk() as made:
        yield made


def moments(count: int, dice: random.Random) -> list[int]:
    """At which calls to fail: all, or the last one and some before."""
    if ALL_OF_THEM or count <= EACH:
        return list(range(count))
    return [*sorted(dice.sample(range(count - 1), EACH - 1)), count - 1]


async def run_through(kind: type[Trial], folder: Path, disk: FailingDisk) -> tuple[Any, Any, dict[str, int]]:
    """What there is before and after, and how often it calls the disk, while nothing fails."""
    states = []
    for acts in (False, True):
        trial = kind(copied(folder / "source", folder / "run"), disk)
        await trial.open()
        disk.arm(None)
        if acts:
            await trial.act()
        counts = dict(disk.counts)
        states.append(await trial.look())
        await trial.close()
    return states[0], states[1], counts


async def check_sound(path: Path) -> None:
    """What the library is after the next start."""
    database = await Database.open(path)
    assert database.notice is None
    assert await database.run(lambda db: db.pragma("integrity_check")) == "ok"
    assert await database.run(lambda db: db.execute("PRAGMA foreign_key_check").fetchall()) == []
    await database.close()


def check_sentence(fault: Fault, refused: Exception) -> None:
    """It says what happened and what to do, and that the disk is full where it is."""
    assert str(refused).endswith((".", "lost.")), str(refused)
    assert "damaged" not in str(refused), str(refused)
    assert fault.code != apsw.SQLITE_FULL or isinstance(refused, DiskFull) or "disk is full" in str(refused)


async def fail_once(kind: type[Trial], folder: Path, disk: FailingDisk, fault: Fault, at: int, states: Any) -> bool:
    """Do it while the disk fails, and again when it does not; returns whether anything failed."""
    before, after = states
    trial = kind(copied(folder / "source", folder / "run"), disk)
    disk.mend()
    await trial.open()
    disk.arm(fault, at)
    refused: Exception | None = None
    try:
        await trial.act()
    except (StorageError, Refused) as error:
        refused = error
        trial.check_refused()
        check_sentence(fault, error)
    struck = disk.struck
    disk.mend()
    killed = kind(copied(folder / "run", folder / "killed"), disk)
    state = await trial.look()
    assert state == after if refused is None else trial.is_whole(state, before, after)
    if refused is not None:
        await trial.act()
        assert await trial.look() == after
    if isinstance(trial, Sync):
        await trial.settled()
    await trial.close()
    await check_sound(trial.path)
    if killed.path.exists():
        state = await killed.look_after_kill()
        assert state == after if refused is None else killed.is_whole(state, before, after)
        await check_sound(killed.path)
    return struck > 0


@pytest.mark.timeout(0 if ALL_OF_THEM else 300)
@pytest.mark.parametrize("kind", TRIALS, ids=lambda kind: kind.__name__)
async def test_nothing_is_lost_or_half_done_whatever_the_disk_refuses(
    kind: type[Trial], tmp_path: Path, disk: FailingDisk
) -> None:
    (tmp_path / "source").mkdir()
    await kind.prepare(tmp_path / "source")
    *states, counts = await run_through(kind, tmp_path, disk)
    dice = random.Random(kind.__name__)
    struck = 0
    for fault in FAULTS:
        for at in moments(counts.get(fault.call, 0), dice):
            struck += await fail_once(kind, tmp_path, disk, fault, at, states)
    # Slices are cut by the clock, so the last call of one run may be missing from the next.
    assert struck > len(FAULTS) // 2
    await asyncio.get_running_loop().shutdown_default_executor()


async def test_a_backup_that_turns_out_to_be_damaged_is_told_and_what_came_before_stays(tmp_path: Path) -> None:
    await Restore.prepare(tmp_path)
    (backup,) = list_backups(tmp_path / "library.sqlite3")
    flip_leaf_page(backup.path, "parts")
    trial = Restore(tmp_path, FailingDisk())
    await trial.open()
    before = await trial.look()

    with pytest.raises(LibraryDamaged):
        await trial.act()

    assert set(before[0]) <= set((await trial.look())[0])
    await trial.close()
    await asyncio.get_running_loop().shutdown_default_executor()


@pytest.mark.parametrize("part", [0.1, 0.5, 0.7, 0.9])
async def test_a_disk_that_fills_up_in_the_midst_of_a_migration_leaves_the_library_as_it_was(
    tmp_path: Path, disk: FailingDisk, part: float
) -> None:
    (tmp_path / "source").mkdir()
    await Migration.prepare(tmp_path / "source")
    _before, after, counts = await run_through(Migration, tmp_path, disk)
    path = copied(tmp_path / "source", tmp_path / "run") / "library.sqlite3"
    [full] = [fault for fault in FAULTS if fault.name == "the disk is full in the midst of a write"]

    disk.arm(full, int(counts["write"] * part))
    with pytest.raises(DiskFull, match="Free some space"):
        await Database.open(path)
    disk.mend()

    trial = Migration(tmp_path / "run", disk)
    state = await trial.look()
    assert state[:2] == [1, "ok"]
    assert state[2] == after[2]
    await trial.open()
    await trial.act()
    assert await trial.look() == after
    await trial.close()
    assert not list(path.parent.rglob("*.new*"))


async def test_a_backup_that_cannot_be_looked_at_once_it_is_made_is_not_told_as_nothing_to_back_up(
    tmp_path: Path, disk: FailingDisk
) -> None:
    (tmp_path / "source").mkdir()
    await Backup.prepare(tmp_path / "source")
    *_states, counts = await run_through(Backup, tmp_path, disk)
    [fault] = [fault for fault in FAULTS if fault.call == "read"]
    sentences = []
    for at in range(counts["read"] - 24, counts["read"], 4):
        trial = Backup(copied(tmp_path / "source", tmp_path / "run"), disk)
        disk.mend()
        await trial.open()
        disk.arm(fault, at)
        try:
            await trial.act()
        except StorageError as error:
            sentences.append(str(error))
        disk.mend()
        await trial.close()
    assert sentences
    assert all(sentence.startswith("Today's backup could not be made.") for sentence in sentences)
    await asyncio.get_running_loop().shutdown_default_executor()
