"""ListRow: what one row of the sidebar shows, be it a conversation or something else in the trash."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from canal_desktop.domain.conversation import ConversationMark

if TYPE_CHECKING:
    from datetime import datetime

    from canal_desktop.domain.conversation import Conversation

DAYS_IN_TRASH = 30


class Mark(StrEnum):
    """What a conversation's row says besides its title."""

    RUNNING = "running"
    UNREAD = "unread"
    FAILED = "failed"


SPOKEN = {Mark.RUNNING: "being answered", Mark.UNREAD: "new answer", Mark.FAILED: "failed"}


class RowKind(StrEnum):
    """What a row stands for."""

    CONVERSATION = "conversation"
    FOLDER = "folder"
    """A deleted one; the others are headings."""
    MESSAGE = "message"
    """A single deleted one."""


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row. remark stands at its end; tags do where there is room."""

    id: str
    title: str
    kind: RowKind = RowKind.CONVERSATION
    remark: str = ""
    tags: tuple[str, ...] = ()
    mark: Mark | None = None
    is_pinned: bool = False
    is_archived: bool = False
    folder_id: str | None = None


def conversation_row(conversation: Conversation, now: datetime) -> ListRow:
    """The row of a conversation; one in the trash says how long it will still be there."""
    mark = conversation.mark
    deleted_at = conversation.deleted_at
    return ListRow(
        conversation.id,
        conversation.title,
        remark="" if deleted_at is None else time_left(deleted_at, now),
        tags=conversation.tags,
        mark=None if mark is None else Mark.FAILED if mark is ConversationMark.FAILED else Mark.UNREAD,
        is_pinned=conversation.pinned_at is not None,
        is_archived=conversation.archived_at is not None,
        folder_id=conversation.folder_id,
    )


def time_left(deleted_at: datetime, now: datetime) -> str:
    """How long something stays in the trash, such as "12 days left"."""
    days = DAYS_IN_TRASH - (now - deleted_at).days
    if days <= 0:
        return "goes today"
    return "1 day left" if days == 1 else f"{min(days, DAYS_IN_TRASH)} days left"
