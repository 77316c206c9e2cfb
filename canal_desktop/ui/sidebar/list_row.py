"""ListRow: what one row of the sidebar shows, be it a conversation or something else in the trash."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from canal_desktop.domain.conversation import shown_title
from canal_desktop.domain.trashed import KEPT_FOR, Trashed, TrashedKind
from canal_desktop.language import tr, tr_n

if TYPE_CHECKING:
    from datetime import datetime

    from canal_desktop.domain.conversation import Conversation


class Mark(StrEnum):
    """What a conversation's row says besides its title."""

    RUNNING = "running"
    UNREAD = "unread"
    FAILED = "failed"


SPOKEN = {Mark.RUNNING: tr("being answered"), Mark.UNREAD: tr("new answer"), Mark.FAILED: tr("failed")}


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row. remark stands at its end; tags do where there is room."""

    id: str
    title: str
    kind: TrashedKind = TrashedKind.CONVERSATION
    remark: str = ""
    tags: tuple[str, ...] = ()
    is_pinned: bool = False
    is_archived: bool = False
    folder_id: str | None = None
    trashed: Trashed | None = None
    """What it is in the trash."""


def conversation_row(conversation: Conversation, now: datetime) -> ListRow:
    """The row of a conversation; one in the trash says how long it will still be there."""
    deleted_at = conversation.deleted_at
    if deleted_at is not None:
        return trashed_row(Trashed(TrashedKind.CONVERSATION, conversation.id, conversation.title, deleted_at), now)
    return ListRow(
        conversation.id,
        shown_title(conversation.title),
        tags=conversation.tags,
        is_pinned=conversation.pinned_at is not None,
        is_archived=conversation.archived_at is not None,
        folder_id=conversation.folder_id,
    )


def trashed_row(trashed: Trashed, now: datetime) -> ListRow:
    """The row of something in the trash."""
    remark = time_left(trashed.deleted_at, now)
    if trashed.kind is TrashedKind.CONVERSATION:
        return ListRow(trashed.id, shown_title(trashed.title), remark=remark, trashed=trashed)
    if trashed.kind is TrashedKind.FOLDER:
        return ListRow(trashed.id, tr("Folder: {title}", title=trashed.title), trashed.kind, remark, trashed=trashed)
    title = tr(
        "Message: {title}  in {conversation}", title=trashed.title, conversation=shown_title(trashed.conversation_title)
    )
    return ListRow(trashed.id, title, trashed.kind, remark, trashed=trashed)


def time_left(deleted_at: datetime, now: datetime) -> str:
    """How long something stays in the trash, such as "12 days left"."""
    left = deleted_at + KEPT_FOR - now
    if left < timedelta(days=1):
        return tr("goes today")
    # The day that has begun counts.
    days = left.days + (left % timedelta(days=1) > timedelta())
    return tr_n("{n} day left", "{n} days left", min(days, KEPT_FOR.days))
