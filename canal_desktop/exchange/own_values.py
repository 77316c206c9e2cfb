"""Conversations as the values of JSON in our own form, and back: nothing is lost, and what is damaged is refused."""

from __future__ import annotations

import sys
from dataclasses import asdict, fields, replace
from datetime import UTC, datetime
from typing import Any, TypeVar

from canal_desktop.domain.archive import ArchivedConversation
from canal_desktop.domain.conversation import Conversation, ConversationMark
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import (
    AudioPart,
    ContextChoice,
    ConversationId,
    FailureNote,
    FileId,
    FilePart,
    ImagePart,
    Message,
    MessageId,
    MessageState,
    Part,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from canal_desktop.domain.message_values import context_fields, cost_fields, to_context, to_cost, to_timing
from canal_desktop.domain.parameters import from_fields, to_fields
from canal_desktop.domain.usage import Usage

T = TypeVar("T")

PART_KINDS: dict[str, type[Part]] = {
    "text": TextPart,
    "reasoning": ReasoningPart,
    "tool_call": ToolCallPart,
    "tool_result": ToolResultPart,
    "image": ImagePart,
    "file": FilePart,
    "audio": AudioPart,
}
_NAMES = {kind: name for name, kind in PART_KINDS.items()}


def conversation_value(archived: ArchivedConversation) -> dict[str, Any]:
    """A conversation without its messages."""
    known = archived.conversation
    return {
        "id": known.id,
        "title": known.title,
        "title_is_own": known.title_is_own,
        "created_at": known.created_at.isoformat(),
        "updated_at": known.updated_at.isoformat(),
        "folder": archived.folder,
        "tags": list(known.tags),
        "profile_id": known.profile_id,
        "model": known.model,
        "active_leaf": known.active_leaf,
        "pinned_at": _moment_value(known.pinned_at),
        "archived_at": _moment_value(known.archived_at),
        "deleted_at": _moment_value(known.deleted_at),
        "mark": known.mark,
        "parameters": to_fields(known.parameters),
    }


def to_archived(value: object) -> ArchivedConversation:
    """A conversation from its value, without the bytes of its files. Fields that are not known are left out.

    Raises:
        ValueError: something in it cannot be what it should be.
    """
    found = _object(value)
    conversation_id = ConversationId(_id(found.get("id")))
    created_at = _moment(found.get("created_at"))
    messages = _sound(tuple(_message(each, conversation_id) for each in _list(found.get("messages"))))
    ids = {message.id for message in messages}
    leaf = _text_or_none(found.get("active_leaf"))
    mark = _text_or_none(found.get("mark"))
    conversation = Conversation(
        conversation_id,
        _text(found.get("title", "")),
        created_at,
        _moment_or_none(found.get("updated_at")) or created_at,
        found.get("title_is_own") is True,
        _text_or_none(found.get("profile_id")),
        _text_or_none(found.get("model")),
        MessageId(leaf) if leaf in ids and leaf is not None else None,
        None,
        _moment_or_none(found.get("pinned_at")),
        _moment_or_none(found.get("archived_at")),
        _moment_or_none(found.get("deleted_at")),
        tuple(_text(tag) for tag in _list(found.get("tags", []))),
        ConversationMark(mark) if mark in set(ConversationMark) else None,
        from_fields(_object(found.get("parameters", {}))),
    )
    return ArchivedConversation(conversation, messages, _text(found.get("folder", "")))


def file_ids(archived: ArchivedConversation) -> tuple[FileId, ...]:
    """The files a conversation has, each once, in the order of its messages."""
    found = (part.file for message in archived.messages for part in message.file_parts)
    return tuple(dict.fromkeys(found))


def message_value(message: Message) -> dict[str, Any]:
    """A message; the bytes of its files are left out."""
    value: dict[str, Any] = {
        "id": message.id,
        "parent_id": message.parent_id,
        "role": message.role,
        "state": message.state,
        "created_at": message.created_at.isoformat(),
        "parts": [{"kind": _NAMES[type(part)], **asdict(part)} for part in message.parts],
    }
    more = {
        "model": message.model,
        "finish_reason": message.finish_reason,
        "usage": None if message.usage is None else asdict(message.usage),
        "failure": None if message.failure is None else asdict(message.failure),
        "deleted_at": _moment_value(message.deleted_at),
        "context": context_fields(message.context),
        "timing": None if message.timing is None else asdict(message.timing),
        "cost": None if message.cost is None else cost_fields(message.cost),
    }
    return value | {name: field for name, field in more.items() if field is not None}


def _message(value: object, conversation_id: ConversationId) -> Message:
    found = _object(value)
    parent = found.get("parent_id")
    return Message(
        MessageId(_id(found.get("id"))),
        conversation_id,
        None if parent is None else MessageId(_id(parent)),
        Role(_text(found.get("role"))),
        tuple(part for each in _list(found.get("parts")) if (part := _part(each)) is not None),
        MessageState(_text(found.get("state", MessageState.COMPLETE))),
        _moment(found.get("created_at")),
        _text_or_none(found.get("model")),
        _text_or_none(found.get("finish_reason")),
        _usage(found.get("usage")),
        _failure(found.get("failure")),
        _moment_or_none(found.get("deleted_at")),
        ContextChoice() if found.get("context") is None else to_context(_object(found["context"])),
        None if found.get("timing") is None else to_timing(_object(found["timing"])),
        None if found.get("cost") is None else to_cost(_object(found["cost"])),
    )


def _part(value: object) -> Part | None:
    """A part; None for a kind that only a later program knows."""
    found = _object(value)
    kind = PART_KINDS.get(_text(found.get("kind")))
    if kind is TextPart:
        return TextPart(_text(found.get("text")))
    if kind is ReasoningPart:
        return ReasoningPart(_text(found.get("text")), _number_or_none(found.get("duration_s")))
    if kind is ToolCallPart:
        names = ("call_id", "name", "arguments")
        return ToolCallPart(*(_text(found.get(name, "")) for name in names))
    if kind is ToolResultPart:
        call_id, name, text, note = (_text(found.get(name, "")) for name in ("call_id", "name", "text", "note"))
        return ToolResultPart(call_id, name, text, found.get("is_error") is True, note)
    return None if kind is None else _part_with_file(kind, found)


def _part_with_file(kind: type[Part], found: dict[str, Any]) -> Part:
    file, media_type, name = to_file_id(found.get("file")), _text(found.get("media_type")), _text(found.get("name", ""))
    if kind is FilePart:
        return FilePart(file, media_type, name, _text(found.get("text")), _text(found.get("note", "")))
    if kind is AudioPart:
        return AudioPart(file, media_type, name, _number_or_none(found.get("duration_s")))
    return ImagePart(file, media_type, name)


def to_file_id(value: object) -> FileId:
    """An id of a file; raises ValueError for what cannot be one."""
    text = _text(value)
    if len(text) != 64 or not set(text) <= set("0123456789abcdef"):
        raise ValueError("a file's id is 64 hexadecimal digits")
    return FileId(text)


def _sound(messages: tuple[Message, ...]) -> tuple[Message, ...]:
    """Each message once, and none under one that does not come before it: the tree has no loops and no gaps."""
    known: dict[MessageId, Message] = {}
    for message in messages:
        if message.id not in known:
            known[message.id] = message if message.parent_id in known else replace(message, parent_id=None)
    return tuple(known.values())


def _usage(value: object) -> Usage | None:
    if value is None:
        return None
    found = _object(value)
    names = [field.name for field in fields(Usage)]
    return Usage(**{name: _count_or_none(found.get(name)) for name in names})


def _failure(value: object) -> FailureNote | None:
    if value is None:
        return None
    found = _object(value)
    kind = _text(found.get("kind"))
    known = FailureKind(kind) if kind in set(FailureKind) else FailureKind.INTERNAL
    about = _text(found.get("parameter", ""))
    return FailureNote(known, _text(found.get("sentence")), _text_or_none(found.get("request_id")), about)


def _moment_value(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _moment(value: object) -> datetime:
    moment = datetime.fromisoformat(_text(value))
    try:
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("a moment before the first year or after the last") from error


def _moment_or_none(value: object) -> datetime | None:
    return None if value is None else _moment(value)


def _typed(value: object, kind: type[T]) -> T:
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise ValueError(f"{kind.__name__} expected")
    return value


def _object(value: object) -> dict[str, Any]:
    return _typed(value, dict)


def _list(value: object) -> list[Any]:
    return _typed(value, list)


def _text(value: object) -> str:
    return _typed(value, str)


def _text_or_none(value: object) -> str | None:
    return None if value is None else _text(value)


def _id(value: object) -> str:
    text = _text(value)
    if not 0 < len(text) <= 200:
        raise ValueError("an id has 1 to 200 characters")
    return text


def _count_or_none(value: object) -> int | None:
    return None if value is None else _typed(value, int)


def _number_or_none(value: object) -> float | None:
    if value is None:
        return None
    number = _typed(value, int) if isinstance(value, int) else _typed(value, float)
    # Python reads NaN, infinity and whole numbers beyond every other number from JSON.
    if not -sys.float_info.max <= number <= sys.float_info.max:
        raise ValueError("a number too large, or none")
    return float(number)
