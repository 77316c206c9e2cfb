"""A found conversation as an ArchivedConversation: ids, dates, titles and parts as the library has them."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

from canal_desktop.domain.archive import ArchivedConversation
from canal_desktop.domain.archive_ids import conversation_id_from, message_id_from
from canal_desktop.domain.conversation import Conversation, title_from
from canal_desktop.domain.message import (
    ConversationId,
    FilePart,
    Message,
    MessageId,
    Part,
    PartWithFile,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from canal_desktop.exchange.fields import FIRST_MOMENT, cleaned
from canal_desktop.exchange.found import FoundMessage
from canal_desktop.exchange.left_out import empty_conversations
from canal_desktop.exchange.tree_repair import RepairedTree

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from canal_desktop.exchange.found import FoundConversation
    from canal_desktop.exchange.left_out import LeftOut
    from canal_desktop.exchange.source_files import SourceFiles

LONGEST_TITLE = 200
LONGEST_NAME = 100
"""Of folders, tags and models."""
_NO_LINE = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Categories of characters that a line of text does not have."""
SYSTEM_ID = "system prompt"

_TITLES_OF_NOBODY = frozenset(
    {"new chat", "new conversation", "new thread", "untitled", "unnamed chat", "default topic"}
    | {"新对话", "新的聊天", "默认话题"}
)
"""What programs call a conversation that nobody named, in small letters."""


def archived(
    found: FoundConversation, left_out: LeftOut, otherwise: datetime = FIRST_MOMENT
) -> ArchivedConversation | None:
    """The conversation with all its branches, None where there is nothing in it.

    Otherwise is the moment of what has no date anywhere.
    """
    for message in found.messages:
        message.parts = [part for part in message.parts if _has_content(part)]
    if not any(message.parts for message in found.messages):
        left_out.count(empty_conversations)
        return None
    _put_system_prompt_first(found)
    tree = RepairedTree(found.messages, left_out)
    source_id = found.id or _id_from_content(found, tree.messages)
    known_id = conversation_id_from(found.program, source_id)
    created_at, updated_at = _dates(found, tree.messages, otherwise)
    messages = _messages(found, tree.messages, source_id, known_id, created_at)
    title = line_of(found.title, LONGEST_TITLE)
    has_title = bool(title) and title.casefold() not in _TITLES_OF_NOBODY
    current = None if found.current is None else tree.now.get(found.current)
    leaf = tree.newest_leaf(current)
    conversation = Conversation(
        known_id,
        title if has_title else _title_from(messages),
        created_at,
        updated_at,
        title_is_own=has_title,
        model=_model(found, tree.messages, leaf),
        active_leaf=None if leaf is None else message_id_from(found.program, source_id, leaf),
        pinned_at=updated_at if found.is_pinned else None,
        archived_at=updated_at if found.is_archived else None,
        tags=_tags(found.tags),
    )
    return ArchivedConversation(conversation, messages, line_of(found.folder, LONGEST_NAME), dict(found.files))


def archive_all(
    found: Iterable[FoundConversation], files: SourceFiles, left_out: LeftOut
) -> Iterator[ArchivedConversation]:
    """Those found conversations that have something in them."""
    for conversation in found:
        ready = archived(conversation, left_out, files.modified)
        if ready is not None:
            yield ready


def joined(parts: Iterable[Part]) -> list[Part]:
    """Clean parts without empty ones, neighbours of a kind as one.

    A message's text is read as all its text parts in a row, so that each but the first begins a paragraph.
    """
    result: list[Part] = []
    has_text = has_reasoning = False
    for part in filter(_has_content, parts):
        last = result[-1] if result else None
        if isinstance(part, TextPart):
            text = cleaned(part.text)
            if isinstance(last, TextPart):
                result[-1] = TextPart(f"{last.text}\n\n{text}")
            else:
                result.append(TextPart(f"\n\n{text}" if has_text else text))
            has_text = True
        elif isinstance(part, ReasoningPart):
            text = cleaned(part.text).strip()
            if isinstance(last, ReasoningPart):
                lasted = part.duration_s if last.duration_s is None else last.duration_s
                result[-1] = ReasoningPart(f"{last.text}\n\n{text}", lasted)
            else:
                result.append(ReasoningPart(f"\n\n{text}" if has_reasoning else text, part.duration_s))
            has_reasoning = True
        else:
            result.append(_clean_part(part))
    return result


def _has_content(part: Part) -> bool:
    return bool(part.text.strip()) if isinstance(part, TextPart | ReasoningPart) else True


def line_of(text: str, longest: int) -> str:
    """The text as one line without control characters, cut where it is too long."""
    shown = text[:4000]
    if not (shown.isascii() and shown.isprintable()):
        shown = "".join(" " if unicodedata.category(char) in _NO_LINE else char for char in shown)
    line = " ".join(shown.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def _clean_part(part: ToolCallPart | ToolResultPart | PartWithFile) -> Part:
    if isinstance(part, ToolResultPart):
        name = line_of(part.name, LONGEST_NAME) or "tool"
        return ToolResultPart(cleaned(part.call_id), name, cleaned(part.text), part.is_error, cleaned(part.note))
    if isinstance(part, ToolCallPart):
        return ToolCallPart(cleaned(part.call_id), line_of(part.name, LONGEST_NAME) or "tool", cleaned(part.arguments))
    if isinstance(part, FilePart):
        part = replace(part, text=cleaned(part.text), note=line_of(part.note, LONGEST_TITLE))
    return replace(part, name=line_of(part.name, LONGEST_TITLE))


def _put_system_prompt_first(found: FoundConversation) -> None:
    """Make a system prompt that stands beside the messages their root."""
    parts = joined([TextPart(found.system_prompt)])
    if not parts or any(message.role is Role.SYSTEM and message.parts for message in found.messages):
        return
    for message in found.messages:
        if message.parent is None:
            message.parent = SYSTEM_ID
    found.messages.insert(0, FoundMessage(SYSTEM_ID, None, Role.SYSTEM, parts, found.created_at))


def _id_from_content(found: FoundConversation, messages: list[FoundMessage]) -> str:
    """An id for a conversation that has none: the same for the same beginning."""
    first = messages[0]
    text = next((part.text for part in first.parts if isinstance(part, TextPart)), "")
    return "\0".join((found.title, str(found.created_at), first.id, text[:1000]))


def _dates(found: FoundConversation, messages: list[FoundMessage], otherwise: datetime) -> tuple[datetime, datetime]:
    known = [message.created_at for message in messages if message.created_at is not None]
    created = found.created_at or min(known, default=None) or found.updated_at or otherwise
    updated = found.updated_at or max(known, default=created)
    return created, max(created, updated)


def _messages(
    found: FoundConversation,
    messages: list[FoundMessage],
    source_id: str,
    known_id: ConversationId,
    created_at: datetime,
) -> tuple[Message, ...]:
    moments: dict[str | None, datetime] = {None: created_at}
    result: list[Message] = []
    for message in messages:
        moments[message.id] = message.created_at or moments[message.parent]
        result.append(
            Message(
                _message_id(found.program, source_id, message.id),
                known_id,
                None if message.parent is None else _message_id(found.program, source_id, message.parent),
                message.role,
                tuple(joined(message.parts)),
                message.state,
                moments[message.id],
                model=line_of(message.model or "", LONGEST_NAME) or None,
                finish_reason=line_of(message.finish_reason or "", LONGEST_NAME) or None,
                usage=message.usage,
            )
        )
    return tuple(result)


def _message_id(program: str, source_id: str, known_id: str) -> MessageId:
    return message_id_from(program, source_id, known_id)


def _title_from(messages: tuple[Message, ...]) -> str:
    asked = (message for message in messages if message.role is Role.USER)
    first = next(asked, messages[0])
    return title_from(first.text[:10_000])


def _model(found: FoundConversation, messages: list[FoundMessage], leaf: str | None) -> str | None:
    """The model of the last reply in the branch that is shown."""
    by_id = {message.id: message for message in messages}
    model = found.model
    while not model and leaf is not None:
        message = by_id[leaf]
        model = message.model if message.role is Role.ASSISTANT else None
        leaf = message.parent
    return line_of(model or "", LONGEST_NAME) or None


def _tags(tags: tuple[str, ...]) -> tuple[str, ...]:
    by_fold = {line.casefold(): line for line in (line_of(tag, LONGEST_NAME) for tag in tags) if line}
    return tuple(by_fold[fold] for fold in sorted(by_fold))
