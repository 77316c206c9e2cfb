"""SegmentReader: the records of one file of a sync folder, a slice at a time, from where the last one ended."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from canal_desktop.domain.sync_lines import FORMAT, from_line, record_from

if TYPE_CHECKING:
    from pathlib import Path

    from canal_desktop.domain.sync import Record

MAX_LINE = 64_000_000
MAX_HEAD = 1000
SLICE_RECORDS = 40
SLICE_BYTES = 200_000
"""A slice is merged in one transaction, which others have to wait for: some milliseconds."""


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a segment is in the library."""

    head: str
    """The id in its first line."""
    tail: str
    """The length and checksum of the line that ends at read_to."""
    read_to: int
    """Bytes."""


@dataclass(frozen=True, slots=True)
class Slice:
    """Records of a segment, and the mark once they are in the library; None where there is nothing to be marked."""

    records: tuple[Record, ...]
    mark: Mark | None
    is_last: bool


class SegmentReader:
    """Reads one file. broken counts the lines that are not as they were written: they are passed over.

    The mark never goes beyond the first broken line, since a tool may still be writing there: when the file changes, it
    is read from that line again. The last line may be half there: it has its turn when its end has come.
    """

    def __init__(self, path: Path, mark: Mark | None) -> None:
        self._path = path
        self._mark = mark
        self._position: int | None = None
        self.broken = 0
        self.is_too_new = False

    def read(self) -> Slice:
        """The next records.

        Raises:
            OSError: the file cannot be read.
        """
        with self._path.open("rb") as file:
            if self._position is None:
                self._position = self._begin(file)
            if self._mark is None:
                return Slice((), None, is_last=True)
            file.seek(self._position)
            return self._read(file, self._mark)

    def _begin(self, file: BinaryIO) -> int:
        """Where to read from; without a mark afterwards where the file cannot be read."""
        line = file.readline(MAX_HEAD)
        known, self._mark = self._mark, None
        try:
            head, number = _head_of(line)
        except (ValueError, TypeError):
            # The beginning may still be on its way.
            self.broken += line.endswith(b"\n")
            return 0
        if number > FORMAT:
            self.is_too_new = True
            return 0
        if known is not None and known.head == head and _ends_in(file, known):
            self._mark = known
        else:
            self._mark = Mark(head, tail_of(line), len(line))
        return self._mark.read_to

    def _read(self, file: BinaryIO, mark: Mark) -> Slice:
        records: list[Record] = []
        begin = file.tell()
        while len(records) < SLICE_RECORDS and file.tell() - begin < SLICE_BYTES:
            line = file.readline(MAX_LINE)
            if not line.endswith(b"\n"):
                if len(line) < MAX_LINE:
                    # The end, or a line whose end has not arrived.
                    file.seek(-len(line), 1)
                    self._position = file.tell()
                    self._mark = mark
                    return Slice(tuple(records), mark, is_last=True)
                self.broken += 1
                continue
            try:
                records.append(record_from(*from_line(line[:-1])))
            except (ValueError, TypeError):
                self.broken += 1
                continue
            if not self.broken:
                mark = Mark(mark.head, tail_of(line), file.tell())
        self._position = file.tell()
        self._mark = mark
        return Slice(tuple(records), mark, is_last=False)


def _head_of(line: bytes) -> tuple[str, int]:
    """The id and format in a segment's first line; raises ValueError or TypeError where it is none."""
    kind, body = from_line(line.removesuffix(b"\n"))
    head, number = body.get("id"), body.get("format")
    if kind != "segment" or not isinstance(head, str) or not isinstance(number, int):
        raise ValueError("No segment begins like that")
    return head, number


def tail_of(line: bytes) -> str:
    """By what a line is known again: its length and its checksum."""
    return f"{len(line)}:{zlib.crc32(line):08x}"


def end_mark(head: str, data: bytes, size: int) -> Mark:
    """The mark at the end of a file that ends in this data."""
    begin = data.rfind(b"\n", 0, len(data) - 1) + 1
    return Mark(head, tail_of(data[begin:]), size)


def can_be_written_on(path: Path, mark: Mark) -> bool:
    """Whether a file still ends where the mark is, and says that it is of the format of today."""
    try:
        with path.open("rb") as file:
            _head, number = _head_of(file.readline(MAX_HEAD))
            return number == FORMAT and file.seek(0, 2) == mark.read_to and _ends_in(file, mark)
    except (OSError, ValueError, TypeError):
        return False


def _ends_in(file: BinaryIO, mark: Mark) -> bool:
    """Whether the line that ends at the mark is the one that ended there."""
    length = int(mark.tail.partition(":")[0])
    if length > mark.read_to:
        return False
    file.seek(mark.read_to - length)
    return tail_of(file.read(length)) == mark.tail
