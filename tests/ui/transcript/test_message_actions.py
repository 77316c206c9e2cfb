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
from canal_desktop.ui.transcript.message_actions import actions_of, more_actions_of, name_of

CONVERSATION = ConversationId("c")


def message(role: Role, state: MessageState = MessageState.COMPLETE) -> Message:
    return Message(new_message_id(), CONVERSATION, None, role, (TextPart("text"),), state, datetime.now(UTC))


def offered(one: Message, last: Message | None) -> list[str]:
    return [action for action, _label in actions_of(one, last)]


def test_every_answer_is_asked_for_again_and_every_cut_one_gone_on_with() -> None:
    last = message(Role.ASSISTANT)
    for state, again in ((MessageState.COMPLETE, "regenerate"), (MessageState.CUT, "retry")):
        reply = message(Role.ASSISTANT, state)
        assert again in offered(reply, last)
        assert again in offered(reply, reply)
    assert "continue" in offered(message(Role.ASSISTANT, MessageState.CUT), last)


def test_while_a_reply_is_written_no_question_is_edited() -> None:
    question = message(Role.USER)

    assert offered(question, message(Role.ASSISTANT, MessageState.STREAMING)) == ["copy"]
    assert offered(question, message(Role.ASSISTANT)) == ["copy", "edit"]


def test_while_a_reply_is_written_nothing_is_asked_for_again_or_deleted() -> None:
    streaming = message(Role.ASSISTANT, MessageState.STREAMING)
    reply = message(Role.ASSISTANT, MessageState.CUT)

    assert offered(reply, streaming) == ["copy"]
    assert [action for action, _label in more_actions_of(reply, streaming)] == ["switch_sent", "fork"]
    assert more_actions_of(streaming, streaming) == ()
    assert actions_of(streaming, streaming) == ()


def test_the_arrows_say_which_version_it_is_and_end_at_the_first_and_the_last() -> None:
    reply = message(Role.ASSISTANT)

    assert actions_of(reply, reply, (1, 3))[:3] == (("", "‹"), ("compare", "1/3"), ("next_version", "›"))
    assert actions_of(reply, reply, (3, 3))[:3] == (("previous_version", "‹"), ("compare", "3/3"), ("", "›"))
    assert name_of("compare", "2/3") == "Version 2 of 3"
    assert name_of("", "‹") == "Previous version"
    assert "compare" in dict(more_actions_of(reply, reply, (1, 2)))
    assert "compare" not in dict(more_actions_of(reply, reply))
