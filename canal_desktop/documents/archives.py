"""Archives: what is in them, by name and size; nothing is ever unpacked."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import zipfile
import zlib
from typing import TYPE_CHECKING, Any, BinaryIO

from canal_desktop.documents.checkpoint import Stopped, checkpoint, never
from canal_desktop.domain.errors import FileRefused
from canal_desktop.language import tr, tr_n

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MAX_ENTRIES = 5_000
MAX_DIRECTORY_BYTES = 16 * 1024 * 1024
MAX_UNPACKED_BYTES = 256 * 1024 * 1024
"""How far a packed tar file is looked through."""

NOT_LISTED = tr("Archives of this kind cannot be looked into. Unpack it, and attach the files in it.")
_END = b"PK\x05\x06"
_UNPACKERS: dict[str, Callable[[io.BytesIO], Any]] = {
    "application/gzip": lambda data: gzip.GzipFile(fileobj=data),
    "application/x-bzip2": bz2.BZ2File,
    "application/x-xz": lzma.LZMAFile,
}
_DAMAGED = (zipfile.BadZipFile, tarfile.TarError, OSError, EOFError, zlib.error, lzma.LZMAError, ValueError)


def archive_listing(name: str, data: bytes, media_type: str, stopped: Stopped = never) -> tuple[str, str]:
    """What is in an archive, a line for each entry, and a note on it.

    Raises:
        FileRefused: it is damaged, or of a kind that cannot be listed.
    """
    try:
        entries, is_whole = _entries(data, media_type, stopped)
    except _DAMAGED as error:
        raise FileRefused(
            tr("“{name}” is damaged and cannot be looked into. Attach the files in it.", name=name)
        ) from error
    lines = [f"{size:>12,}  {entry}" if size is not None else f"{'':>12}  {entry}" for entry, size in entries]
    note = tr_n(
        "the name of {n} file in it, not what is in it",
        "the names of {n} files in it, not what is in them",
        len(entries),
    )
    if not is_whole:
        note = tr_n(
            "the name of {n} file in it, not what is in it; there are more",
            "the names of {n} files in it, not what is in them; there are more",
            len(entries),
        )
    return "\n".join(("       bytes  name", *lines)), note


def _entries(data: bytes, media_type: str, stopped: Stopped) -> tuple[list[tuple[str, int | None]], bool]:
    if media_type == "application/zip":
        found = _in_zip(data)
    elif media_type == "application/x-tar":
        found = _in_tar(io.BytesIO(data))
    elif media_type in _UNPACKERS:
        found = _in_packed(_UNPACKERS[media_type](io.BytesIO(data)), _gzip_name(data))
    else:
        raise FileRefused(NOT_LISTED)
    entries: list[tuple[str, int | None]] = []
    for entry, size in found:
        checkpoint(stopped)
        if len(entries) == MAX_ENTRIES or size == -1:
            return entries, False
        entries.append((_one_line(entry), size))
    return entries, True


def _one_line(name: str) -> str:
    return "".join(letter if letter.isprintable() else "�" for letter in name)


def _in_zip(data: bytes) -> Iterator[tuple[str, int | None]]:
    # Python reads the whole directory at once, so its size is looked at first.
    at = data.rfind(_END, max(0, len(data) - 66_000))
    if at >= 0 and len(data) >= at + 16 and struct.unpack_from("<I", data, at + 12)[0] > MAX_DIRECTORY_BYTES:
        raise FileRefused(tr("The archive has too many files in it to be listed. Attach the ones that matter."))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        yield from ((entry.filename, None if entry.is_dir() else entry.file_size) for entry in archive.infolist())


def _in_tar(file: BinaryIO) -> Iterator[tuple[str, int | None]]:
    with tarfile.open(fileobj=file, mode="r|") as archive:
        for entry in archive:
            # A stream keeps every entry it has seen.
            archive.members = []  # type: ignore[attr-defined]
            yield entry.name, entry.size if entry.isfile() else None


class _Bounded(io.RawIOBase):
    """Ends, as a file that is cut off, where more has been unpacked than anybody wants to wait for."""

    def __init__(self, file: BinaryIO, begin: bytes) -> None:
        super().__init__()
        self._file = file
        self._begin = begin
        self.left = MAX_UNPACKED_BYTES

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        wanted = min(size if size >= 0 else self.left, self.left)
        given = self._begin[:wanted]
        self._begin = self._begin[wanted:]
        if len(given) < wanted:
            given += self._file.read(wanted - len(given))
        self.left -= len(given)
        return given


def _in_packed(file: BinaryIO, name: str) -> Iterator[tuple[str, int | None]]:
    """A packed tar file, or a single file whose size is not told without unpacking it."""
    begin = file.read(512)
    if begin[257:262] != b"ustar":
        yield name or tr("one file"), None
        return
    bounded = _Bounded(file, begin)
    try:
        yield from _in_tar(bounded)  # type: ignore[arg-type]
    except (tarfile.TarError, EOFError):
        if bounded.left > 0:
            raise
        yield "", -1


def _gzip_name(data: bytes) -> str:
    """The name of the packed file, where its header has one."""
    if data[:2] != b"\x1f\x8b" or len(data) < 12 or not data[3] & 8 or data[3] & 4:
        return ""
    return data[10 : data.find(b"\0", 10)].decode("latin-1")
