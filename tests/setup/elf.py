"""Reads from a 64-bit ELF file which libraries it asks for, without any tool that may not be installed."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LOAD, DYNAMIC = 1, 2
NEEDED, STRING_TABLE = 1, 5


def needed_libraries(path: Path) -> list[str]:
    """The sonames that the file itself asks for.

    Raises:
        ValueError: not a little-endian 64-bit ELF file.
    """
    data = path.read_bytes()
    if data[:6] != b"\x7fELF\x02\x01":
        raise ValueError(f"{path} is not a 64-bit little-endian ELF file")
    (start,) = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    segments = [struct.unpack_from("<IIQQQQQQ", data, start + number * size) for number in range(count)]
    entries: list[tuple[int, int]] = []
    for kind, _flags, offset, _address, _physical, length, _memory, _align in segments:
        if kind == DYNAMIC:
            entries = list(struct.iter_unpack("<QQ", data[offset : offset + length]))
    strings = next((value for tag, value in entries if tag == STRING_TABLE), 0)
    table = _file_offset(segments, strings)
    return [_string(data, table + value) for tag, value in entries if tag == NEEDED]


def _file_offset(segments: list[tuple[int, ...]], address: int) -> int:
    for kind, _flags, offset, start, _physical, length, _memory, _align in segments:
        if kind == LOAD and start <= address < start + length:
            return offset + address - start
    return address


def _string(data: bytes, offset: int) -> str:
    return data[offset : data.index(b"\0", offset)].decode("ascii")
