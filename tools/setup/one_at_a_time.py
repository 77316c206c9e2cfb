"""Keeps two set-ups of one folder from treading on each other."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from typing import TYPE_CHECKING

from tools.setup.report import step

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LOOK_AGAIN_S = 0.2


def _try_to_lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


@contextlib.contextmanager
def one_at_a_time(path: Path) -> Iterator[int]:
    """Wait until no other set-up holds the file, then hold it.

    The system lets go of it when the last process that has it open ends, so a killed set-up blocks nobody.

    Yields:
        The open file's descriptor: a child that inherits it keeps others out even if this process is killed.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT)
    try:
        if not _try_to_lock(descriptor):
            step("Another set-up is at work in this folder; waiting for it.")
            while not _try_to_lock(descriptor):
                time.sleep(LOOK_AGAIN_S)
        yield descriptor
    finally:
        os.close(descriptor)
