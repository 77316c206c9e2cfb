"""What is in a request: each parameter that was set, byte by byte, and nothing that was not."""

from __future__ import annotations

import asyncio
import base64
import json
import os
from typing import TYPE_CHECKING, Any

import pytest

from canal_desktop.domain.completion import CompletionRequest, Finish, RequestImage, RequestMessage
from canal_desktop.domain.message import Role
from canal_desktop.domain.parameters import Parameters, ReasoningEffort, from_fields, header_problem
from canal_desktop.domain.profile import Profile, ProfileId
from canal_desktop.domain.redaction import Redactor
from canal_desktop.providers.chat_request import make_body
from canal_desktop.providers.openai_chat import OpenAIChat
from tests.servers.misbehaving import KEY, MisbehavingServer

if TYPE_CHECKING:
    from canal_desktop.domain.completion import ReplyEvent
    from tests.servers.misbehaving import Seen

HELLO = (RequestMessage(Role.USER, "hello"),)
SCHEMA = {"type": "json_schema", "json_schema": {"name": "a", "schema": {"type": "object"}}}

EACH: list[tuple[Parameters, str]] = [
    (Parameters(temperature=0.2), '"temperature":0.2'),
    (Parameters(temperature=0), '"temperature":0'),
    (Parameters(top_p=0.9), '"top_p":0.9'),
    (Parameters(max_tokens=100), '"max_tokens":100'),
    (Parameters(stop=("END", "\n\n")), '"stop":["END","\\n\\n"]'),
    (Parameters(seed=7), '"seed":7'),
    (Parameters(seed=0), '"seed":0'),
    (Parameters(frequency_penalty=-1.5), '"frequency_penalty":-1.5'),
    (Parameters(presence_penalty=2), '"presence_penalty":2'),
    (Parameters(reasoning_effort=ReasoningEffort.NONE), '"reasoning_effort":"none"'),
    (Parameters(response_format=SCHEMA), f'"response_format":{json.dumps(SCHEMA, separators=(",", ":"))}'),
]


async def ask(provider: OpenAIChat, request: CompletionRequest) -> list[ReplyEvent]:
    return [event async for event in provider.stream(request)]


async def sent(
    parameters: Parameters, messages: tuple[RequestMessage, ...] = HELLO, model: str = "gpt-4o-mini"
) -> Seen:
    async with MisbehavingServer() as server:
        provider = OpenAIChat(Profile(ProfileId("p"), "test", server.base_url), KEY, redactor=Redactor())
        events = await ask(provider, CompletionRequest(model, messages, parameters))
        await provider.aclose()
    assert isinstance(events[-1], Finish)
    return server.seen[-1]


@pytest.mark.parametrize(("parameters", "field"), EACH, ids=lambda value: value if isinstance(value, str) else "")
async def test_each_parameter_is_sent_just_as_it_is_set(parameters: Parameters, field: str) -> None:
    seen = await sent(parameters)

    head = '{"model":"gpt-4o-mini","messages":[{"role":"user","content":"hello"}],'
    assert seen.raw == head + field + ',"stream":true,"stream_options":{"include_usage":true}}'
    assert seen.headers["content-length"] == str(len(seen.raw.encode()))


async def test_nothing_is_sent_that_was_not_set() -> None:
    seen = await sent(Parameters(system_prompt="is for the messages"))

    assert sorted(seen.body) == ["messages", "model", "stream", "stream_options"]


async def test_further_fields_and_headers_are_sent_as_they_are() -> None:
    extra = {"top_k": 40, "provider": {"order": ["é", None]}, "temperature": 1.5}
    seen = await sent(
        Parameters(temperature=0.1, extra_body=extra, extra_headers={"X-Title": "Canal", "user-agent": "me"})
    )

    assert seen.body["top_k"] == 40
    assert seen.body["provider"] == {"order": ["é", None]}
    assert seen.body["temperature"] == 1.5
    assert seen.headers["x-title"] == "Canal"
    assert seen.headers["user-agent"] == "me"
    assert seen.headers["authorization"] == f"Bearer {KEY}"


KEYS = ["Authorization", "X-Api-Key", "api-key", "Cookie", "X-Auth-Token", "Host", "Content-Length", "a b", "X-Secret"]


@pytest.mark.parametrize("name", KEYS)
async def test_a_header_that_carries_a_key_or_belongs_to_the_connection_is_never_sent(name: str) -> None:
    assert (header_problem(name, "sk-stolen") or "").startswith((name, f"“{name}”"))
    assert from_fields({"extra_headers": {name: "sk-stolen", "X-Fine": "yes"}}).extra_headers == {"X-Fine": "yes"}

    seen = await sent(Parameters(extra_headers={name: "sk-stolen", "X-Fine": "yes"}))

    assert "sk-stolen" not in str(seen.headers)
    assert seen.headers["x-fine"] == "yes"


def test_what_cannot_be_json_is_no_parameter() -> None:
    nested: dict[str, Any] = {}
    for _ in range(100):
        nested = {"a": nested}
    found = {"extra_body": {"a": float("inf")}, "response_format": nested, "temperature": float("nan"), "seed": 1.5}

    assert from_fields(found) == Parameters()
    assert from_fields({"extra_body": {"model": "other", "top_k": 1}}).extra_body == {"top_k": 1}


async def test_pictures_follow_the_text_as_parts_and_other_messages_stay_texts() -> None:
    image = RequestImage("image/png", os.urandom(500_000))
    odd = RequestImage('image/x"},{', b"ab")
    messages = (
        RequestMessage(Role.SYSTEM, "Be brief."),
        RequestMessage(Role.USER, "What is this?", (image, odd)),
        RequestMessage(Role.USER, "", (odd,)),
    )
    seen = await sent(Parameters(), messages)

    strange = {"type": "image_url", "image_url": {"url": "data:application/octet-stream;base64,YWI="}}
    url = f"data:image/png;base64,{base64.b64encode(image.data).decode()}"
    assert seen.body["messages"] == [
        {"role": "system", "content": "Be brief."},
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "What is this?"},
                {"type": "image_url", "image_url": {"url": url}},
                strange,
            ],
        },
        {"role": "user", "content": [strange]},
    ]


async def test_a_big_picture_is_encoded_while_it_is_sent_and_the_loop_goes_on() -> None:
    taken: list[int] = []
    turns = 0

    class Watched(bytes):
        """Tells in which of the loop's turns each piece is taken."""

        def __getitem__(self, key: Any) -> Any:
            taken.append(turns)
            return bytes(self)[key] if isinstance(key, int) else memoryview(self)[key]

    image = RequestImage("image/jpeg", Watched(os.urandom(10_000_000)))
    request = CompletionRequest("gpt-4o-mini", (RequestMessage(Role.USER, "What is this?", (image,)),))
    pieces = list(make_body(request, frozenset()))

    assert max(map(len, pieces)) < 300_000
    assert json.loads(b"".join(pieces))["messages"][0]["content"][1]["image_url"]["url"].startswith("data:image/jpeg")

    taken.clear()

    async def count() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    counting = asyncio.ensure_future(count())
    seen = await sent(Parameters(), request.messages)
    counting.cancel()

    assert len(seen.body["messages"][0]["content"][1]["image_url"]["url"]) > 13_000_000
    assert len(taken) == len(set(taken)) == len(pieces) - 2
