"""LibraryLock: one program at a time per data folder; the system lets go of it when a program dies."""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import sys
from typing import TYPE_CHECKING

from canal_desktop.domain.errors import LibraryInUse, LibraryReadOnly
from canal_desktop.language import tr

if TYPE_CHECKING:
    from pathlib import Path


HELD = frozenset({errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK})
"""What the system says when another program has the lock."""

log = logging.getLogger(__name__)


class LibraryLock:
    """A lock on a file in the data folder, which is made where it is missing."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._fd: int | None = None

    def acquire(self) -> None:
        """Take the lock.

        Raises:
            LibraryInUse: another program has it.
            LibraryReadOnly: the data folder cannot be written.
        """
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._fd = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise LibraryReadOnly(
                tr(
                    "The data folder {folder} cannot be written: {reason}. "
                    "Make it writable, or choose another with --data-dir.",
                    folder=self._path.parent,
                    reason=error.strerror,
                )
            ) from None
        try:
            _lock(self._fd)
        except OSError as error:
            if error.errno not in HELD:
                # Some network file systems have no locks of this kind; SQLite's own still guard the library.
                log.warning("The data folder cannot be locked: %s", error.strerror)
                return
            self.release()
            raise LibraryInUse(
                tr(
                    "Another Canal Desktop uses the data folder {folder}. Close it, or choose another with --data-dir.",
                    folder=self._path.parent,
                )
            ) from None

    def release(self) -> None:
        """Let go of the lock."""
        if self._fd is not None:
            with contextlib.suppress(OSError):
                # A process that is just being started shares the lock until it runs: closing would not end it there.
                _unlock(self._fd)
            os.close(self._fd)
            self._fd = None


def _lock(fd: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _unlock(fd: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(fd, msvcrt.LK_UNLCK, 1)
    else:
        import fcntl

        fcntl.flock(fd, fcntl.LOCK_UN)
