"""The requests of a conversation as they are written as code: the one behind a message, the one that comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.app.picture_wishes import is_drawn
from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.message import Role

if TYPE_CHECKING:
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.domain.completion import CompletionRequest
    from canal_desktop.domain.message import MessageId

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
    if message_id not in conversation.tree:
        raise InvalidInput(GONE)
    message, about = conversation.message(message_id), conversation.conversation
    if message.role is not Role.ASSISTANT:
        return await conversation.requests.make(about, conversation.tree.branch(message_id), about.model)
    if is_drawn(conversation, message_id):
        raise InvalidInput(DRAWN)
    parent = conversation.tree.parent(message_id)
    if parent is None:
        raise InvalidInput(NO_QUESTION)
    return await conversation.requests.make(about, conversation.tree.branch(parent), message.model or about.model)
