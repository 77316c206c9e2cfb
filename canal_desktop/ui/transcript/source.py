"""The Markdown a message is shown from: its text, and below it the calls of tools, or what these gave."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from canal_desktop.domain.message import ToolCallPart, ToolResultPart
from canal_desktop.language import tr

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
            return f"\n\n{tr('Calls {tool} without arguments.', tool=_code(part.name))}\n"
        return f"\n\n{tr('Calls {tool} with:', tool=_code(part.name))}\n\n{_fenced(arguments, 'json')}\n"
    assert isinstance(part, ToolResultPart)
    said = _result_words(part)
    if not part.text:
        return f"\n\n{said}\n"
    return f"\n\n{said}\n\n{_fenced(_pretty(part.text), 'json' if _is_json(part.text) else 'text')}\n"


def _result_words(part: ToolResultPart) -> str:
    """The sentence ahead of what a tool gave, or in place of it where that is nothing."""
    tool, note = _code(part.name), _plain(part.note)
    if part.text and part.is_error:
        return tr("{tool} failed ({note}):", tool=tool, note=note) if note else tr("{tool} failed:", tool=tool)
    if part.text:
        return tr("{tool} gave ({note}):", tool=tool, note=note) if note else tr("{tool} gave:", tool=tool)
    if part.is_error and note:
        return tr("{tool} failed without a word ({note}).", tool=tool, note=note)
    if part.is_error:
        return tr("{tool} failed without a word.", tool=tool)
    return tr("{tool} gave nothing ({note}).", tool=tool, note=note) if note else tr("{tool} gave nothing.", tool=tool)


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
    return f"`{' '.join(name.replace('`', ' ').split()) or tr('a tool')}`"


def _plain(note: str) -> str:
    return re.sub(r"([\\`*_\[\]<>#|~])", r"\\\1", " ".join(note.split()))
