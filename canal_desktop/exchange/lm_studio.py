"""LM Studio: its folder of conversations, or one of its files; versions of a message become branches."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.message import MessageState, Part, ReasoningPart, Role, TextPart
from canal_desktop.exchange.archiving import archive_all
from canal_desktop.exchange.fields import id_of, list_of, moment_of, object_of, objects_of, seconds_of, text_of
from canal_desktop.exchange.found import FoundConversation, FoundMessage
from canal_desktop.exchange.items import items_of_each
from canal_desktop.exchange.left_out import attached_files
from canal_desktop.exchange.parts import (
    call_part,
    file_part,
    result_part,
    shown_result,
    thinking_parts,
    usage_of,
)
from canal_desktop.exchange.source_files import base_of, folder_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.domain.usage import Usage
    from canal_desktop.exchange.left_out import LeftOut
    from canal_desktop.exchange.source_files import SourceFiles

NAME = "LM Studio"

_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT, "system": Role.SYSTEM}
_LASTED = re.compile(r"(\d+(?:\.\d+)?) ?s")
_FINISHES = {"eosFound": "stop", "stopStringFound": "stop", "maxPredictedTokensReached": "length"}
_STOPS = frozenset({"userStopped"})
_ROOT_FOLDERS = frozenset({"", "conversations", ".lmstudio/conversations"})


def recognises(files: SourceFiles) -> bool:
    """True where messages have versions, or files are named as LM Studio names them."""
    if files.ending(".conversation.json") and len(files.names) > 1:
        return True
    return any(_is_ours(object_of(files.outline(name))) for name in files.ending(".json")[:3])


def conversations(files: SourceFiles, left_out: LeftOut) -> Iterator[ArchivedConversation]:
    """The conversation of each file."""
    names = files.ending(".conversation.json") or files.ending(".json")
    items = items_of_each(files, names, left_out)
    found = (_conversation(name, item, left_out) for name, item in items if "messages" in item)
    return archive_all(found, files, left_out)


def _is_ours(outline: dict[str, Any]) -> bool:
    return any("versions" in message for message in objects_of(outline.get("messages")))


def _conversation(name: str, item: dict[str, Any], left_out: LeftOut) -> FoundConversation:
    folder = folder_of(name)
    model = object_of(item.get("lastUsedModel"))
    found = FoundConversation(
        NAME,
        # Files are named by the moment they began in, and may be moved to other folders.
        f"{base_of(name)} {item.get('createdAt')}",
        text_of(item.get("name")),
        moment_of(item.get("createdAt")),
        moment_of(item.get("userLastMessagedAt")) or moment_of(item.get("assistantLastMessagedAt")),
        model=text_of(model.get("identifier")) or text_of(model.get("indexedModelIdentifier")) or None,
        folder="" if folder in _ROOT_FOLDERS else folder.removeprefix("conversations/").replace("/", " / "),
        is_pinned=item.get("pinned") is True,
        system_prompt=_system_prompt(item),
    )
    above: str | None = None
    for place, message in enumerate(objects_of(item.get("messages"))):
        selected = message.get("currentlySelected")
        versions = objects_of(message.get("versions"))
        shown = selected if isinstance(selected, int) and 0 <= selected < len(versions) else len(versions) - 1
        for rank, version in enumerate(versions):
            found.messages.append(_message(f"{place}.{rank}", above, rank, version, left_out))
        if versions:
            above = f"{place}.{shown}"
    found.current = above
    return found


def _system_prompt(item: dict[str, Any]) -> str:
    fields = objects_of(object_of(item.get("perChatPredictionConfig")).get("fields"))
    for field in fields:
        if field.get("key") == "llm.prediction.systemPrompt" and text_of(field.get("value")):
            return text_of(field.get("value"))
    return text_of(item.get("systemPrompt"))


def _message(known_id: str, parent: str | None, rank: int, version: dict[str, Any], left_out: LeftOut) -> FoundMessage:
    role = _ROLES.get(text_of(version.get("role")), Role.ASSISTANT)
    made = FoundMessage(known_id, parent, role, rank=rank)
    names: dict[str, str] = {}
    blocks = [version] if "content" in version else []
    for block in [*blocks, *objects_of(version.get("steps"))]:
        if text_of(block.get("type")) not in {"debugInfoBlock", "status"}:
            made.parts.extend(_block(block, names, role, left_out))
            _tell_how(made, object_of(block.get("genInfo")))
    if role is Role.ASSISTANT:
        made.model = made.model or text_of(object_of(version.get("senderInfo")).get("senderName")) or None
    return made


def _tell_how(made: FoundMessage, told: dict[str, Any]) -> None:
    """What is known of how a block was made: model, tokens, why it ended."""
    stats = object_of(told.get("stats"))
    reason = text_of(stats.get("stopReason"))
    made.model = text_of(told.get("identifier")) or text_of(told.get("indexedModelIdentifier")) or made.model
    made.finish_reason = _FINISHES.get(reason, made.finish_reason)
    if reason in _STOPS:
        made.state = MessageState.STOPPED
    usage: Usage | None = usage_of(stats)
    made.usage = usage or made.usage


def _block(block: dict[str, Any], names: dict[str, str], role: Role, left_out: LeftOut) -> list[Part]:
    style = object_of(block.get("style"))
    is_thinking = text_of(style.get("type")) == "thinking"
    parts: list[Part] = []
    for piece in list_of(block.get("content")):
        kind = text_of(object_of(piece).get("type"))
        text = text_of(piece) or text_of(object_of(piece).get("text"))
        if kind.startswith("toolCall"):
            parts.extend(_tool(object_of(piece), names))
        elif kind == "file":
            parts.append(file_part(text_of(piece.get("fileIdentifier"))))
            left_out.count(attached_files)
        elif is_thinking:
            parts.append(ReasoningPart(text, _lasted(text_of(style.get("title")))))
        else:
            parts.extend(thinking_parts(text) if role is Role.ASSISTANT else [TextPart(text)])
    return parts or [TextPart(text_of(block.get("content")))]


def _tool(piece: dict[str, Any], names: dict[str, str]) -> list[Part]:
    call_id = id_of(piece.get("callId")) or id_of(piece.get("toolCallId")) or id_of(piece.get("toolCallRequestId"))
    if text_of(piece.get("type")) == "toolCallRequest":
        names[call_id] = text_of(piece.get("name"))
        return [call_part(call_id, piece.get("name"), piece.get("parameters"))]
    if text_of(piece.get("type")) == "toolCallResult":
        text = shown_result(piece.get("content"))
        return [result_part(names.get(call_id, ""), text)] if text.strip() else []
    return []


def _lasted(title: str) -> float | None:
    found = _LASTED.search(title)
    return None if found is None or len(found.group(1)) > 10 else seconds_of(float(found.group(1)))
