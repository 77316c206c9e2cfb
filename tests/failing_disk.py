"""A disk that fails when a test wants it to: SQLite's VFS, for every connection that is opened meanwhile."""

from __future__ import annotations

import contextlib
import threading
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import apsw

if TYPE_CHECKING:
    from collections.abc import Iterator

READ, WRITE, SYNC, TRUNCATE, LOCK = "read", "write", "sync", "truncate", "lock"


@dataclass(frozen=True)
class Fault:
    """One way to fail: at a call of one kind, with a code of SQLite's."""

    name: str
    call: str
    code: int
    lasts: bool = False
    """Whether all later calls of that kind fail as well, as on a full disk."""
    is_short: bool = False
    """Whether the first half of what was to be written is on the disk."""


FAULTS = (
    Fault("a read fails", READ, apsw.SQLITE_IOERR_READ),
    Fault("a write fails", WRITE, apsw.SQLITE_IOERR_WRITE),
    Fault("a write is cut short", WRITE, apsw.SQLITE_IOERR_WRITE, is_short=True),
    Fault("the disk is full", WRITE, apsw.SQLITE_FULL, lasts=True),
    Fault("the disk is full in the midst of a write", WRITE, apsw.SQLITE_FULL, lasts=True, is_short=True),
    Fault("a sync fails", SYNC, apsw.SQLITE_IOERR_FSYNC),
    Fault("a truncation fails", TRUNCATE, apsw.SQLITE_IOERR_TRUNCATE),
    Fault("a lock fails", LOCK, apsw.SQLITE_IOERR_LOCK),
)


@dataclass
class FailingDisk:
    """What it does, and what was asked of it since it was armed."""

    fault: Fault | None = None
    at: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    struck: int = 0
    """How many calls failed."""
    is_armed: bool = False
    _guard: threading.Lock = field(default_factory=threading.Lock)

    def arm(self, fault: Fault | None, at: int = 0) -> None:
        """Fail at call number `at`, from 0, of the fault's kind; None: only count."""
        with self._guard:
            self.fault, self.at, self.struck, self.is_armed = fault, at, 0, True
            self.counts.clear()

    def mend(self) -> None:
        """There is room again, nothing fails, and nothing is counted."""
        self.is_armed = False

    def fails(self, call: str) -> Fault | None:
        """Count a call; the fault where it is to fail."""
        with self._guard:
            if not self.is_armed:
                return None
            number = self.counts[call]
            self.counts[call] += 1
            fault = self.fault
            if fault is None or fault.call != call or number < self.at or (number > self.at and not fault.lasts):
                return None
            self.struck += 1
            return fault


class _File(apsw.VFSFile):
    def __init__(self, disk: FailingDisk, below: str, name: Any, flags: Any) -> None:
        self._disk = disk
        super().__init__(below, name, flags)

    def excepthook(self, *_exception: object) -> None:
        """SQLite gets the code; nobody else is to be told."""

    def _check(self, call: str) -> None:
        if (fault := self._disk.fails(call)) is not None:
            raise apsw.exception_for(fault.code)

    def xRead(self, amount: int, offset: int) -> bytes:
        self._check(READ)
        return super().xRead(amount, offset)

    def xWrite(self, data: Any, offset: int) -> None:
        if (fault := self._disk.fails(WRITE)) is not None:
            if fault.is_short:
                super().xWrite(bytes(data)[: len(data) // 2], offset)
            raise apsw.exception_for(fault.code)
        super().xWrite(data, offset)

    def xSync(self, flags: int) -> None:
        self._check(SYNC)
        super().xSync(flags)

    def xTruncate(self, size: int) -> None:
        self._check(TRUNCATE)
        super().xTruncate(size)

    def xLock(self, level: int) -> None:
        self._check(LOCK)
        super().xLock(level)


class _Vfs(apsw.VFS):
    def __init__(self, disk: FailingDisk, below: str) -> None:
        self._disk = disk
        self._below = below
        super().__init__("failing", below, makedefault=True)

    def excepthook(self, *_exception: object) -> None:
        """SQLite gets the code; nobody else is to be told."""

    def xOpen(self, name: Any, flags: list[int]) -> _File:
        return _File(self._disk, self._below, name, flags)


@contextlib.contextmanager
def failing_disk() -> Iterator[FailingDisk]:
    """Every connection that is opened meanwhile is to a disk that may fail; all are closed before the end."""
    disk = FailingDisk()
    before = apsw.vfs_names()
    vfs = _Vfs(disk, before[0])
    try:
        yield disk
    finally:
        vfs.unregister()
        assert apsw.vfs_names() == before
