"""Tools over the wire: byte by byte where they are on offer, not a word where they are not; refusals are told."""

from __future__ import annotations

from typing import Any

import pytest

from canal_desktop.domain.completion import CompletionRequest, Failed, Finish, ReplyEvent, RequestMessage, ToolCall
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import Role, ToolCallPart
from canal_desktop.domain.parameters import Parameters
from canal_desktop.domain.profile import Profile, ProfileId
from canal_desktop.domain.redaction import Redactor
from canal_desktop.domain.tool import Tool, ToolId
from canal_desktop.providers.chat_decoder import ChatDecoder
from canal_desktop.providers.openai_chat import OpenAIChat
from tests.samples.sse_cases import chunk
from tests.servers.misbehaving import KEY, MisbehavingServer
from tests.servers.tools import TOOL_REFUSERS

HELLO = (RequestMessage(Role.USER, "hello"),)
SCHEMA = {"type": "object", "properties": {"place": {"type": "string"}}}
WEATHER = Tool(ToolId("own:weather-1"), "weather", "The weather", SCHEMA)
BARE = Tool(ToolId("own:clock-1"), "clock", "")
TOOLS = (
    '"tools":[{"type":"function","function":{"name":"weather","description":"The weather","parameters":'
    '{"type":"object","properties":{"place":{"type":"string"}}}}},'
    '{"type":"function","function":{"name":"clock","parameters":{"type":"object","properties":{}}}}]'
)
REST = '"stream":true,"stream_options":{"include_usage":true}}'
HEAD = '{"model":"gpt-4o-mini","messages":[{"role":"user","content":"hello"}],'


async def ask(
    request: CompletionRequest, traits: frozenset[str] = frozenset()
) -> tuple[list[ReplyEvent], list[Any], list[str]]:
    learnt: list[str] = []
    async with MisbehavingServer() as server:
        profile = Profile(ProfileId("p"), "test", server.base_url)
        provider = OpenAIChat(profile, KEY, redactor=Redactor(), traits=traits, on_learned=learnt.append)
        events = [event async for event in provider.stream(request)]
        await provider.aclose()
        return events, list(server.seen), learnt


@pytest.mark.parametrize(
    ("choice", "field"),
    [
        (None, ""),
        ("auto", ',"tool_choice":"auto"'),
        ("none", ',"tool_choice":"none"'),
        ("required", ',"tool_choice":"required"'),
        ("weather", ',"tool_choice":{"type":"function","function":{"name":"weather"}}'),
    ],
)
async def test_tools_are_sent_just_as_they_are(choice: str | None, field: str) -> None:
    parameters = Parameters(tool_choice=choice)
    events, seen, _ = await ask(CompletionRequest("gpt-4o-mini", HELLO, parameters, tools=(WEATHER, BARE)))

    assert isinstance(events[-1], Finish)
    assert seen[-1].raw == f"{HEAD}{TOOLS}{field},{REST}"


async def test_nothing_is_said_of_tools_where_there_are_none() -> None:
    _, seen, _ = await ask(CompletionRequest("gpt-4o-mini", HELLO, Parameters(tool_choice="auto")))

    assert seen[-1].raw == HEAD + REST


async def test_calls_and_results_go_as_the_wire_format_has_them() -> None:
    calls = (ToolCallPart("c1", "weather", '{"place":"Rome"}'), ToolCallPart("c2", "clock", ""))
    messages = (
        *HELLO,
        RequestMessage(Role.ASSISTANT, "", tool_calls=calls[:1]),
        RequestMessage(Role.TOOL, "sunny", call_id="c1"),
        RequestMessage(Role.ASSISTANT, "And the time.", tool_calls=calls[1:]),
        RequestMessage(Role.TOOL, "", call_id="c2"),
    )
    _, seen, _ = await ask(CompletionRequest("gpt-4o-mini", messages, tools=(WEATHER,)))

    def function(call_id: str, name: str, arguments: str) -> dict[str, Any]:
        return {"id": call_id, "type": "function", "function": {"name": name, "arguments": arguments}}

    assert seen[-1].body["messages"][1:] == [
        {"role": "assistant", "content": None, "tool_calls": [function("c1", "weather", '{"place":"Rome"}')]},
        {"role": "tool", "content": "sunny", "tool_call_id": "c1"},
        {"role": "assistant", "content": "And the time.", "tool_calls": [function("c2", "clock", "")]},
        {"role": "tool", "content": "", "tool_call_id": "c2"},
    ]


@pytest.mark.parametrize("model", list(TOOL_REFUSERS))
async def test_a_model_that_refuses_tools_is_told_of_and_they_are_not_dropped(model: str) -> None:
    events, seen, learnt = await ask(CompletionRequest(model, HELLO, tools=(WEATHER,)))
    failed = events[-1]

    assert isinstance(failed, Failed)
    assert (failed.kind, failed.parameter) == (FailureKind.REFUSED_PARAMETER, "tools")
    assert "Tools" in failed.sentence
    assert all(each.body.get("tools") for each in seen)
    assert not learnt


@pytest.mark.parametrize("model", list(TOOL_REFUSERS))
async def test_where_the_user_agreed_they_are_left_out(model: str) -> None:
    request = CompletionRequest(model, HELLO, Parameters(tool_choice="auto"), tools=(WEATHER,))
    events, seen, _ = await ask(request, frozenset({f"no_tools:{model}"}))

    assert isinstance(events[-1], Finish)
    assert "tools" not in seen[-1].body
    assert "tool_choice" not in seen[-1].body


async def test_a_tool_that_is_wrong_is_no_refusal_of_all_of_them() -> None:
    events, _, _ = await ask(CompletionRequest("wrong-tool", HELLO, tools=(WEATHER,)))

    assert isinstance(events[-1], Failed)
    assert "strin" in events[-1].sentence
    assert events[-1].kind is FailureKind.BAD_REQUEST


def ids_of(*calls: dict[str, Any]) -> list[str]:
    decoder = ChatDecoder("a.example", lambda text: text)
    events = [event for call in calls for event in decoder.feed(chunk({"tool_calls": [call]}))]
    return [event.call_id for event in events if isinstance(event, ToolCall)]


def test_each_call_has_an_id_of_its_own_whatever_the_server_says() -> None:
    def call(index: int | None, call_id: str | None) -> dict[str, Any]:
        named = {} if index is None else {"index": index}
        return named | ({} if call_id is None else {"id": call_id}) | {"function": {"name": "f", "arguments": "{}"}}

    assert ids_of(call(0, "a"), call(1, "b"), call(0, "a")) == ["a", "b", "a"]
    for calls in ([call(0, None), call(1, None)], [call(0, ""), call(1, "")], [call(0, "x"), call(1, "x")]):
        found = ids_of(*calls)
        assert len(set(found)) == 2
        assert all(found)
