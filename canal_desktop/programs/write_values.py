"""Values of JSON as literals of JavaScript, Python, JSON and the shell, such that any text survives."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

BREAKS = "\u2028\u2029"
UNSEEN = "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"
"""What cannot be seen, or has the code around it shown in another order. Joiners stay: emoji are made with them."""
RISKY = re.compile(rf"[\x00-\x1f\x7f-\x9f{BREAKS}{UNSEEN}]")
LINE_END_SPACE = re.compile(r"[^\S\n](?=\n|\Z)")
"""Editors take it away."""
BARE_KEY = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
SHORT_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
TRIPLE = '"""'


@dataclass(frozen=True, slots=True)
class Name:
    """Stands where a name of the program goes in place of a value."""

    text: str


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a language writes values.

    Attributes:
        indent: of one level.
        width: columns of a line, as formatters of the language have it.
        text: a text as a literal.
        key: the name of a member as it stands before the colon.
        words: true, false and null.
        pad: between braces and what is in them on one line.
        tail: behind the last member where each has a line of its own.
    """

    indent: str
    width: int
    text: Callable[[str], str]
    key: Callable[[str], str]
    words: tuple[str, str, str]
    pad: str = ""
    tail: str = ","

    def write(self, value: Any, depth: int = 0, used: int = 0) -> str:
        """A literal; lines below its first are indented for a place at that depth.

        used is the number of columns that are taken on its first line by what stands around it.
        """
        short = self._on_one_line(value, self.width - used)
        if short is not None:
            return short
        if isinstance(value, dict):
            return self._block("{", "}", self._members(value, depth + 1), depth)
        if isinstance(value, list | tuple):
            taken = len(self.indent) * (depth + 1) + 1
            return self._block("[", "]", (self.write(inner, depth + 1, taken) for inner in value), depth)
        return self._atom(value)

    def member(self, name: str, value: Any, depth: int, joint: str = ": ") -> str:
        """One member of an object, without the comma."""
        key = self.key(name) if joint == ": " else name
        begin = f"{key}{joint}"
        return begin + self.write(value, depth, len(self.indent) * depth + len(begin) + 1)

    def _members(self, value: dict[str, Any], depth: int) -> Iterable[str]:
        return (self.member(name, inner, depth) for name, inner in value.items())

    def _block(self, begin: str, end: str, members: Iterable[str], depth: int) -> str:
        inner = self.indent * (depth + 1)
        return f"{begin}\n{inner}" + f",\n{inner}".join(members) + f"{self.tail}\n{self.indent * depth}{end}"

    def _on_one_line(self, value: Any, room: int) -> str | None:
        """The literal if it fits into so many columns; a text of a single line is never broken."""
        if isinstance(value, dict):
            return self._joined("{", "}", self.pad, [(self.key(name), inner) for name, inner in value.items()], room)
        if isinstance(value, list | tuple):
            return self._joined("[", "]", "", [("", inner) for inner in value], room)
        if isinstance(value, str) and len(value) > room:
            return None
        written = self._atom(value)
        return None if "\n" in written or len(written) > room else written

    def _joined(self, begin: str, end: str, pad: str, members: list[tuple[str, Any]], room: int) -> str | None:
        if not members:
            return begin + end
        found: list[str] = []
        left = room - 2 - 2 * len(pad)
        for key, inner in members:
            written = self._on_one_line(inner, left) if left > 0 else None
            if written is None:
                return None
            found.append(f"{key}: {written}" if key else written)
            left -= len(found[-1]) + 2
        # Behind the last one there is no comma.
        return None if left < -2 else f"{begin}{pad}{', '.join(found)}{pad}{end}"

    def _atom(self, value: Any) -> str:
        if isinstance(value, Name):
            return value.text
        if isinstance(value, str):
            return self.text(clean(value))
        if value is None or isinstance(value, bool):
            return self.words[{True: 0, False: 1, None: 2}[value]]
        return repr(value)


def clean(text: str) -> str:
    """The text without halves of surrogate pairs, which no file takes; they become U+FFFD."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _escape(found: re.Match[str]) -> str:
    sign = found[0]
    return SHORT_ESCAPES.get(sign) or (f"\\x{ord(sign):02x}" if ord(sign) < 0x100 else f"\\u{ord(sign):04x}")


def _escape_but_breaks(found: re.Match[str]) -> str:
    return "\n" if found[0] == "\n" else _escape(found)


def _quoted(text: str, usual: str, other: str) -> str:
    """Between the quotes that need fewer escapes."""
    quote = other if text.count(usual) > text.count(other) else usual
    return quote + RISKY.sub(_escape, text.replace("\\", "\\\\").replace(quote, f"\\{quote}")) + quote


def _lines(escaped: str) -> str:
    """A text whose quotes are escaped, line by line as it is read."""
    return RISKY.sub(_escape_but_breaks, LINE_END_SPACE.sub(_escape, escaped))


def has_lines(text: str) -> bool:
    """Whether a text is better read on several lines."""
    return "\n" in text.strip()


def javascript_text(text: str) -> str:
    """A text as JavaScript has it: a template where it has several lines."""
    if not has_lines(text):
        return _quoted(text, "'", '"')
    escaped = text.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${")
    return f"`{_lines(escaped)}`"


def javascript_key(name: str) -> str:
    """The name of a member."""
    if name == "__proto__":
        # Without the brackets it would set what the object inherits from.
        return "['__proto__']"
    return name if BARE_KEY.fullmatch(name) else _quoted(clean(name), "'", '"')


def python_text(text: str) -> str:
    """A text as Python has it: between triple quotes where it has several lines."""
    if not has_lines(text):
        return _quoted(text, '"', "'")
    escaped = text.replace("\\", "\\\\").replace(TRIPLE, '\\"\\"\\"')
    if escaped.endswith('"'):
        escaped = escaped[:-1] + '\\"'
    return TRIPLE + _lines(escaped) + TRIPLE


def json_text(text: str) -> str:
    """A text as JSON has it; what cannot be seen is escaped."""
    return RISKY.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(clean(text), ensure_ascii=False))


def shell_text(text: str) -> str:
    """A text as any POSIX shell takes it for one word."""
    return "'" + text.replace("'", "'\\''") + "'"


JAVASCRIPT_VALUES = Dialect("  ", 80, javascript_text, javascript_key, ("true", "false", "null"), pad=" ")
PYTHON_VALUES = Dialect("    ", 88, python_text, lambda name: _quoted(clean(name), '"', "'"), ("True", "False", "None"))
JSON_VALUES = Dialect("  ", 100, json_text, json_text, ("true", "false", "null"), tail="")
