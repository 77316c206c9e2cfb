"""SourceFiles: the files a source is made of, whether it is one file, a zip or a folder; opened without trust."""

from __future__ import annotations

import codecs
import lzma
import os
import stat
import zipfile
import zlib
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, BinaryIO, NoReturn, Protocol

from canal_desktop.domain.errors import ImportRefused
from canal_desktop.domain.file_words import shown_name
from canal_desktop.exchange.outline import outline_of
from canal_desktop.exchange.safe_json import JsonCursor
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canal_desktop.domain.message import FileId

MOST_BYTES = 8 * 1024**3
"""Of one file."""
MOST_FILES = 200_000
MOST_LEVELS = 12

READ_FAULTS = (
    OSError,
    EOFError,
    ValueError,
    RuntimeError,
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
)
"""What reading a file, or a file in a zip that somebody made up, can raise."""


class Opened(Protocol):
    """An open file, as far as it must be one."""

    def read(self, size: int, /) -> bytes:
        """Up to so many bytes, none at the end; raises one of READ_FAULTS."""

    def close(self) -> None:
        """Let go of it."""


class SourceStream:
    """The bytes of a file, from its beginning; what goes wrong in reading them is a refusal."""

    def __init__(self, opened: Opened, name: str) -> None:
        self._opened = opened
        self._name = name

    def __enter__(self) -> SourceStream:
        return self

    def __exit__(self, *error: object) -> None:
        self._opened.close()

    def read(self, most: int, /) -> bytes:
        """Up to so many bytes, none at the end; raises ImportRefused."""
        try:
            return self._opened.read(most)
        except READ_FAULTS as error:
            _refuse_reading(self._name, error)


class SourceFiles:
    """Files under names with forward slashes. Closing is for the one who opened it."""

    def __init__(self, label: str, names: tuple[str, ...], modified: datetime) -> None:
        """Label is what the user calls the source; modified is in UTC."""
        self.label = label
        self.names = names
        self.modified = modified
        self.faults: list[ImportRefused] = []
        """Why outlines and heads could not be taken."""
        self.pictures: dict[str, tuple[FileId, str]] = {}
        """Id and kind of the pictures that were looked at."""
        self._outlines: dict[str, Any] = {}

    def close(self) -> None:
        """Let go of what is held open."""

    def stream(self, name: str) -> SourceStream:
        """The bytes of a file.

        Raises:
            ImportRefused: it cannot be read; the stream raises it too.
        """
        return SourceStream(self._open(name), base_of(name))

    def _open(self, name: str) -> Opened:
        raise NotImplementedError

    def ending(self, *endings: str) -> tuple[str, ...]:
        """The names that end in one of these, whatever the case."""
        return tuple(name for name in self.names if name.lower().endswith(endings))

    def named(self, base: str) -> tuple[str, ...]:
        """The names whose last part is this."""
        return tuple(name for name in self.names if base_of(name) == base)

    def bytes_of(self, name: str, most: int) -> bytes | None:
        """All bytes of a file, None where there are more than most."""
        with self.stream(name) as stream:
            parts: list[bytes] = []
            left = most + 1
            while left > 0 and (data := stream.read(min(left, 1024 * 1024))):
                parts.append(data)
                left -= len(data)
        return b"".join(parts) if left > 0 else None

    @contextmanager
    def cursor(self, name: str) -> Iterator[JsonCursor]:
        """A file as JSON."""
        with self.stream(name) as stream:
            yield JsonCursor(base_of(name), _TextReader(stream, base_of(name)).read)

    def head(self, name: str, most: int) -> bytes:
        """The first bytes of a file, enough to know whose it is; none, and a fault, where it cannot be read."""
        held = b""
        try:
            with self.stream(name) as stream:
                while len(held) < most and (data := stream.read(most - len(held))):
                    held += data
        except ImportRefused as error:
            self.faults.append(error)
            return b""
        return held

    def outline(self, name: str) -> Any:
        """The upper levels of a JSON file, enough to know whose it is; None, and a fault, where it is no JSON."""
        if name not in self._outlines:
            self._outlines[name] = None
            try:
                with self.cursor(name) as cursor:
                    self._outlines[name] = outline_of(cursor)
            except ImportRefused as error:
                self.faults.append(error)
        return self._outlines[name]


class OneFile(SourceFiles):
    """A file by itself."""

    def __init__(self, path: Path) -> None:
        status = _status(path)
        if not stat.S_ISREG(status.st_mode):
            _refuse_kind(shown_name(path))
        if status.st_size > MOST_BYTES:
            raise ImportRefused(tr("“{name}” is larger than 8 GB. Choose a smaller export.", name=shown_name(path)))
        super().__init__(shown_name(path), (shown_name(path),), _moment(status))
        self._path = path

    def _open(self, name: str) -> Opened:
        return open_regular(self._path)


class FilesOfFolder(SourceFiles):
    """The files in a folder and the folders in it; links are not followed."""

    def __init__(self, path: Path) -> None:
        self._root = path
        super().__init__(
            shown_name(path) if path.name else tr("The folder"), tuple(sorted(self._found())), _moment(_status(path))
        )

    def _open(self, name: str) -> Opened:
        return open_regular(self._root / name)

    def _found(self) -> Iterator[str]:
        waiting = [(self._root, 0)]
        seen = 0
        while waiting:
            folder, level = waiting.pop()
            try:
                with os.scandir(folder) as entries:
                    listed = list(entries)
            except OSError as error:
                if level == 0:
                    _refuse_reading(shown_name(folder), error)
                continue
            seen += len(listed)
            if seen > MOST_FILES:
                raise ImportRefused(
                    tr("There are too many files in this folder. Choose the folder of the conversations.")
                )
            for entry in listed:
                if entry.is_dir(follow_symlinks=False) and level < MOST_LEVELS:
                    waiting.append((Path(entry.path), level + 1))
                elif entry.is_file(follow_symlinks=False):
                    yield Path(entry.path).relative_to(self._root).as_posix()


class _TextReader:
    """Bytes as text, bit by bit: UTF-8, or UTF-16 where the file says so."""

    def __init__(self, stream: SourceStream, name: str) -> None:
        self._stream = stream
        self._name = name
        self._decoder: codecs.IncrementalDecoder | None = None
        self._passed = 0

    def read(self, most: int) -> str:
        """Up to about so many characters, "" at the end."""
        while True:
            data = self._stream.read(most)
            self._passed += len(data)
            if self._passed > MOST_BYTES:
                raise ImportRefused(tr("“{name}” is larger than 8 GB. Choose a smaller export.", name=self._name))
            if self._decoder is None:
                is_utf16 = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
                self._decoder = codecs.getincrementaldecoder("utf-16" if is_utf16 else "utf-8-sig")()
            try:
                text = self._decoder.decode(data, final=not data)
            except UnicodeDecodeError as error:
                raise ImportRefused(
                    tr("“{name}” is not text in UTF-8. Export it again, or choose another file.", name=self._name)
                ) from error
            if text or not data:
                return text


def base_of(name: str) -> str:
    """The last part of a name."""
    return PurePosixPath(name).name


def folder_of(name: str) -> str:
    """A name without its last part, "" where it has only one."""
    parent = PurePosixPath(name).parent.as_posix()
    return "" if parent == "." else parent


def open_regular(path: Path) -> BinaryIO:
    """A file's bytes; neither a pipe nor a device, which might never end.

    Raises:
        ImportRefused: it cannot be read.
    """
    try:
        # A pipe with nobody at its other end would hold up an ordinary open().
        number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:
        _refuse_reading(shown_name(path), error)
    if not stat.S_ISREG(os.fstat(number).st_mode):
        os.close(number)
        _refuse_kind(shown_name(path))
    return os.fdopen(number, "rb")


def _status(path: Path) -> os.stat_result:
    try:
        return path.stat()
    except (OSError, ValueError) as error:
        _refuse_reading(shown_name(path), error)


def _refuse_reading(name: str, error: Exception) -> NoReturn:
    if isinstance(error, FileNotFoundError):
        raise ImportRefused(tr("“{name}” is not there any more. Choose another file.", name=name)) from error
    if isinstance(error, PermissionError):
        raise ImportRefused(
            tr("“{name}” may not be read. Change its permissions, or copy it elsewhere.", name=name)
        ) from error
    raise ImportRefused(
        tr("“{name}” cannot be read: it is damaged or not complete. Download it again.", name=name)
    ) from error


def _refuse_kind(name: str) -> NoReturn:
    raise ImportRefused(tr("“{name}” is neither a file nor a folder. Choose an exported file.", name=name))


def _moment(status: os.stat_result) -> datetime:
    try:
        return datetime.fromtimestamp(status.st_mtime, UTC)
    except (ValueError, OverflowError, OSError):
        return datetime(2000, 1, 1, tzinfo=UTC)
