"""Open WebUI: the export of chats, with a `chat` in each entry or, as older ones, without; trees of messages."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.message import MessageState, Part, ReasoningPart, Role, TextPart
from canal_desktop.exchange.archiving import archive_all
from canal_desktop.exchange.fields import (
    id_of,
    list_of,
    moment_of,
    number_of,
    object_of,
    objects_of,
    seconds_of,
    text_of,
)
from canal_desktop.exchange.found import FoundConversation, FoundMessage
from canal_desktop.exchange.items import items_of_each, samples
from canal_desktop.exchange.left_out import attached_files
from canal_desktop.exchange.parts import call_part, file_part, result_part, thinking_parts, usage_of
from canal_desktop.exchange.pictures import picture_from_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.exchange.left_out import LeftOut
    from canal_desktop.exchange.source_files import SourceFiles

NAME = "Open WebUI"

_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT, "system": Role.SYSTEM}
_DETAILS = re.compile(r'<details type="(reasoning|tool_calls|code_interpreter)"')
_END_OF_DETAILS = "</details>"
_ATTRIBUTE = re.compile(r'(?<![a-z_])([a-z_]{1,40})="([^"]*)"')
_SUMMARY, _END_OF_SUMMARY = "<summary>", "</summary>"
_QUOTE = re.compile(r"^> ?", re.MULTILINE)


def recognises(files: SourceFiles) -> bool:
    """True where entries have a chat with messages, or are such chats."""
    return any(_is_ours(item) for name in files.ending(".json")[:3] for item in samples(files.outline(name)))


def conversations(files: SourceFiles, left_out: LeftOut) -> Iterator[ArchivedConversation]:
    """All conversations, in the order of the export."""
    items = items_of_each(files, files.ending(".json"), left_out)
    return archive_all((_conversation(item, left_out) for _, item in items if _is_ours(item)), files, left_out)


def _is_ours(item: dict[str, Any]) -> bool:
    chat = object_of(item.get("chat")) or item
    if "messages" in object_of(chat.get("history")):
        return True
    return "chat" in item and "messages" in chat


def _conversation(item: dict[str, Any], left_out: LeftOut) -> FoundConversation:
    chat = object_of(item.get("chat")) or item
    models = [text_of(model) for model in list_of(chat.get("models"))]
    tags = [*list_of(object_of(item.get("meta")).get("tags")), *list_of(chat.get("tags"))]
    found = FoundConversation(
        NAME,
        id_of(item.get("id")) or id_of(chat.get("id")),
        text_of(item.get("title")) or text_of(chat.get("title")),
        moment_of(item.get("created_at")) or moment_of(chat.get("timestamp")),
        moment_of(item.get("updated_at")),
        model=next((model for model in models if model), None),
        folder=text_of(object_of(item.get("folder")).get("name")),
        tags=tuple(text_of(tag) or text_of(object_of(tag).get("name")) for tag in tags),
        is_pinned=item.get("pinned") is True,
        is_archived=item.get("archived") is True,
        system_prompt=text_of(object_of(chat.get("params")).get("system")) or text_of(chat.get("system")),
    )
    history = object_of(chat.get("history"))
    nodes = object_of(history.get("messages"))
    found.current = id_of(history.get("currentId")) or None
    ranks = {
        id_of(child): rank
        for node in nodes.values()
        for rank, child in enumerate(list_of(object_of(node).get("childrenIds")))
    }
    for known_id, node in nodes.items():
        parent = id_of(object_of(node).get("parentId")) or None
        found.messages.append(_message(known_id, parent, ranks.get(known_id, 0), object_of(node), found, left_out))
    if not nodes:
        said = objects_of(chat.get("messages"))
        messages = [
            _message(id_of(node.get("id")) or f"message {place}", None, 0, node, found, left_out)
            for place, node in enumerate(said)
        ]
        found.current = found.chain(messages)
    return found


def _message(
    known_id: str, parent: str | None, rank: int, node: dict[str, Any], found: FoundConversation, left_out: LeftOut
) -> FoundMessage:
    role = _ROLES.get(text_of(node.get("role")), Role.ASSISTANT)
    parts = content_parts(text_of(node.get("content"))) if role is Role.ASSISTANT else []
    parts = parts or [TextPart(text_of(node.get("content")))]
    for attached in objects_of(node.get("files")):
        if text_of(attached.get("type")) == "image":
            parts.extend(picture_from_address(attached.get("url"), text_of(attached.get("name")), found, left_out))
        else:
            name = text_of(attached.get("name")) or text_of(object_of(attached.get("file")).get("filename"))
            parts.append(file_part(name))
            left_out.count(attached_files)
    is_unfinished = role is Role.ASSISTANT and node.get("done") is False
    return FoundMessage(
        known_id,
        parent,
        role,
        parts,
        moment_of(node.get("timestamp")),
        text_of(node.get("model")) or None if role is Role.ASSISTANT else None,
        MessageState.INTERRUPTED if is_unfinished else MessageState.COMPLETE,
        usage=usage_of(node.get("usage") or node.get("info")),
        rank=rank,
    )


def content_parts(text: str) -> list[Part]:
    """A reply's text, in which reasoning and the calls of tools stand as details of HTML."""
    parts: list[Part] = []
    at = 0
    # No expression over the whole: openings without ends would be looked through again and again.
    while found := _DETAILS.search(text, at):
        begin = text.find(">", found.end())
        end = text.find(_END_OF_DETAILS, begin)
        if begin < 0 or end < 0:
            break
        parts.extend(thinking_parts(text[at : found.start()].strip()))
        at = end + len(_END_OF_DETAILS)
        attributes = {name: html.unescape(value) for name, value in _ATTRIBUTE.findall(text[found.end() : begin])}
        parts.extend(_details(found.group(1), attributes, text[begin + 1 : end].strip()))
    parts.extend(thinking_parts(text[at:].strip() if at else text))
    return parts


def _details(kind: str, attributes: dict[str, str], inside: str) -> list[Part]:
    summary_ends = inside.find(_END_OF_SUMMARY) if inside.startswith(_SUMMARY) else -1
    text = html.unescape(inside if summary_ends < 0 else inside[summary_ends + len(_END_OF_SUMMARY) :]).strip()
    if kind == "reasoning":
        return [ReasoningPart(_QUOTE.sub("", text), _lasted(attributes.get("duration", "")))]
    if kind == "code_interpreter":
        return [TextPart(text)]
    name, result = attributes.get("name", ""), _unquoted(attributes.get("result", ""))
    parts: list[Part] = [call_part(attributes.get("id"), name, _unquoted(attributes.get("arguments", "")))]
    return [*parts, result_part(name, result)] if result.strip() else parts


def _unquoted(text: str) -> str:
    """JSON in text that stands as a JSON text itself."""
    try:
        inner = json.loads(text) if text.startswith('"') else text
    except ValueError:
        return text
    return text_of(inner) or text


def _lasted(duration: str) -> float | None:
    try:
        return seconds_of(number_of(float(duration)))
    except ValueError:
        return None
