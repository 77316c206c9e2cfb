"""Which buttons a message offers."""

from __future__ import annotations

from datetime import UTC, datetime

from canal_desktop.domain.message import (
    ConversationId,
    Message,
    MessageState,
    Role,
    TextPart,
    new_message_id,
)
from canal_desktop.ui.transcript.message_actions import actions_of

CONVERSATION = ConversationId("c")


def message(role: Role, state: MessageState = MessageState.COMPLETE) -> Message:
    return Message(new_message_id(), CONVERSATION, None, role, (TextPart("text"),), state, datetime.now(UTC))


def offered(one: Message, last: Message | None) -> list[str]:
    return [action for action, _label in actions_of(one, last)]


def test_only_the_last_answer_is_asked_for_again_or_continued() -> None:
    last = message(Role.ASSISTANT)
    for state, again in ((MessageState.COMPLETE, "regenerate"), (MessageState.CUT, "retry")):
        reply = message(Role.ASSISTANT, state)
        assert offered(reply, last) == ["copy"]
        assert again in offered(reply, reply)
    cut = message(Role.ASSISTANT, MessageState.CUT)
    assert "continue" in offered(cut, cut)


def test_while_a_reply_is_written_no_question_is_edited() -> None:
    question = message(Role.USER)

    assert offered(question, message(Role.ASSISTANT, MessageState.STREAMING)) == ["copy"]
    assert offered(question, message(Role.ASSISTANT)) == ["copy", "edit"]
