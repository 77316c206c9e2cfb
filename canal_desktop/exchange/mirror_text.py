"""What a conversation's file in the mirror says, and what a person changed in one."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from canal_desktop.domain.message import (
    FilePart,
    Message,
    MessageState,
    PartWithFile,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    new_message_id,
)
from canal_desktop.domain.mirror import MirrorEdits
from canal_desktop.exchange.own_markdown import TextOptions, markdown_pieces, shown_messages

if TYPE_CHECKING:
    from datetime import datetime

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.domain.message import Part

_BLANKS = re.compile(r"[ \t\r]+$", re.MULTILINE)
_UNSETTLED = re.compile(rb"^(?:<{7}|>{7}) ", re.MULTILINE)


def mirror_text(archived: ArchivedConversation, pictures: str) -> bytes:
    """The file: the active branch with its reasoning; pictures names the folder beside it."""
    return b"".join(markdown_pieces(archived, TextOptions(), pictures))


def is_unsettled(data: bytes) -> bool:
    """Whether a merge of two versions was left in the file, for a person to decide."""
    return len(_UNSETTLED.findall(data)) > 1


def edited_in(known: ArchivedConversation, found: ArchivedConversation, now: datetime) -> MirrorEdits | None:
    """What differs between what was written and what is found in the file.

    None where it cannot all be taken over: messages are gone or in another order, or what models thought, called or
    were shown was changed, or what is attached.
    """
    shown = shown_messages(known, all_branches=False)
    if [message.id for message in shown] != [message.id for message in found.messages]:
        return None
    if any(not _same_beside_text(*pair) for pair in zip(shown, found.messages, strict=True)):
        return None
    title = found.conversation.title.strip()
    tags = tuple(sorted({tag.strip() for tag in found.conversation.tags} - {""}))
    messages = _new_version(shown, found.messages, now)
    return MirrorEdits(
        title if title and title != known.conversation.title else None,
        tags if set(tags) != set(known.conversation.tags) else None,
        found.folder if found.folder != known.folder else None,
        messages,
        messages[-1].id if messages else None,
    )


def _new_version(shown: tuple[Message, ...], found: tuple[Message, ...], now: datetime) -> tuple[Message, ...]:
    made: list[Message] = []
    for message, other in zip(shown, found, strict=True):
        is_changed = not _same_text(message.text, other.text)
        if not made and not is_changed:
            continue
        new = replace(message, id=new_message_id(), parent_id=made[-1].id if made else message.parent_id)
        if is_changed:
            new = replace(new, parts=_with_text(message, other.text), state=MessageState.COMPLETE, created_at=now)
            new = replace(new, failure=None, usage=None, finish_reason=None, timing=None, cost=None)
        made.append(new)
    return tuple(made)


def _with_text(message: Message, text: str) -> tuple[Part, ...]:
    """The parts of a message with another text in the place of its own."""
    parts: list[Part] = []
    has_text = False
    for part in message.parts:
        if not isinstance(part, TextPart):
            parts.append(part)
        elif not has_text:
            parts.append(TextPart(text))
            has_text = True
    return tuple(parts) if has_text else (TextPart(text), *parts)


def _same_text(one: str, other: str) -> bool:
    """Editors take away blanks at the ends of lines and texts: nobody meant that."""
    return one == other or _BLANKS.sub("", one).strip("\n") == _BLANKS.sub("", other).strip("\n")


def _same_beside_text(one: Message, other: Message) -> bool:
    kinds = (ToolCallPart, ToolResultPart, PartWithFile)
    own, theirs = ([part for part in each.parts if isinstance(part, kinds)] for each in (one, other))
    is_same = len(own) == len(theirs) and all(_same_part(*pair) for pair in zip(own, theirs, strict=True))
    return one.role is other.role and is_same and _same_text(one.reasoning, other.reasoning)


def _same_part(one: Part, other: Part) -> bool:
    if isinstance(one, ToolResultPart) and isinstance(other, ToolResultPart) and _same_text(one.text, other.text):
        return one == replace(other, text=one.text)
    if isinstance(one, FilePart) and isinstance(other, FilePart) and _same_text(one.text, other.text):
        return one == replace(other, text=one.text)
    return one == other
