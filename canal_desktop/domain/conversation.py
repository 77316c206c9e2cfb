"""Conversation: a titled tree of messages, of which one branch is active."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from canal_desktop.domain.folder import FolderId
    from canal_desktop.domain.message import ConversationId, Message, MessageId

MAX_TITLE_LENGTH = 80
NEW_TITLE = "New conversation"


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


class ConversationMark(StrEnum):
    """What a conversation says besides its title, until it is looked at."""

    UNREAD = "unread"
    FAILED = "failed"


def title_from(text: str) -> str:
    """A title from a first message: its first line with words, without Markdown signs, at most 80 characters."""
    for line in text.splitlines():
        words = " ".join(line.split()).lstrip("#>*-`~ ").rstrip("`")
        if any(char.isalnum() for char in words):
            return words if len(words) <= MAX_TITLE_LENGTH else words[: MAX_TITLE_LENGTH - 1].rstrip() + "…"
    return NEW_TITLE


class MessageTree:
    """The messages of one conversation by parent; a branch is the path from a root to one leaf.

    Children keep the order they were added in.
    """

    def __init__(self, messages: Iterable[Message] = (), active_leaf: MessageId | None = None) -> None:
        self._messages: dict[MessageId, Message] = {}
        self._children: dict[MessageId | None, list[MessageId]] = {}
        self.active_leaf: MessageId | None = None
        for message in messages:
            self.add(message)
        if active_leaf in self._messages:
            self.active_leaf = active_leaf

    def __len__(self) -> int:
        return len(self._messages)

    def __contains__(self, message_id: object) -> bool:
        return message_id in self._messages

    def __getitem__(self, message_id: MessageId) -> Message:
        return self._messages[message_id]

    def add(self, message: Message) -> None:
        """Add a message under its parent and make it the active leaf."""
        self._messages[message.id] = message
        self._children.setdefault(message.parent_id, []).append(message.id)
        self.active_leaf = message.id

    def replace(self, message: Message) -> None:
        """Put a newer version of a message that is already in the tree."""
        self._messages[message.id] = message

    def children(self, message_id: MessageId | None) -> tuple[MessageId, ...]:
        """The messages under a message (None: the roots), oldest first."""
        return tuple(self._children.get(message_id, ()))

    def branch(self, leaf: MessageId | None = None) -> tuple[Message, ...]:
        """The path from the root to leaf (the active leaf where None), root first."""
        path: list[Message] = []
        at = self.active_leaf if leaf is None else leaf
        while at is not None:
            message = self._messages[at]
            path.append(message)
            at = message.parent_id
        path.reverse()
        return tuple(path)

    def deepest_leaf(self, message_id: MessageId) -> MessageId:
        """The leaf reached from a message by always taking the newest child."""
        at = message_id
        while below := self._children.get(at):
            at = below[-1]
        return at
