"""Which buttons a message offers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import (
    ContextChoice,
    ConversationId,
    FailureNote,
    FileId,
    FilePart,
    Message,
    MessageState,
    Role,
    TextPart,
    new_message_id,
)
from canal_desktop.ui.transcript.message_actions import NOT_SENT, actions_of, more_actions_of, name_of, notice_of

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
    offered_besides = [action for action, _label in more_actions_of(reply, streaming)]
    assert offered_besides == ["read_aloud", "add_to_tests", "message_as_code", "switch_sent", "fork", "requests"]
    assert [action for action, _label in more_actions_of(streaming, streaming)] == ["requests"]
    assert actions_of(streaming, streaming) == ()


def test_the_arrows_say_which_version_it_is_and_end_at_the_first_and_the_last() -> None:
    reply = message(Role.ASSISTANT)

    assert actions_of(reply, reply, (1, 3))[:3] == (("", "‹"), ("compare", "1/3"), ("next_version", "›"))
    assert actions_of(reply, reply, (3, 3))[:3] == (("previous_version", "‹"), ("compare", "3/3"), ("", "›"))
    assert name_of("compare", "2/3") == "Version 2 of 3"
    assert name_of("", "‹") == "Previous version"
    assert "compare" in dict(more_actions_of(reply, reply, (1, 2)))
    assert "compare" not in dict(more_actions_of(reply, reply))


def test_a_message_that_is_left_out_says_so_and_offers_the_way_back() -> None:
    question = message(Role.USER)
    left_out = replace(question, context=ContextChoice(is_dropped=True))

    assert notice_of(question) == ""
    assert notice_of(left_out) == NOT_SENT
    assert ("switch_sent", "Leave out of requests") in more_actions_of(question, question)
    assert ("switch_sent", "Include again") in actions_of(left_out)
    assert "switch_sent" not in dict(more_actions_of(left_out, left_out))
    stopped = replace(message(Role.ASSISTANT, MessageState.STOPPED), context=ContextChoice(is_dropped=True))
    assert notice_of(stopped) == f"Stopped. {NOT_SENT}"


def test_a_file_that_is_left_out_is_named() -> None:
    files = [FilePart(FileId("0" * 64), "text/plain", name, "text") for name in ("a.txt", "b.txt", "")]
    question = replace(
        message(Role.USER), parts=(*files, TextPart("read")), context=ContextChoice(dropped_parts=(1, 2))
    )

    assert notice_of(question) == "Not sent with it: b.txt, a file."


def test_an_answer_that_failed_because_all_was_too_long_leads_to_what_was_sent() -> None:
    note = FailureNote(FailureKind.TOO_LONG, "Too long.")

    assert "context" in offered(replace(message(Role.ASSISTANT, MessageState.FAILED), failure=note), None)
    assert "context" not in offered(message(Role.ASSISTANT, MessageState.FAILED), None)
