"""The requests of a conversation as they are written as code: the one behind a message, the one that comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.app.picture_wishes import is_drawn
from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.message import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.domain.completion import CompletionRequest
    from canal_desktop.domain.message import Message, MessageId

DRAWN = "This answer was asked for as a picture. Only answers in words can be written as code."
NO_QUESTION = "There is no question ahead of this answer, so there is nothing to write as code."
GONE = "This message is no longer there."


async def request_behind(conversation: OpenConversation, message_id: MessageId) -> CompletionRequest:
    """The request that a reply answers, for the reply's own model; of another message the one that it ends.

    Prompt and parameters are those that hold now.

    Raises:
        InvalidInput: there is no such request.
        StorageError: a picture cannot be read.
    """
    branch, about = branch_behind(conversation, message_id), conversation.conversation
    message = conversation.message(message_id)
    model = message.model if message.role is Role.ASSISTANT else None
    return await conversation.requests.make(about, branch, model or about.model)


def branch_behind(conversation: OpenConversation, message_id: MessageId) -> tuple[Message, ...]:
    """The messages of that request.

    Raises:
        InvalidInput: there is no such request.
    """
    if message_id not in conversation.tree:
        raise InvalidInput(GONE)
    if conversation.message(message_id).role is not Role.ASSISTANT:
        return conversation.tree.branch(message_id)
    if is_drawn(conversation, message_id):
        raise InvalidInput(DRAWN)
    parent = conversation.tree.parent(message_id)
    if parent is None:
        raise InvalidInput(NO_QUESTION)
    return conversation.tree.branch(parent)


def left_out_words(branch: Sequence[Message], *, is_last_sent: bool) -> str:
    """What the user chose to leave out of a request of these messages, as a sentence; "" where that is nothing.

    is_last_sent says whether the last one goes whatever was chosen about it.
    """
    chosen = branch[:-1] if is_last_sent else branch
    whole = sum(message.context.is_dropped for message in chosen)
    parts = sum(len(message.context.dropped_parts) for message in branch if not message.context.is_dropped)
    counted = [(whole, "message"), (parts, "attached file")]
    words = [f"{count:,} {name}{'' if count == 1 else 's'}" for count, name in counted if count]
    return f"Left out, as you chose: {' and '.join(words)}." if words else ""
