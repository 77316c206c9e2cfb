"""JsonCursor: reads JSON of any size piece by piece; what it holds at once is bounded, and faults become refusals."""

from __future__ import annotations

import re
from json import JSONDecodeError, JSONDecoder
from typing import TYPE_CHECKING, Any, NoReturn

from canal_desktop.domain.errors import ImportRefused
from canal_desktop.exchange.deep_json import NestedTooDeep, decode_deep
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MOST_CHARACTERS = 64 * 1024 * 1024
"""Of one value that is decoded as a whole, such as a conversation."""
CHUNK = 1024 * 1024

_SPACE = re.compile(r"[ \t\r\n]*")
_BETWEEN_STRINGS = re.compile(r'["\[\]{}]')
_IN_STRING = re.compile(r'["\\]')
_MORE_OF_NUMBER = re.compile(r"[0-9.eE+-]*")
_WORDS = ("true", "false", "null", "-")
_LONGEST_SCRAP = 16
"""An error this close to the end of what was read may be one only because the rest is missing."""


class ValueTooLong(Exception):  # noqa: N818 - named for what happened
    """A value has more characters than may be decoded at once; the cursor still stands before it."""


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


# Control characters within strings are let through: some programs write them.
_DECODER = JSONDecoder(strict=False, parse_constant=_refuse_constant)


class JsonCursor:
    """Stands before a value of a JSON text, which is then decoded, entered or skipped.

    Whoever walks over items() or members() must take each value, with value(), skip(), items() or members(), before the
    next one is asked for.
    """

    def __init__(self, name: str, read: Callable[[int], str], most: int = MOST_CHARACTERS) -> None:
        """Name is what the user reads in refusals; read gives up to so many characters, "" at the end."""
        self._name = name
        self._read = read
        self._most = most
        self._buffer = ""
        self._at = 0
        self._before = 0

    @property
    def passed(self) -> int:
        """How many characters lie behind."""
        return self._before + self._at

    def peek(self) -> str:
        """The character that comes next, spaces aside; "" at the end."""
        while True:
            found = _SPACE.match(self._buffer, self._at)
            self._at = self._at if found is None else found.end()
            if self._at < len(self._buffer):
                return self._buffer[self._at]
            if not self._fill():
                return ""

    def value(self) -> Any:
        """The whole value.

        Raises:
            ValueTooLong: it has more characters than are decoded at once; skip() is still possible.
            ImportRefused: it is no JSON.
        """
        if not self.peek():
            self._refuse_cut()
        while True:
            try:
                value, end = self._decoded()
                if not self._may_be_longer(value, end) or not self._fill():
                    self._at = end
                    return value
                continue
            except JSONDecodeError as error:
                fault = error
                if not self._may_go_on(error):
                    self._refuse(error)
            if len(self._buffer) - self._at > self._most:
                raise ValueTooLong
            if not self._fill():
                self._refuse(fault)

    def skip(self) -> None:
        """Go past the value without decoding it, however long and deep it is."""
        if self.peek() not in {"{", "[", '"'}:
            self.value()
            return
        depth = 0
        in_string = False
        while True:
            found = (_IN_STRING if in_string else _BETWEEN_STRINGS).search(self._buffer, self._at)
            if found is None:
                self._at = len(self._buffer)
                if not self._fill():
                    self._refuse_cut()
                continue
            self._at = found.end()
            sign = found.group()
            if sign == "\\":
                self._pass_one()
            elif sign == '"':
                in_string = not in_string
            else:
                depth += 1 if sign in "{[" else -1
            if depth <= 0 and not in_string:
                return

    def items(self) -> Iterator[int]:
        """The places of an array: the cursor stands before each item while it is yielded."""
        self._take("[")
        if self._took("]"):
            return
        place = 0
        while True:
            yield place
            place += 1
            if not self._took(","):
                self._take("]")
                return

    def members(self) -> Iterator[str]:
        """The keys of an object: the cursor stands before the value of each while it is yielded."""
        self._take("{")
        if self._took("}"):
            return
        while True:
            if self.peek() != '"':
                self._refuse()
            key = self.value()
            self._take(":")
            yield key
            if not self._took(","):
                self._take("}")
                return

    def finish(self) -> None:
        """Refuse what has something after its end."""
        if self.peek():
            self._refuse()

    def _decoded(self) -> tuple[Any, int]:
        try:
            return _DECODER.raw_decode(self._buffer, self._at)
        except RecursionError:
            pass
        except JSONDecodeError:
            raise
        except ValueError as error:  # NaN, or a number of thousands of digits
            self._refuse(error)
        try:
            return decode_deep(self._buffer, self._at, _DECODER)
        except NestedTooDeep as error:
            raise ImportRefused(
                tr("“{name}” is nested too deeply to be a conversation. Choose another file.", name=self._name)
            ) from error

    def _may_be_longer(self, value: object, end: int) -> bool:
        """Whether a number stands at the end of what was read: "0." was taken as 0."""
        if isinstance(value, bool) or not isinstance(value, int | float):
            return False
        rest = _MORE_OF_NUMBER.match(self._buffer, end)
        return rest is not None and rest.end() == len(self._buffer)

    def _may_go_on(self, error: JSONDecodeError) -> bool:
        return error.msg.startswith("Unterminated string") or error.pos > len(self._buffer) - _LONGEST_SCRAP

    def _fill(self) -> bool:
        """Read as much again as is held, so that a long value is tried only a few times; False at the end."""
        rest = self._buffer[self._at :]
        more = self._read(max(CHUNK, len(rest)))
        if not more:
            return False
        self._before += self._at
        self._buffer = rest + more
        self._at = 0
        return True

    def _pass_one(self) -> None:
        if self._at >= len(self._buffer) and not self._fill():
            self._refuse_cut()
        self._at += 1

    def _took(self, sign: str) -> bool:
        if self.peek() != sign:
            return False
        self._at += 1
        return True

    def _take(self, sign: str) -> None:
        if not self._took(sign):
            self._refuse()

    def _refuse(self, error: ValueError | None = None) -> NoReturn:
        if isinstance(error, JSONDecodeError):
            scrap = self._buffer[error.pos :].strip()
            is_cut = error.msg.startswith("Unterminated string") or any(word.startswith(scrap) for word in _WORDS)
        else:
            is_cut = not self.peek()
        if is_cut:
            self._refuse_cut(error)
        raise ImportRefused(
            tr("“{name}” is not valid JSON. Export it again, or choose another file.", name=self._name)
        ) from error

    def _refuse_cut(self, error: Exception | None = None) -> NoReturn:
        raise ImportRefused(
            tr("“{name}” is not complete: it ends in the middle. Export or download it again.", name=self._name)
        ) from error
