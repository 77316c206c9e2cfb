"""LinkTarget: where a canal:// link leads in this library: to a conversation, to a text for a new one, or nowhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.start_wish import NewLink, parse_link
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.message import ConversationId

NOT_THERE = tr("The conversation of this link is not in your library. It may have been deleted for good.")


@dataclass(frozen=True, slots=True)
class LinkTarget:
    """One of the three is set; a text may be "", for an empty new conversation."""

    conversation_id: ConversationId | None = None
    text: str | None = None
    refusal: str = ""
    """Why nothing is opened, for the user."""


async def target_of(link: str, find: Callable[[ConversationId], Awaitable[Conversation]]) -> LinkTarget:
    """Where a link leads; find gives a conversation of the library, or raises KeyError."""
    try:
        meant = parse_link(link)
    except InvalidInput as error:
        return LinkTarget(refusal=str(error))
    if isinstance(meant, NewLink):
        return LinkTarget(text=meant.text)
    try:
        await find(meant.conversation_id)
    except KeyError:
        return LinkTarget(refusal=NOT_THERE)
    return LinkTarget(meant.conversation_id)
