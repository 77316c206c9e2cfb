"""SyncFolder: the folder that several machines share, in which each writes files of its own and reads the others'."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import re
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from canal_desktop.domain.sync_lines import FORMAT, to_line
from canal_desktop.storage.sync_segment import Mark, SegmentReader, can_be_written_on, end_mark

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from canal_desktop.domain.message import FileId
    from canal_desktop.storage.machine import Machine

FOLDER_NAME = "canal-desktop"
ABOUT = "machine.json"
MAX_SEGMENT = 4_000_000
"""Bytes after which the next segment is begun: what changes is sent over the network as a whole by many tools."""
MAX_ABOUT = 10_000
UNFINISHED = ".new"
_FILE_ID = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Segment:
    """A file of records as it lies in the folder."""

    machine: str
    name: str
    path: Path
    size: int
    changed_ns: int

    @property
    def state(self) -> tuple[int, int]:
        """What differs once the file was written to."""
        return self.size, self.changed_ns


class SyncFolder:
    """The files below `<root>/canal-desktop`. All methods block, and raise OSError where the folder cannot be used."""

    def __init__(self, root: Path, machine: Machine) -> None:
        self._root = root
        self._folder = root / FOLDER_NAME
        self._machine = machine
        self._own = self._folder / machine.id

    def has_any(self) -> bool:
        """Whether any machine has written here."""
        return self._folder.is_dir()

    def open(self) -> str:
        """Make this machine's directory where it is missing; returns the directory's own id.

        Raises:
            FileNotFoundError: the folder itself is not there.
            NotADirectoryError: a link lies where the directory should be.
        """
        if not self._root.is_dir():
            raise FileNotFoundError(str(self._root))
        for place in (self._folder, self._own, self._own / "files"):
            # Others may write here, and a link may lead anywhere.
            if place.is_symlink():
                raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(place))
        self._own.mkdir(parents=True, exist_ok=True)
        for left in (*self._own.glob(f"*{UNFINISHED}"), *self._own.glob(f"files/*{UNFINISHED}")):
            # Of a program that was killed.
            with contextlib.suppress(OSError):
                left.unlink()
        found = _about(self._own)
        directory = found.get("directory", "")
        if not directory or found.get("name") != self._machine.name:
            directory = directory or uuid.uuid4().hex
            about = {"format": FORMAT, "id": self._machine.id, "name": self._machine.name, "directory": directory}
            self._write(self._own / ABOUT, json.dumps(about, ensure_ascii=False, indent=1).encode())
        return directory

    def scan(self) -> list[Segment]:
        """All segments of all machines, sorted by machine and name; copies that sync tools made of them too."""
        found: list[Segment] = []
        with os.scandir(self._folder) as machines:
            directories = [entry for entry in machines if entry.is_dir(follow_symlinks=False)]
        for directory in directories:
            with contextlib.suppress(FileNotFoundError), os.scandir(directory.path) as entries:
                for entry in entries:
                    if entry.name.endswith(".jsonl") and not entry.name.startswith(".") and _is_file(entry):
                        status = entry.stat(follow_symlinks=False)
                        path = self._folder / directory.name / entry.name
                        found.append(Segment(directory.name, entry.name, path, status.st_size, status.st_mtime_ns))
        return sorted(found, key=lambda segment: (segment.machine, segment.name))

    def names(self, machines: Sequence[str]) -> dict[str, str]:
        """What machines call themselves, by id."""
        return {machine: _about(self._folder / machine).get("name") or machine[:8] for machine in machines}

    def read(self, segment: Segment, mark: Mark | None) -> SegmentReader:
        """A reader that goes on where the mark was set, or begins where the file is another since then."""
        return SegmentReader(segment.path, mark)

    def append(self, lines: Sequence[bytes], last: tuple[str, Mark] | None) -> tuple[str, Mark]:
        """Write lines behind what this machine wrote last, or into a new segment; on disk when this returns.

        Args:
            lines: whole lines with their newlines.
            last: the segment written last and where it ended; None where that is not known.

        Returns:
            The segment's name and where it ends now.
        """
        if last is not None and last[1].read_to < MAX_SEGMENT and can_be_written_on(self._own / last[0], last[1]):
            name, head = last[0], last[1].head
            path, before, data = self._own / name, last[1].read_to, b"".join(lines)
        else:
            name, head = self._new_name(), uuid.uuid4().hex
            about = to_line("segment", {"format": FORMAT, "id": head, "machine": self._machine.id})
            path, before, data = self._own / name, 0, about + b"".join(lines)
        try:
            with path.open("ab" if before else "xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            # What is half there would never be gone on with.
            with contextlib.suppress(OSError):
                if before:
                    os.truncate(path, before)
                else:
                    path.unlink()
            raise
        return name, end_mark(head, data, before + len(data))

    def has_lost(self, written: Mapping[str, Mark]) -> bool:
        """Whether something of what this machine wrote is gone: of a disk that failed, or by somebody's hand."""
        for name, mark in written.items():
            path = self._own / name
            if not path.is_file() or path.stat().st_size < mark.read_to:
                return True
        return False

    def add_file(self, file_id: str, data: bytes) -> None:
        """Put a picture into the folder, unless a machine did already."""
        if self._file(file_id) is None:
            (self._own / "files").mkdir(exist_ok=True)
            self._write(self._own / "files" / file_id, data)

    def read_file(self, file_id: str, max_bytes: int) -> bytes | None:
        """The bytes of a picture, None where it has not arrived or is larger; they may be half there."""
        path = self._file(file_id)
        if path is None:
            return None
        data = _read_real(path, max_bytes + 1)
        return data if len(data) <= max_bytes else None

    def has_file(self, file_id: str) -> bool:
        """Whether a picture is there."""
        return self._file(file_id) is not None

    def among_files(self, wanted: Sequence[FileId]) -> list[FileId]:
        """Those of the wanted pictures that are there."""
        there = {path.name for directory in self._folder.glob("*/files") for path in directory.iterdir()}
        return [file_id for file_id in wanted if file_id in there]

    def _file(self, file_id: str) -> Path | None:
        if not _FILE_ID.fullmatch(file_id):
            return None
        found = self._folder.glob(f"*/files/{file_id}")
        return next((path for path in found if path.is_file() and not path.is_symlink()), None)

    def _new_name(self) -> str:
        numbers = [int(path.name[:6]) for path in self._own.iterdir() if path.name[:6].isdecimal()]
        # The random part: a machine's clone must not write into the same file.
        return f"{max(numbers, default=0) + 1:06d}-{uuid.uuid4().hex[:8]}.jsonl"

    @staticmethod
    def _write(path: Path, data: bytes) -> None:
        # A name that nobody can know before, and a new file: a link that others put there would lead anywhere.
        unfinished = path.with_name(f"{path.name}.{uuid.uuid4().hex[:8]}{UNFINISHED}")
        try:
            with unfinished.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(path)
        except OSError:
            with contextlib.suppress(OSError):
                unfinished.unlink()
            raise


def _is_file(entry: os.DirEntry[str]) -> bool:
    # A link may lead anywhere.
    return entry.is_file(follow_symlinks=False)


def _read_real(path: Path, most: int) -> bytes:
    """So many bytes of a file that is neither a link nor a pipe: that would lead, or wait, anywhere."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        return file.read(most) or b""


def _about(directory: Path) -> dict[str, str]:
    """What a machine says of itself; nothing where that is not there, or not yet."""
    try:
        found = json.loads(_read_real(directory / ABOUT, MAX_ABOUT))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {key: value[:200] for key, value in found.items() if isinstance(value, str)}
