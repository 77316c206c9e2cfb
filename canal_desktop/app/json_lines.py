"""JSON as lines to read, without building what it says: numbers, escapes and order stay as they came. Pure."""

from __future__ import annotations

import codecs
import json
import re

MOST_LINES = 200_000
PIECE_CHARS = 65_536
"""So much is worked on at a time: what holds up other threads must not grow with the text."""
PIECE_BYTES = 262_144

SPACES = re.compile(r"[ \t\r\n]*")
PLAIN = re.compile(r'[^\s{}\[\],:"]+')


def text_of(data: bytes) -> str:
    """Bytes as text; of what is no UTF-8, its bytes in hexadecimal."""
    decoder = codecs.getincrementaldecoder("utf-8")("backslashreplace")
    pieces = [decoder.decode(data[at : at + PIECE_BYTES]) for at in range(0, len(data), PIECE_BYTES)]
    return "".join([*pieces, decoder.decode(b"", final=True)])


def quoted(text: str) -> str:
    """A text as JSON writes it."""
    pieces = (text[at : at + PIECE_CHARS] for at in range(0, len(text), PIECE_CHARS))
    return f'"{"".join(json.dumps(piece, ensure_ascii=False)[1:-1] for piece in pieces)}"'


def looks_like_json(text: str) -> bool:
    """Whether it begins and ends as an object or a list does."""
    begin, end = text[:PIECE_CHARS].lstrip()[:1], text[-PIECE_CHARS:].rstrip()[-1:]
    return begin + end in {"{}", "[]"}


def string_end(text: str, begin: int) -> int:
    """Where a string that begins with a quote at begin ends: the place behind its other quote, or behind the text."""
    at = begin
    while (at := text.find('"', at + 1)) >= 0:
        slashes = 0
        while text[at - 1 - slashes] == "\\":
            slashes += 1
        if slashes % 2 == 0:
            return at + 1
    return len(text)


class _Writer:
    """Lines that are being written, each as deep as what is open."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._line: list[str] = []
        self._depth = 0

    def add(self, text: str) -> None:
        self._line.append(text)

    def begin_line(self) -> None:
        self.lines.append("".join(self._line))
        self._line = ["  " * self._depth]

    def open(self, bracket: str) -> None:
        self._line.append(bracket)
        self._depth += 1
        self.begin_line()

    def close(self, bracket: str) -> None:
        self._depth = max(self._depth - 1, 0)
        self.begin_line()
        self._line.append(bracket)

    def end(self) -> list[str]:
        self.lines.append("".join(self._line))
        return self.lines


def indented(text: str) -> list[str]:
    """The lines of a JSON text, indented by two; of what is no JSON, nothing but spaces is lost.

    Of more than MOST_LINES lines, the rest is the last one.
    """
    writer = _Writer()
    at, end = 0, len(text)
    while (at := _behind_spaces(text, at)) < end:
        if len(writer.lines) > MOST_LINES:
            writer.add(text[at:])
            break
        at = _take(writer, text, at)
    return writer.end()


def _take(writer: _Writer, text: str, at: int) -> int:
    """Write what is at a place; returns the place behind it."""
    sign = text[at]
    if sign == '"':
        end = string_end(text, at)
        writer.add(text[at:end])
        return end
    if sign in "{[":
        behind = _behind_spaces(text, at + 1)
        if text[behind : behind + 1] in {"}", "]"}:
            writer.add(sign + text[behind])
            return behind + 1
        writer.open(sign)
    elif sign in "}]":
        writer.close(sign)
    elif sign == ",":
        writer.add(sign)
        writer.begin_line()
    elif sign == ":":
        writer.add(": ")
    else:
        match = PLAIN.match(text, at, at + PIECE_CHARS)
        end = at + 1 if match is None else match.end()
        writer.add(text[at:end])
        return end
    return at + 1


def _behind_spaces(text: str, at: int) -> int:
    match = SPACES.match(text, at)
    assert match is not None
    return match.end()
