"""Sync while the program runs: two libraries, one folder, and what goes wrong with folders."""

from __future__ import annotations

import asyncio
import errno
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app import sync as sync_module
from canal_desktop.app import sync_exchange
from canal_desktop.app.sync import Sync, sentence_for
from canal_desktop.app.tasks import Tasks
from canal_desktop.storage.machine import load_machine
from tests.unit.storage.sync_world import Computer, synced_state

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from canal_desktop.domain.message import ConversationId


class Program:
    """A library that is kept together with a folder."""

    def __init__(self, root: Path, name: str) -> None:
        self.computer = Computer(root, name)
        self.errors: list[BaseException] = []
        self.changed: list[frozenset[ConversationId]] = []
        self.tasks = Tasks(lambda _name, error: self.errors.append(error))

    async def open(self) -> None:
        await self.computer.start()
        self.sync = Sync(
            self.computer.database,
            self.computer.root,
            self.computer.drawer,
            self.tasks,
            on_changed=self.changed.append,
        )

    async def close(self) -> None:
        self.sync.stop()
        await self.tasks.cancel_all()
        await self.computer.stop()
        assert self.errors == []


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sync_module, "POLL_S", 0.02)
    monkeypatch.setattr(sync_module, "LONGEST_PAUSE_S", 0.1)


@pytest.fixture
async def two(tmp_path: Path) -> AsyncIterator[list[Program]]:
    programs = [Program(tmp_path, name) for name in "ab"]
    for program in programs:
        await program.open()
    yield programs
    for program in programs:
        await program.close()


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    folder = tmp_path / "cloud"
    folder.mkdir()
    return folder


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(60):
        while not condition():
            await asyncio.sleep(0.01)


async def test_what_one_program_stores_the_other_has_soon_and_says_so(two: list[Program], shared: Path) -> None:
    a, b = two
    a.sync.start(shared)
    b.sync.start(shared)
    talk = await a.computer.begin()
    await until(lambda: frozenset({talk}) in b.changed)
    below = await b.computer.ask(talk, None)
    await until(lambda: frozenset({talk}) in a.changed)

    assert await synced_state(a.computer) == await synced_state(b.computer)
    assert below in await a.computer.ids("messages")
    assert a.changed == [frozenset({talk})], "nobody is told of what he did himself"
    await until(lambda: len(a.sync.status.machines) == 2 and a.sync.status.last_exchange is not None)
    assert [machine.is_this for machine in a.sync.status.machines].count(True) == 1
    assert a.sync.status.problems == ()


async def test_a_folder_that_is_not_there_is_named_and_used_once_it_is(two: list[Program], shared: Path) -> None:
    a, _b = two
    await a.computer.begin()
    shared.rmdir()
    a.sync.start(shared)
    await until(lambda: bool(a.sync.status.problems))
    assert a.sync.status.problems == (
        f"The sync folder {shared} is not there. Connect its drive, or choose the folder again in the settings.",
    )
    shared.mkdir()
    await until(lambda: a.sync.status.problems == ())
    await until(lambda: a.sync.status.last_exchange is not None)
    assert list(shared.rglob("*.jsonl"))


async def test_an_empty_folder_where_there_was_a_full_one_is_not_filled_unless_the_user_chose_it(
    two: list[Program], shared: Path
) -> None:
    a, b = two
    await a.computer.begin()
    a.sync.start(shared)
    await until(lambda: a.sync.status.last_exchange is not None)
    a.sync.stop()
    shutil.rmtree(shared / "canal-desktop")
    a.sync.start(shared)
    await until(lambda: bool(a.sync.status.problems))
    assert list(shared.iterdir()) == []

    a.sync.start(shared, is_chosen=True)
    b.sync.start(shared)
    await until(lambda: bool(b.changed))
    await until(lambda: a.sync.status.problems == ())


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
async def test_a_folder_that_cannot_be_written_is_read_all_the_same(two: list[Program], shared: Path) -> None:
    a, b = two
    talk = await a.computer.begin()
    a.sync.start(shared)
    b.sync.start(shared)
    await until(lambda: bool(b.changed))
    own = shared / "canal-desktop" / load_machine(b.computer.root).id
    own.chmod(0o500)
    await b.computer.begin()
    await a.computer.ask(talk, None)
    await until(lambda: len(b.changed) > 1 and bool(b.sync.status.problems))
    assert "cannot be written" in b.sync.status.problems[0]
    own.chmod(0o700)
    await until(lambda: b.sync.status.problems == ())
    await until(lambda: bool(a.changed))


async def test_a_write_that_fails_half_way_leaves_nothing_half_and_is_made_again(
    two: list[Program], shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b = two
    fails = 3
    real = os.fsync

    def full_disk(descriptor: int) -> None:
        nonlocal fails
        if fails and Path(f"/proc/self/fd/{descriptor}").readlink().suffix == ".jsonl":
            fails -= 1
            raise OSError(errno.ENOSPC, "No space left on device")
        real(descriptor)

    if not Path("/proc/self/fd").is_dir():
        pytest.skip("needs /proc")
    await a.computer.begin()
    monkeypatch.setattr(os, "fsync", full_disk)
    problems: list[tuple[str, ...]] = []
    a.sync.on_status = lambda: problems.append(a.sync.status.problems)
    a.sync.start(shared)
    b.sync.start(shared)
    await until(lambda: bool(b.changed))
    assert fails == 0
    sentence = f"There is no room left in the sync folder {shared}. Free some space; it is tried again by itself."
    assert (sentence,) in problems
    assert await synced_state(a.computer) == await synced_state(b.computer)
    await until(lambda: a.sync.status.problems == ())
    assert len(list(shared.rglob("*.jsonl"))) == 1


async def test_another_folder_gets_everything(two: list[Program], shared: Path, tmp_path: Path) -> None:
    a, b = two
    await a.computer.begin()
    a.sync.start(shared)
    await until(lambda: a.sync.status.last_exchange is not None)
    other = tmp_path / "other"
    other.mkdir()
    a.sync.start(other, is_chosen=True)
    b.sync.start(other)
    await until(lambda: bool(b.changed))
    assert await synced_state(a.computer) == await synced_state(b.computer)


async def test_sync_now_does_not_wait_for_the_next_look(
    two: list[Program], shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b = two
    monkeypatch.setattr(sync_module, "POLL_S", 3600)
    a.sync.start(shared)
    b.sync.start(shared)
    await until(lambda: a.sync.status.last_exchange is not None and b.sync.status.last_exchange is not None)
    await a.computer.begin()
    a.sync.sync_now()
    await until(lambda: bool(list(shared.rglob("*.jsonl"))))
    await asyncio.sleep(0.1)
    assert b.changed == []
    b.sync.sync_now()
    await until(lambda: bool(b.changed))


async def test_a_message_is_stored_while_a_large_library_arrives(
    two: list[Program], shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b = two
    talk = await a.computer.begin()
    for _count in range(400):
        await a.computer.ask(talk, None)
    a.sync.start(shared)
    await until(lambda: a.sync.status.last_exchange is not None)
    # A fast computer would have all of it before the next look here.
    monkeypatch.setattr(sync_exchange, "BREATH_S", 0.1)
    b.sync.start(shared)
    await until(lambda: bool(b.changed))
    own = await b.computer.begin()
    # It did not have to wait for all that was arriving.
    assert len(await b.computer.ids("messages")) < 400
    async with asyncio.timeout(60):
        while await b.computer.sql("SELECT count(*) FROM messages") != [(404,)]:
            await asyncio.sleep(0.05)
    assert own in await b.computer.ids("conversations")


def test_every_failure_of_the_folder_has_a_sentence(tmp_path: Path) -> None:
    for number in (errno.ENOENT, errno.ENOSPC, errno.EROFS, errno.EIO):
        sentence = sentence_for(OSError(number, os.strerror(number)), tmp_path)
        assert str(tmp_path) in sentence
        assert sentence.endswith(".")


def test_a_data_folder_is_a_machine_of_its_own_and_so_is_its_copy(tmp_path: Path) -> None:
    here = tmp_path / "here"
    here.mkdir()
    machine = load_machine(here)
    assert load_machine(here) == machine
    shutil.copytree(here, tmp_path / "copy")
    assert load_machine(tmp_path / "copy").id != machine.id
    assert load_machine(here) == machine
    for content in ("", "{}", '{"id": 5, "fingerprint": "x"}', "[]", '{"id": "../x", "fingerprint": null}'):
        (here / "machine.json").write_text(content)
        found = load_machine(here)
        assert len(found.id) == 32
        assert load_machine(here) == found
