"""Reads from a 64-bit ELF file which libraries it asks for and where it looks, without any tool of the system."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

MAGIC = b"\x7fELF\x02\x01"
LOAD, DYNAMIC = 1, 2
NEEDED, STRING_TABLE, RPATH, RUNPATH = 1, 5, 15, 29


class Linked(NamedTuple):
    """What the loader reads of a file.

    Attributes:
        needed: sonames that the file itself asks for.
        paths: folders it has them looked for in, of RPATH and RUNPATH.
    """

    needed: tuple[str, ...]
    paths: tuple[str, ...]


def is_elf(path: Path) -> bool:
    """Whether it is a little-endian 64-bit ELF file."""
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def read_linked(path: Path) -> Linked:
    """What a program or library asks the loader for.

    Raises:
        ValueError: not a little-endian 64-bit ELF file.
    """
    data = path.read_bytes()
    if not data.startswith(MAGIC):
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
    needed = tuple(_string(data, table + value) for tag, value in entries if tag == NEEDED)
    paths = (_string(data, table + value) for tag, value in entries if tag in {RPATH, RUNPATH})
    return Linked(needed, tuple(folder for one in paths for folder in one.split(":") if folder))


def needed_libraries(path: Path) -> list[str]:
    """The sonames that the file itself asks for.

    Raises:
        ValueError: not a little-endian 64-bit ELF file.
    """
    return list(read_linked(path).needed)


def _file_offset(segments: list[tuple[int, ...]], address: int) -> int:
    for kind, _flags, offset, start, _physical, length, _memory, _align in segments:
        if kind == LOAD and start <= address < start + length:
            return offset + address - start
    return address


def _string(data: bytes, offset: int) -> str:
    return data[offset : data.index(b"\0", offset)].decode("ascii")
