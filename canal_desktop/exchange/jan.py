"""Jan: its folder of threads, each a folder with thread.json and messages.jsonl."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canal_desktop.domain.errors import ImportRefused
from canal_desktop.domain.message import MessageState, Part, ReasoningPart, Role, TextPart
from canal_desktop.exchange.archiving import archive_all
from canal_desktop.exchange.fields import id_of, moment_of, object_of, objects_of, text_of
from canal_desktop.exchange.found import FoundConversation, FoundMessage
from canal_desktop.exchange.items import items_of, lines_of
from canal_desktop.exchange.left_out import attached_files
from canal_desktop.exchange.parts import call_part, file_part, result_part, shown_result, thinking_parts, usage_of
from canal_desktop.exchange.pictures import picture_from_address
from canal_desktop.exchange.source_files import base_of, folder_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.exchange.left_out import LeftOut
    from canal_desktop.exchange.source_files import SourceFiles

NAME = "Jan"

_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT, "system": Role.SYSTEM, "tool": Role.ASSISTANT}
_MESSAGES, _THREAD = "messages.jsonl", "thread.json"


def recognises(files: SourceFiles) -> bool:
    """True where there are files of messages by threads."""
    names = _message_files(files)
    if len(files.names) > 1:
        return bool(names) and bool(files.named(_THREAD))
    return any("thread_id" in object_of(files.outline(name)) for name in names)


def conversations(files: SourceFiles, left_out: LeftOut) -> Iterator[ArchivedConversation]:
    """The conversation of each thread."""
    return archive_all(_threads(files, left_out), files, left_out)


def _message_files(files: SourceFiles) -> tuple[str, ...]:
    return files.ending(".jsonl") if len(files.names) == 1 else files.named(_MESSAGES)


def _threads(files: SourceFiles, left_out: LeftOut) -> Iterator[FoundConversation]:
    names = _message_files(files)
    known = set(files.names)
    for name in names:
        beside = f"{folder_of(name)}/{_THREAD}".removeprefix("/")
        try:
            threads = list(items_of(files, beside, left_out)) if beside in known else []
            found = _conversation(threads[0] if threads else {}, base_of(folder_of(name)))
            _add_messages(found, list(lines_of(files, name, left_out)), left_out)
        except ImportRefused as error:
            if len(names) == 1:
                raise
            left_out.fault(str(error))
            continue
        yield found


def _conversation(thread: dict[str, Any], folder: str) -> FoundConversation:
    metadata = object_of(thread.get("metadata"))
    assistant = next(iter(objects_of(thread.get("assistants"))), {})
    return FoundConversation(
        NAME,
        id_of(thread.get("id")) or folder,
        text_of(thread.get("title")) or text_of(metadata.get("title")),
        moment_of(thread.get("created")),
        moment_of(thread.get("updated")) or moment_of(metadata.get("updated_at")),
        model=text_of(object_of(thread.get("model") or assistant.get("model")).get("id")) or None,
        folder=text_of(object_of(metadata.get("project")).get("name")),
        is_pinned=metadata.get("is_favorite") is True or thread.get("isFavorite") is True,
        system_prompt=text_of(assistant.get("instructions")),
    )


def _add_messages(found: FoundConversation, lines: list[dict[str, Any]], left_out: LeftOut) -> None:
    messages = [_message(line, place, found, left_out) for place, line in enumerate(lines)]
    if not found.id and lines:
        found.id = id_of(lines[0].get("thread_id"))
    if all(message.created_at is not None for message in messages):
        # Some versions wrote the newest first.
        messages.sort(key=lambda message: message.created_at or found.created_at)  # type: ignore[arg-type,return-value]
    found.current = found.chain(messages)


def _message(line: dict[str, Any], place: int, found: FoundConversation, left_out: LeftOut) -> FoundMessage:
    said_role = text_of(line.get("role"))
    role = _ROLES.get(said_role, Role.ASSISTANT)
    metadata = object_of(line.get("metadata"))
    parts = [part for block in objects_of(line.get("content")) for part in _block(block, role, found, left_out)]
    if not parts:
        text = text_of(line.get("content"))
        parts = thinking_parts(text) if role is Role.ASSISTANT else [TextPart(text)]
    for call in objects_of(metadata.get("tool_calls")):
        parts.extend(_call(call))
    for attached in objects_of(line.get("attachments")):
        parts.append(file_part(text_of(attached.get("name"))))
        left_out.count(attached_files)
    is_stopped = text_of(line.get("status")) in {"stopped", "pending", "error"} and role is Role.ASSISTANT
    return FoundMessage(
        id_of(line.get("id")) or f"message {place}",
        None,
        role,
        parts,
        moment_of(line.get("created_at")),
        text_of(metadata.get("modelId")) or text_of(metadata.get("model")) or None if role is Role.ASSISTANT else None,
        MessageState.INTERRUPTED if is_stopped else MessageState.COMPLETE,
        usage=usage_of(metadata.get("usage")),
        goes_on=said_role == "tool",
    )


def _block(block: dict[str, Any], role: Role, found: FoundConversation, left_out: LeftOut) -> list[Part]:
    kind = text_of(block.get("type"))
    if kind in {"image_url", "image"}:
        address = text_of(object_of(block.get("image_url")).get("url"))
        return picture_from_address(address, "", found, left_out)
    text = text_of(object_of(block.get("text")).get("value")) or text_of(block.get("text"))
    if kind == "reasoning":
        return [ReasoningPart(text)]
    if kind == "tool_call":
        name = block.get("tool_name")
        result = shown_result(block.get("output"))
        parts: list[Part] = [call_part(block.get("tool_call_id"), name, block.get("input"))]
        return [*parts, result_part(text_of(name), result)] if result.strip() else parts
    return thinking_parts(text) if role is Role.ASSISTANT else [TextPart(text)]


def _call(call: dict[str, Any]) -> list[Part]:
    tool = object_of(call.get("tool"))
    function = object_of(tool.get("function"))
    answer = shown_result(object_of(call.get("response")).get("content") or call.get("response"))
    parts: list[Part] = [call_part(tool.get("id"), function.get("name"), function.get("arguments"))]
    return [*parts, result_part(text_of(function.get("name")), answer)] if answer.strip() else parts
