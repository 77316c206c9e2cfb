"""Server-sent events: bytes as they arrive to (event, data) pairs. No I/O.

The format is the WHATWG's: lines end in LF, CR or CRLF, a blank line ends an event, a line that begins with a colon is
a comment, one space after the field's colon is dropped.
"""

from __future__ import annotations

import codecs

MAX_EVENT_BYTES = 10_000_000
"""A single event larger than this is refused: it would only be held in memory."""


class EventTooLarge(Exception):  # noqa: N818 - named for what happened
    """An event grew past MAX_EVENT_BYTES."""


class SseDecoder:
    """Takes bytes in any cut and gives the events that are complete."""

    def __init__(self) -> None:
        self._held: list[bytes] = []
        self._held_bytes = 0
        self._data: list[bytes] = []
        self._data_bytes = 0
        self._event = b""
        self._at_start = True

    def feed(self, piece: bytes) -> list[tuple[str, bytes]]:
        """The events completed by this piece, each as its name ("" where none was given) and its data.

        Raises:
            EventTooLarge: an event grew past MAX_EVENT_BYTES.
        """
        # A line in many pieces is put together once, at its end: each time anew would take the square of its length.
        had_cr = bool(self._held) and self._held[-1].endswith(b"\r")
        self._hold(piece)
        if not (had_cr or self._at_start or b"\n" in piece or b"\r" in piece):
            return []
        buffer = b"".join(self._held)
        if self._at_start:
            if codecs.BOM_UTF8.startswith(buffer):
                return []
            buffer = buffer.removeprefix(codecs.BOM_UTF8)
            self._at_start = False
        lines, rest = _complete_lines(buffer)
        self._held, self._held_bytes = [], 0
        self._hold(rest)
        events: list[tuple[str, bytes]] = []
        for line in lines:
            self._take_line(line, events)
        return events

    def finish(self) -> list[tuple[str, bytes]]:
        """What is left when the stream ends: an event whose blank line never came."""
        events: list[tuple[str, bytes]] = []
        if self._held:
            self._take_line(b"".join(self._held).rstrip(b"\r"), events)
            self._held = []
        self._take_line(b"", events)
        return events

    def _hold(self, piece: bytes) -> None:
        if piece:
            self._held.append(piece)
            self._held_bytes += len(piece)
        if self._held_bytes > MAX_EVENT_BYTES:
            raise EventTooLarge

    def _take_line(self, line: bytes, events: list[tuple[str, bytes]]) -> None:
        if line.startswith(b"data:"):
            value = line[6:] if line[5:6] == b" " else line[5:]
            self._data.append(value)
            self._data_bytes += len(value)
            if self._data_bytes > MAX_EVENT_BYTES:
                raise EventTooLarge
        elif not line:
            if self._data:
                events.append((self._event.decode("utf-8", "replace"), b"\n".join(self._data)))
                self._data = []
                self._data_bytes = 0
            self._event = b""
        elif line.startswith(b"event:"):
            self._event = line[6:].strip()


def _complete_lines(buffer: bytes) -> tuple[list[bytes], bytes]:
    """The complete lines of a buffer and what is left behind the last one."""
    if b"\r" not in buffer:
        *lines, rest = buffer.split(b"\n")
        return lines, rest
    # A CR at the very end may be half of a CRLF: it waits for the next piece.
    held = b"\r" if buffer.endswith(b"\r") else b""
    whole = buffer[: len(buffer) - len(held)].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    *lines, rest = whole.split(b"\n")
    return lines, rest + held
