"""Claude: the export of an account, a zip or its conversations.json; messages may have parents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canal_desktop.domain.errors import ImportRefused
from canal_desktop.domain.message import MessageState, Part, ReasoningPart, Role, TextPart
from canal_desktop.exchange.archiving import archive_all
from canal_desktop.exchange.fields import id_of, moment_of, object_of, objects_of, text_of
from canal_desktop.exchange.found import FoundConversation, FoundMessage
from canal_desktop.exchange.items import items_of, samples
from canal_desktop.exchange.left_out import attached_files, unknown_parts
from canal_desktop.exchange.parts import call_part, file_part, result_part, shown_result
from canal_desktop.exchange.pictures import picture_from_address
from canal_desktop.exchange.source_files import base_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.exchange.left_out import LeftOut
    from canal_desktop.exchange.source_files import SourceFiles

NAME = "Claude"

_NO_PARENT = frozenset({"", "00000000-0000-4000-8000-000000000000", "00000000-0000-0000-0000-000000000000"})
_NOT_FOR_READING = frozenset({"token_budget", "flag"})


def recognises(files: SourceFiles) -> bool:
    """True where conversations have chat_messages."""
    return any("chat_messages" in item for name in _main_files(files) for item in samples(files.outline(name)))


def conversations(files: SourceFiles, left_out: LeftOut) -> Iterator[ArchivedConversation]:
    """All conversations, in the order of the export."""
    projects = _projects(files, left_out)
    items = (item for name in _main_files(files) for item in items_of(files, name, left_out))
    found = (_conversation(item, projects, left_out) for item in items if "chat_messages" in item)
    return archive_all(found, files, left_out)


def _main_files(files: SourceFiles) -> tuple[str, ...]:
    return files.names if len(files.names) == 1 else files.named("conversations.json")


def _projects(files: SourceFiles, left_out: LeftOut) -> dict[str, str]:
    """The names of projects by their ids."""
    names: dict[str, str] = {}
    for name in files.ending(".json"):
        if base_of(name) == "projects.json" or "/projects/" in f"/{name}":
            try:
                for item in items_of(files, name, left_out):
                    names[id_of(item.get("uuid"))] = text_of(item.get("name"))
            except ImportRefused as error:
                left_out.fault(str(error))
    return names


def _conversation(item: dict[str, Any], projects: dict[str, str], left_out: LeftOut) -> FoundConversation:
    project = object_of(item.get("project"))
    project_id = id_of(item.get("project_uuid")) or id_of(project.get("uuid"))
    found = FoundConversation(
        NAME,
        id_of(item.get("uuid")),
        text_of(item.get("name")),
        moment_of(item.get("created_at")),
        moment_of(item.get("updated_at")),
        current=id_of(item.get("current_leaf_message_uuid")) or None,
        model=text_of(item.get("model")) or None,
        folder=projects.get(project_id, "") or text_of(project.get("name")),
        is_pinned=item.get("is_starred") is True,
    )
    said = objects_of(item.get("chat_messages"))
    messages = [_message(message, place, found, left_out) for place, message in enumerate(said)]
    if any("parent_message_uuid" in message for message in said):
        found.messages.extend(messages)
    else:
        found.current = found.chain(messages)
    return found


def _message(message: dict[str, Any], place: int, found: FoundConversation, left_out: LeftOut) -> FoundMessage:
    parent = id_of(message.get("parent_message_uuid"))
    role = Role.USER if text_of(message.get("sender")) in {"human", "user"} else Role.ASSISTANT
    stopped = message.get("truncated") is True or text_of(message.get("stop_reason")) == "user_canceled"
    return FoundMessage(
        id_of(message.get("uuid")) or f"message {place}",
        None if parent in _NO_PARENT else parent,
        role,
        _parts(message, found, left_out),
        moment_of(message.get("created_at")),
        text_of(message.get("model")) or None,
        MessageState.STOPPED if stopped and role is Role.ASSISTANT else MessageState.COMPLETE,
    )


def _parts(message: dict[str, Any], found: FoundConversation, left_out: LeftOut) -> list[Part]:
    parts: list[Part] = []
    for block in objects_of(message.get("content")):
        parts.extend(_block(block, found, left_out))
    if not any(isinstance(part, TextPart) and part.text.strip() for part in parts):
        parts.append(TextPart(text_of(message.get("text"))))
    for attached in objects_of(message.get("attachments")):
        content = text_of(attached.get("extracted_content"))
        parts.append(file_part(text_of(attached.get("file_name")), content))
        left_out.count(attached_files, 0 if content else 1)
    for attached in objects_of(message.get("files")):
        parts.append(file_part(text_of(attached.get("file_name"))))
        left_out.count(attached_files)
    return parts


def _block(block: dict[str, Any], found: FoundConversation, left_out: LeftOut) -> list[Part]:
    kind = text_of(block.get("type"))
    if kind == "thinking":
        return [ReasoningPart(text_of(block.get("thinking")), _lasted(block))]
    if kind == "tool_use":
        return [call_part(block.get("id"), block.get("name"), block.get("input"))]
    if kind == "tool_result":
        text = shown_result(block.get("content"))
        return [result_part(text_of(block.get("name")), text)] if text.strip() else []
    if kind == "image":
        source = object_of(block.get("source"))
        address = f"data:{text_of(source.get('media_type'))};base64,{text_of(source.get('data'))}"
        return picture_from_address(address, "", found, left_out)
    text = text_of(block.get("text"))
    if not text and kind not in _NOT_FOR_READING | {"text"}:
        left_out.count(unknown_parts)
    return [TextPart(text)]


def _lasted(block: dict[str, Any]) -> float | None:
    began, ended = moment_of(block.get("start_timestamp")), moment_of(block.get("stop_timestamp"))
    if began is None or ended is None or ended < began:
        return None
    return (ended - began).total_seconds()
