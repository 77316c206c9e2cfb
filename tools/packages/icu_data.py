"""Makes ICU's library of data smaller: of its 32 MB, Qt uses the order of words, time zones and little else.

ICU is made for that: which of its data comes along is for whoever builds with it to choose. What is not there falls
back to ICU's root data; names of languages, months and the like Qt has from elsewhere. Qt's libraries stay as they are.
"""

from __future__ import annotations

import re
import struct
import subprocess
import tempfile
from pathlib import Path
from typing import NamedTuple

KEPT = re.compile(
    # Order of words in all languages, and what every lookup of a language or a time zone begins with.
    r"[^/]+/(?:coll/[^/]+|ucadata\.icu|ucadata-implicithan\.icu|cnvalias\.icu|nfk?c(?:_cf)?\.nrm|ulayout\.icu|uemoji\.icu"
    r"|pnames\.icu|(?:root|pool|res_index|supplementalData|likelySubtags|keyTypeData|genderList|icustd|icuver"
    r"|langInfo|metadata|metaZones|timezoneTypes|windowsZones|zoneinfo64|numberingSystems|plurals|dayPeriods"
    r"|currencyNumericCodes|grammaticalFeatures|pluralRanges|units)\.res"
    r"|(?:zone|curr|unit|lang|region|brkitr|rbnf)/(?:root|pool|res_index|supplementalData)\.res)"
)
"""Names of the items that stay, "icudt73l/…" each."""

ALIGNMENT = 16
DYNAMIC_SYMBOLS = 11
_NAME = re.compile(rb"icudt\d+_dat")


class Data(NamedTuple):
    """A library's data.

    Attributes:
        symbol: its name in the library.
        head: the bytes before the table.
        items: name and bytes of each, by name.
    """

    symbol: str
    head: bytes
    items: dict[str, bytes]


def trim(library: Path) -> None:
    """Put in the library's place one of the same name with less in it. Needs `as` and `ld`.

    Raises:
        ValueError: the library is not as ICU makes them.
    """
    found = read(library)
    kept = {name: item for name, item in found.items.items() if KEPT.fullmatch(name)}
    link(found._replace(items=kept), library)


def read(library: Path) -> Data:
    """What is in ICU's library of data.

    Raises:
        ValueError: it is not as ICU makes them.
    """
    symbol, data = _symbol(library.read_bytes())
    (head_size, magic) = struct.unpack_from("<HH", data, 0)
    if magic != 0x27DA:
        raise ValueError(f"{library} holds no ICU data")
    base = head_size
    (count,) = struct.unpack_from("<I", data, base)
    table = list(struct.iter_unpack("<II", data[base + 4 : base + 4 + 8 * count]))
    ends = [offset for _name, offset in table[1:]] + [len(data) - base]
    items = {}
    for (name, start), end in zip(table, ends, strict=True):
        text = data[base + name : data.index(b"\0", base + name)].decode("ascii")
        items[text] = data[base + start : base + end]
    return Data(symbol, data[:base], items)


def write(data: Data) -> bytes:
    """The data as ICU reads it: head, table, names, items."""
    names = sorted(data.items)
    text, places = b"", []
    offset = 4 + 8 * len(names)
    for name in names:
        places.append(offset + len(text))
        text += name.encode("ascii") + b"\0"
    body = bytearray(text)
    table = struct.pack("<I", len(names))
    for name, place in zip(names, places, strict=True):
        body += b"\0" * (-(offset + len(body)) % ALIGNMENT)
        table += struct.pack("<II", place, offset + len(body))
        body += data.items[name]
    return data.head + table + bytes(body)


def link(data: Data, to: Path) -> None:
    """Make a library of the data."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "data").write_bytes(write(data))
        (place / "data.s").write_text(
            f".section .rodata\n.globl {data.symbol}\n.type {data.symbol}, @object\n.balign {ALIGNMENT}\n"
            f'{data.symbol}:\n.incbin "data"\n.size {data.symbol}, .-{data.symbol}\n'
            '.section .note.GNU-stack,"",@progbits\n',
            encoding="ascii",
        )
        for command in (
            ["as", "-o", "data.o", "data.s"],
            ["ld", "-shared", "-z", "relro", "--build-id=none", "-soname", to.name, "-o", "library", "data.o"],
        ):
            subprocess.run(command, cwd=place, check=True)
        to.write_bytes((place / "library").read_bytes())


def _symbol(library: bytes) -> tuple[str, bytes]:
    """Name and bytes of the one thing in the library."""
    (start,) = struct.unpack_from("<Q", library, 40)
    size, count = struct.unpack_from("<HH", library, 58)
    sections = [struct.unpack_from("<IIQQQQIIQQ", library, start + number * size) for number in range(count)]
    for _name, kind, _flags, _address, offset, length, strings, *_rest in sections:
        if kind != DYNAMIC_SYMBOLS:
            continue
        for name, _info, _other, _section, value, extent in struct.iter_unpack(
            "<IBBHQQ", library[offset : offset + length]
        ):
            at = sections[strings][4] + name
            word = library[at : library.index(b"\0", at)]
            if _NAME.fullmatch(word):
                place = next(
                    one[4] + value - one[3] for one in sections if one[3] and one[3] <= value < one[3] + one[5]
                )
                return word.decode("ascii"), library[place : place + extent]
    raise ValueError("there is no ICU data in this library")
