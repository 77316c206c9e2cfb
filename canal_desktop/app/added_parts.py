"""Adding to a message that is there already, such as its sound; whoever looks at it sees it."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canal_desktop.app.library import Library
    from canal_desktop.domain.message import ConversationId, MessageId, Part
    from canal_desktop.storage.conversations import ConversationStore


async def add_parts(
    library: Library,
    store: ConversationStore,
    conversation_id: ConversationId,
    message_id: MessageId,
    parts: tuple[Part, ...],
) -> None:
    """Put parts behind those of a message; of a temporary conversation, in memory alone.

    Raises:
        StorageError: they could not be stored; nothing was added.
    """
    if not library.is_temporary(conversation_id):
        await store.add_parts(message_id, parts)
    # Either may be gone by now.
    with contextlib.suppress(KeyError):
        known = await library.open(conversation_id)
        message = known.tree[message_id]
        # What was just read from the disk has them.
        if not set(parts) <= set(message.parts):
            known.on_model(message.with_parts(*message.parts, *parts))
