"""New inputs out of samples: bytes, texts, JSON and zips with a few things changed in them, the same for one seed."""

from __future__ import annotations

import copy
import io
import json
import warnings
import zipfile
import zlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

    Mutation = Callable[[Random, bytes, Sequence[bytes]], bytes]

MOST_BYTES = 60_000
"""Of an input: what grows with more than its length is seen long before that."""

ODD_PIECES = (
    *(b"\0", b"\r", b"\r\n", b"\n\n", b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xef\xbb\xbf"),
    *(
        b'"',
        b"\\",
        b"'",
        b"{",
        b"}",
        b"[",
        b"]",
        b"(",
        b")",
        b"<",
        b">",
        b"$",
        b"`",
        b"*",
        b"_",
        b"|",
        b"#",
        b"-",
        b":",
    ),
    *("\u202e".encode(), "\u2028".encode(), "é".encode(), "😀".encode(), "e\u0301".encode(), "\u00a0".encode()),
    *(b"0", b"-1", b"1e999", b"9" * 30, b"NaN", b"null", b"true", b"\\ud800", b"%00", b"%", b"../", b"<script>"),
)
ODD_VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1.5, 2**31, 2**63, 2**64, 10**30, -(10**30), 1e308, float("inf"), float("nan")),
    *("", "\0", "\ud800", "x" * 5000, "../../x", "0", "-1", "1e9", "2026-13-45T99:99:99Z", "data:,", "[DONE]"),
    *([], {}, [[]], [{}], [None], {"": None}, {"a": {"b": {}}}, ["a"] * 50),
)
REPEATED = (2, 10, 100, 1000, 10_000)


def from_bytes(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """The bytes with one to six changes: pieces gone, repeated, exchanged, moved, or of another sample."""
    held = bytearray(data)
    for _ in range(random.randint(1, 6)):
        begin = random.randint(0, len(held))
        end = min(len(held), begin + random.choice((0, 1, 1, 4, 20, 200)))
        match random.randint(0, 7):
            case 0:
                held[begin:end] = b""
            case 1:
                held[begin:end] = random.choice(ODD_PIECES)
            case 2:
                held[begin:end] = bytes(held[begin:end]) * random.choice(REPEATED)
            case 3:
                held[begin:begin] = random.choice(ODD_PIECES) * random.choice(REPEATED)
            case 4 if begin < len(held):
                held[begin] ^= 1 << random.randrange(8)
            case 5:
                del held[begin:]
            case 6 if others:
                other = random.choice(others)
                at = random.randint(0, len(other))
                held[begin:end] = other[at : at + random.choice((4, 40, 400, 4000))]
            case _:
                held[begin:end] = random.randbytes(random.randint(0, 8))
    return bytes(held[:MOST_BYTES])


def from_text(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """As from_bytes(), and lines in another order now and then; what comes is UTF-8."""
    if random.random() < 0.3:
        lines = data.split(b"\n")
        for _ in range(random.randint(1, 4)):
            lines.insert(random.randint(0, len(lines)), random.choice(lines) * random.choice((1, 1, 2, 50)))
        data = b"\n".join(lines)
    return from_bytes(random, data, others).decode("utf-8", "replace").encode()


def from_json(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """JSON with one to four values exchanged, gone, repeated or moved; every tenth time its bytes are changed."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        value = None
    if value is None or random.random() < 0.1:
        return from_bytes(random, data, others)
    return json.dumps(changed(random, value)).encode()[:MOST_BYTES]


def from_json_lines(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Lines of JSON, with one to three of them changed as from_json() does it."""
    lines = data.split(b"\n")
    for _ in range(random.randint(1, 3)):
        place = random.randrange(len(lines))
        lines[place] = from_json(random, lines[place], others)
    return b"\n".join(lines)[:MOST_BYTES]


def from_any_json(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """As from_json(), from_json_lines() or, for a zip, the same in one of its files."""
    if data.startswith(b"PK\3\4") and random.random() < 0.8:
        return _from_zip(random, data, others)
    change = from_json_lines if b'}\n{"' in data else from_json
    return change(random, data, others)


def changed(random: Random, value: Any) -> Any:
    """A JSON value with a few others in it; may be the same object."""
    for _ in range(random.randint(1, 4)):
        places = _places(value)
        if not places:
            return copy.deepcopy(random.choice(ODD_VALUES))
        within, key = random.choice(places)
        match random.randint(0, 5):
            case 0:
                del within[key]
            case 1 if isinstance(within, list):
                within.extend(copy.deepcopy(within[key]) for _ in range(random.choice((1, 1, 20))))
            case 2:
                there, place = random.choice(places)
                is_there = place in there if isinstance(there, dict) else place < len(there)
                within[key] = copy.deepcopy(there[place]) if is_there else None
            case 3:
                within[key] = _deep(within[key], random.choice((1, 3, 60)))
            case _:
                within[key] = copy.deepcopy(random.choice(ODD_VALUES))
    return value


def zipped(files: dict[str, bytes]) -> bytes:
    """A zip of files by their names."""
    made = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        warnings.simplefilter("ignore", UserWarning)
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return made.getvalue()


def _from_zip(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            files = {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, zlib.error, RuntimeError):
        files = {}
    if not files:
        return from_bytes(random, data, others)
    name = random.choice(list(files))
    match random.randint(0, 5):
        case 0:
            files[random.choice((name.upper(), f"a/{name}", f"../{name}", name + "\0"))] = files.pop(name)
        case 1:
            del files[name]
        case _:
            is_json = name.endswith((".json", ".jsonl"))
            files[name] = (from_any_json if is_json else from_bytes)(random, files[name], others)
    return zipped(files)


def _places(value: Any) -> list[tuple[Any, Any]]:
    found: list[tuple[Any, Any]] = []
    waiting = [value]
    while waiting:
        each = waiting.pop()
        items = each.items() if isinstance(each, dict) else enumerate(each) if isinstance(each, list) else ()
        for key, inner in items:
            found.append((each, key))
            waiting.append(inner)
    return found


def _deep(value: Any, levels: int) -> Any:
    for level in range(levels):
        value = [value] if level % 2 else {"a": value}
    return value
