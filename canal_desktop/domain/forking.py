"""A fork: a branch of a conversation, copied into a conversation of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from canal_desktop.domain.conversation import MAX_TITLE_LENGTH, Conversation
from canal_desktop.domain.message import Message, MessageState, new_conversation_id, new_message_id

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

MARK = " (fork)"


def fork_of(
    conversation: Conversation, branch: Sequence[Message], when: datetime
) -> tuple[Conversation, tuple[Message, ...]]:
    """A new conversation with copies of these messages, each under the one before it, root first.

    Everything has ids of its own; texts, files, models, times and what is sent of each message are the same, and so are
    folder, profile, model and parameters. A reply that is still being written is copied as it is, stopped. when is the
    new conversation's time, UTC.
    """
    copy_id = new_conversation_id()
    copies: list[Message] = []
    for message in branch:
        state = MessageState.STOPPED if message.state is MessageState.STREAMING else message.state
        parent = copies[-1].id if copies else None
        copies.append(replace(message, id=new_message_id(), conversation_id=copy_id, parent_id=parent, state=state))
    copy = Conversation(
        copy_id,
        _title(conversation.title),
        when,
        when,
        title_is_own=conversation.title_is_own,
        profile_id=conversation.profile_id,
        model=conversation.model,
        active_leaf=copies[-1].id if copies else None,
        folder_id=conversation.folder_id,
        parameters=conversation.parameters,
    )
    return copy, tuple(copies)


def _title(title: str) -> str:
    title = title.removesuffix(MARK)
    room = MAX_TITLE_LENGTH - len(MARK)
    return (title if len(title) <= room else title[: room - 1].rstrip() + "…") + MARK
