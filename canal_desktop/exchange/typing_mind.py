"""TypingMind: the export as JSON; chats with their messages in a row, in folders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canal_desktop.domain.message import Part, ReasoningPart, Role, TextPart
from canal_desktop.exchange.archiving import archive_all
from canal_desktop.exchange.fields import id_of, list_of, moment_of, object_of, objects_of, text_of
from canal_desktop.exchange.found import FoundConversation, FoundMessage
from canal_desktop.exchange.items import object_at
from canal_desktop.exchange.parts import call_part, result_part, shown_result, thinking_parts, usage_of
from canal_desktop.exchange.pictures import picture_from_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.exchange.left_out import LeftOut
    from canal_desktop.exchange.safe_json import JsonCursor
    from canal_desktop.exchange.source_files import SourceFiles

NAME = "TypingMind"

_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT, "system": Role.SYSTEM, "tool": Role.ASSISTANT}


def recognises(files: SourceFiles) -> bool:
    """True where there are chats with chatIDs, in data or by themselves."""
    return any(_is_ours(object_of(files.outline(name))) for name in files.ending(".json")[:3])


def conversations(files: SourceFiles, left_out: LeftOut) -> Iterator[ArchivedConversation]:
    """All chats, in the order of the export."""
    return archive_all(_all_found(files, left_out), files, left_out)


def _is_ours(outline: dict[str, Any]) -> bool:
    within = object_of(outline.get("data")) or outline
    return any("chatID" in chat or "chatTitle" in chat for chat in objects_of(within.get("chats")))


def _all_found(files: SourceFiles, left_out: LeftOut) -> Iterator[FoundConversation]:
    for name in files.ending(".json"):
        if not _is_ours(object_of(files.outline(name))):
            continue
        # The folders may stand after the chats that are in them.
        with files.cursor(name) as cursor:
            folders = {
                id_of(folder.get("id")): text_of(folder.get("title")) or text_of(folder.get("name"))
                for folder in _entries(cursor, "folders", left_out)
            }
        with files.cursor(name) as cursor:
            for chat in _entries(cursor, "chats", left_out):
                yield _conversation(chat, folders, left_out)
            cursor.finish()


def _entries(cursor: JsonCursor, key: str, left_out: LeftOut, holder: str | None = "data") -> Iterator[dict[str, Any]]:
    """The objects of an array that stands under a key, in data or at the top."""
    for found in cursor.members():
        first = cursor.peek()
        if found == key and first == "[":
            for _ in cursor.items():
                yield from object_at(cursor, left_out)
        elif found == holder and first == "{":
            yield from _entries(cursor, key, left_out, holder=None)
        else:
            cursor.skip()


def _conversation(chat: dict[str, Any], folders: dict[str, str], left_out: LeftOut) -> FoundConversation:
    found = FoundConversation(
        NAME,
        id_of(chat.get("chatID")) or id_of(chat.get("id")),
        text_of(chat.get("chatTitle")),
        moment_of(chat.get("createdAt")),
        moment_of(chat.get("updatedAt")),
        model=text_of(chat.get("model")) or text_of(object_of(chat.get("modelInfo")).get("id")) or None,
        folder=folders.get(id_of(chat.get("folderID")), ""),
        tags=tuple(text_of(tag) or text_of(object_of(tag).get("title")) for tag in list_of(chat.get("tags"))),
        is_pinned=bool(chat.get("pinnedAt")) or chat.get("isPinned") is True,
        is_archived=bool(chat.get("archivedAt")) or chat.get("isArchived") is True,
        system_prompt=text_of(object_of(chat.get("chatParams")).get("systemMessage")),
    )
    names: dict[str, str] = {}
    said = objects_of(chat.get("messages"))
    messages = [_message(message, place, names, found, left_out) for place, message in enumerate(said)]
    for place, message in enumerate(messages):
        # What stands after the calls of tools is the same reply.
        after_tool = place > 0 and said[place - 1].get("role") == "tool"
        message.goes_on = said[place].get("role") == "tool" or after_tool
    found.current = found.chain(messages)
    return found


def _message(
    message: dict[str, Any], place: int, names: dict[str, str], found: FoundConversation, left_out: LeftOut
) -> FoundMessage:
    said_role = text_of(message.get("role"))
    role = _ROLES.get(said_role, Role.ASSISTANT)
    parts: list[Part] = [ReasoningPart(text_of(message.get("reasoning_content")))]
    content = message.get("content")
    if said_role == "tool":
        text = shown_result(content)
        name = text_of(message.get("name")) or names.get(id_of(message.get("tool_call_id")), "")
        parts = [result_part(name, text)] if text.strip() else []
    elif isinstance(content, str):
        parts.extend(thinking_parts(text_of(content)) if role is Role.ASSISTANT else [TextPart(text_of(content))])
    else:
        parts.extend(part for block in objects_of(content) for part in _block(block, names, found, left_out))
    for call in objects_of(message.get("tool_calls")):
        function = object_of(call.get("function"))
        names[id_of(call.get("id"))] = text_of(function.get("name"))
        parts.append(call_part(call.get("id"), function.get("name"), function.get("arguments")))
    return FoundMessage(
        id_of(message.get("uuid")) or f"message {place}",
        None,
        role,
        parts,
        moment_of(message.get("createdAt")),
        text_of(message.get("model")) or None if role is Role.ASSISTANT else None,
        usage=usage_of(message.get("usage")),
    )


def _block(block: dict[str, Any], names: dict[str, str], found: FoundConversation, left_out: LeftOut) -> list[Part]:
    kind = text_of(block.get("type"))
    if kind in {"image_url", "image"}:
        image = block.get("image_url")
        address = text_of(image) or text_of(object_of(image).get("url"))
        return picture_from_address(address, "", found, left_out)
    if kind == "tool_use":
        names[id_of(block.get("id"))] = text_of(block.get("name"))
        return [call_part(block.get("id"), block.get("name"), block.get("input"))]
    if kind == "tool_result":
        text = shown_result(block.get("content"))
        return [result_part(names.get(id_of(block.get("tool_use_id")), ""), text)] if text.strip() else []
    if kind == "thinking":
        return [ReasoningPart(text_of(block.get("thinking")))]
    return [TextPart(text_of(block.get("text")))]
