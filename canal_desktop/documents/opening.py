"""Opens a file of the user's: only what is a file, of a bearable size, and just as it was at one moment."""

from __future__ import annotations

import errno
import os
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

from canal_desktop.documents.checkpoint import Stopped, checkpoint, never
from canal_desktop.domain.errors import FileRefused
from canal_desktop.language import decimal, tr

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 64 * 1024 * 1024
CHUNK_BYTES = 1024 * 1024
ATTEMPTS = 3
"""A file that is being written at the moment is read anew so often."""

# A pipe without a writer must not hold the thread.
FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


@dataclass(frozen=True, slots=True)
class LoadedFile:
    """A file as it was."""

    name: str
    data: bytes


def load_file(path: Path, stopped: Stopped = never) -> LoadedFile:
    """Read a whole file.

    Raises:
        FileRefused: it is no file, too large, cannot be read, or does not stay the same for as long as it is read.
    """
    name = path.name or str(path)
    try:
        for _attempt in range(ATTEMPTS):
            data = _read_once(path, name, stopped)
            if data is not None:
                return LoadedFile(name, data)
    except OSError as error:
        raise FileRefused(_why(name, error)) from error
    raise FileRefused(tr("“{name}” is being written by another program. Attach it again when that is done.", name=name))


def _read_once(path: Path, name: str, stopped: Stopped) -> bytes | None:
    """The file's bytes; None where it changed meanwhile."""
    _must_be_a_file(path.stat(), name)
    descriptor = os.open(path, FLAGS)
    with os.fdopen(descriptor, "rb") as file:
        # Asked again: another one may have taken its place.
        before = os.fstat(descriptor)
        _must_be_a_file(before, name)
        chunks: list[bytes] = []
        total = 0
        while chunk := file.read(CHUNK_BYTES):
            checkpoint(stopped)
            total += len(chunk)
            if total > MAX_BYTES:
                raise FileRefused(too_large(name, total))
            if total > before.st_size > 0:
                return None
            chunks.append(chunk)
        after = os.fstat(descriptor)
    is_same = (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
    # Some files of the system say that they are empty and are not.
    return b"".join(chunks) if is_same and total in {after.st_size, total if not after.st_size else -1} else None


def _must_be_a_file(found: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise FileRefused(tr("“{name}” is a folder. Attach the files in it.", name=name))
    if not stat.S_ISREG(found.st_mode):
        raise FileRefused(tr("“{name}” is a device or a pipe, not a file. It cannot be attached.", name=name))
    if found.st_size > MAX_BYTES:
        raise FileRefused(too_large(name, found.st_size))


def too_large(name: str, size: int) -> str:
    """The sentence for a file that is over the limit; size is in bytes."""
    return tr(
        "“{name}” is too large: it has {size} MB or more, and {most} MB can be attached. Attach the part that matters.",
        name=name,
        size=decimal(size / 1000000, 0),
        most=MAX_BYTES // 1000000,
    )


def _why(name: str, error: OSError) -> str:
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return tr("“{name}” is no longer there.", name=name)
    if error.errno in {errno.EACCES, errno.EPERM}:
        return tr("“{name}” may not be read by you. Change its permissions, or attach a copy.", name=name)
    return tr("“{name}” cannot be read: {reason}.", name=name, reason=error.strerror or error)
