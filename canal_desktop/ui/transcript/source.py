"""The Markdown a message is shown from: its text, and below it the calls of tools, or what these gave."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from canal_desktop.domain.message import ToolCallPart, ToolResultPart

if TYPE_CHECKING:
    from canal_desktop.domain.message import Message, Part

PRETTY_CHARS = 20_000
"""Longer JSON is shown as it came: laying it out takes its time."""


def is_tool_part(part: Part) -> bool:
    """Whether a part is shown below the text as tool_source() says."""
    return isinstance(part, ToolCallPart | ToolResultPart)


def tool_source(part: Part) -> str:
    """A call of a tool, or what came of one, as Markdown."""
    if isinstance(part, ToolCallPart):
        arguments = _pretty(part.arguments)
        if arguments in {"", "{}"}:
            return f"\n\nCalls {_code(part.name)} without arguments.\n"
        return f"\n\nCalls {_code(part.name)} with:\n\n{_fenced(arguments, 'json')}\n"
    assert isinstance(part, ToolResultPart)
    how = "failed" if part.is_error else "gave"
    note = f" ({_plain(part.note)})" if part.note else ""
    if not part.text:
        return f"\n\n{_code(part.name)} {how} {'without a word' if part.is_error else 'nothing'}{note}.\n"
    text = _pretty(part.text)
    return f"\n\n{_code(part.name)} {how}{note}:\n\n{_fenced(text, 'json' if _is_json(part.text) else 'text')}\n"


def message_source(message: Message) -> str:
    """All of a message as Markdown, its reasoning left out."""
    return message.text + "".join(tool_source(part) for part in message.parts if is_tool_part(part))


def _is_json(text: str) -> bool:
    if len(text) > PRETTY_CHARS or text.lstrip()[:1] not in {"{", "["}:
        return False
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _pretty(text: str) -> str:
    return json.dumps(json.loads(text), ensure_ascii=False, indent=2) if _is_json(text) else text.strip("\n")


def _fenced(code: str, language: str) -> str:
    longest = max((len(run) for run in re.findall("`{3,}", code)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}{language}\n{code}\n{fence}"


def _code(name: str) -> str:
    """A name in one line as it is, whatever is in it."""
    return f"`{' '.join(name.replace('`', ' ').split()) or 'a tool'}`"


def _plain(note: str) -> str:
    return re.sub(r"([\\`*_\[\]<>#|~])", r"\\\1", " ".join(note.split()))
