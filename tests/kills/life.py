"""A life: a process that does something, says what the user saw confirmed, and is killed; then what must hold."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import select
import signal
import time
import traceback
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.errors import CanalError
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from tests.end2end.aftermath import files_with
from tests.servers.misbehaving import KEY

if TYPE_CHECKING:
    import random
    from collections.abc import AsyncIterator, Awaitable
    from pathlib import Path

PATIENCE_S = 120.0
"""Longest life: then something hangs."""

ALLOWED_LOSS_S = 0.5
"""How much of a stream a kill may take, on a computer that lets the program get on."""

Say = Callable[..., None]
Line = dict[str, Any]


@dataclass(frozen=True)
class Heard:
    """What a life said before its end."""

    lines: tuple[Line, ...]
    lived_s: float
    over_s: float | None
    """When it had done all it was to do, None where it was killed before that."""


@dataclass(frozen=True)
class Kill:
    """What one kill left: how long the life was, how much of a stream is missing, in seconds, and what is wrong."""

    lived_s: float
    lost_s: float
    faults: tuple[str, ...]


def killed_life(act: Callable[[Say], Awaitable[None]], wait_s: float | None) -> Heard:
    """Do something in a process of its own and kill it after wait_s seconds; None: once it is over.

    What it says is passed on by one write each, so that it is heard whatever happens afterwards. One that is over
    waits for its kill: the moment after the last confirmation is as good as any other.

    Raises:
        RuntimeError: it failed by itself.
    """
    ours, its = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ours)
        _live(act, its)
    os.close(its)
    began = time.monotonic()
    deadline = began + (PATIENCE_S if wait_s is None else wait_s)
    data, has_ended = b"", False
    while not has_ended and (left := deadline - time.monotonic()) > 0:
        if wait_s is None and b'"over"' in data:
            break
        if select.select([ours], [], [], left)[0]:
            data += (more := os.read(ours, 65536))
            has_ended = not more
    lived_s = time.monotonic() - began
    os.kill(child, signal.SIGKILL)
    while more := os.read(ours, 65536):
        data += more
    os.close(ours)
    os.waitpid(child, 0)
    lines = [json.loads(line) for line in data.split(b"\n")[:-1]]
    failed = [line["text"] for line in lines if line["is"] == "failed"]
    if failed:
        raise RuntimeError(failed[0])
    over = [line["at"] for line in lines if line["is"] == "over"]
    return Heard(tuple(lines), lived_s, over[0] - began if over else None)


def _live(act: Callable[[Say], Awaitable[None]], pipe: int) -> None:
    """In the child: never returns."""

    def say(kind: str, **values: Any) -> None:
        os.write(pipe, json.dumps({"is": kind, "at": time.monotonic(), **values}).encode() + b"\n")

    async def all_of_it() -> None:
        await act(say)
        say("over")
        await asyncio.sleep(PATIENCE_S)

    try:
        asyncio.run(all_of_it())
    except BaseException:  # noqa: BLE001 - the parent raises it
        say("failed", text=traceback.format_exc())
    finally:
        os._exit(1)


class Operation(ABC):
    """Something the user does, again and again, over one data folder that lives through all the kills.

    A life says `tries` with a key and a value before it changes something, and `kept` once the user has it confirmed.
    """

    name: str
    typical_s: float | None = None
    """How long a life takes that is not cut short; None: until the first one has been measured."""

    def __init__(self, folder: Path, dice: random.Random, allowed_loss_s: float = ALLOWED_LOSS_S) -> None:
        self.folder = folder
        self.allowed_loss_s = allowed_loss_s
        self.dice = dice
        self.number = 0
        """Of the life, from 1."""
        self.lost_s = 0.0
        """How much of a stream the last kill took."""
        self.known: dict[str, Any] = {}
        """What was confirmed, by its key."""

    @property
    def path(self) -> Path:
        """The library."""
        return self.folder / "library.sqlite3"

    async def prepare(self) -> None:
        """Make what the lives begin with."""
        await (await Database.open(self.path)).close()

    def begin(self) -> None:  # noqa: B027 - most need nothing
        """Before each life."""

    @abstractmethod
    async def act(self, say: Say) -> None:
        """The life."""

    @abstractmethod
    async def examine(self, database: Database, heard: Heard) -> list[str]:
        """What is wrong after the restart."""

    def look_first(self) -> list[str]:
        """What is wrong before anything is started again."""
        return []

    def compare(self, heard: Heard, actual: dict[str, Any]) -> list[str]:
        """What of the confirmed is not so; from here on, what is there is what is known."""
        allowed: dict[str, list[Any]] = {key: [value] for key, value in self.known.items()}
        for line in heard.lines:
            if line["is"] == "tries":
                allowed.setdefault(line["key"], [None]).append(line["value"])
            elif line["is"] == "kept":
                allowed[line["key"]] = [line["value"]]
        wrong = [
            f"{key} is {actual.get(key)!r}, not {values[-1]!r}"
            for key, values in allowed.items()
            if actual.get(key) not in values
        ]
        self.known = {key: actual.get(key) for key in allowed}
        return wrong

    def kill(self) -> Kill:
        """One life and its end, and what holds afterwards."""
        self.number += 1
        self.lost_s = 0.0
        self.begin()
        wait_s = None if self.typical_s is None else self.dice.uniform(0.0, self.typical_s)
        heard = killed_life(self.act, wait_s)
        if heard.over_s is not None:
            self.typical_s = heard.over_s * 1.05
        faults = self.look_first()
        faults += asyncio.run(self._restarted(heard))
        if found := files_with(KEY, self.folder):
            faults.append(f"the key is in {found}")
        return Kill(heard.lived_s, self.lost_s, tuple(faults))

    async def _restarted(self, heard: Heard) -> list[str]:
        try:
            async with restarted(self.path) as (database, faults):
                return faults + await self.examine(database, heard)
        except CanalError as error:
            return [f"the next start says: {error}"]


@contextlib.asynccontextmanager
async def restarted(path: Path) -> AsyncIterator[tuple[Database, list[str]]]:
    """The library as the next start opens it, and what is wrong with it."""
    database = await Database.open(path)
    try:
        faults = [] if database.notice is None else [database.notice]
        await ConversationStore(database).recover_interrupted()
        check = await database.run(lambda db: db.execute("PRAGMA integrity_check").fetchall())
        if check != [("ok",)]:
            faults.append(f"integrity check: {check[:3]}")
        if await database.run(lambda db: db.execute("PRAGMA foreign_key_check").fetchall()):
            faults.append("rows refer to rows that are not there")
        if await database.run(lambda db: db.execute("SELECT 1 FROM messages WHERE state = 'streaming'").fetchall()):
            faults.append("a reply is still being written")
        yield database, faults
    finally:
        await database.close()


async def rows(database: Database, query: str, *values: str) -> list[Any]:
    """What a query finds."""
    return await database.run(lambda db: list[Any](db.execute(query, values).fetchall()))
