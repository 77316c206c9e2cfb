"""Trashed: one thing in the trash, and when it goes for good."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from canal_desktop.domain.message import ConversationId

KEPT_FOR = timedelta(days=30)
"""How long the trash keeps what is in it."""


class TrashedKind(StrEnum):
    """What is in the trash."""

    CONVERSATION = "conversation"
    MESSAGE = "message"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Trashed:
    """A conversation with its messages, a single message, or a folder without its conversations."""

    kind: TrashedKind
    id: str
    title: str
    """The title, the folder's name, or the beginning of the message on one line, 80 characters at most."""
    deleted_at: datetime
    conversation_id: ConversationId | None = None
    """Which conversation a message is from."""
    conversation_title: str = ""

    @property
    def gone_at(self) -> datetime:
        """From when on it may be removed for good."""
        return self.deleted_at + KEPT_FOR
