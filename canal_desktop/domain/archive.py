"""ArchivedConversation: a whole conversation on its way into or out of the library."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.message import FileId, Message


@dataclass(frozen=True, slots=True)
class ArchivedConversation:
    """A conversation with all its messages, as files hold it.

    Ids from other programs are made by domain.archive_ids, always the same for the same source, so that a second import
    finds what the first one brought. conversation.folder_id is None: the folder is named.
    """

    conversation: Conversation
    messages: tuple[Message, ...]
    """All branches; parents before their children."""
    folder: str = ""
    """The name of its folder, "" for none."""
    files: Mapping[FileId, Callable[[], bytes]] = field(default_factory=dict)
    """The bytes of the pictures, attached files and sounds its messages have, read when they are asked for."""
