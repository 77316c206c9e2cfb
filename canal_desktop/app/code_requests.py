"""The requests of a conversation as they are written as code: the one behind a message, the one that comes next."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from canal_desktop.app.edited_body import WORDS_PATH
from canal_desktop.app.picture_wishes import is_drawn
from canal_desktop.domain.attempt import REDACTED
from canal_desktop.domain.call import Call
from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.message import Role
from canal_desktop.domain.parameters import header_problem
from canal_desktop.domain.redaction import MASK
from canal_desktop.language import listed, tr, tr_n

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from canal_desktop.app.attempts import Attempts
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.domain.attempt import Attempt
    from canal_desktop.domain.completion import CompletionRequest
    from canal_desktop.domain.message import Message, MessageId

DRAWN = tr("This answer was asked for as a picture. Only answers in words can be written as code.")
NO_QUESTION = tr("There is no question ahead of this answer, so there is nothing to write as code.")
GONE = tr("This message is no longer there.")
NOT_KEPT = tr("The request of this answer is not kept, so prompt, parameters and chosen files are those that hold now.")
HAD_KEY = tr("One of your keys stood in it: it is masked in the code.")
PLAIN_HEADERS = {"accept": "application/json", "user-agent": "CanalDesktop/"}
"""What the program sends by itself, besides headers that nobody can set, and how the values of that begin."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A request as it was sent: when, where to, and what in it.

    Attributes:
        at: when.
        call: its body and the headers that were set for it.
        base_url: where it went.
        had_key: whether one of the user's keys stood in the body, which is masked in what is kept.
    """

    at: datetime
    call: Call
    base_url: str
    had_key: bool = False

    @property
    def notes(self) -> tuple[str, ...]:
        """What the user is told of it."""
        at = self.at.astimezone()
        sent = tr("Just as it was sent for this answer, on {day} at {time}.", day=f"{at:%Y-%m-%d}", time=f"{at:%H:%M}")
        return (sent, HAD_KEY) if self.had_key else (sent,)


async def sent_for(attempts: Attempts, message_id: MessageId) -> Sent | None:
    """The request that a reply was answered from, the last of its requests; None where none in words is kept.

    Raises:
        StorageError: a picture that was in it is gone.
    """
    for attempt in reversed(await attempts.of_message(message_id)):
        body = await attempts.body_bytes(attempt)
        sent = await asyncio.to_thread(_sent, attempt, body)
        if sent is not None:
            return sent
    return None


def _sent(attempt: Attempt, data: bytes) -> Sent | None:
    """In a thread: pictures take their time."""
    url = attempt.url.partition("?")[0].rstrip("/")
    if not url.endswith(WORDS_PATH):
        return None
    try:
        body: Any = json.loads(data)
    except (ValueError, RecursionError):
        return None
    if not isinstance(body, dict):
        return None
    headers = {
        name: text
        for name, text in attempt.request_headers
        if text != REDACTED and header_problem(name, text) is None and not _is_plain(name.lower(), text)
    }
    return Sent(attempt.at, Call(body, headers), url.removesuffix(WORDS_PATH), MASK.encode() in data)


def _is_plain(name: str, text: str) -> bool:
    return name in PLAIN_HEADERS and text.startswith(PLAIN_HEADERS[name])


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
    words = [tr_n("{n} message", "{n} messages", whole)] if whole else []
    words += [tr_n("{n} attached file", "{n} attached files", parts)] if parts else []
    return tr("Left out, as you chose: {things}.", things=listed(words)) if words else ""
