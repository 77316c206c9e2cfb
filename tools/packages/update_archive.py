"""Packs the folder of a frozen program into the archive that an update is unpacked from; twice the same bytes."""

from __future__ import annotations

import gzip
import lzma
import tarfile
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def pack(bundle: Path, archive: Path, version: str, epoch: int) -> None:
    """Pack a folder; what is in it lies in the archive below canal-desktop-VERSION/.

    Args:
        bundle: the folder, with the program canal-desktop in it.
        archive: NAME.tar.xz or NAME.tar.gz; what is there is replaced.
        version: X.Y.Z.
        epoch: the moment, in seconds since 1970, that all files are of (SOURCE_DATE_EPOCH).
    """
    top = f"canal-desktop-{version}"
    with (
        archive.open("wb") as raw,
        _packed(raw, archive.suffix, epoch) as packed,
        tarfile.open(mode="w", fileobj=packed, format=tarfile.PAX_FORMAT) as made,
    ):
        made.addfile(_member(top, epoch, tarfile.DIRTYPE, 0o755))
        for path in _below(bundle):
            _add(made, path, f"{top}/{path.relative_to(bundle).as_posix()}", epoch)


def _packed(raw: BinaryIO, suffix: str, epoch: int) -> gzip.GzipFile | lzma.LZMAFile:
    return gzip.GzipFile("", "wb", 9, raw, mtime=epoch) if suffix == ".gz" else lzma.LZMAFile(raw, "wb", preset=6)


def _below(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir(), key=lambda one: one.name):
        yield path
        if path.is_dir() and not path.is_symlink():
            yield from _below(path)


def _add(made: tarfile.TarFile, path: Path, name: str, epoch: int) -> None:
    if path.is_symlink():
        member = _member(name, epoch, tarfile.SYMTYPE, 0o777)
        member.linkname = path.readlink().as_posix()
        made.addfile(member)
    elif path.is_dir():
        made.addfile(_member(name, epoch, tarfile.DIRTYPE, 0o755))
    else:
        member = _member(name, epoch, tarfile.REGTYPE, 0o755 if path.stat().st_mode & 0o100 else 0o644)
        member.size = path.stat().st_size
        with path.open("rb") as content:
            made.addfile(member, content)


def _member(name: str, epoch: int, kind: bytes, mode: int) -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.mtime, member.type, member.mode = epoch, kind, mode
    return member
