"""FoundConversation and FoundMessage: what a file of another program says, before it is put in order."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from canal_desktop.domain.message import MessageState, Role

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from canal_desktop.domain.message import FileId, Part
    from canal_desktop.domain.usage import Usage


@dataclass(slots=True)
class FoundMessage:
    """A message under the ids of its program. One without parts is only a link from its children to its parent."""

    id: str
    parent: str | None
    role: Role
    parts: list[Part] = field(default_factory=list)
    created_at: datetime | None = None
    model: str | None = None
    state: MessageState = MessageState.COMPLETE
    finish_reason: str | None = None
    usage: Usage | None = None
    rank: int = 0
    """Its place among its siblings; equal ones stay in the order they were found in."""
    goes_on: bool = False
    """True where it continues the reply before it, as what follows the call of a tool does."""


@dataclass(slots=True)
class FoundConversation:
    """A conversation under the ids of its program."""

    program: str
    id: str
    title: str = ""
    created_at: datetime | None = None
    updated_at: datetime | None = None
    messages: list[FoundMessage] = field(default_factory=list)
    current: str | None = None
    """The message the program showed last; None for the newest."""
    model: str | None = None
    folder: str = ""
    tags: tuple[str, ...] = ()
    is_pinned: bool = False
    is_archived: bool = False
    system_prompt: str = ""
    files: dict[FileId, Callable[[], bytes]] = field(default_factory=dict)
    """The bytes of the pictures in it."""

    def chain(self, messages: list[FoundMessage], after: str | None = None) -> str | None:
        """Add messages that follow one another; the id of the last one."""
        for message in messages:
            message.parent = after
            after = message.id
            self.messages.append(message)
        return after
