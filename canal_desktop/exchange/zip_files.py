"""FilesOfZip: the files in a zip, read in place; nothing is ever unpacked to the disk."""

from __future__ import annotations

import stat
import struct
import zipfile
from pathlib import PureWindowsPath
from typing import IO, TYPE_CHECKING

from canal_desktop.domain.errors import ImportRefused
from canal_desktop.domain.file_words import shown_name
from canal_desktop.exchange.source_files import (
    MOST_BYTES,
    MOST_FILES,
    READ_FAULTS,
    OneFile,
    SourceFiles,
    base_of,
    open_regular,
)
from canal_desktop.language import tr

if TYPE_CHECKING:
    from pathlib import Path

    from canal_desktop.exchange.source_files import Opened

MOST_UNPACKED = 64 * 1024**3
MOST_RATIO = 250
"""How many times smaller a large file may be in the zip. Conversations shrink to a tenth; bombs to a thousandth."""
RATIO_COUNTS_FROM = 32 * 1024 * 1024

_ENCRYPTED = 0x1


class FilesOfZip(SourceFiles):
    """The zip stays open until it is closed: pictures are read from it when they are asked for."""

    def __init__(self, path: Path) -> None:
        outside = OneFile(path)
        self._file = open_regular(path)
        try:
            self._zip = zipfile.ZipFile(self._file)
            members = [member for member in self._zip.infolist() if not member.is_dir()]
            for member in members:
                _check(member, shown_name(path))
        except ImportRefused:
            self._file.close()
            raise
        except (*READ_FAULTS, struct.error, OverflowError) as error:
            self._file.close()
            raise ImportRefused(
                tr("“{name}” is a damaged or incomplete zip. Download it again.", name=shown_name(path))
            ) from error
        if len(members) > MOST_FILES or sum(member.file_size for member in members) > MOST_UNPACKED:
            self.close()
            raise ImportRefused(
                tr("“{name}” holds more than an export can hold. Choose another file.", name=shown_name(path))
            )
        super().__init__(
            shown_name(path), tuple(dict.fromkeys(member.filename for member in members)), outside.modified
        )

    def close(self) -> None:
        """As in SourceFiles."""
        self._zip.close()
        self._file.close()

    def _open(self, name: str) -> Opened:
        try:
            return _Member(self._zip.open(name), self._zip.getinfo(name).file_size)
        except (*READ_FAULTS, struct.error, KeyError) as error:
            raise ImportRefused(
                tr(
                    "“{file}” in “{archive}” is damaged. Download the export again.",
                    file=base_of(name),
                    archive=self.label,
                )
            ) from error


class _Member:
    """A file in a zip that is as long as the zip says; zipfile checks the rest."""

    def __init__(self, stream: IO[bytes], size: int) -> None:
        self._stream = stream
        self._left = size

    def close(self) -> None:
        """Let go of it."""
        self._stream.close()

    def read(self, most: int, /) -> bytes:
        """Up to so many bytes; raises BadZipFile where they end too early."""
        data = self._stream.read(most)
        self._left -= len(data)
        if not data and most and self._left:
            raise zipfile.BadZipFile
        return data


def is_zip(path: Path) -> bool:
    """True where the file begins or ends like a zip."""
    with open_regular(path) as stream:
        try:
            return stream.read(4) in {b"PK\3\4", b"PK\5\6"} or zipfile.is_zipfile(stream)
        except READ_FAULTS:
            return False


def _check(member: zipfile.ZipInfo, label: str) -> None:
    name = member.filename.replace("\\", "/")
    if member.flag_bits & _ENCRYPTED:
        raise ImportRefused(
            tr("“{name}” is locked with a password. Unpack it and choose the folder instead.", name=label)
        )
    if name.startswith("/") or ".." in name.split("/") or PureWindowsPath(name).drive:
        raise ImportRefused(
            tr("“{name}” has a file whose name leads out of it. It is no export; choose another file.", name=label)
        )
    if stat.S_ISLNK(member.external_attr >> 16):
        raise ImportRefused(tr("“{name}” has a link in it, which no export has. Choose another file.", name=label))
    too_dense = member.file_size > RATIO_COUNTS_FROM and member.file_size > MOST_RATIO * max(1, member.compress_size)
    if too_dense or member.file_size > MOST_BYTES:
        raise ImportRefused(
            tr("“{name}” would unpack to far more than an export holds. Choose another file.", name=label)
        )
