"""Calls and results in a request: never one without the other, whatever is left out and wherever a branch ends."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.context import (
    ContextKind,
    context_of,
    dropped_to_fit,
    paired,
    parts_of,
    request_messages,
    tokens_sent,
    tool_parts,
)
from canal_desktop.domain.message import (
    ContextChoice,
    ConversationId,
    Message,
    MessageId,
    MessageState,
    Part,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from canal_desktop.domain.tool import MAX_NAME, Tool, ToolId, named_for_wire, short_name

if TYPE_CHECKING:
    from canal_desktop.domain.completion import RequestMessage

NOW = datetime(2026, 11, 28, tzinfo=UTC)
DROPPED = ContextChoice(is_dropped=True)


def made(name: str, role: Role, *parts: Part) -> Message:
    return Message(MessageId(name), ConversationId("c"), None, role, parts, MessageState.COMPLETE, NOW)


def call(call_id: str, name: str = "f") -> ToolCallPart:
    return ToolCallPart(call_id, name, "{}")


def result(call_id: str, text: str = "gave") -> ToolResultPart:
    return ToolResultPart(call_id, "f", text)


QUESTION = made("q1", Role.USER, TextPart("How is it?"))
ASKS = made("a1", Role.ASSISTANT, TextPart("Let me see."), call("x"), call("y"))
WORDLESS = made("a1", Role.ASSISTANT, call("x"), call("y"))
GAVE = made("t1", Role.TOOL, result("x"), result("y"))
ANSWER = made("a2", Role.ASSISTANT, TextPart("It is fine."))
NEXT = made("q2", Role.USER, TextPart("And now?"))
LOOP = (QUESTION, ASKS, GAVE, ANSWER, NEXT)


def sent(*branch: Message) -> tuple[RequestMessage, ...]:
    return request_messages(context_of("", branch), {})


def assert_sound(messages: tuple[RequestMessage, ...]) -> None:
    """Each reply with calls is followed by one result for each of them, and no result stands elsewhere."""
    open_ids: list[str] = []
    for message in messages:
        if message.role is Role.TOOL:
            assert message.call_id in open_ids
            open_ids.remove(message.call_id)
        else:
            assert not open_ids
            open_ids = [each.call_id for each in message.tool_calls]
        assert message.text or message.tool_calls or message.role is Role.TOOL
    assert not open_ids


def test_a_reply_goes_with_its_calls_and_each_result_is_a_message() -> None:
    messages = sent(*LOOP)

    assert [(each.role, each.text, each.call_id) for each in messages] == [
        (Role.USER, "How is it?", ""),
        (Role.ASSISTANT, "Let me see.", ""),
        (Role.TOOL, "gave", "x"),
        (Role.TOOL, "gave", "y"),
        (Role.ASSISTANT, "It is fine.", ""),
        (Role.USER, "And now?", ""),
    ]
    assert [each.call_id for each in messages[1].tool_calls] == ["x", "y"]


@pytest.mark.parametrize("reply", [ASKS, WORDLESS], ids=["with words", "without"])
@pytest.mark.parametrize("length", [2, 3, 4, 5])
def test_no_call_and_no_result_is_ever_alone(reply: Message, length: int) -> None:
    branch = (QUESTION, reply, GAVE, ANSWER, NEXT)[:length]
    singles = [(), (0,), (1,), (0, 1)]
    for choices in itertools.product([False, True], repeat=len(branch)):
        for parts in singles:
            chosen = [
                replace(
                    message,
                    context=ContextChoice(is_dropped, dropped_parts=parts if message.role is Role.TOOL else ()),
                )
                for message, is_dropped in zip(branch, choices, strict=True)
            ]
            assert_sound(sent(*chosen))


@pytest.mark.parametrize("dropped", [1, 2])
def test_a_reply_and_its_results_go_together(dropped: int) -> None:
    branch = [replace(each, context=DROPPED) if number == dropped else each for number, each in enumerate(LOOP)]

    assert [each.text for each in sent(*branch)] == ["How is it?", "It is fine.", "And now?"]


def test_a_single_result_that_is_left_out_takes_its_call_along() -> None:
    messages = sent(QUESTION, ASKS, replace(GAVE, context=ContextChoice(dropped_parts=(0,))), ANSWER)

    assert [each.call_id for each in messages[1].tool_calls] == ["y"]
    assert [each.call_id for each in messages if each.role is Role.TOOL] == ["y"]


def test_calls_that_nobody_answered_are_left_out_and_the_words_stay() -> None:
    assert [each.text for each in sent(QUESTION, ASKS, NEXT)] == ["How is it?", "Let me see.", "And now?"]
    assert [each.text for each in sent(QUESTION, WORDLESS, NEXT)] == ["How is it?", "And now?"]
    half = made("t1", Role.TOOL, result("y"))
    assert [each.call_id for each in sent(QUESTION, ASKS, half)[1].tool_calls] == ["y"]


@pytest.mark.parametrize(
    "branch",
    [
        (QUESTION, GAVE, ANSWER),
        (GAVE,),
        (QUESTION, ANSWER, GAVE),
        (QUESTION, made("a1", Role.ASSISTANT, call("x"), call("x")), made("t1", Role.TOOL, result("x"))),
        (QUESTION, ASKS, made("t1", Role.TOOL, result("z"), result("x"), result("x"))),
        (QUESTION, ASKS, ANSWER, GAVE),
    ],
    ids=["no reply", "alone", "no calls", "twice", "strange ids", "another reply between"],
)
def test_what_was_brought_in_from_elsewhere_is_sound_as_well(branch: tuple[Message, ...]) -> None:
    assert_sound(sent(*branch))


def test_results_at_the_end_are_sent_with_their_calls_whatever_was_chosen() -> None:
    messages = sent(QUESTION, replace(ASKS, context=DROPPED), replace(GAVE, context=DROPPED))

    assert [each.role for each in messages] == [Role.USER, Role.ASSISTANT, Role.TOOL, Role.TOOL]


def test_to_fit_a_question_goes_with_its_calls_and_results_and_a_pin_holds_them_all() -> None:
    parts = context_of("", LOOP)
    gone = dropped_to_fit(parts, 1)
    pinned = context_of("", (QUESTION, ASKS, replace(GAVE, context=ContextChoice(is_pinned=True)), ANSWER, NEXT))

    assert gone == ("q1", "a1", "t1", "a2")
    assert dropped_to_fit(pinned, 1) == ("q1", "a2")


def test_what_is_not_sent_of_a_reply_is_not_counted() -> None:
    long = made("a1", Role.ASSISTANT, TextPart("Let me see."), ToolCallPart("x", "f", "a" * 4000))
    answered = made("t1", Role.TOOL, result("x"))

    assert tokens_sent(context_of("", (QUESTION, long, answered))) > 1000
    assert tokens_sent(context_of("", (QUESTION, long, NEXT))) < 50


def test_other_conversations_are_what_they_were() -> None:
    branch = (QUESTION, ANSWER, NEXT)
    parts = [part for message in branch for part in parts_of(message)]

    assert list(paired(parts)) == parts


def test_what_the_model_is_told_of_tools_is_counted_and_is_no_message() -> None:
    tools = (Tool(ToolId("own:a"), "look", "Looks at it", {"type": "object"}),)
    (part,) = tool_parts(tools)

    assert (part.kind, part.name) == (ContextKind.TOOLS, "look")
    assert part.tokens > 5
    assert request_messages((part, *context_of("", (QUESTION,))), {}) == sent(QUESTION)
    assert tool_parts(()) == ()


def test_names_are_what_servers_take_and_each_is_one_tools_own() -> None:
    tools = [
        Tool(ToolId("mcp:a:search"), "search", "", {}, "Files & more"),
        Tool(ToolId("mcp:b:search"), "search", "", {}, "Web"),
        Tool(ToolId("mcp:b:find.it"), "find.it", "", {}, "Web"),
        Tool(ToolId("own:search-1"), "search", ""),
        Tool(ToolId("mcp:c:x"), "x" * 90, "", {}, "C"),
        Tool(ToolId("mcp:d:x"), "x" * 91, "", {}, "C"),
        Tool(ToolId("mcp:e:é"), "é", ""),
    ]
    names = [tool.name for tool in named_for_wire(tools)]

    assert names[:4] == ["Files_more_search", "Web_search", "find_it", "search"]
    assert len(set(names)) == len(names)
    assert all(0 < len(name) <= MAX_NAME and name.isascii() for name in names)
    assert [short_name(tool.id) for tool in tools[:4]] == ["search", "search", "find.it", "search"]
