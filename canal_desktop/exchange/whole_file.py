"""Files that are written whole or not at all, under another name meanwhile; what a killed program left of them goes."""

from __future__ import annotations

import contextlib
import os
import re
import stat
import uuid
from pathlib import Path
from typing import IO, TYPE_CHECKING

from canal_desktop.domain.disk_faults import NO_RIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PICTURES = ".files"
"""Behind a file's name without its ending: the folder of its pictures."""

TEMPORARY = ".canal-"
"""Begins the name of what is being written; whoever looks through a folder passes it over."""

RUN = uuid.uuid4().hex[:16]
"""Of this run of the program, in the names of all that it is writing: no other run's files pass for its own."""

_RUN = re.compile(r"[0-9a-f]{16}")
_LEVELS = 2
"""Of folders within the one that is written into: a folder of conversations, and one of pictures in it."""


def write_whole(path: Path, pieces: Iterable[bytes], *, is_durable: bool = True) -> None:
    """Put a file in the place of what is there, if anything: the former content or all of the new one, never less.

    is_durable waits until it is on the disk; what can be written again need not be.

    Raises:
        OSError: it cannot be written; what was there is as it was.
    """
    with _written(path, pieces, is_durable=is_durable) as temporary:
        temporary.replace(path)


def save_over(path: Path, pieces: Iterable[bytes]) -> None:
    """Write the file that the user chose: a link stays one, and who may read what is there may read what comes.

    As write_whole; only where the folder takes no new file, or what is there is a device or a pipe, it is written in
    place.

    Raises:
        OSError: it cannot be written; unless it was written in place, what was there is as it was.
    """
    target = place_of(path)
    try:
        is_ordinary = stat.S_ISREG(target.stat().st_mode)
    except FileNotFoundError:
        write_whole(target, pieces)
        return
    try:
        begun = new_beside(target) if is_ordinary else None
    except OSError as error:
        if error.errno not in NO_RIGHT:
            raise
        begun = None
    if begun is None:
        _write_in_place(target, pieces, is_durable=is_ordinary)
        return
    with _filled(*begun, pieces, is_durable=True):
        begun[0].replace(target)


def place_of(path: Path) -> Path:
    """Where what the user chose is written: a link leads there, and stays."""
    return Path(os.path.realpath(path))


def new_beside(target: Path) -> tuple[Path, IO[bytes]]:
    """A new file beside a place, open, that nobody can read who may not read what is there.

    Raises:
        OSError: there can be none.
    """
    temporary = temporary_beside(target)
    try:
        mode = stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        return temporary, temporary.open("xb")
    file = os.fdopen(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), mode), "wb")
    # The user's mask may have taken some of it. Some disks know no such rights.
    with contextlib.suppress(OSError):
        temporary.chmod(mode)
    return temporary, file


def _write_in_place(path: Path, pieces: Iterable[bytes], *, is_durable: bool) -> None:
    # What cannot be made must not cost what is there.
    data = b"".join(pieces)
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        if is_durable:
            os.fsync(file.fileno())


def write_new(path: Path, pieces: Iterable[bytes]) -> bool:
    """Put a file where there is none; False where there is one by now, which is left alone.

    Raises:
        OSError: it cannot be written; nothing of it is left.
    """
    with _written(path, pieces, is_durable=True) as temporary:
        try:
            # At the last moment: who is ended before leaves no empty file behind.
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
        except FileExistsError:
            return False
        try:
            temporary.replace(path)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        return True


@contextlib.contextmanager
def _written(path: Path, pieces: Iterable[bytes], *, is_durable: bool) -> Iterator[Path]:
    """A file beside the one that is wanted, with all of the content; it is gone behind this."""
    temporary = temporary_beside(path)
    with _filled(temporary, temporary.open("xb"), pieces, is_durable=is_durable):
        yield temporary


@contextlib.contextmanager
def _filled(temporary: Path, opened: IO[bytes], pieces: Iterable[bytes], *, is_durable: bool) -> Iterator[None]:
    try:
        with opened as file:
            for piece in pieces:
                file.write(piece)
            file.flush()
            if is_durable:
                os.fsync(file.fileno())
        yield
    finally:
        temporary.unlink(missing_ok=True)


def remove_left_behind(folder: Path, run: str) -> None:
    """Remove what a program that was killed left of files it was writing; what cannot be looked at is passed over.

    Args:
        folder: what was written into, with folders of conversations and of pictures within.
        run: RUN of that program.
    """
    if not _RUN.fullmatch(run):
        return
    left = re.compile(rf"{re.escape(TEMPORARY)}{run}[0-9a-f]{{16}}\.tmp")
    # A note may hold what can be no path.
    with contextlib.suppress(OSError, ValueError):
        for place, folders, names in os.walk(folder):
            within = Path(place)
            level = len(within.relative_to(folder).parts)
            folders[:] = [name for name in folders if level == 0 or (level < _LEVELS and name.endswith(PICTURES))]
            for name in filter(left.fullmatch, names):
                with contextlib.suppress(OSError):
                    (within / name).unlink()


def temporary_beside(path: Path) -> Path:
    """A name for what is being written, which nothing has."""
    return path.with_name(f"{TEMPORARY}{RUN}{uuid.uuid4().hex[:16]}.tmp")
