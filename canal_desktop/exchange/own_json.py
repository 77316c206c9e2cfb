"""Our own form of files, JSON and JSONL: everything there is of conversations. docs/formats.md describes it.

JSON is one value; it is for few conversations. JSONL has a line for each conversation and is written and read a line at
a time, so that any number of them takes no more memory than the largest.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, Self

from canal_desktop.domain.archive_ids import file_id_of
from canal_desktop.domain.errors import ImportRefused
from canal_desktop.exchange.own_values import conversation_value, file_ids, message_value, to_archived, to_file_id
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.domain.message import FileId

FORMAT = "canal-desktop"
VERSION = 1
MAX_WHOLE = 256 * 1024 * 1024
"""A larger JSON file is refused; JSONL can have any size."""
TOO_LARGE = tr("This JSON file is too large to be read as a whole. Export the conversations as JSONL instead.")
MAX_LINE = 1 << 30
"""A longer line of JSONL, in bytes, is refused."""

BASE64_BYTES = 3 * 256 * 1024
"""Of a picture at a time; three bytes are four signs."""

CHUNK = 1 << 20

TOO_NEW = tr("This file was written by a newer version of Canal Desktop. Update the program, then import it again.")
DAMAGED = tr("This file is damaged: a part of it cannot be read.")


class Readable(Protocol):
    """An open file, as far as it must be one."""

    def read(self, size: int, /) -> bytes:
        """Up to so many bytes, none at the end."""

    def __enter__(self) -> Self: ...

    def __exit__(self, kind: Any, error: Any, trace: Any, /) -> None: ...


_HEAD = re.compile(rb'^(?:\xef\xbb\xbf)?\s*\{\s*"format"\s*:\s*"canal-desktop"')


def recognises(head: bytes) -> bool:
    """Whether a file that begins with these bytes (64 are enough) is JSON or JSONL of ours."""
    return bool(_HEAD.match(head))


def json_pieces(conversations: Iterable[ArchivedConversation]) -> Iterator[bytes]:
    """A JSON file with these conversations; a picture that several have is in it once.

    Raises:
        OSError, or what else a mapping of files raises where a picture cannot be read.
    """
    yield b'{"format": "canal-desktop", "version": 1,\n"conversations": ['
    files: dict[FileId, Callable[[], bytes]] = {}
    for number, archived in enumerate(conversations):
        yield b",\n" if number else b"\n"
        yield from _conversation_pieces(archived, b"\n")
        files |= _readable(archived)
    yield b'],\n"files": {'
    for number, (file, read) in enumerate(files.items()):
        yield (b",\n" if number else b"\n") + _encoded(file) + b': "'
        yield from _base64_pieces(read())
        yield b'"'
    yield b"}}\n"


def jsonl_pieces(conversations: Iterable[ArchivedConversation]) -> Iterator[bytes]:
    """A JSONL file with these conversations, of which one at a time is held; pictures come before who has them."""
    lines = JsonLines()
    yield lines.header()
    for archived in conversations:
        yield from lines.add(archived)


class JsonLines:
    """Writes JSONL one conversation at a time; remembers which pictures are in the file already."""

    def __init__(self) -> None:
        self._written: set[FileId] = set()

    @staticmethod
    def header() -> bytes:
        """The first line."""
        return _encoded({"format": FORMAT, "version": VERSION}) + b"\n"

    def add(self, archived: ArchivedConversation) -> Iterator[bytes]:
        """The lines of one more conversation."""
        for file, read in _readable(archived).items():
            if file not in self._written:
                self._written.add(file)
                yield b'{"file": ' + _encoded(file) + b', "data": "'
                yield from _base64_pieces(read())
                yield b'"}\n'
        yield b'{"conversation": '
        yield from _conversation_pieces(archived, b"")
        yield b"}\n"


def conversations(open_file: Callable[[], Readable]) -> Iterator[ArchivedConversation]:
    """The conversations of a JSON or JSONL file of ours, one at a time.

    Args:
        open_file: opens the file anew. It is called again for each picture whose bytes are asked for.

    Raises:
        ImportRefused: it is not ours, damaged, or made by a newer version.
        OSError: it cannot be read.
    """
    with open_file() as file:
        lines = _lines(file)
        first = next(lines, b"")
        header = _header_of_lines(first)
        if header is not None:
            _check(header)
            yield from _from_lines(open_file, lines, len(first))
            return
        held = [first]
        left = MAX_WHOLE - len(first)
        for line in lines:
            held.append(line)
            left -= len(line)
            if left < 0:
                raise ImportRefused(TOO_LARGE)
    whole = _parsed(b"".join(held))
    _check(whole)
    yield from _from_whole(whole)


def _lines(file: Readable) -> Iterator[bytes]:
    """The lines of a file that need not be able to do more than be read."""
    held: list[bytes] = []
    size = 0
    while data := file.read(CHUNK):
        first, *others = data.split(b"\n")
        held.append(first)
        size += len(first)
        if size > MAX_LINE:
            raise ImportRefused(DAMAGED)
        if others:
            yield b"".join(held) + b"\n"
            yield from (line + b"\n" for line in others[:-1])
            held, size = [others[-1]], len(others[-1])
    if size:
        yield b"".join(held)


def _from_whole(whole: Mapping[str, Any]) -> Iterator[ArchivedConversation]:
    data = whole.get("files", {})
    found = whole.get("conversations")
    if not isinstance(data, dict) or not isinstance(found, list):
        raise ImportRefused(DAMAGED)
    files = {to: partial(_checked, to, value) for key, value in data.items() if (to := _file_id(key))}
    for value in found:
        yield _conversation(value, files)


def _from_lines(open_file: Callable[[], Readable], lines: Iterator[bytes], at: int) -> Iterator[ArchivedConversation]:
    files: dict[FileId, Callable[[], bytes]] = {}
    for line in lines:
        begin, at = at, at + len(line)
        if not line.strip():
            continue
        value = _parsed(line)
        if "file" in value:
            known = _file_id(value["file"])
            files[known] = partial(_file_at, open_file, begin, known)
        elif "conversation" in value:
            yield _conversation(value["conversation"], files)


def _file_at(open_file: Callable[[], Readable], begin: int, file: FileId) -> bytes:
    with open_file() as stream:
        # Not every stream can be wound forward, as one in a zip.
        while begin > 0 and (passed := len(stream.read(min(begin, CHUNK)))):
            begin -= passed
        return _checked(file, _parsed(next(_lines(stream), b"")).get("data"))


def _checked(file: FileId, data: object) -> bytes:
    try:
        found = base64.b64decode(data if isinstance(data, str) else "", validate=True)
    except (binascii.Error, ValueError) as error:
        raise ImportRefused(DAMAGED) from error
    if file_id_of(found) != file:
        raise ImportRefused(DAMAGED)
    return found


def _conversation(value: object, files: Mapping[FileId, Callable[[], bytes]]) -> ArchivedConversation:
    try:
        archived = to_archived(value)
    except (ValueError, TypeError) as error:
        raise ImportRefused(DAMAGED) from error
    return replace(archived, files={file: files[file] for file in file_ids(archived) if file in files})


def _file_id(value: object) -> FileId:
    try:
        return to_file_id(value)
    except ValueError as error:
        raise ImportRefused(DAMAGED) from error


def _readable(archived: ArchivedConversation) -> dict[FileId, Callable[[], bytes]]:
    return {file: archived.files[file] for file in file_ids(archived) if file in archived.files}


def _header_of_lines(line: bytes) -> dict[str, Any] | None:
    """The header where a first line is the one of JSONL: a whole value, without conversations."""
    try:
        header = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return header if isinstance(header, dict) and "conversations" not in header else None


def _parsed(data: bytes) -> dict[str, Any]:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ImportRefused(DAMAGED) from error
    if not isinstance(value, dict):
        raise ImportRefused(DAMAGED)
    return value


def _check(header: Mapping[str, Any]) -> None:
    version = header.get("version")
    if header.get("format") != FORMAT or not isinstance(version, int):
        raise ImportRefused(tr("This is no file of Canal Desktop."))
    if version > VERSION:
        raise ImportRefused(TOO_NEW)


def _conversation_pieces(archived: ArchivedConversation, line_end: bytes) -> Iterator[bytes]:
    """A conversation's value, a message at a time: of a long one all at once would hold up other threads."""
    yield _encoded(conversation_value(archived))[:-1] + b', "messages": ['
    for number, message in enumerate(archived.messages):
        yield (b", " if number else b"") + line_end + _encoded(message_value(message))
    yield b"]}"


def _base64_pieces(data: bytes) -> Iterator[bytes]:
    for begin in range(0, len(data), BASE64_BYTES):
        yield base64.b64encode(data[begin : begin + BASE64_BYTES])


def _encoded(value: object) -> bytes:
    try:
        return json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        # Halves of surrogate pairs, which UTF-8 has no room for.
        return json.dumps(value).encode()
