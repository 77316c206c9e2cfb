"""LibreChat: one exported conversation as JSON, its messages inside one another or in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canal_desktop.domain.message import MessageState, Part, ReasoningPart, Role, TextPart
from canal_desktop.exchange.archiving import archive_all
from canal_desktop.exchange.fields import id_of, list_of, moment_of, object_of, objects_of, text_of
from canal_desktop.exchange.found import FoundConversation, FoundMessage
from canal_desktop.exchange.items import items_of_each, samples
from canal_desktop.exchange.left_out import attached_files, failed_replies
from canal_desktop.exchange.parts import call_part, file_part, result_part, shown_result, thinking_parts
from canal_desktop.exchange.pictures import missing_picture

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.exchange.left_out import LeftOut
    from canal_desktop.exchange.source_files import SourceFiles

NAME = "LibreChat"

_NO_PARENT = frozenset({"", "00000000-0000-0000-0000-000000000000"})


def recognises(files: SourceFiles) -> bool:
    """True where there is a conversationId beside messages or a tree of them."""
    return any(_is_ours(item) for name in files.ending(".json")[:3] for item in samples(files.outline(name)))


def conversations(files: SourceFiles, left_out: LeftOut) -> Iterator[ArchivedConversation]:
    """The conversation of each file."""
    items = items_of_each(files, files.ending(".json"), left_out)
    return archive_all((_conversation(item, left_out) for _, item in items if _is_ours(item)), files, left_out)


def _is_ours(item: dict[str, Any]) -> bool:
    return "conversationId" in item and ("messages" in item or "messagesTree" in item)


def _conversation(item: dict[str, Any], left_out: LeftOut) -> FoundConversation:
    options = object_of(item.get("options"))
    found = FoundConversation(
        NAME,
        id_of(item.get("conversationId")),
        text_of(item.get("title")),
        moment_of(options.get("createdAt")) or moment_of(item.get("createdAt")),
        moment_of(options.get("updatedAt")) or moment_of(item.get("updatedAt")),
        model=text_of(options.get("model")) or None,
        tags=tuple(text_of(tag) for tag in list_of(options.get("tags")) + list_of(item.get("tags"))),
        system_prompt=text_of(options.get("promptPrefix")) or text_of(options.get("system")),
    )
    # Messages stand inside one another as deep as the conversation is long: no recursion here.
    waiting: list[tuple[dict[str, Any], str | None, int]] = [
        (message, None, rank)
        for rank, message in enumerate(objects_of(item.get("messagesTree")) or objects_of(item.get("messages")))
    ]
    waiting.reverse()
    while waiting:
        message, above, rank = waiting.pop()
        known_id = id_of(message.get("messageId")) or id_of(message.get("_id")) or f"message {len(found.messages)}"
        parent = id_of(message.get("parentMessageId"))
        found.messages.append(
            _message(message, known_id, above or (None if parent in _NO_PARENT else parent), rank, options, left_out)
        )
        children = objects_of(message.get("children"))
        waiting.extend((child, known_id, place) for place, child in reversed(list(enumerate(children))))
    return found


def _message(
    message: dict[str, Any],
    known_id: str,
    parent: str | None,
    rank: int,
    options: dict[str, Any],
    left_out: LeftOut,
) -> FoundMessage:
    is_question = message.get("isCreatedByUser") is True or text_of(message.get("sender")).lower() == "user"
    parts = [part for block in objects_of(message.get("content")) for part in _block(block, left_out)]
    if not any(isinstance(part, TextPart) for part in parts):
        text = text_of(message.get("text")) or text_of(message.get("content"))
        parts.extend([TextPart(text)] if is_question else thinking_parts(text))
    for attached in objects_of(message.get("files")):
        name = text_of(attached.get("filename"))
        if text_of(attached.get("type")).startswith("image/"):
            parts.extend(missing_picture(name, left_out))
        else:
            parts.append(file_part(name))
            left_out.count(attached_files)
    if message.get("error") is True and not is_question:
        # What stands there instead of a reply is the message of an error.
        left_out.count(failed_replies)
        parts = []
    is_unfinished = message.get("unfinished") is True and not is_question
    return FoundMessage(
        known_id,
        parent,
        Role.USER if is_question else Role.ASSISTANT,
        parts,
        moment_of(message.get("createdAt")),
        None if is_question else text_of(message.get("model")) or text_of(options.get("model")) or None,
        MessageState.STOPPED if is_unfinished else MessageState.COMPLETE,
        text_of(message.get("finish_reason")) or None,
        rank=rank,
    )


def _block(block: dict[str, Any], left_out: LeftOut) -> list[Part]:
    kind = text_of(block.get("type"))
    if kind == "think":
        return [ReasoningPart(text_of(block.get("think")) or text_of(object_of(block.get("think")).get("value")))]
    if kind == "tool_call":
        call = object_of(block.get("tool_call"))
        function = object_of(call.get("function"))
        name = text_of(call.get("name")) or text_of(function.get("name")) or text_of(call.get("type"))
        output = shown_result(call.get("output") or function.get("output"))
        parts: list[Part] = [call_part(call.get("id"), name, call.get("args") or function.get("arguments"))]
        return [*parts, result_part(name, output)] if output.strip() else parts
    if kind in {"image_file", "image_url"}:
        return missing_picture(text_of(object_of(block.get(kind)).get("filename")), left_out)
    if kind == "error":
        return []
    text = block.get("text")
    return [TextPart(text_of(text) or text_of(object_of(text).get("value")))]
