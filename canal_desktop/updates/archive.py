"""Unpacks the archive of a version into a folder. It is signed; what it holds is looked at all the same."""

from __future__ import annotations

import gzip
import lzma
import os
import shutil
import tarfile
import zlib
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from canal_desktop.domain.errors import UpdateFailed
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_BYTES = 2_000_000_000
MOST_FILES = 50_000
DAMAGES = (tarfile.TarError, zlib.error, lzma.LZMAError, gzip.BadGzipFile, EOFError, ValueError)
"""What is raised where an archive's bytes are not what they were; BadGzipFile is an OSError, but not of the disk."""
NOT_AS_EXPECTED = tr("The archive of the new version is not as it should be, so it was not installed.")


def unpack(archive: Path, folder: Path, on_bytes: Callable[[int], None] = lambda _done: None) -> None:
    """Put what is in an archive into a folder, without the one folder that all of it is in.

    Args:
        archive: a tar, compressed with gzip or xz.
        folder: must not be there yet.
        on_bytes: is told how many bytes are written so far.

    Raises:
        UpdateFailed: it is no such archive, or something in it would lie elsewhere.
        OSError: the disk says no; what was unpacked by then is left.
    """
    folder.mkdir(parents=True)
    done = 0
    links: list[Path] = []
    try:
        with tarfile.open(archive, "r:*") as opened:
            for number, member in enumerate(opened):
                done += max(member.size, 0)
                if number > MOST_FILES or done > MOST_BYTES:
                    raise UpdateFailed(NOT_AS_EXPECTED)
                put = _put(opened, member, folder)
                if member.issym():
                    links.append(put)
                on_bytes(done)
    except DAMAGES as error:
        raise UpdateFailed(NOT_AS_EXPECTED) from error
    # Now that all are there: each may lead through others.
    top = os.path.realpath(folder)
    if any(os.path.commonpath((top, os.path.realpath(link))) != top for link in links):
        raise UpdateFailed(NOT_AS_EXPECTED)


def _put(opened: tarfile.TarFile, member: tarfile.TarInfo, folder: Path) -> Path:
    inside = _inside(member.name)
    if inside is None:
        if not member.isdir():
            raise UpdateFailed(NOT_AS_EXPECTED)
        return folder
    target = folder / inside
    # No folder on the way may be a link, whatever came before.
    if target.parent.resolve() != folder.resolve() / inside.parent:
        raise UpdateFailed(NOT_AS_EXPECTED)
    if member.isdir():
        target.mkdir(exist_ok=True)
        return target
    target.parent.mkdir(parents=True, exist_ok=True)
    if member.issym():
        _check_link(inside, member.linkname)
        target.symlink_to(member.linkname)
    elif member.isreg():
        source = opened.extractfile(member)
        assert source is not None
        with source, target.open("xb") as written:
            shutil.copyfileobj(source, written, 1 << 20)
            written.flush()
            os.fsync(written.fileno())
        target.chmod(0o755 if member.mode & 0o100 else 0o644)
    else:
        raise UpdateFailed(NOT_AS_EXPECTED)
    return target


def _inside(name: str) -> PurePosixPath | None:
    """A member's path without the first folder; None for that folder itself."""
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or "\\" in name or "\0" in name or not path.parts:
        raise UpdateFailed(NOT_AS_EXPECTED)
    return PurePosixPath(*path.parts[1:]) if len(path.parts) > 1 else None


def _check_link(at: PurePosixPath, leads_to: str) -> None:
    path = PurePosixPath(leads_to)
    if path.is_absolute():
        raise UpdateFailed(NOT_AS_EXPECTED)
    depth = len(at.parent.parts)
    for part in path.parts:
        depth += -1 if part == ".." else 1
        if depth < 0:
            raise UpdateFailed(NOT_AS_EXPECTED)
