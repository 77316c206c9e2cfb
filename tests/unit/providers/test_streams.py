"""Every known shape of stream, through the decoder at every cut and through the real SDK over a real socket."""

from __future__ import annotations

import asyncio
import random
import time
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.completion import (
    CompletionRequest,
    Cut,
    Delta,
    Failed,
    Finish,
    Opened,
    Reasoning,
    ReplyEvent,
    RequestMessage,
    ToolCall,
)
from canal_desktop.domain.message import Role
from canal_desktop.domain.profile import Profile, ProfileId
from canal_desktop.domain.redaction import Redactor
from canal_desktop.domain.usage import Usage
from canal_desktop.providers import openai_chat
from canal_desktop.providers.chat_decoder import ChatDecoder
from canal_desktop.providers.openai_chat import OpenAIChat
from tests.samples.sse_cases import CASES, CASES_BY_NAME, Case
from tests.servers.misbehaving import KEY, MisbehavingServer

if TYPE_CHECKING:
    from collections.abc import Iterable


def decode(pieces: Iterable[bytes]) -> list[ReplyEvent]:
    decoder = ChatDecoder("a.example", lambda text: text)
    events: list[ReplyEvent] = []
    for piece in pieces:
        events += decoder.feed(piece)
    return events + decoder.finish()


def end_of(event: ReplyEvent) -> str:
    match event:
        case Finish(reason):
            return f"finish:{reason}"
        case Cut():
            return "cut"
        case Failed():
            return f"failed:{event.kind.value}"
    return "nothing"


def check(case: Case, events: list[ReplyEvent]) -> None:
    assert "".join(event.text for event in events if isinstance(event, Delta)) == case.text
    assert "".join(event.text for event in events if isinstance(event, Reasoning)) == case.reasoning
    assert end_of(events[-1]) == case.end
    assert [end_of(event) for event in events[:-1]] == ["nothing"] * (len(events) - 1)
    tools = tuple((event.index, event.name, event.arguments) for event in events if isinstance(event, ToolCall))
    assert tools == case.tools
    totals = [event.total_tokens for event in events if isinstance(event, Usage)]
    assert (totals[-1] if totals else None) == case.total_tokens
    assert all(event.text for event in events if isinstance(event, Delta | Reasoning))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_body_comes_to_the_same_at_every_cut(case: Case) -> None:
    check(case, decode([case.body]))
    check(case, decode(case.body[at : at + 1] for at in range(len(case.body))))
    for at in range(len(case.body)):
        check(case, decode([case.body[:at], case.body[at:]]))


def provider_for(server: MisbehavingServer, key: str = KEY, idle_timeout_s: float = 5.0) -> OpenAIChat:
    profile = Profile(ProfileId("p"), "test", server.base_url)
    redactor = Redactor()
    redactor.learn(key)
    return OpenAIChat(profile, key, redactor=redactor, idle_timeout_s=idle_timeout_s)


async def ask(provider: OpenAIChat, model: str) -> list[ReplyEvent]:
    request = CompletionRequest(model, (RequestMessage(Role.USER, "hello"),))
    return [event async for event in provider.stream(request)]


async def test_every_body_comes_to_the_same_over_a_socket() -> None:
    async with MisbehavingServer() as server:
        provider = provider_for(server)
        for model, case in CASES_BY_NAME.items():
            events = await ask(provider, model)
            assert isinstance(events[0], Opened), model
            check(case, events[1:])
        await provider.aclose()


@pytest.mark.parametrize(
    ("model", "end", "text"),
    [
        ("gpt-4o-mini", "finish:stop", "Hello from the server. "),
        ("cut", "cut", "Half an answer"),
        ("reset", "cut", "Half an answer"),
        ("whole", "finish:stop", "A whole answer."),
        ("html", "failed:sign_in_page", ""),
        ("json-error", "failed:in_stream", ""),
        ("usage-refused", "finish:stop", "Hello from the server. "),
        ("stream-refused", "finish:stop", "A whole answer."),
        ("error-then-dropped", "failed:in_stream", ""),
        ("text-error-then-dropped", "failed:in_stream", "Half an answer"),
        ("done-then-dropped", "finish:stop", "An answer"),
        ("big-delta", "finish:stop", "x" * 8_000_000),
    ],
)
async def test_a_stream_over_the_sdk_ends_as_it_should(model: str, end: str, text: str) -> None:
    async with MisbehavingServer() as server:
        provider = provider_for(server)
        events = await ask(provider, model)
        await provider.aclose()

    assert "".join(event.text for event in events if isinstance(event, Delta)) == text
    assert end_of(events[-1]) == end


async def test_what_a_server_refuses_is_learnt_and_not_asked_again() -> None:
    learnt: list[str] = []
    async with MisbehavingServer() as server:
        profile = Profile(ProfileId("p"), "test", server.base_url)
        provider = OpenAIChat(profile, KEY, redactor=Redactor(), on_learned=learnt.append)
        await ask(provider, "usage-refused")
        await ask(provider, "usage-refused")
        await provider.aclose()

    assert learnt == ["no_stream_options:usage-refused"]
    assert ["stream_options" in seen.body for seen in server.seen] == [True, False, False]


async def test_another_refusal_is_not_taken_for_a_trait() -> None:
    learnt: list[str] = []
    async with MisbehavingServer() as server:
        profile = Profile(ProfileId("p"), "test", server.base_url)
        provider = OpenAIChat(profile, KEY, redactor=Redactor(), on_learned=learnt.append)
        events = await ask(provider, "400")
        await provider.aclose()

    assert end_of(events[-1]) == "failed:bad_request"
    assert learnt == []


async def test_what_one_model_refuses_is_still_asked_of_another() -> None:
    learnt: list[str] = []
    async with MisbehavingServer() as server:
        profile = Profile(ProfileId("p"), "test", server.base_url)
        provider = OpenAIChat(profile, KEY, redactor=Redactor(), on_learned=learnt.append)
        await ask(provider, "stream-refused")
        await ask(provider, "gpt-4o-mini")
        await provider.aclose()
        knowing = OpenAIChat(profile, KEY, redactor=Redactor(), traits=frozenset(learnt))
        await ask(knowing, "stream-refused")
        await knowing.aclose()

    bodies = [sorted(seen.body) for seen in server.seen]
    assert learnt == ["no_stream:stream-refused"]
    assert bodies[-2] == ["messages", "model", "stream", "stream_options"]
    assert bodies[-1] == ["messages", "model"]


@pytest.mark.parametrize(("model", "end"), [("upstream-twice", "failed:bad_request"), ("refused-once", "finish:stop")])
async def test_a_refusal_in_other_words_is_not_remembered(model: str, end: str) -> None:
    learnt: list[str] = []
    async with MisbehavingServer() as server:
        profile = Profile(ProfileId("p"), "test", server.base_url)
        provider = OpenAIChat(profile, KEY, redactor=Redactor(), on_learned=learnt.append)
        events = await ask(provider, model)
        await provider.aclose()

    assert end_of(events[-1]) == end
    assert all("stream" in seen.body for seen in server.seen)
    assert learnt == []


async def test_the_servers_own_error_is_shown_though_it_hung_up_after_it() -> None:
    async with MisbehavingServer() as server:
        provider = provider_for(server)
        failed = (await ask(provider, "error-then-dropped"))[-1]
        await provider.aclose()

    assert isinstance(failed, Failed)
    assert "model overheated" in failed.sentence


def test_a_large_event_in_small_pieces_takes_time_in_proportion() -> None:
    def seconds(size: int) -> float:
        body = b'data: {"choices":[{"delta":{"content":"' + b"x" * size + b'"},"finish_reason":"stop"}]}\n\n'
        began = time.process_time()
        events = decode(body[at : at + 1400] for at in range(0, len(body), 1400))
        assert end_of(events[-1]) == "finish:stop"
        return time.process_time() - began

    seconds(100_000)
    # Eight times as much took sixty-four times as long. The least of several: what else the computer does only adds.
    least, eightfold = (min(seconds(size) for _try in range(3)) for size in (1_000_000, 8_000_000))
    assert eightfold < 24 * max(least, 0.01)


async def test_stopping_closes_the_connection() -> None:
    async with MisbehavingServer() as server:
        provider = provider_for(server)
        task = asyncio.create_task(ask(provider, "endless"))
        while not server.seen:
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.2)
        task.cancel()
        await asyncio.wait([task])
        while server.seen[0].ended is None:
            await asyncio.sleep(0.01)
        await provider.aclose()

    # It would have gone on for minutes.
    assert server.seen[0].closed_by_client


async def test_silence_before_the_answer_is_a_failure_and_in_mid_stream_a_cut() -> None:
    async with MisbehavingServer() as server:
        # Long enough for what does come, on any computer.
        provider = provider_for(server, idle_timeout_s=3.0)
        before, midway = await asyncio.gather(ask(provider, "stall"), ask(provider, "stall-midway"))
        await provider.aclose()

    assert end_of(before[-1]) == "failed:no_answer"
    assert end_of(midway[-1]) == "cut"


async def test_a_flood_leaves_the_loop_its_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    # How many events the loop's share has room for, depends on the computer.
    monkeypatch.setattr(openai_chat, "LOOP_SHARE_S", 0.0)
    beats = 0

    async def beat() -> None:
        nonlocal beats
        while True:
            await asyncio.sleep(0)
            beats += 1

    async with MisbehavingServer() as server:
        provider = provider_for(server)
        heart = asyncio.create_task(beat())
        events = await ask(provider, "flood")
        heart.cancel()
        await asyncio.wait([heart])
        await provider.aclose()

    assert sum(isinstance(event, Delta) for event in events) == 20_000
    # Without a turn after each of them there would be a handful of beats.
    assert beats > 10_000


async def test_random_cuts_over_a_long_answer_lose_nothing() -> None:
    rng = random.Random(7)
    body = b"".join(CASES_BY_NAME["sse-umlauts"].body[:-20] for _ in range(1)) + CASES_BY_NAME["sse-plain"].body
    pieces, at = [], 0
    while at < len(body):
        size = rng.randint(1, 9)
        pieces.append(body[at : at + size])
        at += size

    assert [end_of(event) for event in decode(pieces)][-1] == [end_of(event) for event in decode([body])][-1]
