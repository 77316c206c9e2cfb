"""The Markdown a message is shown from: its text, and the calls of tools below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.message import ToolCallPart

if TYPE_CHECKING:
    from canal_desktop.domain.message import Message


def call_source(call: ToolCallPart) -> str:
    """A call of a tool as Markdown."""
    return f"\n\n```json\n{call.name}({call.arguments})\n```\n"


def message_source(message: Message) -> str:
    """All of a message as Markdown, its reasoning left out."""
    return message.text + "".join(call_source(part) for part in message.parts if isinstance(part, ToolCallPart))
