"""What a tool gave back, as text for a model: what is no text is named, with its kind and size."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mcp import types

from canal_desktop.domain.mcp_tools import without_controls
from canal_desktop.domain.tool import ToolOutcome

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_CHARACTERS = 1_000_000
NOTHING = "(The tool gave nothing back.)"
WANTS_INPUT = "The tool wants to ask the user something meanwhile, which this program does not do."


def outcome_of(result: object) -> ToolOutcome:
    """What came of a call; takes any result of the SDK's."""
    if not isinstance(result, types.CallToolResult):
        return ToolOutcome(WANTS_INPUT, is_error=True)
    texts = list(_texts(result.content))
    has_words = any(isinstance(part, types.TextContent) for part in result.content)
    if result.structured_content is not None and not has_words:
        texts.append(json.dumps(result.structured_content, ensure_ascii=False, indent=2))
    text = without_controls("\n".join(text for text in texts if text)) or NOTHING
    if len(text) > MOST_CHARACTERS:
        text = f"{text[:MOST_CHARACTERS]}\n[cut here: {len(text)} characters]"
    return ToolOutcome(text, is_error=bool(result.is_error))


def _texts(content: Iterable[types.ContentBlock]) -> Iterable[str]:
    for part in content:
        if isinstance(part, types.TextContent):
            yield part.text
        elif isinstance(part, types.ImageContent):
            yield _named("picture", part.mime_type, len(part.data) * 3 // 4)
        elif isinstance(part, types.AudioContent):
            yield _named("sound", part.mime_type, len(part.data) * 3 // 4)
        elif isinstance(part, types.EmbeddedResource):
            yield _resource(part.resource)
        else:
            yield f"[link to {part.name}: {part.uri}]"


def _resource(resource: types.TextResourceContents | types.BlobResourceContents) -> str:
    if isinstance(resource, types.TextResourceContents):
        return f"[resource {resource.uri}]\n{resource.text}"
    return _named(f"resource {resource.uri}", resource.mime_type or "unknown kind", len(resource.blob) * 3 // 4)


def _named(what: str, kind: str, size: int) -> str:
    shown = f"{size} bytes" if size < 1000 else f"{round(size / 1000)} kB"
    return f"[{what}, {kind}, {shown}]"
