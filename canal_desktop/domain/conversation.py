"""Conversation: a titled tree of messages, of which one branch is active; titles made from a first message."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from canal_desktop.domain.parameters import Parameters
from canal_desktop.language import tr

if TYPE_CHECKING:
    from datetime import datetime

    from canal_desktop.domain.folder import FolderId
    from canal_desktop.domain.message import ConversationId, MessageId

MAX_TITLE_LENGTH = 80
NEW_TITLE = "New conversation"
"""The title, as it is stored, of a conversation that has none yet; it is shown as shown_title says."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """What is known of a conversation besides its messages. Times are UTC and for reading only."""

    id: ConversationId
    title: str
    created_at: datetime
    updated_at: datetime
    title_is_own: bool = False
    """True once the user has named it: then no automatic title replaces it."""
    profile_id: str | None = None
    model: str | None = None
    active_leaf: MessageId | None = None
    folder_id: FolderId | None = None
    pinned_at: datetime | None = None
    archived_at: datetime | None = None
    deleted_at: datetime | None = None
    """When it was moved to the trash, from which it goes for good 30 days later."""
    tags: tuple[str, ...] = ()
    """Sorted; compared without regard to case."""
    mark: ConversationMark | None = None
    """What happened in it while nobody looked."""
    parameters: Parameters = field(default_factory=Parameters)
    """What is set for this conversation alone."""


class ConversationMark(StrEnum):
    """What a conversation says besides its title, until it is looked at."""

    UNREAD = "unread"
    FAILED = "failed"


def shown_title(title: str) -> str:
    """A stored title as the user reads it."""
    return tr("New conversation") if title == NEW_TITLE else title


def title_from(text: str) -> str:
    """A title from a first message: its first line with words, without Markdown signs, at most 80 characters."""
    for line in text.splitlines():
        whole = " ".join(line.split())
        words = whole.lstrip("#>*-`~ ")
        if "`" in whole[: len(whole) - len(words)]:
            # Only what was begun ends with it.
            words = words.rstrip("`")
        if any(char.isalnum() for char in words):
            return words if len(words) <= MAX_TITLE_LENGTH else words[: MAX_TITLE_LENGTH - 1].rstrip() + "…"
    return NEW_TITLE
